"""The page of one event: what, when, where and by whom, at the time that was tapped or at its next."""

from dataclasses import replace

import pytest

from kiosk.domain.model import Admission, Status
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.pages.event import EventViewModel
from kiosk.viewmodels.pages.event_view import event_view
from kiosk.viewmodels.rows import LinkRow, PictureView
from tests.factories import all_day, content, event, occurrence
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told
from tests.viewmodels.pages.detailed_content import CONTENT, TALK, with_event


@pytest.mark.parametrize(
    ("occurrence", "day", "others"),
    [
        ("2", "I morgon", ["3"]),
        ("", "I morgon", ["3"]),
        ("1", "I morgon", ["3"]),
        ("nonsense", "I morgon", ["3"]),
        ("3", "Onsdag 25 november", ["2"]),
    ],
)
def test_an_event_is_shown_at_the_time_that_was_tapped_else_at_its_next(
    scene: SceneOf, occurrence: str, day: str, others: list[str]
) -> None:
    view = event_view(scene(CONTENT), "talk", occurrence)
    assert (view.there, view.over, view.title, view.day) == (True, False, "Samtal", day)
    assert [row.occurrence for row in view.times] == others


def test_an_event_says_what_when_where_and_by_whom(scene: SceneOf) -> None:
    view = event_view(scene(CONTENT, language="en"), "talk", "2")
    assert (view.title, view.text, view.mark, view.tags) == ("A talk", "On the city", "", "Talks")
    assert view.when == "Tomorrow 13:00–14:30"
    assert view.facts == joined("Tuesday 24 November", "1\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}30", "Book a seat")
    assert (view.others, view.cancelled, view.sample) == (
        "Cancelled",
        False,
        True,
    )
    assert view.address.endswith("#2611241300")
    assert view.links == (
        LinkRow(
            "wayfinding", "event/talk", "map-pin", "The quay", joined("Stop 2 of 2", "you are here"), "photo/4/50,50"
        ),
        LinkRow("member", "hetch", "users", "Hetch", "Arranges this event", "logo/7"),
    )


def test_one_time_that_is_called_off_says_so_and_the_others_do_not(scene: SceneOf) -> None:
    view = event_view(scene(CONTENT), "talk", "3")
    assert (view.cancelled, "Boka plats" in view.facts) == (True, False)
    assert [(row.badge, row.cancelled) for row in view.times] == [("Boka plats", False)]


def test_an_event_that_is_called_off_says_so_at_every_time(scene: SceneOf) -> None:
    view = event_view(scene(with_event(status=Status.CANCELLED)), "talk", "2")
    assert view.cancelled
    assert {row.badge for row in view.times} == {"Inställt"}


def test_an_event_that_is_over_stays_with_its_last_time(scene: SceneOf) -> None:
    view = event_view(scene(CONTENT, "2026-11-25 14:30"), "talk", "2")
    assert (view.there, view.over, view.day, view.times) == (True, True, "I dag", ())
    assert not event_view(scene(CONTENT, "2026-11-25 14:29"), "talk", "2").over


def test_an_event_without_any_time_is_over(scene: SceneOf) -> None:
    view = event_view(scene(content(events=[event("never", status=Status.CANCELLED)])), "never", "")
    assert (view.there, view.over, view.cancelled, view.day, view.when, view.links) == (True, True, True, "", "", ())


@pytest.mark.parametrize(
    ("texts", "shown", "mark"),
    [
        ({"text": {"sv": "Text"}, "summary": {"en": "Short"}}, "Text", "Svenska"),
        ({"text": {}, "summary": {"sv": "Kort"}}, "Kort", "Svenska"),
        ({"text": {}, "summary": {"en": "Short"}}, "Short", ""),
        ({"text": {"en": "Text"}, "summary": {"sv": "Kort"}}, "Text", ""),
        ({"text": {}, "summary": {}}, "", ""),
        ({"title": {"sv": "Samtal"}, "text": {"en": "Text"}}, "Text", "Svenska"),
    ],
)
def test_the_text_of_an_event_is_marked_when_it_falls_back(
    scene: SceneOf, texts: dict[str, dict[str, str]], shown: str, mark: str
) -> None:
    view = event_view(scene(with_event(**texts), language="en"), "talk", "")
    assert (view.text, view.mark) == (shown, mark)


@pytest.mark.parametrize(
    ("time", "now", "when", "rest"),
    [
        (all_day("talk", "2026-11-23"), "2026-11-23 09:00", "I dag", "Måndag 23 november · Hela dagen"),
        (all_day("talk", "2026-11-27", 2), "2026-11-23", "Fredag 27 november – lördag 28 november", "Hela dagen"),
        (all_day("talk", "2027-01-02"), "2026-11-23", "Lördag 2 januari 2027", "Hela dagen"),
        (
            occurrence("talk", "2026-11-26 13:00", "2026-11-26 14:30"),
            "2026-11-23",
            "Torsdag 26 november 13:00–14:30",
            "1 tim 30",
        ),
        (
            occurrence("talk", "2026-11-27 18:00", "2026-11-28 02:00"),
            "2026-11-28 01:00",
            "Just nu 18:00–02:00",
            "8 tim",
        ),
        (
            occurrence("talk", "2026-11-27 18:00", "2026-11-28 06:00"),
            "2026-11-28 01:00",
            "Just nu · Fredag 27 november – lördag 28 november",
            "Fre 18:00 – Lör 06:00",
        ),
        (
            occurrence("talk", "2026-12-03 10:00", "2027-02-14 16:00"),
            "2026-11-23",
            "Torsdag 3 december till och med 14 februari 2027",
            "",
        ),
        (
            occurrence("talk", "2026-12-03 10:00", "2027-02-14 16:00"),
            "2027-01-10",
            "Till och med 14 februari",
            "",
        ),
        (
            occurrence("talk", "2026-10-25 01:30", "2026-10-25 03:30"),
            "2026-10-24",
            "I morgon 01:30–03:30",
            "Söndag 25 oktober · 3 tim",
        ),
    ],
)
def test_an_event_says_its_days_and_times(scene: SceneOf, time: object, now: str, when: str, rest: str) -> None:
    whole = "Hela dagen" in rest
    found = replace(with_event(all_day=whole, admission=Admission.UNKNOWN), occurrences=(time,))  # type: ignore[arg-type]
    view = event_view(scene(found, now), "talk", "")
    assert (plain(view.when), plain(view.facts)) == (when, rest)


def plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("days", "language", "words"),
    [
        (["12-15", "12-29"], "en", "Tuesday 15 and 29 December, at 12:00"),
        (["12-15", "12-29"], "sv", "Tisdag 15 och 29 december, kl. 12:00"),
        (["12-15", "12-29"], "da", "Tirsdag 15. og 29. december, kl. 12.00"),
        (["12-15", "12-29"], "de", "Dienstag, 15. und 29. Dezember, um 12:00 Uhr"),
        (["12-15"], "en", "Tuesday 15 December, at 12:00"),
        (["12-15", "12-16"], "en", "Tuesday 15 December and Wednesday 16 December, at 12:00"),
        (["12-01", "12-08", "12-15", "12-22", "12-29"], "en", "Tuesday 1, 8 and 15 December, at 12:00 · 2 more"),
    ],
)
def test_the_other_times_are_told_in_one_sentence(scene: SceneOf, days: list[str], language: str, words: str) -> None:
    times = [occurrence("talk", f"2026-{day} 12:00", f"2026-{day} 13:00", n) for n, day in enumerate(["11-24", *days])]
    found = replace(CONTENT, occurrences=tuple(times))
    assert plain(event_view(scene(found, language=language), "talk", "0").others) == words


def test_an_event_page_takes_the_time_from_its_id(scene: SceneOf) -> None:
    page = EventViewModel()
    page.set_scene(scene(CONTENT))
    page.enter("talk/3")
    assert (told(page, "day"), told(page, "cancelled")) == ("Onsdag 25 november", True)
    page.enter("talk")
    assert "Boka plats" in told(page, "facts")


def test_an_event_has_its_picture_in_words_too(scene: SceneOf) -> None:
    found = replace(CONTENT, events={"talk": replace(TALK, picture=4)})
    assert event_view(scene(found), "talk", "").picture == PictureView("photo/4/50,50", "Hamnen")
    assert event_view(scene(CONTENT), "talk", "").picture == PictureView("pattern/event/talk")


def test_the_next_visitor_finds_the_other_times_closed(scene: SceneOf) -> None:
    page = EventViewModel()
    page.set_scene(scene(CONTENT))
    for _ in range(2):
        page.enter("talk")
        assert told(page, "timesShown") is False
        page.toggleTimes()
        page.leave()
        page.clear()
