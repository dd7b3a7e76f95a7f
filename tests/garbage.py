"""Nobody looks for garbage while tests are collected, nor afterwards through what was collected: all of it stays."""

import gc
from collections.abc import Generator

import pytest

gc.disable()


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """From here on as always, through what the tests themselves make."""
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()
