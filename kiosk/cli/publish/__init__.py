"""`kiosk publish`: what staff built goes to the screens. `kiosk publish FILE` is the command of every night."""

import click

from kiosk.cli.lazy_group import Entry, LazyGroup

COMMANDS = {
    "file": Entry(
        "kiosk.cli.publish.file:file",
        "Publish a content file, and its phone pages; `kiosk publish FILE` is short for it.",
    ),
    "init": Entry("kiosk.cli.publish.init:init", "Make keys and an empty store."),
    "rotate": Entry("kiosk.cli.publish.rotate:rotate", "Put a new key in the place of an old one."),
    "refresh": Entry("kiosk.cli.publish.refresh:refresh", "Sign anew what expires within days; for every night."),
}
_HELP = ("-h", "--help")


class DefaultGroup(LazyGroup):
    """A group whose first command is meant when none is named."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """See click.Command."""
        if args and args[0] not in self.entries and args[0] not in _HELP:
            args = [next(iter(self.entries)), *args]
        return super().parse_args(ctx, args)


@click.group(cls=DefaultGroup, entries=COMMANDS)
def publish() -> None:
    """Publish content to the store from which the screens fetch it."""
