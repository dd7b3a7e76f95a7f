"""Jacks of a test's own, and watches that are closed again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6

from kiosk.runtime.headphones.watch import Headphones
from tests.made_jacks import MadeJacks

Watched = Callable[..., Headphones]


@pytest.fixture
def jacks(tmp_path: Path) -> Iterator[MadeJacks]:
    """No jack yet."""
    made = MadeJacks(tmp_path)
    yield made
    made.close()


@pytest.fixture
def watched(request: pytest.FixtureRequest, jacks: MadeJacks) -> Iterator[Watched]:
    """Watches the jacks there are."""
    request.getfixturevalue("qapp")
    watches: list[Headphones] = []

    def watch(wanted: str | None = "") -> Headphones:
        watches.append(jacks.watch(wanted))
        return watches[-1]

    yield watch
    for each in watches:
        each.close()
        shiboken6.delete(each)
