"""Whatever cells or bytes a workbook is made of, the answer is content or Problems, never a traceback."""

import io
from datetime import date, datetime, timedelta
from typing import Any
from zipfile import ZipFile

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.problems import Severity
from kiosk.sources.build import Reading, read_cells
from kiosk.sources.tables.files.reading import cells_of, read_files
from kiosk.sources.template.export import tables
from kiosk.sources.template.sheets import ORDER, headings
from kiosk.sources.template.workbook import workbook
from kiosk.sources.text_cleaning import clean
from tests.sources.tables.files.sample_workbooks import excel, with_parts
from tests.sources.tables.sample_tables import BUILT_AT, read
from tests.thoroughness import examples

PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=12)
CELL = st.one_of(
    PLAIN,
    st.sampled_from(
        ["hetch", "quay", "#REF!", "+3", "mån+1", "27/11 2026", "5/6/2026", "gratis", "varje vecka", "1,5"]
    ),
    st.integers(-(10**12), 10**12),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(date(1900, 3, 1)),
    st.datetimes(datetime(1900, 3, 1)),  # noqa: DTZ001
    st.times(),
    st.timedeltas(timedelta(), timedelta(days=9_000)),
    st.none(),
)
HEADINGS = sorted({column.name for table in ORDER for column in headings(table, ("sv", "en"))} | {"titel_sv", "börjar"})
HELD = read({}).content
assert HELD is not None
BOOK = workbook(tables(HELD), ("sv", "en"), "sv")
PARTS = ZipFile(io.BytesIO(BOOK)).namelist()
SETTINGS: list[list[Any]] = [
    ["key", "value"],
    ["phone_host", "heidi.example"],
    ["languages", "sv en"],
    ["valid_days", 30],
]


def is_whole(data: bytes) -> Reading:
    cells, problems = cells_of({"heidi.xlsx": data}, reader=read_files)
    reading = read_cells(cells, problems, BUILT_AT, ("tables",))
    assert (reading.content is None) == any(one.severity is Severity.ERROR for one in reading.problems)
    for problem in reading.problems:
        assert problem.table
        assert problem.sentence.endswith((".", "…"))
        assert problem.remedy
        assert clean(problem.value) == problem.value
        assert clean(problem.where) == problem.where
    return reading


@settings(deadline=None, max_examples=examples(60))
@given(
    st.sampled_from(ORDER),
    st.lists(st.sampled_from(HEADINGS), unique=True, max_size=8),
    st.lists(st.lists(CELL, max_size=16), max_size=3),
)
def test_any_cells(table: str, heading: list[str], rows: list[list[Any]]) -> None:
    needed = [column.name for column in headings(table, ("sv", "en")) if column.required]
    all_of_it = list(dict.fromkeys([*heading, *needed]))
    is_whole(excel({"settings": SETTINGS, table: [all_of_it, *rows]}))


@settings(deadline=None, max_examples=examples(60))
@given(st.binary(max_size=300), st.booleans())
def test_any_bytes(data: bytes, zipped: bool) -> None:
    assert is_whole((b"PK\x03\x04" if zipped else b"") + data).content is None


@settings(deadline=None, max_examples=examples(100))
@given(st.integers(0, len(BOOK) - 1), st.binary(min_size=1, max_size=4))
def test_any_damage_to_a_workbook(place: int, bytes_there: bytes) -> None:
    is_whole(BOOK[:place] + bytes_there + BOOK[place + len(bytes_there) :])


@settings(deadline=None, max_examples=examples(150))
@given(st.sampled_from(PARTS), st.integers(0, 1 << 16), st.integers(0, 40), st.binary(max_size=40))
def test_any_damage_to_a_part_of_a_workbook(name: str, place: int, length: int, bytes_there: bytes) -> None:
    part = ZipFile(io.BytesIO(BOOK)).read(name)
    place %= len(part)
    is_whole(with_parts(BOOK, {name: part[:place] + bytes_there + part[place + length :]}))
