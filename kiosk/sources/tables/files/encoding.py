"""Bytes → text, when nobody says which encoding they are in."""

import codecs
import re

from kiosk.domain.sentences import say
from kiosk.sources.tables.cells import Unreadable

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UTF8_LETTER = re.compile(rb"[\xc2-\xc3][\x80-\xbf]|\xe2\x80[\x90-\xbf]")
_WRONG_IN_A_WORD = re.compile(r"\w[†‡„”ŽŒŠšžœƒ€™‹›¤¥¦§¨©ª«¬®¯±²³¶¸¹º»¼½¾÷×‰ˆ˜\ufffd]\w|\ufffd|\w[†‡„ŽŒŠƒ€¤¦¬¯±¶]")
"""What the Swedish letters of DOS and of old Macintoshes look like as Windows-1252."""


def decoded(data: bytes) -> tuple[str, bool]:
    """The text of `data` and whether its encoding is sure; it is not, where Windows-1252 was the only one to fit.

    Raises:
        Unreadable: it is no text, or broken UTF-8.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_strictly(data, encoding).removeprefix("\ufeff")), True
    try:
        return _checked(data.decode("utf-8")), True
    except UnicodeDecodeError as failure:
        if _UTF8_LETTER.search(data):
            raise _broken(data, failure) from failure
        return _checked(data.decode("cp1252", "replace")), False


def doubtful(cell: str) -> bool:
    """Whether letters of a cell that was read as Windows-1252 look like those of another encoding."""
    return not cell.isascii() and bool(_WRONG_IN_A_WORD.search(cell))


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as failure:
        raise _broken(data, failure) from failure


def _checked(text: str) -> str:
    if "\0" in text:
        raise Unreadable(
            say("This is no text file: it holds characters of value zero."),
            say("Save the table from the spreadsheet program again, as CSV UTF-8."),
            text.count("\n", 0, text.index("\0")) + 1,
        )
    return text


def _broken(data: bytes, failure: UnicodeDecodeError) -> Unreadable:
    name = failure.encoding.upper()
    byte, place = f"{data[min(failure.start, len(data) - 1)]:02X}", failure.start + 1
    return Unreadable(
        say("The file is not whole {encoding}: byte {place} is 0x{byte}.", encoding=name, place=place, byte=byte),
        say("Save the table from the spreadsheet program again, as CSV UTF-8."),
        data.count(b"\n", 0, failure.start) + 1,
    )
