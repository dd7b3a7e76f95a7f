"""Rows that more than one page shows."""

from dataclasses import replace

import pytest

from kiosk.domain.calendar import showing_at
from kiosk.domain.mixed_text import pieces_of
from kiosk.domain.model import Admission, Picture, PictureKind, Status, TagScope
from kiosk.viewmodels import shared_rows
from kiosk.viewmodels.formatting import SEPARATOR, joined
from kiosk.viewmodels.rows import EventRow, FactRow, LinkRow, MemberRow, PictureView
from tests.factories import all_day, at, content, event, fact, member, occurrence, place, tag
from tests.viewmodels.conftest import SceneOf

BOTH = {"sv": "Kajen", "en": "The quay"}


def test_a_thing_is_shown_by_its_picture_or_by_the_pattern_of_its_id(scene: SceneOf) -> None:
    sea = Picture(7, "image/webp", 600, 300, {"sv": "Ett hav"}, focal=(30, 80), credit={"sv": "Teckning"})
    sign = Picture(8, "image/webp", 600, 100, {"sv": "Ett märke"}, PictureKind.LOGO)
    there = scene(replace(content(), pictures={7: sea, 8: sign}))
    hetch, talk, quay = member("hetch", picture=8), event("talk", picture=7), place("quay", picture=7)
    assert shared_rows.picture_view(there, "member", hetch) == PictureView("logo/8", "Ett märke")
    assert shared_rows.picture_view(there, "event", talk) == PictureView("photo/7/30,80", "Ett hav", "Teckning")
    assert shared_rows.picture_view(there, "place", quay) == PictureView("photo/7/30,80", "Ett hav", "Teckning")
    assert shared_rows.picture_view(there, "member", member("hetch")) == PictureView("pattern/member/hetch")
    assert shared_rows.illustration(there, "event", event("talk", picture=9)) == "pattern/event/talk"
    assert shared_rows.illustration(there, "place", place("quay")) == "pattern/place/quay"


@pytest.mark.parametrize(
    ("texts", "language", "mark"),
    [
        ([{"sv": "hej", "en": "hello"}], "sv", ""),
        ([{"sv": "hej", "en": "hello"}], "en", ""),
        ([{"sv": "hej"}], "en", "Svenska"),
        ([{"en": "hello"}], "sv", "English"),
        ([{"en": "hello", "sv": "hej"}], "da", "English"),
        ([{"fi": "moi"}], "sv", "fi"),
        ([{}], "sv", ""),
        ([{}, {"en": "hello"}], "sv", "English"),
        ([{"sv": "hej"}, {"en": "hello"}], "sv", "English"),
    ],
)
def test_text_that_falls_back_is_marked(scene: SceneOf, texts: list[dict[str, str]], language: str, mark: str) -> None:
    assert scene(content(), language=language).mark(*texts) == mark


@pytest.mark.parametrize(("language", "text"), [("sv", "hej"), ("en", "hello"), ("da", "hello"), ("de", "hello")])
def test_text_falls_back_along_the_chain(scene: SceneOf, language: str, text: str) -> None:
    assert scene(content(), language=language).text({"sv": "hej", "en": "hello"}) == text


@pytest.mark.parametrize(
    ("place_id", "language", "name"),
    [
        ("quay", "sv", "Kajen"),
        ("quay", "en", "The quay"),
        (None, "sv", "I distriktet"),
        (None, "en", "In the district"),
        ("gone", "en", "In the district"),
    ],
)
def test_place_name(scene: SceneOf, place_id: str | None, language: str, name: str) -> None:
    found = content(places=[place("quay", 2, BOTH)])
    assert shared_rows.place_name(scene(found, language=language), place_id) == name


def test_member_row_has_all_that_a_list_shows(scene: SceneOf) -> None:
    found = content(
        places=[place("quay", 2, BOTH)],
        tags=[tag("tech", 1, {"sv": "Teknik", "en": "Technology"}), tag("work", 2, "Arbete")],
        members=[member("hetch", "Hetch", summary={"sv": "Techhubb"}, place="quay", tags=("tech", "work"))],
    )
    row = shared_rows.member_row(scene(found), "hetch")
    assert row == MemberRow(
        id="hetch",
        name="Hetch",
        detail=joined("Techhubb", "Teknik", "Arbete", "Kajen"),
        brief=joined("Teknik", "Stopp\N{NO-BREAK SPACE}1"),
        illustration="pattern/member/hetch",
        stop="Stopp\N{NO-BREAK SPACE}1",
    )
    english = shared_rows.member_row(scene(found, language="en"), "hetch")
    assert english.detail.endswith("The quay")
    assert pieces_of(english.detail)[0] == (f"Techhubb{SEPARATOR}", "sv")
    assert english.brief == joined("Technology", "Stop\N{NO-BREAK SPACE}1")


def test_a_member_row_says_nothing_of_a_place_that_is_not_known(scene: SceneOf) -> None:
    found = content(
        places=[place("garden", None, "Parken")],
        members=[member("a", summary={"sv": "Techhubb"}), member("b", place="garden"), member("c", place="gone")],
    )
    rows = [shared_rows.member_row(scene(found), id) for id in "abc"]
    assert [row.detail for row in rows] == ["Techhubb", "Parken", ""]
    assert [row.brief for row in rows] == ["Techhubb", "", ""]


@pytest.mark.parametrize(
    ("stop", "language", "words"),
    [(2, "sv", "Stopp 2 av 3"), (2, "en", "Stop 2 of 3"), (2, "de", "Station 2 von 3"), (None, "en", "")],
)
def test_stop_words(scene: SceneOf, stop: int | None, language: str, words: str) -> None:
    quay = place("quay", stop)
    found = content(places=[quay, place("a", 1), place("b", 3), *([] if stop else [place("c", 2)])])
    assert shared_rows.stop_words(scene(found, language=language), quay) == words


def test_where_words_are_the_place_or_nothing(scene: SceneOf) -> None:
    there = scene(content(places=[place("quay", 2, "Kajen")], members=[member("hetch", "Hetch")]))
    assert shared_rows.where_words(there, event("e", place="quay", organiser="hetch")) == "Kajen"
    assert shared_rows.where_words(there, event("e", organiser="hetch")) == ""


@pytest.mark.parametrize(
    ("admission", "status", "badge"),
    [
        (Admission.FREE, Status.CONFIRMED, "Free"),
        (Admission.BOOK, Status.CONFIRMED, "Book a seat"),
        (Admission.PAID, Status.CONFIRMED, "Admission fee"),
        (Admission.UNKNOWN, Status.CONFIRMED, ""),
        (Admission.FREE, Status.CANCELLED, "Cancelled"),
    ],
)
def test_badge_of(scene: SceneOf, admission: Admission, status: Status, badge: str) -> None:
    scene(content(), language="en")
    time = occurrence("e", "2026-11-23 13:00", "2026-11-23 14:00")
    one = showing_at(event("e", admission=admission, status=status), time, at("2026-11-23"))
    two = showing_at(event("e", admission=admission), replace(time, status=status), at("2026-11-23"))
    assert shared_rows.badge_of(one) == shared_rows.badge_of(two) == badge


def test_event_row_has_all_that_a_list_shows(scene: SceneOf) -> None:
    found = content(
        places=[place("quay", 2, "Kajen")],
        events=[event("talk", "Samtal", place="quay", admission=Admission.FREE, sample=True)],
        occurrences=[occurrence("talk", "2026-11-24 13:00", "2026-11-24 13:45", 4_000_000_000)],
    )
    there = scene(found)
    showing = showing_at(found.events["talk"], found.occurrences[0], there.now)
    row = EventRow(
        id="talk",
        occurrence="4000000000",
        illustration="pattern/event/talk",
        time="13:00",
        length="45\N{NO-BREAK SPACE}min",
        title="Samtal",
        detail="Kajen",
        badge="Gratis",
        cancelled=False,
        sample=True,
    )
    assert shared_rows.event_row(there, showing) == row
    dated = shared_rows.event_row(there, showing, dated=True)
    assert dated == replace(row, detail=joined("I morgon", "Kajen"))


def test_coming_are_the_soonest_that_are_left(scene: SceneOf) -> None:
    talk, fair = event("talk"), event("fair")
    found = content(
        events=[talk, fair, event("other")],
        occurrences=[
            occurrence("talk", "2026-11-23 10:00", "2026-11-23 12:00", 1),
            occurrence("talk", "2026-11-25 10:00", "2026-11-25 12:00", 2),
            occurrence("talk", "2026-11-27 10:00", "2026-11-27 12:00", 3),
            all_day("fair", "2026-11-26", id=4),
            occurrence("other", "2026-11-23 13:00", "2026-11-23 14:00", 5),
        ],
    )
    there = scene(found)
    assert [row.occurrence for row in shared_rows.coming(there, [talk, fair], 9)] == ["2", "4", "3"]
    assert [row.occurrence for row in shared_rows.coming(there, [talk, fair], 2)] == ["2", "4"]
    assert shared_rows.coming(there, [], 9) == ()


def test_fact_row_has_its_figure_in_the_numbers_of_the_language(scene: SceneOf) -> None:
    found = content(
        facts=[
            fact(
                "people",
                "figures",
                title={"sv": "Anställda", "en": "Employed"},
                text={"sv": "Många"},
                figure=5500,
                figure_note={"sv": "över {} i dag", "en": "over {}"},
                when={"sv": "2024"},
                icon="users",
                member="hetch",
            )
        ],
    )
    swedish = shared_rows.fact_row(scene(found), found.facts["people"])
    assert swedish == FactRow(
        id="people",
        title="Anställda",
        text="Många",
        figure="5\N{NO-BREAK SPACE}500 i dag",
        note="över",
        when="2024",
        symbol="users",
        page="member",
        target="hetch",
        mark="",
    )
    english = shared_rows.fact_row(scene(found, language="en"), found.facts["people"])
    assert (english.figure, english.note, english.mark) == ("5,500", "over", "Svenska")
    assert shared_rows.fact_row(scene(found, language="de"), found.facts["people"]).figure == "5.500"


def test_a_plain_fact_says_no_more_than_it_knows(scene: SceneOf) -> None:
    row = shared_rows.fact_row(scene(content()), fact("plain", "figures"))
    assert (row.figure, row.note, row.page, row.target, row.symbol) == ("", "", "", "", "")


def test_links_lead_to_their_page(scene: SceneOf) -> None:
    hetch, quay = member("hetch", "Hetch", summary={"sv": "Techhubb"}), place("quay", 1, "Kajen")
    there = scene(content(members=[hetch], places=[quay], tags=[tag("t", 1, "T", TagScope.EVENT)]))
    assert shared_rows.member_link(there, hetch) == LinkRow(
        "member", "hetch", "users", "Hetch", "Techhubb", "pattern/member/hetch"
    )
    assert shared_rows.place_link(there, quay) == LinkRow(
        "place", "quay", "map-pin", "Kajen", joined("Stopp 1 av 1", "du är här"), "pattern/place/quay"
    )


FALLING_BACK = content(
    places=[place("quay", 1, {"sv": "Kajen"}, summary={"en": "By the water"})],
    tags=[tag("tech", 1, {"sv": "Teknik", "en": "Technology"})],
    members=[
        member("hetch", "Hetch", summary={"sv": "Techhubb", "en": "Tech hub"}, tags=("tech",)),
        member("lindab", {"sv": "Lindab"}, tags=("tech",)),
    ],
    events=[event("talk", {"sv": "Samtal", "en": "A talk"}, place="quay")],
    occurrences=[occurrence("talk", "2026-11-24 13:00", "2026-11-24 13:45")],
)


@pytest.mark.parametrize(
    ("language", "hetch", "lindab"),
    [
        ("sv", joined("Techhubb", "Teknik"), "Teknik"),
        ("en", joined("Tech hub", "Technology"), "Technology"),
        ("de", joined("Tech hub", "Technology", "English"), "Technology"),
    ],
)
def test_a_member_row_ends_with_the_language_of_its_summary(
    scene: SceneOf, language: str, hetch: str, lindab: str
) -> None:
    there = scene(FALLING_BACK, language=language)
    assert shared_rows.member_row(there, "hetch").detail == hetch
    assert shared_rows.member_row(there, "lindab").detail == lindab


def test_a_link_ends_with_the_language_of_its_detail(scene: SceneOf) -> None:
    there = scene(FALLING_BACK, language="de")
    details = [shared_rows.member_link(there, member).detail for member in there.content.members.values()]
    assert details == [joined("Tech hub", "English"), ""]
    assert shared_rows.place_link(there, there.content.places["quay"]).detail == joined(
        "Station 1 von 1", "Sie sind hier"
    )


def test_the_language_of_a_page_is_said_once() -> None:
    rows = [FactRow("a", "", "", "", "", "", "", "", "", mark) for mark in ("English", "Dansk", "")]
    assert [row.mark for row in shared_rows.marked_once("English", rows)] == ["", "Dansk", ""]
    assert [row.mark for row in shared_rows.marked_once("", rows)] == ["English", "Dansk", ""]
