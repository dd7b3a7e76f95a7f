"""A newer package and the old one again, under a session that runs: `try_upgrade.py FILE.deb STORE KEYS SOURCES`.

As root, in the root that it is in, beside `try_session`, once the kiosk is set up and had its first night. The newer
package is FILE.deb of a higher version that reads the next schema; the screen changes over by itself each time.
"""

import hashlib
import re
import subprocess
import sys
from pathlib import Path

from try_session import RUNTIME, Session, session, tell

APP = "opt/heidi-kiosk/kiosk"
SCHEMA = f"{APP}/content/schema.py"
UNITS, NEW_UNIT, DISABLED = "usr/lib/systemd/system", "heidi-kiosk-next.timer", "heidi-kiosk-rollback.path"
TIMER = """[Timer]
OnCalendar=yearly
Unit=heidi-kiosk-sync.service
[Install]
WantedBy=timers.target
"""
AFTER_S = 90
"""Nobody there for half a minute, and a start."""
COMPILED = ("-m", "compileall", "-q", "-f", "--invalidation-mode", "unchecked-hash")
HELD = ("/etc/heidi-kiosk", "/etc/systemd/system", "/var/lib/heidi-kiosk")


def ran(*command: str, well: bool = True) -> str:
    """What a command says."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0 or not well, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def next_package(package: Path, folder: Path) -> Path:
    """The package as a later version of the program that reads the schema after."""
    tree = folder / "next"
    ran("dpkg-deb", "-R", str(package), str(tree))
    edited(tree / "DEBIAN" / "control", r"^(Version: .*)$", r"\1+next")
    edited(tree / APP / "__init__.py", r'^(__version__ = ".*)"$', r'\1+next"')
    schema = re.findall(r"^SCHEMA_VERSION = (\d+)$", (tree / SCHEMA).read_text(encoding="utf-8"), re.MULTILINE)[0]
    edited(tree / SCHEMA, "^SCHEMA_VERSION = .*$", f"SCHEMA_VERSION = {int(schema) + 1}")
    for file in (f"{APP}/__init__.py", SCHEMA):
        ran(sys.executable, *COMPILED, "-s", str(tree), "-p", "/", str(tree / file))
    (tree / UNITS / NEW_UNIT).write_text(TIMER, encoding="utf-8")
    (tree / UNITS / NEW_UNIT).chmod(0o644)
    sums = tree / "DEBIAN" / "md5sums"
    if sums.exists():
        names = [line.split("  ", 1)[1] for line in sums.read_text(encoding="utf-8").splitlines()]
        digests = {name: hashlib.md5((tree / name).read_bytes()).hexdigest() for name in names}
        sums.write_text("".join(f"{digest}  {name}\n" for name, digest in digests.items()), encoding="utf-8")
    new = folder / "next.deb"
    ran("dpkg-deb", "--root-owner-group", "-Zgzip", "-z1", "-b", str(tree), str(new))
    return new


def edited(file: Path, pattern: str, new: str) -> None:
    """Change the one place in the file."""
    text, count = re.subn(pattern, new, file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert count == 1, (file, pattern)
    file.write_text(text, encoding="utf-8")


def install(package: Path) -> None:
    """As a colleague does."""
    ran("apt-get", "-qq", "install", "--no-install-recommends", "--allow-downgrades", str(package))


def is_enabled(unit: str) -> str:
    """What systemd says of a unit at the next start."""
    return ran("systemctl", "is-enabled", unit, well=False).strip()


def held() -> str:
    """Settings, what is enabled, and whose all of it is."""
    return ran("find", *HELD[:2], "-type", "f,l", "-printf", "%p %u:%g %m %l\n")


def shows(running: Session, what: str, title: str) -> None:
    """Wait until the screen says that it shows `what`."""
    tell(title, running.hears(f"STATUS=Awake. Shown: {what}.", AFTER_S))


def main(package: Path, store: str, keys: str, sources: str) -> None:
    """Upgrade, publish, take back."""
    folder = Path("/srv/upgrade")
    folder.mkdir()
    newer = next_package(package, folder)
    ran("systemctl", "disable", DISABLED)
    before = held()
    with session() as running:
        shows(running, "number 1", "from nothing to the picture")
        screen = running.screen()
        install(newer)
        assert running.screen() == screen, "it changes when nobody was there for a while, not at once"
        assert is_enabled(NEW_UNIT) == "enabled", "a unit that setup would enable"
        assert is_enabled(DISABLED) == "disabled", "somebody wants it so"
        shows(running, "no content", "upgraded; it has no content yet that it reads after")
        sys.stdout.write(ran("kiosk", "status", well=False))
        ran("kiosk", "content", "build", sources, "-o", f"{folder}/content.sqlite", "--cache", f"{folder}/cache")
        ran("kiosk", "publish", f"{folder}/content.sqlite", "--to", store, "--keys", keys)
        ran("kiosk", "sync", "--now")
        shows(running, "number 2", "published for it and fetched, and it shows that after")
        install(package)
        shows(running, "number 1", "taken back, and it shows what it reads after")
        told = ran("kiosk", "status", well=False)
        assert "Generation 2 is made for a later version of the kiosk" in told, told
        ran("kiosk", "sync", "--now")
        assert "generation 3" in ran("kiosk", "status", well=False)
    ran("systemctl", "disable", NEW_UNIT, well=False)
    assert held() == before, "settings or units are others"
    strange = ran("find", HELD[2], "!", "-user", "heidi-sync", "!", "-user", "heidi-screen")
    assert not strange, strange


if __name__ == "__main__":
    RUNTIME.mkdir(mode=0o700, exist_ok=True)
    subprocess.run(["chown", "heidi-screen:", str(RUNTIME)], check=True)
    main(Path(sys.argv[1]), *sys.argv[2:5])
