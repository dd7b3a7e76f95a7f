"""What the XML of a sheet says and the reader of its values does not: its extent, errors, formulas without a value,
percentages. Looked at first, so that nothing too large is ever unpacked into rows."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import IO
from xml.parsers import expat

from kiosk.domain.sentences import say
from kiosk.sources.tables.cells import MOST_COLUMNS, Unreadable, most_rows, too_many_cells, too_many_rows
from kiosk.sources.tables.files.kinds import damaged

Place = tuple[int, int]
"""Row and column of a cell, counted from 1 and from 0."""
Attributes = Mapping[str, str]

_CHUNK = 1 << 16
_DEEPEST = 100


@dataclass(slots=True)
class Marks:
    """What is special in a sheet that holds `table`. `filled` is whether there is anything in it."""

    table: str = ""
    filled: bool = False
    errors: dict[Place, str] = field(default_factory=dict)
    unsaved: list[Place] = field(default_factory=list)
    percentages: set[Place] = field(default_factory=set)

    def note(self, place: Place) -> None:
        """There is something in the cell at `place`.

        Raises:
            Unreadable: no table is that long or wide.
        """
        self.filled = True
        if place[0] > most_rows(self.table) + 1:
            raise too_many_rows(self.table, place[0])
        if place[1] >= MOST_COLUMNS:
            raise too_many_cells(place[0])


class Stop(Exception):
    """Enough was seen."""


class Walk:
    """One way through an XML part. Names come without their prefix, attributes too.

    Raises:
        Unreadable: the part is no XML, declares a document type (a workbook never does), or nests too deep.
    """

    def __init__(
        self, starts: Callable[[str, Attributes], None], ends: Callable[[str], None], says: Callable[[str], None]
    ) -> None:
        self._starts, self._ends = starts, ends
        self._depth = 0
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
        if self._depth > _DEEPEST:
            raise damaged()
        if ":" in "".join(attributes):
            attributes = {_bare(key): value for key, value in attributes.items()}
        self._starts(_bare(name), attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._ends(_bare(name))

    def _refuse(self, *_declared: object) -> None:
        raise Unreadable(
            say("The workbook declares words of its own in its XML, as no spreadsheet program does."),
            say("Copy the tables into a new workbook."),
        )


def elements(part: IO[bytes]) -> Iterator[tuple[str, Attributes]]:
    """Every element of a small part, with its attributes."""
    found: list[tuple[str, Attributes]] = []
    Walk(lambda name, attributes: found.append((name, attributes)), _nothing, _nothing).through(part)
    yield from found


def _nothing(*_seen: object) -> None:
    return


@lru_cache(maxsize=1_000)
def _bare(name: str) -> str:
    return name.rpartition(":")[2]
