"""`kiosk phone`: the pages behind the codes."""

import click

from kiosk.cli.lazy_group import Entry, LazyGroup

COMMANDS = {
    "build": Entry("kiosk.cli.phone.build:build", "Write the phone pages of a content file into a folder."),
}


@click.group(cls=LazyGroup, entries=COMMANDS)
def phone() -> None:
    """The pages that visitors open on their phones."""
