"""Contacts, calendars and feeds, read back by libraries that did not make them, and compared with the content."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from xml.etree import ElementTree

import pytest
import vobject  # type: ignore[import-untyped]
from icalendar import Calendar

from kiosk.domain.calendar import takes_place
from kiosk.domain.model import Event
from kiosk.domain.short_codes import short_code
from kiosk.domain.walltime import STOCKHOLM, local
from tests.phone.sample_site import SITE
from tests.phone.samples import CONTENT, HOSTILE, LONG, site

CONTACTS = sorted(name for name in SITE.files if name.endswith(".vcf"))
CALENDARS = sorted(name for name in SITE.files if name.endswith(".ics") and "-" not in name)
WHOLE = ("events.ics", "en/events.ics")
MOST_IN_A_LINE = 75
ATOM = "{http://www.w3.org/2005/Atom}"


def lines(name: str) -> list[bytes]:
    data = SITE.files[name]
    assert data.endswith(b"\r\n")
    return data.removesuffix(b"\r\n").split(b"\r\n")


def event_of(name: str) -> Event:
    code = name.rpartition("/")[2].removesuffix(".ics")
    return next(event for event in CONTENT.events.values() if event.code == code)


def entries(name: str) -> list[Any]:
    return list(Calendar.from_ical(SITE.files[name]).walk("VEVENT"))


@pytest.mark.parametrize("name", [*CONTACTS, *CALENDARS])
def test_lines_end_and_fold_as_the_standards_ask(name: str) -> None:
    found = lines(name)
    assert max(map(len, found)) <= MOST_IN_A_LINE
    assert not any(b"\n" in line or b"\r" in line for line in found)
    for line in found:
        line.decode()  # no letter is cut in two


def test_every_member_has_a_contact_in_both_languages() -> None:
    codes = {member.code for member in CONTENT.members.values()}
    assert {name.removeprefix("en/")[2:7] for name in CONTACTS} == codes
    assert len(CONTACTS) == 2 * len(codes)


@pytest.mark.parametrize(
    ("starts", "ends", "in_utc"),
    [
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 15, tzinfo=UTC), True),
        (datetime(2026, 10, 24, 22, 0, tzinfo=UTC), datetime(2026, 10, 25, 0, 30, tzinfo=UTC), True),
        (datetime(2026, 10, 24, 22, 0, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC), True),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), datetime(2026, 10, 25, 3, 0, tzinfo=UTC), True),
        (datetime(2026, 10, 24, 22, 0, tzinfo=UTC), datetime(2026, 10, 25, 2, 0, tzinfo=UTC), False),
        (datetime(2027, 3, 28, 0, 30, tzinfo=UTC), datetime(2027, 3, 28, 1, 30, tzinfo=UTC), False),
    ],
)
def test_the_nights_of_the_clocks_are_right(starts: datetime, ends: datetime, in_utc: bool) -> None:
    night = replace(CONTENT.occurrences_by_event["talk"][0], starts=starts, ends=ends)
    files = site(replace(CONTENT, occurrences=(night,))).files
    entry: Any
    (entry,) = Calendar.from_ical(files[f"e/{short_code('e', 'talk')}.ics"]).walk("VEVENT")
    told = [entry[name] for name in ("DTSTART", "DTEND")]
    assert [each.dt.astimezone(UTC) for each in told] == [starts, ends]
    assert [each.to_ical().endswith(b"Z") for each in told] == [in_utc, in_utc], "in the hour that comes twice, UTC"


def test_what_has_no_length_has_no_end() -> None:
    moment = replace(CONTENT.occurrences_by_event["talk"][0], ends=CONTENT.occurrences_by_event["talk"][0].starts)
    files = site(replace(CONTENT, occurrences=(moment,))).files
    entry: Any
    (entry,) = Calendar.from_ical(files[f"e/{short_code('e', 'talk')}.ics"]).walk("VEVENT")
    assert "DTEND" not in entry


@pytest.mark.parametrize("name", CONTACTS)
def test_a_contact_says_what_the_content_says(name: str) -> None:
    language = "en" if name.startswith("en/") else "sv"
    member = next(one for one in CONTENT.members.values() if one.code == name[-9:-4])
    card = vobject.readOne(SITE.files[name].decode())
    said = member.name.get(language) or member.name["sv"]
    assert card.version.value == "3.0"
    assert card.fn.value == said
    assert card.n.value.family == "", "an organisation has no family name"
    assert card.org.value == [said]
    page = f"https://heidi.example{'/en' if language == 'en' else ''}/m/{member.code}/"
    assert card.url.value == (member.website if member.id == "hub" else page)
    assert page in card.note.value
    assert (member.summary.get(language) or member.summary.get("sv", "")) in card.note.value
    assert [each.value for each in card.contents.get("tel", ())] == ([member.phone] if member.phone else [])
    assert [each.value for each in card.contents.get("email", ())] == ([member.email] if member.email else [])
    assert datetime.fromisoformat(card.rev.value) == CONTENT.meta.built_at


@pytest.mark.parametrize("name", [name for name in CALENDARS if name not in WHOLE])
def test_a_calendar_file_says_what_the_content_says(name: str) -> None:
    event = event_of(name)
    times = CONTENT.occurrences_by_event[event.id]
    found = entries(name)
    assert len(found) == len(times)
    for entry, time in zip(found, times, strict=True):
        check_times(entry, event, time)
        goes_ahead = takes_place(CONTENT, time)
        assert entry["STATUS"] == ("CONFIRMED" if goes_ahead else "CANCELLED")
        assert entry["UID"] == f"e-{event.code}-{time.starts:%Y%m%dT%H%MZ}@heidi.example"
        assert entry.decoded("DTSTAMP") == CONTENT.meta.built_at
        alarms = [alarm.decoded("TRIGGER") for alarm in entry.walk("VALARM")]
        wanted = timedelta(hours=-15 if event.all_day else -1)
        assert alarms == ([wanted] if goes_ahead else [])
        title = event.title.get("en" if name.startswith("en/") else "sv") or event.title["sv"]
        assert str(entry["SUMMARY"]).endswith(title)
        if event.place:
            assert entry["LOCATION"]


def check_times(entry: Any, event: Event, time: Any) -> None:
    starts, ends = entry.decoded("DTSTART"), entry.decoded("DTEND")
    if event.all_day:
        assert starts == local(time.starts).date()
        assert ends == local(time.ends).date()
        return
    assert entry["DTSTART"].params["TZID"] == "Europe/Stockholm"
    assert (starts.astimezone(UTC), ends.astimezone(UTC)) == (time.starts, time.ends)


@pytest.mark.parametrize("name", [name for name in CALENDARS if name not in WHOLE])
def test_another_reader_finds_the_same_times(name: str) -> None:
    event = event_of(name)
    found = vobject.readOne(SITE.files[name].decode()).vevent_list
    starts = [entry.dtstart.value for entry in found]
    wanted: Iterable[date] = (local(one.starts) for one in CONTENT.occurrences_by_event[event.id])
    if event.all_day:
        wanted = (local(one.starts).date() for one in CONTENT.occurrences_by_event[event.id])
    assert starts == list(wanted)


def test_titles_say_samples_and_cancellations_for_phones_that_show_no_status() -> None:
    sample, off = short_code("e", "sample"), short_code("e", "off")
    assert entries(f"e/{sample}.ics")[0]["SUMMARY"] == "Exempel: Provdag"
    assert entries(f"en/e/{off}.ics")[0]["SUMMARY"] == "Cancelled: Tour"
    assert entries(f"e/{short_code('e', 'hostile')}.ics")[0]["SUMMARY"] == HOSTILE
    assert LONG.strip() in vobject.readOne(SITE.files[f"m/{short_code('m', 'long')}.vcf"].decode()).fn.value


def test_the_time_zone_inside_is_stockholms() -> None:
    zone: Any
    (zone,) = Calendar.from_ical(SITE.files["events.ics"]).walk("VTIMEZONE")
    inside = zone.to_tz()
    for day in range(0, 365 * 12, 7):
        moment = datetime(2026, 1, 1, 12, tzinfo=UTC) + timedelta(days=day)
        assert moment.replace(tzinfo=inside).utcoffset() == moment.replace(tzinfo=STOCKHOLM).utcoffset(), moment
    for change in ((2027, 3, 28), (2027, 10, 31)):
        for hour in (0, 4):
            moment = datetime(*change, hour, tzinfo=UTC)
            assert moment.replace(tzinfo=inside).utcoffset() == moment.replace(tzinfo=STOCKHOLM).utcoffset()


@pytest.mark.parametrize("name", WHOLE)
def test_the_calendar_to_subscribe_to_has_everything_once_and_wakes_nobody(name: str) -> None:
    found = entries(name)
    assert len(found) == len(CONTENT.occurrences)
    assert len({entry["UID"] for entry in found}) == len(found)
    assert not any(entry.walk("VALARM") for entry in found)
    assert Calendar.from_ical(SITE.files[name])["X-WR-CALNAME"]


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_the_feed_names_each_event_that_is_to_come(prefix: str) -> None:
    feed = ElementTree.fromstring(SITE.files[f"{prefix}events.atom"])
    titles = [entry.findtext(f"{ATOM}title") or "" for entry in feed.iter(f"{ATOM}entry")]
    left = {one.event for one in CONTENT.occurrences if one.ends > CONTENT.meta.built_at}
    assert len(titles) == len(left)
    assert HOSTILE in titles
    assert any(title.startswith(("Inställt: ", "Cancelled: ")) for title in titles)
    ids = [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
    assert len(set(ids)) == len(ids)
    for moment in feed.iter(f"{ATOM}updated"):
        assert moment.text is not None
        assert datetime.fromisoformat(moment.text).tzinfo is not None


def test_the_sitemap_names_pages_that_are_there() -> None:
    root = ElementTree.fromstring(SITE.files["sitemap.xml"])
    found = [each.text or "" for each in root.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert len(found) > 40
    assert all(f"{address.removeprefix('https://heidi.example/')}index.html" in SITE.files for address in found)
    assert not any("/l/" in address for address in found)
    assert b"Sitemap: https://heidi.example/sitemap.xml" in SITE.files["robots.txt"]
