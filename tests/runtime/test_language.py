"""Languages are translation files; what a file does not say stands in English."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject

from kiosk.domain.errors import SettingsError
from kiosk.runtime import language
from kiosk.runtime.language import Languages
from tests.log_entries import entries

pytestmark = pytest.mark.usefixtures("qapp")


def translated(folder: Path, code: str, **said: str) -> Path:
    """A compiled translation file in which the language says this of itself (NAME, LOCALE …)."""
    messages = "".join(
        f"<message><source>{escape(str(getattr(language, name)))}</source>"
        f"<translation>{escape(text)}</translation></message>"
        for name, text in said.items()
    )
    source = folder / f"kiosk_{code}.ts"
    source.write_text(
        f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}">'
        f"<context><name>Language</name>{messages}</context></TS>",
        encoding="utf-8",
    )
    target = source.with_suffix(".qm")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)
    return target


@pytest.fixture
def owner() -> Iterator[QObject]:
    """Takes the languages of a test down with it, so that none stays installed."""
    made = QObject()
    yield made
    shiboken6.delete(made)


def test_a_file_describes_its_language(tmp_path: Path, owner: QObject) -> None:
    translated(
        tmp_path,
        "fi",
        NAME="Suomi",
        LOCALE="fi_FI",
        FALLBACK="sv fi en",
        KEYBOARD="qwertyuiopå asdfghjklöä zxcvbnm",
        ACCENTS="sš e",
        BEGIN="Kosketa",
    )
    fi = Languages(tmp_path, "fi", owner).current
    assert (fi.code, fi.name, fi.locale.name(), fi.begin) == ("fi", "Suomi", "fi_FI", "Kosketa")
    assert fi.chain == ("fi", "sv", "en")
    assert fi.keyboard == ("qwertyuiopå", "asdfghjklöä", "zxcvbnm")
    assert fi.accents == {"s": "š"}


def test_what_a_file_leaves_out_is_english(tmp_path: Path, owner: QObject) -> None:
    translated(tmp_path, "fi", NAME="Suomi")
    fi = Languages(tmp_path, "fi", owner).current
    assert (fi.name, fi.locale.name(), fi.chain, fi.begin) == ("Suomi", "en_GB", ("fi", "en", "sv"), "Touch to begin")
    assert [len(row) for row in fi.keyboard] == [10, 9, 7]


def test_other_files_are_no_languages(tmp_path: Path, owner: QObject) -> None:
    translated(tmp_path, "fi", NAME="Suomi")
    for name in ("kiosk_.qm", "kiosk_fi.qm.bak", "qt_sv.qm", "README.md"):
        (tmp_path / name).write_bytes(b"")
    assert list(Languages(tmp_path, "fi", owner).all) == ["fi"]


@pytest.mark.parametrize("damage", [b"", b"not a translation", None])
def test_a_broken_file_is_no_language(
    tmp_path: Path, owner: QObject, caplog: pytest.LogCaptureFixture, damage: bytes | None
) -> None:
    translated(tmp_path, "fi", NAME="Suomi")
    broken = translated(tmp_path, "nb", NAME="Norsk")
    broken.write_bytes(broken.read_bytes()[:-20] if damage is None else damage)
    assert list(Languages(tmp_path, "fi", owner).all) == ["fi"]
    assert entries(caplog) == [{"event": "translation refused", "level": "ERROR", "path": str(broken)}]


def test_a_default_that_is_not_there_is_refused(tmp_path: Path, compiled: Path) -> None:
    with pytest.raises(SettingsError, match="no translation file") as nothing:
        Languages(tmp_path, "sv")
    assert "none" in nothing.value.detail
    with pytest.raises(SettingsError) as unknown:
        Languages(compiled, "xx")
    assert "'sv'" in unknown.value.detail


def test_use_speaks_another_language_then_says_so(languages: Languages) -> None:
    heard: list[tuple[str, str]] = []

    def note() -> None:
        heard.append((languages.current.code, QCoreApplication.translate("Texts", "Today")))

    languages.changed.connect(note)
    languages.use("de")
    languages.use("en")
    languages.use("sv")
    assert heard == [("de", "Heute"), ("en", "Today"), ("sv", "I dag")]
    assert languages.default.code == "sv"


@pytest.mark.parametrize("code", ["sv", "xx", "", "SV"])
def test_use_of_the_same_or_an_unknown_one_changes_nothing(languages: Languages, code: str) -> None:
    heard: list[str] = []
    languages.changed.connect(lambda: heard.append(code))
    languages.use(code)
    assert (languages.current.code, heard) == ("sv", [])


def test_names_are_sorted_as_the_language_does(languages: Languages) -> None:
    names = ["Öst", "zeta", "Ärla", "Åre", "alfa", "Alm", "Hus 10", "Hus 9", "Éclair", "Ek"]
    in_swedish = ["alfa", "Alm", "Éclair", "Ek", "Hus 9", "Hus 10", "zeta", "Åre", "Ärla", "Öst"]
    in_english = ["alfa", "Alm", "Åre", "Ärla", "Éclair", "Ek", "Hus 9", "Hus 10", "Öst", "zeta"]
    assert sorted(names, key=languages.all["sv"].sort_key()) == in_swedish
    assert sorted(names, key=languages.all["en"].sort_key()) == in_english
