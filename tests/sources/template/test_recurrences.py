"""What the workbook offers for an event that comes back is read as it is meant, and comes back as each of its times."""

import io
from typing import Any

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]

from kiosk.domain.walltime import local
from kiosk.sources.build import Reading, read_cells
from kiosk.sources.tables.files.reading import cells_of, read_files
from kiosk.sources.template.export import tables
from kiosk.sources.template.workbook import workbook
from tests.sources.tables.files.sample_workbooks import saved
from tests.sources.tables.sample_tables import BUILT_AT, errors, read

LANGUAGES = ("sv", "en")
EVERY = {
    "en": {
        "daily": "2026-12-02",
        "weekly": "2026-12-08",
        "every second week": "2026-12-15",
        "monthly": "2027-01-01",
        "first Tuesday": "2027-01-05",
        "last Friday": "2026-12-25",
        "last day of the month": "2026-12-31",
        "yearly": "2027-12-01",
    },
    "sv": {
        "varje dag": "2026-12-02",
        "varje vecka": "2026-12-08",
        "varannan vecka": "2026-12-15",
        "varje månad": "2027-01-01",
        "första tisdagen": "2027-01-05",
        "sista fredagen": "2026-12-25",
        "sista dagen i månaden": "2026-12-31",
        "varje år": "2027-12-01",
    },
}
"""The words of each language, and the second time of an event with them."""
FIRST = {"last Friday": "2026-11-27", "sista fredagen": "2026-11-27"}
FIRST |= {"last day of the month": "2026-11-30", "sista dagen i månaden": "2026-11-30"}


def filled_in(language: str, every: str) -> bytes:
    """The workbook of the small desk, its event changed by hand."""
    held = read({}).content
    assert held is not None
    book: Any = load_workbook(io.BytesIO(workbook(tables(held), LANGUAGES, language)))
    sheet = book.worksheets[1]
    names = {"en": ("starts", "every"), "sv": ("börjar", "upprepas")}[language]
    for cell in sheet[1]:
        if cell.value in names:
            sheet.cell(3, cell.column).value = every if cell.value == names[1] else FIRST.get(every, "2026-12-01")
    return saved(book)


def reading_of(data: bytes) -> Reading:
    cells, problems = cells_of({"heidi.xlsx": data}, reader=read_files)
    return read_cells(cells, problems, BUILT_AT, ("tables",))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_choices_is_the_one_that_is_tried_here(language: str) -> None:
    book = load_workbook(io.BytesIO(filled_in(language, "")))
    offered = {check.formula1 for check in book.worksheets[1].data_validations.dataValidation}
    assert '"' + ",".join(EVERY[language]) + '"' in offered


@pytest.mark.parametrize(
    ("language", "every"), [(language, every) for language in LANGUAGES for every in EVERY[language]]
)
def test_what_is_chosen_comes_back_as_each_of_its_times(language: str, every: str) -> None:
    reading = reading_of(filled_in(language, every))
    assert errors(reading) == ()
    content = reading.content
    assert content is not None
    assert local(content.occurrences[1].starts).date().isoformat() == EVERY[language][every]
    again = reading_of(workbook(tables(content), LANGUAGES, language))
    assert errors(again) == ()
    assert again.content == content
