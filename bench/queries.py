"""What visitors type: words of the content as they are, half, without their dots, and with a typing error."""

from collections.abc import Iterator
from random import Random

from kiosk.content.search.folding import folded, spelled
from kiosk.domain.content import Content
from kiosk.domain.texts import LocalText


def queries(content: Content, seed: int) -> Iterator[str]:
    """Queries without end, Swedish and English by turns, each to be typed letter by letter."""
    random = Random(seed)
    names = [member.name for member in content.members.values()]
    fields = [tag.name for tag in content.tags.values()]
    places = [place.name for place in content.places.values()]
    while True:
        for language in ("sv", "en"):
            yield _word(random, names, language)
            yield folded(_word(random, names, language))
            yield _mistyped(random, _word(random, names, language))
            yield " ".join(spelled(random.choice(names)[language]).split()[:2])
            yield _word(random, fields, language)
            yield _word(random, places, language)


def _word(random: Random, texts: list[LocalText], language: str) -> str:
    return spelled(random.choice(texts)[language]).split()[0]


def _mistyped(random: Random, word: str) -> str:
    """The word with a letter left out, doubled, changed, or swapped with the next."""
    at = random.randrange(len(word) - 1)
    here, following, rest = word[at], word[at + 1], word[at + 2 :]
    return word[:at] + random.choice((following, here + here + following, "x" + following, following + here)) + rest
