"""`kiosk content`: from staff's sources to a content file, its inspection and its installation."""

import click

from kiosk.cli.lazy_group import Entry, LazyGroup

COMMANDS = {
    "build": Entry("kiosk.cli.content.build:build", "Turn the sources in a folder into one content file."),
    "check": Entry("kiosk.cli.content.check:check", "Read a content file as the screen would, and say what is in it."),
    "diff": Entry("kiosk.cli.content.diff:diff", "Say what differs between two content files."),
    "template": Entry("kiosk.cli.content.template:template", "Write the workbook that staff fill in."),
    "install": Entry("kiosk.cli.content.install:install", "Make a content file what the screen shows next."),
    "list": Entry("kiosk.cli.generations:list_", "Name the installed generations, and the one that is shown."),
    "use": Entry("kiosk.cli.generations:use", "Show another generation, and stay with it."),
    "rollback": Entry("kiosk.cli.generations:rollback", "Show the generation before, and stay with it."),
    "forgive": Entry("kiosk.cli.generations:forgive", "Take back what is held against a generation."),
    "unpin": Entry("kiosk.cli.generations:unpin", "Show the newest generation again."),
}


@click.group(cls=LazyGroup, entries=COMMANDS)
def content() -> None:
    """Build, check and install what the screen shows."""
