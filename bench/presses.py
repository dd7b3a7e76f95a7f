"""How many presses of six keys find a member by search: `python -m bench.presses [--members N]` prints the spread.

A visitor who knows the way: from the field of Search, with the keyboard on the screen, on the shortest way to as many
letters of the name as help, to the hit, and the press on it.
"""

import os
from collections import deque
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bench.generate import FIRST_DAY, big_content
from kiosk.content.writer import write
from kiosk.domain.keypad import Action
from kiosk.domain.walltime import midnight
from kiosk.qt_application import make_application
from kiosk.runtime.idle import Patience
from kiosk.screen_settings import ScreenSettings
from kiosk.tour.offscreen import Drawing
from kiosk.viewmodels.reader import ReaderViewModel, ScreenReading
from kiosk.viewmodels.reading import Reading, SpokenLine

EVENTS, SEED, MOST_LETTERS = 500, 1, 8
UNHURRIED = Patience(until_question=36_000)
MOST = 25
LINES = {"upper", "middle", "lower"}


def ways(screen: ScreenReading, start: str) -> dict[str, tuple[Action, ...]]:
    """The keys that lead from the item `start` to each other one on the shortest way, by the key of the item."""
    reader = ReaderViewModel(lambda: screen)
    steps = {Action.NEXT: reader.next, Action.BACK: reader.back, Action.DOWN: reader.down, Action.UP: reader.up}
    found: dict[str, tuple[Action, ...]] = {start: ()}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        for action, step in steps.items():
            reader.forget()
            reader.reach(here)
            step()
            there = str(reader.property("key"))
            if there not in found:
                found[there] = (*found[here], action)
                waiting.append(there)
    return found


class Search:
    """Search on a screen that nobody sees. What was typed once is remembered."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing, self._models = drawing, drawing.models
        self._known: dict[str, ScreenReading] = {}
        drawing.screen.idle.touch()
        self._models.navigation.open("search", "")
        self._models.keyboard.open()
        drawing.rest()
        self._keys = {
            item.show.lower(): item.key for item in self.after("").items if item.key.partition("/")[0] in LINES
        }

    def after(self, query: str) -> ScreenReading:
        """All that can be heard once `query` is typed, as it is then."""
        if query not in self._known:
            self._models.search.clearSearch()
            self._models.search.type(query)
            self._drawing.rest()
            screen = self._models.reader.screen
            parts = (part if isinstance(part, SpokenLine) else tuple(part) for part in screen.items.parts)
            self._known[query] = screen._replace(items=Reading(*parts))
        return self._known[query]

    def way(self, name: str) -> tuple[Action, ...] | None:
        """The fewest presses from the field that open the member `name`; None: so many letters do not find it."""
        at = "field"
        pressed: tuple[Action, ...] = ()
        found: list[tuple[Action, ...]] = []
        for typed in range(MOST_LETTERS):
            screen = self.after(name[:typed])
            way = ways(screen, at)
            hits = [item.key for item in screen.items if item.key.startswith("groups/") and item.show.startswith(name)]
            found += [(*pressed, *way[key], Action.SELECT) for key in hits if key in way]
            key = self._keys.get(name[typed : typed + 1].lower(), "")
            if key not in way or any(len(known) <= len(pressed) + len(way[key]) for known in found):
                break
            at, pressed = key, (*pressed, *way[key], Action.SELECT)
        return min(found, key=len, default=None)


@click.command()
@click.option("--members", default=1_000, show_default=True)
def main(members: int) -> None:
    """Count the presses to every member."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_application()
    content = big_content(members, EVENTS, SEED)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "content.sqlite"
        write(content, {}, file)
        settings = ScreenSettings(content=lambda: (file, None), at=midnight(FIRST_DAY), patience=UNHURRIED)
        with Drawing(settings, (1080, 1920)) as drawing:
            search = Search(drawing)
            known = [search.way(member.name["sv"]) for member in content.members.values()]
    found = sorted(len(way) for way in known if way is not None)
    click.echo(f"{len(found)} of {members} members: median {found[len(found) // 2]}, most {found[-1]} presses;")
    click.echo(f"{sum(count <= MOST for count in found)} of them by at most {MOST}.")


if __name__ == "__main__":
    main()
