"""Commands for people to type, as the one that runs was started: `.venv/bin/kiosk` is not on everybody's path."""

import re
import shlex
import shutil
import sys
from pathlib import Path

_NAME = "kiosk"
_COMMAND = re.compile(r"`kiosk ([a-z][^`]*)`|(?<=[`:] )kiosk (?=[a-z])|(?<=`)kiosk (?=[a-z])")
"""Where a sentence names a command: between backticks, or after a colon, in any language."""
_WHERE = ("--settings", "--state")
"""Options that say in which state folder to work; what is suggested works in the same one."""
_WORK_THERE = ("sync", "status", *(f"content {name}" for name in "install list use rollback unpin forgive".split()))


def typed(*arguments: str) -> str:
    """The command line that does `arguments`: `.venv/bin/kiosk preview 'my file'`."""
    line = " ".join(map(shlex.quote, arguments))
    return f"{_program()} {line}{_where(line)}"


def as_typed(words: str) -> str:
    """`words` with every command in them as it is to be typed."""
    return _COMMAND.sub(_replaced, words)


def _replaced(found: re.Match[str]) -> str:
    line = found[1]
    return f"`{_program()} {line}{_where(line)}`" if line else f"{_program()} "


def _where(line: str) -> str:
    """The options that were typed with this command and say where, for a `line` that takes them and has none."""
    if not line.startswith(_WORK_THERE) or any(option in line for option in _WHERE):
        return ""
    given, said = sys.argv[1:], ""
    for number, word in enumerate(given):
        option, _, value = word.partition("=")
        if option in _WHERE:
            said += f" {option} {shlex.quote(value or ''.join(given[number + 1 : number + 2]))}"
    return said


def _program() -> str:
    """What was typed to start this process, where that is a path to `kiosk`; `kiosk` where it is on the path."""
    started = Path(sys.argv[0])
    if started.name != _NAME or len(started.parts) == 1:
        return _NAME
    found = shutil.which(_NAME)
    return _NAME if found is not None and Path(found).absolute() == started.absolute() else shlex.quote(sys.argv[0])
