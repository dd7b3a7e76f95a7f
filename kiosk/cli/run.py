"""`kiosk run`: the screen itself."""

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli import logs, settings
from kiosk.cli.parameters import MOMENT, SIZE
from kiosk.cli.state_folder import settings_option
from kiosk.cli.state_folder_owner import check_screen
from kiosk.content.pointer import Generation

if TYPE_CHECKING:
    from kiosk.screen_settings import ScreenSettings


@click.command()
@click.option("--content", type=click.Path(path_type=Path), help="Show this content file. Default: the one installed.")
@settings_option
@click.option("--at", type=MOMENT, help='Begin at another moment: "2026-11-27 14:00".')
@click.option("--size", type=SIZE, help="The size of the window, as 1080x1920; with --window.")
@click.option("--window", is_flag=True, help="In a window, with a cursor, instead of the full screen.")
def run(
    content: Path | None,
    settings_file: Path | None,
    at: datetime | None,
    size: tuple[int, int] | None,
    window: bool,
) -> None:
    """Show the kiosk on this screen until it is told to stop."""
    if size and not window:
        raise click.UsageError("The full screen has its own size: leave --size out, or add --window.")
    logs.set_up()
    chosen = settings.load(settings_file)
    from kiosk import app
    from kiosk.panel_geometry import Showing
    from kiosk.runtime.service_manager import service_manager

    showing = Showing(full_screen=not window, size=size)
    raise SystemExit(app.run(screen_settings(chosen, content, at), showing, notify=service_manager()))


def screen_settings(
    chosen: settings.Settings, content: Path | None = None, at: datetime | None = None
) -> "ScreenSettings":
    """What the screen is built from: `content`, or the generations of the state folder. Imports the screen.

    Raises:
        ContentUnreadable: this user may not write what the screen writes there.
    """
    shown = settings.for_screen(chosen, content, at)
    if content is None and chosen.content is None:
        check_screen(chosen.state)
        shown = replace(shown, state=chosen.state, heard=partial(_heard, chosen.state))
    return shown


def _heard(state: Path, generation: Generation) -> datetime | None:
    """When a sync last went well; when `generation` came if none ever did; None if none was ever tried."""
    from kiosk.delivery.sync.history import history  # in a worker: the first picture does not wait for it

    told = history(state)
    if not told.runs:
        return None
    began = told.success.began if told.success else None
    return began if began and began.tzinfo else generation.installed_at
