"""A small desk of tables to build from."""

from pathlib import Path

import pytest

from tests.sources.tables.sample_tables import TABLES


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "desk"
    folder.mkdir()
    for name, text in TABLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
