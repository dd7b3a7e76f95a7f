"""What an English word becomes with `'s`: `Universities`, `bosses`, `Heidis`, `it is`."""

import re

_IS = frozenset("it he she that there here what where who how".split())
_HAS = frozenset("been got had become".split())
_SIBILANT = re.compile(r"(?:s|x|z|sh|(?:[tnr]|[eo]a|ou)ch)$", re.IGNORECASE)
_LETTERS = (
    "eighs bees seas dees ease effs jeez aitches eyes jays kays ells ems ens owes peas queues ars esses tees yous vees "
    "double-yous exes whys zeds"
)
LETTERS_WITH_S = {
    letter: said.replace("-", " ") for letter, said in zip("ABCDEFGHIJKLMNOPQRSTUVWXYZ", _LETTERS.split(), strict=True)
}


def genitive(word: str, following: str) -> str:
    """`word` with `'s`, spelled as a plural, for the two sound alike; of words that may be the subject before the word
    `following`, `is` or `has`. `James's` is as right as `James'`, which is said as `James`."""
    small = word.lower()
    if small in _IS:
        return f"{word} {'has' if following in _HAS else 'is'}"
    if word.isupper():
        word = word.capitalize()
    if re.search("[^aeiou]y$", small):
        return f"{word[:-1]}ies"
    if small.endswith("es"):
        return word
    return word + ("es" if _SIBILANT.search(small) else "s")
