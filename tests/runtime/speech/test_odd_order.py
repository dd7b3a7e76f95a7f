"""What a real server does seldom: events before their number, refusals, and a stop between a command and its answer."""

import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from threading import Thread

import pytest
from pytestqt.qtbot import QtBot

from kiosk.runtime.speech.voice import Voice, VoiceState
from tests.runtime.speech.conftest import PATIENCE_MS, Opened

BEGIN = "701-{number}\r\n701-1\r\n701 BEGIN\r\n"
END = "702-{number}\r\n702-1\r\n702 END\r\n"
CANCELED = "703-{number}\r\n703-1\r\n703 CANCELED\r\n"
QUEUED = "225-{number}\r\n225 OK MESSAGE QUEUED\r\n"
USUAL = {
    "SPEAK": "230 OK RECEIVING DATA\r\n",
    ".": QUEUED + BEGIN + END,
    "GET OUTPUT_MODULE": "251-one\r\n251 OK GET RETURNED\r\n",
    "LIST OUTPUT_MODULES": "250-one\r\n250 OK MODULE LIST SENT\r\n",
    "LIST SYNTHESIS_VOICES": "249-Svenska\tsv\tnone\r\n249 OK VOICE LIST SENT\r\n",
}


class Scripted(Thread):
    """A server for one client that answers by `script`, else with OK; `said` are the lines that it was sent."""

    def __init__(self, path: Path, script: dict[str, str]) -> None:
        super().__init__(daemon=True)
        self.path, self.script, self.number = path, USUAL | script, 0
        self.said: list[str] = []
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen()
        self.start()

    def run(self) -> None:
        """Answer until the client is gone."""
        client, _ = self._listening.accept()
        with client, client.makefile("rb") as lines, suppress(ConnectionError):
            for line in lines:
                self._answer(client, line.decode().rstrip("\r\n"))

    def close(self) -> None:
        """Wait until the client is gone."""
        self.join(10)
        self._listening.close()

    def _answer(self, client: socket.socket, line: str) -> None:
        is_text = self.said[-1:] == ["SPEAK"]
        self.said.append(line)
        self.number += line == "."
        if not is_text:
            client.sendall(self.script.get(line, "200 OK\r\n").format(number=self.number).encode())


Serve = Callable[[dict[str, str]], Scripted]


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Makes the server of a test."""
    servers: list[Scripted] = []

    def made(script: dict[str, str]) -> Scripted:
        servers.append(Scripted(tmp_path / "voice", script))
        return servers[-1]

    yield made
    for server in servers:
        server.close()


def said(voice: Voice, *ids: str) -> None:
    for id in ids:
        voice.say(id, "Hej", "sv")


def test_events_may_come_before_the_number_of_their_text(serve: Serve, opened: Opened, qtbot: QtBot) -> None:
    server = serve({".": BEGIN + END + QUEUED})
    voice, listener = opened(server.path)
    said(voice, "a", "b")
    qtbot.waitUntil(lambda: listener.over("a", "b"), timeout=PATIENCE_MS)
    assert listener.told == [("begun", "a"), ("ended", "a"), ("begun", "b"), ("ended", "b")]


def test_the_event_of_one_that_was_cancelled_may_come_after_the_number_of_the_next(
    serve: Serve, opened: Opened, qtbot: QtBot
) -> None:
    server = serve({})
    voice, listener = opened(server.path)
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=PATIENCE_MS)
    server.script["."] = QUEUED + BEGIN
    said(voice, "a")
    qtbot.waitUntil(lambda: listener.has_begun("a"), timeout=PATIENCE_MS)
    server.script["."] = QUEUED + CANCELED.format(number=2) + BEGIN + END
    voice.say_at_once("b", "Hej", "sv")
    qtbot.waitUntil(lambda: listener.over("a", "b"), timeout=PATIENCE_MS)
    assert listener.told == [("begun", "a"), ("silenced", "a"), ("begun", "b"), ("ended", "b")]


def test_one_that_ends_while_it_is_cancelled_is_silenced(serve: Serve, opened: Opened, qtbot: QtBot) -> None:
    server = serve({})
    voice, listener = opened(server.path)
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=PATIENCE_MS)
    server.script |= {".": QUEUED + BEGIN, "CANCEL SELF": END + "210 OK CANCELED\r\n"}
    said(voice, "a")
    qtbot.waitUntil(lambda: listener.has_begun("a"), timeout=PATIENCE_MS)
    voice.stop()
    qtbot.waitUntil(lambda: listener.over("a"), timeout=PATIENCE_MS)
    assert listener.told == [("begun", "a"), ("silenced", "a")]


def test_a_stop_never_becomes_part_of_a_text(serve: Serve, opened: Opened, qtbot: QtBot) -> None:
    server = serve({"CANCEL SELF": "210 OK CANCELED\r\n" + CANCELED})
    voice, listener = opened(server.path)
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=PATIENCE_MS)
    server.script["."] = QUEUED
    ids = [str(number) for number in range(30)]
    for id in ids:
        said(voice, id)
        qtbot.wait(int(id) % 3)
        voice.stop()
    qtbot.waitUntil(lambda: listener.over(*ids), timeout=PATIENCE_MS)
    texts = [after for line, after in pairwise(server.said) if line == "SPEAK"]
    assert set(texts) <= {"", "Hej"}
    assert voice.state is VoiceState.READY


def test_a_voice_that_is_closed_by_what_it_tells_tells_nothing_more(serve: Serve, opened: Opened, qtbot: QtBot) -> None:
    voice, listener = opened(serve({}).path)
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=PATIENCE_MS)
    voice.begun.connect(lambda _: voice.close())
    said(voice, "a")
    qtbot.waitUntil(lambda: voice.state is VoiceState.OFF, timeout=PATIENCE_MS)
    assert listener.told == [("begun", "a")]


def test_urgent_words_are_important_and_they_alone(serve: Serve, opened: Opened, qtbot: QtBot) -> None:
    server = serve({})
    voice, listener = opened(server.path)
    said(voice, "a")
    qtbot.waitUntil(lambda: listener.over("a"), timeout=PATIENCE_MS)
    voice.urgent("b", "Brand", "sv")
    said(voice, "c")
    qtbot.waitUntil(lambda: listener.over("b", "c"), timeout=PATIENCE_MS)
    told = [line for line in server.said if line.startswith("SET SELF PRIORITY") or line in ("Hej", "Brand")]
    message, important = "SET SELF PRIORITY message", "SET SELF PRIORITY important"
    assert told == [message, "Hej", important, "Brand", message, "Hej"]


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ({"SPEAK": "410 ERR NOT NOW\r\n"}, "takes no text (410)"),
        ({".": "413 ERR TOO LONG\r\n"}, "did not take a text (413)"),
        ({".": "225 OK\r\n"}, "did not take a text (225)"),
        ({".": QUEUED + CANCELED}, "Somebody else keeps the speech server from speaking"),
        ({".": QUEUED}, "not spoken in time"),
        ({".": QUEUED + BEGIN.format(number=77) + END.format(number=77)}, "not spoken in time"),
    ],
    ids=["no text", "not this text", "no number", "cut", "no event", "another's events"],
)
def test_a_server_that_speaks_nothing_is_away(
    script: dict[str, str], why: str, serve: Serve, opened: Opened, qtbot: QtBot
) -> None:
    server = serve(script)
    voice, _ = opened(server.path)
    qtbot.waitUntil(lambda: voice.state is VoiceState.AWAY, timeout=PATIENCE_MS)
    assert why in voice.why


def test_settings_that_are_refused_keep_nothing_from_being_said(serve: Serve, opened: Opened, qtbot: QtBot) -> None:
    refused = {f"SET SELF {name}": "409 ERR\r\n" for name in ("RATE 0", "VOLUME 0", "PRIORITY message", "LANGUAGE sv")}
    lists = {"GET OUTPUT_MODULE": "500 ERR\r\n", "LIST OUTPUT_MODULES": "501 ERR\r\n"}
    server = serve(refused | lists)
    voice, listener = opened(server.path)
    qtbot.waitUntil(lambda: voice.state is VoiceState.READY, timeout=PATIENCE_MS)
    said(voice, "a")
    qtbot.waitUntil(lambda: listener.over("a"), timeout=PATIENCE_MS)
    assert (listener.told, voice.languages) == ([("begun", "a"), ("ended", "a")], frozenset())
    assert server.said.count("LIST OUTPUT_MODULES") == 1
