"""A page says once for the whole page which language its texts are in."""

from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.pages.home_view import home_view
from kiosk.viewmodels.pages.mylist_view import my_list_view
from kiosk.viewmodels.pages.place_view import place_view
from kiosk.viewmodels.pages.wayfinding import WayfindingViewModel
from tests.factories import content, event, member, occurrence, place
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told
from tests.viewmodels.searching import Searching

TEXT = "Text:\N{NO-BREAK SPACE}English"
TALKS = content(
    members=[
        member("hetch", "Hetch", summary={"en": "Tech hub"}),
        member("helix", "Helix", summary={"en": "Office"}),
        member("helios", "Helios", summary={"da": "Kontor"}),
    ],
    places=[place("quay", 1, "Kajen")],
    events=[event("talk", {"en": "A talk"}), event("walk", {"en": "A walk"}), event("tur", {"da": "En tur"})],
    occurrences=[
        occurrence("talk", "2026-11-23 11:00", "2026-11-23 13:00", 1),
        occurrence("walk", "2026-11-23 14:00", "2026-11-23 15:00", 2),
        occurrence("tur", "2026-11-23 16:00", "2026-11-23 17:00", 3),
    ],
)


def test_home_says_it_once_and_only_a_third_language_on_its_row(scene: SceneOf) -> None:
    view = home_view(scene(TALKS))
    assert view.mark == TEXT
    assert view.card
    assert view.card.detail == ""
    details = [row.detail for row in view.rows if row.page == "event"]
    hour = "1\N{NO-BREAK SPACE}tim"
    assert details == [hour, joined(hour, "Text:\N{NO-BREAK SPACE}Dansk")]


def test_home_in_the_language_of_its_texts_says_nothing(scene: SceneOf) -> None:
    assert home_view(scene(TALKS, language="en")).mark == ""


def _marks(search: Searching) -> list[str]:
    return [group.mark for group in told(search.page, "groups").rows if group.mark]


def test_search_says_it_above_the_first_group_alone(scene: SceneOf) -> None:
    search = Searching(scene, TALKS)
    search.find("he")
    assert _marks(search) == [TEXT]
    assert {row.title: row.detail for row in search.rows} == {
        "Hetch": "Tech hub",
        "Helix": "Office",
        "Helios": joined("Kontor", "Dansk"),
    }
    search.find("walk")
    assert _marks(search) == [TEXT]


def test_search_says_it_above_the_nearest_names_too(scene: SceneOf) -> None:
    search = Searching(scene, TALKS)
    search.find("hetkk qq")
    assert search.state == "none"
    assert told(search.page, "nearestMark") == TEXT
    details = {row.title: row.detail for row in told(search.page, "nearest").rows}
    assert details["Hetch"] == "Tech hub"


def test_home_says_it_once_where_the_card_needs_none(scene: SceneOf) -> None:
    found = content(
        places=[place("quay", 1, "Kajen")],
        members=[
            member("hetch", "Hetch", summary={"en": "Tech hub"}),
            member("helix", "Helix", summary={"en": "Office"}),
        ],
    )
    marks = [home_view(scene(found, f"2026-11-{day} 12:00")) for day in (23, 24, 25)]
    assert [view.mark for view in marks] == [TEXT] * 3
    assert not [row for view in marks for row in view.rows if "English" in row.detail]


def test_a_place_says_it_once_for_who_is_there_too(scene: SceneOf) -> None:
    found = content(
        places=[place("quay", 1, "Kajen", summary={"en": "By the water"}, direction={"en": "Along the quay"})],
        members=[
            member("hetch", "Hetch", summary={"en": "Tech hub"}, place="quay"),
            member("helios", "Helios", summary={"da": "Kontor"}, place="quay"),
        ],
    )
    view = place_view(scene(found, here=""), "quay")
    assert (view.mark, view.way) == ("English", "Along the quay")
    assert [row.detail for row in view.members] == ["Tech hub", joined("Kontor", "Dansk")]


def test_the_line_says_it_once_for_all_stops(scene: SceneOf) -> None:
    found = content(
        places=[
            place("quay", 1, "Kajen", summary={"en": "By the water"}),
            place("reco", 2, "RecoLab", summary={"en": "The south end"}, direction={"en": "Along the quay"}),
            place("campus", 3, "Campus", summary={"da": "Ved havnen"}),
        ]
    )
    page = WayfindingViewModel()
    page.set_scene(scene(found))
    page.enter("")
    assert told(page, "mark") == TEXT
    assert [(row.detail, row.way) for row in told(page, "stops").rows] == [
        ("By the water", ""),
        ("The south end", "Along the quay"),
        (joined("Ved havnen", "Dansk"), ""),
    ]


def test_my_list_says_it_once_and_only_a_third_language_on_its_row(scene: SceneOf) -> None:
    chosen = ("member/hetch", "member/helios", "event/talk", "event/tur", "place/quay")
    view = my_list_view(scene(TALKS), chosen)
    assert view.mark == TEXT
    details = {row.title: row.detail for row in view.rows}
    assert details["Hetch"] == "Tech hub"
    assert details["Helios"] == joined("Kontor", "Dansk")
    assert "English" not in details["A talk"]
    assert details["En tur"].endswith(joined("", "Dansk"))


def test_my_list_in_the_language_of_its_texts_says_nothing(scene: SceneOf) -> None:
    view = my_list_view(scene(TALKS, language="en"), ("member/hetch", "event/talk"))
    assert view.mark == ""
    assert not any("English" in row.detail for row in view.rows)


def test_a_place_says_it_once_for_itself_and_who_is_there(scene: SceneOf) -> None:
    quay = place("quay", 1, {"en": "The quay"}, text={"en": "By the water"})
    there = member("hetch", "Hetch", summary={"en": "Tech hub"}, place="quay")
    view = place_view(scene(content(places=[quay], members=[there])), "quay")
    assert view.mark == "English"
    assert [row.detail for row in view.members] == ["Tech hub"]
