"""Which sheets and columns the workbook has, in the order in which people want them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.model import Admission, Level, PictureKind, Status, TagScope
from kiosk.sources.tables.forms.catalogue import FACTS, MEMBERS, NOTE, NOTICES, PICTURES, PLACES, SOURCES, TAGS, TOPICS
from kiosk.sources.tables.forms.columns import Form
from kiosk.sources.tables.forms.events import EVENTS
from kiosk.sources.tables.forms.settings import TABLE as SETTINGS
from kiosk.sources.tables.forms.times import TIMES
from kiosk.sources.tables.values.recurrences import OFFERED

Cell = Mapping[str, str]
"""One row: what stands in it by our name of the column; what is not in it is empty."""
Table = tuple[Cell, ...]

FORMS = (EVENTS, TIMES, NOTICES, MEMBERS, PLACES, TAGS, TOPICS, FACTS, SOURCES, PICTURES)
ORDER = (*(form.table for form in FORMS), SETTINGS)

_CHOICES: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("events", "every"): tuple(OFFERED),
    ("events", "status"): tuple(Status),
    ("events", "admission"): (Admission.FREE, Admission.BOOK, Admission.PAID),
    ("times", "status"): tuple(Status),
    ("notices", "level"): tuple(Level),
    ("tags", "scope"): tuple(TagScope),
    ("pictures", "kind"): tuple(PictureKind),
}


class Looks(StrEnum):
    """How a spreadsheet program shows and takes what is typed into a column."""

    TEXT = "@"
    DAY = "yyyy-mm-dd"
    CLOCK = "hh:mm"
    NUMBER = "0"


_LOOKS = {
    **dict.fromkeys(("starts", "ends", "until"), Looks.DAY),
    **dict.fromkeys(("time", "end_time"), Looks.CLOCK),
    **dict.fromkeys(("figure", "stop", "minutes"), Looks.NUMBER),
}


@dataclass(frozen=True, slots=True)
class Heading:
    """One column of a sheet. `name` is ours; `refers` is the table whose ids are offered, `several` whether more than
    one may stand in a cell.
    """

    name: str
    required: bool = False
    choices: tuple[str, ...] = ()
    refers: str = ""
    several: bool = False
    looks: Looks = Looks.TEXT


def headings(table: str, languages: tuple[str, ...]) -> tuple[Heading, ...]:
    """The columns of a sheet: what names the row, its words in every language, the rest, staff's own notes."""
    if table == SETTINGS:
        return (Heading("key", True), Heading("value"), Heading(NOTE))
    form = next(form for form in FORMS if form.table == table)
    first, *rest = (_heading(form, position) for position in range(len(form.columns)))
    words = [Heading(heading, texts.required) for texts in form.texts for heading in texts.headings(languages).values()]
    return (first, *words, *rest, Heading(NOTE))


def _heading(form: Form, position: int) -> Heading:
    column = form.columns[position]
    looks = _LOOKS.get(column.name, Looks.TEXT) if form.table != "notices" else Looks.TEXT
    choices = _CHOICES.get((form.table, column.name), ())
    return Heading(column.name, column.required, choices, column.refers.partition(":")[0], column.name == "tags", looks)
