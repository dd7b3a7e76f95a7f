"""What tables, columns, settings and choices are called, in English and in Swedish: one list for all readers."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from functools import lru_cache

from kiosk.domain.problems import SHEET
from kiosk.sources.text_cleaning import clean

Names = Mapping[str, tuple[str, ...]]
"""Our own name to the Swedish ones, and others that people write; a Swedish template writes the first of them."""

TABLES: Names = {
    "settings": ("inställningar",),
    "sources": ("källor",),
    "tags": ("taggar", "etiketter"),
    "places": ("platser",),
    "members": ("medlemmar",),
    "topics": ("ämnen",),
    "facts": ("fakta",),
    "events": ("evenemang", "händelser", "program"),
    "times": ("tider", "tillfällen"),
    "notices": ("meddelanden",),
    "pictures": ("bilder",),
}

COLUMNS: Names = {
    "id": ("id",),
    "note": ("anteckning", "anteckningar", "kommentar"),
    "key": ("nyckel", "inställning"),
    "value": ("värde",),
    "name": ("namn",),
    "title": ("titel", "rubrik"),
    "summary": ("sammanfattning", "ingress"),
    "text": ("text", "beskrivning"),
    "place": ("plats",),
    "tags": ("taggar", "etiketter"),
    "source": ("källa",),
    "publisher": ("utgivare",),
    "published": ("utgiven", "publicerad"),
    "address": ("adress", "webbadress"),
    "scope": ("gäller",),
    "stop": ("stopp", "hållplats"),
    "minutes": ("minuter", "gångminuter"),
    "coordinates": ("koordinater",),
    "entrance": ("entrébild", "ingång"),
    "direction": ("väg", "vägbeskrivning", "riktning"),
    "website": ("webbplats", "hemsida"),
    "phone": ("telefon", "telefonnummer"),
    "email": ("e_post", "epost", "mejl"),
    "initiator": ("initiativtagare",),
    "icon": ("ikon",),
    "topic": ("ämne",),
    "figure": ("siffra", "tal"),
    "figure_note": ("siffertext",),
    "when": ("när",),
    "member": ("medlem",),
    "headline": ("lyft_fram",),
    "level": ("nivå",),
    "event": ("evenemang", "händelse"),
    "starts": ("börjar", "startdatum", "datum"),
    "time": ("tid", "starttid", "klockan"),
    "ends": ("slutar", "slutdatum"),
    "end_time": ("sluttid",),
    "all_day": ("heldag", "hela_dagen"),
    "every": ("upprepas",),
    "until": ("till_och_med", "t.o.m."),
    "except": ("utom",),
    "cancelled": ("inställda_dagar", "inställt"),
    "status": ("status",),
    "admission": ("entré", "inträde"),
    "booking": ("bokning", "bokningsadress"),
    "organiser": ("arrangör",),
    "sample": ("exempel",),
    "picture": ("bild",),
    "file": ("fil",),
    "alt": ("bildtext", "alternativtext"),
    "kind": ("bildtyp", "picture_kind"),
    "focal_point": ("fokus", "fokuspunkt", "focus"),
    "credit": ("bildkredit", "fotograf", "byline"),
}
"""A text has the language after its name: `title_sv` is `titel_sv`."""

SETTINGS: Names = {
    "phone_host": ("telefonsidornas_värd",),
    "languages": ("språk",),
    "valid_days": ("giltiga_dagar",),
    "allowed_hosts": ("tillåtna_värdar",),
    "feedback": ("synpunkter",),
}

CHOICES: Names = {
    "daily": ("varje dag", "dagligen", "every day"),
    "weekly": ("varje vecka", "veckovis", "every week"),
    "every second week": (
        *("varannan vecka", "var 14:e dag", "var fjortonde dag"),
        *("every other week", "every two weeks", "fortnightly"),
    ),
    "monthly": ("varje månad", "månadsvis", "månatligen", "every month"),
    "first Tuesday": ("första tisdagen",),
    "last Friday": ("sista fredagen",),
    "last day of the month": ("sista dagen i månaden",),
    "yearly": ("varje år", "årligen", "every year", "annually"),
    "confirmed": ("bekräftat", "bekräftad"),
    "cancelled": ("inställt", "inställd"),
    "free": ("gratis", "fri entré"),
    "book": ("bokas", "bokning"),
    "paid": ("avgift", "betalas"),
    "unknown": ("okänt",),
    "info": ("information",),
    "warning": ("varning",),
    "urgent": ("brådskande", "akut"),
    "photo": ("foto", "fotografi", "teckning", "drawing"),
    "logo": ("logotyp", "logga"),
    "member": ("medlem", "medlemmar"),
    "event": ("evenemang", "händelse"),
}

HELP = {"en": "help", "sv": "hjälp"}
"""A sheet that explains the others and is never read."""

_LANGUAGE = re.compile(r"(.+)_([a-z]{2,3})\Z", re.ASCII | re.DOTALL)
_BETWEEN = re.compile(r"[\s_()\-–/]+")


def plain(heading: str) -> str:
    """A heading without what does not count: `Titel (SV)` is `titel_sv`."""
    folded = unicodedata.normalize("NFC", heading).casefold().rstrip(" :*")
    return _BETWEEN.sub("_", folded).strip("_")


def meant(heading: str, known: Collection[str]) -> str:
    """Which of `known` (our own names) a heading is, in either language; itself where nobody knows it."""
    found = plain(heading)
    if found in known:
        return found
    for name in (_OURS.get(found, ()), _with_language(found)):
        ours = next((each for each in name if each in known), None)
        if ours is not None:
            return ours
    return heading


def _with_language(heading: str) -> tuple[str, ...]:
    parts = _LANGUAGE.match(heading)
    return tuple(f"{ours}_{parts[2]}" for ours in _OURS.get(parts[1], ())) if parts else ()


def meant_table(name: str) -> str | None:
    """The table that a file (without its suffix) or a sheet is called after; None when there is none.

    A program that writes each sheet into a file of its own puts the name of the workbook before it:
    `heidi-members` and `heidi - members` are `members`.
    """
    for part in (name, name.rpartition("-")[2]):
        found = plain(part)
        ours = found if found in TABLES else _TABLES.get(found)
        if ours is not None:
            return ours
    return None


def is_help(name: str) -> bool:
    """Whether a sheet or file is called after what explains the others."""
    return plain(name.rpartition("-")[2]) in HELP.values()


@lru_cache(maxsize=1_000)
def sheet_label(file: str, name: str) -> str:
    """What staff call a sheet: `heidi.xlsx, sheet members` (see `table_words`)."""
    return f"{file}{SHEET}{clean(name)}"


def meant_setting(name: str) -> str:
    """The setting of that name; itself where nobody knows it."""
    found = plain(name)
    return _SETTINGS.get(found, found if found in SETTINGS else name)


def meant_choice(words: str) -> str:
    """The choice that `words` say in either language; themselves in small letters where nobody knows them."""
    found = " ".join(words.casefold().replace("_", " ").split())
    return _CHOICES.get(found, found)


def called(name: str, language: str, among: Names = COLUMNS) -> str:
    """How `language` (`sv` or `en`) calls one of ours `among` columns, tables, settings or choices."""
    if language != "sv":
        return name
    if name in among:
        return among[name][0]
    parts = _LANGUAGE.match(name)
    return f"{among[parts[1]][0]}_{parts[2]}" if parts and parts[1] in among else name


def is_swedish(headings: Collection[str], known: Collection[str]) -> bool:
    """Whether most of the headings that somebody knows are Swedish."""
    ours = [meant(heading, known) for heading in headings]
    swedish = sum(name in known and plain(heading) != name for name, heading in zip(ours, headings, strict=True))
    return 2 * swedish > sum(name in known for name in ours)


def _reverse(names: Names) -> dict[str, str]:
    return {swedish: ours for ours, all_of_them in names.items() for swedish in all_of_them}


def _several(names: Names) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for ours, swedish in names.items():
        for name in swedish:
            found[plain(name)] = (*found.get(plain(name), ()), ours)
    return found


_OURS = _several(COLUMNS)
_TABLES = {plain(name): ours for name, ours in _reverse(TABLES).items()}
_SETTINGS = _reverse(SETTINGS)
_CHOICES = {name.casefold(): ours for name, ours in (*_reverse(CHOICES).items(), *zip(CHOICES, CHOICES, strict=True))}
