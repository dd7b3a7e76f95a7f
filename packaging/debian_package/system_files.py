"""What the package puts outside /opt: units, users, the command with man page and completion, licences, guides."""

import gzip
import os
import shutil
import subprocess
from pathlib import Path

from debian_package.manual import manual

UNITS = ("*.service", "*.timer", "*.path", "*.socket", "*.target")
"""Of packaging/systemd: what is put there is in the package."""
COMMAND = """\
#!/opt/heidi-kiosk/bin/python3 -I
from kiosk.cli import main

main()
"""
CHANGES = """\
heidi-kiosk ({version}) trixie; urgency=medium

  * What is new stands in /usr/share/doc/heidi-kiosk/CHANGELOG.md.gz.

 -- {maintainer}  {date}
"""


def add_system_files(checkout: Path, tree: Path, moment: int, changes: str) -> None:
    """Fill `tree`, the root of the package, with what lies outside /opt; `changes` is the changelog of Debian."""
    _command(tree, moment)
    systemd = checkout / "packaging" / "systemd"
    for pattern in UNITS:
        for unit in sorted(systemd.glob(pattern)):
            _copy(unit, tree / "usr/lib/systemd/system" / unit.name)
    _copy(systemd / "heidi-kiosk.sysusers", tree / "usr/lib/sysusers.d/heidi-kiosk.conf")
    _copy(systemd / "heidi-kiosk.tmpfiles", tree / "usr/lib/tmpfiles.d/heidi-kiosk.conf")
    voice = checkout / "packaging" / "speech-dispatcher" / "speechd.conf"
    _copy(voice, tree / "etc/heidi-kiosk/speech-dispatcher" / voice.name)
    _copy(Path(__file__).with_name("lintian-overrides"), tree / "usr/share/lintian/overrides/heidi-kiosk")
    _guides(checkout, tree / "usr/share/doc/heidi-kiosk", changes)


def _command(tree: Path, moment: int) -> None:
    command = tree / "opt/heidi-kiosk/bin/kiosk"
    command.write_text(COMMAND, encoding="utf-8")
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/kiosk").symlink_to("/opt/heidi-kiosk/bin/kiosk")
    _packed(tree / "usr/share/man/man1/kiosk.1.gz", manual(moment))
    completion = tree / "usr/share/bash-completion/completions/kiosk"
    completion.parent.mkdir(parents=True)
    told = {**os.environ, "_KIOSK_COMPLETE": "bash_source"}
    words = subprocess.run([".venv/bin/kiosk"], env=told, capture_output=True, text=True, check=True).stdout
    completion.write_text(words, encoding="utf-8")


def _guides(checkout: Path, folder: Path, changes: str) -> None:
    for guide in (checkout / "README.md", *sorted((checkout / "docs").glob("*.md"))):
        _copy(guide, folder / guide.name)
    licences = [checkout / "LICENSE", checkout / "THIRD-PARTY-NOTICES"]
    (folder / "copyright").write_text(
        "\n\n".join(file.read_text(encoding="utf-8") for file in licences), encoding="utf-8"
    )
    _packed(folder / "CHANGELOG.md.gz", (checkout / "CHANGELOG.md").read_text(encoding="utf-8"))
    _packed(folder / "changelog.gz", changes)
    for source in sorted((checkout / "data" / "heidi").rglob("*")):
        if source.is_file():
            _copy(source, folder / "examples" / "heidi" / source.relative_to(checkout / "data" / "heidi"))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _packed(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(text.encode(), mtime=0))
