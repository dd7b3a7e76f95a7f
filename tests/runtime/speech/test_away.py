"""A voice that does not answer: nothing waits for it, one line in the log says so, and it comes back by itself."""

import signal
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from bench import speech_server
from bench.speech_server import PULSE, SILENT, SpeechServer
from kiosk.runtime.speech import connection, message
from kiosk.runtime.speech.voice import Voice, VoiceState
from tests.log_entries import entries
from tests.runtime.speech.conftest import PATIENCE_MS, Opened
from tests.runtime.speech.listener import Listener

LONG = "Det var en gång en katt. " * 400

needs_server = pytest.mark.skipif(not speech_server.is_installed(), reason="speech-dispatcher is not installed")


@pytest.fixture
def peer(tmp_path: Path) -> Iterator[socket.socket]:
    """A socket that listens in the place of a speech server; whoever accepts says what it does."""
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "voice"))
        listening.listen()
        listening.settimeout(10)
        yield listening


def wait_until_away(voice: Voice, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: voice.state is VoiceState.AWAY, timeout=PATIENCE_MS)


def wait_until_well(voice: Voice, listener: Listener, qtbot: QtBot) -> None:
    """Wait until it is ready, and says something, again."""
    qtbot.waitUntil(lambda: voice.state is VoiceState.READY, timeout=PATIENCE_MS)
    voice.say("well", "Hej", "sv")
    qtbot.waitUntil(lambda: listener.over("well"), timeout=PATIENCE_MS)
    assert listener.told[-1] == ("ended", "well")


def check_log(caplog: pytest.LogCaptureFixture, *lines: str) -> None:
    """Each line is `voice ready`, or what the voice is away for."""
    said = [(each["event"], each.get("why", "")) for each in entries(caplog)]
    assert [event for event, _ in said] == ["voice away" if line else "voice ready" for line in lines]
    assert all(line in why for line, (_, why) in zip(lines, said, strict=True))


def test_no_socket(tmp_path: Path, opened: Opened, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    voice, listener = opened(tmp_path / "none")
    assert (voice.state, listener.states) == (VoiceState.AWAY, [VoiceState.AWAY])
    voice.say("a", "Hej", "sv")
    voice.urgent("b", "Hej", "sv")
    qtbot.waitUntil(lambda: listener.told == [("silenced", "a"), ("silenced", "b")])
    qtbot.waitUntil(lambda: listener.unanswered >= 3, timeout=PATIENCE_MS)
    check_log(caplog, f"Nobody can be reached at {tmp_path / 'none'}")


@pytest.mark.parametrize("path", [Path("/dev/null"), Path("x" * 200), Path("a\0b")], ids=["device", "too long", "odd"])
def test_what_can_be_no_socket(path: Path, opened: Opened, caplog: pytest.LogCaptureFixture) -> None:
    voice, _ = opened(path)
    assert voice.state is VoiceState.AWAY
    check_log(caplog, "Nobody can be reached")


def test_a_socket_that_accepts_and_is_silent(
    peer: socket.socket, opened: Opened, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    voice, listener = opened(Path(peer.getsockname()))
    accepted, _ = peer.accept()
    voice.say("a", "Hej", "sv")
    voice.say_at_once("b", "Hej", "sv")
    assert (voice.state, listener.told) == (VoiceState.STARTING, [("silenced", "a")])
    wait_until_away(voice, qtbot)
    assert listener.told == [("silenced", "a"), ("silenced", "b")]
    qtbot.waitUntil(lambda: listener.unanswered > 0, timeout=PATIENCE_MS)
    assert accepted.recv(1000) == b"SET SELF CLIENT_NAME heidi:kiosk:screen\r\n"
    assert accepted.recv(1000) == b""
    accepted.close()
    check_log(caplog, "has not answered in time (SET SELF CLIENT_NAME heidi:kiosk:screen)")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        (b"Welcome\r\n", "is no speech server: a line without a code"),
        (b"208-" + b"x" * 1000, "is no speech server: a line without an end"),
        (b"300 ERR\r\n", "refused to talk to us (300)"),
        (None, "ended the connection"),
    ],
    ids=["another program", "endless", "refusing", "ending"],
)
def test_a_socket_that_says_something_else(
    said: bytes | None,
    why: str,
    peer: socket.socket,
    opened: Opened,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.runtime.speech.protocol.MOST_LINE_BYTES", 900)
    voice, _ = opened(Path(peer.getsockname()))
    accepted, _ = peer.accept()
    if said is None:
        accepted.shutdown(socket.SHUT_RDWR)
    else:
        accepted.send(said)
    wait_until_away(voice, qtbot)
    accepted.close()
    check_log(caplog, why)


@pytest.mark.usefixtures("qapp")
def test_a_server_that_takes_nothing_more(peer: socket.socket) -> None:
    line = connection.Connection(Path(peer.getsockname()))
    why: list[str] = []
    line.lost.connect(why.append)
    line.open()
    with peer.accept()[0]:
        line.ask("a text", b"x" * 10_000_000, lambda _: None)
        assert (why, line.is_free) == (["The speech server does not take what it is sent."], False)


@needs_server
def test_a_module_that_is_frozen(
    server: SpeechServer, opened: Opened, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    voice, listener = opened(server.socket)
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=PATIENCE_MS)
    server.signal_modules(signal.SIGSTOP)
    try:
        voice.say("a", "Hej", "sv")
        voice.say("b", "Hej", "sv")
        wait_until_away(voice, qtbot)
        assert listener.told == [("silenced", "a"), ("silenced", "b")]
        qtbot.waitUntil(lambda: listener.unanswered > 0, timeout=PATIENCE_MS)
    finally:
        server.signal_modules(signal.SIGCONT)
    wait_until_well(voice, listener, qtbot)
    check_log(caplog, "", "in time", "")


@needs_server
def test_a_module_that_is_frozen_while_it_is_to_fall_silent(
    server: SpeechServer, opened: Opened, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    voice, listener = opened(server.socket)
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=PATIENCE_MS)
    voice.say("a", LONG, "sv")
    qtbot.waitUntil(lambda: listener.has_begun("a"), timeout=PATIENCE_MS)
    server.signal_modules(signal.SIGSTOP)
    try:
        voice.stop()
        wait_until_away(voice, qtbot)
    finally:
        server.signal_modules(signal.SIGCONT)
    assert listener.told == [("begun", "a"), ("silenced", "a")]
    wait_until_well(voice, listener, qtbot)
    check_log(caplog, "", "in time", "")


@needs_server
def test_a_module_that_is_gone(tmp_path: Path, opened: Opened, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    with speech_server.speech_server(tmp_path) as server:
        voice, listener = opened(server.socket)
        qtbot.waitUntil(lambda: bool(voice.languages), timeout=PATIENCE_MS)
        server.signal_modules(signal.SIGKILL)
        voice.say("a", "Hej", "sv")
        qtbot.waitUntil(lambda: listener.over("a"), timeout=PATIENCE_MS)
        if ("ended", "a") in listener.told:
            return  # from 0.12 on the server starts another one
        assert voice.state is VoiceState.AWAY
        check_log(caplog, "", "in time")


@needs_server
def test_a_server_that_is_gone_and_started_anew(
    tmp_path: Path, opened: Opened, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with speech_server.speech_server(tmp_path) as server:
        voice, listener = opened(server.socket)
        qtbot.waitUntil(lambda: bool(voice.languages), timeout=PATIENCE_MS)
        voice.say("a", LONG, "sv")
        qtbot.waitUntil(lambda: listener.has_begun("a"), timeout=PATIENCE_MS)
        server.kill()
        wait_until_away(voice, qtbot)
        assert listener.told == [("begun", "a"), ("silenced", "a")]
    with speech_server.speech_server(tmp_path):
        listener.rest()
        wait_until_well(voice, listener, qtbot)
    check_log(caplog, "", "ended the connection", "")


@needs_server
def test_a_server_whose_sound_goes_nowhere_never_was_well(
    tmp_path: Path, opened: Opened, qtbot: QtBot, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(message, "END_MS", 1000)
    with speech_server.speech_server(tmp_path, PULSE) as server:
        voice, listener = opened(server.socket)
        wait_until_away(voice, qtbot)
        qtbot.waitUntil(lambda: listener.unanswered > 0, timeout=PATIENCE_MS)
    with speech_server.speech_server(tmp_path, SILENT):
        listener.rest()
        wait_until_well(voice, listener, qtbot)
    check_log(caplog, "in time", "")
