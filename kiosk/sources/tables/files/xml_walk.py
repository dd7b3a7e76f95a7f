"""One way through the XML of a part of a workbook, with limits of its own: nobody trusts it."""

from collections.abc import Callable, Iterator, Mapping
from typing import IO
from xml.parsers import expat

from kiosk.domain.sentences import say
from kiosk.sources.tables.cells import Unreadable
from kiosk.sources.tables.files.kinds import damaged

Attributes = Mapping[str, str]

DEEPEST = 100
"""Elements in one another."""
_CHUNK = 1 << 16
_MOST_NAMES = 1_000
_OWN = "calcext:"
"""The prefix of what LibreOffice adds to the standard, with names that the standard has too."""


class Stop(Exception):
    """Enough was seen."""


class _Bare(dict[str, str]):
    """Names without their prefix, by names as they are written; worked out once, for they are few and come often."""

    def __missing__(self, name: str) -> str:
        bare = name if name.startswith(_OWN) else name.rpartition(":")[2]
        if len(self) < _MOST_NAMES:
            self[name] = bare
        return bare


class Walk:
    """One way through an XML part. Names come without their prefix, and so do attributes, all but LibreOffice's own.

    Raises:
        Unreadable: the part is no XML, declares a document type (a workbook never does), or nests too deep.
    """

    def __init__(
        self, starts: Callable[[str, Attributes], None], ends: Callable[[str], None], says: Callable[[str], None]
    ) -> None:
        self._starts, self._ends = starts, ends
        self._depth = 0
        self._bare = _Bare()
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = says
        self._parser.StartDoctypeDeclHandler = self._refuse

    def through(self, part: IO[bytes]) -> None:
        """Walk to the end, or until a handler raises Stop."""
        try:
            while chunk := part.read(_CHUNK):
                self._parser.Parse(chunk, False)
            self._parser.Parse(b"", True)
        except Stop:
            return
        except expat.ExpatError as failure:
            raise damaged() from failure

    def _start(self, name: str, attributes: Attributes) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise damaged()
        if ":" in "".join(attributes):
            attributes = {self._bare[key]: value for key, value in attributes.items()}
        self._starts(self._bare[name], attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._ends(self._bare[name])

    def _refuse(self, *_declared: object) -> None:
        raise Unreadable(
            say("The workbook declares words of its own in its XML, as no spreadsheet program does."),
            say("Copy the tables into a new workbook."),
        )


def elements(part: IO[bytes]) -> Iterator[tuple[str, Attributes]]:
    """Every element of a small part, with its attributes."""
    found: list[tuple[str, Attributes]] = []
    Walk(lambda name, attributes: found.append((name, attributes)), nothing, nothing).through(part)
    yield from found


def nothing(*_seen: object) -> None:
    """A handler for what does not matter."""
