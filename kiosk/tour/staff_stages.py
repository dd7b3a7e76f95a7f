"""The states of the staff panel, after a week of made-up nights."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from kiosk.app import Screen
from kiosk.domain.walltime import local
from kiosk.runtime.staff.settings import StaffSettings
from kiosk.tour.stage import Stage
from kiosk.viewmodels.models import Models
from kiosk.viewmodels.staff.house import FAILED, NEW, NONE, SAME, House, Night

SETTINGS = StaffSettings(fetches=True, name="HEIDI", desk="https://desk.heidi.example")
WEEK = (NEW, SAME, NONE, NEW, FAILED, SAME, NEW)


def staff_stages(screen: Screen) -> Iterator[Stage]:
    """The question for the PIN, the panel, and what stands over all else."""
    now = screen.clock.now()
    today = local(now).date()
    nights = tuple(
        Night(today - timedelta(days=back), outcome, "StoreUnreachable" if outcome == FAILED else "")
        for back, outcome in zip(reversed(range(len(WEEK))), WEEK, strict=True)
    )
    house = House(nights, now, NEW, number=7, before=now - timedelta(days=3))
    yield Stage("staff-pin", lambda m: m.staff.demonstrate_lock())
    yield Stage("staff", partial(_show, house, SETTINGS))
    yield Stage("staff-nothing", partial(_show, House(), StaffSettings()))
    for cover in ("clean", "touch", "colours"):
        yield Stage(f"staff-{cover}", partial(_show, house, SETTINGS, cover=cover))


def _show(house: House, settings: StaffSettings, models: Models, cover: str = "") -> None:
    models.staff.demonstrate(house, settings, cover)
