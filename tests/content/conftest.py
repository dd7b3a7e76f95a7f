"""A good content file for every test that wants one."""

from pathlib import Path

import pytest

from kiosk.content.writer import write
from tests.content.samples import CONTENT, PICTURES


@pytest.fixture(scope="session")
def good_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("good") / "good.sqlite"
    write(CONTENT, PICTURES, path)
    return path.read_bytes()


@pytest.fixture
def good(good_bytes: bytes, tmp_path: Path) -> Path:
    """A content file of CONTENT that the test may damage."""
    path = tmp_path / "content.sqlite"
    path.write_bytes(good_bytes)
    return path
