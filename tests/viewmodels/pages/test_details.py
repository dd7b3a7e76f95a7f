"""The pages of one thing: member, event, place and topic."""

from dataclasses import replace

import pytest

from kiosk.domain.model import PictureKind
from kiosk.domain.short_codes import short_code
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.pages.event import EventViewModel
from kiosk.viewmodels.pages.event_view import EventView, event_view
from kiosk.viewmodels.pages.member import MemberViewModel
from kiosk.viewmodels.pages.member_view import MemberView, member_view
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.pages.place import PlaceViewModel
from kiosk.viewmodels.pages.place_view import PlaceView, place_view
from kiosk.viewmodels.pages.topic import TopicViewModel
from kiosk.viewmodels.pages.topic_view import TopicView, topic_view
from kiosk.viewmodels.rows import LinkRow, PictureView
from tests.factories import HOST, place
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told
from tests.viewmodels.pages.detailed_content import CONTENT


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
    assert addresses[kind].partition("#")[0] == f"https://{HOST}/{kind}/{short_code(kind, id)}"


def test_member_in_swedish(scene: SceneOf) -> None:
    view = member_view(scene(CONTENT), "hetch")
    assert (view.there, view.name, view.detail, view.text, view.mark) == (True, "Hetch", "Techhubb", "Om Hetch", "")
    assert (view.picture, view.website) == (PictureView("logo/7", "Hetchs märke"), "member.example/hetch")
    assert view.links == (
        LinkRow("wayfinding", "member/hetch", "map-pin", "Kajen", joined("Stopp 2 av 2", "du är här")),
    )
    assert [row.occurrence for row in view.events] == ["2", "3"]


def test_member_in_english_falls_back_and_says_so(scene: SceneOf) -> None:
    view = member_view(scene(CONTENT, language="en"), "hetch")
    assert (view.detail, view.text, view.mark) == ("Tech hub", "Om Hetch", "Svenska")
    assert view.links == (
        LinkRow("wayfinding", "member/hetch", "map-pin", "The quay", joined("Stop 2 of 2", "you are here")),
    )


def test_a_member_without_a_place_is_in_the_district_and_leads_nowhere(scene: SceneOf) -> None:
    view = member_view(scene(CONTENT, language="en"), "loose")
    assert view.links == (LinkRow("", "", "map-pin", "In the district", "The place is not given yet"),)
    assert (view.website, view.picture, view.events) == ("", PictureView("pattern/member/loose"), ())


def test_place_says_who_is_there_and_what_is_on(scene: SceneOf) -> None:
    view = place_view(scene(CONTENT), "quay")
    assert (view.there, view.name, view.stop, view.summary, view.picture) == (
        True,
        "Kajen",
        joined("Stopp 2 av 2", "du är här"),
        "Vid vattnet",
        PictureView("photo/4/50,50", "Hamnen"),
    )
    assert [link.id for link in view.members] == ["hetch"]
    assert [row.occurrence for row in view.events] == ["2", "3"]
    assert (view.text, view.mark) == ("Text", "English")


def test_the_kiosks_own_place_is_here(scene: SceneOf) -> None:
    there = scene(CONTENT, here="quay")
    assert place_view(there, "quay").stop == joined("Stopp 2 av 2", "du är här")
    assert place_view(there, "station").stop == "Stopp 1 av 2"


def test_an_entrance_is_told_in_words_with_who_made_its_picture(scene: SceneOf) -> None:
    station = replace(CONTENT.places["station"], entrance=4)
    wordless = replace(CONTENT.pictures[4], alt={}, credit={"sv": "Foto: en vän"})
    found = replace(CONTENT, places={**CONTENT.places, "station": station}, pictures={4: wordless})
    assert place_view(scene(found), "station").entrance == PictureView("photo/4/50,50", "Entrén", "Foto: en vän")
    logo = replace(found, pictures={4: replace(wordless, kind=PictureKind.LOGO)})
    assert place_view(scene(logo), "station").entrance.illustration == "logo/4"


def test_a_thing_at_no_stop_leads_to_its_place(scene: SceneOf) -> None:
    hetch = replace(CONTENT.members["hetch"], place="garden")
    found = replace(CONTENT, members={"hetch": hetch}, places={**CONTENT.places, "garden": place("garden")})
    (where,) = member_view(scene(found), "hetch").links
    assert (where.page, where.id) == ("place", "garden")


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


def test_what_a_picture_shows_is_said_in_the_next_best_language(scene: SceneOf) -> None:
    assert place_view(scene(CONTENT, language="en"), "quay").picture.text == "The harbour"
    assert member_view(scene(CONTENT, language="en"), "hetch").picture.text == "Hetchs märke"


def test_a_place_says_the_way_and_shows_its_entrance(scene: SceneOf) -> None:
    station = replace(CONTENT.places["station"], direction={"sv": "Till v\u00e4nster l\u00e4ngs kajen"}, entrance=4)
    found = replace(CONTENT, places={**CONTENT.places, "station": station})
    view = place_view(scene(found), "station")
    assert (view.way, view.entrance) == ("Till v\u00e4nster l\u00e4ngs kajen", PictureView("photo/4/50,50", "Hamnen"))
    assert place_view(scene(found, language="en"), "station").way.endswith("Svenska")
    assert place_view(scene(found, here="station"), "station").way == "", "whoever is there needs no way"
    assert (place_view(scene(found), "quay").way, place_view(scene(found), "quay").entrance) == ("", PictureView())
