"""The pages of one thing: member, event, place and topic."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.identity import short_code
from kiosk.domain.model import Admission, Content, Picture, Source, Status, TagScope
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.pages.event import EventViewModel
from kiosk.viewmodels.pages.event_view import EventView, event_view
from kiosk.viewmodels.pages.member import MemberView, MemberViewModel, member_view
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.pages.place import PlaceView, PlaceViewModel, place_view
from kiosk.viewmodels.pages.topic import TopicView, TopicViewModel, topic_view
from kiosk.viewmodels.rows import NO_PICTURE, LinkRow, PictureView
from tests.factories import HOST, all_day, content, event, fact, member, occurrence, place, tag, topic
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told

QUAY = place(
    "quay", 2, {"sv": "Kajen", "en": "The quay"}, summary={"sv": "Vid vattnet"}, text={"en": "Text"}, picture=4
)
HETCH = member(
    "hetch",
    "Hetch",
    summary={"sv": "Techhubb", "en": "Tech hub"},
    text={"sv": "Om Hetch"},
    place="quay",
    website="https://member.example/hetch/",
    picture=7,
)
TALK = event(
    "talk",
    {"sv": "Samtal", "en": "A talk"},
    text={"sv": "Om staden", "en": "On the city"},
    organiser="hetch",
    place="quay",
    admission=Admission.BOOK,
    sample=True,
    tags=("talks",),
)
HARBOUR = Picture(4, "image/webp", 1_920, 1_280, {"sv": "Hamnen", "en": "The harbour"})
LOGO = Picture(7, "image/webp", 1_080, 540, {"sv": "Hetchs märke"})
WORDS = content(
    places=[place("station", 1, "Stationen"), QUAY],
    members=[HETCH, member("loose", "Lös")],
    tags=[tag("talks", 1, {"sv": "Samtal", "en": "Talks"}, TagScope.EVENT)],
    events=[TALK],
    occurrences=[
        occurrence("talk", "2026-11-23 10:00", "2026-11-23 11:00", 1),
        occurrence("talk", "2026-11-24 13:00", "2026-11-24 14:30", 2),
        occurrence("talk", "2026-11-25 13:00", "2026-11-25 14:30", 3, status=Status.CANCELLED),
    ],
    topics=[topic("figures", 1, {"sv": "Siffror", "en": "Figures"}, summary={"sv": "I korthet"}, icon="chart")],
    facts=[
        fact("people", "figures", 2, source="n"),
        fact("students", "figures", 1, source="p"),
        fact("homes", "figures", 3, source="n"),
        fact("unsourced", "figures", 4),
    ],
    sources=[
        Source("n", "Nytt", "Staden", date(2024, 5, 29), ""),
        Source("p", "Prisma", "Byggnyheter", None, ""),
    ],
)
CONTENT = replace(WORDS, pictures={4: HARBOUR, 7: LOGO})


def with_event(**changes: object) -> Content:
    """CONTENT with another talk."""
    return replace(CONTENT, events={"talk": replace(TALK, **changes)})  # type: ignore[arg-type]


def test_what_is_gone_is_not_there(scene: SceneOf) -> None:
    there = scene(CONTENT)
    assert member_view(there, "gone") == MemberView()
    assert event_view(there, "gone", "1") == EventView()
    assert place_view(there, "gone") == PlaceView()
    assert topic_view(there, "gone") == TopicView()
    assert not any(view.there for view in (MemberView(), EventView(), PlaceView(), TopicView()))


@pytest.mark.parametrize(("kind", "id"), [("m", "hetch"), ("e", "talk"), ("p", "quay"), ("t", "figures")])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_address_for_the_phone_is_the_same_in_every_language(
    scene: SceneOf, kind: str, id: str, language: str
) -> None:
    there = scene(CONTENT, language=language)
    addresses = {
        "m": member_view(there, id).address,
        "e": event_view(there, id, "2").address,
        "p": place_view(there, id).address,
        "t": topic_view(there, id).address,
    }
    assert addresses[kind] == f"https://{HOST}/{kind}/{short_code(kind, id)}"


def test_member_in_swedish(scene: SceneOf) -> None:
    view = member_view(scene(CONTENT), "hetch")
    assert (view.there, view.name, view.detail, view.text, view.mark) == (True, "Hetch", "Techhubb", "Om Hetch", "")
    assert (view.initials, view.picture, view.website) == (
        "He",
        PictureView(7, "Hetchs märke", 2.0),
        "member.example/hetch",
    )
    assert view.links == (LinkRow("place", "quay", "map-pin", "Kajen", "Stopp 2 av 2"),)
    assert [row.occurrence for row in view.events] == ["2", "3"]


def test_member_in_english_falls_back_and_says_so(scene: SceneOf) -> None:
    view = member_view(scene(CONTENT, language="en"), "hetch")
    assert (view.detail, view.text, view.mark) == ("Tech hub", "Om Hetch", "Svenska")
    assert view.links == (LinkRow("place", "quay", "map-pin", "The quay", "Stop 2 of 2"),)


def test_a_member_without_a_place_is_in_the_district_and_leads_nowhere(scene: SceneOf) -> None:
    view = member_view(scene(CONTENT, language="en"), "loose")
    assert view.links == (LinkRow("", "", "map-pin", "In the district", ""),)
    assert (view.website, view.picture, view.events) == ("", NO_PICTURE, ())


@pytest.mark.parametrize(
    ("occurrence", "day", "others"),
    [
        ("2", "I morgon, tisdag 24 november", ["3"]),
        ("", "I morgon, tisdag 24 november", ["3"]),
        ("1", "I morgon, tisdag 24 november", ["3"]),
        ("nonsense", "I morgon, tisdag 24 november", ["3"]),
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
    assert view.time == joined("13:00 – 14:30", "1\N{NO-BREAK SPACE}h\N{NO-BREAK SPACE}30\N{NO-BREAK SPACE}min")
    assert (view.badge, view.tone, view.cancelled, view.sample) == ("Book a seat", "book", False, True)
    assert view.links == (
        LinkRow("place", "quay", "map-pin", "The quay", "Stop 2 of 2"),
        LinkRow("member", "hetch", "users", "Hetch", "Arranges this event"),
    )


def test_one_time_that_is_called_off_says_so_and_the_others_do_not(scene: SceneOf) -> None:
    view = event_view(scene(CONTENT), "talk", "3")
    assert (view.badge, view.tone, view.cancelled) == ("Inställt", "bad", True)
    assert [(row.badge, row.cancelled) for row in view.times] == [("Boka plats", False)]


def test_an_event_that_is_called_off_says_so_at_every_time(scene: SceneOf) -> None:
    view = event_view(scene(with_event(status=Status.CANCELLED)), "talk", "2")
    assert view.cancelled
    assert {row.badge for row in (*view.times,)} == {view.badge} == {"Inställt"}


def test_an_event_that_is_over_stays_with_its_last_time(scene: SceneOf) -> None:
    view = event_view(scene(CONTENT, "2026-11-25 14:30"), "talk", "2")
    assert (view.there, view.over, view.day, view.times) == (True, True, "I dag, onsdag 25 november", ())
    assert not event_view(scene(CONTENT, "2026-11-25 14:29"), "talk", "2").over


def test_an_event_without_any_time_is_over(scene: SceneOf) -> None:
    view = event_view(scene(content(events=[event("never", status=Status.CANCELLED)])), "never", "")
    assert (view.there, view.over, view.cancelled, view.day, view.time, view.links) == (True, True, True, "", "", ())


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
    ("time", "now", "day", "words"),
    [
        (all_day("talk", "2026-11-23"), "2026-11-23 09:00", "I dag, måndag 23 november", "Hela dagen"),
        (all_day("talk", "2026-11-27", 2), "2026-11-23", "Fredag 27 november – lördag 28 november", "Hela dagen"),
        (all_day("talk", "2027-01-02"), "2026-11-23", "Lördag 2 januari 2027", "Hela dagen"),
        (
            occurrence("talk", "2026-11-27 18:00", "2026-11-28 02:00"),
            "2026-11-28 01:00",
            "Fredag 27 november",
            joined("18:00 – 02:00", "8\N{NO-BREAK SPACE}tim"),
        ),
        (
            occurrence("talk", "2026-11-27 18:00", "2026-11-28 06:00"),
            "2026-11-28 01:00",
            "Fredag 27 november – lördag 28 november",
            "Fre 18:00 – Lör 06:00",
        ),
        (
            occurrence("talk", "2026-12-03 10:00", "2027-02-14 16:00"),
            "2026-11-23",
            "Torsdag 3 december till och med 14\N{NO-BREAK SPACE}februari\N{NO-BREAK SPACE}2027",
            "",
        ),
        (
            occurrence("talk", "2026-12-03 10:00", "2027-02-14 16:00"),
            "2027-01-10",
            "Till och med 14\N{NO-BREAK SPACE}februari",
            "",
        ),
        (
            occurrence("talk", "2026-10-25 01:30", "2026-10-25 03:30"),
            "2026-10-24",
            "I morgon, söndag 25 oktober",
            joined("01:30 – 03:30", "3\N{NO-BREAK SPACE}tim"),
        ),
    ],
)
def test_an_event_says_its_days_and_times(scene: SceneOf, time: object, now: str, day: str, words: str) -> None:
    whole = words == "Hela dagen"
    found = replace(with_event(all_day=whole), occurrences=(time,))  # type: ignore[arg-type]
    view = event_view(scene(found, now), "talk", "")
    assert (view.day, view.time) == (day, words)


def test_place_says_who_is_there_and_what_is_on(scene: SceneOf) -> None:
    view = place_view(scene(CONTENT), "quay")
    assert (view.there, view.name, view.stop, view.summary, view.picture) == (
        True,
        "Kajen",
        "Stopp 2 av 2",
        "Vid vattnet",
        PictureView(4, "Hamnen", 1.5),
    )
    assert [link.id for link in view.members] == ["hetch"]
    assert [row.occurrence for row in view.events] == ["2", "3"]
    assert (view.text, view.mark) == ("Text", "English")


def test_the_kiosks_own_place_is_here(scene: SceneOf) -> None:
    there = scene(CONTENT, here="quay")
    assert (place_view(there, "quay").here, place_view(there, "station").here) == (True, False)


def test_topic_has_its_facts_in_order_and_each_source_once(scene: SceneOf) -> None:
    view = topic_view(scene(CONTENT), "figures")
    assert (view.there, view.title, view.summary, view.icon, view.mark) == (True, "Siffror", "I korthet", "chart", "")
    assert [row.id for row in view.facts] == ["students", "people", "homes", "unsourced"]
    assert view.sources == "Byggnyheter: “Prisma”\nStaden: “Nytt”, onsdag 29 maj 2024"


def test_topic_in_english_falls_back_and_says_so(scene: SceneOf) -> None:
    view = topic_view(scene(CONTENT, language="en"), "figures")
    assert (view.title, view.summary, view.mark) == ("Figures", "I korthet", "Svenska")
    assert view.sources.endswith("Wednesday 29 May 2024")


@pytest.mark.parametrize(
    ("make", "first", "second"),
    [
        (MemberViewModel, "hetch", "gone"),
        (EventViewModel, "talk/2", "gone/1"),
        (PlaceViewModel, "quay", "gone"),
        (TopicViewModel, "figures", "gone"),
    ],
)
def test_a_page_shows_what_it_is_told_and_says_each_change_once(
    scene: SceneOf, make: type[PageViewModel], first: str, second: str
) -> None:
    page = make()
    seen: list[bool] = []
    page.changed.connect(lambda: seen.append(told(page, "there")))  # type: ignore[attr-defined]
    page.set_scene(scene(CONTENT))
    page.enter(first)
    page.enter(first)
    page.enter(second)
    page.leave()
    page.enter(second)
    assert seen == [True, False]


def test_an_event_page_takes_the_time_from_its_id(scene: SceneOf) -> None:
    page = EventViewModel()
    page.set_scene(scene(CONTENT))
    page.enter("talk/3")
    assert (told(page, "day"), told(page, "badge")) == ("Onsdag 25 november", "Inställt")
    page.enter("talk")
    assert told(page, "badge") == "Boka plats"


def test_an_event_has_its_picture_in_words_too(scene: SceneOf) -> None:
    found = replace(CONTENT, events={"talk": replace(TALK, picture=4)})
    assert event_view(scene(found), "talk", "").picture == PictureView(4, "Hamnen", 1.5)
    assert event_view(scene(CONTENT), "talk", "").picture == NO_PICTURE


def test_what_a_picture_shows_is_said_in_the_next_best_language(scene: SceneOf) -> None:
    assert place_view(scene(CONTENT, language="en"), "quay").picture.text == "The harbour"
    assert member_view(scene(CONTENT, language="en"), "hetch").picture.text == "Hetchs märke"
