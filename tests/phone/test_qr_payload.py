"""What a code carries is read back by independent readers, and fits."""

from datetime import UTC, datetime, timedelta
from typing import Any

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]

from kiosk.domain.phone_addresses import MOST_CODE_BYTES
from kiosk.phone.qr_payload import Appointment, Contact, appointment_text, contact_text
from kiosk.qr.matrix import matrix

STARTS = datetime(2026, 11, 27, 12, tzinfo=UTC)
PAGE = "https://heidi.example/e/7K3QF"


def appointment(title: str, *, where: str = "", all_day: bool = False) -> Appointment:
    return Appointment(title, STARTS, STARTS + timedelta(hours=1), PAGE, where, all_day)


def entry(text: str) -> Any:
    return icalendar.Calendar.from_ical(text).walk("VEVENT")[0]


def test_a_contact_reads_back() -> None:
    text = contact_text(Contact("Å, B; C\\D", PAGE, "https://b.example/", "+46 42 10", "a@b.example", "Prövar"))
    card = vobject.readOne(text)
    assert (card.fn.value, card.tel.value, card.email.value) == ("Å, B; C\\D", "+46 42 10", "a@b.example")
    assert (card.url.value, card.note.value) == ("https://b.example/", "Prövar")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_of_a_contact_is_left_out_its_place_then_what_it_does_then_that_it_is_an_organisation_then_all() -> None:
    whole = contact_text(Contact("A", PAGE, about="x" * 50, where="y" * 20))
    less = contact_text(Contact("A", PAGE, about="x" * 50, where="y" * 80))
    assert "y" in whole
    assert "x" in less.partition("NOTE:")[2]
    assert "y" not in less
    assert "NOTE" not in contact_text(Contact("A", PAGE, about="x" * 200))
    assert "ORG" in contact_text(Contact("A" * 55, PAGE))
    assert "ORG" not in contact_text(Contact("A" * 65, PAGE))
    assert contact_text(Contact("A" * 140, PAGE)) == ""


def test_a_long_website_gives_way_to_the_page_and_costs_nothing_else() -> None:
    text = contact_text(Contact("Campus", PAGE, f"https://campus.example/{'x' * 120}", "+46 42 10", "a@b.example"))
    card = vobject.readOne(text)
    assert (card.url.value, card.org.value, card.tel.value) == (PAGE, ["Campus"], "+46 42 10")


def test_no_field_begins_a_line_of_its_own() -> None:
    text = contact_text(Contact("A\r\nTEL:112", "https://b.example/\r\nTEL:112"))
    assert "\r\nTEL" not in text


def test_an_appointment_reads_back() -> None:
    text = appointment_text(appointment("Öppet, hus", where="Kajen"))
    read = entry(text)
    assert (read["SUMMARY"], read["LOCATION"]) == ("Öppet, hus", "Kajen")
    assert (read["DTSTART"].dt, read["DTEND"].dt) == (STARTS, STARTS + timedelta(hours=1))
    assert len(text.encode()) <= MOST_CODE_BYTES


@pytest.mark.parametrize("letter", ["a", "ö"])
def test_what_is_carried_fills_a_code_of_version_10_and_no_larger_one(letter: str) -> None:
    titles = [letter * length for length in range(1, 140)]
    contacts = [contact_text(Contact(title, PAGE)) for title in titles]
    appointments = [appointment_text(appointment(title)) for title in titles]
    for texts in (contacts, appointments):
        longest = sorted(texts, key=lambda text: len(text.encode()))[-5:]
        assert max(matrix(text).version for text in longest) == 10


def test_what_has_no_length_has_no_end() -> None:
    text = appointment_text(Appointment("Start", STARTS, STARTS, PAGE))
    assert "DTEND" not in text
    assert entry(text)["DTSTART"].dt == STARTS


def test_a_whole_day_has_dates_and_a_long_title_nothing() -> None:
    assert entry(appointment_text(appointment("Dag", all_day=True)))["DTSTART"].dt == STARTS.date()
    assert appointment_text(appointment("x" * 90)) == ""
