"""The units of the voice, as systemd reads them, and the speech server as its unit starts it."""

import shutil
import socket
import subprocess
from itertools import takewhile
from pathlib import Path

import pytest

from bench.speech import server as speech_server
from bench.speech.server import CONFIGURATION
from kiosk.content.generations.screen_notes import SCREEN
from kiosk.content.generations.voice_note import RESTART
from tests.packaging.units import UNITS, unit, verified

NAME = "heidi-kiosk-voice"
FILES = [f"{NAME}.service", f"{NAME}-restart.path", f"{NAME}-restart.service"]
STATE = Path("/var/lib/heidi-kiosk")


def test_the_server_runs_as_the_screen_and_is_always_started_again() -> None:
    made, service = unit(FILES[0])["Unit"], unit(FILES[0])["Service"]
    assert (service["User"], service["Restart"], service["TimeoutStopSec"]) == ("heidi-screen", "always", "2")
    assert (made["StartLimitIntervalSec"], service["RuntimeDirectoryMode"]) == ("0", "0700")
    assert "heidi-screen " in (UNITS / "heidi-kiosk.sysusers").read_text(encoding="utf-8")


def test_it_reaches_the_sound_card_and_no_network() -> None:
    service = unit(FILES[0])["Service"]
    assert (service["PrivateNetwork"], service["RestrictAddressFamilies"]) == ("yes", "AF_UNIX")
    assert (service["DeviceAllow"], service["SupplementaryGroups"]) == ("char-alsa rw", "audio")
    assert (service["ProtectSystem"], service["NoNewPrivileges"]) == ("strict", "yes")


def test_the_file_that_the_screen_touches_is_the_one_that_is_watched() -> None:
    assert unit(FILES[1])["Path"]["PathChanged"] == str(STATE / SCREEN / RESTART)
    assert unit(FILES[2])["Service"]["ExecStart"] == f"/usr/bin/systemctl restart {FILES[0]}"
    assert unit(FILES[2])["Unit"]["StartLimitIntervalSec"] == "0"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_understands_the_units(tmp_path: Path) -> None:
    assert verified(FILES, tmp_path) == (0, "")


def voices(path: Path) -> int:
    """How many voices the server tells of when it is asked for them, as the screen does."""
    with socket.socket(socket.AF_UNIX) as door:
        door.settimeout(speech_server.PATIENCE_S)
        door.connect(str(path))
        door.sendall(b"SET SELF CLIENT_NAME heidi:kiosk:test\r\nLIST SYNTHESIS_VOICES\r\n")
        with door.makefile("rb") as answers:
            lines = list(takewhile(lambda line: not line.startswith((b"249 ", b"3", b"4")), answers))
    return len(lines)


@pytest.mark.skipif(not speech_server.is_installed(), reason="speech-dispatcher is not installed")
def test_the_command_of_the_unit_is_one_that_the_server_takes(tmp_path: Path) -> None:
    command = unit(FILES[0])["Service"]["ExecStart"].split()
    configuration = tmp_path / "configuration"
    configuration.mkdir()
    shutil.copy(CONFIGURATION, configuration)
    told = [
        word.replace(f"/run/{NAME}", str(tmp_path)).replace(
            f"/etc/heidi-kiosk/{CONFIGURATION.parent.name}", str(configuration)
        )
        for word in command
    ]
    process = subprocess.Popen(
        told, env=speech_server.private(tmp_path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        speech_server.wait_until((tmp_path / "socket").exists, "no speech server")
        assert voices(tmp_path / "socket") > 100
        logged = sum(log.stat().st_size for log in tmp_path.rglob("*.log"))
        assert logged < 10_000, "its log lies in memory"
    finally:
        speech_server.kill(process)
