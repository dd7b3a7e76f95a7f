"""`kiosk sync`: settings, one line for people or programs, an exit code."""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.content import generations
from kiosk.content.generations.headphones_note import write_headphones_note
from kiosk.content.generations.voice_note import write_voice_note
from kiosk.content.writer import write
from tests.commands import KIOSK, ROOT, environment
from tests.content.samples import CONTENT, PICTURES
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import serving
from tests.factories import at

HEIDI = ROOT / "data" / "heidi"


@pytest.fixture
def told(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The settings, in the environment, of a kiosk that follows a store with one content file in it."""
    now = datetime.now(UTC).replace(microsecond=0)
    meta = replace(CONTENT.meta, built_at=now, valid_until=now + timedelta(days=30))
    write(replace(CONTENT, meta=meta), PICTURES, tmp_path / "content.sqlite")
    desk = Desk(tmp_path / "store")
    desk.publish(tmp_path / "content.sqlite")
    (tmp_path / "root.json").write_bytes(desk.first_root)
    with serving(desk.folder) as site:
        yield {
            "KIOSK_STORE": site.address,
            "KIOSK_ROOT": str(tmp_path / "root.json"),
            "KIOSK_STATE": str(tmp_path / "state"),
        }


def kiosk(told: Mapping[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own: it rings its own alarm and ends with its own code."""
    spoken = environment(LC_ALL="C", PYTHONUTF8="1", **told)
    return subprocess.run([*KIOSK, *arguments], env=spoken, capture_output=True, encoding="utf-8", timeout=60)


def said(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    (line,) = done.stdout.splitlines()
    answer: dict[str, Any] = json.loads(line)
    return answer


def test_a_night_is_a_sentence_for_people(told: dict[str, str]) -> None:
    first, second = kiosk(told, "sync", "--now"), kiosk(told, "sync", "--now")
    assert (first.returncode, first.stderr, second.returncode) == (0, "", 0)
    assert first.stdout.startswith("Generation 1 is installed.")
    assert second.stdout == "Nothing new: generation 1 is up to date.\n"
    assert generations.current(Path(told["KIOSK_STATE"])).number == 1


def test_a_night_is_one_line_for_programs(told: dict[str, str]) -> None:
    done = kiosk(told, "sync", "--now", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    line = said(done)
    assert (line["outcome"], line["code"], line["generation"], line["way"]) == ("updated", 0, 1, "whole")
    assert line["source"] == f"{told['KIOSK_STORE']} stable"


def test_a_failure_is_a_sentence_and_its_code(told: dict[str, str]) -> None:
    Path(told["KIOSK_ROOT"]).write_bytes(b"{}")
    done = kiosk(told, "sync", "--now")
    assert (done.returncode, done.stdout) == (76, "")
    assert done.stderr.startswith("The store is not to be believed")
    line = said(kiosk(told, "sync", "--now", "--json"))
    assert (line["outcome"], line["code"], line["kind"]) == ("failed", 76, "StoreBroken")


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"KIOSK_STORE": "http://content.example.org/"}, "store is not right. It must begin with https://."),
        ({"KIOSK_STORE": "https://user:word@content.example.org/"}, "store is not right."),
        ({"KIOSK_ROOT": "/nowhere/root.json"}, "The setting root names no file"),
        ({"KIOSK_CHANNEL": "beta"}, "It must be stable or canary."),
        ({"KIOSK_SOURCE": "folder"}, "The setting folder is missing"),
        ({"KIOSK_SOURCE": "cloud"}, "It must be store or folder."),
    ],
)
def test_settings_that_nobody_can_mean_are_said(told: dict[str, str], changed: dict[str, str], words: str) -> None:
    done = kiosk(told | changed, "sync", "--now", "--json")
    line = said(done)
    assert (done.returncode, line["code"], words in line["sentence"]) == (78, 78, True), line


def test_a_folder_of_sources_needs_no_store(told: dict[str, str]) -> None:
    folder = {
        "KIOSK_SOURCE": "folder",
        "KIOSK_FOLDER": str(HEIDI),
        "KIOSK_STATE": told["KIOSK_STATE"],
    }
    assert said(kiosk(folder, "sync", "--now", "--json"))["outcome"] == "updated"
    done = kiosk(folder | {"KIOSK_FOLDER": "/nowhere"}, "sync", "--now")
    assert (done.returncode, "/nowhere" in done.stderr) == (78, True)
    assert generations.current(Path(told["KIOSK_STATE"])).number == 1


def test_status_follows_the_nights(told: dict[str, str]) -> None:
    before = kiosk(told, "status")
    assert (before.returncode, before.stdout.splitlines()[0]) == (2, "alarm")
    kiosk(told, "sync", "--now")
    done = kiosk(told, "status", "--json")
    line = said(done)
    assert (done.returncode, line["level"], line["findings"]) == (0, "ok", [])
    assert (line["shown"]["generation"], line["shown"]["on_trial"]) == (1, True)
    assert line["shown"]["source"] == f"{told['KIOSK_STORE']} stable"
    assert line["expires"] == line["last_success"]["expires"]
    words = kiosk(told, "status").stdout
    assert all(name in words for name in ("shown", "since", "from", "last try", "last success", "signed until"))
    assert (line["voice"], "voice" in words) == (None, False)
    assert (line["headphones"], "headphones" in words) == (None, False)


def test_status_says_how_the_voice_is(told: dict[str, str]) -> None:
    kiosk(told, "sync", "--now")
    write_voice_note(Path(told["KIOSK_STATE"]), "ready", "", at("2026-11-27 12:00"))
    assert "voice        ready since 2026-11-27 12:00\n" in kiosk(told, "status").stdout
    write_voice_note(Path(told["KIOSK_STATE"]), "away", "Nobody is there.", at("2026-11-27 12:00"))
    done = kiosk(told, "status")
    assert (done.returncode, done.stdout.splitlines()[0]) == (1, "warning")
    assert "voice        away since 2026-11-27 12:00: Nobody is there.\n" in done.stdout
    line = said(kiosk(told, "status", "--json"))
    assert line["voice"] == {"state": "away", "why": "Nobody is there.", "since": "2026-11-27T11:00:00Z"}
    assert "sudo systemctl restart heidi-kiosk-voice" in line["findings"][0]["sentence"]


def test_status_says_whether_headphones_are_plugged_in(told: dict[str, str]) -> None:
    kiosk(told, "sync", "--now")
    for state, detail, line in (
        ("none", "", "headphones   no jack is watched\n"),
        ("none", "Why.", "headphones   no jack is watched: Why.\n"),
        ("out", "Front", "headphones   nothing plugged in: Front\n"),
        ("in", "Front", "headphones   plugged in: Front\n"),
    ):
        write_headphones_note(Path(told["KIOSK_STATE"]), state, detail)
        done = kiosk(told, "status")
        assert (done.returncode, line in done.stdout) == (0, True), done.stdout
    assert said(kiosk(told, "status", "--json"))["headphones"] == {"state": "in", "detail": "Front"}


@pytest.mark.parametrize("command", ["sync", "status"])
def test_help_and_settings_load_no_screen(command: str) -> None:
    code = (
        "import sys; from kiosk.cli import kiosk; kiosk.main(sys.argv[1:], standalone_mode=False); "
        "print(*{name.split('.')[0] for name in sys.modules})"
    )
    done = subprocess.run([sys.executable, "-c", code, command, "--help"], cwd=ROOT, capture_output=True, text=True)
    assert {"PySide6", "httpx2", "tuf", "sqlite_utils"}.isdisjoint(done.stdout.splitlines()[-1].split())
