"""From outside: a kiosk and its peer on the same display, judged by the same eye and tapped by the same hand."""

import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, cycle, islice
from pathlib import Path
from time import perf_counter, sleep

from bench import chromium_peer
from bench.display import Display, Picture
from bench.processes import running
from bench.x_input import ERASE, Hand

PATIENCE_S = 30.0
AT_REST_S = 1.5
"""Without a change for so long, the picture of the start is the final one."""
QUIET_S = 0.12
HELD_S = 0.03
WALK_TAPS = 150
"""Five minutes of a tap every two seconds."""
ROOT = Path(__file__).resolve().parent.parent

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Step:
    """A tap (`name` says what it opens) or, with a `letter`, a key."""

    name: str
    point: Point = (0.0, 0.0)
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is measured: how it is started, the steps that wake it, and the round of steps that a visitor goes."""

    command: Sequence[str]
    wake: Sequence[Step]
    steps: Sequence[Step]


def starts(display: Display, subjects: Mapping[str, Subject], times: int) -> dict[str, list[float]]:
    """Milliseconds from starting each process to its first full picture, `times` over and by turns, so that a busy
    machine is unfair to none. Full is what the screen shows once it has come to rest; files are cached by then."""
    full = {name: _at_rest(display, subject) for name, subject in subjects.items()}
    found: dict[str, list[float]] = {name: [] for name in subjects}
    for _ in range(times):
        for name, subject in subjects.items():
            begun = perf_counter()
            with running(subject.command, display.environment, ROOT):
                found[name].append((display.wait_for(full[name], PATIENCE_S) - begun) * 1000)
            display.wait_until_blank()
    return found


def walk(display: Display, subject: Subject) -> tuple[dict[str, list[float]], float]:
    """Five minutes' taps: for each kind the milliseconds from lifting the finger to the last change of the picture
    (taps that change nothing are left out); and the megabytes that the program takes afterwards."""
    times: dict[str, list[float]] = defaultdict(list)
    with running(subject.command, display.environment, ROOT) as program:
        display.wait_until_drawn()
        display.settled(AT_REST_S, PATIENCE_S)
        hand = Hand(display.name)
        for step in islice(chain(subject.wake, cycle(subject.steps)), WALK_TAPS):
            took = _timed(display, hand, step)
            if took is not None:
                times[step.name].append(took)
        hand.close()
        sleep(AT_REST_S)
        memory = program.pss_mb()
    display.wait_until_blank()
    return times, memory


def kiosk(content: Path, at: str, points: Mapping[str, Sequence[Point]]) -> Subject:
    """`kiosk run` on a content file, with the places of its controls as they were seen from inside."""
    command = (sys.executable, "main.py", "run", "--content", str(content), "--at", at)
    return Subject(command, (Step("Attract", points["Attract"][0]),), tuple(_kiosk_steps(points)))


def chromium(page: Path, profile: Path, letters: int) -> Subject:
    """Chromium as a kiosk, on the page of `bench.chromium_peer`, whose layout is fixed; `letters` keys fit its side."""
    return Subject(chromium_peer.command(profile, page), (), tuple(_peer_steps(letters)))


def floor() -> Subject:
    """The least that Python and Qt Quick can show, to be started and not walked."""
    return Subject((sys.executable, "-m", "bench.empty_window"), (), ())


def _kiosk_steps(points: Mapping[str, Sequence[Point]]) -> Iterator[Step]:
    """Through the directory and every other page, with another letter each time."""
    back = Step("Back", min(points["Back"]))
    for letter in dict.fromkeys((x, y) for x, y in points["Letter"]):
        yield from (Step("Members", points["Members"][0]), Step("Letter", letter))
        yield from (Step("Member", points["Member"][0]), back)
        yield from _typing(points["Field"][0])
        yield from (Step("Events", points["Events"][0]), Step("Event", points["Event"][0]), back)
        yield from (Step(name, points[name][0]) for name in ("Find your way", "District", "Home"))


def _peer_steps(letters: int) -> Iterator[Step]:
    for number in range(min(letters, chromium_peer.MOST_LETTERS)):
        yield Step("Letter", (chromium_peer.LETTER_X, chromium_peer.LETTER_Y + number * chromium_peer.LETTER_STEP))
        yield from (Step("Member", chromium_peer.CARD), Step("Back", chromium_peer.BACK))
        yield from _typing(chromium_peer.FIELD)
        yield from (Step("Filter", chromium_peer.FILTER), Step("All", chromium_peer.ALL))


def _typing(field: Point) -> Iterator[Step]:
    yield Step("Field", field)
    for letter in "lin":
        yield Step("Keystroke", letter=letter)
    for _ in "lin":
        yield Step("Erase", letter=ERASE)


def _timed(display: Display, hand: Hand, step: Step) -> float | None:
    if step.letter:
        begun = perf_counter()
        hand.type(step.letter)
    else:
        hand.press(*step.point)
        sleep(HELD_S)
        begun = perf_counter()
        hand.lift()
    changed = display.settled(QUIET_S, PATIENCE_S)
    return None if changed is None else (changed - begun) * 1000


def _at_rest(display: Display, subject: Subject) -> Picture:
    with running(subject.command, display.environment, ROOT):
        display.wait_until_drawn()
        display.settled(AT_REST_S, PATIENCE_S)
        picture = display.picture()
    display.wait_until_blank()
    return picture
