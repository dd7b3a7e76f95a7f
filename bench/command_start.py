"""`python -m bench.command_start`: how soon a staff command is there, with its files cached."""

import subprocess
import sys
from statistics import median
from time import perf_counter

import click

from bench.against_chromium import ROOT
from kiosk.cli import COMMANDS
from kiosk.cli.content import COMMANDS as CONTENT_COMMANDS

WANTED_S = 0.4
"""What a staff command may take to say what it does."""


@click.command()
@click.option("--times", default=15, show_default=True, help="How often each is started, by turns.")
def main(times: int) -> None:
    """Start each staff command with --help and print the median of its seconds."""
    staff = [(), *((name,) for name in COMMANDS if name not in {"run", "tour", "preview"})]
    commands = [*staff, *(("content", name) for name in CONTENT_COMMANDS)]
    taken: dict[tuple[str, ...], list[float]] = {command: [] for command in commands}
    for _ in range(times):
        for command in commands:
            taken[command].append(_seconds(command))
    for command, seconds in taken.items():
        late = " too late" if median(seconds) > WANTED_S else ""
        click.echo(f"kiosk {' '.join(command):<20} {median(seconds):.2f} s{late}")


def _seconds(command: tuple[str, ...]) -> float:
    begun = perf_counter()
    subprocess.run([sys.executable, "-m", "main", *command, "--help"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return perf_counter() - begun


if __name__ == "__main__":
    main()
