"""`kiosk content install`: a content file becomes the one that the screen shows."""

import os
from pathlib import Path
from shlex import quote

import click

from kiosk.cli.state_folder import in_state_folder
from kiosk.cli.state_folder_owner import as_owner, owner_of
from kiosk.cli.suggested_commands import typed
from kiosk.content import generations
from kiosk.domain.errors import ContentUnreadable
from kiosk.domain.sentences import say

_FILE = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=_FILE)
@in_state_folder
def install(file: Path, state: Path) -> None:
    """Make FILE what the screen shows next; one it would refuse changes nothing."""
    with as_owner(state):
        _check_readable(file, state)
        generation = generations.install(file, state)
    if (shown := generations.current(state)).number != generation.number:
        click.echo(f"Generation {generation.number} is installed: {generation.path}.")
        click.echo(f"The screen stays with {shown.number} until `{typed('content', 'unpin')}`.")
        return
    click.echo(f"Generation {generation.number} is current: {generation.path}.")


def _check_readable(file: Path, folder: Path) -> None:
    """Raises ContentUnreadable when whoever typed this may read the file, but not the owner of the folder."""
    if os.getuid() != os.geteuid() and not os.access(file, os.R_OK, effective_ids=True) and os.access(file, os.R_OK):
        owner, copy = owner_of(folder).pw_name, Path("/tmp") / file.name
        line = f"install -m 644 {quote(str(file))} {quote(str(copy))} && {typed('content', 'install', str(copy))}"
        sentence = say("{owner} may not read {file}. Type: {line}", owner=owner, file=file, line=line)
        raise ContentUnreadable(sentence)
