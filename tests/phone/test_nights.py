"""From one night to the next: what is gone keeps its address, and only what changed differs."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kiosk.domain.errors import OutputError
from kiosk.domain.short_codes import Kind, short_code
from kiosk.phone import limits
from kiosk.phone.site import AS_OF
from kiosk.phone.tombstones import Thing, Things, read_things, write_things
from tests.phone.sample_site import SITE, page, text_of
from tests.phone.samples import CONTENT, site, with_built_at, without


def test_what_is_gone_keeps_its_address() -> None:
    later = with_built_at(without(CONTENT, members="angel", events="past", topics="about"), days=1)
    later = replace(later, facts={})
    new = site(later, SITE.things)
    went = SITE.files.keys() - new.files.keys()
    assert {name for name in went if not name.endswith((".vcf", ".ics", ".json", ".pattern.svg"))} == set()
    member = page(f"m/{short_code('m', 'angel')}/", new.files)
    assert "Ängelholms verkstad finns inte längre här" in text_of(member)
    assert 'content="noindex"' in member
    event = text_of(page(f"en/e/{short_code('e', 'past')}/", new.files))
    assert "What was This is over" in event
    assert "A talk" in event
    assert f"m/{short_code('m', 'angel')}" not in new.files["sitemap.xml"].decode()
    again = site(with_built_at(CONTENT, days=2), new.things)
    assert "finns inte längre" not in text_of(page(f"m/{short_code('m', 'angel')}/", again.files))


def test_what_is_long_gone_leads_to_the_calendar() -> None:
    code = short_code("e", "talk")
    gone = without(CONTENT, events="talk")
    first = site(with_built_at(gone, days=1), SITE.things)
    assert "card event" in page(f"e/{code}/", first.files)
    for days, named in ((60, True), (62, False)):
        later = site(with_built_at(gone, days=days), first.things)
        assert ("card event" in page(f"e/{code}/", later.files)) == named, f"{days} days"
        assert 'href="/e/"' in page(f"e/{code}/", later.files)


def test_a_list_can_ask_for_what_may_be_on_it_alone() -> None:
    gone = replace(without(CONTENT, topics="about", members="angel"), facts={})
    files = site(with_built_at(gone, days=1), SITE.things).files
    assert json.loads(files[f"m/{short_code('m', 'angel')}.json"])["gone"] is True
    assert not any(name.startswith(("t/", "en/t/")) and name.endswith(".json") for name in files)


def test_things_that_are_gone_stay_gone_over_many_builds() -> None:
    known = SITE.things
    for day in range(1, 4):
        known = read_things(
            write_things(site(with_built_at(without(CONTENT, members="angel"), days=day), known).things), ""
        )
    (thing,) = known.gone
    assert thing.gone == CONTENT.meta.built_at + timedelta(days=1)


def test_only_what_changed_differs_the_next_night() -> None:
    later = site(with_built_at(CONTENT, hours=2), SITE.things)
    differing = {name for name, data in later.files.items() if SITE.files.get(name) != data}
    assert differing == set()
    tomorrow = site(with_built_at(CONTENT, hours=24), SITE.things)
    differing = {name for name, data in tomorrow.files.items() if SITE.files.get(name) != data}
    soon = f"e/{short_code('e', 'hostile')}/index.html"
    assert differing == {AS_OF, soon, f"en/{soon}"}, "what ends soon names what comes after it"
    assert "24 november 2026" in tomorrow.files[AS_OF].decode()


def test_a_change_is_dated() -> None:
    hub = replace(CONTENT.members["hub"], summary={"sv": "Ny text"})
    changed = replace(CONTENT, members={**CONTENT.members, "hub": hub})
    new = site(with_built_at(changed, days=3), SITE.things)
    assert "Senast ändrad 26 november 2026" in page(f"m/{hub.code}/", new.files)
    assert "Senast ändrad 23 november 2026" in page(f"m/{short_code('m', 'angel')}/", new.files)
    assert "REV:2026-11-26T" in new.files[f"m/{hub.code}.vcf"].decode()


WRONG: list[dict[str, Any]] = [
    {"code": "../.."},
    {"kind": "x"},
    {"name": {}},
    {"changed": 1e30},
    {"name": {"sv/..": "x"}},
]
ROW: dict[str, Any] = {"kind": "m", "code": "7K3QF", "name": {"sv": "x"}, "digest": "", "changed": 0}


@pytest.mark.parametrize(
    "data",
    [
        b"not json",
        b"{}",
        json.dumps({"version": 2, "things": []}).encode(),
        *(json.dumps({"version": 1, "things": [ROW | wrong]}).encode() for wrong in WRONG),
    ],
)
def test_a_memory_that_somebody_else_wrote_is_refused(data: bytes) -> None:
    with pytest.raises(OutputError, match="not what was written"):
        read_things(data, "site")


def test_the_oldest_of_what_is_gone_is_forgotten_at_last(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_GONE", 2)
    gone = [
        Thing(Kind.MEMBER, short_code("m", str(n)), {"sv": str(n)}, "", at, gone=at)
        for n in range(4)
        for at in [datetime(2026, 1, 1 + n, tzinfo=UTC)]
    ]
    kept = site(CONTENT, Things({(thing.kind, thing.code): thing for thing in gone})).things.gone
    assert {thing.name["sv"] for thing in kept} == {"2", "3"}
