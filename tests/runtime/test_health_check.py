"""A generation is confirmed when the screen has run with it for a minute in good health, and not before."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6

from kiosk.content.pointer import Generation
from kiosk.domain.errors import ContentUnreadable
from kiosk.runtime.content.feed import ContentFeed, Loaded
from kiosk.runtime.content.health_check import HealthCheck
from tests.factories import at
from tests.log_entries import entries
from tests.manual_jobs import ManualJobs
from tests.runtime.content.test_feed_swapping import CHAINS, loaded

pytestmark = pytest.mark.usefixtures("qapp")


def generation(number: int) -> Generation:
    return Generation(number, f"{number:064}", Path(f"{number}.sqlite"), at("2026-11-27 03:30"))


class House:
    """A screen whose minutes pass when the test says so."""

    def __init__(self) -> None:
        self.jobs, self.loading = ManualJobs(), ManualJobs()
        self.next: Loaded = replace(loaded("Mindpark"), generation=generation(1))
        self.feed = ContentFeed(lambda: self.next, CHAINS, self.loading)
        self.examined, self.counted = 0, 0
        self.confirmed: list[int] = []
        self.sick: Exception | None = None
        self.ready = True
        self.health = HealthCheck(self.feed, self.jobs, self._examine, self._count, self._confirm)

    @property
    def on_trial(self) -> int | None:
        """The number of the generation that is not confirmed yet."""
        found = self.health.on_trial
        return found.number if found else None

    def show(self, number: int | None) -> None:
        """Another content comes, index and all."""
        self.next = replace(loaded("Mindpark"), generation=generation(number) if number else None)
        self.feed.reload()
        self.loading.do()

    def pass_minute(self) -> None:
        """The timer runs out, if it runs."""
        if self.health._timer.isActive():
            self.health._timer.stop()
            self.health._timer.timeout.emit()
        self.jobs.do()

    def _examine(self) -> Callable[[], None] | None:
        return self._examination if self.ready else None

    def _examination(self) -> None:
        self.examined += 1
        if self.sick:
            raise self.sick

    def _count(self) -> None:
        self.counted += 1

    def _confirm(self, shown: Generation) -> None:
        self.confirmed.append(shown.number)


@pytest.fixture
def house() -> Iterator[House]:
    made = House()
    yield made
    shiboken6.delete(made.health)


def test_a_minute_in_good_health_confirms(house: House, caplog: pytest.LogCaptureFixture) -> None:
    house.show(1)
    assert house.health.on_trial
    assert house.health._timer.interval() == 60_000
    house.health.drawn()
    house.pass_minute()
    assert (house.examined, house.confirmed, house.on_trial) == (1, [1], None)
    assert {"event": "content confirmed", "level": "INFO", "number": 1} in entries(caplog)
    house.pass_minute()
    assert house.confirmed == [1]


def test_without_a_frame_or_an_index_it_waits(house: House) -> None:
    house.show(1)
    house.pass_minute()
    assert house.confirmed == []
    house.health.drawn()
    house.ready = False
    house.pass_minute()
    assert house.confirmed == []
    house.ready = True
    house.pass_minute()
    assert house.confirmed == [1]


def test_frames_of_the_content_before_do_not_count(house: House) -> None:
    house.show(1)
    house.health.drawn()
    house.show(2)
    house.pass_minute()
    assert house.confirmed == []


def test_a_page_that_fails_is_loud_and_confirms_nothing(house: House) -> None:
    house.show(1)
    house.health.drawn()
    house.sick = KeyError("sv")
    with pytest.raises(KeyError):
        house.pass_minute()
    assert (house.confirmed, house.on_trial) == ([], 1)


def test_a_disk_that_refuses_is_said_and_borne(house: House, caplog: pytest.LogCaptureFixture) -> None:
    house.show(1)
    house.health.drawn()
    house.sick = ContentUnreadable("The disk is full.")
    house.pass_minute()
    assert house.on_trial == 1
    assert entries(caplog)[-1] == {
        "event": "content not confirmed",
        "level": "WARNING",
        "detail": "The disk is full.",
    }


def test_a_generation_that_comes_while_the_screen_runs_is_counted_and_its_minute_begins_anew(house: House) -> None:
    house.show(1)
    house.jobs.do()
    assert house.counted == 0
    house.show(2)
    assert house.jobs.waiting == 1
    house.jobs.do()
    assert house.counted == 1
    house.show(2)
    house.jobs.do()
    assert house.counted == 1
    house.health.drawn()
    house.pass_minute()
    assert house.confirmed == [2]


def test_a_file_that_is_no_generation_is_on_no_trial(house: House) -> None:
    house.show(None)
    house.health.drawn()
    house.pass_minute()
    assert (house.on_trial, house.confirmed) == (None, [])
