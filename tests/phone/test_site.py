"""What the site holds: a page for everything in both languages, for ever, and nothing that content put there."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from string import Formatter
from typing import Any

import pytest

from kiosk.domain.errors import OutputError
from kiosk.domain.identity import Kind, short_code
from kiosk.domain.model import Status
from kiosk.phone import things
from kiosk.phone.dressing import dress
from kiosk.phone.site import AS_OF
from kiosk.phone.things import Thing, Things, read_things, write_things
from kiosk.phone.tongue import tongue
from tests.factories import at, member
from tests.phone.samples import CONTENT, HOSTILE, site, with_built_at, without

SITE = site()
MOST_BYTES = 100_000


def page(name: str, files: dict[str, bytes] | None = None) -> str:
    return (files or dict(SITE.files))[f"{name}index.html"].decode()


def text_of(html: str) -> str:
    """What a visitor reads."""

    class Reader(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.words: list[str] = []

        def handle_data(self, data: str) -> None:
            if self.lasttag not in ("script", "style"):
                self.words.append(data)

    reader = Reader()
    reader.feed(html)
    return " ".join("".join(reader.words).split())


def test_everything_has_a_page_in_both_languages() -> None:
    kinds = {Kind.MEMBER: "members", Kind.EVENT: "events", Kind.PLACE: "places", Kind.TOPIC: "topics"}
    for kind, name in kinds.items():
        found = getattr(CONTENT, name).values()
        assert found
        for each in found:
            assert f"{kind.value}/{each.code}/index.html" in SITE.files
            assert f"en/{kind.value}/{each.code}/index.html" in SITE.files
    for path in ("", "m/", "e/", "p/", "t/", "l/", "accessibility/"):
        assert page(path)
        assert page(f"en/{path}")


def test_the_same_content_gives_the_same_bytes() -> None:
    assert site().files == SITE.files


def test_no_page_is_heavy() -> None:
    sizes = {name: len(data) for name, data in SITE.files.items() if name.endswith(".html")}
    assert len(sizes) > 40
    assert max(sizes.values()) < MOST_BYTES
    every_page = sum(len(data) for name, data in dress().files.items() if name.endswith((".css", ".woff2", ".svg")))
    assert every_page < 50_000


def test_shared_files_are_named_after_their_bytes() -> None:
    changed = {name for name in SITE.files if name.startswith("assets/")}
    assert all(re.search(r"(^|[./])[0-9a-f]{16}\.", name) for name in changed)


@pytest.mark.parametrize(("kind", "id"), [("m", "hostile"), ("e", "hostile"), ("p", "south"), ("t", "hostile")])
@pytest.mark.parametrize("tongue", ["", "en/"])
def test_hostile_text_stays_text(kind: str, id: str, tongue: str) -> None:
    html = page(f"{tongue}{kind}/{short_code(kind, id)}/")
    assert " ".join(HOSTILE.split()) in text_of(html)
    assert "<script>alert" not in html
    assert "<img src=x" not in html
    assert "javascript:" not in html
    assert "49" not in re.sub(r"[0-9a-f]{16}", "", text_of(html).replace("{{ 7 * 7 }}", ""))


@pytest.mark.parametrize(("kind", "id"), [("m", "hostile"), ("p", "south"), ("t", "hostile"), ("e", "talk")])
def test_linked_data_is_json_that_nothing_leads_out_of(kind: str, id: str) -> None:
    html = page(f"{kind}/{short_code(kind, id)}/")
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    assert "<" not in block
    (node,) = json.loads(block)
    assert node["url"] == f"https://heidi.example/{kind}/{short_code(kind, id)}/"
    assert node["name"] == ("Samtal" if id == "talk" else HOSTILE)


def test_linked_data_of_an_event_says_when_and_where() -> None:
    html = page(f"en/e/{short_code('e', 'talk')}/")
    (block,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html, re.DOTALL)
    (node,) = json.loads(block)
    assert node["startDate"] == "2026-11-24T18:00+01:00"
    assert node["eventStatus"] == "https://schema.org/EventScheduled"
    assert node["location"]["geo"] == {"@type": "GeoCoordinates", "latitude": 56.0437, "longitude": 12.6945}
    assert node["organizer"]["name"] == "East hub"
    real = replace(CONTENT.events["sample"], sample=False)
    html = page(f"e/{real.code}/", dict(site(replace(CONTENT, events={**CONTENT.events, "sample": real})).files))
    assert '"endDate": "2026-11-29", ' in html, "the last of three days"
    assert "ld+json" not in page(f"e/{short_code('e', 'sample')}/"), "a sample is for nobody's search engine"
    assert "EventCancelled" in page(f"e/{short_code('e', 'off')}/")


def test_only_addresses_of_allowed_hosts_are_linked() -> None:
    assert 'href="https://hub.example/a?b=1&amp;c=2"' in page(f"m/{short_code('m', 'hub')}/")
    assert "elsewhere.example" not in page(f"m/{short_code('m', 'long')}/")
    assert "elsewhere.example" not in SITE.files[f"m/{short_code('m', 'long')}.vcf"].decode()


def test_languages_are_told_apart() -> None:
    html = page(f"en/m/{short_code('m', 'hub')}/")
    assert '<html lang="en">' in html
    assert '<p class="text" lang="sv">Om hubben.</p>' in html
    assert "This text is in Swedish." in html
    assert f'hreflang="sv" href="https://heidi.example/m/{short_code("m", "hub")}/"' in html
    assert f'rel="canonical" href="https://heidi.example/en/m/{short_code("m", "hub")}/"' in html
    assert "Texten är på" not in page(f"m/{short_code('m', 'hub')}/")


def test_samples_and_cancelled_events_say_so() -> None:
    assert "Det här är ett exempel" in page(f"e/{short_code('e', 'sample')}/")
    assert "This event is cancelled." in page(f"en/e/{short_code('e', 'off')}/")


def test_an_event_that_is_over_names_the_next_ones() -> None:
    html = page(f"e/{short_code('e', 'past')}/")
    assert '<div class="over notice">' in html
    assert '<section class="next">' in html
    assert f"/e/{short_code('e', 'talk')}/" in html
    assert f"/e/{short_code('e', 'off')}/" not in html, "a cancelled one is not next"
    talk = page(f"e/{short_code('e', 'talk')}/")
    assert '<div class="over notice" hidden>' in talk


def test_an_event_names_the_next_ones_only_around_its_end() -> None:
    code = short_code("e", "past")
    for days, named in ((-12, False), (-10, True), (0, True), (55, True), (58, False)):
        html = page(f"e/{code}/", dict(site(with_built_at(CONTENT, days=days)).files))
        assert ("card event" in html) == named, f"{days} days"
        assert '<section class="next"' in html


def test_what_was_called_off_is_not_said_to_have_been() -> None:
    html = page(f"e/{short_code('e', 'off')}/", dict(site(with_built_at(CONTENT, days=9)).files))
    assert "Evenemanget är inställt." in html
    assert "Tiden för evenemanget är förbi." in html
    assert "har varit" not in html


def test_one_time_that_is_called_off_does_not_call_off_the_event() -> None:
    _first, *others = CONTENT.occurrences_by_event["weekly"]
    times = {one.id for one in others[:2]}
    off = tuple(replace(o, status=Status.CANCELLED) if o.id in times else o for o in CONTENT.occurrences)
    files = dict(site(replace(CONTENT, occurrences=off)).files)
    member = page(f"m/{short_code('m', 'hub')}/", files)
    assert "Inställt" not in member.partition("Varje vecka")[2].partition("</li>")[0]
    assert "Inställt: Varje vecka" not in files["events.atom"].decode()


def test_nobody_is_asked_to_save_what_is_called_off() -> None:
    assert "Lägg i kalendern" not in page(f"e/{short_code('e', 'off')}/")
    assert f"e/{short_code('e', 'off')}.ics" in SITE.files, "who saved it learns of it"


def test_a_long_time_is_said_with_both_days() -> None:
    def said(starts: str, ends: str) -> tuple[str, str]:
        return tongue("sv").span(at(starts), at(ends), all_day=False, dated=False)

    assert said("2026-12-04 22:00", "2026-12-05 02:00") == ("Fredag 4 december", "22:00–\N{WORD JOINER}02:00")
    for starts, ends in (("04:00", "05:00"), ("08:00", "05:00")):
        days = said(f"2026-12-04 {starts}", f"2026-12-05 {ends}")
        assert days == (f"Fredag 4 december {starts} – lördag 5 december {ends}", "")


def test_a_page_stays_light_however_much_there_is() -> None:
    crowd = [
        member(f"m-{number}", f"Medlem {number}", summary={"sv": "Långa ord om sig själv " * 40}, place="north")
        for number in range(300)
    ]
    found = replace(CONTENT, members={**CONTENT.members, **{one.id: one for one in crowd}})
    files = site(found).files
    heaviest = max((name for name in files if name.endswith(".html")), key=lambda name: len(files[name]))
    assert len(files[heaviest]) < 60_000, heaviest
    north = page(f"p/{short_code('p', 'north')}/", dict(files))
    assert "och 241 till" in north
    assert " …</span>" in north


def test_every_page_has_a_picture_to_share() -> None:
    for name, data in SITE.files.items():
        if name.endswith("index.html"):
            (address,) = re.findall(r'"og:image" content="https://heidi\.example/([^"]+)"', data.decode())
            assert address in SITE.files


def test_the_statement_names_the_day_of_its_assessment() -> None:
    days = {page("accessibility/", dict(site(with_built_at(CONTENT, days=days)).files)) for days in (0, 40)}
    assert len(days) == 1
    assert "Bedömningen gjordes den" in days.pop()


def test_the_way_there() -> None:
    html = page(f"en/p/{short_code('p', 'north')}/")
    assert "North end is stop 1 of 3 on the line" in html
    assert "Middle comes next." in html
    for start in (
        "geo:56.0437,12.6945?q=",
        "https://maps.apple.com/?",
        "https://www.google.com/maps/search/?api=1&amp;",
    ):
        assert f'href="{start}' in html
    assert "geo:" not in page(f"p/{short_code('p', 'middle')}/")


def test_what_is_gone_keeps_its_address() -> None:
    later = with_built_at(without(CONTENT, members="angel", events="past", topics="about"), days=1)
    later = replace(later, facts={})
    new = site(later, SITE.things)
    assert (
        SITE.files.keys() - {n for n in SITE.files if n.endswith((".vcf", ".ics", ".json"))} - new.files.keys() == set()
    )
    member = page(f"m/{short_code('m', 'angel')}/", dict(new.files))
    assert "Ängelholms verkstad finns inte längre här" in text_of(member)
    assert 'content="noindex"' in member
    event = text_of(page(f"en/e/{short_code('e', 'past')}/", dict(new.files)))
    assert "What was This is over" in event
    assert "A talk" in event
    assert f"m/{short_code('m', 'angel')}" not in new.files["sitemap.xml"].decode()
    again = site(with_built_at(CONTENT, days=2), new.things)
    assert "finns inte längre" not in text_of(page(f"m/{short_code('m', 'angel')}/", dict(again.files)))


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
    assert "Senast ändrad 26 november 2026" in page(f"m/{hub.code}/", dict(new.files))
    assert "Senast ändrad 23 november 2026" in page(f"m/{short_code('m', 'angel')}/", dict(new.files))
    assert "REV:2026-11-26T" in new.files[f"m/{hub.code}.vcf"].decode()


def test_long_lists_go_on_over_pages() -> None:
    from tests.factories import content, member

    many = content(members=[member(f"m{n:03}", f"Medlem {n:03} " + "x" * 250) for n in range(200)])
    files = dict(site(many).files)
    assert "Medlem 000" in page("m/", files)
    assert "Medlem 199" in page("m/3/", files)
    assert 'rel="next" href="/m/2/"' in page("m/", files)
    assert max(len(data) for name, data in files.items() if name.endswith(".html")) < MOST_BYTES


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
    monkeypatch.setattr(things, "MOST_GONE", 2)
    gone = [
        Thing(Kind.MEMBER, short_code("m", str(n)), {"sv": str(n)}, "", at, gone=at)
        for n in range(4)
        for at in [datetime(2026, 1, 1 + n, tzinfo=UTC)]
    ]
    kept = site(CONTENT, Things({(thing.kind, thing.code): thing for thing in gone})).things.gone
    assert {thing.name["sv"] for thing in kept} == {"2", "3"}


def test_the_statement_names_where_to_write_or_that_nobody_said() -> None:
    assert "har inte angett någon adress" in text_of(page("accessibility/"))
    answering = replace(CONTENT, meta=replace(CONTENT.meta, feedback="svar@heidi.example"))
    html = page("en/accessibility/", dict(site(answering).files))
    assert 'href="mailto:svar@heidi.example"' in html
    assert "Digg" in html
    assert "1 of 2 pictures have none in English" in text_of(html)


def test_words_are_there_in_both_languages() -> None:
    swedish, english = tongue("sv"), tongue("en")
    assert swedish.words.keys() == english.words.keys()
    for name, words in swedish.words.items():
        assert placeholders(words) == placeholders(english.words[name]), name
        assert words.strip(), name


def placeholders(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in Formatter().parse(text) if name}
