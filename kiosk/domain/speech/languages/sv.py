"""Swedish: `klockan 13 och 30`, `tisdag den första december`, `1299 kronor och 50 öre`."""

from kiosk.domain.speech.language import Day, Language, Unit

_ORDINALS = tuple(
    (
        "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde "
        "femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde "
        "tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta"
    ).split()
)
_WEEKDAYS = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
_MONTHS = (
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
)  # fmt: skip


def _date(day: Day) -> str:
    weekday = "" if day.weekday is None else f"{_WEEKDAYS[day.weekday]} den "
    month = "" if day.month is None else f" {_MONTHS[day.month - 1]}"
    return f"{weekday}{_ORDINALS[day.day - 1]}{month}" + (f" {day.year}" if day.year else "")


def _clock(hour: int, minute: int) -> str:
    return f"{hour} och {minute}" if minute else str(hour)


def _units() -> dict[str, Unit]:
    hour, minute, metres = Unit("en timme", "timmar"), Unit("en minut", "minuter"), Unit("en meter", "meter")
    square = Unit("en kvadratmeter", "kvadratmeter")
    return {
        **dict.fromkeys(("tim", "tim.", "h"), hour),
        **dict.fromkeys(("min", "min."), minute),
        **dict.fromkeys(("s", "sek", "sek."), Unit("en sekund", "sekunder")),
        **dict.fromkeys(("m2", "m²", "kvm"), square),
        **dict.fromkeys(("st", "st."), Unit("en styck", "stycken")),
        "m": metres,
        "km": Unit("en kilometer", "kilometer"),
        "cm": Unit("en centimeter", "centimeter"),
        "mm": Unit("en millimeter", "millimeter"),
        "km/h": Unit("en kilometer i timmen", "kilometer i timmen"),
        "km²": Unit("en kvadratkilometer", "kvadratkilometer"),
        "m³": Unit("en kubikmeter", "kubikmeter"),
        "ha": Unit("ett hektar", "hektar"),
        "kg": Unit("ett kilo", "kilo"),
        "g": Unit("ett gram", "gram"),
        "l": Unit("en liter", "liter"),
        "dl": Unit("en deciliter", "deciliter"),
        "kw": Unit("en kilowatt", "kilowatt"),
        "mw": Unit("en megawatt", "megawatt"),
        "kwh": Unit("en kilowattimme", "kilowattimmar"),
        "mwh": Unit("en megawattimme", "megawattimmar"),
        "gb": Unit("en gigabyte", "gigabyte"),
        "mb": Unit("en megabyte", "megabyte"),
        "%": Unit("en procent", "procent"),
        "°c": Unit("en grad", "grader"),
        "°": Unit("en grad", "grader"),
        "mkr": Unit("en miljon kronor", "miljoner kronor"),
        "mdkr": Unit("en miljard kronor", "miljarder kronor"),
        "tkr": Unit("ett tusen kronor", "tusen kronor"),
        "mån": Unit("en månad", "månader"),
        "ggr": Unit("en gång", "gånger"),
    }


_KRONA = Unit("en krona", "kronor", "öre")
_EURO = Unit("en euro", "euro", "cent")

LANGUAGE = Language(
    weekdays=_WEEKDAYS,
    short_weekdays=("mån|må", "tis|ti", "ons|on", "tors|tor|to", "fre|fr", "lör|lö", "sön|sö"),
    months=_MONTHS,
    short_months=("jan", "feb|febr", "mar", "apr", "maj", "jun", "jul", "aug", "sep|sept", "okt", "nov", "dec"),
    ordinals=_ORDINALS,
    date=_date,
    year=str,
    clock=_clock,
    at_clock="klockan ",
    clock_words=r"(?:kl\.?|klockan)",
    time=r"(?P<hour>2[0-4]|[01]?\d)[:.](?P<minute>[0-5]\d)",
    ordinal=r"(?P<number>[12]?\d|3[01]):[ae](?!\w)",
    decimal=",",
    grouping=".",
    units=_units(),
    hour_units=("tim", "tim.", "h"),
    minute_units=("min", "min."),
    money={
        **dict.fromkeys(("kr", "kr.", "sek", ":-"), _KRONA),
        **dict.fromkeys(("eur", "€"), _EURO),
        "dkk": Unit("en dansk krona", "danska kronor", "öre"),
        "usd": Unit("en dollar", "dollar", "cent"),
        "$": Unit("en dollar", "dollar", "cent"),
        "£": Unit("ett pund", "pund", "pence"),
    },
    ones=dict.fromkeys(
        (
            "sak minut timme dag vecka månad person plats medlem träff krona gång station sida våning buss hållplats "
            "organisation student meter kilometer sekund till att natt vecka bild adress tur visning"
        ).split(),
        "en",
    ),
    abbreviations={
        "kl": "klockan",
        "dr": "doktor",
        "prof": "professor",
        "s:t": "sankt",
        "s:ta": "sankta",
        "v.#": "vecka",
        "tfn": "telefon",
        "tel": "telefon",
        "tlf": "telefon",
        "kr": "kronor",
        "sek": "kronor",
        "nr": "nummer",
        "t.ex.": "till exempel",
        "bl.a.": "bland annat",
        "m.m.": "med mera",
        "m.fl.": "med flera",
        "o.s.v.": "och så vidare",
        "osv": "och så vidare",
        "etc": "etcetera",
        "d.v.s.": "det vill säga",
        "dvs": "det vill säga",
        "f.d.": "före detta",
        "p.g.a.": "på grund av",
        "pga": "på grund av",
        "s.k.": "så kallad",
        "t.o.m.": "till och med",
        "fr.o.m.": "från och med",
        "i.o.m.": "i och med",
        "m.a.o.": "med andra ord",
        "o.d.": "och dylikt",
        "e.d.": "eller dylikt",
        "ca": "cirka",
        "c:a": "cirka",
        "inkl.": "inklusive",
        "exkl.": "exklusive",
        "ev.": "eventuellt",
        "resp.": "respektive",
        "jfr": "jämför",
        "ankn": "anknytning",
        "kv.": "kvarteret",
        "vån.": "våningen",
        "avd.": "avdelningen",
        "obs.": "observera",
        "mkr": "miljoner kronor",
    },
    closing=frozenset({"m.m", "m.fl", "o.s.v", "osv", "etc", "o.d", "e.d"}),
    names={
        "Centre for Innovation": "Senter for inovejschen",
        "IoT": "I o T",
        "McDonald": "Mac Donald",
        "McDonalds": "Mac Donalds",
        "OBS": "observera",
        "it": "I T",
        "24/7": "24 7",
    },
    letters={},
    marks={
        "&": "och",
        "@": "snabel a",
        "%": "procent",
        "+": "plus",
        "=": "är lika med",
        "×": "gånger",
        "#": "hashtag",
        "§": "paragraf",
        "°": "grader",
        "€": "euro",
        "~": "cirka",
        "−": "minus",
    },
    words={
        "from": "från",
        "from day": "från",
        "to": "till",
        "and": "och",
        "point": "komma",
        "dot": "punkt",
        "at": "snabel a",
        "slash": "snedstreck",
        "hyphen": "bindestreck",
        "per": "per",
        "minus": "minus",
        "plus": "plus",
        "half": "en halv",
        "quarter": "en fjärdedels",
        "quarters": "tre fjärdedels",
        "code": "adressen på skärmen",
        "letters": "från A till Ö",
    },
    pairs=True,
    genitive_mark="[':]",
    endings="n|ns|en|ens|et|ets|t|ar|arna|er|erna|or|orna|na",
    stems=dict(
        zip(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ",
            ("a bé sé dé é eff gé hå i ji kå ell emm enn o pé ku ärr ess té u vé dubbelvé ex y säta å ä ö").split(),
            strict=True,
        )
    ),
    decade=lambda number: f"{number} tal",
    letters_with_s=dict(
        zip(
            "CDEFHIJKLMNOPQRSTUVXYZÅÄÖ",
            "ses des es effs hås is jis kås ells ems ens os pes kus ärrs ess tes us ves ex ys sätas ås äs ös".split(),
            strict=True,
        )
    ),
)
