"""Installed generations: the newest whole one is shown, whatever happened to the disk."""

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.content.files import digest
from kiosk.content.generations import KEPT, current, install
from kiosk.content.pointer import Generation, load
from kiosk.content.reader import read
from kiosk.content.writer import write
from kiosk.domain.errors import ContentCorrupt, ContentError, ContentHostile, ContentMissing, ContentUnreadable
from tests.content.samples import PICTURES, patched, rewritten, with_member


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "state"


@pytest.fixture
def built(tmp_path: Path) -> Callable[[str], Path]:
    """A content file in which member `a` has the name asked for."""

    def build(name: str) -> Path:
        path = tmp_path / f"{name}.sqlite"
        write(with_member(name={"sv": name}), PICTURES, path)
        return path

    return build


def damage(generation: Generation) -> None:
    """Change one byte of a read-only file."""
    generation.path.chmod(0o644)
    patched(generation.path, -1, b"?")


def shown(state: Path) -> str:
    """What the screen would show of the current generation."""
    found = current(state)
    return read(found.path, found.sha256).members["a"].name["sv"]


def test_install_makes_a_generation_current(state: Path, good: Path) -> None:
    installed = install(good, state)
    assert installed == current(state)
    assert installed.number == 1
    assert installed.sha256 == digest(good) == digest(installed.path)
    assert installed.path == state / "generations" / f"000001-{installed.sha256[:12]}.sqlite"
    assert installed.path.stat().st_mode & 0o777 == 0o444
    assert os.listdir(state / "incoming") == []
    assert sorted(os.listdir(state)) == ["generations", "incoming", "state.json", "state.prev.json"]


def test_install_of_the_same_file_changes_nothing(state: Path, good: Path) -> None:
    assert install(good, state) == install(good, state)
    assert len(os.listdir(state / "generations")) == 1


def test_install_of_the_same_file_repairs_a_damaged_one(state: Path, good: Path) -> None:
    damage(install(good, state))
    again = install(good, state)
    assert again.number == 2
    assert current(state) == again
    assert os.listdir(state / "generations") == [again.path.name]


def test_install_of_the_same_file_repairs_one_that_cannot_be_read(
    state: Path, good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, real = install(good, state), os.open

    def refuse(path: object, *arguments: int) -> int:
        if path == first.path:
            raise OSError(5, "Input/output error")
        return real(path, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refuse)
    again = install(good, state)
    assert again.number == 2
    assert current(state) == again
    assert first.path.exists(), "the disk's fault, not the file's"


def test_install_keeps_seven_and_never_uses_a_number_twice(state: Path, built: Callable[[str], Path]) -> None:
    for number in range(KEPT + 3):
        install(built(f"n{number}"), state)
    names = sorted(os.listdir(state / "generations"))
    assert [int(name[:6]) for name in names] == list(range(3, KEPT + 4)), "seven besides the current one"
    for name in names:
        (state / "generations" / name).unlink()
    assert install(built("n0"), state).number == KEPT + 4


def test_install_of_older_content_is_a_new_generation(state: Path, built: Callable[[str], Path]) -> None:
    install(built("old"), state)
    install(built("new"), state)
    assert install(built("old"), state).number == 3
    assert shown(state) == "old"


def test_install_refuses_what_the_screen_refuses(state: Path, built: Callable[[str], Path], good: Path) -> None:
    install(built("old"), state)
    rewritten(good, "CREATE TABLE more (x)")
    with pytest.raises(ContentHostile):
        install(good, state)
    with pytest.raises(ContentMissing):
        install(good.with_name("nothing.sqlite"), state)
    link = good.with_name("link.sqlite")
    link.symlink_to(built("old"))
    with pytest.raises(ContentHostile):
        install(link, state)
    assert shown(state) == "old"
    assert os.listdir(state / "incoming") == []


def test_install_clears_what_killed_runs_left(state: Path, good: Path) -> None:
    install(good, state)
    (state / "incoming" / "new.sqlite").write_bytes(b"half")
    (state / "incoming" / "other").write_bytes(b"half")
    (state / "incoming" / "folder" / "deeper").mkdir(parents=True)
    (state / "state.json.tmp").write_bytes(b"half")
    install(good, state)
    assert os.listdir(state / "incoming") == []


def test_current_falls_back_to_the_generation_before(state: Path, built: Callable[[str], Path]) -> None:
    for name in ("one", "two", "three"):
        install(built(name), state)
    damage(current(state))
    assert shown(state) == "two"
    current(state).path.unlink()
    assert shown(state) == "one"
    damage(current(state))
    with pytest.raises(ContentCorrupt, match="none of 3"):
        current(state)


@pytest.mark.parametrize("text", ["", "{}", "null", "[1]", "[" * 90_000, '{"state": {}, "sha256": ""}', "\0"])
def test_current_survives_a_lost_state(text: str, state: Path, built: Callable[[str], Path]) -> None:
    for name in ("one", "two"):
        install(built(name), state)
    (state / "state.json").write_text(text)
    assert shown(state) == "two", "the second copy says so"
    (state / "state.prev.json").write_text(text)
    assert shown(state) == "two", "the highest number that is whole"
    assert install(built("three"), state).number == 3
    assert shown(state) == "three"


def test_load_refuses_a_state_that_was_changed(state: Path, good: Path) -> None:
    install(good, state)
    written = json.loads((state / "state.json").read_text())
    written["state"]["highest"] = 0
    (state / "state.json").write_text(json.dumps(written))
    assert load(state) is None


def test_current_says_when_there_is_nothing(state: Path) -> None:
    with pytest.raises(ContentMissing):
        current(state)


def test_current_follows_no_link(state: Path, good: Path, tmp_path: Path) -> None:
    installed = install(good, state)
    installed.path.rename(tmp_path / "elsewhere.sqlite")
    installed.path.symlink_to(tmp_path / "elsewhere.sqlite")
    with pytest.raises(ContentCorrupt):
        current(state)


def test_current_says_when_the_disk_refuses(state: Path, good: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(good, state)

    def refuse(*_arguments: object) -> int:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(ContentUnreadable):
        current(state)


class Killed(BaseException):
    """The process ends here."""


CALLS = ("open", "write", "fsync", "fchmod", "mkdir", "replace", "rename", "unlink")


@contextmanager
def failing_at(number: int, names: tuple[str, ...] = CALLS, error: BaseException | None = None) -> Iterator[list[str]]:
    """Let the call of that number (from 1) to one of these functions of `os` fail; yields the calls so far."""
    calls: list[str] = []

    def watched(name: str) -> Callable[..., object]:
        real = getattr(os, name)

        def call(*arguments: object, **options: object) -> object:
            calls.append(name)
            if len(calls) == number:
                raise error or OSError(28, "No space left on device")
            return real(*arguments, **options)

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in names:
            patch.setattr(os, name, watched(name))
        yield calls


@pytest.mark.parametrize("error", [None, Killed()], ids=["refused", "killed"])
def test_install_may_fail_at_every_call(
    error: BaseException | None, tmp_path: Path, built: Callable[[str], Path]
) -> None:
    old, new = built("old"), built("new")
    number, tried = 0, True
    while tried:
        number += 1
        state = tmp_path / f"state{number}"
        first = install(old, state)
        outcome: set[str] = {"new"}
        with failing_at(number, error=error) as calls:
            try:
                install(new, state)
            except (ContentError, Killed):
                outcome = {"old", "new"}
        tried = len(calls) >= number
        assert shown(state) in outcome
        installed = install(new, state)
        assert shown(state) == "new"
        assert current(state) == installed != first
        assert len(os.listdir(state / "generations")) <= KEPT + 1
    assert number > 15, "hardly anything was tried"
