"""A text comes out of a cell with its words, spaces and lines as its author sees them, whatever program wrote it."""

import pytest

from kiosk.sources.tables.cells import CellRow
from tests.sources.tables.files.sample_workbooks import excel, found, libre, sheet_xml, with_parts
from tests.sources.tables.sample_tables import errors, read

SHEET, STRINGS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
HEAD = '<row r="1"><c r="A1" t="str"><v>id</v></c></row>'
LINES = "Välkommen!\n\n18.00 Kaffe\n18.30 Samtal\n19.30 Mingel"
PLACES, FACTS = "id,stop,name_sv,name_en", "id,topic,title_sv,title_en,source"
KEPT = "Välkommen!\n18.00 Kaffe\n18.30 Samtal\n19.30 Mingel"


def only_cell(data: bytes, name: str = "heidi.xlsx") -> str:
    (cells,) = found(data, name).cells
    (row,) = cells.rows
    (cell,) = row.cells
    return cell


def inline(runs: str) -> str:
    cell = f'<row r="2"><c r="A2" t="inlineStr"><is>{runs}</is></c></row>'
    return only_cell(with_parts(excel({"members": [["id"]]}), {SHEET: sheet_xml(HEAD + cell)}))


def shared(text: str) -> str:
    sheet = sheet_xml('<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>')
    head = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>id</t></si>'
    strings = f"{head}<si>{text}</si></sst>".encode()
    return only_cell(with_parts(excel({"members": [["id"]]}), {SHEET: sheet, STRINGS: strings}))


def opendocument(cell: str) -> str:
    head = '<table:table-row><table:table-cell office:value-type="string"><text:p>id</text:p></table:table-cell>'
    rows = f"{head}</table:table-row>\n   <table:table-row>\n      {cell}\n   </table:table-row>"
    return only_cell(libre(f'\n <table:table table:name="members">\n  {rows}\n </table:table>\n'), "heidi.ods")


RUNS = [
    ("<r><t>Ett </t></r><r><rPr><b/></rPr><t>fett</t></r><r><t> ord</t></r>", "Ett fett ord"),
    ("\n  <r>\n   <t>Ett</t>\n  </r>\n  <r>\n   <t xml:space='preserve'> ord</t>\n  </r>\n", "Ett ord"),
    ("<t>  ord </t>", "ord"),
    ("<r><t>Ett </t></r><r><t/></r><r><t>ord</t></r>", "Ett ord"),
    ("<t>Ett<![CDATA[ ord & ett]]> till</t>", "Ett ord & ett till"),
    ("<t>東京</t><rPh sb='0' eb='2'><t>とうきょう</t></rPh><phoneticPr fontId='1'/>", "東京"),
]


@pytest.mark.parametrize(("runs", "text"), RUNS)
def test_runs_keep_the_spaces_between_them(runs: str, text: str) -> None:
    assert inline(runs) == text
    assert shared(runs) == text


ESCAPES = [
    ("_x0041_", "A"),
    ("_x005F_x0041_", "_x0041_"),
    ("_x005f_x0041_ and _x005F_x000D_", "_x0041_ and _x000D_"),
    ("_X0041_", "_X0041_"),
    ("_x41_ _x004_ _x004G_ x0041", "_x41_ _x004_ _x004G_ x0041"),
    ("ett_x000D_\ntvå", "ett två"),
    ("_xD83D__xDE42_", "🙂"),
    ("half_xD83D_", "half"),
]


@pytest.mark.parametrize(("written", "text"), ESCAPES)
def test_a_character_written_by_its_number_is_that_character(written: str, text: str) -> None:
    assert " ".join(shared(f"<t>{written}</t>").split()) == text
    assert " ".join(inline(f"<t>{written}</t>").split()) == text


OPEN_DOCUMENT = [
    ("<text:p>Ett <text:span>fett</text:span><text:span> ord</text:span></text:p>", "Ett fett ord"),
    ("\n   <text:p>Ett\n  ord</text:p>\n  ", "Ett ord"),
    ('<text:p>Två<text:s text:c="2"/>ord<text:s/></text:p>', "Två ord"),
    ("<text:p>Ett<text:tab/>ord</text:p>", "Ett ord"),
    ("<text:p>Rad<text:line-break/>två</text:p>", "Rad\ntvå"),
    ("<text:p>Rad</text:p><text:p>två</text:p>", "Rad\ntvå"),
    ("<text:p>Rad</text:p>\n<text:p/>\n<text:p>tre</text:p>", "Rad\ntre"),
    ('<text:p>Se <text:a xlink:href="https://ok.example/">sidan</text:a></text:p>', "Se sidan"),
    ("<office:annotation><text:p>Nej</text:p></office:annotation>\n<text:p>Ja</text:p>", "Ja"),
    ("<draw:frame><draw:text-box><text:p>Nej</text:p></draw:text-box></draw:frame><text:p>Ja</text:p>", "Ja"),
    ("<text:p>Ja<office:annotation><text:p>Nej</text:p></office:annotation> då</text:p>", "Ja då"),
]


@pytest.mark.parametrize(("inside", "text"), OPEN_DOCUMENT)
def test_white_space_between_the_cells_of_an_ods_is_nothing(inside: str, text: str) -> None:
    assert opendocument(f'<table:table-cell office:value-type="string">{inside}</table:table-cell>') == text


def test_a_text_that_is_an_attribute_alone_is_read() -> None:
    cell = '<table:table-cell office:value-type="string" office:string-value="Namn"/>'
    assert opendocument(cell) == "Namn"


def test_line_ends_in_a_text_stay_and_are_spaces_elsewhere() -> None:
    heading = "id,title_sv,title_en,summary_sv,summary_en,text_sv,text_en,starts,time,end_time\n"
    row = f'talk,"Program\nkväll",Talk,"En\nrad",,"{LINES}",,2026-11-24,18:00,20:00\n'
    for lines in (row, row.replace("\n", "\r\n"), row.replace("\n", "\r")):
        reading = read({"events.csv": heading + lines})
        assert errors(reading) == ()
        assert reading.content is not None
        event = reading.content.events["talk"]
        assert (event.title["sv"], event.summary["sv"], event.text["sv"]) == ("Program kväll", "En rad", KEPT)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "_x000B_", "\u2028", "_x000D_\n"])
def test_any_line_end_in_a_cell_of_excel_is_one(ends: str) -> None:
    assert shared(f"<t>{LINES.replace(chr(10), '&#13;' if ends == chr(13) else ends)}</t>") == KEPT


def test_places_members_and_facts_keep_their_lines_too() -> None:
    reading = read(
        {
            "places.csv": f'{PLACES},text_sv,text_en\nquay,1,Kajen,The quay,"A\nB",\nlab,2,Labbet,The lab,,\n',
            "members.csv": 'id,name_sv,name_en,text_sv,text_en\nhetch,Hetch,Hetch,"A\nB",\n',
            "facts.csv": f'{FACTS},text_sv,text_en\nstaff,figures,Anställda,Employed,release,"A\nB",\n',
            "notices.csv": 'id,level,text_sv,text_en\nlift,info,"Hissen\nstår","The lift\nis out"\n',
        }
    )
    assert errors(reading) == ()
    content = reading.content
    assert content is not None
    things = (content.places["quay"], content.members["hetch"], content.facts["staff"])
    assert [thing.text["sv"] for thing in things] == ["A\nB"] * 3
    assert content.notices[0].text["sv"] == "Hissen står"


def test_a_heading_in_two_lines_is_known() -> None:
    (cells,) = found(excel({"members": [["id", "namn\n(sv)"], ["a", "A"]]})).cells
    assert cells.heading == ("id", "namn (sv)")
    assert cells.rows == (CellRow(2, ("a", "A")),)
