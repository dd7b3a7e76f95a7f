"""The translation files: whole, in step with the code, and each a description of its own language."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.domain.errors import SettingsError
from kiosk.runtime.language import Languages
from kiosk.viewmodels import formatting

pytestmark = pytest.mark.usefixtures("qapp")

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "assets" / "translations"
TOOLS = Path(sys.executable).parent
TRANSLATED = ("da", "de", "sv")
ALL = ("da", "de", "en", "sv")
DOCK_LETTERS = 12
LETTERS = {"en": "", "sv": "åäö", "da": "æøå", "de": "äöü"}
MONDAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 29)


def messages(code: str) -> Iterator[tuple[str, str, ElementTree.Element]]:
    """Context, source and message of every entry of a language's file."""
    for context in ElementTree.parse(SOURCES / f"kiosk_{code}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", ""), message


def forms(message: ElementTree.Element) -> list[str]:
    """What stands as the translation: one text, or one for each plural form."""
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.findall("numerusform") or [translation]]


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"%(?:\d|n)", text))


@pytest.mark.parametrize("code", ALL)
def test_no_translation_is_empty_or_unfinished(code: str) -> None:
    found = list(messages(code))
    assert found
    for context, source, message in found:
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{context}: {source}"
        assert all(form.strip() for form in forms(message)), f"{context}: {source}"


@pytest.mark.parametrize("code", ALL)
def test_every_plural_has_both_its_forms(code: str) -> None:
    counted = [forms(message) for _, _, message in messages(code) if message.get("numerus")]
    assert counted
    assert {len(found) for found in counted} == {2}


@pytest.mark.parametrize("code", ALL)
def test_placeholders_survive(code: str) -> None:
    for context, source, message in messages(code):
        for form in forms(message):
            assert placeholders(form) == placeholders(source), f"{context}: {source} → {form}"


def test_files_are_in_step_with_the_code(tmp_path: Path) -> None:
    copies = [Path(shutil.copy(source, tmp_path)) for source in sorted(SOURCES.glob("*.ts"))]
    path = os.pathsep.join((str(TOOLS), os.environ["PATH"]))
    subprocess.run(["packaging/update_translations.sh", *copies], cwd=ROOT, env=os.environ | {"PATH": path}, check=True)
    stale = [copy.name for copy in copies if copy.read_bytes() != (SOURCES / copy.name).read_bytes()]
    assert not stale, "Type `make translations` and translate what is new; docs/languages.md says how."


@pytest.mark.parametrize("code", TRANSLATED)
def test_words_of_the_dock_are_short(code: str) -> None:
    dock = {source: forms(message)[0] for context, source, message in messages(code) if context == "Dock"}
    labels = {text for source, text in dock.items() if "%" not in source}
    assert labels
    assert {label for label in labels if len(label) > DOCK_LETTERS} == set()


def test_every_file_is_a_language(languages: Languages) -> None:
    described = {code: (language.name, language.locale.name()) for code, language in languages.all.items()}
    assert described == {
        "en": ("English", "en_GB"),
        "sv": ("Svenska", "sv_SE"),
        "da": ("Dansk", "da_DK"),
        "de": ("Deutsch", "de_DE"),
    }


@pytest.mark.parametrize("code", ALL)
def test_content_is_looked_for_in_the_language_itself_and_then_in_those_that_content_has(
    languages: Languages, code: str
) -> None:
    chain = languages.all[code].chain
    assert chain[0] == code
    assert {"sv", "en"} <= set(chain)
    assert len(set(chain)) == len(chain)


@pytest.mark.parametrize("code", ALL)
def test_a_keyboard_has_every_letter_once(languages: Languages, code: str) -> None:
    rows = languages.all[code].keyboard
    assert len(rows) == 3
    assert sorted("".join(rows)) == sorted("abcdefghijklmnopqrstuvwxyz" + LETTERS[code])


@pytest.mark.parametrize("code", ALL)
def test_a_held_key_offers_what_has_no_key(languages: Languages, code: str) -> None:
    language = languages.all[code]
    keys = set("".join(language.keyboard))
    assert language.accents
    assert set(language.accents) <= keys
    for key, offered in language.accents.items():
        assert not set(offered) & keys, key
        assert len(set(offered)) == len(offered), key


def test_each_language_invites_in_its_own_words(languages: Languages) -> None:
    assert len({language.begin for language in languages.all.values()}) == len(ALL)


def test_letters_are_in_the_order_of_the_language(languages: Languages) -> None:
    shuffled = ["Örn", "Zebra", "Ärla", "Ål", "Alm"]
    assert sorted(shuffled, key=languages.all["sv"].sort_key()) == ["Alm", "Zebra", "Ål", "Ärla", "Örn"]
    assert sorted(shuffled, key=languages.all["de"].sort_key()) == ["Ål", "Alm", "Ärla", "Örn", "Zebra"]


@pytest.mark.parametrize(
    ("code", "long", "days"),
    [
        ("sv", "Måndag 23 november", "23–29 november"),
        ("en", "Monday 23 November", "23–29 November"),
        ("da", "Mandag 23. november", "23.–29. november"),
        ("de", "Montag, 23. November", "23.–29. November"),
    ],
)
def test_dates_are_written_as_the_language_does(languages: Languages, code: str, long: str, days: str) -> None:
    languages.use(code)
    locale = languages.current.locale
    written = formatting.long_date(locale, MONDAY), formatting.days_span(locale, MONDAY, SUNDAY, MONDAY)
    assert tuple(words.replace("\N{NO-BREAK SPACE}", " ") for words in written) == (long, days)


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("sv", "1 evenemang", "3 evenemang"),
        ("en", "1 event", "3 events"),
        ("da", "1 arrangement", "3 arrangementer"),
        ("de", "1 Termin", "3 Termine"),
    ],
)
def test_counts_take_their_plural(languages: Languages, code: str, one: str, many: str) -> None:
    languages.use(code)
    assert (formatting.Counted.tr("%Ln event(s)", "", 1), formatting.Counted.tr("%Ln event(s)", "", 3)) == (one, many)


@pytest.mark.parametrize(
    ("code", "many"),
    [
        ("sv", "12 345 evenemang"),
        ("en", "12,345 events"),
        ("da", "12.345 arrangementer"),
        ("de", "12.345 Termine"),
    ],
)
def test_counts_are_written_as_the_language_writes_numbers(languages: Languages, code: str, many: str) -> None:
    languages.use(code)
    assert formatting.Counted.tr("%Ln event(s)", "", 12_345).replace("\N{NO-BREAK SPACE}", " ") == many


@pytest.mark.parametrize(
    ("code", "said"), [("sv", "1 tim 30 min"), ("en", "1 h 30 min"), ("da", "1 t. 30 min."), ("de", "1 Std. 30 Min.")]
)
def test_a_span_of_time_stays_on_one_line(languages: Languages, code: str, said: str) -> None:
    languages.use(code)
    assert formatting.span(90) == said.replace(" ", "\N{NO-BREAK SPACE}")


def test_an_unknown_language_changes_nothing(languages: Languages) -> None:
    languages.use("fi")
    assert languages.current.code == "sv"


def test_a_default_without_a_file_says_what_to_do(compiled: Path) -> None:
    with pytest.raises(SettingsError, match="Run `make build`"):
        Languages(compiled, "fi")
