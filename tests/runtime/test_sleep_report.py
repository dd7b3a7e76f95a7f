"""What is written down of a screen that sleeps."""

from collections.abc import Iterator
from datetime import datetime

import pytest
import shiboken6
from PySide6.QtCore import QObject

from kiosk.domain.errors import ContentUnreadable
from kiosk.domain.opening_hours import hours_of
from kiosk.domain.walltime import parse_moment
from kiosk.runtime.clock import Clock
from kiosk.runtime.idle import Idle
from kiosk.runtime.sleep import Sleep
from kiosk.runtime.sleep_report import SleepReport
from tests.log_entries import entries
from tests.manual_jobs import ManualJobs

pytestmark = pytest.mark.usefixtures("qapp")

OPEN = " ".join(f"{day}=08:00-18:00" for day in "monday tuesday wednesday thursday friday".split())
HOURS = hours_of(OPEN + " saturday=closed sunday=closed holidays=weekday")
OPENS, CLOSES = parse_moment("2026-12-01 08:00"), parse_moment("2026-11-30 18:00")


class Reported:
    """A screen at Monday noon, and what it has written; `refuse` is what the disk says to more."""

    def __init__(self) -> None:
        self.owner, self.jobs, self.moment = QObject(), ManualJobs(), parse_moment("2026-11-30 12:00")
        self.clock = Clock(None, self.owner, lambda: self.moment)
        self.sleep = Sleep(HOURS, self.clock, Idle(parent=self.owner), self.jobs, lambda: lambda _: False, self.owner)
        self.report = SleepReport(self.sleep, self.jobs, self._write, self.owner)
        self.written: list[tuple[bool, datetime | None]] = []
        self.refuse: ContentUnreadable | None = None

    def at(self, moment: str) -> None:
        self.moment = parse_moment(moment)
        self.clock.look()
        self.jobs.do()

    def _write(self, asleep: bool, until: datetime | None) -> None:
        if self.refuse:
            raise self.refuse
        self.written.append((asleep, until))


@pytest.fixture
def reported() -> Iterator[Reported]:
    made = Reported()
    yield made
    shiboken6.delete(made.owner)


def test_each_change_is_written_once(reported: Reported) -> None:
    reported.report.open()
    reported.sleep.open()
    reported.at("2026-11-30 12:01")
    reported.at("2026-11-30 18:00")
    reported.at("2026-12-01 07:59")  # it warms: no news for the disk
    reported.at("2026-12-01 08:00")
    closes = parse_moment("2026-12-01 18:00")
    assert reported.written == [(False, None), (False, CLOSES), (True, OPENS), (False, closes)]


def test_nothing_is_written_before_the_first_picture(reported: Reported) -> None:
    reported.sleep.open()
    reported.at("2026-11-30 18:00")
    assert reported.written == []


def test_a_disk_that_refuses_is_logged_once(reported: Reported, caplog: pytest.LogCaptureFixture) -> None:
    reported.refuse = ContentUnreadable("The disk refused.", "")
    reported.report.open()
    reported.sleep.open()
    reported.at("2026-11-30 18:00")
    reported.at("2026-12-01 08:00")
    assert [entry["event"] for entry in entries(caplog)] == ["sleep not reported"]
