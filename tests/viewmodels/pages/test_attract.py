"""The loop that runs while nobody is there."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.model import Picture, PictureKind, Source, Status
from kiosk.runtime.language import Languages
from kiosk.viewmodels.formatting import SEPARATOR, joined
from kiosk.viewmodels.pages.attract import HARBOUR, MOST_EVENTS, MOST_MEMBERS, AttractViewModel, slides
from kiosk.viewmodels.rows import SlideRow
from tests.factories import all_day, content, event, fact, member, occurrence, place
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told
from tests.viewmodels.samples import CALENDAR


def test_the_loop_takes_turns_and_says_what_is_a_sample(scene: SceneOf) -> None:
    found = replace(
        CALENDAR,
        events={**CALENDAR.events, "fair": event("fair", "Mässa", sample=True, place="quay")},
        places={"quay": place("quay", 1, "Kajen", picture=3)},
        pictures={3: Picture(3, "image/webp", 1600, 900, {}, focal=(40, 60), credit={"sv": "Foto: staden"})},
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
        SlideRow("Visste du?", "Över 5\N{NO-BREAK SPACE}500 anställda", "", HARBOUR, "Teckning"),
        SlideRow(
            "Pågår",
            "Mässa",
            joined("Dag 2 av 2", "Kajen", "Exempel"),
            "pattern/event/fair",
            "",
        ),
        SlideRow("Här finns", "Hetch", "Techhubb", "pattern/member/hetch", ""),
        SlideRow("Stopp 1 av 1", "Kajen", "", "photo/3/40,60", "Foto: staden"),
        SlideRow("På gång", "Samtal", joined("13:00", "I morgon", "1\N{NO-BREAK SPACE}tim"), "pattern/event/talk", ""),
        SlideRow("På gång", "whole", joined("Hela dagen", "Måndag 30 november"), "pattern/event/whole", ""),
    )


@pytest.mark.parametrize(
    ("now", "kicker", "detail"),
    [
        ("2026-12-01 11:59", "På gång", joined("12:00", "I dag", "Kajen", "30\N{NO-BREAK SPACE}min")),
        ("2026-12-01 12:00", "Just nu", joined("12:00–12:30", "Kajen")),
        ("2026-12-01 12:29", "Just nu", joined("12:00–12:30", "Kajen")),
    ],
)
def test_what_is_on_says_so_and_until_when(scene: SceneOf, now: str, kicker: str, detail: str) -> None:
    found = content(
        places=[place("quay", None, "Kajen")],
        events=[event("tour", "Lunchvisning", place="quay")],
        occurrences=[occurrence("tour", "2026-12-01 12:00", "2026-12-01 12:30")],
    )
    slide = slides(scene(found, now))[0]
    assert (slide.kicker, slide.detail) == (kicker, detail)


def test_a_fact_names_its_source(scene: SceneOf) -> None:
    sources = [Source("n", "Nytt", "Staden", date(2024, 5, 29), ""), Source("p", "Prisma", "Byggnyheter", None, "")]
    facts = [fact(id, "figures", source=id, when={"sv": "2027"}, headline=True) for id in ("n", "p", "gone")]
    details = [slide.detail for slide in slides(scene(content(sources=sources, facts=facts)))]
    assert details == [joined("2027", "Källa: Staden, 2024"), joined("2027", "Källa: Byggnyheter"), "2027"]


def test_a_logo_does_not_fill_the_screen(scene: SceneOf) -> None:
    sign = Picture(4, "image/webp", 600, 100, {}, PictureKind.LOGO, credit={"sv": "Hetch"})
    found = replace(content(members=[member("hetch", picture=4)]), pictures={4: sign})
    (slide,) = slides(scene(found))
    assert (slide.illustration, slide.credit) == ("pattern/member/hetch", "")


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
    (slide,) = slides(scene(content(), language=language))
    assert (slide.kicker, slide.title, slide.illustration) == (welcome, "Helsingborg Innovation District", HARBOUR)


def test_the_loop_goes_round_and_keeps_counting(scene: SceneOf, languages: Languages) -> None:
    page = AttractViewModel(languages)
    assert (told(page, "title"), told(page, "kicker"), told(page, "detail")) == ("", "", "")
    page.set_scene(scene(content(members=[member("a", "A"), member("b", "B")])))
    page.enter("")
    seen = []
    for _ in range(5):
        seen.append((told(page, "number"), told(page, "title")))
        page.advance()
    assert (seen, told(page, "count")) == ([(0, "A"), (1, "B"), (2, "A"), (3, "B"), (4, "A")], 2)


def test_the_loop_asks_to_touch_in_every_language(scene: SceneOf, languages: Languages) -> None:
    page = AttractViewModel(languages)
    scene(content(), language="en")
    assert told(page, "begin") == "Touch to begin"
    others = {"Tryck för att börja", "Tryk for at begynde", "Zum Starten tippen"}
    assert set(told(page, "beginOthers").split(SEPARATOR)) == others


def test_many_facts_leave_events_and_members_their_turns(scene: SceneOf) -> None:
    found = content(
        facts=[fact(f"f{n}", "figures", n, headline=True) for n in range(20)],
        members=[member("hetch", "Hetch")],
        events=[event("talk", "Samtal")],
        occurrences=[occurrence("talk", "2026-11-24 13:00", "2026-11-24 14:00")],
    )
    loop = slides(scene(found))
    assert len(loop) == 40
    assert [slide.title for slide in loop[1::2]] == ["Samtal", "Hetch"] * 10
    assert len({slide.title for slide in loop[::2]}) == 20
