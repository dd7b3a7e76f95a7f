"""What was measured as one page: the targets first, then every figure, the machine and the commands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench.statistics import Spread, spread

BEFORE, NOW = "before", "now"
RATIO, MEDIAN_MS, P99_MS = 0.5, 30, 60
HALVED = ("Text size", "Contrast", "Reach")
NO_SLOWER = ("Language", "A page again")
AT_ONCE = "A page right after a change"
SAME = 1.1
"""A ratio up to which two medians of a busy machine count as the same."""


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured with so many members, by build: the TIMES of each kind of tap, and megabytes at the end."""

    members: int
    times: Mapping[str, Mapping[str, Sequence[Sequence[float]]]]
    memory: Mapping[str, float]

    def wall(self, build: str, kind: str) -> Spread:
        """Milliseconds to the finished frame."""
        return spread(times[0] for times in self.times[build][kind])

    def worked(self, build: str, kind: str) -> Spread:
        """Milliseconds of the processor from lifting the finger on."""
        return spread(times[1] for times in self.times[build][kind])

    def pressed(self, build: str, kind: str) -> Spread:
        """Milliseconds of the processor while the finger is down."""
        return spread(times[2] for times in self.times[build][kind])


def page(results: Sequence[Result], machine: str) -> str:
    """The whole page in Markdown."""
    parts = (
        "# What changes every page at once\n\nWritten by `make bench`.",
        f"## Targets\n\n{_table(['', *_heads(results)], _targets(results))}",
        f"## Every tap\n\n{EVERY}\n\n" + "\n\n".join(_every(result) for result in results),
        f"## Machine and commands\n\n{machine}\n\n{COMMANDS}",
    )
    return "\n\n".join(parts) + "\n"


def _targets(results: Sequence[Result]) -> Iterator[list[str]]:
    if all(BEFORE in result.times for result in results):
        for kind in HALVED:
            yield [f"{kind}, at most {RATIO} of the build before", *(_ratio(r, kind, RATIO) for r in results)]
        for kind in NO_SLOWER:
            yield [f"{kind}, no slower than the build before", *(_ratio(r, kind, SAME) for r in results)]
    for kind in (*HALVED, NO_SLOWER[0]):
        yield [f"{kind}, median at most {MEDIAN_MS} ms", *(_held(r.wall(NOW, kind).median, MEDIAN_MS) for r in results)]
        yield [f"{kind}, 99th percentile at most {P99_MS} ms", *(_held(r.wall(NOW, kind).p99, P99_MS) for r in results)]
    at_once = (_held(r.wall(NOW, AT_ONCE).p99, P99_MS) for r in results)
    yield [f"{AT_ONCE}, 99th percentile at most {P99_MS} ms", *at_once]


def _every(result: Result) -> str:
    rows = [
        [kind, *(_figures(result, build, kind) for build in result.times), _ratios(result, kind)]
        for kind in result.times[NOW]
    ]
    rows.append(["memory (PSS)", *(f"{result.memory[build]:.0f} MB" for build in result.times), _memory(result)])
    return f"### {result.members:,} members\n\n{_table(['', *result.times, 'ratio'], rows)}"


def _figures(result: Result, build: str, kind: str) -> str:
    wall, worked, pressed = (read(build, kind) for read in (result.wall, result.worked, result.pressed))
    return f"{wall.median:.1f} / {wall.p99:.1f} ms; {worked.median:.1f}, {pressed.median:.1f} ms"


def _ratios(result: Result, kind: str) -> str:
    if BEFORE not in result.times:
        return ""
    worked = result.worked(NOW, kind).median / result.worked(BEFORE, kind).median
    return f"{_wall_ratio(result, kind):.2f}; {worked:.2f}"


def _memory(result: Result) -> str:
    return f"{result.memory[NOW] / result.memory[BEFORE]:.2f}" if BEFORE in result.memory else ""


def _wall_ratio(result: Result, kind: str) -> float:
    return result.wall(NOW, kind).median / result.wall(BEFORE, kind).median


def _ratio(result: Result, kind: str, most: float) -> str:
    before, now = result.wall(BEFORE, kind).median, result.wall(NOW, kind).median
    return f"{now:.1f} / {before:.1f} ms = {_held(now / before, most, 2)}"


def _held(value: float, most: float, digits: int = 1) -> str:
    return f"**{value:.{digits}f}**" + ("" if value <= most else " (missed)")


def _heads(results: Sequence[Result]) -> list[str]:
    return [f"{result.members:,} members" for result in results]


def _table(heads: Sequence[str], rows: Iterator[list[str]] | Sequence[list[str]]) -> str:
    lines = [heads, ["---", *("---:" for _ in heads[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


EVERY = """Two builds on displays of their own, a round each by turns; every page was opened before. Touch events on the
real window: median / 99th percentile from lifting the finger to the finished frame, by the clock on the wall; then the
medians of the processor's time for the same, and while the finger is down, when pages off the stage make way or begin
to come back. The ratios are those of the medians, by the clock on the wall and by the processor's. Each place of the
dock is opened as soon as the picture of a change is there, by a tap of 50 ms; after a change, once idle moments were
over; and then again."""

COMMANDS = """```
git worktree add --detach /tmp/before 93a856d
make bench BEFORE=/tmp/before
.venv/bin/python -m bench.whole_page --before /tmp/before --members 1000 --rounds 3 -o /tmp/page.md     a part of it
```"""
