"""German: `13 Uhr 30`, `Dienstag, der erste Dezember`, `am ersten Dezember`, `19 hundert 99`."""

from kiosk.domain.speech.language import Day, Language, Unit

_STEMS = tuple(
    (
        "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt "
        "sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst einundzwanzigst zweiundzwanzigst dreiundzwanzigst "
        "vierundzwanzigst fünfundzwanzigst sechsundzwanzigst siebenundzwanzigst achtundzwanzigst neunundzwanzigst "
        "dreißigst einunddreißigst"
    ).split()
)
_WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
_MONTHS = (
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
    "Dezember",
)  # fmt: skip
_DATIVE = frozenset({"am", "vom", "zum", "dem", "seit", "ab", "von", "nach", "vor", "bis", "im", "beim"})
_BEFORE_ES = (
    "gibt geht ist hat wird kann hab habe war wär wäre hätt hätte steht kommt klappt läuft macht mag muss soll will "
    "heißt liegt lohnt tut weiß wie er ich du wir man wenn ob dass wer wo da so jetzt was"
)
_WITH_ARTICLE = frozenset({"am", "vom", "zum", "dem", "im", "beim"})
"""Words that hold an article or are one; after the others of `_DATIVE` it has to be said."""


def _year(year: int) -> str:
    """`19 hundert 99`, `2026`."""
    century, rest = divmod(year, 100)
    return str(year) if year >= 2000 else f"{century} hundert" + (f" {rest}" if rest else "")


def _date(day: Day) -> str:
    stem = _STEMS[day.day - 1]
    month = "" if day.month is None else f" {_MONTHS[day.month - 1]}"
    year = f" {_year(day.year)}" if day.year else ""
    if day.weekday is None:
        return _without_weekday(stem, day.before) + month + year
    article = f"dem {stem}en" if day.before in _DATIVE else f"der {stem}e"
    return f"{_WEEKDAYS[day.weekday]}, {article}{month}{year}"


def _without_weekday(stem: str, before: str) -> str:
    if before == "bis":
        return f"zum {stem}en"
    if before in _WITH_ARTICLE:
        return f"{stem}en"
    if before in _DATIVE:
        return f"dem {stem}en"
    return f"{stem}e" if before == "der" else f"der {stem}e"


def _clock(hour: int, minute: int) -> str:
    return f"{'ein' if hour == 1 else hour} Uhr" + (f" {minute}" if minute else "")


def _bent(words: str, before: str) -> str:
    """`eine Stunde`, `zweite` as they are after `before`: `in einer Stunde`, `im zweiten`, `der zweite`."""
    article, _, rest = words.partition(" ")
    if article in ("ein", "eine"):
        dative = before in _DATIVE or before in ("in", "mit")
        return f"{'einer' if article == 'eine' else 'einem'} {rest}" if dative else words
    if not words.endswith("te"):
        return words
    if before in _DATIVE or before == "den":
        return f"{words}n"
    return words if before in ("der", "die", "das", "eine") else f"{words}r"


def _units() -> dict[str, Unit]:
    hour, minute = Unit("eine Stunde", "Stunden"), Unit("eine Minute", "Minuten")
    return {
        **dict.fromkeys(("std.", "std", "h"), hour),
        **dict.fromkeys(("min.", "min"), minute),
        **dict.fromkeys(("s", "sek.", "sek"), Unit("eine Sekunde", "Sekunden")),
        **dict.fromkeys(("m2", "m²", "qm"), Unit("ein Quadratmeter", "Quadratmeter")),
        "m": Unit("ein Meter", "Meter"),
        "km": Unit("ein Kilometer", "Kilometer"),
        "cm": Unit("ein Zentimeter", "Zentimeter"),
        "mm": Unit("ein Millimeter", "Millimeter"),
        "km/h": Unit("ein Kilometer pro Stunde", "Kilometer pro Stunde"),
        "km²": Unit("ein Quadratkilometer", "Quadratkilometer"),
        "m³": Unit("ein Kubikmeter", "Kubikmeter"),
        "ha": Unit("ein Hektar", "Hektar"),
        "kg": Unit("ein Kilo", "Kilo"),
        "g": Unit("ein Gramm", "Gramm"),
        "l": Unit("ein Liter", "Liter"),
        "dl": Unit("ein Deziliter", "Deziliter"),
        "kw": Unit("ein Kilowatt", "Kilowatt"),
        "mw": Unit("ein Megawatt", "Megawatt"),
        "kwh": Unit("eine Kilowattstunde", "Kilowattstunden"),
        "mwh": Unit("eine Megawattstunde", "Megawattstunden"),
        "gb": Unit("ein Gigabyte", "Gigabyte"),
        "mb": Unit("ein Megabyte", "Megabyte"),
        "%": Unit("ein Prozent", "Prozent"),
        "°c": Unit("ein Grad", "Grad"),
        "°": Unit("ein Grad", "Grad"),
        **dict.fromkeys(("mio.", "mio"), Unit("eine Million", "Millionen")),
    }


LANGUAGE = Language(
    weekdays=_WEEKDAYS,
    short_weekdays=("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"),
    months=_MONTHS,
    short_months=("Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep|Sept", "Okt", "Nov", "Dez"),
    ordinals=tuple(f"{stem}e" for stem in _STEMS),
    date=_date,
    year=_year,
    clock=_clock,
    at_clock="",
    clock_words="(?!)",
    time=r"(?P<hour>2[0-4]|[01]?\d)(?=:\d\d|\.\d\d Uhr| Uhr)(?:[:.](?P<minute>[0-5]\d))?(?: Uhr(?!\w))?",
    ordinal=r"(?P<number>[12]?\d|3[01])\.(?= (?:[a-zäöü]|Stock|Etage|Etappe|Obergeschoss|Jahrhundert|Mal))",
    decimal=",",
    grouping=".",
    units=_units(),
    hour_units=("std.", "std", "h"),
    minute_units=("min.", "min"),
    money={
        **dict.fromkeys(("kr.", "kr", "sek", ":-"), Unit("eine Krone", "Kronen", "Öre")),
        **dict.fromkeys(("eur", "€"), Unit("ein Euro", "Euro", "Cent")),
        "dkk": Unit("eine dänische Krone", "dänische Kronen", "Öre"),
        **dict.fromkeys(("usd", "$"), Unit("ein Dollar", "Dollar", "Cent")),
        "£": Unit("ein Pfund", "Pfund", "Pence"),
        "chf": Unit("ein Franken", "Franken", "Rappen"),
    },
    ones={
        **dict.fromkeys(
            "stunde minute sekunde woche station person organisation seite adresse krone führung zeit".split(), "eine"
        ),
        **dict.fromkeys(
            (
                "termin eintrag tag monat jahr mitglied ort treffer weiteres stopp platz meter kilometer euro bild mal "
                "prozent"
            ).split(),
            "ein",
        ),
        "stellt": "eines",
    },
    abbreviations={
        "z.b.": "zum Beispiel",
        "d.h.": "das heißt",
        "u.a.": "unter anderem",
        "v.a.": "vor allem",
        "u.v.m.": "und vieles mehr",
        "o.ä.": "oder Ähnliches",
        "usw": "und so weiter",
        "etc": "et cetera",
        "ca": "zirka",
        "bzw": "beziehungsweise",
        "nr": "Nummer",
        "dr": "Doktor",
        "prof": "Professor",
        "tel": "Telefon",
        "tfn": "Telefon",
        "tlf": "Telefon",
        "inkl": "inklusive",
        "exkl": "exklusive",
        "zzgl": "zuzüglich",
        "ggf.": "gegebenenfalls",
        "evtl": "eventuell",
        "vgl": "vergleiche",
        "max.": "maximal",
        "mind.": "mindestens",
        "hbf": "Hauptbahnhof",
        "str.": "Straße",
        "kr": "Kronen",
        "sek": "Kronen",
        "abt.": "Abteilung",
        **{f"{word}'s": f"{word} es" for word in _BEFORE_ES.split()},
        "durch's": "durch das",
        "'s": "es",
    },
    closing=frozenset({"usw", "etc", "u.v.m", "o.ä"}),
    names={"IoT": "I o T", "24/7": "24 7", "Helsingborg": "Helsingborj", "Helsingborgs": "Helsingborjs"},
    letters={},
    marks={
        "&": "und",
        "@": "ätt",
        "%": "Prozent",
        "+": "plus",
        "=": "gleich",
        "×": "mal",
        "#": "Hashtag",
        "§": "Paragraf",
        "°": "Grad",
        "€": "Euro",
        "~": "zirka",
        "−": "minus",
    },
    words={
        "from": "von",
        "from day": "vom",
        "to": "bis",
        "and": "und",
        "point": "Komma",
        "dot": "Punkt",
        "at": "ätt",
        "slash": "Schrägstrich",
        "hyphen": "Bindestrich",
        "per": "pro",
        "minus": "minus",
        "plus": "plus",
        "half": "einhalb",
        "quarter": "ein Viertel",
        "quarters": "drei Viertel",
        "code": "die Adresse auf dem Bildschirm",
        "letters": "von A bis Z",
    },
    pairs=False,
    capital_nouns=True,
    day_and_month=r"(?P<day>0?[1-9]|[12]\d|3[01])\. ?(?P<month>0?[1-9]|1[0-2])\.(?!\w)",
    bent=_bent,
    owners={"andrea": "Andreahs"},
    decade=lambda number: f"{number}er",
    letters_with_s=dict(
        zip(
            "ABCDEFGHIKLMNOPQRSTUVWZ",
            (
                "ahs behs zehs dehs ehs effs gehs hahs ihs kahs ells emms enns ohs pehs kuhs errs ess tehs uhs faus "
                "wehs zetts"
            ).split(),
            strict=True,
        )
    ),
)
