"""What the site holds: a page for everything in both languages, and nothing that content put there."""

import json
import re
from dataclasses import replace
from string import Formatter

import pytest

from kiosk.domain.short_codes import Kind, short_code
from kiosk.phone.locale import locale
from kiosk.phone.shared_assets import shared_assets
from tests.factories import member
from tests.phone.sample_site import SITE, page, text_of
from tests.phone.samples import CONTENT, HOSTILE, site, with_built_at

MOST_BYTES = 100_000


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
    every_page = sum(
        len(data) for name, data in shared_assets().files.items() if name.endswith((".css", ".woff2", ".svg"))
    )
    assert every_page < 50_000


def test_shared_files_are_named_after_their_bytes() -> None:
    changed = {name for name in SITE.files if name.startswith("assets/")}
    assert all(re.search(r"(^|[./])[0-9a-f]{16}\.", name) for name in changed)


@pytest.mark.parametrize(("kind", "id"), [("m", "hostile"), ("e", "hostile"), ("p", "south"), ("t", "hostile")])
@pytest.mark.parametrize("locale", ["", "en/"])
def test_hostile_text_stays_text(kind: str, id: str, locale: str) -> None:
    html = page(f"{locale}{kind}/{short_code(kind, id)}/")
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
    html = page(f"e/{real.code}/", site(replace(CONTENT, events={**CONTENT.events, "sample": real})).files)
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
    days = {page("accessibility/", site(with_built_at(CONTENT, days=days)).files) for days in (0, 40)}
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


def test_long_lists_go_on_over_pages() -> None:
    from tests.factories import content, member

    many = content(members=[member(f"m{n:03}", f"Medlem {n:03} " + "x" * 250) for n in range(200)])
    files = dict(site(many).files)
    assert "Medlem 000" in page("m/", files)
    assert "Medlem 199" in page("m/3/", files)
    assert 'rel="next" href="/m/2/"' in page("m/", files)
    assert max(len(data) for name, data in files.items() if name.endswith(".html")) < MOST_BYTES


def test_the_statement_names_where_to_write_or_that_nobody_said() -> None:
    assert "har inte angett någon adress" in text_of(page("accessibility/"))
    answering = replace(CONTENT, meta=replace(CONTENT.meta, feedback="svar@heidi.example"))
    html = page("en/accessibility/", site(answering).files)
    assert 'href="mailto:svar@heidi.example"' in html
    assert "Digg" in html
    assert "1 of 2 pictures have none in English" in text_of(html)


def test_words_are_there_in_both_languages() -> None:
    swedish, english = locale("sv"), locale("en")
    assert swedish.words.keys() == english.words.keys()
    for name, words in swedish.words.items():
        assert placeholders(words) == placeholders(english.words[name]), name
        assert words.strip(), name


def placeholders(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in Formatter().parse(text) if name}
