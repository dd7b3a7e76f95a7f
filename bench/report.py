"""What was measured as one page: the targets first, then every figure, the machine and the commands."""

import os
import platform
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any

import PySide6

from bench.statistics import Spread, spread

KIOSK, PEER, FLOOR = "kiosk", "Chromium", "an empty PySide6 window"
NOTES = Path(__file__).with_name("NOTES.md")
TOOLS = ("Text size", "Contrast", "Reach", "Language")
"""Taps that change how every page looks; the target is about pages, so they stand apart."""

HALF, TAP_MEDIAN_MS, TAP_P99_MS, SEARCH_P99_MS = 0.5, 33, 100, 16


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured with so many members: from inside (the JSON of `bench.interaction`), milliseconds of the
    starts, and of the walks the milliseconds of each kind of tap with the megabytes afterwards; by program."""

    members: int
    inside: Mapping[str, Any]
    starts: Mapping[str, Sequence[float]]
    walks: Mapping[str, tuple[Mapping[str, Sequence[float]], float]]

    @property
    def pages(self) -> list[float]:
        """Every tap that opens a page."""
        return list(chain.from_iterable(times for name, times in self.inside["taps"].items() if name not in TOOLS))


def page(results: Sequence[Result], machine: str) -> str:
    """The whole page in Markdown."""
    parts = (
        "# Results\n\nWritten by `make bench`.",
        f"## Targets\n\n{_table(results, _targets(results))}",
        f"## Tap to finished frame\n\n{TAPS}\n\n{_table(results, _taps(results))}",
        f"## Typing, scrolling, new content\n\n{OTHERS}\n\n{_table(results, _others(results))}",
        f"## Side by side\n\n{SIDE_BY_SIDE}\n\n{_table(results, _side_by_side(results))}",
        NOTES.read_text(encoding="utf-8").strip(),
        f"## Machine and commands\n\n{machine}\n\n{COMMANDS}",
    )
    return "\n\n".join(parts) + "\n"


def machine(loads: Sequence[float]) -> str:
    """The machine and its programs, without its name; `loads` are its load before, between and after."""
    chromium = subprocess.run(["chromium", "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    python = f"Python {platform.python_version()}, PySide6 {PySide6.__version__}"
    rows = (
        f"{hardware()}, software renderer, 1080 × 1920",
        f"{system}, {python}, Chromium {chromium}",
        f"{datetime.now(UTC):%d %B %Y}; load of the machine meanwhile: {', '.join(f'{load:.1f}' for load in loads)}",
    )
    return "\n".join(f"- {row}" for row in rows)


def hardware() -> str:
    """Processor, cores and memory."""
    cpu = _said("/proc/cpuinfo", r"^model name\s*:\s*(.+)$")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1e9
    return f"{cpu}, {os.cpu_count()} cores, {memory:.0f} GB of memory"


def _said(file: str, pattern: str) -> str:
    """What `pattern` finds in a file of /proc; "?" when it says nothing of it."""
    found = re.search(pattern, Path(file).read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else "?"


Rows = Iterator[tuple[str, list[str]]]


def _targets(results: Sequence[Result]) -> Rows:
    yield (
        "start to first full frame, at most half of Chromium's",
        [_ratio(spread(r.starts[KIOSK]).median, spread(r.starts[PEER]).median, "ms") for r in results],
    )
    yield (
        "memory (PSS) after five minutes, at most half of Chromium's",
        [_ratio(r.walks[KIOSK][1], r.walks[PEER][1], "MB") for r in results],
    )
    pages = [spread(r.pages) for r in results]
    yield f"tap to finished frame, median at most {TAP_MEDIAN_MS} ms", [_held(p.median, TAP_MEDIAN_MS) for p in pages]
    yield f"the same, 99th percentile at most {TAP_P99_MS} ms", [_held(p.p99, TAP_P99_MS) for p in pages]
    searches = [spread(r.inside["typing"]["Index alone"]) for r in results]
    yield f"search a keystroke, 99th percentile at most {SEARCH_P99_MS} ms", [_held(s.p99, 16) for s in searches]


def _taps(results: Sequence[Result]) -> Rows:
    yield "**every page**", [_both(spread(r.pages)) for r in results]
    for name in results[0].inside["taps"]:
        yield name, [_both(spread(r.inside["taps"][name])) for r in results]


def _others(results: Sequence[Result]) -> Rows:
    for name in results[0].inside["typing"]:
        yield name, [_both(spread(r.inside["typing"][name])) for r in results]
    yield "Scrolling the directory, a frame", [_both(spread(r.inside["scrolling"])) for r in results]
    for name in results[0].inside["swap"]:
        yield f"New content: {name.lower()}", [_both(spread(r.inside["swap"][name])) for r in results]


def _side_by_side(results: Sequence[Result]) -> Rows:
    for name in (KIOSK, PEER, FLOOR):
        yield f"start, {name}", [_both(spread(r.starts[name])) for r in results]
    walks = [r.walks[name][0] for r in results for name in (KIOSK, PEER)]
    common = [tap for tap in walks[0] if all(tap in walk for walk in walks)]
    for tap in common:
        for name in (KIOSK, PEER):
            yield f"{tap}, {name}", [_both(spread(r.walks[name][0][tap])) for r in results]


def _table(results: Sequence[Result], rows: Rows) -> str:
    heads = ["", *(f"{result.members:,} members" for result in results)]
    lines = [heads, ["---", *("---:" for _ in results)], *([name, *cells] for name, cells in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _both(found: Spread) -> str:
    return f"{found.median:.1f} / {found.p99:.1f} ms"


def _ratio(ours: float, theirs: float, unit: str) -> str:
    return f"{ours:.0f} / {theirs:.0f} {unit} = {_held(ours / theirs, HALF, 2)}"


def _held(value: float, most: float, digits: int = 1) -> str:
    return f"**{value:.{digits}f}**" + ("" if value <= most else " (missed)")


TAPS = """Median / 99th percentile of touch events on the real window, inside the process: from lifting the finger until
the frame after which nothing more is drawn. The last four change every page at once."""

OTHERS = """Median / 99th percentile. Keystrokes are taps on the keyboard of the screen, in Swedish and English, whole
words, half ones, without dots and misspelt; "index alone" asks for the same without the screen. New content is read
while nobody is there, in the worker; the stall is the longest time that the screen did not answer meanwhile."""

SIDE_BY_SIDE = """Median / 99th percentile, judged from outside by one eye that reads the picture of the X server a
thousand times a second, and tapped by one hand (XTEST). A start lasts from starting the process until the screen shows
what it will show at rest (a thousandth of the pixels may differ), by turns, files cached. A tap lasts from lifting the
finger until the last change. Chromium runs in kiosk mode on a static page with the same members as cards, letters,
filters and a search of the same kind in plain JavaScript."""

COMMANDS = """```
make bench
.venv/bin/python -m bench --members 10000 --rounds 20 -o /tmp/results.md     a part of it
```"""
