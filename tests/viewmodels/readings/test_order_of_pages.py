"""What each page says one after the other: the keys of its items, in the order of the eye."""

from collections.abc import Iterator

import pytest

from kiosk.domain.model import TagScope
from kiosk.viewmodels.pages.attract import AttractViewModel
from kiosk.viewmodels.pages.district import DistrictViewModel
from kiosk.viewmodels.pages.events import EventsViewModel
from kiosk.viewmodels.pages.members import MembersViewModel
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.pages.problem_reading import problem_reading
from kiosk.viewmodels.pages.wayfinding import WayfindingViewModel
from kiosk.viewmodels.reading import Reading, Role, Spoken
from tests.factories import content, event, fact, member, occurrence, place, tag, topic
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.samples import CALENDAR, line

WEEK = [f"days/{number}" for number in range(7)]
HEAD = ["title", "head", "today", *WEEK, "later", "filter/kind", "filter/place", "filter/free", "filter/all", "count"]


def entered(page: PageViewModel, scene: object, id: str = "") -> Reading:
    page.set_scene(scene)  # type: ignore[arg-type]
    page.enter(id)
    return page.reading


def keys(reading: Reading) -> list[str]:
    return [item.key for item in reading]


def shown(reading: Reading, key: str) -> Spoken:
    place = reading.index_of(key)
    assert place is not None
    found = reading[place]
    assert isinstance(found, Spoken)
    return found


def headings(reading: Reading) -> Iterator[str]:
    return (item.key for item in reading if item.role is Role.HEADING)


def test_the_district(scene: SceneOf) -> None:
    found = content(
        topics=[
            topic(id, number) for number, id in enumerate(("ambition", "figures", "initiators", "history", "hubs"))
        ],
        facts=[
            fact("aim", "ambition", title={"sv": "Ett mål"}),
            fact("people", "figures", figure=5500, title={"sv": "Anställda", "en": "Employees"}),
            fact("city", "initiators", 1, "The city", member="city"),
            fact("port", "initiators", 2, "The port"),
            fact("y2020", "history", when={"en": "2020"}, title={"en": "It began"}),
            fact("hetch", "hubs"),
        ],
    )
    reading = entered(DistrictViewModel(), scene(found, language="en"))
    assert keys(reading) == [
        *("title", "ambition", "mark", "figures/label", "figures/0"),
        *("initiators/label", "initiators/0", "initiators/1", "history/label", "history/0"),
        *("topics/label", "topics/0", "topics/1", "topics/2", "code"),
    ]
    assert shown(reading, "ambition").parts == (("ambition, Ett mål", "sv"),)
    assert [shown(reading, f"initiators/{n}").role for n in (0, 1)] == [Role.BUTTON, Role.TEXT]
    assert shown(reading, "figures/0").show == "5,500, Employees"
    assert shown(reading, "history/0").show == "2020, It began"
    assert keys(entered(DistrictViewModel(), scene(content()))) == ["title", "lost", "lost/hint"]


def test_the_directory_and_its_filters(scene: SceneOf) -> None:
    found = content(
        tags=[tag("tech", 1, "Tech")],
        members=[member("a", "Alpha", tags=("tech",)), member("b", "Beta", summary={"sv": "Nav"})],
    )
    page = MembersViewModel()
    page.fitLetters(9)
    reading = entered(page, scene(found, language="en"))
    head = ["title", "search", "filter", "chips/0", "chips/1"]
    assert keys(reading) == [*head, "members/0", "members/1", "letters/0", "letters/1"]
    assert shown(reading, "members/1").parts == (("Beta, Nav, Svenska", "sv"),)
    assert page.announcement == "Members, 2"
    page.choose(True)
    assert keys(page.reading) == head
    assert shown(page.reading, "filter").checked
    page.filter("tech")
    assert keys(page.reading) == [*head, "members/0"], "a choice closes what there is to choose from"
    assert page.announcement == "Members, 1"
    assert keys(entered(MembersViewModel(), scene(content())))[-2:] == ["lost", "lost/hint"]


def test_no_member_is_made_that_is_not_asked_for(scene: SceneOf) -> None:
    page = MembersViewModel()
    reading = entered(page, scene(content(members=[member(f"m{number}") for number in range(3000)])))
    rows = page._view.rows
    assert (len(reading) > 3000, rows._made) == (True, {})  # type: ignore[attr-defined]
    assert shown(reading, "members/2999").key == "members/2999"
    assert list(rows._made) == [2999]  # type: ignore[attr-defined]


def test_the_agenda_with_its_days_as_headings(scene: SceneOf) -> None:
    page = EventsViewModel()
    reading = entered(page, scene(CALENDAR, language="en"))
    rows = [row.kind for row in page._view.rows]
    assert keys(reading) == [*HEAD, *(f"rows/{number}" for number in range(len(rows)))]
    days = [f"rows/{number}" for number, kind in enumerate(rows) if kind == "day"]
    assert list(headings(reading)) == ["title", *days]
    assert shown(reading, "rows/0").show == "Today, Monday 23 November"
    talk = next(number for number, row in enumerate(page._view.rows) if row.title == "A talk" and row.kind == "event")
    assert shown(reading, f"rows/{talk}").role is Role.BUTTON
    assert page.announcement == f"Events, {page._view.count}"


def test_an_event_that_comes_next_says_in_how_long(scene: SceneOf) -> None:
    soon = content(events=[event("talk")], occurrences=[occurrence("talk", "2026-11-23 13:00", "2026-11-23 14:00")])
    reading = entered(EventsViewModel(), scene(soon, language="en"))
    assert shown(reading, "rows/1").show.replace("\N{NO-BREAK SPACE}", " ") == "13:00, 1 h, In 1 h, talk"


def test_an_empty_day_with_the_ways_to_the_nearest_ones(scene: SceneOf) -> None:
    page = EventsViewModel()
    entered(page, scene(CALENDAR, language="en"))
    page.chooseDay(3)
    assert keys(page.reading)[len(HEAD) :][:5] == ["rows/0", "rows/1", "rows/1/before", "rows/1/after", "rows/2"]
    assert shown(page.reading, "rows/1").show == "Nothing is planned on this day"
    assert shown(page.reading, "rows/2") == page.reading[len(HEAD) + 4]


def test_the_filters_of_the_agenda_stand_in_its_place(scene: SceneOf) -> None:
    found = content(
        places=[place("quay", 1), place("reco", 2)],
        tags=[tag("music", 1, "Music", TagScope.EVENT)],
        events=[event("talk", place="quay", tags=("music",)), event("fair", place="reco")],
        occurrences=[
            occurrence(id, "2026-11-23 13:00", "2026-11-23 14:00", n) for n, id in enumerate(("talk", "fair"))
        ],
    )
    page = EventsViewModel()
    entered(page, scene(found, language="en"))
    page.choose("all")
    kinds, places = ["kinds/label", "kinds/0", "kinds/1"], ["places/label", "places/0", "places/1", "places/2"]
    assert keys(page.reading)[-8:] == [*kinds, *places, "free"]
    page.choose("kind")
    assert keys(page.reading)[-3:] == kinds
    page.takeKind("music")
    page.toggleFree()
    assert keys(page.reading)[-2:] == ["lost", "lost/action"]
    assert keys(entered(EventsViewModel(), scene(content())))[-2:] == ["lost", "lost/hint"]


def test_the_line_with_its_members_within_their_stop(scene: SceneOf) -> None:
    page = WayfindingViewModel()
    reading = entered(page, scene(line(2, 1), language="en"), "member/q1")
    assert keys(reading) == [
        *("title", "head", "introduction", "stops/0", "stops/1"),
        *("stops/1/members/0", "stops/1/members/1", "stops/2", "others/label", "others/0"),
    ]
    assert shown(reading, "stops/1").show.startswith("2, You are here, q1 is here, Kajen")
    assert shown(reading, "stops/1/members/1").show == "q1"
    assert keys(entered(WayfindingViewModel(), scene(content()))) == ["title", "lost", "lost/hint"]


def test_the_idle_loop(scene: SceneOf, languages: object) -> None:
    found = scene(content(members=[member("hetch", "Hetch", summary={"sv": "Techhubb"})]), language="en")
    page = AttractViewModel(languages)  # type: ignore[arg-type]
    reading = entered(page, found)
    assert keys(reading) == ["begin", "others", "slide"]
    assert shown(reading, "slide").parts == (("Who is here", "en"), ("Hetch, Techhubb, Svenska", "sv"))
    assert [code for _, code in shown(reading, "others").pieces] == ["da", "de", "sv"]
    assert page.announcement == shown(reading, "begin").show


@pytest.mark.usefixtures("languages")
def test_the_page_without_content_says_it_in_english_too() -> None:
    assert [(item.key, item.language) for item in problem_reading("missing", "sv")] == [
        *(("lost", "sv"), ("lost/hint", "sv"), ("english", "en"), ("english/hint", "en")),
    ]
    assert keys(problem_reading("loading", "sv")) == ["lost", "english"]
