"""What the second code of a page carries is what the content says, field by field, as independent readers have it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import icalendar
import pytest
import vobject  # type: ignore[import-untyped]

from kiosk.domain.model import Status
from kiosk.domain.short_codes import short_code
from kiosk.domain.walltime import local
from kiosk.viewmodels.pages.event_view import event_view
from kiosk.viewmodels.pages.member_view import member_view
from tests.factories import HOST, META, all_day, content, event, member, occurrence, place
from tests.viewmodels.conftest import SceneOf

QUAY = place("quay", 1, {"sv": "Kajen", "en": "The quay"})
HETCH = member(
    "hetch",
    "Å; B, Ö",
    summary={"sv": "Techhubb", "en": "Tech hub"},
    place="quay",
    website="https://b.example/",
    phone="+46 42 10 50 00",
    email="a@b.example",
)
TALK = event("talk", {"sv": "Samtal på kajen", "en": "A talk"}, place="quay")
TIME = occurrence("talk", "2026-11-24 13:00", "2026-11-24 14:30", 2)
CONTENT = content(
    places=[QUAY],
    members=[HETCH, member("bare", "Bare")],
    events=[TALK],
    occurrences=[TIME],
    meta=replace(META, allowed_hosts=(HOST, "b.example")),
)


def entry(text: str) -> Any:
    (found,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    return found


def test_a_contact_is_the_member_whole(scene: SceneOf) -> None:
    card = vobject.readOne(member_view(scene(CONTENT, language="en"), "hetch").carried)
    assert card.fn.value == card.org.value[0] == "Å; B, Ö"
    assert (card.tel.value, card.email.value) == (HETCH.phone, HETCH.email)
    assert (card.url.value, card.note.value) == (HETCH.website, "Tech hub, The quay")


@pytest.mark.parametrize("website", ["", "https://elsewhere.example/"])
def test_a_member_without_an_allowed_website_has_its_page(scene: SceneOf, website: str) -> None:
    members = {"bare": replace(CONTENT.members["bare"], website=website)}
    card = vobject.readOne(member_view(scene(replace(CONTENT, members=members)), "bare").carried)
    assert card.url.value == f"https://{HOST}/m/{short_code('m', 'bare')}"
    assert set(card.contents) == {"version", "n", "fn", "org", "url"}


def test_an_appointment_is_the_time_that_is_shown(scene: SceneOf) -> None:
    found = entry(event_view(scene(CONTENT), "talk", "2").carried)
    assert (found["SUMMARY"], found["LOCATION"]) == ("Samtal på kajen", "Kajen")
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (TIME.starts, TIME.ends)


def test_whole_days_are_dates_and_end_on_the_day_after(scene: SceneOf) -> None:
    days = replace(
        CONTENT, events={"talk": replace(TALK, all_day=True)}, occurrences=(all_day("talk", "2026-11-24", 2),)
    )
    found = entry(event_view(scene(days), "talk", "1").carried)
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (date(2026, 11, 24), date(2026, 11, 26))


@pytest.mark.parametrize("night", ["2026-10-25", "2027-03-28"])
def test_the_night_of_the_clocks_keeps_its_wall_time(scene: SceneOf, night: str) -> None:
    late = occurrence("talk", f"{night} 00:30", f"{night} 04:30", 1)
    found = entry(event_view(scene(replace(CONTENT, occurrences=(late,)), f"{night} 00:00"), "talk", "1").carried)
    assert [local(found[name].dt).strftime("%H:%M") for name in ("DTSTART", "DTEND")] == ["00:30", "04:30"]
    assert found["DTEND"].dt - found["DTSTART"].dt in (timedelta(hours=3), timedelta(hours=5))


def test_what_is_called_off_or_over_is_not_put_into_a_calendar(scene: SceneOf) -> None:
    off = replace(CONTENT, occurrences=(replace(TIME, status=Status.CANCELLED),))
    assert event_view(scene(off), "talk", "2").carried == ""
    assert event_view(scene(CONTENT, "2026-11-24 14:30"), "talk", "2").carried == ""


def test_a_sample_says_that_it_is_one(scene: SceneOf) -> None:
    sample = replace(CONTENT, events={"talk": replace(TALK, sample=True)})
    assert entry(event_view(scene(sample, language="en"), "talk", "2").carried)["SUMMARY"] == "Sample: A talk"


@pytest.mark.parametrize(
    ("language", "words"), [("sv", "Ankn. 12"), ("en", "Ext. 12"), ("da", "Lokal 12"), ("de", "Durchwahl 12")]
)
def test_an_extension_is_said_in_the_language_of_the_screen(scene: SceneOf, language: str, words: str) -> None:
    members = {"bare": replace(CONTENT.members["bare"], phone="+46 42 10 50 00 ext. 12")}
    card = vobject.readOne(member_view(scene(replace(CONTENT, members=members), language=language), "bare").carried)
    assert (card.tel.value, card.note.value) == ("+46 42 10 50 00", words)
