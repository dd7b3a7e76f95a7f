"""The words of each language: whole, and each of them reached."""

import pytest

from kiosk.domain.speech import to_say
from kiosk.domain.speech.language import language_of
from tests.domain.speech.phrase_table import LANGUAGES


def test_languages_have_words_for_the_same_things() -> None:
    known = [language_of(code) for code in LANGUAGES]
    assert len({frozenset(one.words) for one in known}) == 1
    assert {(len(one.weekdays), len(one.months), len(set(one.ordinals))) for one in known} == {(7, 12, 31)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_unit_is_said_in_full_of_one_and_of_many(code: str) -> None:
    language = language_of(code)
    money = {key.upper(): unit for key, unit in language.money.items()}
    for key, unit in {**language.units, **money}.items():
        assert to_say(f"2 {key}", code) == f"2 {unit.many}"
        assert to_say(f"1 {key}", code) == unit.one


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_abbreviation_is_written_out(code: str) -> None:
    for key, said in language_of(code).abbreviations.items():
        shown = key.replace("#", " 7")
        assert to_say(f"x {shown}", code) == f"x {said}" + (" 7" if "#" in key else "")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_short_weekday_and_month_is_known(code: str) -> None:
    language = language_of(code)
    for place, names in enumerate(language.short_weekdays):
        assert {to_say(name, code) for name in names.split("|")} == {language.weekdays[place]}
    for place, names in enumerate(language.short_months):
        for name in names.split("|"):
            assert language.months[place] in to_say(f"3. {name}" if code in ("da", "de") else f"3 {name}", code)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_name_and_mark_is_said(code: str) -> None:
    language = language_of(code)
    for shown, said in language.names.items():
        assert to_say(f"x {shown}, x", code) == f"x {said}, x"
    for mark, said in language.marks.items():
        assert to_say(f"x {mark} y", code) == f"x {said} y"
