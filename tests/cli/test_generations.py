"""`kiosk content list`, `use`, `rollback`, `unpin`: in words that say what the screen does next."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import kiosk
from kiosk.content import generations
from kiosk.content.generations import confirm, current, install, mark_bad, refuse
from kiosk.content.writer import write
from kiosk.domain.errors import ContentMissing
from tests.content.samples import PICTURES, with_member


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """A state folder with three generations, of which the first was confirmed."""
    folder = tmp_path / "state"
    for name in ("one", "two", "three"):
        install(built(tmp_path, name), folder)
        if name == "one":
            confirm(folder, current(folder))
    return folder


def built(folder: Path, name: str) -> Path:
    path = folder / f"{name}.sqlite"
    write(with_member(name={"sv": name}), PICTURES, path)
    return path


def say(state: Path, *arguments: str) -> str:
    done = CliRunner().invoke(kiosk, ["content", *arguments, "--state", str(state)], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


def marks(state: Path) -> dict[str, str]:
    found = re.findall(
        r"^ *(\w+)  [0-9a-f]{12}(?:  \d{4}-\d\d-\d\d \d\d:\d\d)? *(.*)$", say(state, "list"), re.MULTILINE
    )
    return dict(found)


def test_list_marks_what_is_shown(state: Path) -> None:
    assert marks(state) == {"3": "shown, on trial", "2": "", "1": ""}
    confirm(state, current(state))
    assert marks(state)["3"] == "shown"


def test_use_and_rollback_pin_and_unpin_goes_on(state: Path, tmp_path: Path) -> None:
    assert say(state, "rollback") == "Generation 2 is current and stays it until `kiosk content unpin`.\n"
    assert marks(state)["2"] == "shown, pinned, on trial"
    assert say(state, "use", "1") == "Generation 1 is current and stays it until `kiosk content unpin`.\n"
    assert marks(state)["1"] == "shown, pinned"
    said = say(state, "install", str(built(tmp_path, "four")))
    assert "Generation 4 is installed" in said
    assert "The screen stays with 1 until `kiosk content unpin`." in said
    assert say(state, "unpin") == "Generation 4 is current. The next one takes its place when it comes.\n"
    assert marks(state)["4"] == "shown, on trial"


def test_list_tells_what_is_damaged_refused_or_bad(state: Path) -> None:
    refuse(state, current(state), "odd")
    assert marks(state) == {"3": "refused by the screen", "2": "shown, on trial", "1": ""}
    broken = next((state / "generations").glob("000002*"))
    broken.chmod(0o644)
    broken.write_bytes(b"?")
    assert marks(state) == {"3": "refused by the screen", "2": "damaged", "1": "shown"}
    install(built(state.parent, "four"), state)
    mark_bad(state, current(state), "wrong prices")
    assert marks(state) == {"1": "shown", "bad": "wrong prices"}


def test_what_is_held_against_a_generation_is_taken_back(state: Path) -> None:
    refuse(state, current(state), "odd")
    assert marks(state)["3"] == "refused by the screen"
    assert say(state, "forgive", "3") == "Nothing is held against 3 any more. Generation 3 is current.\n"
    mark_bad(state, current(state), "wrong prices")
    assert "`kiosk content forgive 3` takes that back" in say(state, "list")
    said = say(state, "forgive", "3")
    assert said == "Nothing is held against 3 any more. It comes again with `kiosk sync --now`.\n"
    assert "bad" not in marks(state)


def test_the_folder_is_that_of_the_settings_file_that_is_named(state: Path, tmp_path: Path) -> None:
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'state = "{state}"\n', encoding="utf-8")
    told = (
        ("list",),
        ("use", "1"),
        ("unpin",),
        ("rollback",),
        ("forgive", "3"),
        ("install", str(built(tmp_path, "four"))),
    )
    refuse(state, generations.listed(state)[0], "odd")
    for arguments in told:
        command = ["content", *arguments, "--settings", str(settings)]
        done = CliRunner().invoke(kiosk, command, catch_exceptions=False)
        assert done.exit_code == 0, (arguments, done.output)
    assert generations.listed(state)[0].number == 4


def test_what_is_not_there_is_said_with_a_next_step(state: Path) -> None:
    with pytest.raises(ContentMissing, match="`kiosk content list`"):
        say(state, "use", "9")
    with pytest.raises(ContentMissing):
        say(state.with_name("nowhere"), "list")
