"""Floor 5: the `kiosk` command. Each subcommand is a module, loaded when it is asked for and not before."""

import logging
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from kiosk import __version__
from kiosk.cli.lazy_group import Entry, LazyGroup
from kiosk.domain.errors import KioskError

COMMANDS = {
    "run": Entry("kiosk.cli.run:run", "Show the kiosk on this screen."),
    "supervise": Entry("kiosk.cli.supervise:supervise", "Show the kiosk, and start it anew when it ends.", hidden=True),
    "inputs": Entry("kiosk.cli.inputs:inputs", "Say which devices may press anything.", hidden=True),
    "preview": Entry("kiosk.cli.preview:preview", "Show a content file in a window, at any moment."),
    "tour": Entry("kiosk.cli.tour:tour", "Draw every page into pictures, without a display."),
    "draw-row": Entry("kiosk.cli.draw_row:draw_row", "Draw the page of a row while it is typed.", hidden=True),
    "content": Entry("kiosk.cli.content:content", "Build, check and install what the screen shows."),
    "setup": Entry("kiosk.cli.setup:setup", "Make this computer a kiosk: five questions."),
    "sync": Entry("kiosk.cli.sync:sync", "Bring new content to this screen."),
    "status": Entry("kiosk.cli.status:status", "Say what is shown, and how the nights went."),
    "publish": Entry("kiosk.cli.publish:publish", "Publish content to the store from which screens fetch it."),
    "desk": Entry("kiosk.cli.desk:desk", "Keep the content in the browser."),
    "phone": Entry("kiosk.cli.phone:phone", "Make the pages that visitors open on their phones."),
}


@click.group(cls=LazyGroup, entries=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kiosk")
def kiosk() -> None:
    """The visitor kiosk of Helsingborg Innovation District."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run `kiosk` with `arguments` (default: those of the process) and end the process.

    A failure of the world ends in one red line and its own exit code; a bug keeps its traceback.
    """
    logging.getLogger("stamina").addHandler(logging.NullHandler())  # how it ended is said, not how often it was tried
    try:
        kiosk.main(args=arguments, prog_name="kiosk")
    except KioskError as error:
        from kiosk.cli.suggested_commands import as_typed
        from kiosk.sources.report.translation import in_language, staff_language  # nobody needs it while all goes well

        sentence = as_typed(in_language(error.sentence, staff_language(os.environ)))
        click.secho(sentence, fg="red", err=True, nl=not error.detail)
        if error.detail:
            click.echo(f" ({error.detail})", err=True)
        sys.exit(error.exit_code)
    sys.exit(0)
