"""Which devices may press anything: what is written for udev, and what can be named."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk.cli import kiosk
from kiosk.cli.inputs import rules_for
from kiosk.cli.settings import load
from kiosk.domain.errors import SettingsError


def written(folder: Path, setting: str) -> Path:
    """The rules for that setting; not there where all devices may."""
    (folder / "kiosk.toml").write_text(setting)
    rules = folder / "rules.d" / "70.rules"
    told = ["inputs", "--settings", str(folder / "kiosk.toml"), "--rules", str(rules)]
    result = CliRunner().invoke(kiosk, told, catch_exceptions=False)
    assert result.exit_code == 0
    return rules


def test_what_is_named_and_the_touch_may_and_nothing_else(tmp_path: Path) -> None:
    rules = written(tmp_path, 'inputs = ["Storm*", "Kabeltangent 5"]\n').read_text()
    assert rules == rules_for(("Storm*", "Kabeltangent 5"))
    *_, touch, storm, other, ignored, end = rules.splitlines()
    assert touch.startswith('ENV{ID_INPUT_TOUCHSCREEN}=="1", GOTO')
    assert storm.startswith('ATTRS{name}=="Storm*", GOTO')
    assert other.startswith('ATTRS{name}=="Kabeltangent 5", GOTO')
    assert ignored == 'ENV{LIBINPUT_IGNORE_DEVICE}="1"'
    assert end.startswith("LABEL=")


def test_with_nothing_named_only_the_touch_may(tmp_path: Path) -> None:
    assert "ATTRS" not in written(tmp_path, "inputs = []\n").read_text()


def test_without_the_setting_all_may(tmp_path: Path) -> None:
    assert written(tmp_path, "inputs = []\n").exists()
    assert not written(tmp_path, "").exists()


@pytest.mark.parametrize(
    "wrong", ['["a\\"b"]', '["a\\nb"]', '["a\\\\b"]', "[1]", "3", '[""]', '["a|*"]', '["$kernel"]']
)
def test_what_is_no_name_is_refused(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "kiosk.toml").write_text(f"inputs = {wrong}\n")
    with pytest.raises(SettingsError, match="inputs"):
        load(tmp_path / "kiosk.toml", {})


def test_the_environment_names_them_with_a_comma_between() -> None:
    assert load(None, {"KIOSK_INPUTS": "Storm*, Kabeltangent 5"}).inputs == ("Storm*", "Kabeltangent 5")
