"""Nobody looks for garbage while tests are collected, nor afterwards through what was collected: all of it stays.

Nor does Python by itself in what the tests start: what it found in a thread of work would end there, and Qt's things
may not. It is looked for after each test, in the main thread, and by a screen that is shown.
"""

import gc
from collections.abc import Generator

import pytest

gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """From here on what is there now is looked through no more."""
    try:
        return (yield)
    finally:
        gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_logfinish() -> None:
    """Look for what the test left."""
    from kiosk.runtime.garbage_collection import collect_due

    collect_due()
