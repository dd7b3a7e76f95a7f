"""The pages that show a little of everything: Home, Attract, the district and the line."""

from dataclasses import replace

import pytest

from kiosk.domain.identity import short_code
from kiosk.domain.model import Content, Status
from kiosk.runtime.language import Languages
from kiosk.viewmodels.formatting import joined
from kiosk.viewmodels.pages.attract import MOST_EVENTS, MOST_MEMBERS, AttractViewModel, slides
from kiosk.viewmodels.pages.district import DistrictView, DistrictViewModel, district_view
from kiosk.viewmodels.pages.home import HomeViewModel, home_view
from kiosk.viewmodels.pages.wayfinding import MOST_LINKS, WayfindingViewModel
from kiosk.viewmodels.rows import LinkRow, RowModel, SlideRow
from tests.factories import HOST, all_day, content, event, fact, member, occurrence, place, topic
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told

CALENDAR = content(
    events=[event("talk", {"sv": "Samtal", "en": "A talk"}), event("fair"), event("whole", all_day=True)],
    occurrences=[
        occurrence("talk", "2026-11-23 10:00", "2026-11-23 11:00", 1),
        occurrence("talk", "2026-11-23 13:00", "2026-11-23 14:00", 2, status=Status.CANCELLED),
        occurrence("talk", "2026-11-24 13:00", "2026-11-24 14:00", 3),
        occurrence("fair", "2026-11-22 10:00", "2026-11-23 18:00", 4),
        all_day("whole", "2026-11-30", id=5),
        occurrence("talk", "2026-12-01 13:00", "2026-12-01 14:00", 6),
    ],
)


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
    assert [(row.title, row.detail) for row in evening.next] == [("A talk", joined("Tomorrow", "1\N{NO-BREAK SPACE}h"))]
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


def test_the_loop_takes_turns_and_says_what_is_a_sample(scene: SceneOf) -> None:
    found = replace(
        CALENDAR,
        events={**CALENDAR.events, "fair": event("fair", "Mässa", sample=True, place="quay")},
        places={"quay": place("quay", 1, "Kajen")},
        members={"hetch": member("hetch", "Hetch", summary={"sv": "Techhubb"})},
        facts={
            "people": fact(
                "people", "figures", title="Anställda", figure=5500, figure_note={"sv": "över {}"}, headline=True
            ),
            "hidden": fact("hidden", "figures"),
        },
    )
    loop = slides(scene(found, "2026-11-23 12:00"))
    assert loop == (
        SlideRow("Visste du?", "Över 5\N{NO-BREAK SPACE}500 anställda", ""),
        SlideRow("På gång", "Mässa", joined("Pågår", "I dag", "Kajen", "Dag 2 av 2", "Exempel")),
        SlideRow("Här finns", "Hetch", "Techhubb"),
        SlideRow("På gång", "Samtal", joined("13:00", "I morgon", "1\N{NO-BREAK SPACE}tim")),
        SlideRow("På gång", "whole", joined("Hela dagen", "Måndag 30 november")),
    )


def test_the_loop_says_what_is_in_another_language(scene: SceneOf) -> None:
    found = content(
        facts=[fact("people", "figures", title={"en": "People"}, when={"sv": "2024"}, headline=True)],
        members=[member("hetch", "Hetch", summary={"en": "Tech hub"})],
        events=[event("talk", {"en": "A talk"}, all_day=True)],
        occurrences=[all_day("talk", "2026-11-24")],
    )
    assert [slide.detail for slide in slides(scene(found))] == [
        joined("2024", "English"),
        joined("Hela dagen", "I morgon", "Text:\N{NO-BREAK SPACE}English"),
        joined("Tech hub", "English"),
    ]


def test_the_loop_is_short_and_leaves_out_what_is_called_off_or_over(scene: SceneOf) -> None:
    events = [event(f"e{number}") for number in range(9)]
    found = content(
        members=[member(f"m{number}") for number in range(20)],
        events=[*events, event("off", status=Status.CANCELLED), event("over")],
        occurrences=[
            *(occurrence(one.id, "2026-11-24 10:00", "2026-11-24 11:00") for one in (*events, *events)),
            occurrence("off", "2026-11-23 13:00", "2026-11-23 14:00"),
            occurrence("over", "2026-11-23 10:00", "2026-11-23 11:00"),
        ],
    )
    titles = [slide.title for slide in slides(scene(found))]
    assert len(titles) == len(set(titles)) == MOST_EVENTS + MOST_MEMBERS
    assert not {"off", "over"} & set(titles)


@pytest.mark.parametrize(("language", "welcome"), [("sv", "Välkommen"), ("en", "Welcome")])
def test_the_loop_is_never_empty(scene: SceneOf, language: str, welcome: str) -> None:
    assert slides(scene(content(), language=language)) == (SlideRow(welcome, "Helsingborg Innovation District", ""),)


def test_the_loop_goes_round_and_keeps_counting(scene: SceneOf, languages: Languages) -> None:
    page = AttractViewModel(languages)
    assert (told(page, "title"), told(page, "kicker"), told(page, "detail")) == ("", "", "")
    page.set_scene(scene(content(members=[member("a", "A"), member("b", "B")])))
    page.enter("")
    seen = []
    for _ in range(5):
        seen.append((told(page, "number"), told(page, "title")))
        page.advance()
    assert seen == [(0, "A"), (1, "B"), (2, "A"), (3, "B"), (4, "A")]


def test_the_loop_asks_to_touch_in_every_language(scene: SceneOf, languages: Languages) -> None:
    page = AttractViewModel(languages)
    scene(content(), language="en")
    assert told(page, "begin") == "Touch to begin"
    others = {"Tryck för att börja", "Tryk for at begynde", "Zum Starten tippen"}
    assert set(told(page, "beginOthers").split("\N{NO-BREAK SPACE}· ")) == others


DISTRICT = content(
    topics=[
        topic("history", 4, "Historia"),
        topic("ambition", 1, {"sv": "Ambition", "en": "Ambition"}),
        topic("figures", 2, "Siffror"),
        topic("initiators", 3, "Initiativtagare"),
        topic("hubs", 6, "Nav", summary={"sv": "Fem"}, icon="cpu"),
        topic("city", 5, "Staden"),
        topic("empty", 7),
    ],
    facts=[
        fact("name", "ambition", 2),
        fact("aim", "ambition", 1, {"sv": "En ledande mötesplats"}),
        fact("people", "figures", 2, figure=5500),
        fact("words", "figures", 1),
        fact("city", "initiators", 1, member="helsingborg"),
        fact("y2024", "history", 2, when={"sv": "2024"}),
        fact("y2020", "history", 1, when={"sv": "2020"}),
        fact("hetch", "hubs"),
        fact("aim-of-city", "city"),
    ],
)


def test_district_shows_four_topics_whole_and_leads_to_the_others(scene: SceneOf) -> None:
    view = district_view(scene(DISTRICT))
    assert (view.ambition, view.ambition_title, view.mark, view.state) == (
        "En ledande mötesplats",
        "Ambition",
        "",
        "ready",
    )
    assert view.address == f"https://{HOST}/t/{short_code('t', 'ambition')}"
    assert [row.id for row in view.figures] == ["people"]
    assert [(row.id, row.page, row.target) for row in view.initiators] == [("city", "member", "helsingborg")]
    assert [row.when for row in view.history] == ["2020", "2024"]
    assert [link.id for link in view.topics] == ["figures", "history", "city", "hubs"]
    assert view.topics[-1] == LinkRow("topic", "hubs", "cpu", "Nav", "Fem")


def test_district_in_english_marks_a_swedish_ambition(scene: SceneOf) -> None:
    assert district_view(scene(DISTRICT, language="en")).mark == "Svenska"


def test_district_marks_each_row_by_what_it_shows(scene: SceneOf) -> None:
    swedish = fact("aim", "initiators", title={"sv": "Mål", "en": "Aim"}, text={"sv": "Bara på svenska"})
    found = content(
        topics=[topic("initiators"), topic("hubs", 2, {"sv": "Nav"}, summary={"sv": "Fem", "en": "Five"})],
        facts=[swedish, fact("hetch", "hubs")],
    )
    assert district_view(scene(found, language="en")).initiators[0].mark == ""
    german = district_view(scene(found, language="de"))
    assert german.initiators[0].mark == "English"
    assert [link.detail for link in german.topics] == [joined("Five", "English")]


def test_district_without_facts_is_empty(scene: SceneOf) -> None:
    assert district_view(scene(content())) == DistrictView()
    titles = district_view(scene(replace(DISTRICT, facts={})))
    assert (titles.state, titles.ambition, titles.topics) == ("empty", "", ())


def test_district_tells_its_view(scene: SceneOf) -> None:
    page = DistrictViewModel()
    assert told(page, "state") == "empty"
    page.set_scene(scene(DISTRICT))
    page.enter("")
    titles = ("figuresTitle", "initiatorsTitle", "historyTitle", "ambitionTitle")
    assert [told(page, name) for name in titles] == ["Siffror", "Initiativtagare", "Historia", "Ambition"]
    counts = [told(page, name).rowCount() for name in ("figures", "initiators", "history", "topics")]
    assert counts == [1, 1, 2, 4]


def line(members_at_quay: int, loose: int) -> Content:
    """Three stops, members at the middle one, and others whose place nobody has said."""
    return content(
        places=[place("station", 1), place("reco", 3), place("quay", 2, "Kajen"), place("garden")],
        members=[
            *(member(f"q{number}", place="quay") for number in range(members_at_quay)),
            *(member(f"l{number}") for number in range(loose)),
            member("in-garden", place="garden"),
        ],
    )


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
        (MOST_LINKS, "sv", LinkRow("member", f"q{MOST_LINKS - 1}", "users", f"q{MOST_LINKS - 1}", "")),
        (MOST_LINKS + 1, "sv", LinkRow("place", "quay", "", "2 till", "")),
        (MOST_LINKS + 2, "de", LinkRow("place", "quay", "", "3 weitere", "")),
    ],
)
def test_a_full_stop_counts_the_rest(scene: SceneOf, members: int, language: str, last: LinkRow) -> None:
    page = wayfinding(scene, line(members, 0), language)
    links = told(page, "stops").rows[1].members.rows
    assert (len(links), links[-1]) == (MOST_LINKS, last)


def test_nobody_is_left_out_of_the_others(scene: SceneOf) -> None:
    few = told(wayfinding(scene, line(0, MOST_LINKS - 1)), "others").rows
    assert {link.id for link in few} == {f"l{number}" for number in range(MOST_LINKS - 1)} | {"in-garden"}
    many = told(wayfinding(scene, line(0, MOST_LINKS + 3)), "others").rows
    assert len(many) == MOST_LINKS
    assert many[-1] == LinkRow("members", "", "", "5 till", "")


def test_the_line_keeps_its_lists_from_scene_to_scene(scene: SceneOf) -> None:
    page = wayfinding(scene, line(1, 0))
    before = [row.members for row in told(page, "stops").rows]
    lists = page.findChildren(RowModel)
    page.set_scene(scene(line(2, 0)))
    after = [row.members for row in told(page, "stops").rows]
    assert all(one is other for one, other in zip(before, after, strict=True))
    assert [link.id for link in after[1].rows] == ["q0", "q1"]
    assert page.findChildren(RowModel) == lists
