"""Inside the screen: every kind of tap, scrolling, typing and a swap of the content, on one content file.

`python -m bench.interaction FILE` writes what it measured (milliseconds) as JSON. It shows the real screen on the
display it is given and touches it by touch events.
"""

import json
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import click
from PySide6.QtCore import QTimer

from bench.queries import queries
from bench.touch import CountedJobs, Finger
from kiosk.app import Screen
from kiosk.domain.walltime import parse_moment
from kiosk.qt_application import make_application
from kiosk.screen_settings import ScreenSettings

AT = "2026-11-04 10:00"
"""A Wednesday of the first week of the generated content."""
DOCK = ("Home", "District", "Members", "Events", "Find your way")
TOOLS = ("Language", "Text size", "Contrast", "Reach")
SEED = 20261104
DRAGS, STEPS, STEP_PX = 6, 60, -14
SWAPS = 5
TOOL_ROUNDS = 10

Times = dict[str, list[float]]
Points = dict[str, list[tuple[float, float]]]


class Walk:
    """Visits every page by taps, again and again, and remembers how long each tap took and where it was."""

    def __init__(self, screen: Screen, finger: Finger) -> None:
        self._screen, self._finger = screen, finger
        self.times: Times = defaultdict(list)
        self.points: Points = defaultdict(list)

    def pages(self) -> None:
        """A visitor from the attract loop to every kind of page and back."""
        self._screen.idle.finish()
        self._finger.rest(perf_counter())
        self._tap("Attract", 540.0, 960.0, "home")
        self._dock(1, "district")
        self._to("LinkCard", "Topic", "topic")
        self._back()
        self._dock(2, "members")
        letters = self._finger.visible("Tappable")
        number = len(self.times["Letter"]) % len(letters)
        self._tap("Letter", *letters[number][1].toTuple(), "members")
        self._to("MemberCard", "Member", "member")
        self._back()
        self._dock(3, "events")
        self._to("EventCard", "Event", "event")
        self._back()
        self._dock(4, "wayfinding")
        self._to("Tappable", "Place", "place")
        self._back()
        self._dock(0, "home")

    def tools(self) -> None:
        """Every tool of the dock, to the last of its states and back."""
        for name, tool, taps in zip(TOOLS, range(4), (0, 3, 2, 2), strict=True):
            for _ in range(taps):
                self._tap(name, *self._finger.visible("Tool")[tool][1].toTuple(), "home")
        for other in (0, 1):
            self._finger.tap(*self._finger.visible("Tool")[0][1].toTuple())
            self._tap("Language", *self._finger.visible("Pill")[other][1].toTuple(), "home")

    def _dock(self, number: int, page: str) -> None:
        self._tap(DOCK[number], *self._finger.visible("DockPlace")[number][1].toTuple(), page)

    def _back(self) -> None:
        self._tap("Back", *self._finger.visible("BackButton")[0][1].toTuple(), None)

    def _to(self, kind: str, name: str, page: str) -> None:
        """Tap the second item of that kind, which lies whole in its list."""
        found = self._finger.visible(kind)
        self._tap(name, *found[min(1, len(found) - 1)][1].toTuple(), page)

    def _tap(self, name: str, x: float, y: float, page: str | None) -> None:
        self.times[name].append(self._finger.tap(x, y))
        self.points[name].append((x, y))
        here = self._screen.kiosk.models.navigation.here.page
        if page is not None and here != page:
            raise RuntimeError(f"the tap on {name} led to {here}")


def typed(screen: Screen, finger: Finger, keystrokes: int) -> tuple[Times, list[tuple[float, float]]]:
    """Type queries on the keyboard of the screen; the index is asked the same once more by itself."""
    finger.tap(*finger.visible("DockPlace")[0][1].toTuple())
    finger.tap(*finger.visible("SearchButton")[0][1].toTuple())
    field = finger.visible("SearchField")[0][1].toTuple()
    finger.tap(*field)
    keys = {item.property("key"): point.toTuple() for item, point in finger.visible("Letter")}
    page, index, loaded = screen.kiosk.models.search, screen.feed.search, screen.feed.loaded
    assert index is not None
    assert loaded is not None
    times: Times = defaultdict(list)
    for query in queries(loaded.content, SEED):
        page.clearSearch()
        finger.rest(perf_counter())
        for number, letter in enumerate(query):
            if letter not in keys:
                page.type(letter)
                finger.rest(perf_counter())
                continue
            times["Keystroke to results"].append(finger.tap(*keys[letter]))
            begun = perf_counter()
            index.find(query[: number + 1], screen.languages.current.code, screen.clock.now())
            times["Index alone"].append((perf_counter() - begun) * 1000)
        if len(times["Index alone"]) >= keystrokes:
            break
    page.clearSearch()
    screen.kiosk.models.keyboard.close()
    finger.rest(perf_counter())
    return times, [field]


def swapped(screen: Screen, finger: Finger) -> Times:
    """Read the content again while nobody is there: until it is shown, until it can be searched, longest stall."""
    times: Times = defaultdict(list)
    moments: dict[str, list[float]] = {"Shown": [], "Searchable": [], "Tick": []}
    ticker = QTimer(interval=1)
    ticker.timeout.connect(lambda: moments["Tick"].append(perf_counter()))
    screen.feed.changed.connect(lambda: moments["Shown"].append(perf_counter()))
    screen.feed.indexed.connect(lambda: moments["Searchable"].append(perf_counter()))
    screen.idle.finish()
    finger.rest(perf_counter())
    for _ in range(SWAPS):
        moments["Tick"].clear()
        ticker.start()
        begun = perf_counter()
        screen.feed.reload()
        finger.rest(begun)
        ticker.stop()
        for name in ("Shown", "Searchable"):
            times[name].append((moments[name][-1] - begun) * 1000)
        stalls = (later - earlier for earlier, later in pairwise([begun, *moments["Tick"]]))
        times["Longest stall"].append(max(stalls) * 1000)
    return times


@click.command()
@click.argument("content", type=click.Path(exists=True, path_type=Path))
@click.option("--rounds", default=100, show_default=True, help="How often every page is visited.")
@click.option("--keystrokes", default=500, show_default=True)
def main(content: Path, rounds: int, keystrokes: int) -> None:
    """Measure one content file."""
    application = make_application()
    jobs = CountedJobs()
    screen = Screen(ScreenSettings(content=lambda: (content, None), at=parse_moment(AT)), jobs)
    screen.show(full_screen=True)
    finger = Finger(screen, jobs)
    finger.rest(perf_counter())
    screen.warm()
    finger.rest(perf_counter())
    walk = Walk(screen, finger)
    for _ in range(rounds):
        walk.pages()
    for _ in range(TOOL_ROUNDS):
        walk.tools()
    typing, field = typed(screen, finger, keystrokes)
    walk.points["Field"] = field
    scrolling = [time for _ in range(DRAGS) for time in finger.drag(480, 1500, STEP_PX, STEPS)]
    swaps = swapped(screen, finger)
    jobs.close()
    screen.close()
    del application
    click.echo(
        json.dumps({"taps": walk.times, "typing": typing, "scrolling": scrolling, "swap": swaps, "points": walk.points})
    )


if __name__ == "__main__":
    main()
