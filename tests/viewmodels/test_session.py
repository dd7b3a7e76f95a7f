"""The visitor's own settings, and the keyboard of the language."""

import pytest

from kiosk.runtime.idle import Idle, Patience
from kiosk.runtime.language import Languages
from kiosk.viewmodels.keyboard import KeyboardViewModel
from kiosk.viewmodels.row_model import RowModel
from kiosk.viewmodels.session import TEXT_SIZES, SessionViewModel
from tests.viewmodels.model_values import told


@pytest.fixture
def idle() -> Idle:
    return Idle(Patience(until_question=3600, countdown=25))


@pytest.fixture
def session(languages: Languages, idle: Idle) -> SessionViewModel:
    return SessionViewModel(languages, idle)


@pytest.fixture
def keyboard(languages: Languages) -> KeyboardViewModel:
    return KeyboardViewModel(languages)


def line(model: RowModel) -> str:
    return "".join(row.key for row in model.rows)


def choices(session: SessionViewModel) -> list[tuple[str, str, bool]]:
    model = told(session, "languages")
    return [(row.id, row.label, row.selected) for row in model.rows]


def test_text_grows_and_starts_over(session: SessionViewModel) -> None:
    seen = []
    for _ in range(len(TEXT_SIZES) + 1):
        seen.append(told(session, "textSize"))
        session.nextTextSize()
    assert seen == [100, 140, 200, 100]


@pytest.mark.parametrize(
    ("language", "countdown", "left"),
    [
        ("sv", 30, "30 sekunder kvar."),
        ("sv", 1, "en sekund kvar."),
        ("en", 30, "30 seconds left."),
        ("en", 1, "1 second left."),
        ("da", 30, "30 sekunder tilbage."),
        ("da", 1, "et sekund tilbage."),
        ("de", 30, "Noch 30 Sekunden."),
        ("de", 1, "Noch eine Sekunde."),
    ],
)
def test_the_question_says_what_is_left_in_seconds(
    languages: Languages, language: str, countdown: int, left: str
) -> None:
    languages.use(language)
    idle = Idle(Patience(until_question=3600, countdown=countdown))
    session = SessionViewModel(languages, idle)
    idle.ask()
    assert session.question_reading()[0].say.endswith(f". {left}")


@pytest.mark.parametrize(
    ("toggle", "name"),
    [("toggleContrast", "highContrast"), ("toggleReach", "reach"), ("toggleLanguages", "choosingLanguage")],
)
def test_a_switch_goes_on_and_off(session: SessionViewModel, toggle: str, name: str) -> None:
    seen = [told(session, name)]
    session.changed.connect(lambda: seen.append(told(session, name)))
    getattr(session, toggle)()
    getattr(session, toggle)()
    assert seen == [False, True, False]


def test_languages_are_offered_in_their_own_words_the_default_first(session: SessionViewModel) -> None:
    in_use = [("sv", "Svenska", True), ("da", "Dansk", False), ("de", "Deutsch", False), ("en", "English", False)]
    assert choices(session) == in_use
    session.useLanguage("en")
    assert choices(session) == [(id, label, id == "en") for id, label, _ in in_use]


def test_choosing_a_language_ends_the_choice(session: SessionViewModel) -> None:
    said: list[str] = []
    session.languageChanged.connect(lambda: said.append(told(session, "language")))
    session.toggleLanguages()
    session.useLanguage("de")
    assert (told(session, "languageName"), told(session, "choosingLanguage"), said) == ("Deutsch", False, ["de"])
    session.toggleLanguages()
    session.useLanguage("xx")
    assert (told(session, "language"), told(session, "choosingLanguage"), said) == ("de", False, ["de"])


def test_presence_is_passed_on(session: SessionViewModel, idle: Idle) -> None:
    seen: list[tuple[bool, bool, int]] = []

    def note() -> None:
        seen.append(tuple(told(session, name) for name in ("away", "asking", "secondsLeft")))

    note()
    session.presenceChanged.connect(note)
    session.stay()
    idle.ask()
    session.stay()
    session.finish()
    assert seen == [(True, False, 0), (False, False, 25), (False, True, 25), (False, False, 25), (True, False, 0)]
    assert told(session, "countdown") == 25


def test_reset_makes_everything_new(session: SessionViewModel) -> None:
    new = {name: told(session, name) for name in ("textSize", "highContrast", "reach", "choosingLanguage", "language")}
    session.useLanguage("da")
    session.nextTextSize()
    session.toggleContrast()
    session.toggleReach()
    session.toggleLanguages()
    assert all(told(session, name) != value for name, value in new.items())
    session.reset()
    assert {name: told(session, name) for name in new} == new
    assert choices(session)[0] == ("sv", "Svenska", True)


@pytest.mark.parametrize(
    ("code", "rows"),
    [
        ("sv", ("qwertyuiopå", "asdfghjklöä", "zxcvbnm")),
        ("en", ("qwertyuiop", "asdfghjkl", "zxcvbnm")),
        ("da", ("qwertyuiopå", "asdfghjklæø", "zxcvbnm")),
        ("de", ("qwertzuiopü", "asdfghjklöä", "yxcvbnm")),
    ],
)
def test_the_keys_are_those_of_the_language(
    keyboard: KeyboardViewModel, languages: Languages, code: str, rows: tuple[str, ...]
) -> None:
    languages.use(code)
    assert tuple(line(told(keyboard, name)) for name in ("upper", "middle", "lower")) == rows


def test_a_held_key_offers_its_accents_until_it_is_released(keyboard: KeyboardViewModel) -> None:
    offered: RowModel = told(keyboard, "accents")
    keyboard.hold("e")
    assert (told(keyboard, "held"), line(offered)) == ("e", "éèêë")
    keyboard.hold("a")
    assert (told(keyboard, "held"), line(offered)) == ("a", "áàâã")
    keyboard.release()
    assert (told(keyboard, "held"), line(offered)) == ("", "")


@pytest.mark.parametrize("key", ["q", "", "ß", "éè"])
def test_a_key_without_accents_offers_nothing(keyboard: KeyboardViewModel, key: str) -> None:
    keyboard.hold("e")
    keyboard.hold(key)
    assert (told(keyboard, "held"), told(keyboard, "accents").count) == ("", 0)


def test_another_language_releases_the_held_key(keyboard: KeyboardViewModel, languages: Languages) -> None:
    keyboard.hold("e")
    languages.use("de")
    assert told(keyboard, "held") == ""


def test_closing_takes_the_accents_along(keyboard: KeyboardViewModel) -> None:
    keyboard.open()
    keyboard.hold("e")
    assert told(keyboard, "shown")
    keyboard.close()
    assert (told(keyboard, "shown"), told(keyboard, "held"), told(keyboard, "accents").count) == (False, "", 0)
