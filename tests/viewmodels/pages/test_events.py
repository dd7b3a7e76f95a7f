"""What is on: seven days from today, and one agenda that rolls on from the chosen one."""

from datetime import date

import pytest

from kiosk.domain.model import Admission, Status, TagScope
from kiosk.viewmodels.pages.events_view import FEW, Choice, EventsView, Filters, events_view
from tests.factories import all_day, content, event, occurrence, place, tag
from tests.viewmodels.conftest import SceneOf

NOW = "2026-11-23 12:00"
CONTENT = content(
    tags=[tag("talks", 1, {"sv": "Samtal", "en": "Talks"}, TagScope.EVENT), tag("tech", 1, "Teknik")],
    places=[place("quay", 2, "Kajen"), place("station", 1, "Stationen"), place("empty", 3)],
    events=[
        event("talk", {"sv": "Samtal", "en": "A talk"}, tags=("talks",), place="quay", admission=Admission.FREE),
        event("fair", "Mässa", place="station"),
        event("open", "Öppet hus", all_day=True, status=Status.CANCELLED),
    ],
    occurrences=[
        occurrence("talk", "2026-11-23 10:00", "2026-11-23 11:00", 1),
        occurrence("talk", "2026-11-23 13:18", "2026-11-23 14:48", 2),
        occurrence("fair", "2026-11-25 13:00", "2026-11-26 14:00", 3),
        all_day("open", "2026-11-25", id=4),
        occurrence("talk", "2026-12-18 13:00", "2026-12-18 14:00", 5),
    ],
)


def rows(view: EventsView) -> list[str]:
    """Each row in words: `= heading | rest`, `- gap`, `~ empty day < before > after`, or a showing."""
    words = {
        "day": lambda row: f"= {row.heading} | {row.note}",
        "gap": lambda row: f"- {row.note}",
        "empty": lambda row: f"~ {row.note} < {row.before} > {row.after}",
        "event": lambda row: " ".join(filter(None, (f"{row.lead}:" if row.lead else "", row.time, row.title))),
    }
    return [words[row.kind](row).replace("\N{NO-BREAK SPACE}", " ") for row in view.rows]


def on(day: str, page: int = 0) -> Choice:
    return Choice(page, date.fromisoformat(day))


def test_the_agenda_rolls_from_today(scene: SceneOf) -> None:
    view = events_view(scene(CONTENT), Choice())
    assert rows(view) == [
        "= I dag | måndag 23 november",
        "Om 1 tim 18 min: 13:18 Samtal",
        "= Onsdag | 25 november",
        "Hela dagen Öppet hus",
        "13:00 Mässa",
        "= Torsdag | 26 november",
        "Pågår Mässa",
        "- Inget planerat 27 november – 17 december",
        "= Fredag | 18 december",
        "13:00 Samtal",
    ]
    assert [(row.cancelled, row.badge) for row in view.rows if row.title == "Öppet hus"] == [(True, "Inställt")]
    assert (view.state, view.count, view.earlier, view.later) == ("ready", "4 tillfällen", "", "30–6")


def test_a_row_says_how_long_and_where(scene: SceneOf) -> None:
    row = events_view(scene(CONTENT, language="en"), Choice()).rows[1]
    assert (row.length, row.detail, row.badge, row.illustration) == (
        "1\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}30",
        "Kajen",
        "Free",
        "pattern/event/talk",
    )


@pytest.mark.parametrize(
    ("now", "first"),
    [
        ("2026-11-23 13:17:30", ["= Today | Monday 23 November", "In 1 min: 13:18 A talk"]),
        ("2026-11-23 13:18", ["= Today | Monday 23 November", "On now: 13:18 A talk"]),
        ("2026-11-23 14:48", ["- Nothing more is planned today", "= Wednesday | 25 November"]),
        ("2026-11-24 09:00", ["- Nothing more is planned today", "= Tomorrow | Wednesday 25 November"]),
        ("2026-11-26 13:59", ["= Today | Thursday 26 November", "Ongoing Mässa"]),
    ],
)
def test_what_comes_next_is_seen_at_once(scene: SceneOf, now: str, first: list[str]) -> None:
    assert rows(events_view(scene(CONTENT, now, "en"), Choice()))[:2] == first


def test_what_lasts_over_night_comes_next_on_its_first_day_alone(scene: SceneOf) -> None:
    assert rows(events_view(scene(CONTENT, "2026-11-25 11:00", "en"), Choice()))[2:5] == [
        "In 2 h: 13:00 Mässa",
        "= Tomorrow | Thursday 26 November",
        "Ongoing Mässa",
    ]


def test_a_sunday_evening_shows_monday(scene: SceneOf) -> None:
    found = content(
        events=[event("talk", "Samtal")], occurrences=[occurrence("talk", "2026-11-30 08:00", "2026-11-30 09:00")]
    )
    view = events_view(scene(found, "2026-11-29 21:00", "en"), Choice())
    assert rows(view) == [
        "- Nothing more is planned today",
        "= Tomorrow | Monday 30 November",
        "In 11 h: 08:00 Samtal",
    ]
    assert [(day.weekday, day.number, day.dots) for day in view.days][:3] == [
        ("Today", "29", 0),
        ("Mon", "30", 1),
        ("Tue", "1", 0),
    ]


def test_new_year_and_a_week_without_events(scene: SceneOf) -> None:
    found = content(
        events=[event("talk", "Samtal")], occurrences=[occurrence("talk", "2027-01-12 08:00", "2027-01-12 09:00")]
    )
    view = events_view(scene(found, "2027-01-01 10:00", "en"), Choice())
    assert rows(view) == [
        "- Nothing more is planned today",
        "- Nothing planned 2–11 January",
        "= Tuesday | 12 January",
        "08:00 Samtal",
    ]
    assert (view.later, [day.dots for day in view.days]) == ("8–14", [0] * 7)
    before = events_view(scene(found, "2026-12-31 10:00", "en"), Choice())
    assert rows(before)[1:3] == ["- Nothing planned 1–11 January 2027", "= Tuesday | 12 January 2027"]


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25", "2027-03-28"])
def test_the_night_of_a_change_of_clock(scene: SceneOf, day: str) -> None:
    found = content(
        events=[event("night", "Natt"), event("whole", "Hela", all_day=True)],
        occurrences=[occurrence("night", f"{day} 01:30", f"{day} 03:30", 1), all_day("whole", day, id=2)],
    )
    view = events_view(scene(found, f"{day} 00:30", "en"), Choice())
    assert [row.dots for row in view.days] == [2] + [0] * 6
    assert rows(view)[1:] == ["All day Hela", "In 1 h: 01:30 Natt"]


@pytest.mark.parametrize(
    ("day", "words"),
    [
        ("2026-11-24", ["= Tomorrow | Tuesday 24 November", "~ Monday 23 November > Wednesday 25 November"]),
        ("2026-11-27", ["= Friday | 27 November", "~ Thursday 26 November > Friday 18 December"]),
        ("2026-12-19", ["= Saturday | 19 December", "~ Friday 18 December > "]),
    ],
)
def test_an_empty_day_that_is_tapped_says_so_and_offers_the_nearest(scene: SceneOf, day: str, words: list[str]) -> None:
    found = rows(events_view(scene(CONTENT, language="en"), on(day)))
    assert [row.replace("Nothing is planned on this day < ", "") for row in found[:2]] == words


def test_a_chosen_day_begins_the_agenda(scene: SceneOf) -> None:
    view = events_view(scene(CONTENT, language="en"), on("2026-11-26"))
    assert rows(view)[:2] == ["= Thursday | 26 November", "Ongoing Mässa"]
    assert ([day.number for day in view.days if day.selected], view.count) == (["26"], "2 times")


def test_the_next_seven_days_go_on_from_their_first(scene: SceneOf) -> None:
    view = events_view(scene(CONTENT, language="en"), Choice(page=1))
    assert [day.number for day in view.days] == ["30", "1", "2", "3", "4", "5", "6"]
    assert (view.earlier, view.later) == ("23–29", "7–13")
    assert rows(view) == ["- Nothing planned 30 November – 17 December", "= Friday | 18 December", "13:00 A talk"]


def test_the_strip_says_which_days_hold_how_much(scene: SceneOf) -> None:
    view = events_view(scene(CONTENT, "2026-11-24 09:00"), on("2026-11-26"))
    assert [(row.index, row.number, row.weekday) for row in view.days][:2] == [(0, "24", "I dag"), (1, "25", "Ons")]
    assert [row.dots for row in view.days] == [0, 2, 1, 0, 0, 0, 0]
    assert [row.today for row in view.days] == [True] + [False] * 6
    assert [row.selected for row in view.days] == [False, False, True] + [False] * 4


def test_a_full_day_has_three_dots_and_says_its_number(scene: SceneOf) -> None:
    found = content(
        events=[event("e")],
        occurrences=[occurrence("e", "2026-11-24 10:00", "2026-11-24 11:00") for _ in range(5)],
    )
    day = events_view(scene(found, language="en"), Choice()).days[1]
    assert (day.dots, day.spoken) == (3, "Tuesday 24 November, 5 events")


@pytest.mark.parametrize(
    ("filters", "titles", "count"),
    [
        (Filters(), ["A talk", "Öppet hus", "Mässa", "Mässa", "A talk"], "4 times"),
        (Filters(kind="talks"), ["A talk", "A talk"], "2 times"),
        (Filters(place="station"), ["Mässa", "Mässa"], "1 time"),
        (Filters(free=True), ["A talk", "A talk"], "2 times"),
        (Filters(kind="talks", place="station"), [], "0 times"),
    ],
)
def test_filters_show_only_what_they_accept(scene: SceneOf, filters: Filters, titles: list[str], count: str) -> None:
    view = events_view(scene(CONTENT, language="en"), Choice(filters=filters))
    assert [row.title for row in view.rows if row.kind == "event"] == titles
    assert (view.count, view.state) == (count, "ready" if titles else "filtered")


def test_filters_offer_what_there_is(scene: SceneOf) -> None:
    view = events_view(scene(CONTENT, language="en"), Choice(filters=Filters(place="quay")))
    assert [row.label for row in view.kinds] == ["All kinds", "Talks"]
    assert [(row.label, row.selected) for row in view.places] == [
        ("Everywhere", False),
        ("Kajen", True),
        ("Stationen", False),
    ]


def test_nothing_at_all_says_so(scene: SceneOf) -> None:
    view = events_view(scene(content()), Choice())
    assert (view.state, view.rows, view.later) == ("none", (), "")


def test_another_language_is_said_once(scene: SceneOf) -> None:
    view = events_view(scene(CONTENT, language="en"), Choice())
    assert view.mark == "Text:\N{NO-BREAK SPACE}Svenska"
    assert not [row for row in view.rows if "Svenska" in row.detail]
    assert events_view(scene(CONTENT), Choice()).mark == ""


def test_a_long_list_comes_by_parts(scene: SceneOf) -> None:
    found = content(
        events=[event("e")],
        occurrences=[occurrence("e", f"2026-11-{24 + n % 7} 10:00", f"2026-11-{24 + n % 7} 11:00") for n in range(700)],
    )
    few = events_view(scene(found), Choice())
    more = events_view(scene(found), Choice(most=FEW + 100))
    assert (few.count, few.more, more.more) == ("700 tillfällen", True, True)
    assert len(few.rows) < len(more.rows)
    assert more.rows[: len(few.rows)] == few.rows
