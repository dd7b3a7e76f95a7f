"""The man page, from what `kiosk --help` knows of each command."""

from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module

from kiosk import __version__
from kiosk.cli import COMMANDS
from kiosk.cli.lazy_group import Entry, LazyGroup

_HEAD = """\
.TH KIOSK 1 {date:%Y-%m-%d} "HEIDI kiosk {version}" "User Commands"
.SH NAME
kiosk \\- a touch screen for visitors, and what keeps it up to date
.SH SYNOPSIS
.B kiosk
.I COMMAND
[\\fIOPTION\\fR]...
.SH DESCRIPTION
.B kiosk run
is the screen itself. The other commands make its content, bring it to the screen and say how that went. Each tells its
options with
.BR \\-\\-help .
.SH COMMANDS
"""
_FOOT = """\
.SH FILES
.TP
.I /etc/heidi\\-kiosk/kiosk.toml
what a kiosk is told once
.TP
.I /var/lib/heidi\\-kiosk
the folder of installed content
.SH SEE ALSO
.I /usr/share/doc/heidi\\-kiosk/operations.md
"""


def manual(moment: int) -> str:
    """The page in the language of man, dated `moment` (seconds of the epoch)."""
    entries = "".join(f".TP\n.B kiosk {_plain(name)}\n{_plain(words)}\n" for name, words in _commands(COMMANDS))
    return _HEAD.format(date=datetime.fromtimestamp(moment, UTC), version=__version__) + entries + _FOOT


def _commands(entries: dict[str, Entry], before: str = "") -> Iterator[tuple[str, str]]:
    for name, entry in entries.items():
        if entry.hidden:
            continue
        yield before + name, entry.help
        module, _, attribute = entry.target.partition(":")
        command = getattr(import_module(module), attribute)
        if isinstance(command, LazyGroup):
            yield from _commands(dict(command.entries), f"{before}{name} ")


def _plain(words: str) -> str:
    return words.replace("\\", "\\e").replace("-", "\\-").replace("`", "")
