"""The unit of the screen, as systemd reads it."""

import re
import shutil
from pathlib import Path

import pytest

from kiosk.cli.setup import SCREEN
from kiosk.content.generations.screen_notes import SCREEN as NOTES
from kiosk.supervisor.prepared import UPGRADED
from kiosk.supervisor.supervisor import Patience
from tests.packaging.units import UNITS, exposure, unit, verified

MOST_EXPOSED = 1.4
MAINTAINER = UNITS.parent / "debian_package" / "maintainer"


def test_it_is_always_there_and_the_manager_waits_longer_than_the_supervisor() -> None:
    service = unit(SCREEN)["Service"]
    assert service["ExecStart"] == "/usr/bin/cage -- /usr/bin/kiosk supervise"
    assert (service["Type"], service["NotifyAccess"], service["Restart"]) == ("notify", "all", "always")
    assert unit(SCREEN)["Unit"]["StartLimitIntervalSec"] == "0"
    patience = Patience()
    assert patience.silence + patience.alive < int(service["WatchdogSec"]) <= 15
    assert int(service["TimeoutStartSec"]) > patience.ready
    assert int(service["TimeoutStopSec"]) > patience.stop


def test_it_has_its_seat_without_pam_which_would_take_its_processes_out_of_the_unit() -> None:
    service = unit(SCREEN)["Service"]
    assert "PAMName" not in service
    # With Requires=, systemd drops the start when seatd does not come, and no Restart= brings it back.
    assert unit(SCREEN)["Unit"]["Wants"] == "seatd.service"
    assert "Requires" not in unit(SCREEN)["Unit"]
    assert "seatd.service" in unit(SCREEN)["Unit"]["After"].split()
    told = (UNITS / SCREEN).read_text(encoding="utf-8")
    said = dict(re.findall(r"(\w+)=(\S+)", " ".join(re.findall("^Environment=(.*)$", told, re.MULTILINE))))
    assert (said["LIBSEAT_BACKEND"], said["WLR_LIBINPUT_NO_DEVICES"]) == ("seatd", "1")
    assert said["XDG_RUNTIME_DIR"] == f"/run/{service['RuntimeDirectory']}"


def test_the_network_is_closed_to_it_twice() -> None:
    service = unit(SCREEN)["Service"]
    assert (service["IPAddressDeny"], service["RestrictAddressFamilies"]) == ("any", "AF_UNIX AF_NETLINK")


def test_it_writes_its_notes_and_nothing_else() -> None:
    service = unit(SCREEN)["Service"]
    assert service["ProtectSystem"] == "strict"
    assert service["ReadWritePaths"] == f"-/var/lib/heidi-kiosk/{NOTES}"


def test_nobody_leaves_it_by_the_keyboard() -> None:
    made = unit(SCREEN)
    assert made["Unit"]["Conflicts"] == "getty@tty1.service"
    assert "getty@tty1.service" in made["Unit"]["After"].split()
    assert "/proc/sys/kernel/sysrq" in made["Service"]["ExecStartPre"]
    assert " -s" not in made["Service"]["ExecStart"]
    assert unit("heidi-kiosk-ctrl-alt-del.target")["Install"]["Alias"] == "ctrl-alt-del.target"


def test_an_upgrade_touches_what_the_supervisor_looks_at() -> None:
    assert f"touch {UPGRADED}\n" in (MAINTAINER / "postinst").read_text(encoding="utf-8")
    assert f"rm -f {UPGRADED}\n" in (MAINTAINER / "postrm").read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_understands_it_and_finds_little_that_it_could_do(tmp_path: Path) -> None:
    seat = tmp_path / "seatd.service"
    seat.write_text("[Service]\nExecStart=/bin/true\n")
    assert verified([SCREEN, "heidi-kiosk-ctrl-alt-del.target", "heidi-kiosk-inputs.service"], tmp_path) == (0, "")
    assert exposure(SCREEN) <= MOST_EXPOSED
