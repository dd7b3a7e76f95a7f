"""From the plain values of one column to what the domain holds, each checked by the column's rule.

Checks go over whole columns with functions that run in C: there are hundreds of thousands of values, and the
screen wants the interpreter meanwhile.
"""

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Any

from kiosk.content import limits
from kiosk.content.column_types import Column, Rule
from kiosk.content.refusals import hostile
from kiosk.domain.allowed_addresses import is_host
from kiosk.domain.coordinates import is_coordinates
from kiosk.domain.phone_addresses import LONGEST_PHONE_HOST
from kiosk.domain.short_codes import ALPHABET, CODE_LENGTH

HIDDEN = re.compile(
    "[\0-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001-\U000e007f\U000f0000-\U0010ffff]"
)
"""The characters of the Unicode categories Cc, Cf, Cs, Co, Zl and Zp: control, direction, zero width, private."""

_CODE = re.compile(rf"[{ALPHABET}]{{{CODE_LENGTH}}}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def decode(where: str, column: Column, values: Sequence[Any]) -> Sequence[Any]:
    """The values of a column, checked, as the domain has them. `where` is its name for the log.

    Raises:
        ContentHostile: a value of another type, too long, too large, with a hidden character, or against the rule.
    """
    allowed = {int if column.type == "INTEGER" else str} | ({type(None)} if column.nullable else set())
    if not set(map(type, values)) <= allowed:
        raise hostile(f"{where} holds another type than {column.type}")
    present = [value for value in values if value is not None] if column.nullable else values
    if column.choices is not None:
        return _chosen(where, column.choices, values)
    _CHECKS[column.rule](where, present)
    convert = _CONVERSIONS.get(column.rule)
    if convert is None:
        return values
    try:
        return [None if value is None else convert(value) for value in values]
    except ValueError as error:
        raise hostile(f"{where}: {error}") from error


def check_texts(where: str, texts: Sequence[str], longest: int, *, paragraphs: bool) -> None:
    """Refuse texts of more than `longest` characters or with hidden ones; `paragraphs` may hold line feeds.

    Raises:
        ContentHostile: naming the length or the character.
    """
    if max(map(len, texts), default=0) > longest:
        raise hostile(f"{where} holds a text of more than {longest} characters")
    if all(map(str.isprintable, texts)):
        return
    # That was quick and false for every hidden character, but for harmless ones (a no-break space) too.
    for text in texts:
        shown = text.replace("\n", " ") if paragraphs else text
        if not shown.isprintable() and (found := HIDDEN.search(shown)):
            raise hostile(f"{where} holds the hidden character U+{ord(found[0]):04X}")


def _ids(where: str, values: Sequence[str]) -> None:
    check_texts(where, values, limits.ID_CHARACTERS, paragraphs=False)
    if not all(values):
        raise hostile(f"{where} holds an empty id")
    if any("/" in value for value in values):
        raise hostile(f"{where} holds an id with a slash")


def _codes(where: str, values: Sequence[str]) -> None:
    if not all(map(_CODE.fullmatch, values)):
        raise hostile(f"{where} holds something that is no short code")


def _words(where: str, values: Sequence[str]) -> None:
    check_texts(where, values, limits.WORDS_CHARACTERS, paragraphs=False)


def _hosts(where: str, values: Sequence[str]) -> None:
    if any(len(value) > LONGEST_PHONE_HOST or not is_host(value) for value in values):
        raise hostile(f"{where} is no plain host name of at most {LONGEST_PHONE_HOST} characters")


def _coordinates(where: str, values: Sequence[str]) -> None:
    if not all(map(is_coordinates, filter(None, values))):
        raise hostile(f"{where} holds something that is no position on the earth")


def _lines(where: str, values: Sequence[str]) -> None:
    check_texts(where, values, limits.LINES_CHARACTERS, paragraphs=True)


def _days(where: str, values: Sequence[str]) -> None:
    if not all(map(_DAY.fullmatch, values)):
        raise hostile(f"{where} holds something that is no day")


def _within(least: int, most: int) -> Callable[[str, Sequence[int]], None]:
    def check(where: str, values: Sequence[int]) -> None:
        if values and not (least <= min(values) and max(values) <= most):
            raise hostile(f"{where} holds a number outside {least} to {most}")

    return check


def _chosen(where: str, choices: type[Any], values: Sequence[str]) -> Sequence[Any]:
    members = {str(choice): choice for choice in choices}
    if not set(values) <= members.keys():
        raise hostile(f"{where} holds something other than {', '.join(members)}")
    return [members[value] for value in values]


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _list(lines: str) -> tuple[str, ...]:
    return tuple(lines.split("\n")) if lines else ()


_CHECKS: dict[Rule, Callable[[str, Sequence[Any]], None]] = {
    Rule.ID: _ids,
    Rule.CODE: _codes,
    Rule.WORDS: _words,
    Rule.HOST: _hosts,
    Rule.COORDINATES: _coordinates,
    Rule.LINES: _lines,
    Rule.DAY: _days,
    Rule.NUMBER: _within(-limits.WHOLE_NUMBER, limits.WHOLE_NUMBER),
    Rule.PERCENT: _within(0, 100),
    Rule.FLAG: _within(0, 1),
    Rule.MOMENT: _within(limits.EARLIEST, limits.LATEST - 1),
}
_CONVERSIONS: dict[Rule, Callable[[Any], object]] = {
    Rule.LINES: _list,
    Rule.DAY: date.fromisoformat,
    Rule.FLAG: bool,
    Rule.MOMENT: _moment,
}
