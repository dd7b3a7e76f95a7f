"""What a content file holds goes into the workbook and comes out of it again, whole."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.content import Content
from kiosk.domain.model import Status
from kiosk.sources.build import Reading, read_cells, read_sources
from kiosk.sources.plan import read_plan
from kiosk.sources.tables.files.reading import cells_of, read_files
from kiosk.sources.template.export import picture_file, tables
from kiosk.sources.template.workbook import workbook
from tests.factories import all_day, content, event, member, occurrence
from tests.sources.tables.sample_tables import BUILT_AT, errors, read
from tests.sources.template.any_content import META, contents
from tests.thoroughness import examples

HEIDI = Path(__file__).parents[3] / "data" / "heidi"


def again(held: Content, language: str = "sv") -> Reading:
    """The reading of the workbook of `held`, at the moment it was built."""
    book = workbook(tables(held), held.meta.languages, language)
    cells, problems = cells_of({"heidi.xlsx": book}, reader=read_files)
    return read_cells(cells, problems, held.meta.built_at, held.meta.sources)


def comes_back(held: Content, language: str = "sv") -> None:
    reading = again(held, language)
    assert errors(reading) == ()
    assert reading.content == held


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_first_content_comes_back_with_its_pictures(language: str, tmp_path: Path) -> None:
    told = read_sources(read_plan(HEIDI), BUILT_AT)
    held = told.content
    assert held is not None
    (tmp_path / "heidi.xlsx").write_bytes(workbook(tables(held), held.meta.languages, language))
    (tmp_path / "pictures").mkdir()
    for number, picture in held.pictures.items():
        (tmp_path / "pictures" / picture_file(picture)).write_bytes(told.pictures[number])
    reading = read_sources(read_plan(tmp_path), BUILT_AT)
    assert errors(reading) == ()
    assert reading.content is not None
    assert replace(reading.content, meta=held.meta) == held
    assert dict(reading.pictures) == dict(told.pictures)


def test_the_small_desk_comes_back() -> None:
    held = read({}).content
    assert held is not None
    comes_back(held)


SPANS = {
    "one": [("2026-11-27 13:00", "2026-11-27 14:00")],
    "past midnight": [("2026-11-27 22:00", "2026-11-28 02:00")],
    "until midnight": [("2026-11-27 22:00", "2026-11-28 00:00")],
    "with seconds": [("2026-11-27 13:00:15", "2026-11-27 14:00:45")],
    "without length": [("2026-11-27 13:00", "2026-11-27 13:00")],
    "long ago": [("2015-11-27 13:00", "2015-11-27 14:00")],
    "far ahead": [("2062-11-27 13:00", "2062-11-27 14:00")],
    "two months": [("2026-11-27 13:00", "2027-01-27 13:00")],
    "the first two in October": [("2026-10-25 02:30+02:00", "2026-10-25 04:00")],
    "the second two in October": [("2026-10-25 02:30+01:00", "2026-10-25 04:00")],
    "from the first to the second": [("2026-10-25 02:30+02:00", "2026-10-25 02:30+01:00")],
    "over the gap in March": [("2027-03-28 01:30", "2027-03-28 03:30")],
    "several, not in order": [("2026-12-04 18:00", "2026-12-04 20:00"), ("2026-11-27 18:00", "2026-11-27 20:00")],
    "twice the same": [("2026-12-04 18:00", "2026-12-04 20:00"), ("2026-12-04 18:00", "2026-12-04 20:00")],
}


@pytest.mark.parametrize("status", Status)
def test_every_time_of_an_event_comes_back(status: Status) -> None:
    ids = {name: f"talk-{number:02}" for number, name in enumerate(SPANS)}
    times = [occurrence(ids[name], *span, status=status) for name in SPANS for span in SPANS[name]]
    times.sort(key=lambda one: (one.starts, one.event))
    comes_back(content(events=[event(ids[name], name) for name in SPANS], occurrences=times, meta=META))


def test_whole_days_come_back() -> None:
    days = [all_day("fair", "2026-11-27", days=3), all_day("fair", "2027-03-27", days=2, status=Status.CANCELLED)]
    odd = occurrence("odd", "2026-11-27 08:00", "2026-11-27 17:00")
    fair, alone, strange = (event(id, all_day=True) for id in ("fair", "alone", "odd"))
    comes_back(
        content(events=[fair, alone, strange], occurrences=[*days, all_day("alone", "2026-12-01"), odd], meta=META)
    )


def test_what_looks_like_a_formula_stays_a_text() -> None:
    names = ["=1+1", "+46", "-", "@x", "'quoted", "007", "1e5", "2026-11-27", "13:00", "ja", "#hashtag", "50%", "{}"]
    names += ["_x0041_", "_x000D_", "_X0041_", "_x005F_x0041_", "_x0041_x0042_", "_xD83D_", "snake_case"]
    comes_back(content(members=[member(f"m{n}", name) for n, name in enumerate(names)], meta=META))


def test_the_lines_of_a_text_come_back() -> None:
    lines = {"sv": "Ett\n_x000D_\n=tre", "en": "One\ntwo"}
    comes_back(content(members=[member("m", "M", text=lines)], meta=META))


@settings(deadline=None, max_examples=examples(60))
@given(contents(), st.sampled_from(["sv", "en"]))
def test_any_content_comes_back(held: Content, language: str) -> None:
    comes_back(held, language)
