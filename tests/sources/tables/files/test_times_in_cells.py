"""Days and times come out of a cell as the sheet shows them, whatever number stands behind."""

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from openpyxl import Workbook  # type: ignore[import-untyped]
from openpyxl.utils.datetime import CALENDAR_MAC_1904  # type: ignore[import-untyped]

from kiosk.sources.tables.files.excel.number_formats import looks_of
from kiosk.sources.tables.files.shown_values import Looks
from tests.sources.tables.files.sample_workbooks import (
    excel,
    found,
    libre,
    libre_cell,
    libre_row,
    saved,
    sheet_xml,
    with_parts,
)

MOMENT = datetime(2026, 12, 4, 18, 0)  # noqa: DTZ001
SERIAL = 46360.75
"""The same as a spreadsheet counts: days since the end of 1899."""


def shown(value: Any, number_format: str, *, from_1904: bool = False) -> str:
    book = Workbook()
    if from_1904:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.worksheets[0]
    sheet.title = "members"
    sheet["A1"], sheet["A2"] = "id", value
    sheet["A2"].number_format = number_format
    (cells,) = found(saved(book)).cells
    return cells.rows[0].cells[0]


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (22 / 24 + 4 / 24, "hh:mm", "02:00"),
        (1.0, "hh:mm", "00:00"),
        (1.0, "[hh]:mm", "24:00"),
        (26 / 24, "[h]:mm:ss", "26:00"),
        (SERIAL, "hh:mm", "18:00"),
        (SERIAL, "h:mm AM/PM", "18:00"),
        (SERIAL, "[$-F400]h:mm:ss\\ AM/PM", "18:00"),
        (SERIAL, "yyyy-mm-dd", "2026-12-04"),
        (SERIAL, "yyyy\\-mm\\-dd;@", "2026-12-04"),
        (SERIAL, "[$-41D]d mmmm yyyy", "2026-12-04"),
        (SERIAL, "d/m", "2026-12-04"),
        (SERIAL, "yyyy-mm-dd hh:mm", "2026-12-04 18:00"),
        (SERIAL, "mm-dd-yy", "2026-12-04"),
        (SERIAL, "General", "46360.75"),
        (SERIAL, "0.00", "46360.75"),
        (SERIAL, '0.00" d"', "46360.75"),
        (SERIAL, "# ##0.00\\ [$kr-41D]", "46360.75"),
        (46360.8333333333, "hh:mm", "20:00"),
        (46360.5625 + 30 / 86400, "hh:mm", "13:30"),
        (46360.5625 + 30 / 86400, "hh:mm:ss", "13:30:30"),
        (0.5, "0%", "50%"),
        (3e9, "yyyy-mm-dd", "3000000000"),
        (-1.0, "hh:mm", "00:00"),
    ],
)
def test_a_number_is_shown_by_its_format(value: float, number_format: str, text: str) -> None:
    assert shown(value, number_format) == text


def test_a_workbook_of_an_old_macintosh_counts_from_1904() -> None:
    assert shown(date(2026, 12, 4), "yyyy-mm-dd", from_1904=True) == "2026-12-04"
    assert shown(time(18), "hh:mm", from_1904=True) == "18:00"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (MOMENT, "2026-12-04 18:00"),
        (MOMENT.date(), "2026-12-04"),
        (MOMENT.time(), "18:00"),
        (timedelta(hours=24), "24:00"),
    ],
)
def test_what_a_program_writes_by_itself_is_shown_so(value: Any, text: str) -> None:
    (cells,) = found(excel({"members": [["id"], [value]]})).cells
    assert cells.rows[0].cells == (text,)


@pytest.mark.parametrize(
    ("code", "looks"),
    [
        ("General", Looks()),
        ("Standard", Looks()),
        ("@", Looks()),
        ("0.00E+00", Looks()),
        ("mmm-yy", Looks(day=True)),
        ("dddd", Looks(day=True)),
        ("mm:ss", Looks(clock=True, seconds=True)),
        ("mm:ss.0", Looks(clock=True, seconds=True)),
        ("h:mm", Looks(clock=True)),
        ("[mm]:ss", Looks(elapsed=True, seconds=True)),
        ("[h]:mm", Looks(elapsed=True)),
        ("m/d/yy h:mm", Looks(day=True, clock=True)),
        ("hh.mm", Looks(clock=True)),
        ('"kl" hh.mm', Looks(clock=True)),
        ('"dag" 0', Looks()),
        ("[Red]0;[Blue]yyyy", Looks()),
        ("0.0%;-0.0%", Looks(percent=True)),
    ],
)
def test_a_format_is_known_by_its_letters(code: str, looks: Looks) -> None:
    assert looks_of(code) == looks


def test_a_day_in_the_form_of_the_standard_is_one() -> None:
    xml = sheet_xml(
        '<row r="1"><c r="A1" t="str"><v>id</v></c></row>'
        '<row r="2"><c r="A2" t="d"><v>2026-12-04T00:00:00Z</v></c></row>'
        '<row r="3"><c r="A3" t="d"><v>2026-12-04T18:00:00</v></c></row>'
        '<row r="4"><c r="A4" t="d"><v>soon</v></c></row>'
    )
    (cells,) = found(with_parts(excel({"members": [["id"]]}), {"xl/worksheets/sheet1.xml": xml})).cells
    assert [row.cells[0] for row in cells.rows] == ["2026-12-04", "2026-12-04 18:00", "soon"]


CLOCK = '<number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/>'
DAY = '<number:year number:style="long"/><number:text>-</number:text><number:month/><number:day/>'
STYLES = (
    f'<number:time-style style:name="N1">{CLOCK}</number:time-style>'
    f'<number:time-style style:name="N2" number:truncate-on-overflow="false">{CLOCK}</number:time-style>'
    f'<number:date-style style:name="N3">{DAY}</number:date-style>'
    f'<number:date-style style:name="N4">{DAY}<number:text> </number:text>{CLOCK}</number:date-style>'
    '<number:percentage-style style:name="N5"><number:number/></number:percentage-style>'
    '<style:style style:name="clock" style:family="table-cell" style:data-style-name="N1"/>'
    '<style:style style:name="bold" style:family="table-cell" style:parent-style-name="clock"/>'
    '<style:style style:name="hours" style:family="table-cell" style:data-style-name="N2"/>'
    '<style:style style:name="day" style:family="table-cell" style:data-style-name="N3"/>'
    '<style:style style:name="both" style:family="table-cell" style:data-style-name="N4"/>'
    '<style:style style:name="part" style:family="table-cell" style:data-style-name="N5"/>'
    '<style:style style:name="loop" style:family="table-cell" style:parent-style-name="loop"/>'
)
ON_DAY = 'office:value-type="date" office:date-value="2026-12-04T18:00:00"'
FOR_26_HOURS = 'office:value-type="time" office:time-value="PT26H00M00S"'


@pytest.mark.parametrize(
    ("style", "value", "text"),
    [
        ("clock", FOR_26_HOURS, "02:00"),
        ("bold", FOR_26_HOURS, "02:00"),
        ("hours", FOR_26_HOURS, "26:00"),
        ("nobody knows it", FOR_26_HOURS, "26:00"),
        ("loop", FOR_26_HOURS, "26:00"),
        ("clock", 'office:value-type="time" office:time-value="PT024H00M00S"', "00:00"),
        ("hours", 'office:value-type="time" office:time-value="PT24H"', "24:00"),
        ("clock", 'office:value-type="time" office:time-value="PT1112658H00M00S"', "18:00"),
        ("clock", 'office:value-type="time" office:time-value="PT19H59M59.9996S"', "20:00"),
        ("clock", 'office:value-type="time" office:time-value="soon"', "shown"),
        ("clock", ON_DAY, "18:00"),
        ("day", ON_DAY, "2026-12-04"),
        ("both", ON_DAY, "2026-12-04 18:00"),
        ("nobody knows it", ON_DAY, "2026-12-04 18:00"),
        ("day", 'office:value-type="date" office:date-value="2026-12-04"', "2026-12-04"),
        ("day", 'office:value-type="float" office:value="46360.75"', "2026-12-04"),
        ("part", 'office:value-type="float" office:value="0.75"', "75%"),
        ("day", 'office:value-type="percentage" office:value="0.75"', "75%"),
        ("clock", 'office:value-type="float" office:value="many"', "shown"),
    ],
)
def test_a_cell_of_libreoffice_is_shown_by_its_style(style: str, value: str, text: str) -> None:
    cell = f'<table:table-cell table:style-name="{style}" {value}><text:p>shown</text:p></table:table-cell>'
    table = f'<table:table table:name="members">{libre_row("id")}{libre_row(cell)}</table:table>'
    (cells,) = found(libre(table, styles=STYLES), "heidi.ods").cells
    assert cells.rows[0].cells == (text,)


@pytest.mark.parametrize(
    ("shown_as", "text"), [("2026-12-04", "2026-12-04"), ("18:00", "18:00"), ("12/4/26", "46360.75")]
)
def test_a_day_or_time_that_is_shown_without_a_style_is_one(shown_as: str, text: str) -> None:
    cell = libre_cell('office:value-type="float" office:value="46360.75"', shown_as)
    table = f'<table:table table:name="members">{libre_row("id")}{libre_row(cell)}</table:table>'
    (cells,) = found(libre(table), "heidi.ods").cells
    assert cells.rows[0].cells == (text,)


def test_a_cell_without_a_style_has_that_of_its_row_or_its_column() -> None:
    columns = '<table:table-column table:number-columns-repeated="2"/>'
    columns += '<table:table-column table:default-cell-style-name="day"/>'
    cells_of_day = f"<table:table-cell {ON_DAY}/>" * 3
    by_column = f"<table:table-row>{cells_of_day}</table:table-row>"
    by_row = f'<table:table-row table:default-cell-style-name="clock">{cells_of_day}</table:table-row>'
    heading = libre_row("id", "name_sv", "name_en")
    table = f'<table:table table:name="members">{columns}{heading}{by_column}{by_row}</table:table>'
    (cells,) = found(libre(table, styles=STYLES), "heidi.ods").cells
    both = "2026-12-04 18:00"
    assert [row.cells for row in cells.rows] == [(both, both, "2026-12-04"), ("18:00", "18:00", "18:00")]
