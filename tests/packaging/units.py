"""The units of systemd as they are shipped."""

import re
import subprocess
from configparser import RawConfigParser
from pathlib import Path

UNITS = Path(__file__).parents[2] / "packaging" / "systemd"


EXPOSURE = re.compile(r"Overall exposure level for \S+: ([\d.]+)")


def unit(name: str) -> RawConfigParser:
    """What a unit says; of what it says twice, the last."""
    parser = RawConfigParser(strict=False, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string((UNITS / name).read_text(encoding="utf-8"))
    return parser


def verified(names: list[str], folder: Path) -> tuple[int, str]:
    """How `systemd-analyze verify` ends, and what it says; copies in `folder` run a program that is there."""
    for name in names:
        text = (UNITS / name).read_text(encoding="utf-8")
        for program in ("/usr/bin/cage", "/usr/bin/kiosk", "/usr/bin/speech-dispatcher", "/usr/bin/systemctl"):
            text = text.replace(program, "/bin/true")
        (folder / name).write_text(text, encoding="utf-8")
    command = ["systemd-analyze", "verify", "--man=no", *(str(folder / name) for name in names)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stderr


def exposure(name: str) -> float:
    """What `systemd-analyze security` makes of a unit: 0 for nothing that it could do, 10 for everything."""
    command = ["systemd-analyze", "security", "--offline=true", "--no-pager", str(UNITS / name)]
    told = subprocess.run(command, capture_output=True, text=True, timeout=60).stdout
    return float(EXPOSURE.findall(told)[0])
