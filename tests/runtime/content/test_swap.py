"""When the screen looks for new content, swaps it in, and tells what is urgent."""

from collections.abc import Iterator

import pytest
import shiboken6

from kiosk.domain.model import Level
from kiosk.runtime.content.feed import ContentFeed, Load, Loaded
from kiosk.runtime.content.swap import CALM_S, LOOK_MS, Watch
from kiosk.runtime.idle import Idle, Presence
from tests.factories import notice
from tests.manual_jobs import ManualJobs
from tests.runtime.content.test_feed_swapping import CHAINS, loaded

pytestmark = pytest.mark.usefixtures("qapp")


class Stillness(Idle):
    """A visitor whose last touch is as long ago as the test says."""

    ago = 0.0

    @property
    def untouched_s(self) -> float:
        return self.ago


class House:
    """A watch over a feed that shows one content, with another one to come."""

    def __init__(self) -> None:
        self.idle, self.jobs = Stillness(), ManualJobs()
        self.new = loaded("Hetch", notices=(notice("fire", Level.URGENT),))
        self.looks = 0
        self.feed = ContentFeed(
            lambda: loaded("Mindpark"), CHAINS, self.jobs, others=self._others, is_free=self._is_free
        )
        self.watch = Watch(self.feed, self.idle)
        self.feed.reload()

    def _others(self, shown: Loaded) -> Load | None:
        self.looks += 1
        return None if shown is self.new else lambda: self.new

    @property
    def urgent(self) -> list[str]:
        """What the visitor is told already of what waits."""
        return [one.id for one in self.feed.urgent]

    def _is_free(self) -> bool:
        return self.idle.presence is Presence.AWAY


@pytest.fixture
def house() -> Iterator[House]:
    made = House()
    yield made
    shiboken6.delete(made.watch)


def test_it_looks_once_the_first_content_is_indexed_and_then_every_half_minute(house: House) -> None:
    house.jobs.do()
    assert house.looks == 1
    assert house.watch._looks.isActive()
    assert house.watch._looks.interval() == LOOK_MS == 30_000
    house.watch._looks.timeout.emit()
    house.jobs.do()
    assert house.looks == 2


def test_it_swaps_when_the_visitor_leaves(house: House) -> None:
    house.idle.touch()
    house.jobs.do()
    assert house.feed.loaded is not house.new
    house.idle.ask()
    assert house.feed.loaded is not house.new
    house.idle.finish()
    assert house.feed.loaded is house.new


def test_what_is_urgent_is_told_once_no_finger_was_there_for_a_while(house: House) -> None:
    house.idle.touch()
    house.jobs.do()
    assert house.watch._calm.isActive()
    house.idle.ago = CALM_S - 0.1
    house.watch._calm.timeout.emit()
    assert house.urgent == []
    house.idle.ago = CALM_S
    house.watch._calm.timeout.emit()
    assert house.urgent == ["fire"]
    assert not house.watch._calm.isActive()
