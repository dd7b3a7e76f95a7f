"""What was converted before is found again, whole or not at all."""

import os
import time
from pathlib import Path

import pytest

from kiosk.domain.errors import SourceError
from kiosk.sources.pictures import cache
from kiosk.sources.pictures.answers import Answer, Note
from kiosk.sources.pictures.cache import UNUSED_S, Keep, KeptPictures

ANSWER = Answer(b"RIFF", "GIF", (Note.MOVES,))


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    keep = Keep(tmp_path / "deep" / "down")
    assert keep.get(keep.key(b"a")) is None
    keep.put(keep.key(b"a"), ANSWER)
    assert Keep(tmp_path / "deep" / "down").get(keep.key(b"a")) == ANSWER
    assert keep.get(keep.key(b"b")) is None


def test_another_recipe_is_another_picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep = Keep(tmp_path)
    keep.put(keep.key(b"a"), ANSWER)
    monkeypatch.setattr(cache, "RECIPE", cache.RECIPE + 1)
    assert Keep(tmp_path).get(Keep(tmp_path).key(b"a")) is None


@pytest.mark.parametrize("broken", [b"", b"x", b"\0" * 40])
def test_what_is_not_whole_is_not_there(tmp_path: Path, broken: bytes) -> None:
    keep = Keep(tmp_path)
    keep.put(keep.key(b"a"), ANSWER)
    (file,) = tmp_path.iterdir()
    file.write_bytes(broken or file.read_bytes()[:-1])
    assert keep.get(keep.key(b"a")) is None


def test_a_folder_that_takes_nothing_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    keep = Keep(tmp_path / "file" / "pictures")
    keep.put("a", ANSWER)
    keep.clear_old()
    assert keep.get("a") == ANSWER
    assert dict(KeptPictures(keep, {1: "a"})) == {1: b"RIFF"}


def test_what_nobody_asked_for_in_a_long_time_goes(tmp_path: Path) -> None:
    keep = Keep(tmp_path)
    long_ago = time.time() - UNUSED_S - 60
    for name in ("old", "used", "new"):
        keep.put(name, ANSWER)
    (tmp_path / ".left.part").write_bytes(b"by an aborted build")
    (tmp_path / "folder").mkdir()
    for name in ("old.picture", "used.picture", ".left.part", "folder"):
        os.utime(tmp_path / name, (long_ago, long_ago))
    assert keep.get("used")
    keep.clear_old()
    assert {path.name for path in tmp_path.iterdir()} == {"used.picture", "new.picture", "folder"}


def test_pictures_are_read_when_they_are_asked_for(tmp_path: Path) -> None:
    keep = Keep(tmp_path)
    keep.put("a", ANSWER)
    pictures = KeptPictures(keep, {1: "a", 2: "a"})
    assert (list(pictures), len(pictures), pictures[2]) == ([1, 2], 2, b"RIFF")
    for file in tmp_path.iterdir():
        file.unlink()
    with pytest.raises(SourceError, match="Build once more"):
        pictures[1]
