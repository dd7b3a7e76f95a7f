"""The setting `keypad`: which key sends which action, and a sentence for what nobody can mean."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.cli.settings import Settings, load
from kiosk.domain.errors import SettingsError
from kiosk.domain.keypad import KEYPAD, Action
from kiosk.runtime.keypad import keys_of


def of_file(folder: Path, text: str) -> Settings:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return load(file, {})


def test_the_keys_that_no_one_set_are_keys_and_reach_the_six_and_the_voice() -> None:
    known = set(keys_of(KEYPAD).values())
    assert known == {*Action} - {Action.SLOWER, Action.FASTER, Action.PLUGGED, Action.UNPLUGGED}
    assert keys_of(KEYPAD)[int(Qt.Key.Key_F8)] is Action.NEXT


def test_a_table_takes_the_place_of_them_all(tmp_path: Path) -> None:
    settings = of_file(tmp_path, '[keypad]\nnext = "6"\nback = "4"\nlouder = "VolumeUp"\n')
    assert keys_of(settings.keypad) == {
        int(Qt.Key.Key_6): Action.NEXT,
        int(Qt.Key.Key_4): Action.BACK,
        int(Qt.Key.Key_VolumeUp): Action.LOUDER,
    }


def test_a_keypad_with_a_jack_of_its_own_has_keys_for_it(tmp_path: Path) -> None:
    settings = of_file(tmp_path, '[keypad]\nplugged = "Launch1"\nunplugged = "Launch2"\n')
    assert keys_of(settings.keypad) == {
        int(Qt.Key.Key_Launch1): Action.PLUGGED,
        int(Qt.Key.Key_Launch2): Action.UNPLUGGED,
    }


def test_the_environment_tells_it_in_one_line() -> None:
    assert load(None, {"KIOSK_KEYPAD": "next=F8 back=F7"}).keypad == {Action.NEXT: "F8", Action.BACK: "F7"}


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ('keypad = "F5"', "There is no action F5"),
        ("keypad = 5", "It must be a table of actions and keys."),
        ('[keypad]\njump = "F5"', "There is no action jump"),
        ("[keypad]\nup = 5", "The key for up must be the name of a key, as F5."),
        ('[keypad]\nup = "F5"\ndown = "F5"', "No key can do two things."),
    ],
)
def test_what_nobody_can_mean_is_a_sentence(tmp_path: Path, told: str, sentence: str) -> None:
    with pytest.raises(SettingsError, match=sentence):
        of_file(tmp_path, told)


def test_a_key_that_there_is_not_is_a_sentence() -> None:
    with pytest.raises(SettingsError, match="There is no key F99"):
        keys_of({Action.UP: "F99"})
