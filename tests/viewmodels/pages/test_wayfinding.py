"""The line: its stops, who is where, and where the visitor is."""

from dataclasses import replace

import pytest

from kiosk.domain.content import Content
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.pages.wayfinding import WayfindingViewModel
from kiosk.viewmodels.pages.wayfinding_view import MOST_LINKS
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.rows import LinkRow
from tests.factories import content, event, place
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told
from tests.viewmodels.samples import line

LAST = f"q{MOST_LINKS - 1}"


def wayfinding(scene: SceneOf, found: Content, language: str = "sv") -> WayfindingViewModel:
    page = WayfindingViewModel()
    page.set_scene(scene(found, language=language, here="quay"))
    page.enter("")
    return page


def test_the_line_runs_from_end_to_end_and_says_where_the_visitor_is(scene: SceneOf) -> None:
    page = wayfinding(scene, line(2, 0))
    stops = told(page, "stops").rows
    assert [(row.number, row.id, row.first, row.last, row.here) for row in stops] == [
        ("1", "station", True, False, False),
        ("2", "quay", False, False, True),
        ("3", "reco", False, True, False),
    ]
    assert [[link.id for link in row.members.rows] for row in stops] == [[], ["q0", "q1"], []]
    assert (told(page, "firstStop"), told(page, "lastStop")) == ("station", "reco")
    assert told(page, "state") == "ready"


def test_a_stop_ends_with_the_language_of_its_summary(scene: SceneOf) -> None:
    found = content(places=[place("quay", 1, "Kajen", summary={"en": "By the water"}), place("reco", 2)])
    assert [row.detail for row in told(wayfinding(scene, found), "stops").rows] == [
        joined("By the water", "English"),
        "",
    ]


def test_no_stops_are_an_empty_line(scene: SceneOf) -> None:
    page = wayfinding(scene, content())
    assert [told(page, name) for name in ("state", "firstStop", "lastStop")] == ["empty", "", ""]


@pytest.mark.parametrize(
    ("members", "language", "last"),
    [
        (MOST_LINKS, "sv", LinkRow("member", LAST, "users", LAST, "", f"pattern/member/{LAST}")),
        (MOST_LINKS + 1, "sv", LinkRow("place", "quay", "", "2 till", "")),
        (MOST_LINKS + 2, "de", LinkRow("place", "quay", "", "3 weitere", "")),
    ],
)
def test_a_full_stop_counts_the_rest(scene: SceneOf, members: int, language: str, last: LinkRow) -> None:
    page = wayfinding(scene, line(members, 0), language)
    links = told(page, "stops").rows[1].members.rows
    assert (len(links), links[-1]) == (MOST_LINKS, last)


def test_who_is_at_no_stop_stands_below_and_who_has_no_place_leaves_the_page(scene: SceneOf) -> None:
    page = wayfinding(scene, line(0, MOST_LINKS - 1))
    assert [link.id for link in told(page, "others").rows] == ["in-garden"]
    assert not any(link.id.startswith("l") for stop in told(page, "stops").rows for link in stop.members.rows)


def test_a_stop_says_the_way_from_where_the_screen_stands(scene: SceneOf) -> None:
    page = wayfinding(scene, content(places=[place("station", 1), place("quay", 2, minutes=4), place("reco", 3)]))
    ways = [row.way.replace("\N{NO-BREAK SPACE}", " ") for row in told(page, "stops").rows]
    assert ways == ["4 min till fots härifrån", "", ""]


@pytest.mark.parametrize(
    ("key", "found", "number"),
    [
        ("member/q0", ["", "q0 finns här", ""], 1),
        ("event/talk", ["", "", "talk finns här"], 2),
        ("member/in-garden", ["", "", ""], -1),
        ("member/nobody", ["", "", ""], -1),
        ("event/q0", ["", "", ""], -1),
        ("", ["", "", ""], -1),
    ],
)
def test_the_stop_of_what_the_visitor_came_from_is_lit(scene: SceneOf, key: str, found: list[str], number: int) -> None:
    page = wayfinding(scene, replace(line(1, 0), events={"talk": event("talk", place="reco")}))
    page.enter(key)
    assert [row.found for row in told(page, "stops").rows] == found
    assert (told(page, "key"), told(page, "litStop")) == (key, number)
    page.enter("")
    assert (told(page, "litStop"), {row.found for row in told(page, "stops").rows}) == (-1, {""})


def test_the_line_keeps_its_lists_from_scene_to_scene(scene: SceneOf) -> None:
    page = wayfinding(scene, line(1, 0))
    before = [row.members for row in told(page, "stops").rows]
    lists = page.findChildren(RowModel)
    page.set_scene(scene(line(2, 0)))
    after = [row.members for row in told(page, "stops").rows]
    assert all(one is other for one, other in zip(before, after, strict=True))
    assert [link.id for link in after[1].rows] == ["q0", "q1"]
    assert page.findChildren(RowModel) == lists
