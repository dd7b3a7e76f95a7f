"""Commands for people to type, as the one that runs was started: `.venv/bin/kiosk` is not on everybody's path."""

import re
import shlex
import shutil
import sys
from pathlib import Path

_NAME = "kiosk"
_COMMAND = re.compile(r"(?<=[`:] )kiosk (?=[a-z])|(?<=`)kiosk (?=[a-z])")
"""Where a sentence names a command: after a backtick or a colon, in any language."""


def typed(*arguments: str) -> str:
    """The command line that does `arguments`: `.venv/bin/kiosk preview 'my file'`."""
    return " ".join((_program(), *map(shlex.quote, arguments)))


def as_typed(words: str) -> str:
    """`words` with every command in them as it is to be typed."""
    return _COMMAND.sub(lambda _found: f"{_program()} ", words)


def _program() -> str:
    """What was typed to start this process, where that is a path to `kiosk`; `kiosk` where it is on the path."""
    started = Path(sys.argv[0])
    if started.name != _NAME or len(started.parts) == 1:
        return _NAME
    found = shutil.which(_NAME)
    return _NAME if found is not None and Path(found).absolute() == started.absolute() else shlex.quote(sys.argv[0])
