"""`kiosk content install`: a content file becomes the one that the screen shows."""

from pathlib import Path

import click

from kiosk.cli import settings
from kiosk.cli.command_line import typed
from kiosk.content import generations

_FILE = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=_FILE)
@click.option("--state", type=_FILE, help="The folder with the generations that the screen shows. Default: as set.")
def install(file: Path, state: Path | None) -> None:
    """Make FILE what the screen shows next; one it would refuse changes nothing."""
    folder = state or settings.load(None).state
    generation = generations.install(file, folder)
    if (shown := generations.current(folder)).number != generation.number:
        click.echo(f"Generation {generation.number} is installed: {generation.path}.")
        click.echo(f"The screen stays with {shown.number} until `{typed('content', 'unpin')}`.")
        return
    click.echo(f"Generation {generation.number} is current: {generation.path}.")
