"""Addresses of the web and of mail, postal codes, and codes of letters and figures."""

import re

from kiosk.domain.speech.numbers import figure_by_figure
from kiosk.domain.speech.scanning import Rule, Scanner

_HOST = r"(?:[a-z\d][\w-]{1,62}\.)+[a-z]{2,}"
_WEB = rf"(?:https?://{_HOST}|(?<![\w@.]){_HOST})(?::\d+)?(?:[/#?](?:[^\s,;)\"]*[^\s,;)\".?!:])?)?(?![\w@])"
_MAIL = rf"(?<![\w.])[\w.+-]{{1,64}}@{_HOST}"
_BEHIND_A_CODE = re.compile(r"/(?:[a-z]{2}/)?(?:[a-z]/[0-9A-Z]{5}(?:#\d+)?|l/#.+)$")


def _address_words(match: re.Match[str], scanner: Scanner) -> str:
    words = scanner.language.words
    address = re.sub(r"^https?://(?:www\.)?|^www\.|^mailto:", "", match[0], flags=re.IGNORECASE).rstrip("/")
    if _BEHIND_A_CODE.search(address):
        return words["code"]
    marks = {".": words["dot"], "/": words["slash"], "@": words["at"], "-": words["hyphen"], "+": words["plus"]}
    parts = re.findall(r"[^\W_]+|.", address)
    return " ".join(marks.get(part, part) for part in parts)


def _postal_words(match: re.Match[str], _: Scanner) -> str:
    groups = re.findall(r"[A-Z]+|\d+", match[0], re.IGNORECASE)
    return ", ".join(figure_by_figure(group) for group in groups)


def _code_words(match: re.Match[str], scanner: Scanner) -> str:
    parts = re.findall(r"\d+|[^\W\d_]+", match[0])
    letters = scanner.language.letters
    apart = len(parts) > 2
    said = (
        part
        if part.isdecimal() and not apart and part[0] != "0"
        else " ".join(letters.get(sign.upper(), sign) if len(part) == 1 else sign for sign in part)
        for part in parts
    )
    return " ".join(said)


ADDRESSES = (
    Rule(lambda _: _MAIL, _address_words),
    Rule(lambda _: _WEB, _address_words),
    Rule(
        lambda _: (
            r"(?<![\w.,+-])(?<!\d )(?:(?:SE|S)-)?\d{3} \d\d(?![\w]|[ .,:-]\d)"
            r"|(?<!\w)(?-i:DK|D|A|N|FI)-\d{4,5}(?!\w)|(?<=, )\d{5}(?= [^\W\d_])|(?<![\w-])\d{6}-\d{4}(?![\w-])"
        ),
        _postal_words,
    ),
)

CODES = (
    Rule(
        lambda _: r"(?<!\w)(?-i:(?=[^\W_]*\d)(?=\d*[A-ZÅÄÖÆØ])[A-ZÅÄÖÆØ\d]{2,8})(?!\w)",
        _code_words,
    ),
)
HOUSE_NUMBERS = (Rule(lambda _: r"(?<!\w)\d{1,3}[a-h](?!\w)", _code_words),)
