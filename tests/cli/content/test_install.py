"""`kiosk content install`: a file becomes what the screen shows."""

from pathlib import Path

import pytest

from kiosk.content.generations import current
from kiosk.domain.errors import ContentCorrupt
from tests.cli.content.content_command import HEIDI, run


def test_install_makes_a_file_the_current_generation(tmp_path: Path) -> None:
    file, state = tmp_path / "content.sqlite", tmp_path / "state"
    run("build", HEIDI, "-o", file)
    result = run("install", file, "--state", state)
    generation = current(state)
    assert str(generation.path) in result.stdout
    assert generation.path.read_bytes() == file.read_bytes()
    file.write_bytes(b"no content file")
    with pytest.raises(ContentCorrupt):
        run("install", file, "--state", state)
    assert current(state) == generation
