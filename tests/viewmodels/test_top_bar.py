"""The top of every page: clock, notices, and whether there is anything to show."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.pointer import Generation
from kiosk.domain.errors import (
    ContentCorrupt,
    ContentEmpty,
    ContentError,
    ContentHostile,
    ContentMissing,
    ContentTooNew,
    ContentTooOld,
    ContentUnreadable,
)
from kiosk.domain.model import Level, Notice
from kiosk.runtime.clock import Clock
from kiosk.runtime.content.feed import ContentFeed, Loaded
from kiosk.runtime.language import Languages
from kiosk.viewmodels.rows import NoticeRow
from kiosk.viewmodels.top_bar import MOST_NOTICES, TopBarViewModel, in_force, notice_rows, problem_kind
from tests.factories import at, content, notice
from tests.manual_jobs import ManualJobs
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told

NOON = at("2026-11-23 12:00")


class Top:
    """The band on a clock that stands still, and a feed that gives what the test says."""

    def __init__(self, languages: Languages) -> None:
        self.gives: Loaded | ContentError = Loaded(content(), Path("x"), {})
        self.jobs, self.clock, self.languages = ManualJobs(), Clock(NOON, machine=lambda: NOON), languages
        self.feed = ContentFeed(self._load, {}, self.jobs)
        self.band = TopBarViewModel(self.clock, languages, self.feed)

    def _load(self) -> Loaded:
        if isinstance(self.gives, ContentError):
            raise self.gives
        return self.gives


@pytest.fixture
def top(languages: Languages) -> Top:
    return Top(languages)


@pytest.mark.parametrize(
    ("language", "time", "date"),
    [
        ("sv", "12:00", "Måndag 23 november"),
        ("en", "12:00", "Monday 23 November"),
        ("da", "12.00", "Mandag 23. november"),
        ("de", "12:00", "Montag, 23. November"),
    ],
)
def test_clock_and_date_are_said_in_the_language_in_use(top: Top, language: str, time: str, date: str) -> None:
    top.languages.use(language)
    assert (told(top.band, "time"), told(top.band, "date")) == (time, date)


def test_a_new_minute_and_another_language_are_said(top: Top) -> None:
    heard: list[str] = []
    top.band.changed.connect(lambda: heard.append(f"{told(top.band, 'date')} {told(top.band, 'time')}"))
    top.clock.travel(at("2026-11-23 23:59"))
    top.clock.travel(at("2026-11-24 00:00"))
    top.languages.use("en")
    assert heard == ["Måndag 23 november 23:59", "Tisdag 24 november 00:00", "Tuesday 24 November 00:00"]


@pytest.mark.parametrize(
    ("starts", "ends", "shown"),
    [
        (None, None, True),
        (NOON, None, True),
        (at("2026-11-23 12:01"), None, False),
        (None, NOON, False),
        (None, at("2026-11-23 12:01"), True),
        (at("2026-11-22"), at("2026-11-24"), True),
    ],
)
def test_a_notice_is_in_force_from_its_start_until_its_end(
    scene: SceneOf, starts: object, ends: object, shown: bool
) -> None:
    one = notice("one", starts=starts, ends=ends)
    assert in_force(one, scene(content())) is shown


def test_the_weightiest_notices_come_first_and_only_so_many(scene: SceneOf) -> None:
    found = content(
        notices=[
            notice("calm"),
            notice("warning", Level.WARNING),
            notice("over", Level.URGENT, ends=NOON),
            notice("urgent", Level.URGENT),
            notice("second", Level.WARNING),
        ]
    )
    rows = notice_rows(scene(found))
    assert [row.id for row in rows] == ["urgent", "warning"]
    assert len(rows) == MOST_NOTICES


def test_a_notice_in_another_language_is_marked(scene: SceneOf) -> None:
    found = content(notices=[Notice("n", Level.INFO, {"sv": "Stängt"})])
    assert notice_rows(scene(found)) == (NoticeRow("n", "info", "Stängt", ""),)
    assert notice_rows(scene(found, language="en")) == (NoticeRow("n", "info", "Stängt", "Svenska"),)


def test_notices_come_and_go_by_the_minute(top: Top, scene: SceneOf) -> None:
    found = content(notices=[notice("soon", starts=at("2026-11-23 12:01"), ends=at("2026-11-23 12:02"))])
    seen = []
    for now in ("12:00", "12:01", "12:02"):
        top.band.set_scene(scene(found, f"2026-11-23 {now}"))
        seen.append([row.id for row in told(top.band, "notices").rows])
    assert seen == [[], ["soon"], []]


@pytest.mark.parametrize(
    ("problem", "kind"),
    [
        (None, "none"),
        (ContentMissing("Gone."), "missing"),
        (ContentTooNew("New."), "version"),
        (ContentTooOld("Old."), "version"),
        (ContentCorrupt("Bad."), "broken"),
        (ContentHostile("Bad."), "broken"),
        (ContentUnreadable("Bad."), "broken"),
        (ContentEmpty("Bad."), "broken"),
    ],
)
def test_problem_kind(problem: ContentError | None, kind: str) -> None:
    assert problem_kind(problem) == kind


def test_content_is_loading_then_a_problem_then_ready_and_stays_ready(top: Top) -> None:
    seen = [told(top.band, "content")]
    top.band.contentChanged.connect(lambda: seen.append(told(top.band, "content")))
    good = top.gives
    for given in (ContentMissing("Gone."), good, ContentCorrupt("Bad.")):
        top.gives = given
        top.feed.reload()
        top.jobs.do()
    assert seen == ["loading", "missing", "ready", "ready"]


def test_what_is_urgent_in_content_that_waits_is_told_first(scene: SceneOf) -> None:
    now = scene(content(notices=[notice("old", Level.URGENT), notice("wind", Level.WARNING)]))
    told_already = replace(
        now, urgent=(notice("fire", Level.URGENT), notice("late", Level.URGENT, starts=at("2027-01-01")))
    )
    assert [row.text for row in notice_rows(told_already)] == ["fire", "old"]


@pytest.mark.parametrize("number", [None, 7])
def test_the_pictures_of_a_generation_bear_its_number(top: Top, number: int | None) -> None:
    generation = Generation(number, "0" * 64, Path("x"), NOON) if number else None
    top.gives = Loaded(content(), Path("x"), {}, generation)
    assert told(top.band, "edition") == ""
    top.feed.reload()
    top.jobs.do(1)
    assert told(top.band, "edition") == (f"-{number}" if number else "")
