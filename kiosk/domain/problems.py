"""What staff are told is wrong with what they keep: problems, each with its place, a sentence and a remedy."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.redaction import without_user
from kiosk.domain.sentences import Sentence, say

SHEET = ", sheet "
"""Between a workbook and its sheet in `Problem.table`."""


def table_words(table: str) -> str:
    """`Problem.table` so that it can be said in another language: `heidi.xlsx, bladet members`."""
    file, between, sheet = table.partition(SHEET)
    return say("{file}, sheet {sheet}", file=file, sheet=sheet) if between else table


def file_of(table: str) -> str:
    """The file in `Problem.table`, without its sheet."""
    return table.partition(SHEET)[0]


class Severity(StrEnum):
    """How bad a Problem is: an error stops the build, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with what staff keep, in plain words.

    `table` is the file, sheet or calendar, `row` its number as the spreadsheet shows it (the heading is row 1; None
    for the whole table), `uid` what names the thing where there are no rows, `column` the heading or property, `value`
    what stands there, but for a password in an address, `sentence` what is wrong and `remedy` what to do about it
    (`kiosk.domain.sentences`).
    """

    severity: Severity
    table: str
    row: int | None
    column: str
    value: str
    sentence: Sentence
    remedy: Sentence
    uid: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", without_user(self.value))

    @property
    def where(self) -> str:
        """The place in words: `members.csv, row 4, column place`, or `talks.ics, a-talk@example.org`."""
        return ", ".join(self.place)

    @property
    def place(self) -> tuple[str, ...]:
        """The parts of `where`, of which a sheet, row and column are sentences that can be said in another language."""
        parts = [part for part in (table_words(self.table), self.uid) if part]
        if self.row is not None:
            parts.append(say("row {row}", row=str(self.row)))
        if self.column:
            parts.append(say("column {column}", column=self.column))
        return tuple(parts)
