"""`kiosk setup --answers FILE`: what is written, what stays, what is refused, and back again."""

import os
import stat
import subprocess
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import kiosk
from kiosk.cli.settings import load
from kiosk.cli.setup import files
from kiosk.content.generations import install
from kiosk.domain.errors import KioskError, OutputError, SettingsError, StoreBroken, StoreMissing
from kiosk.domain.pin import matches
from tests.cli.setup.screen import PIN, Computer
from tests.commands import KIOSK, environment
from tests.content.samples import CONTENT
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import Served


def setup(computer: Computer, *arguments: str | Path) -> Result:
    told = ["setup", "--settings", str(computer.settings), *map(str, arguments)]
    result = CliRunner(env={"LC_ALL": "C"}).invoke(kiosk, told)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


def tree(folder: Path) -> dict[str, tuple[int, bytes]]:
    """Every file with its mode and bytes."""
    found = folder.rglob("*") if folder.exists() else ()
    return {str(file.relative_to(folder)): (mode(file), file.read_bytes()) for file in found if file.is_file()}


def test_a_bare_computer_is_set_up_by_a_file(computer: Computer, desk: Desk) -> None:
    assert "content number 1" in setup(computer, "--answers", computer.answers()).stdout
    found = load(computer.settings, {})
    assert (found.name, found.here, found.language) == ("Entrance", "mindpark", "en")
    assert (found.panel_inches, found.panel_bottom_edge_mm) == (32, 700)
    assert (found.source, found.store, found.root) == ("store", computer.store, computer.etc / "root.json")
    assert found.root.read_bytes() == desk.first_root
    assert matches(PIN, found.pin_file.read_text())
    assert [mode(file) for file in (computer.settings, found.root)] == [0o644, 0o644]
    assert mode(found.pin_file) & 0o007 == 0
    assert not [name for name, (_, data) in tree(computer.etc).items() if PIN.encode() in data]


def test_the_screen_reads_the_pin_and_nobody_else(computer: Computer, monkeypatch: pytest.MonkeyPatch) -> None:
    import grp

    group = next(each for each in grp.getgrall() if each.gr_gid not in (0, os.getgid()))
    monkeypatch.setattr(files, "SCREEN_GROUP", group.gr_name)
    if os.geteuid() != 0:
        pytest.skip("only root gives a file to another group")
    setup(computer, "--answers", computer.answers())
    pin = computer.etc / "pin"
    assert (mode(pin), pin.stat().st_uid, pin.stat().st_gid) == (0o640, 0, group.gr_gid)


def test_what_was_not_asked_for_stays_with_its_comments(computer: Computer) -> None:
    computer.etc.mkdir()
    before = '# of the caretaker\nquestion_after_s = 90  # slow readers\nlanguage = "da"\n\n[keypad]\nup = "F1"\n'
    computer.settings.write_text(before)
    setup(computer, "--answers", computer.answers())
    text = computer.settings.read_text()
    assert "# of the caretaker" in text
    assert "# slow readers" in text
    found = load(computer.settings, {})
    assert (found.question_after_s, found.language, found.panel_inches) == (90, "en", 32)
    assert list(found.keypad.values()) == ["F1"]


@pytest.mark.parametrize(
    "before",
    [
        "",
        "[panel]\ninches = 20\n",
        "panel.inches = 20\n",
        "panel = {inches = 20}\n",
        "[keypad]\nup = 'F1'\n",
        "# alone",
    ],
)
def test_a_setting_is_changed_however_it_was_written(before: str) -> None:
    told = {"here": "å\"\\'", "panel.inches": 32.5, "panel.bottom_edge_mm": 700}
    text = files.changed(before, told)
    found = tomllib.loads(text)
    assert (found["here"], found["panel"]) == (told["here"], {"inches": 32.5, "bottom_edge_mm": 700})
    assert ("keypad" in found) == ("keypad" in before)
    assert files.changed(text, told) == text


def test_again_without_a_pin_the_old_one_holds(computer: Computer) -> None:
    setup(computer, "--answers", computer.answers())
    line = (computer.etc / "pin").read_text()
    setup(computer, "--answers", computer.answers(pin=None, language="sv", store=None, root=None))
    assert (computer.etc / "pin").read_text() == line
    found = load(computer.settings, {})
    assert (found.language, found.store) == ("sv", computer.store)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"pin": "12345"}, "six digits"),
        ({"pin": "123456"}, "anybody tries"),
        ({"pin": None}, "The answers have no pin."),
        ({"inches": 812}, "between 10 and 100 inches"),
        ({"inches": 3.2}, "between 10 and 100 inches"),
        ({"inches": "nan"}, "between 10 and 100 inches"),
        ({"bottom_edge_mm": 7000}, "between 0 and 200 cm"),
        ({"language": "tlh"}, "no language tlh"),
        ({"here": "Mind Park"}, "small letters"),
        ({"store": "ftp://store.example"}, "no address of a store"),
        ({"store": None}, "The answers have no store."),
        ({"root": "other.json"}, "There is no file"),
        ({"root": "~nobody-of-that-name/root.json"}, "There is no file"),
        ({"root": "long" * 1000}, "There is no file"),
        ({"colour": "red"}, "There is no setting colour."),
        ({"countdown_s": 3}, "countdown_s is not right"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence_and_nothing_is_written(
    computer: Computer, wrong: dict[str, object], sentence: str
) -> None:
    with pytest.raises(KioskError) as refused:
        setup(computer, "--answers", computer.answers(**wrong))
    assert sentence in refused.value.sentence
    assert "None" not in (refused.value.detail or "")
    assert tree(computer.etc) == {}


def test_a_place_that_the_content_does_not_have_is_refused(computer: Computer, tmp_path: Path) -> None:
    install(tmp_path / "content.sqlite", tmp_path / "state")
    known = sorted(CONTENT.places)
    given = computer.answers(state=str(tmp_path / "state"), here="elsewhere")
    computer.etc.mkdir()
    computer.settings.write_text(f'state = "{tmp_path / "state"}"\n')
    with pytest.raises(SettingsError, match=f"no place elsewhere. It has: {', '.join(known)}"):
        setup(computer, "--answers", given)
    setup(computer, "--answers", computer.answers(here=known[0]))


def test_settings_of_before_that_cannot_be_read_are_told_of_first(computer: Computer) -> None:
    computer.etc.mkdir()
    for spoilt in ("language", "langauge = 'sv'", "countdown_s = 3"):
        computer.settings.write_text(spoilt)
        with pytest.raises(SettingsError, match=r"cannot be read|There is no setting|is not right"):
            setup(computer, "--answers", computer.answers())
        assert [file.name for file in computer.etc.iterdir()] == ["kiosk.toml"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root becomes somebody else")
def test_who_may_not_write_there_is_told_what_to_type(computer: Computer) -> None:
    computer.etc.mkdir()
    as_nobody = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
    command = [*as_nobody, *KIOSK, "setup", "--settings", str(computer.settings), "--undo"]
    done = subprocess.run(command, env=environment(LC_ALL="C"), capture_output=True, text=True)
    assert done.returncode == OutputError.exit_code
    assert f"Only root may write {computer.etc}. Type: sudo" in done.stderr


def test_a_store_that_another_root_signed_is_refused(computer: Computer, tmp_path: Path) -> None:
    computer.vouch(Desk(tmp_path / "other"))
    with pytest.raises(StoreBroken, match="not to be believed"):
        setup(computer, "--answers", computer.answers())
    assert tree(computer.etc) == {}


def test_an_address_with_no_store_is_refused(computer: Computer, served: Served, tmp_path: Path) -> None:
    served.folder = tmp_path / "nothing"
    with pytest.raises(StoreMissing, match="no store at that address"):
        setup(computer, "--answers", computer.answers())
    assert tree(computer.etc) == {}


def test_a_store_with_nothing_in_it_yet_is_taken_and_said(computer: Computer, served: Served, tmp_path: Path) -> None:
    empty = Desk(tmp_path / "empty")
    served.folder = empty.folder
    computer.vouch(empty)
    assert "Nothing is published for stable yet" in setup(computer, "--answers", computer.answers()).stdout


def test_undo_leaves_what_was_there_before_the_first_time(computer: Computer) -> None:
    computer.etc.mkdir()
    computer.settings.write_text('language = "da"\n')
    before = tree(computer.etc)
    setup(computer, "--answers", computer.answers())
    setup(computer, "--answers", computer.answers(language="sv"))
    assert tree(computer.etc) != before
    setup(computer, "--undo")
    assert tree(computer.etc) == before
    with pytest.raises(SettingsError, match="nothing to take back"):
        setup(computer, "--undo")


def test_answers_that_others_can_read_are_told_of(computer: Computer) -> None:
    answers = computer.answers()
    answers.chmod(0o644)
    assert "the PIN is in it" in setup(computer, "--answers", answers).stderr
