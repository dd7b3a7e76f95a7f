"""The units that do what staff ask for at the screen: each watches a file that the screen touches."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.generations.screen_notes import SCREEN
from kiosk.content.generations.staff_notes import Request
from kiosk.viewmodels.staff.view import FETCHED_AT
from tests.packaging.units import UNITS, unit, verified

STATE = Path("/var/lib/heidi-kiosk")
SYNC, CHOICE = "heidi-kiosk-sync-now.service", "heidi-kiosk-content@.service"
COMMANDS = {
    Request.SYNC: (SYNC, "/usr/bin/kiosk sync --now --json"),
    Request.ROLLBACK: (CHOICE, "/usr/bin/kiosk content rollback"),
    Request.UNPIN: (CHOICE, "/usr/bin/kiosk content unpin"),
}


@pytest.mark.parametrize("request_", Request)
def test_the_file_that_the_screen_touches_starts_the_command(request_: Request) -> None:
    path = unit(f"heidi-kiosk-{request_}.path")
    service, command = COMMANDS[request_]
    instance = path["Path"].get("Unit", service)
    named, _, argument = instance.removesuffix(".service").partition("@")
    assert path["Path"]["PathChanged"] == str(STATE / SCREEN / request_)
    assert path["Install"]["WantedBy"] == "multi-user.target"
    assert service.startswith(named)
    assert unit(service)["Service"]["ExecStart"].replace("%i", argument) == command


@pytest.mark.parametrize("name", [SYNC, CHOICE])
def test_what_they_start_is_no_more_than_a_night_may_do(name: str) -> None:
    made, service, night = unit(name), unit(name)["Service"], unit("heidi-kiosk-sync.service")["Service"]
    walls = {key for key in night if key.startswith(("Protect", "Private", "Restrict", "System", "NoNew", "Cap"))}
    walls -= {"RestartForceExitStatus", "RestrictAddressFamilies"}
    assert len(walls) > 12
    assert {key: service[key] for key in walls} == {key: night[key] for key in walls}
    assert (service["User"], service["ReadWritePaths"], made["Unit"]["StartLimitIntervalSec"]) == (
        "heidi-sync",
        str(STATE),
        "0",
    )


def test_only_the_one_that_fetches_has_a_network() -> None:
    choice = unit(CHOICE)["Service"]
    assert (choice["PrivateNetwork"], choice["RestrictAddressFamilies"]) == ("yes", "AF_UNIX")


def test_the_panel_says_when_the_timer_fetches() -> None:
    assert f" {FETCHED_AT:%H:%M:%S} Europe/Stockholm" in unit("heidi-kiosk-sync.timer")["Timer"]["OnCalendar"]


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    for name in (SYNC, CHOICE):
        shutil.copy(UNITS / name, tmp_path)
    made = CHOICE.replace("@", "@rollback")
    (tmp_path / made).write_text((UNITS / CHOICE).read_text(encoding="utf-8"), encoding="utf-8")
    paths = [f"heidi-kiosk-{request}.path" for request in Request]
    assert verified([SYNC, CHOICE, *paths], tmp_path) == (0, "")
