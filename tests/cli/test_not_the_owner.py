"""Staff who are not root, and nights whose folder of sources is away, are told what helps."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

import pytest

from kiosk.cli import state_folder_owner
from kiosk.domain.errors import ContentUnreadable
from tests.cli.test_sync import kiosk, said

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
