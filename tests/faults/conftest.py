"""Tells at the end what the fault rigs covered; in the full form it is written to RESULTS.md, too."""

import platform
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

import pytest
from _pytest.terminal import TerminalReporter

from tests.faults.coverage import PROPERTY, Cover, added_up, table, told_by
from tests.thoroughness import FULL

RESULTS = Path(__file__).with_name("RESULTS.md")
RIGS = 6
"""Only a run of all of them is written down."""
ABOUT = """# What the fault rigs covered

Written by `make faults`. After every fault the screen's loader opened a whole old or whole new generation, and the next
night went well; where it did not, the fault counts as wrong.

- **A** enumerates what a power cut may leave of every write and rename that was not synced yet, and starts from each.
- **B** plays nights, starts, kills and bit rot in any order (Hypothesis), and holds them to what must always be true.
- **C** kills the real `kiosk sync`, or lets a system call fail, at each call that changes the state folder (strace).
- **D** shuts ext4 and XFS down in the middle of a night, as a power cut does, and mounts them again.
- **E** gives A and B broken versions of our own code, and counts those that they do not find. What is broken on purpose
  and does no harm stands in `mutants.py`, with the reason.
- **F** damages content files where SQLite keeps its structure, and reads them in a process with limits.
"""


@pytest.fixture
def cover(record_property: Callable[[str, object], None]) -> Cover:
    """Takes down what a rig went through."""
    return lambda rig, runs, wrong, kinds: record_property(PROPERTY, (rig, runs, wrong, list(kinds)))


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Add up what the tests told, whichever process ran them."""
    reports = chain.from_iterable(terminalreporter.stats.get(outcome, ()) for outcome in ("passed", "failed"))
    rigs = added_up(chain.from_iterable(map(told_by, reports)))
    if not rigs:
        return
    terminalreporter.section("fault rigs")
    terminalreporter.write_line(table(rigs))
    if FULL and len(rigs) == RIGS:
        machine = f"{datetime.now(UTC):%d %B %Y}, Linux {platform.release()}, Python {platform.python_version()}"
        RESULTS.write_text(f"{ABOUT}\n{table(rigs)}\n\n{machine}\n", encoding="utf-8")
