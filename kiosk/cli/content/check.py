"""`kiosk content check`: what a content file holds, or why the screen would refuse it."""

from datetime import datetime
from pathlib import Path

import click

from kiosk.content import inspection
from kiosk.domain.walltime import local

_FILE = click.Path(path_type=Path)


@click.command()
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


def _wall(moment: datetime) -> str:
    return f"{local(moment):%Y-%m-%d %H:%M}"
