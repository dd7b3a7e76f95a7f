"""The real kiosk with a voice: looked for once the first picture is there, said in its log and by `kiosk status`."""

import json
import os
import signal
import socket
import subprocess
from pathlib import Path
from typing import Any, Self

import pytest

from bench.speech import server
from kiosk.content import generations
from kiosk.content.generations.headphones_note import headphones_note
from kiosk.content.generations.screen_notes import SCREEN
from kiosk.content.generations.voice_note import RESTART, voice_note
from kiosk.delivery.sync.status import status
from tests.commands import KIOSK
from tests.e2e.servers import wait_for

Log = list[dict[str, Any]]


@pytest.fixture
def state(tmp_path: Path, heidi: Path) -> Path:
    """A state folder with something to show."""
    folder = tmp_path / "state"
    generations.install(heidi, folder)
    return folder


class Kiosk:
    """A running kiosk, and what it logged once it was stopped."""

    def __init__(self, state: Path, voice: Path | None) -> None:
        told = {"KIOSK_STATE": str(state), "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
        set_voice = {"KIOSK_SPEECH_SOCKET": str(voice)} if voice else {}
        self._process = subprocess.Popen(
            [*KIOSK, "run"], env=os.environ | told | set_voice, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def __enter__(self) -> Self:
        """It runs already."""
        return self

    def __exit__(self, *_: object) -> None:
        """End it, if nobody has."""
        self._process.kill()
        self._process.communicate()

    def stop(self) -> tuple[int, Log]:
        """End it politely: its exit code, and what it logged of its voice."""
        self._process.send_signal(signal.SIGTERM)
        _, said = self._process.communicate(timeout=60)
        log = [json.loads(line) for line in said.splitlines()]
        return self._process.returncode, [entry for entry in log if "voice" in entry["event"]]


@pytest.mark.skipif(not server.is_installed(), reason="speech-dispatcher is not installed")
def test_a_kiosk_with_a_voice_finds_it_and_leaves_it(state: Path, tmp_path: Path) -> None:
    with server.speech_server(tmp_path) as speaking, Kiosk(state, speaking.socket) as kiosk:
        wait_for(lambda: voice_note(state), "no note of the voice")
        wait_for(lambda: headphones_note(state), "no note of headphones")
        found = status(state).voice
        code, log = kiosk.stop()
    assert found is not None
    assert (found.state, found.why) == ("ready", "")
    assert (code, [entry["event"] for entry in log]) == (0, ["voice ready"])


def test_a_kiosk_whose_voice_is_mute_goes_on_and_says_so(state: Path, tmp_path: Path) -> None:
    path = tmp_path / "voice"
    with socket.socket(socket.AF_UNIX) as mute:
        mute.bind(str(path))
        mute.listen()
        with Kiosk(state, path) as kiosk:
            wait_for(lambda: (state / SCREEN / RESTART).exists(), "no new server was asked for")
            found = status(state).voice
            code, log = kiosk.stop()
    assert found is not None
    assert (found.state, "has not answered in time" in found.why) == ("away", True)
    assert (code, [(entry["event"], entry["why"]) for entry in log]) == (0, [("voice away", found.why)])


def test_a_kiosk_without_a_voice_forgets_the_one_it_had(state: Path, tmp_path: Path) -> None:
    with Kiosk(state, tmp_path / "none"):
        wait_for(lambda: voice_note(state) and headphones_note(state), "no note of the voice or of headphones")
    with Kiosk(state, None) as kiosk:
        wait_for(lambda: voice_note(state) is None and headphones_note(state) is None, "a note stays")
        assert kiosk.stop()[1] == []
