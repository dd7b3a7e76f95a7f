"""A text keeps the lines that Alt+Enter makes in a cell, in every kind of file; no other cell has any."""

import csv
import io
from collections.abc import Callable, Sequence

import pytest

from tests.sources.tables.files.sample_workbooks import excel, libre, libre_cell, libre_row
from tests.sources.tables.sample_tables import TABLES, read

PROGRAMME = "Välkommen!\n\n18.00 Kaffe\n18.30 Samtal\n19.30 Mingel"
LINES = ["Välkommen!", "18.00 Kaffe", "18.30 Samtal", "19.30 Mingel"]
HEADING = ("id", "title_sv", "title_en", "text_sv", "text_en", "starts", "time", "end_time", "place")
ROW = ("night", "Kväll\n om vatten", "Night", PROGRAMME, "Coffee", "2026-12-05", "18:00", "20:00", "quay\n")
Rows = Sequence[Sequence[str]]


def as_csv(rows: Rows, end: str = "\n") -> bytes:
    made = io.StringIO()
    csv.writer(made, delimiter=";").writerows(rows)
    return made.getvalue().replace("\r\n", "\n").replace("\n", end).encode()


def as_excel(rows: Rows) -> bytes:
    return excel({"events": rows})


def as_excel_of_windows(rows: Rows) -> bytes:
    return excel({"events": [[cell.replace("\n", "\r\n") for cell in row] for row in rows]})


def as_open_document(rows: Rows) -> bytes:
    return libre(
        '<table:table table:name="events">'
        + "".join(
            libre_row(
                *(libre_cell('office:value-type="string"', cell.replace("\n", "</text:p><text:p>")) for cell in row)
            )
            for row in rows
        )
        + "</table:table>"
    )


FILES: list[tuple[str, Callable[[Rows], bytes]]] = [
    ("events.csv", as_csv),
    ("events.csv", lambda rows: as_csv(rows, "\r\n")),
    ("events.csv", lambda rows: as_csv(rows, "\r")),
    ("heidi.xlsx", as_excel),
    ("heidi.xlsx", as_excel_of_windows),
    ("heidi.ods", as_open_document),
]


@pytest.mark.parametrize(("name", "made"), FILES, ids=["csv", "csv-windows", "csv-mac", "xlsx", "xlsx-windows", "ods"])
def test_the_lines_of_a_cell_are_those_of_its_text(name: str, made: Callable[[Rows], bytes]) -> None:
    others = dict.fromkeys(TABLES) if name != "events.csv" else {}
    tables = {table: TABLES[table] for table in TABLES if table != "events.csv"}
    reading = read({**others, **tables, "events.csv": None, name: made([HEADING, ROW])})
    assert reading.content, reading.problems
    night = reading.content.events["night"]
    assert night.text["sv"].split("\n") == LINES
    assert (night.title["sv"], night.place) == ("Kväll om vatten", "quay")


def test_lines_of_no_text_are_spaces() -> None:
    settings = TABLES["settings.csv"].replace("sv en", '"sv\nen"')
    reading = read({"settings.csv": settings})
    assert reading.content
    assert reading.content.meta.languages == ("sv", "en")
