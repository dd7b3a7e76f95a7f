"""Every system call by which a night opens or changes its state folder: found by strace, then failed or made the last.

strace is not told to filter by itself (`--seccomp-bpf`): its version 6.1 then lets processes live that it should kill.
"""

import random
import re
import shutil
import signal
import subprocess
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.faults.kernel.replayed_sync import Night

CALLS = (
    *(
        "openat",
        "write",
        "pwrite64",
        "fsync",
        "fdatasync",
        "ftruncate",
        "fchmod",
        "fchmodat",
        "chmod",
        "mkdir",
        "mkdirat",
    ),
    *("rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat", "rmdir", "flock", "close"),
)
ERRORS = ("ENOSPC", "EIO", "EROFS", "EMFILE")
KILL, SHORT, FULL_DISK = "killed", "short write", "ENOSPC from there on"
_LINE = re.compile(r"(?P<pid>\d+) +(?P<call>\w+)\((?P<rest>.*)")
_PATIENCE_S = 60


@dataclass(frozen=True, slots=True)
class Point:
    """The call of that name, counted from 1 in its process, and what becomes of it."""

    call: str
    number: int
    fault: str

    @property
    def injection(self) -> str:
        """It as strace is told."""
        match self.fault:
            case "killed":
                return f"{self.call}:signal=SIGKILL:when={self.number}"
            case "short write":
                return f"{self.call}:retval=7:when={self.number}"
            case "ENOSPC from there on":
                return f"{self.call}:error=ENOSPC:when={self.number}+"
        return f"{self.call}:error={self.fault}:when={self.number}"


def points(night: Night, past: str, state: Path) -> list[Point]:
    """Every fault of every call that concerns `state` in a night of a kiosk with that past, in the order of the calls.

    The first time compiles Python, so the calls are counted in the second.
    """
    for _ in range(2):
        night.kiosk(past, state)
        assert _traced(night, state, ()) == 0, _log(state).read_text(encoding="utf-8")[-2000:]
    return [Point(call, number, fault) for call, number in _changes(state) for fault in _faults(call)]


def struck(night: Night, past: str, state: Path, point: Point) -> list[str]:
    """What is wrong after a night with that fault, in words."""
    night.kiosk(past, state)
    code = strike(night, state, point)
    words = night.wrong(past, state, done=code == 0)
    if point.fault == KILL and code != -signal.SIGKILL:
        words.append(f"the night ended by {code}, not by a kill")
    return [f"{past}, {point}: {word}" for word in words]


def strike(night: Night, state: Path, point: Point) -> int:
    """Play a night with that fault; returns its exit code, less than 0 for a signal."""
    return _traced(night, state, ("-e", f"inject={point.injection}"))


def sample(every: Iterable[Point], most: int) -> list[Point]:
    """As many of each kind of fault as come to `most` in all; the same ones every time."""
    mixed = list(every)
    random.Random(1).shuffle(mixed)
    seen: Counter[str] = Counter()
    ranked = sorted(mixed, key=lambda point: (seen.update([point.fault]), seen[point.fault])[1])
    return ranked[:most]


def _faults(call: str) -> Iterator[str]:
    yield KILL
    if call in ("close", "flock"):
        return
    yield from ERRORS
    yield FULL_DISK
    if call in ("write", "pwrite64"):
        yield SHORT


def _log(state: Path) -> Path:
    return state.with_name(f"{state.name}.log")


def _traced(night: Night, state: Path, more: tuple[str, ...]) -> int:
    """Play a night under strace; returns its exit code."""
    strace = shutil.which("strace")
    assert strace
    trace = ("-f", "-y", "-qq", "-o", str(_log(state)), "-e", f"trace={','.join(CALLS)}", *more)
    done = subprocess.run(
        [strace, *trace, *night.command],
        env=night.environment(state),
        capture_output=True,
        timeout=_PATIENCE_S,
        check=False,
    )
    return done.returncode


def _changes(state: Path) -> Iterator[tuple[str, int]]:
    """Name and number of every call that concerns the folder `state`, those that open something to read it too."""
    counted: Counter[tuple[str, str]] = Counter()
    for line in _log(state).read_text(encoding="utf-8", errors="replace").splitlines():
        found = _LINE.match(line)
        if not found:
            continue
        pid, call, rest = found["pid"], found["call"], found["rest"]
        counted[pid, call] += 1
        if str(state) in rest:
            yield call, counted[pid, call]
