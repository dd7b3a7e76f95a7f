"""Numbers with a unit: how long, how far, how much; and money."""

import re

from kiosk.domain.speech.language import Language, Unit
from kiosk.domain.speech.numbers import number, number_words
from kiosk.domain.speech.scanning import Rule, Scanner, any_of, stop_after, word_before


def unit(language: Language) -> str:
    """The pattern of what may follow a number: a unit or a currency."""
    return rf" ?{any_of([*language.units, *language.money])}(?!\w)"


def _key(painted: str) -> str:
    return painted.lower().replace(" ", "")


def _counted(figures: str, named: Unit, before: str, language: Language) -> str:
    if figures.strip() == "1":
        return language.bent(named.one, before)
    return f"{number_words(figures, language)} {named.many}"


def _duration(language: Language) -> str:
    hours, minutes = any_of(language.hour_units), any_of(language.minute_units)
    end = rf" ?{minutes}(?!\w)|(?![\w:]|[.,]\d| \w)"
    return rf"(?P<hours>{number(language)}) ?(?P<hour>{hours})(?!\w),? (?P<minutes>[0-5]?\d)(?:{end})"


def _duration_words(match: re.Match[str], scanner: Scanner) -> str:
    language, before = scanner.language, word_before(match)
    hours = _counted(match["hours"], language.units[_key(match["hour"])], before, language)
    minutes = _counted(str(int(match["minutes"])), language.units[language.minute_units[0]], before, language)
    return f"{hours} {language.words['and']} {minutes}{stop_after(match, language)}"


def _quantity(language: Language) -> str:
    """SEK is money, `sek` and `Sek.` are seconds."""
    return rf"(?P<figures>{number(language)}) ?(?!(?-i:SEK))(?P<unit>{any_of(language.units)})(?!\w)"


def _quantity_words(match: re.Match[str], scanner: Scanner) -> str:
    language = scanner.language
    named = language.units[_key(match["unit"])]
    return _counted(match["figures"], named, word_before(match), language) + stop_after(match, language)


def _per(language: Language) -> str:
    return rf"(?: ?/ ?(?P<per>{any_of(language.units)}|\w+)(?!\w))?"


def _price(language: Language) -> str:
    return rf"(?P<figures>{number(language)}) ?(?P<currency>{any_of(language.money)})(?!\w){_per(language)}"


def _price_after_currency(language: Language) -> str:
    return rf"(?<!\w)(?P<currency>{any_of(language.money)}) ?(?P<figures>{number(language)}){_per(language)}"


def _price_words(match: re.Match[str], scanner: Scanner) -> str:
    language, before = scanner.language, word_before(match)
    named = language.money[_key(match["currency"])]
    whole, point, parts = match["figures"].partition(language.decimal)
    if point and (len(parts) != 2 or not named.part):
        said = _counted(match["figures"], named, before, language)
    else:
        said = _counted(whole, named, before, language)
        if parts.strip("0"):
            said += f" {language.words['and']} {int(parts)} {named.part}"
    if match["per"]:
        unit = language.units.get(_key(match["per"]))
        said += f" {language.words['per']} {unit.one.split(' ', 1)[-1] if unit else match['per']}"
    return said + stop_after(match, language)


QUANTITIES = (
    Rule(_duration, _duration_words),
    Rule(_quantity, _quantity_words),
    Rule(_price, _price_words),
    Rule(_price_after_currency, _price_words),
)
