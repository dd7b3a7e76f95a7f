"""Home answers "what now?" at any moment: what is on, what begins, what comes, and a quiet day."""

from dataclasses import replace

import pytest

from kiosk.domain.content import Content
from kiosk.domain.model import Admission, Status
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.pages.home import HomeViewModel
from kiosk.viewmodels.pages.home_view import HomeRow, HomeView, home_view
from kiosk.viewmodels.pages.living_card import LivingCard
from tests.factories import META, all_day, at, content, event, fact, member, occurrence, place, topic
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told
from tests.viewmodels.samples import CALENDAR, line

NBSP = "\N{NO-BREAK SPACE}"
LASTING = replace(META, valid_until=at("2027-12-31 00:00"))
TOUR = content(
    places=[place("quay", 1, "Kajen"), place("reco", 2, "RecoLab", summary={"sv": "Södra änden"})],
    members=[member("hetch", "Hetch", summary={"sv": "Techhubb"}, place="quay")],
    events=[
        event("tour", {"sv": "Lunchvisning", "en": "Lunch tour"}, place="quay", admission=Admission.FREE, sample=True),
        event("open", "Öppen verkstad"),
        event("breakfast", "Frukostsamtal", admission=Admission.BOOK),
    ],
    occurrences=[
        occurrence("tour", "2026-12-01 12:00", "2026-12-01 12:30", 1),
        occurrence("open", "2026-12-01 18:00", "2026-12-01 20:00", 2),
        occurrence("breakfast", "2026-12-02 08:00", "2026-12-02 09:00", 3),
    ],
    topics=[topic("figures")],
    facts=[fact("t", "figures", title="Resenärer om dagen", figure=63_000, figure_note={"sv": "omkring {}"})],
)


def card(view: HomeView) -> LivingCard:
    assert view.card
    return view.card


def test_what_is_on_now_says_how_much_of_it_is_left(scene: SceneOf) -> None:
    view = home_view(scene(TOUR, "2026-12-01 12:08"))
    assert card(view) == LivingCard(
        quiet=False,
        page="event",
        id="tour/1",
        badge="Just nu",
        time="12:00–12:30",
        title="Lunchvisning",
        detail=joined("Kajen", "Gratis"),
        remaining=f"22{NBSP}min kvar",
        progress=8 / 30,
        illustration="pattern/event/tour",
        sample=True,
    )
    assert [(row.id, row.time, row.day, row.detail) for row in view.rows[:2]] == [
        ("open/2", "18:00", "I dag", f"2{NBSP}tim"),
        ("breakfast/3", "08:00", "I morgon", "Boka plats"),
    ]


@pytest.mark.parametrize(
    ("now", "title", "badge", "time", "left"),
    [
        ("2026-11-30 23:59", "Lunchvisning", "I morgon", "12:00–12:30", ""),
        ("2026-12-01 00:00", "Lunchvisning", "I dag", "12:00–12:30", ""),
        ("2026-12-01 10:29", "Lunchvisning", "I dag", "12:00–12:30", ""),
        ("2026-12-01 10:30", "Lunchvisning", f"Om 1{NBSP}tim{NBSP}30{NBSP}min", "12:00–12:30", ""),
        ("2026-12-01 11:20", "Lunchvisning", f"Om 40{NBSP}min", "12:00–12:30", ""),
        ("2026-12-01 11:59:30", "Lunchvisning", f"Om 1{NBSP}min", "12:00–12:30", ""),
        ("2026-12-01 12:00", "Lunchvisning", "Just nu", "12:00–12:30", f"30{NBSP}min kvar"),
        ("2026-12-01 12:29:59", "Lunchvisning", "Just nu", "12:00–12:30", f"1{NBSP}min kvar"),
        ("2026-12-01 12:30", "Öppen verkstad", "I dag", "18:00–20:00", ""),
        ("2026-12-01 20:00", "Frukostsamtal", "I morgon", "08:00–09:00", ""),
    ],
)
def test_the_card_follows_the_day(scene: SceneOf, now: str, title: str, badge: str, time: str, left: str) -> None:
    shown = card(home_view(scene(TOUR, now)))
    assert (shown.title, shown.badge, shown.time, shown.remaining) == (title, badge, time, left)


def test_a_sunday_evening_meets_a_member_and_says_until_when_it_is_quiet(scene: SceneOf) -> None:
    view = home_view(scene(TOUR, "2026-11-29 18:40"))
    assert (card(view).quiet, card(view).time, card(view).remaining, card(view).progress) == (True, "", "", -1)
    quiet, figure, met = view.rows
    assert quiet == HomeRow(
        page="events",
        id="",
        title="Lugnt till tisdag 1 december",
        detail=joined("12:00 Lunchvisning", "18:00 Öppen verkstad"),
        symbol="calendar-days",
        sample=True,
    )
    assert (figure.figure, figure.title, figure.page, figure.id) == (f"63{NBSP}000", "Visste du?", "topic", "figures")
    assert (met.page, met.illustration) == ("place", f"pattern/place/{met.id}")
    assert figure.detail == f"Omkring 63{NBSP}000 resenärer om dagen"
    assert figure.spoken == f"Visste du?, Omkring 63{NBSP}000 resenärer om dagen"
    assert view.events == "Nästa: tisdag"


def test_another_one_is_met_each_day_until_each_had_its_turn(scene: SceneOf) -> None:
    days = [card(home_view(scene(TOUR, f"2026-11-{day} 09:00"))) for day in (24, 25, 26, 27)]
    assert {(one.page, one.id) for one in days[:3]} == {("member", "hetch"), ("place", "quay"), ("place", "reco")}
    assert days[3] == days[0]
    met = {one.id: one for one in days}
    assert (met["hetch"].badge, met["hetch"].detail) == (
        "Lär känna en medlem",
        joined("Techhubb", "Stopp 1 av 2"),
    )
    assert (met["reco"].badge, met["reco"].detail) == ("Lär känna en plats", joined("Södra änden", "Stopp 2 av 2"))


def test_the_first_of_january_names_the_year_of_nothing_else(scene: SceneOf) -> None:
    later = content(
        members=[member("hetch")],
        events=[event("talk", "Samtal")],
        occurrences=[occurrence("talk", "2027-01-08 13:00", "2027-01-08 14:00")],
        meta=LASTING,
    )
    assert home_view(scene(later, "2027-01-01 00:00")).rows[0].title == "Lugnt till fredag 8 januari"
    assert home_view(scene(later, "2026-12-31 23:59")).rows[0].title == "Lugnt till fredag 8 januari 2027"
    assert home_view(scene(later, "2027-01-01 00:00")).rows[0].id == "talk/1"
    assert home_view(scene(later, "2027-01-01 00:00")).events == f"Nästa: 8{NBSP}jan."
    assert home_view(scene(later, "2027-01-02 00:00")).events == "Nästa: fredag"


@pytest.mark.parametrize(
    ("now", "starts", "ends", "left", "progress"),
    [
        # The night of 25 October has the hour from two to three twice: 01:30 to 03:30 are three hours.
        ("2026-10-25 01:30", "2026-10-25 01:30", "2026-10-25 03:30", f"3{NBSP}tim kvar", 0),
        ("2026-10-25 03:00", "2026-10-25 01:30", "2026-10-25 03:30", f"30{NBSP}min kvar", 5 / 6),
        # That of 28 March 2027 has none: one hour.
        ("2027-03-28 01:30", "2027-03-28 01:30", "2027-03-28 03:30", f"1{NBSP}tim kvar", 0),
        ("2027-03-28 03:00", "2027-03-28 01:30", "2027-03-28 03:30", f"30{NBSP}min kvar", 0.5),
    ],
)
def test_the_night_of_a_clock_change_counts_real_minutes(
    scene: SceneOf, now: str, starts: str, ends: str, left: str, progress: float
) -> None:
    night = content(events=[event("night")], occurrences=[occurrence("night", starts, ends)], meta=LASTING)
    shown = card(home_view(scene(night, now)))
    assert (shown.badge, shown.remaining) == ("Just nu", left)
    assert shown.progress == pytest.approx(progress)


def test_what_is_cancelled_is_not_on(scene: SceneOf) -> None:
    for kept in (
        replace(TOUR, events={**TOUR.events, "tour": replace(TOUR.events["tour"], status=Status.CANCELLED)}),
        replace(TOUR, occurrences=(replace(TOUR.occurrences[0], status=Status.CANCELLED), *TOUR.occurrences[1:])),
    ):
        assert card(home_view(scene(kept, "2026-12-01 12:08"))).title == "Öppen verkstad"


def test_the_latest_that_began_leads_and_what_lasts_waits_for_nobody(scene: SceneOf) -> None:
    busy = content(
        events=[event("fair"), event("whole", all_day=True), event("talk"), event("tour")],
        occurrences=[
            occurrence("fair", "2026-11-22 10:00", "2026-11-24 18:00", 1),
            all_day("whole", "2026-11-23", id=2),
            occurrence("talk", "2026-11-23 10:00", "2026-11-23 14:00", 3),
            occurrence("tour", "2026-11-23 12:00", "2026-11-23 12:30", 4),
        ],
    )
    noon = home_view(scene(busy, "2026-11-23 12:10"))
    assert (card(noon).id, [row.id for row in noon.rows]) == ("tour/4", ["talk/3", "fair/1", "whole/2"])
    evening = card(home_view(scene(busy, "2026-11-23 20:00")))
    assert (evening.id, evening.badge, evening.time) == ("fair/1", "Pågår", "Dag 2 av 3")
    only_whole = content(events=[event("whole", all_day=True)], occurrences=[all_day("whole", "2026-11-23")])
    whole = card(home_view(scene(only_whole, "2026-11-23 09:00")))
    assert (whole.badge, whole.time, whole.progress) == ("I dag", "Hela dagen", -1)


def test_a_night_is_on_after_midnight(scene: SceneOf) -> None:
    night = content(events=[event("n")], occurrences=[occurrence("n", "2026-11-23 22:00", "2026-11-24 01:30")])
    shown = card(home_view(scene(night, "2026-11-24 00:30")))
    assert (shown.badge, shown.time, shown.remaining) == ("Just nu", "22:00–01:30", f"1{NBSP}tim kvar")


@pytest.mark.parametrize(
    ("now", "words"),
    [
        ("2026-11-23 09:00", "2 i dag"),
        ("2026-11-23 12:00", "1 i dag"),
        ("2026-11-23 18:00", "1 de närmaste 7 dagarna"),
        ("2026-11-25 09:00", "Nästa: måndag"),
        ("2026-12-01 14:00", "Vad som händer"),
    ],
)
def test_home_counts_what_takes_place_and_is_not_over(scene: SceneOf, now: str, words: str) -> None:
    assert home_view(scene(CALENDAR, now)).events == words


def test_no_page_is_empty_as_long_as_the_content_is_not(scene: SceneOf) -> None:
    assert card(home_view(scene(content(members=[member("a")])))).id == "a"
    assert card(home_view(scene(content(places=[place("p", 1)])))).id == "p"
    one_fact = card(home_view(scene(content(topics=[topic("t")], facts=[fact("f", "t", title="Ett faktum")]))))
    assert (one_fact.page, one_fact.id, one_fact.title) == ("topic", "t", "Ett faktum")
    assert home_view(scene(content())) == HomeView(events="Vad som händer", updated="Uppdaterat i dag kl. 03:30")
    some = home_view(scene(line(2, 2)))
    assert [row.page for row in some.rows]
    assert len({card(some).id, *(row.id for row in some.rows)}) == 4


def test_home_tells_its_view(scene: SceneOf) -> None:
    page = HomeViewModel()
    page.set_scene(scene(TOUR, "2026-12-01 12:08"))
    page.enter("")
    assert {name: told(page, name) for name in ("members", "stops", "events", "updated")} == {
        "members": "1 att möta",
        "stops": "2 stopp",
        "events": "2 i dag",
        "updated": "Uppdaterat måndag 23 november",
    }
    assert [row.id for row in told(page, "card").rows] == ["tour/1"]
    assert told(page, "rows").rowCount() == 3


def test_a_new_minute_changes_the_card_that_is_there(scene: SceneOf) -> None:
    page = HomeViewModel()
    page.set_scene(scene(TOUR, "2026-12-01 12:08"))
    page.enter("")
    made: list[object] = []
    told(page, "card").rowsRemoved.connect(made.append)
    told(page, "card").modelReset.connect(lambda: made.append("reset"))
    page.set_scene(scene(TOUR, "2026-12-01 12:09"))
    assert told(page, "card").rows[0].remaining == f"21{NBSP}min kvar"
    assert made == []


def empty_of_events() -> Content:
    return replace(TOUR, events={}, occurrences=())


def test_a_district_without_events_shows_who_is_here(scene: SceneOf) -> None:
    view = home_view(scene(empty_of_events()))
    assert card(view).quiet
    assert [bool(row.figure) for row in view.rows] == [True, False, False]
    assert view.events == "Vad som händer"
