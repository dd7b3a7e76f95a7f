"""What the pages say of the present once nobody has brought news for a while, and once the content no longer holds."""

from dataclasses import replace
from datetime import datetime

import pytest

from kiosk.viewmodels.pages.attract import slides
from kiosk.viewmodels.pages.events import EventsViewModel
from kiosk.viewmodels.pages.events_view import Choice, events_view
from kiosk.viewmodels.pages.home import HomeViewModel
from kiosk.viewmodels.pages.home_view import home_view
from kiosk.viewmodels.scene import Scene
from tests.factories import META, at, content, event, fact, member, occurrence, topic
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told

BUILT, VALID, HEARD = at("2026-11-20 03:30"), at("2026-12-04 03:30"), at("2026-11-24 03:31")
CONTENT = content(
    members=[member("hetch", "Hetch")],
    events=[event("talk", "Samtal")],
    occurrences=[occurrence("talk", "2026-12-04 13:00", "2026-12-04 14:00")],
    topics=[topic("figures")],
    facts=[fact("people", "figures", title="Folk", headline=True)],
    meta=replace(META, built_at=BUILT, valid_until=VALID),
)
FRESH, AGED, OVER = "2026-11-24 12:00", "2026-12-04 03:29", "2026-12-04 03:30"
NEWS = {
    "sv": (
        "Uppgifterna är från tisdag 24 november. Det som är nyare har inte kommit hit än.",
        "Inga nyheter har kommit sedan fredag 20 november. Tider och platser kan ha ändrats.",
    ),
    "en": (
        "As of Tuesday 24 November. What is newer is not here yet.",
        "There has been no news since Friday 20 November. Times and places may have changed.",
    ),
    "da": (
        "Oplysningerne er fra tirsdag 24. november. Det, der er nyere, er ikke kommet hertil endnu.",
        "Der er ikke kommet nyt siden fredag 20. november. Tider og steder kan være ændret.",
    ),
    "de": (
        "Stand: Dienstag, 24. November. Neueres ist hier noch nicht angekommen.",
        "Seit Freitag, 20. November ist nichts Neues gekommen. Zeiten und Orte können sich geändert haben.",
    ),
}


def stage(scene: SceneOf, now: str, language: str = "sv", heard: datetime | None = HEARD) -> Scene:
    return replace(scene(CONTENT, now, language), heard_at=heard)


def says(scene: Scene) -> str:
    return events_view(scene, Choice()).news


@pytest.mark.parametrize("language", NEWS)
def test_the_events_page_says_since_when_there_is_no_news(scene: SceneOf, language: str) -> None:
    aged, over = NEWS[language]
    assert says(stage(scene, FRESH, language)) == ""
    assert says(stage(scene, AGED, language)) == aged
    assert says(stage(scene, OVER, language)) == over


def test_the_year_is_named_once_it_is_another_one(scene: SceneOf) -> None:
    assert "fredag 20 november 2026" in says(stage(scene, "2027-01-02 12:00"))


def test_without_anybody_who_looks_only_the_end_counts(scene: SceneOf) -> None:
    assert says(stage(scene, AGED, heard=None)) == ""
    assert says(stage(scene, OVER, heard=None)) == NEWS["sv"][1]


def test_the_events_stay(scene: SceneOf) -> None:
    page = EventsViewModel()
    page.set_scene(stage(scene, OVER))
    page.enter("")
    assert told(page, "news") == NEWS["sv"][1]
    assert [row.title for row in told(page, "rows").rows if row.kind == "event"] == ["Samtal"]


def test_home_says_when_it_is_from_in_place_of_updated(scene: SceneOf) -> None:
    assert home_view(stage(scene, FRESH)).updated == "Uppdaterat fredag 20 november"
    assert home_view(stage(scene, AGED)).updated == "Uppgifter från tisdag 24 november"
    assert home_view(stage(scene, OVER)).updated == "Uppgifter från fredag 20 november"


def test_home_claims_nothing_of_today_once_the_content_is_over(scene: SceneOf) -> None:
    page = HomeViewModel()
    page.set_scene(stage(scene, AGED))
    page.enter("")
    assert (told(page, "events"), [row.title for row in told(page, "card").rows]) == ("1 i dag", ["Samtal"])
    page.set_scene(stage(scene, OVER))
    assert told(page, "events") == "Uppgifter från fredag 20 november"
    assert [row.title for row in told(page, "card").rows] == ["Hetch"]
    assert told(page, "rows").rows == ()
    assert told(page, "members") == "1 att möta"


def test_nothing_is_coming_up_in_the_loop_once_the_content_is_over(scene: SceneOf) -> None:
    assert {slide.title for slide in slides(stage(scene, AGED))} == {"Folk", "Samtal", "Hetch"}
    assert {slide.title for slide in slides(stage(scene, OVER))} == {"Folk", "Hetch"}
