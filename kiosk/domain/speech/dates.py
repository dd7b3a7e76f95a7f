"""Days: with or without weekday, month and year, in words or in figures."""

import re

from kiosk.domain.speech.language import Day, Language
from kiosk.domain.speech.scanning import Rule, Scanner, any_of, stop_after, word_before

DAY = r"(?:0?[1-9]|[12]\d|3[01])"
YEAR = r"(?:1[1-9]|20)\d\d(?!\w)"
FREE = r"(?<![\w:/])(?<!\d[.,])"
"""No figure of something else is in front."""
_MONTH = "(?:0?[1-9]|1[0-2])"
_ARTICLE = r"(?:(?:den|the|der|dem|d\.) )?"


def weekday(language: Language) -> str:
    """The pattern of a weekday, whole or short."""
    return rf"(?:{any_of(language.weekdays)}|{any_of(_each(language.short_weekdays))}(?!\w)\.?)(?!\w)"


def month(language: Language) -> str:
    """The pattern of a month, whole or short."""
    return rf"(?:{any_of(language.months)}(?!\w)|{any_of(_each(language.short_months))}(?!\w)\.?)"


def date(language: Language) -> str:
    """The pattern of a day of a month, or of one that a later one gives its month: `15` of `15 and 29 December`."""
    shared = rf"\.?(?=(?:, {DAY}\.?){{0,9}},? {language.words['and']} {DAY}\.? {month(language)})"
    own = rf"(?:\.|st|nd|rd|th|:e|:a)? ?(?:of )?(?P<month>{month(language)})(?:,? (?P<year>{YEAR}))?"
    return rf"{FREE}(?:(?P<weekday>{weekday(language)}),? )?{_ARTICLE}(?P<day>{DAY})(?:{own}|{shared})"


def _month_first(language: Language) -> str:
    if not language.month_first:
        return "(?!)"
    after = rf"(?:st|nd|rd|th)?(?![\w:]|\.\d)(?! {month(language)})(?:,? (?P<year>{YEAR}))?"
    named = rf"(?:(?P<weekday>{weekday(language)}),? )?(?P<month>(?-i:(?=[A-Z])){month(language)})"
    return rf"(?<!\w){named} (?P<day>{DAY}){after}"


def _each(names: tuple[str, ...]) -> list[str]:
    return [one for name in names for one in name.split("|")]


def _place(painted: str, full: tuple[str, ...], short: tuple[str, ...]) -> int:
    name = painted.lower().rstrip(".")
    return next(
        place
        for place, (whole, shorts) in enumerate(zip(full, short, strict=True))
        if name == whole.lower() or name in shorts.lower().split("|")
    )


def whole_weekday(painted: str, language: Language) -> str:
    """`Monday` for `Mon` or `mon.`."""
    return language.weekdays[_place(painted, language.weekdays, language.short_weekdays)]


def _date_words(match: re.Match[str], scanner: Scanner) -> str:
    language, parts = scanner.language, match.groupdict()
    day = Day(
        int(match["day"]),
        _month_number(parts["month"], language) if parts["month"] else None,
        int(parts["year"]) if parts.get("year") else None,
        _place(parts["weekday"], language.weekdays, language.short_weekdays) if parts.get("weekday") else None,
        word_before(match),
    )
    comma = "," if not language.at_clock and re.match(r" \d\d?[:.]\d\d", match.string[match.end() :]) else ""
    return language.date(day) + (comma or stop_after(match, language))


def _month_number(painted: str, language: Language) -> int:
    if painted.isdecimal():
        return int(painted)
    return _place(painted, language.months, language.short_months) + 1


def _figures(language: Language) -> str:
    before = rf"(?:(?P<weekday>{weekday(language)}),? )?{_ARTICLE}"
    return rf"{FREE}{before}(?P<day>{DAY})[./] ?(?P<month>{_MONTH})[./ -] ?(?P<year>(?:19|20)\d\d)(?!\w)"


def _figures_after_weekday(language: Language) -> str:
    return rf"(?<!\w)(?P<weekday>{weekday(language)}),? {_ARTICLE}(?P<day>{DAY})/(?P<month>{_MONTH})(?![\w/])"


def _short_weekday(language: Language) -> str:
    """Only by itself or before a time or a figure: `So`, `man` and `sat` are words as well."""
    short = rf"{any_of(_each(language.short_weekdays))}(?!\w)\.?"
    return rf"(?:^(?={short}(?:$|, \d\d?\.?(?:,|$)))|(?<!\w)(?={short},? \d\d?[:.]\d\d))(?P<name>{short})"


def _short_weekday_words(match: re.Match[str], scanner: Scanner) -> str:
    return whole_weekday(match["name"], scanner.language)


def _short_month(language: Language) -> str:
    short = any_of(_each(language.short_months))
    return rf"(?<!\w)(?P<name>{short})(?:(?!\w)\.(?!\w)|(?= {YEAR}))"


def _short_month_words(match: re.Match[str], scanner: Scanner) -> str:
    language = scanner.language
    return language.months[_month_number(match["name"], language) - 1] + stop_after(match, language)


DATES = (
    Rule(lambda _: rf"{FREE}(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])-(?P<day>{DAY})(?![\w-])", _date_words),
    Rule(_figures, _date_words),
    Rule(_figures_after_weekday, _date_words),
    Rule(lambda _: rf"{FREE}(?P<day>1[3-9]|2\d|3[01])/(?P<month>{_MONTH})(?![\w/])", _date_words),
    Rule(lambda language: FREE + language.day_and_month, _date_words),
    Rule(_month_first, _date_words),
    Rule(date, _date_words),
    Rule(_short_weekday, _short_weekday_words),
    Rule(_short_month, _short_month_words),
)
