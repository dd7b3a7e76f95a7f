"""When the panel is switched off and on, and what happens where that fails."""

from collections.abc import Iterator
from datetime import datetime

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from kiosk.domain.opening_hours import WEEKDAYS, hours_of
from kiosk.domain.walltime import parse_moment
from kiosk.runtime import panel_light
from kiosk.runtime.clock import Clock
from kiosk.runtime.idle import Idle
from kiosk.runtime.panel_light import PanelLight, panels, switch_of
from kiosk.runtime.sleep import Sleep
from tests.log_entries import entries
from tests.manual_jobs import ManualJobs

pytestmark = pytest.mark.usefixtures("qapp")
HOURS = hours_of(" ".join(f"{day}=08:00-18:00" for day in WEEKDAYS) + " holidays=weekday")
NOON, NIGHT = (parse_moment(f"2026-11-{at}") for at in ("30 12:00", "30 22:00"))
TOLD = """\
HDMI-A-1 "Some maker 32 inch (HDMI-A-1)"
  Enabled: yes
  Modes:
    1080x1920 px, 60.000000 Hz (preferred, current)
DP-2 "Other"
  Enabled: no
"""


class Panel:
    """A panel beside a screen that sleeps by the clock; `broken`: the compositor does not switch it."""

    def __init__(self) -> None:
        self.owner, self.jobs, self.moment = QObject(), ManualJobs(), NOON
        self.on, self.broken, self.switched = True, False, list[bool]()
        self.clock = Clock(None, self.owner, lambda: self.moment)
        self.sleep = Sleep(HOURS, self.clock, Idle(parent=self.owner), self.jobs, lambda: lambda _: False, self.owner)
        self.light = PanelLight(self.sleep, self.jobs, self._switch, lambda: self.on, self.owner)
        self.sleep.open()
        self.jobs.do()

    def _switch(self, on: bool) -> None:
        self.switched.append(on)
        if self.broken:
            raise OSError("compositor doesn't support it")
        self.on = on

    def at(self, moment: datetime) -> None:
        self.moment = moment
        self.clock.look()
        QTest.qWait(30)
        self.jobs.do()


@pytest.fixture
def panel(monkeypatch: pytest.MonkeyPatch) -> Iterator[Panel]:
    monkeypatch.setattr(panel_light, "BLACK_FIRST_MS", 5)
    monkeypatch.setattr(panel_light, "AGAIN_MS", 3_600_000)
    made = Panel()
    yield made
    shiboken6.delete(made.owner)


def test_it_is_off_in_the_night_and_on_before_the_house_opens(panel: Panel) -> None:
    panel.at(NIGHT)
    assert (panel.on, panel.switched) == (False, [False])
    panel.at(parse_moment("2026-12-01 07:30"))
    assert panel.switched == [False]
    panel.at(parse_moment("2026-12-01 07:58"))
    assert (panel.on, panel.switched) == (True, [False, True])
    panel.at(parse_moment("2026-12-01 08:00"))
    assert panel.switched == [False, True]


def test_a_touch_switches_it_on_even_while_it_is_being_switched_off(panel: Panel) -> None:
    panel.moment = NIGHT
    panel.clock.look()
    QTest.qWait(30)
    assert panel.on, "the work waits"
    panel.sleep.wake()
    panel.jobs.do()
    assert (panel.on, panel.switched) == (True, [False, True])


def test_who_wakes_it_before_it_is_off_sees_no_flicker(panel: Panel) -> None:
    panel.moment = NIGHT
    panel.clock.look()
    panel.sleep.wake()
    QTest.qWait(30)
    panel.jobs.do()
    assert panel.switched == []


def test_a_panel_that_was_off_at_the_start_is_switched_on_until_it_comes(panel: Panel) -> None:
    panel.on, panel.broken = False, True
    panel.light.look()
    panel.light.look()
    panel.jobs.do()
    panel.broken = False
    panel.light.look()
    panel.jobs.do()
    assert (panel.on, panel.switched) == (True, [True, True, True])
    panel.light.look()
    panel.jobs.do()
    assert len(panel.switched) == 3


def test_what_cannot_be_switched_stays_black_and_is_logged_once(panel: Panel, caplog: pytest.LogCaptureFixture) -> None:
    panel.broken = True
    panel.at(NIGHT)
    panel.at(NOON)
    assert panel.switched[:2] == [False, True]
    assert entries(caplog) == [
        {"event": "panel not switched", "level": "WARNING", "detail": "compositor doesn't support it"}
    ]


def test_every_panel_has_its_name() -> None:
    assert panels(TOLD) == ["HDMI-A-1", "DP-2"]
    assert panels("") == []


def test_only_a_compositor_is_asked() -> None:
    assert switch_of("offscreen") is None
    assert switch_of("xcb") is None
