"""The settings of a kiosk: from a file, from the environment, and a sentence for each that nobody can mean."""

from dataclasses import fields, replace
from pathlib import Path

import pytest

from kiosk.cli.settings import KINDS, Settings, for_screen, load
from kiosk.domain.errors import SettingsError


def written(folder: Path, text: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_every_setting_has_a_default_and_a_kind() -> None:
    assert {name.replace(".", "_") for name in KINDS} == {field.name for field in fields(Settings)}
    assert load(None, {}) == Settings()


def test_a_file_sets_what_it_names(tmp_path: Path) -> None:
    file = written(tmp_path, 'language = "en"\nstate = "/srv"\ncountdown_s = 45\n[panel]\ninches = 43\n')
    assert load(file, {}) == Settings(language="en", state=Path("/srv"), countdown_s=45, panel_inches=43.0)


@pytest.mark.parametrize(("text", "facing"), [("0", 0), ("360", 360), ("92.5", 92.5)])
def test_the_screen_is_told_which_way_its_reader_looks(tmp_path: Path, text: str, facing: float) -> None:
    settings = load(written(tmp_path, f"facing_degrees = {text}"), {})
    assert settings == load(None, {"KIOSK_FACING_DEGREES": text}) == Settings(facing_degrees=facing)
    assert for_screen(settings, tmp_path / "content.sqlite", None).facing == facing
    assert for_screen(Settings(), tmp_path / "content.sqlite", None).facing is None


@pytest.mark.parametrize(
    ("told", "jack"), [("true", ""), ("false", None), ("'HDA Front Headphone'", "HDA Front Headphone")]
)
def test_a_jack_is_watched_where_there_is_a_voice(tmp_path: Path, told: str, jack: str | None) -> None:
    settings = load(written(tmp_path, f"headphones = {told}"), {})
    assert settings == load(None, {"KIOSK_HEADPHONES": told.strip("'")}) == Settings(headphones=jack)
    assert for_screen(settings, tmp_path, None).headphones is None
    speaking = replace(settings, speech_socket=tmp_path)
    assert for_screen(speaking, tmp_path, None).headphones == jack


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, "reduced_motion = true\n[panel]\ninches = 43\nbottom_edge_mm = 500\n")
    told = {"KIOSK_PANEL__INCHES": "21.5", "KIOSK_REDUCED_MOTION": "false", "KIOSK_QUESTION_AFTER_S": "90", "HOME": "/"}
    expected = Settings(panel_inches=21.5, panel_bottom_edge_mm=500, reduced_motion=False, question_after_s=90)
    assert load(file, told) == expected


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("langauge = 'sv'", "There is no setting langauge."),
        ("[panel]\ninch = 3", "There is no setting panel.inch."),
        ("panel = 32", "There is no setting panel."),
        ("language = 3", "The setting language is not right. It must be a text."),
        ("here = ''", "The setting here is not right. It must be a text."),
        ("question_after_s = 9", "question_after_s is not right. It must be a whole number from 10 to 3600."),
        ("question_after_s = 60.5", "question_after_s is not right. It must be a whole number from 10 to 3600."),
        ("countdown_s = true", "countdown_s is not right. It must be a whole number from 20 to 600."),
        ("facing_degrees = -1", "The setting facing_degrees is not right. It must be a number from 0 to 360."),
        ("facing_degrees = 360.5", "The setting facing_degrees is not right. It must be a number from 0 to 360."),
        ("facing_degrees = nan", "The setting facing_degrees is not right. It must be a number from 0 to 360."),
        ("facing_degrees = 'east'", "The setting facing_degrees is not right. It must be a number from 0 to 360."),
        ("[panel]\ninches = nan", "panel.inches is not right. It must be a number from 7 to 120."),
        ("[panel]\ninches = 'big'", "panel.inches is not right. It must be a number from 7 to 120."),
        ("reduced_motion = 'perhaps'", "The setting reduced_motion is not right. It must be true or false."),
        ("headphones = ''", "headphones is not right. It must be true, false or the name of a jack."),
        ("headphones = 3", "headphones is not right. It must be true, false or the name of a jack."),
        ("code_hosts = 'a b'", "code_hosts is not right. It must be a list of plain host names."),
        ("code_hosts = ['https://heidi.example']", "It must be a list of plain host names."),
        ("language", "cannot be read."),
    ],
)
def test_a_setting_that_nobody_can_mean_is_a_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(SettingsError) as refused:
        load(written(tmp_path, text), {})
    assert sentence in refused.value.sentence


def test_all_that_is_wrong_is_said_at_once(tmp_path: Path) -> None:
    file = written(tmp_path, "langauge = 'sv'\ncountdown_s = 1\n[panel]\ninches = 'big'\nbottom_edge_mm = 500\n")
    with pytest.raises(SettingsError) as refused:
        load(file, {"KIOSK_CHANNEL": "beta", "KIOSK_LANGAUGE": "sv", "KIOSK_STAT": "/srv", "KIOSK_PANEL__INCHES": "43"})
    assert refused.value.sentence.splitlines() == [
        "There is no setting langauge.",
        "The setting countdown_s is not right. It must be a whole number from 20 to 600.",
        "The setting channel is not right. It must be stable or canary.",
        "There is no setting KIOSK_LANGAUGE for the environment.",
        "There is no setting KIOSK_STAT for the environment.",
    ]
    assert "it is 1" in refused.value.detail
    assert "it is 'beta'" in refused.value.detail


@pytest.mark.parametrize(
    "address",
    [
        "https://heidi:secret@content.example.org/",
        "https://heidi:se/cr@et@content.example.org/",
        "https://content.example.org/?token=secret",
        "http://secret@[::1/",
    ],
)
def test_a_password_in_the_address_of_a_store_is_refused_and_not_said(tmp_path: Path, address: str) -> None:
    for environment in ({}, {"KIOSK_STORE": address}):
        with pytest.raises(SettingsError) as refused:
            load(written(tmp_path, f'store = "{address}"'), environment)
        assert "secret" not in str(refused.value)
        assert "cr@et" not in str(refused.value)


def test_hosts_are_a_list_or_words() -> None:
    assert load(None, {"KIOSK_CODE_HOSTS": "heidi.example www.heidi.example"}).code_hosts == (
        "heidi.example",
        "www.heidi.example",
    )


def test_a_setting_of_another_version_is_left_out_and_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    file = written(tmp_path, "language = 'en'\nmirror = 'left'\n[panel]\nturned_by = 90\n[weather]\nstation = 'x'\n")
    assert load(file, {}).language == "en"
    assert [record.getMessage() for record in caplog.records] == [
        f"The setting {name} is none of this version; it is left out."
        for name in ("mirror", "panel.turned_by", "weather.station")
    ]


def test_a_misspelt_name_in_the_environment_is_a_sentence() -> None:
    with pytest.raises(SettingsError, match="There is no setting KIOSK_LANGAUGE"):
        load(None, {"KIOSK_LANGAUGE": "sv"})


def test_a_file_that_cannot_be_read_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="There is no settings file"):
        load(tmp_path / "none.toml", {})
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"\xff")
    with pytest.raises(SettingsError, match="cannot be read"):
        load(file, {})
