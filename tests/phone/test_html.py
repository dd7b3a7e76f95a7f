"""The HTML of every page is valid, and every link of the whole site leads to the right thing."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import html5lib  # type: ignore[import-untyped]
import httpx2
import pytest

from kiosk.domain.phone_addresses import phone_address
from tests.phone.conftest import GONE
from tests.phone.samples import CONTENT, HOSTILE
from tests.phone.server import serving

HOST = "https://heidi.example"
TYPES = {
    ".atom": "application/atom+xml",
    ".css": "text/css",
    ".ics": "text/calendar",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".vcf": "text/vcard",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
}
OUTSIDE = ("geo:", "tel:", "mailto:", "webcal:")
ELSEWHERE = {"hub.example", "maps.apple.com", "www.google.com", "www.digg.se"}


class Links(HTMLParser):
    """Every address that a page names, and every id it has."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.ids: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src", "data-index") and value:
                self.found.append(value)
            if name == "id" and value:
                self.ids.append(value)


def pages(folder: Path) -> list[Path]:
    found = sorted(folder.rglob("*.html"))
    assert len(found) > 40
    return found


def test_every_page_is_valid_html(folder: Path) -> None:
    for page in pages(folder):
        try:
            html5lib.HTMLParser(strict=True).parse(page.read_text(encoding="utf-8"))
        except html5lib.html5parser.ParseError as error:
            pytest.fail(f"{page.relative_to(folder)}: {error}")
        ids = Links(page.read_text(encoding="utf-8")).ids
        assert len(set(ids)) == len(ids), page


def test_every_link_of_the_site_leads_to_the_right_thing(folder: Path) -> None:
    asked: set[str] = set()
    with serving(folder) as address, httpx2.Client(base_url=address) as phone:
        for page in pages(folder):
            here = "/" + page.relative_to(folder).as_posix().removesuffix("index.html")
            html = page.read_text(encoding="utf-8")
            links = Links(html)
            for link in links.found:
                whole = urljoin(here, link.removeprefix(HOST))
                parts = urlsplit(whole)
                if whole.startswith(OUTSIDE):
                    continue
                if parts.hostname:
                    assert parts.scheme == "https"
                    assert parts.hostname in ELSEWHERE, whole
                    continue
                assert not link.startswith("#") or link[1:] in links.ids, f"{here} leads to {link}"
                if parts.path not in asked:
                    asked.add(parts.path)
                    check(phone, parts.path)
    assert len(asked) > 75


def check(phone: httpx2.Client, path: str) -> None:
    """Ask for it, as a phone would; a page is of its own language and says that it is the one at this address."""
    answer = phone.get(path)
    assert answer.status_code == 200, path
    kind = answer.headers["content-type"].partition(";")[0]
    if path.endswith("/"):
        assert kind == "text/html"
        assert f'<link rel="canonical" href="{HOST}{path}">' in answer.text
        assert f'<html lang="{"en" if path.startswith("/en/") else "sv"}">' in answer.text
    else:
        suffix = f".{path.rpartition('.')[2]}"
        assert kind == TYPES.get(suffix, kind), path
        assert answer.content


def test_every_code_leads_to_its_page_with_and_without_a_slash(folder: Path) -> None:
    gone = set(GONE.values())
    with serving(folder) as address, httpx2.Client(base_url=address, follow_redirects=True) as phone:
        for kind, things in (
            ("m", CONTENT.members),
            ("e", CONTENT.events),
            ("p", CONTENT.places),
            ("t", CONTENT.topics),
        ):
            for id, thing in things.items():
                path = phone_address("heidi.example", kind, thing.code).removeprefix(HOST)
                answer = phone.get(path)
                assert answer.status_code == 200
                assert answer.url.path == f"{path}/"
                assert answer.text == phone.get(f"{path}/").text
                name = getattr(thing, "name", None) or getattr(thing, "title", {})
                assert name["sv"] == HOSTILE or name["sv"] in answer.text
                assert ('content="noindex"' in answer.text) == (id in gone)


def test_what_never_was_is_said_kindly(folder: Path) -> None:
    with serving(folder) as address, httpx2.Client(base_url=address) as phone:
        answer = phone.get("/m/ZZZZZ/")
        assert answer.status_code == 404
        assert "Sidan finns inte" in answer.text
        assert "There is no such page" in answer.text
