"""How long a voice that is away is left alone."""

from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from bench.speech import server as speech_server
from kiosk.runtime.speech import voice as module
from kiosk.runtime.speech.voice import Voice, VoiceState
from tests.runtime.speech.conftest import PATIENCE_MS

A_MINUTE = 60_000


@pytest.mark.usefixtures("qapp")
def test_the_pauses_grow_to_five_minutes_and_no_further(tmp_path: Path) -> None:
    voice, pauses = Voice(tmp_path / "none"), []
    voice.open()
    for _ in range(6):
        assert voice._again.isActive()
        pauses.append(voice._again.interval() // 1000)
        voice._again.stop()
        voice._again.timeout.emit()
    assert pauses == [5, 15, 60, 300, 300, 300]
    voice.close()
    assert not voice._again.isActive()
    shiboken6.delete(voice)


@pytest.mark.skipif(not speech_server.is_installed(), reason="speech-dispatcher is not installed")
@pytest.mark.parametrize(("well_ms", "pause_ms"), [(A_MINUTE, A_MINUTE), (0, 50)], ids=["at once", "later"])
def test_a_voice_that_comes_and_goes_is_left_alone_for_longer(
    well_ms: int, pause_ms: int, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "WELL_MS", well_ms)
    voice = Voice(tmp_path / "voice", retries_ms=(50, A_MINUTE))
    voice.open()
    assert (voice.state, voice._again.interval()) == (VoiceState.AWAY, 50)
    with speech_server.speech_server(tmp_path):
        qtbot.waitUntil(lambda: voice.state is VoiceState.READY, timeout=PATIENCE_MS)
        qtbot.wait(10)
    qtbot.waitUntil(lambda: voice.state is VoiceState.AWAY, timeout=PATIENCE_MS)
    assert voice._again.interval() == pause_ms
    voice.close()
    shiboken6.delete(voice)
