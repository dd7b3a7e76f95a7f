"""Telephone numbers as staff write them: the number alone, with its country or without, perhaps with an extension."""

import re

from kiosk.domain.sentences import Sentence, say
from kiosk.domain.telephone import with_extension
from kiosk.sources.tables.forms.columns import CellContext, CellError

_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-") | {"\u00a0": " ", "\u202f": " "})
_EXTENSION = re.compile(
    r"(?:;ext=|[ ,(]*(?<![a-zåäö])(?:x|ext|extension|ankn|anknytning|lokal|lok|durchwahl|dw|#)[.:]? *)(\d{1,7})\)?\Z",
    re.ASCII | re.IGNORECASE,
)
_LEADING = re.compile(r"[^\d+(]*", re.ASCII)
_ELSE = re.compile(r"[^\d+().\-/ ].*", re.ASCII | re.DOTALL)
_MORE = re.compile(r"(?:[,;&|]|(?:och|eller|el|and|or)\b)[\d+().\-/ ]*\d[\d+().\-/ ]*\Z", re.ASCII | re.IGNORECASE)
_BRACKET = re.compile(r"\(([^()]*)\)?")
_LEAST_AFTER = 5
"""Digits that stand behind an area code at least, Swedish numbers being what they are."""
_LONGEST_AREA = 5
_ANOTHER_END = re.compile(r"\d \d+ ?- ?\d{1,3}\Z", re.ASCII)
_SHORT = re.compile(r"11[\d ]{1,5}\Z", re.ASCII)
_SWEDEN = 46
_SERVICES = ("77", "200")
"""Numbers for the whole country begin so, and are written in groups of three, two, two and two."""


def phone(text: str, _context: CellContext) -> str:
    """Reads a telephone number, a Swedish one unless it begins with +; gives it as `kiosk.domain.telephone` has it."""
    written = text.translate(_DASHES).removeprefix("tel:")
    found = _EXTENSION.search(written)
    number, extension = (written[: found.start()].strip(), found[1]) if found else (written.strip(), "")
    _check(number)
    if _SHORT.match(number) and not extension:
        return _short(number)
    return with_extension(_international(number), extension)


def _check(number: str) -> None:
    """Refuse what is no part of a number, or begins another one."""
    if found := _ELSE.search(number):
        words = found[0] if found.start() else _LEADING.findall(number)[0]
        raise _several() if _MORE.match(words) else _beside(words.strip("() "))
    brackets = _BRACKET.search(number)
    if brackets and _digits(number[brackets.end() :]) < _LEAST_AFTER:
        raise _beside(brackets[0])
    before, slash, after = number.removeprefix("+").partition("/")
    longest = _LONGEST_AREA + (3 if number.startswith("+") else 0)
    if slash and ("/" in after or _digits(after) < _LEAST_AFTER or _digits(before) > longest):
        raise _several()
    if number.startswith(("0", "+46")) and _ANOTHER_END.search(number):
        raise _several()
    if not number.startswith(("0", "+", "(")) and not _SHORT.match(number):
        raise CellError(say("The number begins neither with 0 nor with +."), _kept() if number.isdigit() else _how())


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _short(number: str) -> str:
    """A short public number in the groups that people know: 112, 1177, 114 14, 116 117."""
    import phonenumbers  # see _international

    digits = number.replace(" ", "")
    if not phonenumbers.is_valid_short_number_for_region(phonenumbers.parse(digits, "SE"), "SE"):
        raise _none()
    return f"{digits[:3]} {digits[3:]}" if len(digits) > len("1177") else digits


def _international(number: str) -> str:
    import phonenumbers  # its tables of every country take time that only rows with a number need

    try:
        found = phonenumbers.parse(number, "SE")
    except phonenumbers.NumberParseException:
        raise _none() from None
    if not phonenumbers.is_valid_number(found):
        raise _none()
    digits = str(found.national_number)
    if found.country_code == _SWEDEN and digits.startswith(_SERVICES) and len(digits) == len("771112233"):
        return f"+{_SWEDEN} {digits[:3]} {digits[3:5]} {digits[5:7]} {digits[7:]}"
    return str(phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def _beside(words: str) -> CellError:
    sentence = say("“{words}” is no part of a telephone number.", words=words)
    return CellError(sentence, say("Write the number alone; an extension like this: 042-10 50 00, ankn. 12."))


def _several() -> CellError:
    remedy = say("Write one of them; an extension like this: 042-10 50 00, ankn. 12.")
    return CellError(say("This looks like more than one telephone number."), remedy)


def _none() -> CellError:
    return CellError(say("This is no telephone number."), _how())


def _kept() -> Sentence:
    return say(
        "Spreadsheets take a 0 or a + away from the front of digits. Write it as 042-10 50 00 or +45 49 21 21 21, with"
        " a hyphen or spaces."
    )


def _how() -> Sentence:
    return say("Write it as 042-10 50 00, or with its country: +45 49 21 21 21.")
