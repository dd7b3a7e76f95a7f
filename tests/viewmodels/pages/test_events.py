"""What is on: a week at a time, filters, day after day."""

from datetime import date, timedelta

import pytest

from kiosk.domain.model import Status, TagScope
from kiosk.viewmodels.pages.events import EventsView, EventsViewModel, events_view
from tests.factories import all_day, content, event, occurrence, tag
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told

MONDAY = date(2026, 11, 23)
NOW = "2026-11-23 12:00"
CONTENT = content(
    tags=[tag("talks", 1, {"sv": "Samtal", "en": "Talks"}, TagScope.EVENT), tag("tech", 1, "Teknik")],
    events=[
        event("talk", {"sv": "Samtal", "en": "A talk"}, tags=("talks",)),
        event("fair", "Mässa"),
        event("open", "Öppet hus", all_day=True, status=Status.CANCELLED),
    ],
    occurrences=[
        occurrence("talk", "2026-11-23 10:00", "2026-11-23 11:00", 1),
        occurrence("talk", "2026-11-23 13:00", "2026-11-23 14:00", 2),
        occurrence("fair", "2026-11-25 13:00", "2026-11-26 14:00", 3),
        all_day("open", "2026-11-25", id=4),
        occurrence("talk", "2026-12-18 13:00", "2026-12-18 14:00", 5),
    ],
)


def rows(view: EventsView) -> list[str]:
    """A heading as it stands, a showing as its time and title."""
    return [row.heading or f"{row.time} {row.title}" for row in view.rows]


@pytest.fixture
def page(scene: SceneOf) -> EventsViewModel:
    """This week, entered."""
    made = EventsViewModel()
    made.set_scene(scene(CONTENT))
    made.enter("")
    return made


def selected(page: EventsViewModel) -> list[str]:
    """The numbers of the days that are selected."""
    return [row.number for row in told(page, "days").rows if row.selected]


def jumps(page: EventsViewModel) -> list[int]:
    """Grows by the row of each jump that is asked for."""
    seen: list[int] = []
    page.dayChosen.connect(seen.append)
    return seen


def test_a_week_has_a_heading_for_each_day_with_something_on(scene: SceneOf) -> None:
    view = events_view(scene(CONTENT), MONDAY, None, "")
    assert rows(view) == [
        "I dag",
        "13:00 Samtal",
        "Onsdag 25 november",
        "Hela dagen Öppet hus",
        "13:00 Mässa",
        "Torsdag 26 november",
        "Pågår Mässa",
    ]
    assert [(row.cancelled, row.badge) for row in view.rows if row.title == "Öppet hus"] == [(True, "Inställt")]
    assert (view.span, view.state, view.next_day) == ("23 – 29\xa0nov.", "ready", None)


def test_a_week_in_english(scene: SceneOf) -> None:
    view = events_view(scene(CONTENT, language="en"), MONDAY, None, "")
    assert rows(view)[:3] == ["Today", "13:00 A talk", "Wednesday 25 November"]
    assert view.days[0].spoken == "Monday 23 November, 1 event"
    assert view.days[2].spoken == "Wednesday 25 November, 2 events"


@pytest.mark.parametrize(
    ("now", "first"),
    [
        ("2026-11-23 13:59", "I dag"),
        ("2026-11-23 14:00", "Onsdag 25 november"),
        ("2026-11-24 09:00", "I morgon"),
        ("2026-11-26 13:59", "I dag"),
    ],
)
def test_what_has_ended_is_gone(scene: SceneOf, now: str, first: str) -> None:
    assert rows(events_view(scene(CONTENT, now), MONDAY, None, ""))[0] == first


def test_the_strip_says_which_days_hold_how_much(scene: SceneOf) -> None:
    view = events_view(scene(CONTENT, "2026-11-24 09:00"), MONDAY, MONDAY + timedelta(days=2), "")
    assert [(row.index, row.number, row.weekday) for row in view.days][:2] == [(0, "23", "Mån"), (1, "24", "Tis")]
    assert [row.dots for row in view.days] == [0, 0, 2, 1, 0, 0, 0]
    assert [row.past for row in view.days] == [True] + [False] * 6
    assert [row.today for row in view.days] == [False, True] + [False] * 5
    assert [row.selected for row in view.days] == [False, False, True] + [False] * 4


def test_a_full_day_has_three_dots_and_says_its_number(scene: SceneOf) -> None:
    found = content(
        events=[event("e")],
        occurrences=[occurrence("e", "2026-11-24 10:00", "2026-11-24 11:00") for _ in range(5)],
    )
    day = events_view(scene(found, language="en"), MONDAY, None, "").days[1]
    assert (day.dots, day.spoken) == (3, "Tuesday 24 November, 5 events")


@pytest.mark.parametrize(
    ("monday", "tag", "state", "next_words"),
    [
        ("2026-11-23", "", "ready", ""),
        ("2026-11-30", "", "later", "fredag 18 december"),
        ("2026-12-14", "", "ready", ""),
        ("2026-12-21", "", "later", "måndag 23 november"),
        ("2026-11-23", "nothing", "none", ""),
        ("2026-11-30", "talks", "later", "fredag 18 december"),
    ],
)
def test_an_empty_week_knows_the_next_day_with_something_on(
    scene: SceneOf, monday: str, tag: str, state: str, next_words: str
) -> None:
    view = events_view(scene(CONTENT), date.fromisoformat(monday), None, tag)
    assert (view.state, view.next_words) == (state, next_words)


@pytest.mark.parametrize(
    ("monday", "earlier", "later"),
    [("2026-11-23", False, True), ("2026-11-30", True, True), ("2026-12-14", True, False)],
)
def test_weeks_reach_from_the_present_one_to_the_last(scene: SceneOf, monday: str, earlier: bool, later: bool) -> None:
    view = events_view(scene(CONTENT), date.fromisoformat(monday), None, "")
    assert (view.has_earlier, view.has_later) == (earlier, later)


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25", "2027-03-28"])
def test_a_week_with_a_change_of_clock_is_whole(scene: SceneOf, day: str) -> None:
    sunday = date.fromisoformat(day)
    found = content(
        events=[event("night", "Natt"), event("whole", "Hela", all_day=True)],
        occurrences=[occurrence("night", f"{day} 01:30", f"{day} 03:30", 1), all_day("whole", day, id=2)],
    )
    monday = sunday - timedelta(days=6)
    view = events_view(scene(found, f"{monday} 12:00"), monday, None, "")
    assert [row.dots for row in view.days] == [0] * 6 + [2]
    assert rows(view)[1:] == ["Hela dagen Hela", "01:30 Natt"]
    assert view.days[6].spoken.startswith("Söndag")


def test_the_page_opens_on_today(page: EventsViewModel) -> None:
    assert (selected(page), told(page, "span"), told(page, "state")) == (["23"], "23 – 29\xa0nov.", "ready")
    assert (told(page, "hasEarlier"), told(page, "hasLater")) == (False, True)


@pytest.mark.parametrize(("index", "row"), [(0, 0), (1, 2), (2, 2), (3, 5), (4, -1), (6, -1)])
def test_choosing_a_day_goes_to_it_or_to_the_next_with_something_on(
    page: EventsViewModel, index: int, row: int
) -> None:
    seen = jumps(page)
    page.chooseDay(index)
    assert (seen, selected(page)) == ([row], [str(23 + index)])


@pytest.mark.parametrize("index", [-1, 7, 1000])
def test_a_day_that_is_not_there_changes_nothing(page: EventsViewModel, index: int) -> None:
    seen = jumps(page)
    page.chooseDay(index)
    assert (seen, selected(page)) == ([], ["23"])


def test_turning_stops_at_the_present_and_the_last_week(page: EventsViewModel) -> None:
    seen = jumps(page)
    spans = []
    for weeks in (-1, 1, 4, 1, -1, -9):
        page.turn(weeks)
        spans.append(told(page, "span"))
    assert spans == [
        "23 – 29\xa0nov.",
        "30\xa0nov. – 6\xa0dec.",
        "14 – 20\xa0dec.",
        "14 – 20\xa0dec.",
        "7 – 13\xa0dec.",
        "23 – 29\xa0nov.",
    ]
    assert seen == [0, 0, 0, 0]


def test_another_week_selects_no_day(page: EventsViewModel) -> None:
    page.chooseDay(2)
    page.turn(1)
    assert selected(page) == []
    page.turn(-1)
    assert selected(page) == ["23"]


def test_to_next_goes_to_the_day_of_the_next_event(page: EventsViewModel) -> None:
    page.turn(1)
    assert (told(page, "state"), told(page, "nextDay")) == ("later", "fredag 18 december")
    page.toNext()
    assert (told(page, "span"), selected(page), told(page, "state")) == ("14 – 20\xa0dec.", ["18"], "ready")


def test_to_next_without_one_changes_nothing(page: EventsViewModel) -> None:
    page.toNext()
    assert (told(page, "span"), selected(page)) == ("23 – 29\xa0nov.", ["23"])


def test_a_filter_shows_only_its_events(page: EventsViewModel) -> None:
    assert [(row.id, row.label) for row in told(page, "chips").rows] == [("", "Alla"), ("talks", "Samtal")]
    page.filter("talks")
    assert [row.id for row in told(page, "rows").rows if row.id] == ["talk"]
    page.filter("")
    assert len([row for row in told(page, "rows").rows if row.id]) == 4


def test_a_minute_takes_away_what_has_ended_and_keeps_the_rest(page: EventsViewModel, scene: SceneOf) -> None:
    model = told(page, "rows")
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _, first, last: removed.append((first, last)))
    model.modelReset.connect(lambda: removed.append((-1, -1)))
    page.set_scene(scene(CONTENT, "2026-11-23 13:59"))
    assert removed == []
    page.set_scene(scene(CONTENT, "2026-11-23 14:00"))
    assert removed == [(0, 1)]


def test_a_new_week_begins_by_itself(page: EventsViewModel, scene: SceneOf) -> None:
    page.set_scene(scene(CONTENT, "2026-11-29 23:59"))
    assert told(page, "span") == "23 – 29\xa0nov."
    page.set_scene(scene(CONTENT, "2026-11-30 00:00"))
    assert (told(page, "span"), selected(page)) == ("30\xa0nov. – 6\xa0dec.", ["30"])


def test_clear_forgets_week_day_and_filter(page: EventsViewModel) -> None:
    page.turn(1)
    page.chooseDay(3)
    page.filter("talks")
    page.leave()
    page.clear()
    page.enter("")
    assert (told(page, "span"), selected(page)) == ("23 – 29\xa0nov.", ["23"])
    assert [row.id for row in told(page, "chips").rows if row.selected] == [""]


@pytest.mark.usefixtures("qapp")
def test_before_there_is_content_no_tap_does_anything() -> None:
    page = EventsViewModel()
    page.enter("")
    page.turn(1)
    page.toNext()
    page.chooseDay(0)
    page.filter("talks")
    assert (told(page, "span"), told(page, "rows").rowCount()) == ("", 0)
