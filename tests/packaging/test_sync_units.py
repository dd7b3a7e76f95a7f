"""The units of the night, as systemd reads them."""

import shutil
from pathlib import Path

import pytest

from tests.packaging.units import unit, verified

NAME = "heidi-kiosk-sync"


def test_the_night_begins_at_half_past_three_and_is_made_up_for() -> None:
    timer = unit(f"{NAME}.timer")["Timer"]
    assert timer["OnCalendar"] == "*-*-* 03:30:00 Europe/Stockholm"
    assert (timer["Persistent"], "RandomizedDelaySec" in timer) == ("true", True)


def test_the_service_may_write_the_state_folder_and_nothing_else() -> None:
    service = unit(f"{NAME}.service")["Service"]
    assert service["ExecStart"].startswith("/usr/bin/kiosk sync")
    assert (service["ProtectSystem"], service["ReadWritePaths"]) == ("strict", "/var/lib/heidi-kiosk")
    assert (service["NoNewPrivileges"], service["User"], "MemoryMax" in service) == ("yes", "heidi-sync", True)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    assert verified([f"{NAME}.service", f"{NAME}.timer"], tmp_path) == (0, "")
