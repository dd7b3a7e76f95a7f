"""British English: `8 o clock`, `1 30 pm`, `Tuesday the first of December`, `20 26`."""

from kiosk.domain.speech.language import Day, Language, Unit
from kiosk.domain.speech.languages.english_genitives import LETTERS_WITH_S, genitive

_TENTHS = "first second third fourth fifth sixth seventh eighth ninth".split()
_ORDINALS = (
    *_TENTHS,
    *(
        "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    ).split(),
    *(f"twenty {one}" for one in _TENTHS),
    "thirtieth",
    "thirty first",
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def _year(year: int) -> str:
    """`19 99`, `20 26`, `19 oh 5`, `19 hundred`, `2005`."""
    century, rest = divmod(year, 100)
    if year // 10 == 200:
        return str(year)
    if not rest:
        return f"{century} hundred"
    return f"{century} {rest}" if rest > 9 else f"{century} oh {rest}"


def _date(day: Day) -> str:
    weekday = "" if day.weekday is None else f"{_WEEKDAYS[day.weekday]} "
    the = "" if day.before == "the" else "the "
    month = "" if day.month is None else f" of {_MONTHS[day.month - 1]}"
    return f"{weekday}{the}{_ORDINALS[day.day - 1]}{month}" + (f" {_year(day.year)}" if day.year else "")


def _clock(hour: int, minute: int) -> str:
    """Without `pm` it is the morning; at night it says so."""
    if not minute and hour in (0, 12, 24):
        return "12 noon" if hour == 12 else "midnight"
    half = " pm" if 12 <= hour < 24 else " am" if hour % 24 < 6 else ""
    clock = str((hour + 11) % 12 + 1)
    if not minute:
        return clock + (half or " o clock")
    return f"{clock} {minute if minute > 9 else f'oh {minute}'}{half}"


def _units() -> dict[str, Unit]:
    hour, minute = Unit("one hour", "hours"), Unit("one minute", "minutes")
    return {
        **dict.fromkeys(("h", "hr", "hrs"), hour),
        **dict.fromkeys(("min", "min.", "mins"), minute),
        "sec": Unit("one second", "seconds"),
        **dict.fromkeys(("m2", "m²", "sqm"), Unit("one square metre", "square metres")),
        "m": Unit("one metre", "metres"),
        "km": Unit("one kilometre", "kilometres"),
        "cm": Unit("one centimetre", "centimetres"),
        "mm": Unit("one millimetre", "millimetres"),
        "km/h": Unit("one kilometre an hour", "kilometres an hour"),
        "km²": Unit("one square kilometre", "square kilometres"),
        "m³": Unit("one cubic metre", "cubic metres"),
        "ha": Unit("one hectare", "hectares"),
        "kg": Unit("one kilo", "kilos"),
        "g": Unit("one gram", "grams"),
        "l": Unit("one litre", "litres"),
        "dl": Unit("one decilitre", "decilitres"),
        "kw": Unit("one kilowatt", "kilowatts"),
        "mw": Unit("one megawatt", "megawatts"),
        "kwh": Unit("one kilowatt hour", "kilowatt hours"),
        "mwh": Unit("one megawatt hour", "megawatt hours"),
        "gb": Unit("one gigabyte", "gigabytes"),
        "mb": Unit("one megabyte", "megabytes"),
        "%": Unit("one percent", "percent"),
        "°c": Unit("one degree", "degrees"),
        "°": Unit("one degree", "degrees"),
    }


def _contractions() -> dict[str, str]:
    verbs = "do does did is are was were have has had could would should must need might".split()
    endings = {"re": "are", "ve": "have", "ll": "will", "d": "would"}
    pronouns = {"i": "I"} | {word: word for word in "you we they it he she that there who what".split()}
    return {
        **{f"{verb}n't": f"{verb} not" for verb in verbs},
        **{
            f"{key}'{short}": f"{pronoun} {word}"
            for key, pronoun in pronouns.items()
            for short, word in endings.items()
        },
        "i'm": "I am",
    }


LANGUAGE = Language(
    weekdays=_WEEKDAYS,
    short_weekdays=("Mon", "Tue|Tues", "Wed", "Thu|Thur|Thurs", "Fri", "Sat", "Sun"),
    months=_MONTHS,
    short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep|Sept", "Oct", "Nov", "Dec"),
    ordinals=_ORDINALS,
    date=_date,
    year=_year,
    clock=_clock,
    at_clock="",
    clock_words="(?!)",
    time=r"(?:(?<!\d )|(?=\d\d?:))(?P<hour>2[0-4]|[01]?\d)(?=:\d\d| ?[ap]\.?m\b|\.\d\d ?[ap]\.?m\b"
    r"|(?<=\d\d)\.[0-5]\d(?:$|,|–| [·–-]))"  # 08.00, by itself: with a point, but no number
    r"(?:[:.](?P<minute>[0-5]\d))?(?: ?(?P<half>[ap])\.?m\b\.?)?",
    ordinal=r"(?P<number>1st|2nd|3rd|[4-9]th|1\dth|2(?:1st|2nd|3rd|[04-9]th)|30th|31st)(?!\w)",
    decimal=".",
    grouping=",",
    units=_units(),
    hour_units=("h", "hr", "hrs"),
    minute_units=("min", "min.", "mins"),
    money={
        **dict.fromkeys(("kr", "kr.", "sek", ":-"), Unit("one krona", "kronor", "öre")),
        **dict.fromkeys(("eur", "€"), Unit("one euro", "euros", "cents")),
        **dict.fromkeys(("gbp", "£"), Unit("one pound", "pounds", "pence")),
        **dict.fromkeys(("usd", "$"), Unit("one dollar", "dollars", "cents")),
        "dkk": Unit("one Danish krone", "Danish kroner", "öre"),
    },
    ones={},
    abbreviations={
        "e.g.": "for example",
        "i.e.": "that is",
        "etc": "et cetera",
        "approx": "approximately",
        "ca": "about",
        "incl": "including",
        "excl": "excluding",
        "no.#": "number",
        "nr": "number",
        "nos.#": "numbers",
        "tel": "telephone",
        "tfn": "telephone",
        "ext.": "extension",
        "dept.": "department",
        "vs": "versus",
        "kr": "kronor",
        "sek": "kronor",
        "kl": "at",
        "mr": "mister",
        "dr": "doctor",
        "prof": "professor",
        "a.k.a.": "also known as",
        "asap": "as soon as possible",
        "o'clock": "o clock",
        "d'you": "do you",
        "d'oeuvre": "derv",
        "d'oeuvres": "dervs",
        "ma'am": "mam",
        "can't": "cannot",
        "won't": "will not",
        "shan't": "shall not",
        **_contractions(),
    },
    closing=frozenset({"etc"}),
    names={
        "RecoLab": "Recko Lab",
        "Oceanhamnen": "Oosay anhamnen",
        "Skåne": "Skawneh",
        "IoT": "I o T",
        "24/7": "24 7",
    },
    letters={"A": "eigh"},
    marks={
        "&": "and",
        "@": "at",
        "%": "percent",
        "+": "plus",
        "=": "equals",
        "×": "times",
        "#": "hashtag",
        "§": "section",
        "°": "degrees",
        "€": "euros",
        "£": "pounds",
        "$": "dollars",
        "~": "about",
        "−": "minus",
    },
    words={
        "from": "from",
        "from day": "from",
        "to": "to",
        "and": "and",
        "point": "point",
        "dot": "dot",
        "at": "at",
        "slash": "slash",
        "hyphen": "hyphen",
        "per": "per",
        "minus": "minus",
        "plus": "plus",
        "half": "a half",
        "quarter": "a quarter",
        "quarters": "three quarters",
        "code": "the address on the screen",
        "letters": "all letters",
    },
    pairs=False,
    month_first=True,
    genitive=genitive,
    owners={
        "marie": "muh reez",
        "andrea": "andrias",
        "julie": "julees",
        "natalie": "nattalies",
        "rosie": "rosies",
        "sophie": "sofees",
        "valerie": "valerees",
    },
    decade=lambda number: f"{_year(number)}s" if number % 100 and number > 100 else f"{number}s",
    letters_with_s=LETTERS_WITH_S,
)
