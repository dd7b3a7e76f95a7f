"""The users of the kiosk, as systemd makes them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.units import UNITS


@pytest.mark.skipif(shutil.which("systemd-sysusers") is None, reason="systemd is not installed")
def test_the_screen_may_read_the_jack_and_the_sync_may_not(tmp_path: Path) -> None:
    (tmp_path / "etc").mkdir()
    with (UNITS / "heidi-kiosk.sysusers").open("rb") as told:
        command = ["systemd-sysusers", f"--root={tmp_path}", "-"]
        subprocess.run(command, stdin=told, capture_output=True, check=True, timeout=60)
    groups = (tmp_path / "etc" / "group").read_text(encoding="utf-8").splitlines()
    members = {name: of for name, _, _, of in (line.split(":") for line in groups)}
    assert members == {"input": "heidi-screen", "heidi-screen": "", "heidi-sync": ""}
