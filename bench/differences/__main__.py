"""`python -m bench.differences`: writes bench/DIFFERENCES.md."""

import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bench.differences import samples
from bench.differences.ways import BEFORE, NOW, PEER, Cost, measured
from bench.report import hardware

WAYS = (BEFORE, NOW, PEER)
Row = tuple[str, Mapping[str, Cost]]

HEAD = """# Differences

Written by `python -m bench.differences`: what goes over the line at night when a kiosk has the file of the day before.
Pictures are noise, which nothing makes smaller. *Before* is python-zstandard with the old file as a dictionary, *now*
is the old file as a prefix with long-distance matching (`kiosk/delivery/compression.py`), *xdelta3* is Debian's, with
a window as large as the file. Every one was unpacked and compared; those of *now* also by python-zstandard, as kiosks
of before do it. Seconds are the processor's, memory is the most that was in use."""

TARGETS = """Targets: at most 10 kB for one word in 40 MB, 3 MB for 1 % of the pictures in 240 MB, 1.5 times the time of
before, and 1 GB of memory."""


@click.command()
@click.option("-o", "--output", type=click.Path(path_type=Path), default=Path(__file__).parents[1] / "DIFFERENCES.md")
def main(output: Path) -> None:
    """Measure the difference to last night's content file, side by side with how it was and with xdelta3."""
    if shutil.which("xdelta3") is None:
        raise click.ClickException("Type: sudo apt install xdelta3")
    rows: list[Row] = []
    with TemporaryDirectory() as folder:
        place = Path(folder)
        subprocess.run([sys.executable, "-m", samples.__name__, folder], check=True)
        for name, new, old in samples.CASES:
            click.echo(name)
            before, ways = (place / old, WAYS) if old else (None, (BEFORE, NOW))
            rows.append((name, {way: measured(way, place / new, before, place / "packed") for way in ways}))
    output.write_text(page(rows, hardware()), encoding="utf-8")
    click.echo(f"Written to {output}.")


def page(rows: Sequence[Row], machine: str) -> str:
    """The whole page in Markdown."""
    heading = " | ".join(f"{way}: kB | s | MB" for way in WAYS)
    table = [f"| content | {heading} |", "| --- |" + " ---: |" * 3 * len(WAYS)]
    for name, costs in rows:
        table.append(f"| {name} | " + " | ".join(_cells(costs.get(way)) for way in WAYS) + " |")
    return "\n\n".join((HEAD, "\n".join(table), TARGETS, f"On {machine}.")) + "\n"


def _cells(cost: Cost | None) -> str:
    if cost is None:
        return " | | "
    return f"{cost.size / 1000:,.1f} | {cost.seconds:.1f} | {cost.megabytes:,.0f}"


if __name__ == "__main__":
    main()
