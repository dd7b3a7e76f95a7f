"""`python -m bench.restart`: the picture after a death of the screen beside a cold start; bench/RESTART.md.

Both by turns on a compositor without a display, with content that ran in good health. The picture is there when the
screen tells its service manager so: with the first frame that shows content.
"""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from socket import AF_UNIX, SOCK_DGRAM, socket
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

import click

from bench import report
from bench.generate import big_content
from bench.processes import adopt_orphans, family, left_behind, running
from bench.statistics import Spread, spread
from kiosk.content import generations, trial
from kiosk.content.writer import write

ROOT = Path(__file__).resolve().parents[1]
MOST_TIME, MOST_MEMORY = 0.37, 1.25
EVENTS, SEED = 500, 1
SETTLED_S = 3.0
PATIENCE_S = 30.0
COLD, AFTER_DEATH = "cold start", "after a death"


@dataclass(slots=True)
class Measured:
    """Milliseconds to the picture, and megabytes once it has come to rest, of each round."""

    times: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)


@click.command()
@click.option("--members", default=1_000, show_default=True)
@click.option("--rounds", default=21, show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), default=Path(__file__).with_name("RESTART.md"))
def main(members: int, rounds: int, output: Path) -> None:
    """Measure how soon the picture is back, and what waiting for that takes of memory."""
    if shutil.which("weston") is None:
        raise click.ClickException("Type: sudo apt install weston")
    adopt_orphans()
    loads = [os.getloadavg()[0]]
    found = {COLD: Measured(), AFTER_DEATH: Measured()}
    with TemporaryDirectory() as folder:
        place = Path(folder)
        write(big_content(members, EVENTS, SEED), {}, place / "content.sqlite")
        generations.install(place / "content.sqlite", place / "state")
        generations.confirm(place / "state", trial.begin(place / "state"))
        with compositor(place), Listener(place / "manager") as listener:
            for _ in range(rounds):
                cold_start(place, listener, found[COLD])
                after_death(place, listener, found[AFTER_DEATH])
    loads.append(os.getloadavg()[0])
    output.write_text(page(found, members, report.machine(loads)), encoding="utf-8")
    click.echo(f"Written to {output}.")
    if left := left_behind():
        raise click.ClickException("\n".join(["Left behind:", *left]))


class Listener:
    """The service manager, as far as it listens for a picture."""

    def __init__(self, path: Path) -> None:
        self._socket = socket(AF_UNIX, SOCK_DGRAM)
        self._socket.bind(str(path))
        self._socket.settimeout(PATIENCE_S)

    def __enter__(self) -> "Listener":
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.close()

    def picture(self) -> float:
        """The moment (perf_counter) of the next picture. Raises TimeoutError."""
        end = perf_counter() + PATIENCE_S
        while b"READY=1" not in self._socket.recv(65_536).split(b"\n"):
            if perf_counter() > end:
                raise TimeoutError("no picture")
        return perf_counter()


@contextmanager
def compositor(place: Path) -> Iterator[None]:
    """weston without a display, in the folder `place`."""
    place.chmod(0o700)
    command = [
        "weston",
        "--backend=headless-backend.so",
        "--socket=w",
        "--idle-time=0",
        "--width=1080",
        "--height=1920",
    ]
    told = os.environ | {"XDG_RUNTIME_DIR": str(place)}
    process = subprocess.Popen(command, env=told, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        end = perf_counter() + PATIENCE_S
        while not (place / "w").exists() and perf_counter() < end:
            sleep(0.01)
        yield
    finally:
        process.kill()
        process.wait()


def environment(place: Path) -> dict[str, str]:
    """That of the screen."""
    drawn = {"QT_QPA_PLATFORM": "wayland", "QT_QUICK_BACKEND": "software", "WAYLAND_DISPLAY": "w"}
    told = {"XDG_RUNTIME_DIR": str(place), "NOTIFY_SOCKET": str(place / "manager"), "KIOSK_STATE": str(place / "state")}
    return os.environ | drawn | told


def cold_start(place: Path, listener: Listener, found: Measured) -> None:
    """`kiosk run` from its start on."""
    began = perf_counter()
    with running([sys.executable, "main.py", "run"], environment(place), ROOT) as program:
        found.times.append((listener.picture() - began) * 1000)
        sleep(SETTLED_S)
        found.memory.append(program.pss_mb())


def after_death(place: Path, listener: Listener, found: Measured) -> None:
    """`kiosk supervise`, whose screen is killed once it has come to rest; from the kill on."""
    with running([sys.executable, "main.py", "supervise"], environment(place), ROOT) as program:
        listener.picture()
        sleep(SETTLED_S)
        _, screen = family(program.pid)
        began = perf_counter()
        os.kill(screen, signal.SIGKILL)
        found.times.append((listener.picture() - began) * 1000)
        sleep(SETTLED_S)
        found.memory.append(program.pss_mb())


def page(found: dict[str, Measured], members: int, machine: str) -> str:
    """The figures as a page."""
    times = {name: spread(each.times) for name, each in found.items()}
    memory = {name: spread(each.memory) for name, each in found.items()}
    rows = "".join(
        f"| {name} | {_said(times[name], 'ms')} | {_said(memory[name], 'MB')} |\n" for name in (COLD, AFTER_DEATH)
    )
    shares = [each[AFTER_DEATH].median / each[COLD].median for each in (times, memory)]
    verdicts = [
        f"**{share:.2f}**{'' if share <= most else ' (missed)'}, at most {most}"
        for share, most in zip(shares, (MOST_TIME, MOST_MEMORY), strict=True)
    ]
    return PAGE.format(
        rows=rows, time=verdicts[0], memory=verdicts[1], members=members, events=EVENTS,
        count=times[COLD].count, machine=machine,
    )  # fmt: skip


def _said(found: Spread, unit: str) -> str:
    return f"{found.median:.0f} / {found.p99:.0f} {unit}"


PAGE = """\
# The picture after a death of the screen

Written by `python -m bench.restart`: median / 99th percentile of {count} by turns, {members} members, {events} events,
on weston without a display. A cold start lasts from starting `kiosk run` to its first frame with content; after a death
the same from killing the screen of `kiosk supervise`. Memory is the proportional set size at rest, of the supervisor
and its screen together.

|  | picture | memory |
| --- | ---: | ---: |
{rows}| share | {time} | {memory} |

{machine}
"""


if __name__ == "__main__":
    main()
