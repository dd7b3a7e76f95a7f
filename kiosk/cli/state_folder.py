"""Which state folder a command works in: the one it is told, else that of the settings."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click

from kiosk.cli import settings

_FILE = click.Path(path_type=Path)

settings_option = click.option("--settings", "settings_file", type=_FILE, help="The settings file.")
state_option = click.option(
    "--state", type=_FILE, help="The folder with the generations that the screen shows. Default: as set."
)


def in_state_folder(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds `--settings` and `--state`, and hands the command the folder as `state`.

    Raises:
        SettingsError: no folder was named, and a setting cannot be meant.
    """

    @wraps(command)
    def with_state(*arguments: Any, settings_file: Path | None, state: Path | None, **options: Any) -> Any:
        return command(*arguments, state=state or settings.load(settings_file).state, **options)

    return settings_option(state_option(with_state))
