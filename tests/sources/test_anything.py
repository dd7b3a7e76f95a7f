"""Whatever staff hand in, the answer is content or Problems, never a traceback."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.writer import write
from kiosk.sources.build import Reading
from kiosk.sources.tables.reading import FORMS
from kiosk.sources.text_cleaning import clean
from tests.sources.tables.sample_tables import TABLES, errors, read
from tests.thoroughness import examples

CELL = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["", "hetch", "quay", "hub talks", "+3", "mon+1", "+999", "2026-11-27", "13:00", "24:00", "1", "ja", "daily"]
    ),
    st.sampled_from(
        ["weekly", "cancelled", "https://ok.example/", "https://x@ok.example", "9" * 40, "{}", '"', "a,b", "sv en en"]
    ),
)
HEADINGS = sorted({column.name for form in FORMS for column in form.columns} | {"name_sv", "name_en", "text_sv", ""})


def is_whole(reading: Reading) -> None:
    assert (reading.content is None) == bool(errors(reading))
    for problem in reading.problems:
        assert problem.table
        assert problem.sentence.endswith((".", "…"))
        assert problem.remedy
        assert clean(problem.value) == problem.value, "no cell can move the cursor of a terminal"
        assert clean(problem.where) == problem.where


@settings(deadline=None)
@given(st.sampled_from(sorted(TABLES)), st.binary(max_size=200))
def test_any_bytes(table: str, data: bytes) -> None:
    is_whole(read({table: data}))


@settings(deadline=None)
@given(st.sampled_from(sorted(TABLES)), st.binary(min_size=1, max_size=3), st.integers(0, 400))
def test_any_bytes_inside_a_right_table(table: str, data: bytes, where: int) -> None:
    whole = TABLES[table].encode()
    where %= len(whole)
    is_whole(read({table: whole[:where] + data + whole[where:]}))


@settings(deadline=None)
@given(st.sampled_from(sorted(TABLES)), st.lists(st.lists(CELL, max_size=20), max_size=4))
def test_any_cells_under_right_headings(table: str, rows: list[list[str]]) -> None:
    lines = (",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    is_whole(read({table: (TABLES[table] + "\n".join(lines)).encode("utf-8", "replace")}))


@settings(deadline=None, max_examples=examples(40))
@given(st.lists(st.text(max_size=80), min_size=6, max_size=6))
def test_what_is_read_without_a_problem_can_be_written(
    tmp_path_factory: pytest.TempPathFactory, cells: list[str]
) -> None:
    heading = "id,name_sv,name_en,summary_sv,summary_en,text_sv,text_en"
    row = ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    reading = read({"members.csv": f"{heading}\nhetch,Hetch,Hetch,,,,\nnew,{row}\n"})
    if reading.content is not None:
        write(reading.content, {}, tmp_path_factory.getbasetemp() / "content.sqlite")


@settings(deadline=None)
@given(st.sampled_from(sorted(TABLES)), st.lists(st.sampled_from(HEADINGS), max_size=8), st.lists(CELL, max_size=8))
def test_any_headings(table: str, heading: list[str], row: list[str]) -> None:
    is_whole(read({table: ";".join(heading) + "\n" + ";".join(row).replace("\n", " ").replace('"', "") + "\n"}))


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(["starts", "time", "ends", "end_time", "all_day", "every", "until"]), CELL))
def test_any_schedule(cells: dict[str, str]) -> None:
    heading = ["id", "title_sv", "title_en", *{"starts": 1, **cells}]
    row = ["x", "x", "x", *{"starts": "+1", **cells}.values()]
    quoted = ",".join('"' + cell.replace('"', '""') + '"' for cell in row)
    is_whole(read({"events.csv": ",".join(heading) + "\n" + quoted}))
