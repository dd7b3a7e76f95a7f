"""Whatever is tapped on the page of events, in whatever content, it makes sense."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.content import Content
from kiosk.domain.model import Occurrence
from kiosk.viewmodels.pages.events import EventsViewModel
from tests.factories import at, content, event
from tests.thoroughness import examples
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.model_values import told

NOW = "2026-11-23 12:00"

TAPS = st.sampled_from(
    ["turn 1", "turn -1", "turn 4", "before", "after", "day 2", "day 6", "filter", "all", "more", "minute", "day"]
)


@st.composite
def calendars(draw: st.DrawFn) -> Content:
    """A few occurrences around the present."""
    starts = draw(st.lists(st.tuples(st.integers(-200, 2000), st.integers(0, 300)), max_size=6))
    hour = timedelta(hours=1)
    spans = [(at(NOW) + hours * hour, at(NOW) + (hours + length) * hour) for hours, length in starts]
    return content(
        events=[event("talk", tags=("talks",)), event("fair")],
        occurrences=[Occurrence(n, ("talk", "fair")[n % 2], *span) for n, span in enumerate(spans)],
    )


@settings(max_examples=examples(60), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(calendars(), st.lists(TAPS, max_size=12))
def test_whatever_is_tapped_the_page_makes_sense(scene: SceneOf, found: Content, taps: list[str]) -> None:
    page, now = EventsViewModel(), at(NOW)
    page.set_scene(scene(found, now.isoformat()))
    page.enter("")
    for tap in taps:
        kind, _, number = tap.partition(" ")
        match kind:
            case "turn":
                page.turn(int(number))
            case "before":
                page.toBefore()
            case "after":
                page.toAfter()
            case "day" if number:
                page.chooseDay(int(number))
            case "filter" | "all":
                page.takeKind("talks" if kind == "filter" else "")
            case "more":
                page.listMore()
            case _:
                now += timedelta(minutes=1) if kind == "minute" else timedelta(days=1)
                page.set_scene(scene(found, now.isoformat()))
        shown = told(page, "rows").rows
        kinds = [row.kind for row in shown]
        assert len(told(page, "days").rows) == 7
        assert (told(page, "state") == "ready") == bool(shown)
        assert all(after in ("event", "empty") for kind, after in pairwise(kinds) if kind == "day")
        assert kinds.count("empty") <= 1
        assert all(after in ("day", "gap") for kind, after in pairwise(kinds) if kind == "gap")
        assert kinds[-1:] in ([], ["event"], ["empty"])
