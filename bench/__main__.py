"""`python -m bench`: measures the kiosk and its peer, and writes bench/RESULTS.md."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bench import against_chromium, chromium_peer, report
from bench.display import Display
from bench.generate import big_content
from bench.interaction import AT
from bench.processes import adopt_orphans, left_behind
from bench.report import Result
from kiosk.content.writer import write
from kiosk.domain.content import Content

EVENTS = 5_000
SEED = 1
NEEDED = {"Xvfb": "xvfb", "chromium": "chromium"}


@click.command()
@click.option("--members", type=int, multiple=True, default=(12, 1_000, 10_000), show_default=True)
@click.option("--starts", default=9, show_default=True, help="How often each program is started.")
@click.option("--rounds", default=100, show_default=True, help="How often every page is visited.")
@click.option("--keystrokes", default=500, show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), default=Path(__file__).with_name("RESULTS.md"))
def main(members: Sequence[int], starts: int, rounds: int, keystrokes: int, output: Path) -> None:
    """Measure start, taps, scrolling, search, swap and memory, side by side with Chromium."""
    missing = sorted(package for program, package in NEEDED.items() if shutil.which(program) is None)
    if missing:
        raise click.ClickException(f"Type: sudo apt install {' '.join(missing)}")
    adopt_orphans()
    loads = [os.getloadavg()[0]]
    results = []
    with TemporaryDirectory() as folder, Display() as display:
        for count in members:
            results.append(_measured(display, Path(folder), count, (starts, rounds, keystrokes)))
            loads.append(os.getloadavg()[0])
    output.write_text(report.page(results, report.machine(loads)), encoding="utf-8")
    click.echo(f"Written to {output}.")
    if left := left_behind():
        raise click.ClickException("\n".join(["Left behind:", *left]))


def _measured(display: Display, folder: Path, members: int, often: tuple[int, int, int]) -> Result:
    starts, rounds, keystrokes = often
    click.echo(f"{members} members, {EVENTS} events")
    content = big_content(members, EVENTS, SEED)
    file, page = folder / f"{members}.sqlite", folder / f"{members}.html"
    write(content, {}, file)
    chromium_peer.write_page(content, page)
    click.echo("  every page, from inside")
    command = [sys.executable, "-m", "bench.interaction", str(file), f"--rounds={rounds}", f"--keystrokes={keystrokes}"]
    done = subprocess.run(
        command, env=display.environment, cwd=against_chromium.ROOT, stdout=subprocess.PIPE, check=True
    )
    inside = json.loads(done.stdout)
    display.wait_until_blank()
    subjects = {
        report.KIOSK: against_chromium.kiosk(file, AT, inside["points"]),
        report.PEER: against_chromium.chromium(page, folder / "profile", _letters(content)),
    }
    click.echo("  starts, by turns")
    started = against_chromium.starts(display, subjects | {report.FLOOR: against_chromium.floor()}, starts)
    walks = {}
    for name, subject in subjects.items():
        click.echo(f"  five minutes' taps on {name}")
        walks[name] = against_chromium.walk(display, subject)
    return Result(members, inside, started, walks)


def _letters(content: Content) -> int:
    return len({member.name[chromium_peer.LANGUAGE][0] for member in content.members.values()})


if __name__ == "__main__":
    main()
