"""What a code carries itself, so that it works with no network: a contact or a time of an event, as compact as phones
still read it.

Both are as their standards ask (vCard 3.0, iCalendar), with CRLF, escaped and folded, but for one thing: an entry of a
calendar has no UID and no DTSTAMP, for there is no room. Left out when not all fits are, of a contact, first where it
is, then what it does, then that it is an organisation, then its website for its page; of an entry, first the address,
then the place. What does not fit even so carries nothing, and its address takes its place.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.phone_addresses import fits_one_code
from kiosk.domain.walltime import local
from kiosk.phone.line_folding import escaped, lines_of


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to save. `page` is its own page, `about` what it does, `where` its place, `extension` that of its number, in
    words; empty: not said.
    """

    name: str
    page: str
    website: str = ""
    phone: str = ""
    email: str = ""
    about: str = ""
    where: str = ""
    extension: str = ""


@dataclass(frozen=True, slots=True)
class Appointment:
    """A time to save: `starts` and `ends` in UTC (aware)."""

    title: str
    starts: datetime
    ends: datetime
    address: str
    where: str = ""
    all_day: bool = False


def contact_text(contact: Contact) -> str:
    """`contact` as a vCard that fits one code; empty when it does not."""
    name = _value(contact.name)
    fixed = (
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:;;;;",
        f"FN:{name}",
        f"TEL:{_value(contact.phone)}" if contact.phone else "",
        f"EMAIL:{_value(contact.email)}" if contact.email else "",
    )
    parts = ((contact.about, contact.where), (contact.about,), ())
    notes = (", ".join(filter(None, (contact.extension, *part))) for part in parts)
    lines = tuple(dict.fromkeys(f"NOTE:{_value(note)}" if note else "" for note in notes))
    organisation = f"ORG:{name}"
    optional = (*((organisation, line) for line in lines), (lines[-1],))
    addresses = filter(None, (contact.website, contact.page))
    choices = ((f"URL:{_plain(address)}", *more) for address in addresses for more in optional)
    return _first_that_fits(lines_of((*fixed, *choice, "END:VCARD")) for choice in choices)


def appointment_text(appointment: Appointment) -> str:
    """`appointment` as a calendar of one entry that fits one code; empty when it does not."""
    fixed = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:HEIDI",
        "BEGIN:VEVENT",
        _moment("DTSTART", appointment.starts, all_day=appointment.all_day),
        _moment("DTEND", appointment.ends, all_day=appointment.all_day)
        if appointment.ends > appointment.starts
        else "",
        f"SUMMARY:{_value(appointment.title)}",
    )
    optional = (
        f"LOCATION:{_value(appointment.where)}" if appointment.where else "",
        f"URL:{_plain(appointment.address)}",
    )
    end = ("END:VEVENT", "END:VCALENDAR")
    choices = (optional[:kept] for kept in range(len(optional), -1, -1))
    return _first_that_fits(lines_of((*fixed, *choice, *end)) for choice in choices)


def _first_that_fits(texts: Iterable[str]) -> str:
    return next(filter(fits_one_code, texts), "")


def _moment(name: str, moment: datetime, *, all_day: bool = False) -> str:
    if all_day:
        day: date = local(moment).date()
        return f"{name};VALUE=DATE:{day:%Y%m%d}"
    return f"{name}:{moment:%Y%m%dT%H%M%SZ}"


def _value(text: str) -> str:
    return escaped(_plain(text))


def _plain(text: str) -> str:
    """One line, without characters that steer: nothing in it can begin a line of its own."""
    return "".join(character for character in " ".join(text.split()) if character.isprintable())
