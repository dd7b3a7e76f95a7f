"""What setup enables, by the real systemctl in a root of its own."""

import shutil
from pathlib import Path

import pytest

from kiosk.cli.setup import units
from tests.packaging.units import UNITS

pytestmark = pytest.mark.skipif(not units.can_enable(), reason="systemd is not installed")
ALL = [
    "heidi-kiosk-ctrl-alt-del.target",
    "heidi-kiosk-inputs.service",
    "heidi-kiosk-rollback.path",
    "heidi-kiosk-sync-now.path",
    "heidi-kiosk-sync.timer",
    "heidi-kiosk-unpin.path",
    "heidi-kiosk-voice-restart.path",
    "heidi-kiosk-voice.service",
    "heidi-kiosk.service",
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The units as the package installs them."""
    shutil.copytree(UNITS, tmp_path / "usr/lib/systemd/system")
    return tmp_path


def test_what_can_be_enabled_is_and_only_that(root: Path) -> None:
    assert set(units.units(root)) >= set(ALL)
    assert set(units.units(root).values()) == {False}
    units.enable(list(units.units(root)), root)
    assert set(units.units(root).values()) == {True}
    wanted = root / "etc/systemd/system/timers.target.wants/heidi-kiosk-sync.timer"
    assert wanted.is_symlink()
    pressed = root / "etc/systemd/system/ctrl-alt-del.target"
    assert pressed.readlink().name == "heidi-kiosk-ctrl-alt-del.target"
    units.disable(ALL, root)
    assert not wanted.is_symlink()
    assert not pressed.is_symlink()


def test_what_somebody_masked_before_keeps_nothing_from_being_enabled(root: Path) -> None:
    pressed = root / "etc/systemd/system/ctrl-alt-del.target"
    pressed.parent.mkdir(parents=True)
    pressed.symlink_to("/dev/null")
    units.enable(ALL, root)
    assert set(units.units(root).values()) == {True}


def test_nothing_to_enable_is_no_error(tmp_path: Path) -> None:
    assert units.units(tmp_path) == {}
    units.enable([], tmp_path)
