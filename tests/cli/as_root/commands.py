"""Every command there is, as root types it on a kiosk, and what it ends with."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from kiosk.cli import kiosk
from kiosk.cli.lazy_group import LazyGroup

NO_DISPLAY, DISK = 73, 74
NO_FOLDER = 73
SLOW = ("content build", "draw-row", "phone build", "preview", "tour")
"""Left to the full run: they take seconds, and write nothing into the state folder."""


def every_command(group: click.Command = kiosk, before: str = "") -> Iterator[str]:
    """The words of each command that ends the way, hidden ones too."""
    if not isinstance(group, click.Group):
        yield before
        return
    context = click.Context(group)
    names = list(group.entries) if isinstance(group, LazyGroup) else group.list_commands(context)
    for name in names:
        command = group.get_command(context, name)
        assert command
        yield from every_command(command, f"{before} {name}".strip())


def typed(place: Path) -> Mapping[str, tuple[str, int]]:
    """What follows the words of each command, and its exit code, in an order in which each finds what it needs."""
    settings, keys = f"--settings {place}/etc/kiosk.toml", f"--to {place}/store --keys {place}/keys"
    return {
        "content template": (f"{place}/template.xlsx", 0),
        "content build": (f"data/heidi -o {place}/built.sqlite --cache {place}/cache --offline", 0),
        "content check": (f"{place}/one.sqlite", 0),
        "content diff": (f"{place}/one.sqlite {place}/two.sqlite", 0),
        "publish init": (f"{place}/keys --to {place}/store --no-passphrase", 0),
        "publish file": (f"{place}/one.sqlite {keys}", 0),
        "publish refresh": (f"{keys}", 0),
        "publish rotate": (f"nightly {keys} --no-passphrase", 0),
        "phone build": (f"{place}/one.sqlite -o {place}/phone", 0),
        "setup": (f"--answers {place}/answers.toml {settings}", 0),
        "inputs": (f"{settings} --rules {place}/inputs.rules", 0),
        "sync": (f"--now {settings}", 0),
        "content install": (f"{place}/two.sqlite {settings}", 0),
        "content rollback": (settings, 0),
        "content unpin": (settings, 0),
        "content use": (f"1 {settings}", 0),
        "content forgive": (f"2 {settings}", 0),
        "content list": (settings, 0),
        "status": (settings, 0),
        "run": (settings, DISK),
        "supervise": (settings, DISK),
        "tour": (f"{place}/tour {settings} --lang sv --size 1080x1920", 0),
        "preview": (f"{place}/one.sqlite", NO_DISPLAY),
        "desk": (f"{place}/one.sqlite --no-browser", NO_FOLDER),
        "draw-row": ("", 0),
    }
