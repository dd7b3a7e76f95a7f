"""The command line loads what it runs and nothing else, and a failure of the world is one sentence."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from kiosk import __version__, cli
from kiosk.cli.content import COMMANDS as CONTENT_COMMANDS
from kiosk.cli.lazy_group import LazyGroup
from kiosk.domain.errors import ContentMissing, SourceError

ROOT = Path(__file__).parents[2]
HEIDI = ROOT / "data" / "heidi"
HEAVY = {
    "PIL",
    "PySide6",
    "backports",
    "httpx2",
    "icalendar",
    "jinja2",
    "openpyxl",
    "phonenumbers",
    "polib",
    "recurring_ical_events",
    "resvg_py",
    "rich",
    "selectolax",
    "shiboken6",
    "sqlite_utils",
}
"""What only those need who use it; `bench/command_start.py` measures what that saves."""


def python(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize(
    "arguments",
    [["--help"], ["content", "--help"], *(["content", name, "--help"] for name in CONTENT_COMMANDS)],
    ids=str,
)
def test_a_staff_command_loads_nothing_heavy_to_say_what_it_does(arguments: Sequence[str]) -> None:
    assert loaded(*arguments).isdisjoint(HEAVY)


def test_reading_a_content_file_loads_nothing_of_the_screen_or_the_sources(heidi: Path) -> None:
    found = loaded("content", "check", str(heidi))
    assert "sqlite3" in found, "nothing was proven: the file was not read"
    assert found.isdisjoint(HEAVY)


def test_building_from_tables_loads_no_reader_of_what_is_not_there(tmp_path: Path) -> None:
    found = loaded("content", "build", str(HEIDI), "-o", str(tmp_path / "content.sqlite"))
    assert "sqlite_utils" in found, "nothing was proven: nothing was written"
    assert found.isdisjoint(HEAVY - {"sqlite_utils", "rich", "jinja2"})


def loaded(*arguments: str) -> set[str]:
    """The libraries in memory when `kiosk` has done what it was told, in a process of its own."""
    code = (
        "import sys; from kiosk.cli import kiosk; kiosk.main(sys.argv[1:], standalone_mode=False); "
        "print(*{name.split('.')[0] for name in sys.modules})"
    )
    done = python("-c", code, *arguments)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.splitlines()[-1].split())


def test_help_names_every_command_and_version_is_the_packages() -> None:
    help = CliRunner().invoke(cli.kiosk, ["--help"])
    assert [name for name, entry in cli.COMMANDS.items() if entry.hidden] == ["supervise", "inputs", "draw-row"]
    assert all((name in help.output) == (not entry.hidden) for name, entry in cli.COMMANDS.items())
    assert all(entry.help in help.output for entry in cli.COMMANDS.values() if not entry.hidden)
    assert CliRunner().invoke(cli.kiosk, ["--version"]).output == f"kiosk, version {__version__}\n"


def test_every_command_of_the_table_is_there() -> None:
    context = click.Context(cli.kiosk)
    commands = {name: cli.kiosk.get_command(context, name) for name in cli.COMMANDS}
    assert all(isinstance(command, click.Command) for command in commands.values())
    assert cli.kiosk.get_command(context, "dance") is None


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (ContentMissing("There is no content file.", "/x"), 66, "There is no content file. (/x)\n"),
        (SourceError("The folder cannot be read."), 65, "The folder cannot be read.\n"),
    ],
)
def test_a_failure_of_the_world_is_one_line_and_an_exit_code(
    error: Exception, code: int, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    @click.command()
    def content() -> None:
        raise error

    monkeypatch.setattr(LazyGroup, "get_command", lambda *_: content)
    with pytest.raises(SystemExit) as exit:
        cli.main(["content"])
    assert exit.value.code == code
    assert capsys.readouterr().err == words


@pytest.mark.parametrize(("language", "words"), [("sv_SE.UTF-8", "finns ingen innehållsfil"), ("C", "is no content")])
def test_a_failure_is_told_in_the_language_of_the_computer(language: str, words: str, tmp_path: Path) -> None:
    command = [sys.executable, "main.py", "content", "check", str(tmp_path / "nowhere.sqlite")]
    environment = {**os.environ, "LC_ALL": language, "PYTHONUTF8": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=60)
    assert (done.returncode, words in done.stderr) == (66, True)


def test_a_bug_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    @click.command()
    def content() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(LazyGroup, "get_command", lambda *_: content)
    with pytest.raises(ZeroDivisionError):
        cli.main(["content"])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["content", "--help"], "Usage: kiosk content "),
        (["--help"], "Usage: kiosk run "),
        (["run", "--help"], "Usage: kiosk run "),
        (["--at", "never"], "never is no moment"),
    ],
)
def test_main_py_is_kiosk_run_unless_it_is_told_another_command(arguments: Sequence[str], words: str) -> None:
    done = python("main.py", *arguments)
    assert words in done.stdout + done.stderr


def test_a_library_that_tries_again_says_nothing_between_the_lines_of_a_command() -> None:
    code = """if True:
    import click, stamina
    from kiosk.cli import COMMANDS, main
    from kiosk.cli.lazy_group import Entry

    @click.command()
    def stumble():
        for attempt in stamina.retry_context(on=OSError, attempts=2, wait_initial=0, wait_jitter=0):
            with attempt:
                if attempt.num == 1:
                    raise OSError

    COMMANDS["stumble"] = Entry("__main__:stumble", "")
    main(["stumble"])
    """
    done = python("-c", code)
    assert (done.returncode, done.stderr) == (0, "")
