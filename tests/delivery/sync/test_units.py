"""The units of the night, as systemd reads them."""

import shutil
import subprocess
from configparser import RawConfigParser
from pathlib import Path

import pytest

UNITS = Path(__file__).parents[3] / "packaging" / "systemd"
NAME = "heidi-kiosk-sync"


def unit(kind: str) -> RawConfigParser:
    parser = RawConfigParser(strict=False, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(UNITS / f"{NAME}.{kind}", encoding="utf-8")
    return parser


def test_the_night_begins_at_half_past_three_and_is_made_up_for() -> None:
    timer = unit("timer")["Timer"]
    assert timer["OnCalendar"] == "*-*-* 03:30:00 Europe/Stockholm"
    assert (timer["Persistent"], "RandomizedDelaySec" in timer) == ("true", True)


def test_the_service_may_write_the_state_folder_and_nothing_else() -> None:
    service = unit("service")["Service"]
    assert service["ExecStart"].startswith("/usr/bin/kiosk sync")
    assert (service["ProtectSystem"], service["ReadWritePaths"]) == ("strict", "/var/lib/heidi-kiosk")
    assert (service["NoNewPrivileges"], service["User"], "MemoryMax" in service) == ("yes", "heidi-sync", True)


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    for kind in ("service", "timer"):
        text = (UNITS / f"{NAME}.{kind}").read_text(encoding="utf-8")
        (tmp_path / f"{NAME}.{kind}").write_text(text.replace("/usr/bin/kiosk", "/bin/true"), encoding="utf-8")
    files = [str(tmp_path / f"{NAME}.{kind}") for kind in ("service", "timer")]
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", *files], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
