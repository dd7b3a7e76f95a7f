"""Home and Search hold their measures at any moment and for any query, and Home its heights whatever the day."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.content.writer import write
from kiosk.domain.walltime import parse_moment
from kiosk.tour.offscreen import THEMES, Drawing, Look
from kiosk.viewmodels.session import TEXT_SIZES
from tests.combinations import tried
from tests.e2e.item_tree import Seen, texts
from tests.factories import content, event, occurrence
from tests.qml.page_walk import laid_out, tidy
from tests.qml.ruler import RULES, Rule, Sheet, broken_words, complaints, out_of_reach
from tests.screens import DESK, HALL, WIDE, Panel, Screens
from tests.thoroughness import FULL

BUSY, QUIET = parse_moment("2026-11-27 15:10"), parse_moment("2026-12-20 22:30")
"""The guided tour is on; and nothing is, that day or the next."""
QUERIES = ("", "re", "mindprak", "qqqqqq", "stad")
BY_TURNS = (QUERIES,) if FULL else (QUERIES[:2], QUERIES[2:4], QUERIES[4:])
ROWS = tried((DESK, HALL, WIDE), ("sv", "de", "en", "da"), TEXT_SIZES, THEMES, (False, True), BY_TURNS)
DOCK = ("DockLabel", "Logo")


def states(drawing: Drawing, look: Look, queries: Sequence[str]) -> Iterator[str]:
    """Home on a quiet and on a busy day, then Search for each query; yields the name of each while it stands there."""
    drawing.begin(look)
    for name, moment in (("quiet", QUIET), ("busy", BUSY)):
        drawing.screen.clock.travel(moment)
        yield name
    for query in queries:
        tidy(drawing.models)
        drawing.models.navigation.open("search", "")
        drawing.models.search.search(query)
        yield f"search for “{query}”"
        drawing.models.keyboard.close()
        yield f"found for “{query}”"


def measured(
    drawing: Drawing, panel: Panel, look: Look, rules: Sequence[Rule] = RULES, queries: Sequence[str] = QUERIES
) -> list[str]:
    """Every complaint about every state, but for the dock, whose pages are measured elsewhere."""
    wanted = (*rules, out_of_reach) if look.reach else tuple(rules)
    return [
        f"{name}: {complaint}"
        for name in states(drawing, look, queries)
        for complaint in complaints(Sheet(laid_out(drawing), panel, look.text), wanted)
        if not any(part in complaint for part in DOCK)
    ]


@pytest.mark.parametrize(("panel", "language", "text", "theme", "reach", "queries"), ROWS, ids=str)
def test_every_state_holds_its_measures(
    screens: Screens, panel: Panel, language: str, text: int, theme: str, reach: bool, queries: Sequence[str]
) -> None:
    drawing = screens.show(panel)
    assert measured(drawing, panel, Look(panel.size, language, theme, text, reach), queries=queries) == []


@pytest.mark.parametrize("percent", TEXT_SIZES)
@pytest.mark.parametrize("panel", [HALL, WIDE], ids=str)
def test_long_words_and_many_things_find_their_room(
    screens: Screens, crowded_file: Path, panel: Panel, percent: int
) -> None:
    drawing = screens.show(panel, crowded_file)
    rules = [rule for rule in RULES if rule is not broken_words]
    assert measured(drawing, panel, Look(panel.size, "de", text=percent), rules) == []


def of_class(seen: Sequence[Seen], name: str) -> list[Seen]:
    return [one for one in seen if one.class_name.startswith(name)]


def on_home(drawing: Drawing, look: Look, moment: datetime) -> list[Seen]:
    drawing.screen.clock.travel(moment)
    drawing.begin(look)
    return laid_out(drawing)


@pytest.mark.parametrize(("panel", "text", "reach"), tried((HALL, WIDE), TEXT_SIZES, (False, True)), ids=str)
def test_search_and_places_stand_at_the_same_heights_whatever_the_day(
    screens: Screens, panel: Panel, text: int, reach: bool
) -> None:
    drawing = screens.show(panel)
    look = Look(panel.size, text=text, reach=reach)
    busy, quiet = (on_home(drawing, look, moment) for moment in (BUSY, QUIET))
    for name in ("SearchButton", "HomePlace"):
        there, then = ([one.rect for one in of_class(seen, name)] for seen in (busy, quiet))
        assert there == then
        assert there


@pytest.mark.parametrize("moment", [BUSY, QUIET], ids=["busy", "quiet"])
@pytest.mark.parametrize("panel", [DESK, HALL, WIDE], ids=str)
def test_two_whole_places_are_seen_at_200_percent_without_scrolling(
    screens: Screens, panel: Panel, moment: datetime
) -> None:
    for language in ("sv", "de"):
        seen = on_home(screens.show(panel), Look(panel.size, language, text=200), moment)
        assert sum(one.part == one.rect for one in of_class(seen, "HomePlace")) >= 2


@pytest.mark.parametrize("text", TEXT_SIZES)
def test_three_things_to_touch_stand_below_the_line_in_reach_mode(screens: Screens, text: int) -> None:
    for panel in (DESK, HALL):
        seen = on_home(screens.show(panel), Look(panel.size, "de", text=text, reach=True), BUSY)
        names = ("LivingCard", "HomeRow", "SearchButton", "HomePlace")
        whole = [one for name in names for one in of_class(seen, name) if one.part == one.rect]
        assert len(whole) >= 3


@pytest.mark.parametrize(("panel", "text"), [(HALL, 100), (HALL, 140), (WIDE, 100)], ids=str)
def test_the_first_hit_of_each_kind_is_in_sight_while_the_visitor_types(
    screens: Screens, panel: Panel, text: int
) -> None:
    drawing = screens.show(panel)
    drawing.begin(Look(panel.size, text=text))
    drawing.models.navigation.open("search", "")
    before = {name: [one.rect for one in of_class(laid_out(drawing), name)] for name in ("SearchField", "HitGroup")}
    drawing.models.search.search("re")
    seen = laid_out(drawing)
    groups = of_class(seen, "HitGroup")[:4]
    hits = [one for one in of_class(seen, "HitCard") if one.part == one.rect]
    assert all(any(hit.within(group) for hit in hits) for group in groups)
    assert len(groups) == 4
    assert [one.rect for one in of_class(seen, "SearchField")] == before["SearchField"]
    assert groups[0].rect.topLeft() == before["HitGroup"][0].topLeft(), "nothing jumps when the first letter is typed"


def test_without_anything_home_is_calm(screens: Screens, tmp_path: Path) -> None:
    over = occurrence("over", "2026-11-20 10:00", "2026-11-20 11:00")
    write(content(events=[event("over")], occurrences=[over]), {}, tmp_path / "over.sqlite")
    drawing = screens.show(HALL, tmp_path / "over.sqlite")
    drawing.begin(Look(HALL.size))
    seen = laid_out(drawing)
    assert not [one.name for one in of_class(seen, "HomePlace") if any(map(str.isdigit, one.name))], "0 says nothing"
    assert of_class(seen, "Placeholder")
    assert len(of_class(seen, "HomePlace")) == 4
    assert complaints(Sheet(seen, HALL, 100)) == []


def test_the_page_says_how_many_of_all_hits_it_lists(screens: Screens) -> None:
    drawing = screens.show(HALL)
    for typing in (True, False):
        drawing.begin(Look(HALL.size))
        drawing.models.navigation.open("search", "")
        drawing.models.search.search("re")
        if not typing:
            drawing.models.keyboard.close()
        seen = laid_out(drawing)
        listed = len(of_class(seen, "HitCard"))
        total = drawing.models.search.property("total")
        assert f"Visar {listed} av {total} träffar" in [one.text for one in texts(seen)]
