"""The desk that tests build from."""

from pathlib import Path

import pytest

from tests.sources.pictures.picture_desk import Desk


@pytest.fixture
def desk(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk of its own for each test; what one of them converted is there for all."""
    return Desk(tmp_path, tmp_path_factory.getbasetemp() / "converted")
