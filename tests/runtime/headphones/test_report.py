"""What is written down of headphones."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from pytestqt.qtbot import QtBot

from kiosk.content.generations.headphones_note import HeadphonesNote, headphones_note, write_headphones_note
from kiosk.domain.errors import ContentUnreadable
from kiosk.runtime.headphones.report import HeadphonesReport
from kiosk.runtime.headphones.watch import Headphones
from tests.log_entries import entries
from tests.made_jacks import PLUG, MadeJacks
from tests.manual_jobs import ManualJobs


def reported(headphones: Headphones, jobs: ManualJobs, write: Callable[[str, str], None]) -> HeadphonesReport:
    return HeadphonesReport(headphones, jobs, write, headphones)


def of(jacks: MadeJacks, wanted: str | None) -> Headphones:
    return Headphones(wanted, None, jacks.nodes, jacks.devices, jacks.ask)


def test_each_change_is_written_down(tmp_path: Path, jacks: MadeJacks, qtbot: QtBot) -> None:
    jacks.add("event3", "Front")
    jobs, headphones = ManualJobs(), of(jacks, "")
    reported(headphones, jobs, partial(write_headphones_note, tmp_path))
    headphones.open()
    jobs.do()
    assert headphones_note(tmp_path) == HeadphonesNote("out", "Front")
    jacks.write("event3", PLUG)
    qtbot.waitUntil(lambda: jobs.waiting > 0)
    jobs.do()
    assert headphones_note(tmp_path) == HeadphonesNote("in", "Front")
    headphones.close()
    shiboken6.delete(headphones)


@pytest.mark.usefixtures("qapp")
def test_where_nobody_wants_it_no_note_of_it_stays(tmp_path: Path, jacks: MadeJacks) -> None:
    write_headphones_note(tmp_path, "in", "Front")
    jobs, headphones = ManualJobs(), of(jacks, None)
    reported(headphones, jobs, partial(write_headphones_note, tmp_path))
    headphones.open()
    jobs.do()
    assert headphones_note(tmp_path) is None
    shiboken6.delete(headphones)


def test_a_disk_that_refuses_is_logged_once(
    tmp_path: Path, jacks: MadeJacks, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "file"
    folder.write_bytes(b"")
    jacks.add("event3", "Front")
    jobs, headphones = ManualJobs(), of(jacks, "")
    reported(headphones, jobs, partial(write_headphones_note, folder))
    headphones.open()
    jacks.write("event3", PLUG)
    qtbot.waitUntil(lambda: jobs.waiting > 2)
    jobs.do()
    assert [entry["event"] for entry in entries(caplog)] == ["headphones not reported"]
    headphones.close()
    shiboken6.delete(headphones)


@pytest.mark.usefixtures("qapp")
def test_any_other_failure_is_loud(jacks: MadeJacks) -> None:
    def broken(state: str, detail: str) -> None:
        raise KeyError(state, detail)

    jobs, headphones = ManualJobs(), of(jacks, "")
    reported(headphones, jobs, broken)
    headphones.open()
    with pytest.raises(KeyError):
        jobs.do()
    headphones.close()
    shiboken6.delete(headphones)


@pytest.mark.parametrize("text", ["", "[]", '{"state": "in"}', '{"state": "off", "detail": ""}', '{"state": 7}'])
def test_an_odd_note_says_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "screen").mkdir()
    (tmp_path / "screen" / "headphones.json").write_text(text, encoding="utf-8")
    assert headphones_note(tmp_path) is None


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.write_bytes(b"")
    for state in ("in", "off"):
        with pytest.raises(ContentUnreadable):
            write_headphones_note(folder, state, "")
