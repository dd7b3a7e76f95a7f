"""A content file is read by a child first, and what the child says of it counts."""

from pathlib import Path

import pytest

from kiosk.content import sandboxed_reader
from kiosk.content.files import digest
from kiosk.content.reading.sandbox import Limits
from kiosk.content.sandboxed_reader import check
from kiosk.content.writer import write
from kiosk.domain.errors import ContentCorrupt, ContentHostile
from tests.content.samples import CONTENT, PICTURES, rewritten


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "content.sqlite"


def test_what_the_screen_takes_passes(file: Path) -> None:
    check(file, write(CONTENT, PICTURES, file))


def test_a_refusal_of_the_child_is_one_here(file: Path) -> None:
    sha256 = write(CONTENT, PICTURES, file)
    with pytest.raises(ContentCorrupt) as wrong:
        check(file, "ab" * 32)
    assert sha256 in wrong.value.detail
    rewritten(file, "CREATE TABLE more (words TEXT)")
    with pytest.raises(ContentHostile) as refused:
        check(file, digest(file))
    assert refused.value.sentence


def test_a_file_that_takes_too_much_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sha256 = write(CONTENT, PICTURES, file)
    monkeypatch.setattr(sandboxed_reader, "_LIMITS", Limits(wall_s=0.001))
    with pytest.raises(ContentHostile, match="took too much time or memory"):
        check(file, sha256)
