"""What is written down of the voice, and when its server is asked to start anew."""

from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from kiosk.content.generations.voice_note import (
    RESTART,
    VoiceNote,
    ask_for_restart,
    voice_note,
    write_voice_note,
)
from kiosk.domain.errors import ContentUnreadable
from kiosk.runtime.speech.report import VoiceReport
from kiosk.runtime.speech.voice import Voice
from tests.factories import at
from tests.log_entries import entries
from tests.manual_jobs import ManualJobs
from tests.runtime.speech.conftest import RETRIES_MS

NOON = at("2026-11-27 12:00")


def test_a_voice_that_is_away_is_written_down_and_its_server_called(tmp_path: Path, qtbot: QtBot) -> None:
    jobs, voice = ManualJobs(), Voice(tmp_path / "none", retries_ms=RETRIES_MS)
    write, restart = partial(write_voice_note, tmp_path), partial(ask_for_restart, tmp_path)
    report = VoiceReport(voice, jobs, write, restart)
    voice.open()
    jobs.do()
    note = voice_note(tmp_path)
    assert note is not None
    assert (note.state, note.why) == ("away", voice.why)
    assert not (tmp_path / "screen" / RESTART).exists()
    qtbot.waitUntil(lambda: jobs.waiting > 0)
    jobs.do()
    assert (tmp_path / "screen" / RESTART).read_bytes() == b""
    assert voice_note(tmp_path) == note
    voice.close()
    shiboken6.delete(report)


@pytest.mark.usefixtures("qapp")
def test_without_a_voice_no_note_of_it_stays(tmp_path: Path) -> None:
    jobs = ManualJobs()
    write_voice_note(tmp_path, "away", "gone", NOON)
    report = VoiceReport(Voice(None), jobs, partial(write_voice_note, tmp_path), partial(ask_for_restart, tmp_path))
    jobs.do()
    assert voice_note(tmp_path) is None
    assert list((tmp_path / "screen").iterdir()) == []
    shiboken6.delete(report)


def test_a_disk_that_refuses_is_logged_once(tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    jobs, voice = ManualJobs(), Voice(tmp_path / "none", retries_ms=RETRIES_MS)
    folder = tmp_path / "file"
    folder.write_bytes(b"")
    report = VoiceReport(voice, jobs, partial(write_voice_note, folder), partial(ask_for_restart, folder))
    voice.open()
    qtbot.waitUntil(lambda: jobs.waiting > 2)
    jobs.do()
    voice.close()
    assert [entry["event"] for entry in entries(caplog)] == ["voice away", "voice not reported"]
    shiboken6.delete(report)


@pytest.mark.usefixtures("qapp")
def test_any_other_failure_is_loud(tmp_path: Path) -> None:
    def broken(state: str, why: str, since: datetime) -> None:
        raise KeyError(state, why, since)

    jobs, voice = ManualJobs(), Voice(tmp_path / "none")
    report = VoiceReport(voice, jobs, broken, lambda: None)
    voice.open()
    with pytest.raises(KeyError):
        jobs.do()
    voice.close()
    shiboken6.delete(report)


def test_a_note_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_voice_note(tmp_path, "away", "no\nanswer " + "x" * 1000, NOON)
    assert voice_note(tmp_path) == VoiceNote("away", ("no answer " + "x" * 1000)[:200], NOON)
    write_voice_note(tmp_path, "ready", "", NOON)
    assert voice_note(tmp_path) == VoiceNote("ready", "", NOON)
    write_voice_note(tmp_path, "off", "", NOON)
    assert voice_note(tmp_path) is None


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.write_bytes(b"")
    for state in ("away", "off"):
        with pytest.raises(ContentUnreadable):
            write_voice_note(folder, state, "", NOON)
    with pytest.raises(ContentUnreadable):
        ask_for_restart(folder)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"state": "away"}',
        '{"state": "well", "why": "", "since": "2026-11-27T12:00:00+00:00"}',
        '{"state": "away", "why": "", "since": "2026-11-27T12:00:00"}',
        '{"state": "away", "why": "", "since": "9999-12-31T23:59:59+00:00"}',
        '{"state": "away", "why": "", "since": 7}',
    ],
)
def test_an_odd_note_says_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "screen").mkdir()
    (tmp_path / "screen" / "voice.json").write_text(text, encoding="utf-8")
    assert voice_note(tmp_path) is None
