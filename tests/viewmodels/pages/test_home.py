"""Home: what is on now or next, counts, and where the kiosk stands."""

from dataclasses import replace

import pytest

from kiosk.viewmodels.pages.home import HomeViewModel, home_view
from tests.factories import content, event, member, occurrence, place
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told
from tests.viewmodels.samples import CALENDAR, line


@pytest.mark.parametrize(
    ("now", "today", "month"),
    [
        ("2026-11-23 09:00", 2, 4),
        ("2026-11-23 12:00", 1, 3),
        ("2026-11-23 18:00", 0, 2),
        ("2026-11-30 23:59", 1, 1),
        ("2026-12-01 00:00", 1, 1),
        ("2026-12-31 23:59", 0, 0),
    ],
)
def test_home_counts_what_takes_place_and_is_not_over(scene: SceneOf, now: str, today: int, month: int) -> None:
    view = home_view(scene(CALENDAR, now))
    assert (view.today, view.month) == (today, month)


def test_home_shows_what_a_visitor_can_still_go_to_first(scene: SceneOf) -> None:
    at_noon = home_view(scene(CALENDAR))
    assert [(row.id, row.time) for row in at_noon.next] == [("fair", "Pågår")]
    evening = home_view(scene(CALENDAR, "2026-11-23 18:00", "en"))
    assert [(row.title, row.detail) for row in evening.next] == [("A talk", "Tomorrow")]
    assert home_view(scene(content())).next == ()


@pytest.mark.parametrize(
    ("now", "lead"),
    [
        ("2026-11-24 12:59", "Next · 13:00"),
        ("2026-11-24 13:00", "On now · 13:00"),
        ("2026-11-24 13:59", "On now · 13:00"),
        ("2026-11-24 14:00", ""),
    ],
)
def test_home_says_whether_it_is_on_already(scene: SceneOf, now: str, lead: str) -> None:
    talk = content(events=[event("talk")], occurrences=[occurrence("talk", "2026-11-24 13:00", "2026-11-24 14:00")])
    assert home_view(scene(talk, now, "en")).lead == lead


def test_home_says_of_a_later_day_that_it_goes_on(scene: SceneOf) -> None:
    assert home_view(scene(CALENDAR)).lead == "Pågår"


def test_home_tells_its_view(scene: SceneOf) -> None:
    page = HomeViewModel()
    found = replace(CALENDAR, members={"a": member("a")}, places={"p": place("p", 1), "garden": place("garden")})
    page.set_scene(scene(found))
    page.enter("")
    assert {name: told(page, name) for name in ("members", "stops", "today", "month", "updated")} == {
        "members": 1,
        "stops": 1,
        "today": 1,
        "month": 3,
        "updated": "Uppdaterat i dag kl. 03:30",
    }
    assert told(page, "next").rowCount() == 1


def test_home_says_where_it_stands_and_how_far_the_line_goes(scene: SceneOf) -> None:
    page = HomeViewModel()
    assert [told(page, name) for name in ("here", "firstStop", "lastStop")] == ["", "", ""]
    page.set_scene(scene(line(0, 0)))
    page.enter("")
    assert [told(page, name) for name in ("here", "firstStop", "lastStop")] == ["Kajen", "station", "reco"]
    one = home_view(scene(content(places=[place("reco", 1)]), here="gone"))
    assert (one.here, one.ends) == ("", ("", ""))
