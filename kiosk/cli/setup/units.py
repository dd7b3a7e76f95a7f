"""The units of systemd that make a computer a kiosk."""

import shutil
import subprocess
from pathlib import Path

from kiosk.domain.errors import OutputError
from kiosk.domain.sentences import say

PATTERN = "heidi-kiosk*"
_CAN_BE_ENABLED = ("enabled", "disabled")


def can_enable() -> bool:
    """Whether there is a systemd."""
    return shutil.which("systemctl") is not None


def units(root: Path | None = None) -> dict[str, bool]:
    """Each unit of ours that can be enabled, and whether it is; below another `root` than this computer's."""
    told = _systemctl(root, "list-unit-files", "--no-legend", "--plain", PATTERN)
    states = dict(line.split()[:2] for line in told.splitlines())
    return {name: state == "enabled" for name, state in sorted(states.items()) if state in _CAN_BE_ENABLED}


def enable(names: list[str], root: Path | None = None) -> None:
    """Have these units at every start of the computer from the next on. Raises OutputError when systemd refuses."""
    _change("enable", names, root)


def disable(names: list[str], root: Path | None = None) -> None:
    """Have them no more. What runs goes on until the next start. Raises OutputError when systemd refuses."""
    _change("disable", names, root)


def _change(verb: str, names: list[str], root: Path | None) -> None:
    if names:
        _systemctl(root, verb, "--force", *names)


def _systemctl(root: Path | None, verb: str, *arguments: str) -> str:
    where = [] if root is None else [f"--root={root}"]
    command = ["systemctl", "--no-pager", "--quiet", *where, verb, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    if done.returncode != 0 and done.stderr:
        raise OutputError(
            say("systemd does not take it. Type: systemctl {verb} heidi-kiosk-sync.timer", verb=verb), done.stderr
        )
    return done.stdout
