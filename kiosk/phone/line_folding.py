"""Lines of text as contacts and calendars have them (RFC 2426, RFC 5545): escaped, folded, each with CRLF."""

from collections.abc import Iterable

LINE_END = "\r\n"
LONGEST_LINE = 75
"""Bytes of a line, its end not counted; a longer one goes on behind a space in the next."""


def lines_of(lines: Iterable[str]) -> str:
    """The lines as one text; empty ones are left out."""
    return "".join(_folded(line) + LINE_END for line in lines if line)


def escaped(text: str) -> str:
    """A text as a value: backslash, comma, semicolon and line feed."""
    return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;").replace("\n", "\\n")


def _folded(line: str) -> str:
    """`line` in pieces of at most LONGEST_LINE bytes, no character cut in two."""
    pieces, room = [""], LONGEST_LINE
    for character in line:
        size = len(character.encode())
        if size > room:
            pieces.append(" ")
            room = LONGEST_LINE - 1
        pieces[-1] += character
        room -= size
    return LINE_END.join(pieces)
