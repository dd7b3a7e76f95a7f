"""A clock that is wrong hides no old store and blanks no screen."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.content.files import digest
from kiosk.delivery.sync.alerts import Level, findings, level
from kiosk.delivery.sync.run import run
from kiosk.delivery.sync.status import status
from tests.delivery.sync.conftest import Kiosk
from tests.delivery.sync.signed_store import DAY, Desk


@pytest.mark.parametrize("years", [-56, -1, 1])
@pytest.mark.usefixtures("installed")
def test_a_wrong_clock_leaves_what_is_shown(kiosk: Kiosk, desk: Desk, contents: Sequence[Path], years: int) -> None:
    """Behind, all goes on as it did; ahead, everything has expired, and status says to look at the clock."""
    desk.sign()
    now = desk.now + 365 * years * DAY
    done = run(kiosk.state, kiosk.store, lambda: now)
    assert kiosk.shown() == digest(contents[0])
    told = findings(status(kiosk.state), now)
    if years > 0:
        assert (done.code, done.kind, "clock" in done.sentence) == (79, "StoreExpired", True)
        assert level(told) == Level.ALARM
    else:
        assert done.outcome == "unchanged"


@pytest.mark.usefixtures("installed")
def test_a_clock_put_back_is_told(kiosk: Kiosk, desk: Desk) -> None:
    told = findings(status(kiosk.state), desk.now - DAY)
    assert any("clock of this computer was put back" in each.sentence for each in told)


@pytest.mark.usefixtures("installed")
def test_the_present_is_not_before_what_was_signed(kiosk: Kiosk, desk: Desk, contents: Sequence[Path]) -> None:
    """With a clock that went back, metadata that had expired when other content was already built is not in time."""
    later = replace(desk.publish(contents[1]), number=3, built_at=desk.now + 30 * DAY)
    desk.put(later, (contents[1]).read_bytes())
    desk.sign()
    done = kiosk.sync()
    assert (done.code, done.kind) == (79, "StoreExpired")
    assert kiosk.shown() == digest(contents[0])
    desk.life = timedelta(days=60)
    desk.targets = {name: target for name, target in desk.targets.items() if "000003-" not in name}
    desk.number = 3
    desk.publish(contents[2])
    assert kiosk.sync().outcome == "updated"


@pytest.mark.parametrize("built_now", [True, False], ids=["built anew", "signed anew"])
def test_a_clock_that_is_behind_what_was_signed_is_told(
    kiosk: Kiosk, desk: Desk, contents: Sequence[Path], built_now: bool
) -> None:
    kiosk.sync()
    assert not kiosk.findings(desk)
    desk.now += DAY
    if built_now:
        desk.publish(contents[1])
    else:
        desk.sign()
    behind = desk.now - timedelta(hours=2)
    assert run(kiosk.state, kiosk.store, lambda: behind).well
    (finding,) = findings(status(kiosk.state), behind)
    assert (finding.level, "clock of this computer is behind" in finding.sentence) == (Level.WARNING, True)
    assert not findings(status(kiosk.state), desk.now)
