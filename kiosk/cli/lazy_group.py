"""A group of commands of which each is loaded when it is asked for: no staff command loads Qt."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any, NamedTuple

import click


class Entry(NamedTuple):
    """Where a subcommand lives (`module:name`) and what the help says of it; a hidden one is none that people type."""

    target: str
    help: str
    hidden: bool = False


class LazyGroup(click.Group):
    """A group that imports a subcommand only to run it, so that a staff command never loads the screen."""

    def __init__(self, *args: Any, entries: Mapping[str, Entry], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.entries = entries

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names that people type, in the order of the table."""
        return [name for name, entry in self.entries.items() if not entry.hidden]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, imported now; None when there is none."""
        entry = self.entries.get(cmd_name)
        if entry is None:
            return None
        module, name = entry.target.split(":")
        command: click.Command = getattr(import_module(module), name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, from the table: help imports none of them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, self.entries[name].help) for name in self.list_commands(ctx)])
