"""An error in a cell, of whatever program and language, is told with its row and column and never shown."""

import pytest

from kiosk.domain.problems import Severity
from kiosk.sources.tables.cells import Broken
from tests.sources.tables.files.sample_workbooks import (
    excel,
    found,
    libre,
    libre_cell,
    libre_row,
    sheet_xml,
    with_parts,
)
from tests.sources.tables.sample_tables import TABLES, errors, read

SHEET = "xl/worksheets/sheet1.xml"
BROKEN = 'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"'
COMMENT = (
    "<office:annotation><dc:date>2026-11-30T00:00:00</dc:date>"
    "<text:p>Look</text:p><text:p>here</text:p></office:annotation>"
)


def members(*rows: str) -> bytes:
    return libre(
        f'<table:table table:name="members">{libre_row("id", "name_sv", "name_en")}{"".join(rows)}</table:table>'
    )


@pytest.mark.parametrize(
    "words", ["#VÄRDE!", "#SAKNAS", "#VÆRDI!", "#NAVN?", "Fel:502", "Fejl:502", "#WERT!", "Virhe:511"]
)
def test_libreoffice_writes_its_errors_in_its_own_language(words: str) -> None:
    row = libre_row("new", libre_cell(BROKEN, words), "Name")
    (problem,) = errors(read({"heidi.ods": members(row)}))
    assert (problem.table, problem.row, problem.column, problem.value) == (
        "heidi.ods, sheet members",
        2,
        "name_sv",
        words,
    )
    assert problem.sentence == "The formula in this cell cannot be worked out."


def test_a_comment_before_an_error_is_no_part_of_it() -> None:
    cell = f"<table:table-cell {BROKEN}>{COMMENT}<text:p>#VÄRDE!</text:p></table:table-cell>"
    (cells,) = found(members(libre_row("new", cell, "Name")), "heidi.ods").cells
    assert cells.rows[0].cells == ("new", "#VÄRDE!", "Name")
    assert cells.rows[0].broken == {1: Broken.ERROR}


def test_a_comment_before_a_text_is_no_part_of_it() -> None:
    cell = f'<table:table-cell office:value-type="string">{COMMENT}<text:p>Namn</text:p></table:table-cell>'
    (cells,) = found(members(libre_row("new", cell, "Name")), "heidi.ods").cells
    assert cells.rows[0].cells == ("new", "Namn", "Name")


def test_an_error_without_a_word_is_an_error_all_the_same() -> None:
    (problem,) = errors(read({"heidi.ods": members(libre_row("new", f"<table:table-cell {BROKEN}/>", "N"))}))
    assert (problem.row, problem.column) == (2, "name_sv")


def test_a_cancelled_event_does_not_take_place_because_of_an_error() -> None:
    heading = libre_row("id", "title_sv", "title_en", "starts", "time", "end_time", "status")
    row = libre_row("new", "Nytt", "New", "2026-11-24", "18:00", "20:00", libre_cell(BROKEN, "#SAKNAS"))
    book = libre(f'<table:table table:name="events">{heading}{row}</table:table>')
    reading = read({"events.csv": None, "heidi.ods": book})
    (problem,) = errors(reading)
    assert (problem.column, problem.value) == ("status", "#SAKNAS")
    assert reading.content is None


OF_EXCEL = "#REF! #SPILL! #CALC! #FIELD! #BLOCKED! #UNKNOWN! #GETTING_DATA #CONNECT! #BUSY! #PYTHON! ?"


@pytest.mark.parametrize("word", OF_EXCEL.split())
def test_any_error_of_excel_is_told_with_its_row_and_column(word: str) -> None:
    heading = "".join(f'<c t="str"><v>{name}</v></c>' for name in ("id", "name_sv", "name_en"))
    cells = f'<c t="str"><v>a</v></c><c t="e"><f>X</f><v>{word}</v></c><c t="str"><v>N</v></c>'
    xml = sheet_xml(f'<row r="1">{heading}</row><row r="2">{cells}</row>')
    data = with_parts(excel({"members": [["id"]]}), {SHEET: xml})
    (problem,) = errors(read({"heidi.xlsx": data}))
    assert (problem.table, problem.row, problem.column, problem.value) == (
        "heidi.xlsx, sheet members",
        2,
        "name_sv",
        word,
    )


IN_CSV = ("#SPILL!", "#VÄRDE!", "#REFERENS!", "#RÉF !", "#DIVISION/0!", "#N/A", "#SAKNAS", "Err:502", "Fejl:522")


@pytest.mark.parametrize("word", IN_CSV)
def test_csv_has_the_words_alone(word: str) -> None:
    (problem,) = errors(read({"members.csv": TABLES["members.csv"] + f"new,{word},Name,,\n"}))
    assert (problem.row, problem.column, problem.value) == (4, "name_sv", word)


@pytest.mark.parametrize("text", ["#hashtag", "#Helsingborg!", "#1!", "Rum:204", "Err: 502", "#", "C#", "#IT"])
def test_what_only_looks_a_little_like_an_error_is_a_text(text: str) -> None:
    reading = read({"members.csv": TABLES["members.csv"] + f"new,{text},Name,,\n"})
    assert reading.content is not None
    assert reading.content.members["new"].name["sv"] == text


def test_a_column_that_was_too_narrow_is_told() -> None:
    (problem,) = errors(read({"members.csv": TABLES["members.csv"] + "new,####,Name,,\n####,,,,\n"}))
    assert (problem.row, problem.column) == (4, "name_sv")
    assert "too narrow" in problem.sentence


def test_a_row_laid_aside_may_hold_errors() -> None:
    row = libre_row("#example", libre_cell(BROKEN, "#VÄRDE!"), "Name")
    reading = read({"heidi.ods": members(libre_row("third", "Hetch", "Hetch"), row)})
    assert [
        problem for problem in reading.problems if problem.severity is Severity.ERROR and "heidi" in problem.table
    ] == []


def test_values_from_other_files_are_a_warning_in_libreoffice_too() -> None:
    kept = '<table:table table:name="\'file:///other.ods\'#$Blad1"><table:table-source xlink:href="other.ods"/>'
    kept += f"{libre_row('x')}</table:table>"
    book = libre(f'<table:table table:name="members">{libre_row("id")}{libre_row("a")}</table:table>{kept}')
    read_book = found(book, "heidi.ods")
    assert [problem.sentence for problem in read_book.problems] == [
        "The workbook takes values from other files; the ones it last saw are read."
    ]
