"""What is heard: a recording of all that a real speech server sends to a real sound server."""

import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from bench import sound, speech_server
from bench.sound import Recording, SoundServer
from bench.speech_server import PULSE, SpeechServer
from kiosk.runtime.speech.voice import Voice, VoiceState
from tests.log_entries import entries
from tests.runtime.speech.conftest import PATIENCE_MS, Opened
from tests.runtime.speech.listener import Listener

SENTENCE = "Det var en gång en katt som bodde hos en gubbe i ett litet rött hus vid en sjö"
MOST_SILENCE_S = 0.4
"""From a stop to the last sound in the median, while other tests run; `python -m bench.speech` measures it alone."""
QUIET_S = 0.6
"""Nothing was heard for longer than any pause within a text."""

Ear = tuple[SpeechServer, SoundServer, Recording]


@contextmanager
def ear(folder: Path, server: Callable[[Path], AbstractContextManager[SoundServer]]) -> Iterator[Ear]:
    """A speech server that is heard by way of that sound server, and recorded."""
    with ExitStack() as stack:
        heard_by = stack.enter_context(server(folder))
        speaking = stack.enter_context(speech_server.speech_server(folder, PULSE, heard_by.socket))
        yield speaking, heard_by, stack.enter_context(sound.recording(folder, heard_by.socket))


@pytest.fixture(scope="module")
def pulse(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ear]:
    if not speech_server.is_installed() or not sound.is_installed("pulseaudio"):
        pytest.skip("speech-dispatcher or pulseaudio is not installed")
    with ear(tmp_path_factory.mktemp("pulse"), sound.pulseaudio) as listening:
        yield listening


def ready(opened: Opened, server: SpeechServer, qtbot: QtBot) -> tuple[Voice, Listener]:
    voice, listener = opened(server.socket)
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=PATIENCE_MS)
    return voice, listener


def wait_for_sound(heard: Recording, qtbot: QtBot) -> None:
    """Wait until something was heard for a while."""
    since = monotonic()
    qtbot.waitUntil(lambda: heard.last() > since + 0.3, timeout=PATIENCE_MS)


def wait_for_quiet(heard: Recording, qtbot: QtBot, since: float) -> None:
    """Wait until there was no sound for a while."""
    qtbot.waitUntil(lambda: monotonic() - max(since, heard.last()) > QUIET_S, timeout=PATIENCE_MS)


def silences(voice: Voice, heard: Recording, qtbot: QtBot, count: int) -> list[float]:
    """Seconds from each stop, in the middle of a sentence, to the last sound."""
    found = []
    for number in range(count):
        voice.say_at_once(str(number), SENTENCE, "sv")
        wait_for_sound(heard, qtbot)
        stopped = monotonic()
        voice.stop()
        wait_for_quiet(heard, qtbot, stopped)
        found.append(heard.last() - stopped)
    return found


def test_what_is_said_is_heard_between_its_begin_and_its_end(pulse: Ear, opened: Opened, qtbot: QtBot) -> None:
    server, _, heard = pulse
    voice, listener = ready(opened, server, qtbot)
    moments: dict[tuple[str, str], float] = {}
    voice.begun.connect(lambda id: moments.setdefault(("begun", id), monotonic()))
    voice.ended.connect(lambda id: moments.setdefault(("ended", id), monotonic()))
    for id, text in {"a": "Hej", "b": "", "c": "Hej igen"}.items():
        voice.say(id, text, "sv")
    qtbot.waitUntil(lambda: listener.over("a", "b", "c"), timeout=PATIENCE_MS)
    assert list(moments) == [(what, id) for id in "abc" for what in ("begun", "ended")]
    loud = {
        id: [moment for moment in heard.loud if moments["begun", id] <= moment <= moments["ended", id]] for id in "abc"
    }
    assert (bool(loud["a"]), loud["b"], bool(loud["c"])) == (True, [], True)


def test_the_rate_and_the_volume_are_heard(pulse: Ear, opened: Opened, qtbot: QtBot) -> None:
    server, _, heard = pulse
    voice, listener = ready(opened, server, qtbot)
    lengths = {}
    for rate, volume in ((0, 0), (60, 0), (0, -100)):
        voice.rate, voice.volume = rate, volume
        asked, id = monotonic(), f"{rate} {volume}"
        voice.say(id, "Hej och välkommen hit", "sv")
        qtbot.waitUntil(partial(listener.over, id), timeout=PATIENCE_MS)
        lengths[rate, volume] = len([moment for moment in heard.loud if moment > asked])
    assert lengths[0, 0] > 1.3 * lengths[60, 0] > 0
    assert lengths[0, -100] == 0


def test_it_falls_silent_at_once(pulse: Ear, opened: Opened, qtbot: QtBot) -> None:
    server, _, heard = pulse
    voice, _ = ready(opened, server, qtbot)
    found = silences(voice, heard, qtbot, 5)
    assert median(found) <= MOST_SILENCE_S, found
    voice.say("z", SENTENCE, "sv")
    wait_for_sound(heard, qtbot)
    closed = monotonic()
    voice.close()
    wait_for_quiet(heard, qtbot, closed)
    assert heard.last() - closed <= 1


@pytest.mark.skipif(
    not speech_server.is_installed() or not sound.is_installed("pipewire", "wireplumber", "pipewire-pulse"),
    reason="speech-dispatcher or pipewire is not installed",
)
@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="dbus is not installed")
def test_pipewire_hears_it_too(tmp_path: Path, opened: Opened, qtbot: QtBot) -> None:
    with ear(tmp_path, sound.pipewire) as (server, _, heard):
        voice, _ = ready(opened, server, qtbot)
        found = silences(voice, heard, qtbot, 3)
        assert median(found) <= MOST_SILENCE_S, found


@pytest.mark.skipif(
    not speech_server.is_installed() or not sound.is_installed("pulseaudio"),
    reason="speech-dispatcher or pulseaudio is not installed",
)
def test_a_sound_server_that_ends_while_it_speaks(
    tmp_path: Path, opened: Opened, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with ear(tmp_path, sound.pulseaudio) as (server, heard_by, heard):
        voice, listener = ready(opened, server, qtbot)
        asked = monotonic()
        voice.say("a", SENTENCE, "sv")
        voice.say("b", SENTENCE, "sv")
        qtbot.waitUntil(lambda: heard.last() > asked, timeout=PATIENCE_MS)
        heard_by.kill()
        qtbot.waitUntil(lambda: voice.state is VoiceState.AWAY, timeout=PATIENCE_MS)
        assert listener.told == [("begun", "a"), ("silenced", "a"), ("silenced", "b")]
        qtbot.waitUntil(lambda: listener.unanswered > 0, timeout=PATIENCE_MS)
        server.process.send_signal(signal.SIGTERM)
    with ear(tmp_path, sound.pulseaudio) as (_, _, heard):
        listener.rest()
        qtbot.waitUntil(lambda: voice.state is VoiceState.READY, timeout=PATIENCE_MS)
        voice.say("c", "Hej", "sv")
        qtbot.waitUntil(lambda: listener.told[3:] == [("begun", "c"), ("ended", "c")], timeout=PATIENCE_MS)
        assert heard.last()
    assert [entry["event"] for entry in entries(caplog)] == ["voice ready", "voice away", "voice ready"]
