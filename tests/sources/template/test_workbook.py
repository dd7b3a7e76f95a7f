"""The workbook that staff fill in: what stands in it, and that its example is never read."""

import io
from datetime import date, time
from typing import Any

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]

from kiosk.domain.problems import Severity
from kiosk.sources.build import read_cells
from kiosk.sources.tables.files.reading import cells_of, read_files
from kiosk.sources.template.export import NOTHING, tables
from kiosk.sources.template.sheets import ORDER, headings
from kiosk.sources.template.workbook import help_of, workbook
from tests.sources.tables.sample_tables import BUILT_AT, read

LANGUAGES = ("sv", "en")


def opened(language: str) -> Any:
    return load_workbook(io.BytesIO(workbook(NOTHING, LANGUAGES, language)))


def test_every_table_has_a_sheet_and_the_first_one_helps() -> None:
    assert opened("en").sheetnames == ["Help", *ORDER]
    assert opened("sv").sheetnames[:4] == ["Hjälp", "evenemang", "tider", "meddelanden"]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_column_has_a_prompt_and_every_choice_a_list(language: str) -> None:
    book = opened(language)
    for sheet, table in zip(book.worksheets[1:], ORDER, strict=True):
        columns = headings(table, LANGUAGES)
        checks = sheet.data_validations.dataValidation
        assert [check.prompt for check in checks] == [help_of(table, column, language) for column in columns]
        assert [check.type == "list" for check in checks] == [bool(c.choices or c.refers) for c in columns]
        assert all(len(check.formula1 or "") <= 255 for check in checks)
        for check in checks:
            if check.formula1 and "!" in check.formula1:
                assert check.formula1.split("'")[1] in book.sheetnames
        assert [sheet.cell(1, number).comment.text for number in range(1, len(columns) + 1)] == [
            help_of(table, column, language) for column in columns
        ]
        assert sheet.freeze_panes == "B2"


def test_choices_are_offered_in_the_language_of_the_workbook() -> None:
    for language, words in (("en", '"free,book,paid"'), ("sv", '"gratis,bokas,avgift"')):
        book = opened(language)
        offered = [check.formula1 for check in book.worksheets[1].data_validations.dataValidation]
        assert words in offered


@pytest.mark.parametrize("language", ["sv", "en"])
def test_an_empty_template_asks_for_the_host_alone_and_reads_no_example(language: str) -> None:
    cells, problems = cells_of({"tom.xlsx": workbook(NOTHING, LANGUAGES, language)}, reader=read_files)
    assert problems == ()
    reading = read_cells(cells, problems, BUILT_AT, ())
    (problem,) = reading.problems
    assert (problem.severity, problem.row, problem.sentence) == (Severity.ERROR, 2, "The value is empty.")
    assert problem.remedy == f"Write it in the second column, beside {problem.column}."
    filled = {"settings": ({"key": "phone_host", "value": "heidi.example"}, *NOTHING["settings"][1:])}
    cells, problems = cells_of({"tom.xlsx": workbook(filled, LANGUAGES, language)}, reader=read_files)
    content = read_cells(cells, problems, BUILT_AT, ()).content
    assert content is not None
    assert [*content.members, *content.events, *content.tags, *content.sources] == []


def test_the_same_content_gives_the_same_bytes() -> None:
    held = read({}).content
    assert held is not None
    assert workbook(tables(held), LANGUAGES, "sv") == workbook(tables(held), LANGUAGES, "sv")


def test_days_times_and_numbers_are_such_in_the_cells() -> None:
    held = read({}).content
    assert held is not None
    book = load_workbook(io.BytesIO(workbook(tables(held), LANGUAGES, "en")))
    names = [cell.value for cell in book["events"][1]]
    row = dict(zip(names, (cell.value for cell in book["events"][3]), strict=True))
    assert (row["starts"].date(), row["time"]) == (date(2026, 11, 24), time(18))
    figures = [cell.value for cell in book["facts"][3]]
    assert 5500 in figures
