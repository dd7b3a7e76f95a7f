"""The command line as it runs on a kiosk, in a process of its own."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
KIOSK = (sys.executable, str(ROOT / "main.py"))
"""What is typed before the name of a command."""


def environment(**told: str) -> dict[str, str]:
    """The variables of this process and those that are `told`, with no library in reach that only the tests have."""
    return {**os.environ, "PYTHONPATH": str(Path(__file__).parent / "as_installed"), **told}
