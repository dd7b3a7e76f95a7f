"""Cells of which the spreadsheet itself says that there is nothing in them to read: its errors, in any language."""

import re
from collections.abc import Mapping, Sequence

from kiosk.domain.sentences import Sentence, say
from kiosk.sources.tables.cells import Broken, CellRow
from kiosk.sources.tables.forms.columns import Complaint

_LOUD = re.compile(r"#[^\W\d_][\w/]*\s?[!?]\Z")
"""`#REF!`, `#VÄRDE!`, `#NAMN?`, `#RÉF !`, `#SPILL!`: one word in capitals with a mark behind it."""
_QUIET = {"#N/A", "#SAKNAS", "#I/T", "#NV", "#N/B", "#N/D", "#GETTING_DATA"}
_NUMBERED = re.compile(r"(?:Err|Fel|Fejl|Feil|Fehler|Virhe|Fout|Błąd)\s?:[0-9]{3}\Z")
_NARROW = re.compile(r"#{3,}\Z")


def broken_columns(names: Sequence[str], row: CellRow, key: str) -> Mapping[str, Complaint]:
    """What is wrong with the cells of `row` that show an error, by the name of their column; `names` are those of all
    its cells. Number signs alone in the column `key` lay the row aside.
    """
    found: dict[str, Complaint] = {}
    for position, (name, cell) in enumerate(zip(names, row.cells, strict=False)):
        if not name:
            continue
        if row.broken.get(position) is Broken.UNSAVED:
            found[name] = Complaint(name, say("The formula in this cell has no result that was saved."), saved_anew())
        elif position in row.broken or says_error(cell):
            sentence = say("The formula in this cell cannot be worked out.")
            found[name] = Complaint(name, sentence, say("Mend the formula, or write the value itself."))
        elif name != key and _NARROW.match(cell):
            sentence = say("The column was too narrow to show what stands in this cell.")
            found[name] = Complaint(name, sentence, say("Make the column wider, and save the table again."))
    return found


def says_error(cell: str) -> bool:
    """Whether a cell shows what spreadsheets show where a formula cannot be worked out; nobody means it as a text."""
    return cell in _QUIET or bool(_NUMBERED.match(cell)) or (cell.isupper() and bool(_LOUD.match(cell)))


def saved_anew() -> Sentence:
    """What to do about a formula without a result."""
    return say("Open the workbook in the spreadsheet program and save it, or write the value itself.")
