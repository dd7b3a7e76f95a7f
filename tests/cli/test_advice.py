"""What helps is said: to staff who are not root, of nights that failed, and of what waits."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp

import pytest

from kiosk.cli import state_folder_owner
from kiosk.content import generations
from kiosk.content.writer import write
from kiosk.domain.errors import ContentUnreadable
from tests.cli.test_sync import kiosk, said
from tests.commands import ROOT
from tests.content.samples import CONTENT, PICTURES

NOBODY_ELSE = 65_001


@pytest.fixture
def roots_place() -> Iterator[Path]:
    """A folder of root's that everybody gets to."""
    folder = Path(mkdtemp())
    folder.chmod(0o755)
    yield folder
    folder.rmdir()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root acts for somebody else")
def test_who_may_not_make_the_state_folder_is_told_what_to_type(
    roots_place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["kiosk", "content", "install", "a file"])
    os.setegid(NOBODY_ELSE)
    os.seteuid(NOBODY_ELSE)
    try:
        with pytest.raises(ContentUnreadable) as told, state_folder_owner.as_owner(roots_place / "state"):
            raise AssertionError("nothing is written")
    finally:
        os.seteuid(0)
        os.setegid(0)
    assert "belongs to root. Type: sudo kiosk content install 'a file'" in told.value.sentence


def test_a_folder_of_sources_that_is_away_is_a_setting_to_correct(tmp_path: Path) -> None:
    away = tmp_path / "drive" / "sources"
    state = tmp_path / "state"
    done = kiosk(
        {"KIOSK_SOURCE": "folder", "KIOSK_FOLDER": str(away), "KIOSK_STATE": str(state)}, "sync", "--now", "--json"
    )
    answer = said(done)
    assert (done.returncode, answer["kind"]) == (78, "SettingsError")
    assert str(away) in answer["sentence"]
    assert "correct the setting folder in kiosk.toml" in answer["sentence"]
    told = kiosk({"KIOSK_STATE": str(state)}, "status")
    assert told.returncode != 0
    assert "correct the setting folder" in told.stdout


def test_a_night_with_errors_says_the_first_of_them_and_what_names_all(tmp_path: Path) -> None:
    sources, state, file = tmp_path / "sources", tmp_path / "state", tmp_path / "kiosk.toml"
    shutil.copytree(ROOT / "data" / "heidi", sources)
    events = (sources / "events.csv").read_text("utf-8").replace(",oceanhamnen,", ",nowhere,")
    (sources / "events.csv").write_text(events, "utf-8")
    file.write_text(f'source = "folder"\nfolder = "{sources}"\nstate = "{state}"\n', "utf-8")
    failed = kiosk({}, "sync", "--now", "--settings", str(file))
    assert failed.returncode == 65
    told = kiosk({}, "status", "--settings", str(file))
    for words in (failed.stderr, told.stdout):
        assert "The first: events.csv, row " in words
        assert f"kiosk content build {sources} -o content.sqlite` names them all" in words
    assert f"sync --now --settings {file}`" in told.stdout


def test_status_says_what_waits_behind_a_pinned_generation(tmp_path: Path) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    for number in (1, 2):
        meta = replace(CONTENT.meta, built_at=now, valid_until=now + timedelta(days=30 + number))
        write(replace(CONTENT, meta=meta), PICTURES, tmp_path / f"{number}.sqlite")
        generations.install(tmp_path / f"{number}.sqlite", tmp_path / "state")
    rolled = kiosk({}, "content", "rollback", "--state", str(tmp_path / "state"))
    assert f"content unpin --state {tmp_path / 'state'}`" in rolled.stdout
    told = kiosk({}, "status", "--state", str(tmp_path / "state"))
    assert "Generation 1 stays, and generation 2 waits, until `" in told.stdout
    kiosk({}, "content", "use", "2", "--state", str(tmp_path / "state"))
    assert "generation 2 waits" not in kiosk({}, "status", "--state", str(tmp_path / "state")).stdout
