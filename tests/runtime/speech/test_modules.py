"""Which module of the speech server is asked for which language."""

from kiosk.runtime.speech.modules import Modules


def known(**speaking: str) -> Modules:
    """Modules that speak these languages; the first is the server's own."""
    modules = Modules(default=next(iter(speaking)))
    modules.name(speaking)
    for name, languages in speaking.items():
        modules.learn(name, frozenset(languages.split()))
    return modules


def test_before_anything_is_known_the_language_is_asked_for_and_no_module() -> None:
    modules = Modules()
    assert (modules.languages, modules.language("fi"), modules.module("fi")) == (frozenset(), "fi", "")


def test_what_is_no_language_is_never_asked_for() -> None:
    assert Modules().language("sv\r\nQUIT") == "en"


def test_a_language_without_a_voice_is_read_in_english_where_nobody_says_what_else_may_read_it() -> None:
    modules = known(espeak="sv en da de")
    assert [modules.speak(each) for each in ("sv-SE", "se")] == [True, False]
    assert Modules().speak("se")
    assert [modules.language(each) for each in ("sv", "sv-SE", "en-GB", "se")] == ["sv", "sv-SE", "en-GB", "en"]


def test_a_module_that_was_added_goes_first_for_what_it_speaks() -> None:
    modules = known(espeak="sv en da de", better="sv")
    assert [modules.module(each) for each in ("sv-SE", "sv", "en")] == ["better", "better", "espeak"]


def test_while_one_module_was_not_asked_no_language_is_ruled_out() -> None:
    modules = Modules(default="espeak")
    modules.name(["better", "espeak", "not\nprintable", ""])
    modules.learn("better", frozenset({"sv"}))
    assert (modules.unknown, modules.languages, modules.language("da")) == (["espeak"], frozenset(), "da")
    assert (modules.module("sv"), modules.module("da")) == ("better", "espeak")


def test_a_module_that_is_refused_speaks_nothing() -> None:
    modules = known(espeak="sv en", better="sv")
    modules.learn("better", frozenset())
    assert modules.module("sv") == "espeak"
