"""How many presses of six keys find a member by search: `python -m bench.presses` prints the spread.

All of 1,000 take minutes; `--every 8` counts for one of eight.

A visitor who knows the way: from the field of Search, with the keyboard on the screen, on the shortest way to as many
letters of the name's words as help, to the hit, and the press on it.
"""

import os
from collections import deque
from collections.abc import Iterator
from heapq import heappop, heappush
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bench.generate import FIRST_DAY, big_content
from kiosk.content.search.folding import folded
from kiosk.content.writer import write
from kiosk.domain.keypad import Action
from kiosk.domain.walltime import midnight
from kiosk.qt_application import make_application
from kiosk.runtime.idle import Patience
from kiosk.screen_settings import ScreenSettings
from kiosk.tour.offscreen import Drawing
from kiosk.viewmodels.reader import ReaderViewModel, ScreenReading
from kiosk.viewmodels.reading import Reading, Role, SpokenLine

EVENTS, SEED, MOST_LETTERS = 500, 1, 8
UNHURRIED = Patience(until_question=36_000)
MOST = 25
SPACE, FOUND = "keys/space", "found"
LINES = {"upper", "middle", "lower"}


Way = tuple[Action, ...]


def ways(screen: ScreenReading, start: str) -> dict[str, Way]:
    """The keys that lead from the item `start` to each other one on the shortest way, by the key of the item."""
    reader = ReaderViewModel(lambda: screen)
    steps = {Action.NEXT: reader.next, Action.BACK: reader.back, Action.DOWN: reader.down, Action.UP: reader.up}
    found: dict[str, Way] = {start: ()}
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
        self._ways: dict[tuple[object, ...], dict[str, Way]] = {}
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
            self._models.search.search(query)
            self._drawing.rest()
            screen = self._models.reader.screen
            parts = (part if isinstance(part, SpokenLine) else tuple(part) for part in screen.items.parts)
            self._known[query] = screen._replace(items=Reading(*parts))
        return self._known[query]

    def way(self, name: str) -> Way | None:
        """The fewest presses from the field that open the member `name`; None: so many letters do not find it."""
        seen: set[str] = set()
        waiting: list[tuple[int, Way, str, str]] = [(0, (), "", "field")]
        while waiting:
            _, pressed, query, at = heappop(waiting)
            if at == FOUND:
                return pressed
            if query in seen:
                continue
            seen.add(query)
            screen = self.after(query)
            way = self._ways_from(screen, at)
            hits = [item.key for item in screen.items if item.key.startswith("groups/") and item.show.startswith(name)]
            ends = [(query, FOUND, hit) for hit in hits]
            letters = [(query + letter, key, key) for letter, key in self._letters(name, query)]
            for then, there, key in ends + letters:
                if key in way:
                    presses = (*pressed, *way[key], Action.SELECT)
                    heappush(waiting, (len(presses), presses, then, there))
        return None

    def _ways_from(self, screen: ScreenReading, at: str) -> dict[str, Way]:
        """As `ways`, which hang on nothing but on how the items stand."""
        parts = screen.items.parts
        stand = (tuple((item.key, item.role is Role.HEADING) for item in part) for part in parts)
        shape = (at, screen.start, screen.end, tuple(stand), tuple(map(type, parts)))
        if shape not in self._ways:
            self._ways[shape] = ways(screen, at)
        return self._ways[shape]

    def _letters(self, name: str, query: str) -> Iterator[tuple[str, str]]:
        """What may be typed after `query`, with its key: the next letter of a word of the name, with its marks or
        without, or a word after it."""
        if len(query) >= MOST_LETTERS:
            return
        marked, plain = name.lower(), folded(name.lower())
        words, (*whole, begun) = plain.split(" "), folded(query).split(" ")
        here = max((words.index(word) + 1 for one in whole for word in words if word.startswith(one)), default=0)
        following = [word for word in words[here:] if word.startswith(begun)]
        for word in following:
            at = plain.index(word) + len(begun)
            for letter in {marked[at : at + 1], plain[at : at + 1]} & self._keys.keys():
                yield letter, self._keys[letter]
        if begun and following[0] != words[-1]:
            yield " ", SPACE


@click.command()
@click.option("--members", default=1_000, show_default=True)
@click.option("--every", default=1, show_default=True, help="Count for one member of so many.")
def main(members: int, every: int) -> None:
    """Count the presses to the members."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    make_application()
    content = big_content(members, EVENTS, SEED)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "content.sqlite"
        write(content, {}, file)
        settings = ScreenSettings(content=lambda: (file, None), at=midnight(FIRST_DAY), patience=UNHURRIED)
        with Drawing(settings, (1080, 1920)) as drawing:
            search = Search(drawing)
            names = [member.name["sv"] for member in content.members.values()][::every]
            known = {name: search.way(name) for name in names}
    found = sorted(len(way) for way in known.values() if way is not None)
    click.echo(f"{len(found)} of {len(names)} members: median {found[len(found) // 2]}, most {found[-1]} presses;")
    click.echo(f"{sum(count <= MOST for count in found)} of them by at most {MOST}.")
    for name, way in known.items():
        if way is None or len(way) > MOST:
            click.echo(f"{name}: {'not found' if way is None else len(way)}")


if __name__ == "__main__":
    main()
