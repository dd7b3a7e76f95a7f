"""Danish: `klokken 13 30`, `tirsdag den første december`, `1299 kroner og 50 øre`."""

from kiosk.domain.speech.language import Day, Language, Unit

_ORDINALS = tuple(
    (
        "første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende "
        "femtende sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende "
        "femogtyvende seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte"
    ).split()
)
_WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
_MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
)  # fmt: skip


_DECADES = "tierne tyverne trediverne fyrrerne halvtredserne tresserne halvfjerdserne firserne halvfemserne".split()


def _date(day: Day) -> str:
    weekday = "" if day.weekday is None else f"{_WEEKDAYS[day.weekday]} "
    den = "" if day.before == "den" else "den "
    month = "" if day.month is None else f" {_MONTHS[day.month - 1]}"
    return f"{weekday}{den}{_ORDINALS[day.day - 1]}{month}" + (f" {day.year}" if day.year else "")


def _clock(hour: int, minute: int) -> str:
    spoken = "et" if hour == 1 else str(hour)
    if not minute:
        return spoken
    return f"{spoken} {minute if minute > 9 else f'nul {minute}'}"


def _decade(number: int) -> str:
    """`halvfemserne`, `19 halvfemserne`."""
    century, tens = divmod(number, 100)
    if not tens:
        return f"{number} erne"
    return f"{century or ''} {_DECADES[tens // 10 - 1]}".lstrip()


def _units() -> dict[str, Unit]:
    hour, minute = Unit("en time", "timer"), Unit("et minut", "minutter")
    return {
        **dict.fromkeys(("t.", "t", "h"), hour),
        **dict.fromkeys(("min.", "min"), minute),
        **dict.fromkeys(("s", "sek", "sek."), Unit("et sekund", "sekunder")),
        **dict.fromkeys(("m2", "m²", "kvm"), Unit("en kvadratmeter", "kvadratmeter")),
        **dict.fromkeys(("stk.", "stk"), Unit("et styk", "styk")),
        "m": Unit("en meter", "meter"),
        "km": Unit("en kilometer", "kilometer"),
        "cm": Unit("en centimeter", "centimeter"),
        "mm": Unit("en millimeter", "millimeter"),
        **dict.fromkeys(("km/t", "km/t.", "km/h"), Unit("en kilometer i timen", "kilometer i timen")),
        "km²": Unit("en kvadratkilometer", "kvadratkilometer"),
        "m³": Unit("en kubikmeter", "kubikmeter"),
        "ha": Unit("en hektar", "hektar"),
        "kg": Unit("et kilo", "kilo"),
        "g": Unit("et gram", "gram"),
        "l": Unit("en liter", "liter"),
        "dl": Unit("en deciliter", "deciliter"),
        "kw": Unit("en kilowatt", "kilowatt"),
        "mw": Unit("en megawatt", "megawatt"),
        "kwh": Unit("en kilowatttime", "kilowatttimer"),
        "mwh": Unit("en megawatttime", "megawatttimer"),
        "gb": Unit("en gigabyte", "gigabyte"),
        "mb": Unit("en megabyte", "megabyte"),
        "%": Unit("en procent", "procent"),
        "°c": Unit("en grad", "grader"),
        "°": Unit("en grad", "grader"),
        **dict.fromkeys(("mio.", "mio"), Unit("en million", "millioner")),
    }


LANGUAGE = Language(
    weekdays=_WEEKDAYS,
    short_weekdays=("man|ma", "tirs|tir|ti", "ons|on", "tors|tor|to", "fre|fr", "lør|lø", "søn|sø"),
    months=_MONTHS,
    short_months=("jan", "feb|febr", "mar", "apr", "maj", "jun", "jul", "aug", "sep|sept", "okt", "nov", "dec"),
    ordinals=_ORDINALS,
    date=_date,
    year=str,
    clock=_clock,
    at_clock="klokken ",
    clock_words=r"(?:kl\.?|klokken)",
    time=r"(?P<hour>2[0-4]|[01]?\d)[:.](?P<minute>[0-5]\d)",
    ordinal=r"(?P<number>[12]?\d|3[01])\.(?= [a-zæøå])",
    decimal=",",
    grouping=".",
    units=_units(),
    hour_units=("t.", "t", "h"),
    minute_units=("min.", "min"),
    money={
        **dict.fromkeys(("kr.", "kr", "dkk", ":-", ",-"), Unit("en krone", "kroner", "øre")),
        **dict.fromkeys(("eur", "€"), Unit("en euro", "euro", "cent")),
        "sek": Unit("en svensk krone", "svenske kroner", "øre"),
        **dict.fromkeys(("usd", "$"), Unit("en dollar", "dollar", "cent")),
        "£": Unit("et pund", "pund", "pence"),
    },
    ones={
        **dict.fromkeys(
            "ting time dag uge måned person plads krone gang side organisation station studerende by bus".split(), "en"
        ),
        **dict.fromkeys(
            (
                "arrangement stop sted medlem minut sekund år møde billede spørgsmål hold barn hus lokale at kontor "
                "mere fund"
            ).split(),
            "et",
        ),
    },
    abbreviations={
        "kl": "klokken",
        "dr": "doktor",
        "prof": "professor",
        "tlf": "telefon",
        "tfn": "telefon",
        "tel": "telefon",
        "kr": "kroner",
        "sek": "svenske kroner",
        "dkk": "kroner",
        "nr": "nummer",
        "f.eks.": "for eksempel",
        "fx": "for eksempel",
        "bl.a.": "blandt andet",
        "m.m.": "med mere",
        "m.v.": "med videre",
        "mv": "med videre",
        "m.fl.": "med flere",
        "o.s.v.": "og så videre",
        "osv": "og så videre",
        "etc": "et cetera",
        "o.l.": "og lignende",
        "d.v.s.": "det vil sige",
        "dvs": "det vil sige",
        "p.g.a.": "på grund af",
        "pga": "på grund af",
        "t.o.m.": "til og med",
        "ca": "cirka",
        "inkl": "inklusive",
        "ekskl": "eksklusive",
        "evt.": "eventuelt",
        "hhv": "henholdsvis",
        "jf": "jævnfør",
        "mht": "med hensyn til",
        "ifm": "i forbindelse med",
        "afd.": "afdeling",
        "wc'et": "vé séet",
        "wc'er": "vé séer",
        "t.h.": "til højre",
        "t.v.": "til venstre",
    },
    closing=frozenset({"m.m", "m.v", "mv", "m.fl", "o.s.v", "osv", "etc", "o.l"}),
    names={"IoT": "I o T", "24/7": "24 7"},
    letters={},
    marks={
        "&": "og",
        "@": "snabel a",
        "%": "procent",
        "+": "plus",
        "=": "er lig med",
        "×": "gange",
        "#": "hashtag",
        "§": "paragraf",
        "°": "grader",
        "€": "euro",
        "~": "cirka",
        "−": "minus",
    },
    words={
        "from": "fra",
        "from day": "fra",
        "to": "til",
        "and": "og",
        "point": "komma",
        "dot": "punktum",
        "at": "snabel a",
        "slash": "skråstreg",
        "hyphen": "bindestreg",
        "per": "per",
        "minus": "minus",
        "plus": "plus",
        "half": "en halv",
        "quarter": "en kvart",
        "quarters": "trekvart",
        "code": "adressen på skærmen",
        "letters": "fra A til Å",
    },
    pairs=True,
    genitive_mark="[':]",
    endings="en|ens|et|ets|er|ers|erne|ernes|ne",
    stems=dict(
        zip(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ",
            (
                "a bé sé dé é æff gé hå i- jådd kå æll æmm ænn o pé ku ærr ess té u vé dobbeltvé eks y sætt æ ø å"
            ).split(),
            strict=True,
        )
    ),
    decade_ending="erne|er|s",
    decade=_decade,
    letters_with_s=dict(
        zip(
            "ABEFGHIKLMNPQSTUVYÆØÅ",
            "as bes es æfs ges hås is kås æls æms æns pes kus ess tes us ves ys æs øs ås".split(),
            strict=True,
        )
    ),
)
