"""Days of a kiosk, one after the other, in a process of its own: each morning is the right day, and nothing grows.

    python -m tests.e2e.soak --days 24 --touches 3000

A day is a night that brings content, every third with an urgent notice, in the dark; an opening; a storm of touches;
and a closing. It ends with 1 and says what went wrong.
"""

import argparse
import ctypes
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.domain.content import Content
from kiosk.domain.model import Level, Notice
from kiosk.domain.opening_hours import hours_of
from kiosk.domain.walltime import STOCKHOLM, local
from kiosk.qt_application import make_application
from kiosk.screen_settings import TRANSLATIONS
from tests.e2e.touch_storm import BYTES_A_TOUCH, Storm, listen, weigh
from tests.e2e.visitor import pixels
from tests.e2e.watched_state import Nights
from tests.screens import AT

DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
HOURS = hours_of(" ".join(f"{day}=08:00-18:00" for day in DAYS))
OPENS, CLOSES, NIGHT = time(8), time(18), time(3, 30)
MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split()
FIRE = Notice("fire", Level.URGENT, {"sv": "Huset utryms.", "en": "Leave the house."})
VALID = timedelta(days=30)
WARM_DAYS = 8
"""After so many days every cache is as full as it gets."""


class Allocated(ctypes.Structure):
    """What glibc's mallinfo2 answers."""

    _fields_ = [
        (name, ctypes.c_size_t)
        for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()
    ]


@dataclass(frozen=True, slots=True)
class Morning:
    """What the process holds once a day's first picture is there, after so many touches of the days before."""

    touches: int
    bytes: int
    items: int
    models: int
    files: int
    threads: int


@contextmanager
def kiosk(translations: Path) -> Iterator[Nights]:
    """A screen with opening hours, and its state folder."""
    with TemporaryDirectory() as folder:
        nights = Nights(Path(folder), translations, HOURS)
        nights.drawing.wait_for(lambda: nights.screen.sleep.until is not None)
        yield nights
        nights.close()


def lived(nights: Nights, days: int, touches: int, faults: list[str]) -> Sequence[Morning]:
    """So many days with so many touches each; what should not be comes into `faults`."""
    finger, mornings = QTest.createTouchDevice(), []
    for number in range(1, days + 1):
        day = local(AT).date() + timedelta(days=number)
        _night(nights, number, day, faults)
        nights.screen.clock.travel(_at(day, OPENS))
        nights.rest()
        if _is_dark(nights):
            faults.append(f"{day}: it is dark after the house has opened")
        mornings.append(_morning(nights, touches * (number - 1)))
        faults += _day(nights, number, day, touches, finger)
        nights.screen.clock.travel(_at(day, CLOSES))
        nights.rest()
        if not _is_dark(nights):
            faults.append(f"{day}: it is not dark after the house has closed")
    return mornings


def growth(mornings: Sequence[Morning]) -> tuple[float, float, Sequence[str]]:
    """Bytes a touch by least squares over the days on which it was warm, the standard error of that, and what grew for
    certain, in words: few touches a day leave much in the dark."""
    warm = mornings[WARM_DAYS:]
    line, covariance = np.polyfit([one.touches for one in warm], [one.bytes for one in warm], 1, cov=True)
    slope, error = float(line[0]), float(np.sqrt(max(0.0, covariance[0, 0])))
    grown = [f"{slope:.1f} bytes a touch"] if slope - 2 * error > BYTES_A_TOUCH else []
    for field in fields(Morning):
        if field.name in ("items", "models", "files", "threads"):
            first, last = getattr(warm[0], field.name), getattr(warm[-1], field.name)
            grown += [f"{field.name} grew from {first} to {last}"] if last > first else []
    return slope, error, grown


def _night(nights: Nights, number: int, day: date, faults: list[str]) -> None:
    """New content comes while the house is closed."""
    at = _at(day, NIGHT)
    nights.screen.clock.travel(at)

    def made(content: Content) -> Content:
        notices = (*content.notices, FIRE) if number % 3 == 0 else content.notices
        return replace(content, notices=notices, meta=replace(content.meta, built_at=at, valid_until=at + VALID))

    generation = nights.install(number % 9, made)
    nights.look()
    nights.drawing.wait_for(lambda: nights.shown == generation.number)
    if not _is_dark(nights):
        faults.append(f"{day}: a night lights the screen")


def _day(nights: Nights, number: int, day: date, touches: int, finger: QPointingDevice) -> Iterator[str]:
    """Visitors come, and go."""
    nights.screen.idle.touch()
    nights.rest()
    said = nights.said()
    if f"{day.day} {MONTHS[day.month - 1]}" not in said:
        yield f"{day}: the screen says another day"
    if (FIRE.text["sv"] in said) is not (number % 3 == 0):
        yield f"{day}: the notice of the night is wrong"
    Storm(nights.drawing, finger, number).blow(touches)
    nights.screen.idle.finish()
    nights.rest()


def _morning(nights: Nights, touches: int) -> Morning:
    weight = weigh(nights.drawing)
    asked = ctypes.CDLL(None).mallinfo2
    asked.restype = Allocated
    held = asked()
    return Morning(touches, held.uordblks + held.hblkhd, weight.items, weight.models, weight.files, weight.threads)


def _at(day: date, moment: time) -> datetime:
    return datetime.combine(day, moment, STOCKHOLM)


def _is_dark(nights: Nights) -> bool:
    return bool(pixels(nights.drawing.picture()).max() == 0)


def main() -> int:
    """Live so many days; 1 when anything went wrong."""
    options = argparse.ArgumentParser(prog="python -m tests.e2e.soak")
    options.add_argument("--days", type=int, default=24)
    options.add_argument("--touches", type=int, default=3000)
    options.add_argument("--translations", type=Path, default=TRANSLATIONS)
    chosen = options.parse_args()
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_QUICK_BACKEND="software")
    app = make_application()
    told, said, faults = sys.excepthook, listen(), list[str]()
    sys.excepthook = told  # what ends it all is no fault of one day
    with kiosk(chosen.translations) as nights:
        mornings = lived(nights, chosen.days, chosen.touches, faults)
    del app
    lines = [str(one) for one in mornings]
    if chosen.days > WARM_DAYS + 2:
        slope, error, grown = growth(mornings)
        lines.append(f"{slope:.1f} bytes a touch, with a standard error of {error:.1f}")
        faults += grown
    faults += said
    print(*lines, *faults, sep="\n")  # noqa: T201 - what the process is for
    return 1 if faults else 0


if __name__ == "__main__":
    if os.environ.get("PYTHONMALLOC") != "malloc":  # so that glibc counts what Python holds
        os.execve(
            sys.executable,
            [sys.executable, "-m", "tests.e2e.soak", *sys.argv[1:]],
            os.environ | {"PYTHONMALLOC": "malloc"},
        )
    sys.exit(main())
