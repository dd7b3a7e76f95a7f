"""Whoever types the command, what is written into the state folder belongs to the owner of the state folder."""

import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp

import pytest
from click.testing import CliRunner

from kiosk.cli import kiosk, state_folder_owner
from kiosk.content import generations
from kiosk.content.reading.sandbox import who_acts
from kiosk.content.writer import write
from kiosk.delivery.sync.alerts import Level, findings
from kiosk.delivery.sync.history import history
from kiosk.delivery.sync.run import Store, run
from kiosk.delivery.sync.status import status
from kiosk.domain.errors import ContentUnreadable
from tests.content.samples import META, PICTURES, with_member
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import serving

OWNER = pwd.getpwnam("nobody")
NOBODY_ELSE = 65_001
pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root acts for somebody else")


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that every user gets to; below that of the tests nobody but root does."""
    folder = Path(mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def state(place: Path) -> Path:
    """A state folder of somebody else, as the system makes it, and that of the screen in it."""
    folder = place / "state"
    for each, uid in ((folder, OWNER.pw_uid), (folder / "screen", NOBODY_ELSE)):
        each.mkdir()
        each.chmod(0o755)
        os.chown(each, uid, OWNER.pw_gid if each == folder else uid)
    return folder


@pytest.fixture
def file(place: Path) -> Path:
    return built(place, "one")


def built(folder: Path, name: str) -> Path:
    now = datetime.now(UTC).replace(microsecond=0)
    made = with_member(name={"sv": name})
    path = folder / f"{name}.sqlite"
    write(replace(made, meta=replace(META, built_at=now, valid_until=now + timedelta(days=30))), PICTURES, path)
    return path


def owners(state: Path) -> dict[str, int]:
    return {str(path.relative_to(state)): path.lstat().st_uid for path in state.rglob("*") if path.name != "screen"}


def say(*arguments: str) -> str:
    done = CliRunner().invoke(kiosk, [str(each) for each in arguments], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


@contextmanager
def being(uid: int) -> Iterator[None]:
    os.setegid(uid)
    os.seteuid(uid)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


def test_what_root_does_belongs_to_the_owner(state: Path, place: Path, file: Path) -> None:
    umask = os.umask(0o077)
    groups = os.getgroups()
    try:
        say("content", "install", str(file), "--state", str(state))
        say("content", "install", str(built(place, "two")), "--state", str(state))
        for command in (("rollback",), ("unpin",), ("use", "1"), ("unpin",)):
            say("content", *command, "--state", str(state))
        generations.refuse(state, generations.current(state), "odd")
        say("content", "forgive", "2", "--state", str(state))
    finally:
        os.umask(umask)
    found = owners(state)
    assert {"generations", "incoming", "state.json", "state.prev.json"} <= found.keys()
    assert {uid for name, uid in found.items() if not name.startswith("screen/")} == {OWNER.pw_uid}
    assert (os.geteuid(), os.getegid(), os.getgroups()) == (0, 0, groups)
    assert all((state / name).stat().st_mode & 0o044 == 0o044 for name in found if not name.startswith("screen/"))
    with being(NOBODY_ELSE):
        assert generations.current(state).number == 2, "the screen reads it"


def test_so_it_does_in_a_process_of_its_own(state: Path, file: Path) -> None:
    for line in (("install", str(file)), ("use", "1"), ("unpin",)):
        done = command({}, "content", *line, "--state", str(state))
        assert done.returncode == 0, done.stderr
    assert set(owners(state).values()) == {OWNER.pw_uid}


def test_a_night_that_root_begins_is_the_owners(state: Path, place: Path, file: Path) -> None:
    desk = Desk(place / "store")
    desk.publish(file)
    (place / "root.json").write_bytes(desk.first_root)
    with serving(desk.folder) as site:
        told = {"KIOSK_STORE": site.address, "KIOSK_ROOT": str(place / "root.json"), "KIOSK_STATE": str(state)}
        done = command(told, "sync", "--now")
    if not may_start(OWNER.pw_uid):
        assert (done.returncode, "Let everybody read it, or type: sudo -u nobody kiosk sync" in done.stderr) == (
            74,
            True,
        )
        assert owners(state) == {}
        return
    assert done.returncode == 0, done.stderr
    assert set(owners(state).values()) == {OWNER.pw_uid}
    assert {"sync.lock", "sync.json", "metadata", "arriving"} <= owners(state).keys()
    assert not status(state).strange


def may_start(uid: int) -> bool:
    """Whether that user may read the interpreter: where tests run, it may lie in the home of root."""
    with being(uid):
        return os.access(os.__file__, os.R_OK, effective_ids=True)


def command(told: Mapping[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    environment = {**os.environ, "LC_ALL": "C", **told}
    line = [sys.executable, "main.py", *arguments]
    root = Path(__file__).parents[2]
    return subprocess.run(line, cwd=root, env=environment, capture_output=True, text=True, timeout=60)


def test_a_child_has_nothing_left_of_the_rights_of_root(state: Path) -> None:
    assert who_acts() == (None, None)
    with state_folder_owner.as_owner(state):
        user, group = who_acts()
        ids = "import os; print(*os.getresuid(), *os.getresgid(), *os.getgroups())"
        interpreter = shutil.which("python3", path="/usr/bin") or pytest.skip(
            "no interpreter that every user may start"
        )
        said = subprocess.run([interpreter, "-c", ids], user=user, group=group, capture_output=True, text=True)
    assert set(said.stdout.split()) == {str(OWNER.pw_uid), str(OWNER.pw_gid)}, said.stderr


def test_who_is_not_the_owner_is_told_what_to_type(state: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["kiosk", "content", "rollback"])
    say("content", "install", str(file), "--state", str(state))
    with being(NOBODY_ELSE), pytest.raises(ContentUnreadable) as refused:
        say("content", "rollback", "--state", str(state))
    assert "belongs to nobody. Type: sudo -u nobody kiosk content rollback" in refused.value.sentence


def test_a_user_without_a_name_is_an_owner_too(state: Path, file: Path) -> None:
    os.chown(state, NOBODY_ELSE, NOBODY_ELSE)
    say("content", "install", str(file), "--state", str(state))
    assert set(owners(state).values()) == {NOBODY_ELSE}
    assert state_folder_owner.owner_of(state).pw_name == f"#{NOBODY_ELSE}"


def test_a_folder_that_is_not_there_yet_is_made_by_the_owner_of_its_place(place: Path, file: Path) -> None:
    os.chown(place, OWNER.pw_uid, OWNER.pw_gid)
    say("content", "install", str(file), "--state", str(place / "deep" / "state"))
    assert {path.stat().st_uid for path in (place / "deep").rglob("*")} == {OWNER.pw_uid}


def test_a_file_that_the_owner_may_not_read_is_said_with_the_line_to_type(state: Path, place: Path, file: Path) -> None:
    (place / "home").mkdir(mode=0o700)
    file.rename(place / "home" / "one.sqlite")
    with pytest.raises(
        ContentUnreadable, match=r"nobody may not read .*one\.sqlite\. Type: install -m 644 .* && kiosk content install"
    ):
        say("content", "install", str(place / "home" / "one.sqlite"), "--state", str(state))


def test_root_is_no_screen_of_somebody_elses_folder(state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STATE", str(state))
    with pytest.raises(ContentUnreadable, match=f"Type: sudo -u '#{NOBODY_ELSE}'"):
        CliRunner().invoke(kiosk, ["run"], catch_exceptions=False)


def test_a_run_that_cannot_lock_is_in_the_history_and_in_status(state: Path) -> None:
    (state / "sync.lock").touch(0o600)
    (state / "generations").mkdir()
    with being(OWNER.pw_uid):
        done = run(state, Store("https://content.example.org", "stable", b"{}"))
    assert (done.code, done.kind) == (74, "ContentUnreadable")
    assert history(state).runs[-1].kind == "ContentUnreadable"
    found = status(state)
    assert found.strange == (state / "generations", state / "sync.lock")
    (finding,) = [each for each in findings(found, datetime.now(UTC)) if "another user" in each.sentence]
    assert (finding.level, f"sudo chown -R --reference={state} {state}/generations" in finding.sentence) == (
        Level.WARNING,
        True,
    )
    line = finding.sentence.partition("Type: ")[2].removeprefix("sudo ")
    subprocess.run(line, shell=True, check=True)
    assert status(state).strange == ()
