"""`kiosk content build`: what staff keep becomes a content file, or a list of what is wrong."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.cli.parameters import MOMENT
from kiosk.cli.problems import print_problems
from kiosk.sources.plan import read_plan
from kiosk.sources.reading import read_sources

_FILE = click.Path(path_type=Path)


@click.command()
@click.argument("folder", type=_FILE)
@click.option("-o", "--output", required=True, type=_FILE, help="The content file to write.")
@click.option("--at", type=MOMENT, help="Build as if on this day (default: now, in Stockholm).")
def build(folder: Path, output: Path, at: datetime | None) -> None:
    """Turn the tables in FOLDER into one content file.

    An error in any table leaves the old file as it is.
    """
    reading = read_sources(read_plan(folder), (at or datetime.now(UTC)).replace(microsecond=0))
    print_problems(reading.problems)
    if reading.content is None:
        click.echo(f"Nothing was written: {output} was not touched.", err=True)
        sys.exit(1)
    from kiosk.content import writer  # brings sqlite-utils, a tenth of a second that the other commands save

    digest = writer.write(reading.content, {}, output)
    made = reading.content
    click.echo(
        f"{output}: {len(made.facts)} facts, {len(made.members)} members, {len(made.events)} events"
        f" at {len(made.occurrences)} times, sha256 {digest[:12]}."
    )
