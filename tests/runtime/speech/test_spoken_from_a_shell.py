"""What operators are told to type to hear the voice is spoken by the server of the screen."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.heard import silent_server

DOCUMENT = Path(__file__).resolve().parents[3] / "docs" / "operations.md"
COMMAND = re.compile(
    r"^sudo -u heidi-screen env SPEECHD_ADDRESS=unix_socket:(?P<socket>\S+) (?P<rest>spd-say .*) \"(?P<text>.*)\"$",
    re.MULTILINE,
)


@pytest.mark.skipif(shutil.which("spd-say") is None, reason="speech-dispatcher is not installed")
def test_the_command_of_the_document_is_spoken_to_its_end_and_needs_that_server(tmp_path: Path) -> None:
    found = COMMAND.search(DOCUMENT.read_text(encoding="utf-8"))
    assert found is not None
    assert found["socket"] == "/run/heidi-kiosk-voice/socket"

    def say(socket: Path) -> int:
        where = {**os.environ, "SPEECHD_ADDRESS": f"unix_socket:{socket}", "HOME": str(tmp_path)}
        command = [*found["rest"].split(), "-N", "test", found["text"]]
        return subprocess.run(command, env=where, timeout=30, capture_output=True, check=False).returncode

    with silent_server(tmp_path) as server:
        assert say(server.socket) == 0
    assert say(tmp_path / "none") != 0
