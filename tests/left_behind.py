"""A run that leaves a process behind fails and names it: nobody notices one that stays until the system is full."""

import pytest

from bench.processes import adopt_orphans, left_behind

PATIENCE_S = 5.0
LEFT = pytest.StashKey[list[str]]()


def pytest_configure(config: pytest.Config) -> None:
    """What tests leave stays below the first process of the run, whichever worker ran them."""
    if is_first(config):
        adopt_orphans()


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Look once the workers have ended and the last fixture is taken down."""
    if is_first(session.config):
        session.config.stash[LEFT] = left_behind(PATIENCE_S)
        if session.config.stash[LEFT] and not session.exitstatus:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say what was left."""
    for process in config.stash.get(LEFT, []):
        terminalreporter.write_line(f"LEFT BEHIND: {process}", red=True)


def is_first(config: pytest.Config) -> bool:
    """Whether this is the process of the run that all its workers come from."""
    return not hasattr(config, "workerinput")
