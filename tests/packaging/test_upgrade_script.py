"""What the package does when it is configured, by the real systemctl in a root of its own."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from kiosk.cli.setup import units
from kiosk.cli.setup.files import Files
from tests.packaging.units import UNITS

SCRIPT = UNITS.parent / "debian_package" / "maintainer" / "postinst"
NEW = "heidi-kiosk-next.timer"
DISABLED = "heidi-kiosk-rollback.path"
pytestmark = pytest.mark.skipif(not units.can_enable(), reason="systemd is not installed")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A computer that was set up, on which somebody disabled one unit afterwards; and a package with one more came."""
    folder = tmp_path / "root"
    shutil.copytree(UNITS, folder / "usr/lib/systemd/system")
    (folder / "run").mkdir()
    files = Files(folder / "etc/heidi-kiosk/kiosk.toml")
    files.write({"name": "Entrance"}, b"{}", None)
    files.remember_units([*units.units(folder)])
    units.enable([*units.units(folder)], folder)
    units.disable([DISABLED], folder)
    (folder / "usr/lib/systemd/system" / NEW).write_text(
        "[Timer]\nOnCalendar=yearly\n[Install]\nWantedBy=timers.target\n"
    )
    return folder


def configure(root: Path, before: str) -> None:
    """Run the script as dpkg does, in that root; `before` is the version that was there, empty for none."""
    tools = root / "tools"
    tools.mkdir(exist_ok=True)
    for name in ("systemctl", "systemd-sysusers", "systemd-tmpfiles"):
        real = shutil.which(name) if name == "systemctl" else "/bin/true"
        (tools / name).write_text(f'#!/bin/sh\nexec {real} --root={root} "$@"\n', encoding="utf-8")
        (tools / name).chmod(0o755)
    script = root / "postinst"
    text = SCRIPT.read_text(encoding="utf-8")
    script.write_text(text.replace(" /run/", f" {root}/run/").replace("=/etc/", f"={root}/etc/"), encoding="utf-8")
    told = os.environ | {"PATH": f"{tools}:{os.environ['PATH']}"}
    subprocess.run(["sh", str(script), "configure", before], env=told, check=True)


def test_an_upgrade_enables_what_is_new_and_nothing_that_somebody_disabled(root: Path) -> None:
    configure(root, "0.1.0")
    found = units.units(root)
    assert [name for name, enabled in found.items() if not enabled] == [DISABLED]
    assert NEW in Files(root / "etc/heidi-kiosk/kiosk.toml").enabled_units(), "undo takes it back too"
    assert (root / "run/heidi-kiosk-upgraded").exists()
    units.disable([NEW], root)
    configure(root, "0.2.0")
    assert not units.units(root)[NEW], "it was seen"


def test_after_a_removal_all_waits_for_the_setup(root: Path) -> None:
    units.disable([*units.units(root)], root)
    configure(root, "0.1.0")
    assert set(units.units(root).values()) == {False}


def test_a_first_installation_enables_nothing(root: Path) -> None:
    units.disable([*units.units(root)], root)
    shutil.rmtree(root / "etc/heidi-kiosk")
    configure(root, "")
    assert set(units.units(root).values()) == {False}
    assert not (root / "run/heidi-kiosk-upgraded").exists()
