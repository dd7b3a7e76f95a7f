"""When the screen sleeps: by the hours of the house, and by who is there."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.domain.opening_hours import OpeningHours, hours_of
from kiosk.domain.walltime import parse_moment
from kiosk.runtime.clock import Clock
from kiosk.runtime.idle import Idle, Patience
from kiosk.runtime.sleep import Sleep
from tests.log_entries import entries
from tests.manual_jobs import ManualJobs

pytestmark = pytest.mark.usefixtures("qapp")

WEEKEND = " saturday=closed sunday=closed"
HOURS = " ".join(f"{day}=08:00-18:00" for day in "monday tuesday wednesday thursday friday".split()) + WEEKEND
OPENS = parse_moment("2026-12-01 08:00")


def holidays() -> Callable[[date], bool]:
    return {date(2026, 12, 1)}.__contains__


class House:
    """A house with its hours, at Monday noon, and how often its screen said that something has changed."""

    def __init__(self, hours: OpeningHours | None, patience: Patience = Patience()) -> None:
        self.owner, self.jobs, self._moment = QObject(), ManualJobs(), parse_moment("2026-11-30 12:00")
        self.clock = Clock(None, self.owner, lambda: self._moment)
        self.idle = Idle(patience, self.owner)
        self.sleep = Sleep(hours, self.clock, self.idle, self.jobs, holidays, self.owner)
        self.changes = 0
        self.sleep.changed.connect(self._count)

    def at(self, moment: str) -> Sleep:
        self._moment = parse_moment(moment)
        self.clock.look()
        return self.sleep

    def _count(self) -> None:
        self.changes += 1


@pytest.fixture
def made() -> Iterator[Callable[..., House]]:
    houses: list[House] = []

    def make(hours: OpeningHours | None, patience: Patience = Patience()) -> House:
        houses.append(House(hours, patience))
        return houses[-1]

    yield make
    for house in houses:
        shiboken6.delete(house.owner)


@pytest.fixture
def house(made: Callable[..., House]) -> House:
    """One that knows its holidays."""
    found = made(hours_of(HOURS))
    found.sleep.open()
    found.jobs.do()
    return found


def test_it_sleeps_from_closing_to_opening(house: House) -> None:
    assert not house.at("2026-11-30 17:59:59").asleep
    assert house.sleep.until == parse_moment("2026-11-30 18:00")
    assert house.at("2026-11-30 18:00").asleep
    assert house.sleep.until == parse_moment("2026-12-02 08:00")  # 1 December is a holiday here
    assert house.at("2026-12-02 07:59:59").asleep
    assert not house.at("2026-12-02 08:00").asleep


def test_before_the_house_opens_it_warms(house: House) -> None:
    assert not house.at("2026-12-02 07:57:59").warming
    assert house.at("2026-12-02 07:58").warming
    assert house.sleep.asleep
    assert not house.at("2026-12-02 08:00").warming


def test_who_is_there_stays_and_it_sleeps_when_they_leave(house: House) -> None:
    house.idle.touch()
    assert not house.at("2026-11-30 22:00").asleep
    house.idle.ask()
    assert not house.sleep.asleep
    house.idle.finish()
    assert house.sleep.asleep


def test_who_wakes_it_has_one_session(house: House) -> None:
    house.at("2026-11-30 22:00").wake()
    assert not house.sleep.asleep
    house.idle.touch()
    house.idle.finish()
    assert house.sleep.asleep


def test_who_wakes_it_and_goes_leaves_it_asleep_again(made: Callable[..., House], qtbot: QtBot) -> None:
    house = made(hours_of(HOURS), Patience(0, 0))
    house.sleep.open()
    house.jobs.do()
    house.at("2026-11-30 22:00").wake()
    assert not house.sleep.asleep
    qtbot.waitUntil(lambda: house.sleep.asleep)


def test_a_clock_that_is_put_right_is_followed(house: House) -> None:
    assert house.at("2026-11-30 22:00").asleep
    assert not house.at("2026-11-30 11:00").asleep
    assert house.at("2031-11-29 12:00").asleep


def test_it_says_only_what_has_changed(house: House) -> None:
    for minute in range(10, 50):
        house.at(f"2026-11-30 22:{minute}")
    assert house.changes == 2  # the hours are known; closed


def test_waking_what_is_awake_changes_nothing(house: House) -> None:
    changes = house.changes
    house.sleep.wake()
    assert house.changes == changes
    assert house.at("2026-11-30 18:00").asleep


def test_it_is_awake_until_the_holidays_are_known(made: Callable[..., House]) -> None:
    house = made(hours_of(HOURS))
    house.sleep.open()
    assert not house.at("2026-11-30 22:00").asleep
    house.jobs.do()
    assert house.sleep.asleep


def test_without_holidays_the_weekdays_count(made: Callable[..., House], caplog: pytest.LogCaptureFixture) -> None:
    def none() -> Callable[[date], bool]:
        raise ImportError("there is no such library")

    house = made(hours_of(HOURS))
    house.sleep._holidays = none
    house.sleep.open()
    house.jobs.do()
    assert house.at("2026-11-30 22:00").until == OPENS
    assert [entry["event"] for entry in entries(caplog)] == ["holidays not known"]


def test_hours_that_ask_for_no_holidays_load_none(made: Callable[..., House]) -> None:
    house = made(hours_of(HOURS + " holidays=weekday"))
    house.sleep.open()
    assert house.jobs.waiting == 0
    assert house.at("2026-11-30 22:00").until == OPENS


def test_without_hours_it_never_sleeps_and_loads_nothing(made: Callable[..., House]) -> None:
    house = made(None)
    house.sleep.open()
    assert house.jobs.waiting == 0
    assert not house.at("2026-11-30 03:00").asleep
    house.sleep.wake()
    assert house.changes == 0


def test_staff_put_it_out_until_somebody_is_there(made: Callable[..., House]) -> None:
    house = made(None)
    house.sleep.put_out()
    assert (house.sleep.asleep, house.sleep.warming, house.sleep.until) == (True, False, None)
    house.sleep.wake()
    assert not house.sleep.asleep
    house.sleep.put_out()
    house.idle.touch()
    assert not house.sleep.asleep
    house.idle.finish()
    assert not house.sleep.asleep


def test_what_staff_put_out_is_lit_when_the_house_opens_and_not_before(made: Callable[..., House]) -> None:
    house = made(hours_of(HOURS))
    house.sleep.open()
    house.jobs.do()
    house.sleep.put_out()
    assert house.at("2026-11-30 17:59").asleep
    assert house.at("2026-11-30 19:00").asleep
    assert house.at("2026-12-02 07:59").asleep
    assert not house.at("2026-12-02 08:00").asleep
