"""What lasts for months, on phones: until when it lasts, once, and no list of its days."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.domain.content import Content
from kiosk.domain.short_codes import short_code
from tests.factories import at
from tests.phone.samples import CONTENT, site

CODE = short_code("e", "talk")
LAST = {"": "till och med 14 februari 2027", "en/": "until 14 February 2027"}


def exhibition(starts: str, *, all_day: bool = False) -> Content:
    """The content with one time of one event, which lasts until February."""
    ends = "2027-02-15" if all_day else "2027-02-14 16:00"
    time = replace(CONTENT.occurrences_by_event["talk"][0], starts=at(starts), ends=at(ends))
    talk = replace(CONTENT.events["talk"], all_day=all_day)
    return replace(CONTENT, occurrences=(time,), events={**CONTENT.events, "talk": talk})


def words(files: dict[str, bytes], path: str) -> str:
    """What a page says, without its markup."""
    return " ".join(re.sub(r"<[^>]*>", " ", files[f"{path}index.html"].decode()).split())


@pytest.mark.parametrize("prefix", ["", "en/"])
@pytest.mark.parametrize("all_day", [False, True])
def test_what_is_open_says_until_when(prefix: str, all_day: bool) -> None:
    files = dict(site(exhibition("2026-11-01", all_day=all_day)).files)
    until = LAST[prefix]
    page, agenda = words(files, f"{prefix}e/{CODE}/"), words(files, f"{prefix}e/")
    assert until[0].upper() + until[1:] in page
    assert agenda.lower().count(until.lower()) == 1, "it stands there once"
    assert ("Ongoing" if prefix else "Pågår") in agenda


@pytest.mark.parametrize("prefix", ["", "en/"])
def test_what_will_open_says_when_too(prefix: str) -> None:
    files = dict(site(exhibition("2026-12-03 10:00")).files)
    first = "Thursday 3 December 2026" if prefix else "Torsdag 3 december 2026"
    assert f"{first} {LAST[prefix]}" in words(files, f"{prefix}e/{CODE}/")
    assert words(files, f"{prefix}e/").count(LAST[prefix]) == 1


def test_in_a_calendar_it_takes_nobodys_time() -> None:
    entry = site(exhibition("2026-12-03 10:00")).files[f"e/{CODE}.ics"].decode()
    assert "TRANSP:TRANSPARENT" in entry
    assert exhibition("2026-12-03 10:00").occurrences[0].ends - at("2026-12-03 10:00") > timedelta(days=62)
