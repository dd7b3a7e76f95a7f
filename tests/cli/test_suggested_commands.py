"""Commands stand in sentences as people have to type them."""

import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.cli.suggested_commands import as_typed, typed


@pytest.mark.parametrize(
    ("started", "shown"),
    [
        (".venv/bin/kiosk", ".venv/bin/kiosk"),
        ("/my place/kiosk", "'/my place/kiosk'"),
        ("kiosk", "kiosk"),
        ("/usr/bin/pytest", "kiosk"),
    ],
)
def test_a_command_is_shown_as_this_one_was_started(started: str, shown: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", [started])
    assert typed("preview", "a b") == f"{shown} preview 'a b'"
    assert as_typed("Type: kiosk tour. Or `kiosk publish init` for a kiosk of HEIDI.") == (
        f"Type: {shown} tour. Or `{shown} publish init` for a kiosk of HEIDI."
    )


def test_what_is_on_the_path_is_shown_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "kiosk"
    program.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "argv", [str(program)])
    assert typed("tour") == "kiosk tour"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--settings", "my kiosk.toml"], " --settings 'my kiosk.toml'"),
        (["--settings=a.toml", "--state", "/b"], " --settings a.toml --state /b"),
        ([], ""),
    ],
)
def test_what_is_suggested_works_where_this_command_does(
    given: list[str], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["kiosk", "content", "rollback", *given])
    assert typed("content", "unpin") == f"kiosk content unpin{said}"
    assert as_typed("Run `kiosk sync --now`, and see.") == f"Run `kiosk sync --now{said}`, and see."
    assert as_typed("`kiosk content build x -o y` names them all.") == "`kiosk content build x -o y` names them all."
    assert typed("sync", "--state", "/c") == "kiosk sync --state /c"


def test_a_failure_names_the_command_that_helps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", [".venv/bin/kiosk"])
    monkeypatch.setenv("LC_ALL", "C")
    with pytest.raises(SystemExit):
        main(["content", "check", str(tmp_path / "nothing.sqlite")])
    assert "`.venv/bin/kiosk content build`" in capsys.readouterr().err
