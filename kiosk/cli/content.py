"""`kiosk content`: from staff's tables to a content file, its inspection and its installation."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.cli import settings
from kiosk.cli.parameters import MOMENT
from kiosk.cli.problems import print_problems
from kiosk.content import generations, inspection
from kiosk.domain.walltime import local
from kiosk.sources.plan import read_plan
from kiosk.sources.reading import read_sources

_FILE = click.Path(path_type=Path)


@click.group()
def content() -> None:
    """Build, check and install what the screen shows."""


@content.command()
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


@content.command()
@click.argument("file", type=_FILE)
def check(file: Path) -> None:
    """Read FILE as the screen would, and say what is in it."""
    found = inspection.inspect(file)
    missing = found.missing
    lines = {
        "file": str(found.path),
        "size": f"{found.size:,} bytes",
        "sha256": found.sha256,
        "schema": f"version {found.schema_version}",
        "built": _wall(found.built_at),
        "valid until": _wall(found.valid_until),
        "languages": ", ".join(found.languages),
        "holds": ", ".join(f"{count} {kind}" for kind, count in found.counts.items()),
        "to come": f"{found.upcoming} occurrences",
        "to translate": ", ".join(f"{text.kind} {text.item} ({text.field}_{text.language})" for text in missing)
        or "nothing",
    }
    for name, value in lines.items():
        click.echo(f"{name:<13}{value}")


@content.command()
@click.argument("file", type=_FILE)
@click.option("--state", type=_FILE, help="The folder with the generations that the screen shows. Default: as set.")
def install(file: Path, state: Path | None) -> None:
    """Make FILE what the screen shows next; one it would refuse changes nothing."""
    generation = generations.install(file, state or settings.load(None).state)
    click.echo(f"Generation {generation.number} is current: {generation.path}.")


def _wall(moment: datetime) -> str:
    return f"{local(moment):%Y-%m-%d %H:%M}"
