"""SSIP, the protocol of speech-dispatcher, as bytes: what a reply says, and how a command and a text are written.

A reply is lines of a code of three figures; the last has a space after its code, those before it a hyphen. Events (7xx)
come among the answers.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

MOST_LINE_BYTES = 4096
MOST_REPLY_BYTES = 4 * 2**20
"""The longest reply is the list of voices: 14,806 lines, half a megabyte."""
MOST_CHARACTERS = 20_000
"""Of one text: a quarter of an hour."""

_END = b"\r\n"
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)


class Event(IntEnum):
    """What is told of a message by itself."""

    BEGIN = 701
    END = 702
    CANCELED = 703


class NotSsip(ValueError):
    """What came is not what such a server says."""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer or an event: its code, and its lines but for the last, which is for people."""

    code: int
    lines: tuple[str, ...]

    @property
    def is_event(self) -> bool:
        """Whether it comes by itself; otherwise it answers the last command."""
        return 700 <= self.code < 800

    @property
    def is_good(self) -> bool:
        """Whether the command was carried out."""
        return 200 <= self.code < 300


class Replies:
    """Makes whole replies of bytes as they arrive, and keeps no more than one reply may have."""

    def __init__(self) -> None:
        self._rest = b""
        self._lines: list[str] = []
        self._bytes = 0

    def of(self, data: bytes) -> Iterator[Reply]:
        """The replies that `data` makes whole.

        Raises:
            NotSsip: a line without a code, or more than a reply may have.
        """
        *lines, self._rest = (self._rest + data).split(_END)
        for line in lines:
            yield from self._with(line)
        if len(self._rest) > MOST_LINE_BYTES:
            raise NotSsip("a line without an end")

    def _with(self, line: bytes) -> Iterator[Reply]:
        code, mark = line[:3], line[3:4]
        self._bytes += len(line)
        if not code.isdigit() or mark not in (b"-", b" "):
            raise NotSsip("a line without a code")
        if len(line) > MOST_LINE_BYTES or self._bytes > MOST_REPLY_BYTES:
            raise NotSsip("a reply without an end")
        if mark == b"-":
            self._lines.append(line[4:].decode(errors="replace"))
        else:
            yield Reply(int(code), tuple(self._lines))
            self._lines, self._bytes = [], 0


def command(*words: str) -> bytes:
    """The line of a command.

    Raises:
        ValueError: a word that would make another line.
    """
    line = " ".join(words)
    if not line.isprintable():
        raise ValueError(f"{line!r} is no command")
    return line.encode() + _END


def text_block(text: str) -> bytes:
    """A text as it is sent after SPEAK: on one line, at most MOST_CHARACTERS of it, and the full stop that ends it."""
    line = "".join(sign if sign.isprintable() else " " for sign in text[:MOST_CHARACTERS])
    return ("." if line.startswith(".") else "").encode() + line.encode(errors="replace") + _END + b"." + _END


def is_language(language: str) -> bool:
    """Whether it is written as the code of a language: "sv", "en-GB"."""
    return _LANGUAGE.fullmatch(language) is not None


def base_language(language: str) -> str:
    """The language without its country: "en" of "en-GB"."""
    return language.partition("-")[0].lower()


def languages(voices: Iterable[str]) -> frozenset[str]:
    """The languages, without their countries, of what LIST SYNTHESIS_VOICES gives: name, language, variant."""
    columns = (voice.split("\t") for voice in voices)
    return frozenset(base_language(voice[1]) for voice in columns if len(voice) > 1 and is_language(voice[1]))
