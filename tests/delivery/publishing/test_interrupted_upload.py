"""Whoever walks through the phone pages while new ones are sent finds each page that a page leads to, at every step."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

import pytest

from kiosk.delivery.publishing.phone_pages_upload import MANIFEST, send_site
from kiosk.domain.content import Content
from kiosk.domain.errors import StoreUnreachable
from kiosk.phone import limits
from kiosk.phone.tombstones import MOST_BYTES, NAME, read_things
from tests.factories import HOST, content, event, fact, member, occurrence, place, topic
from tests.phone.samples import site, with_built_at

WHERE = "shelf"
LEADING = re.compile(rf'(?:href|src|data-index)="(?:(?:https|webcal)://{re.escape(HOST)})?(/[^"#?]*)|"path":"(/[^"]*)"')
MADE_OF = re.compile(r'<(?:script|img|link rel="(?:stylesheet|icon|preload)")[^>]* (?:src|href)="(/[^"]*)"')
OF_A_THING = re.compile(r"(?:en/)?[emtp]/([0-9A-Z]{5})/index[.]html")


@cache
def named(data: bytes, pattern: re.Pattern[str]) -> frozenset[str]:
    """The files that a page, a feed or an index names."""
    paths = {next(filter(None, match.groups())) for match in pattern.finditer(data.decode())}
    return frozenset(f"{path[1:]}index.html" if path.endswith("/") else path[1:] for path in paths)


@dataclass
class Shelf:
    """A store in memory that is walked through after each step, and whose line is cut after so many."""

    files: dict[str, bytes] = field(default_factory=dict)
    start: frozenset[str] = frozenset()
    steps: int = 10_000
    where: str = WHERE

    def read(self, name: str, most: int) -> bytes | None:
        return self.files.get(name)

    def names(self, within: str) -> list[str]:
        return sorted(self.files)

    def create(self, name: str, data: bytes) -> None:
        raise AssertionError(name)

    def put(self, name: str, data: bytes) -> None:
        self._step()
        self.files[name] = data
        self.walk([name] if name.endswith(".html") else self.files)

    replace = put

    def remove(self, name: str) -> None:
        self._step()
        self.files.pop(name, None)
        self.walk()

    def _step(self) -> None:
        if self.steps == 0:
            raise StoreUnreachable("The line is cut.")
        self.steps -= 1

    def reached(self) -> Iterator[tuple[str, str]]:
        """Each file that somebody gets to who knew those of the start, and where it was named."""
        found = dict.fromkeys(self.start, "known from before")
        left = list(found)
        while left:
            name = left.pop()
            yield name, found[name]
            data = self.files.get(name, b"") if name.endswith((".html", ".xml", ".atom", ".json")) else b""
            for other in named(data, LEADING) - found.keys():
                found[other] = name
                left.append(other)

    def walk(self, changed: Iterable[str] = ()) -> None:
        """Go everywhere, and look at the pages among `changed` (default: all): a page that came changes no other."""
        for name, source in self.reached():
            assert name in self.files, f"{source} leads to {name}, which is not there"
        known = self.files.get(NAME, b"").decode()
        for name in changed or self.files:
            if name.endswith(".html"):
                assert named(self.files[name], MADE_OF) <= self.files.keys(), f"{name} is not whole"
            if thing := OF_A_THING.fullmatch(name):
                assert thing[1] in known, f"{name} would be forgotten"

    def send(self, content: Content, steps: int = 10_000) -> None:
        """As `kiosk publish` does; pages that are there stay known to those who walk, unless they are taken away."""
        self.steps = steps
        files = built(content, self.read(NAME, MOST_BYTES))
        self.start = frozenset(name for name, _source in self.reached() if name in files)
        send_site(files, self, NAME)
        self.start = frozenset(name for name in files if name.endswith((".html", ".xml", ".atom")))


def contents(*members: str, talk: str, fair: str = "") -> Content:
    """Members, an event of the member `talk`, maybe another of `fair`, and a fact about the last member."""
    fairs = [event("fair", "Mässa", organiser=fair, place=fair)] if fair else []
    return content(
        places=[place(id, number, f"Plats {id}") for number, id in enumerate(members, 1)],
        members=[member(id, f"Medlem {id}", place=id) for id in members],
        events=[event("talk", "Samtal", organiser=talk, place=talk), *fairs],
        occurrences=[
            occurrence(id, f"2026-11-2{day} 18:00", f"2026-11-2{day} 20:00")
            for id, day in (("talk", 5), *(("fair", 6) for _ in fairs))
        ],
        topics=[topic("about", 1, "Om distriktet")],
        facts=[fact("people", "about", title="Anställda", member=members[-1])],
    )


BUILT: dict[tuple[int, bytes | None], Mapping[str, bytes]] = {}


def built(content: Content, memory: bytes | None) -> Mapping[str, bytes]:
    """The site of one of the contents below for whom the store has that memory, built once."""
    key = id(content), memory
    BUILT[key] = BUILT.get(key) or site(content, read_things(memory, WHERE)).files
    return BUILT[key]


BEFORE = contents("hub", "angel", "long", talk="hub")
NEXT = with_built_at(contents("hub", "guest", talk="guest", fair="guest"), days=1)
OTHER = with_built_at(contents("hub", "angel", "novel", "long", talk="novel", fair="hub"), days=2)


@pytest.fixture(autouse=True)
def short_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists that go on over pages, which come and go."""
    monkeypatch.setattr(limits, "MOST_ROWS", 1)


@pytest.fixture
def shelf() -> Shelf:
    """A site that is served."""
    shelf = Shelf()
    shelf.send(BEFORE)
    return shelf


def test_the_walk_sees_all_pages(shelf: Shelf) -> None:
    shelf.start = frozenset({"index.html", "l/index.html", "en/l/index.html"})
    there = {name for name in shelf.files if name.endswith("index.html")}
    assert there == {name for name, _source in shelf.reached() if name.endswith("index.html")}
    del shelf.files["m/2/index.html"]
    with pytest.raises(AssertionError, match=r"leads to m/2/index\.html"):
        shelf.walk()


def test_no_step_leads_to_a_page_that_is_not_there(shelf: Shelf) -> None:
    for following in (NEXT, OTHER, BEFORE, BEFORE):
        shelf.send(following)
    wanted = built(BEFORE, shelf.files[NAME])
    assert {name: data for name, data in shelf.files.items() if name != MANIFEST} == wanted


@pytest.mark.parametrize("back", [False, True], ids=["to something else", "back again"])
def test_nor_does_one_after_a_cut(shelf: Shelf, back: bool) -> None:
    at_first, start, cuts = dict(shelf.files), shelf.start, 0
    while True:
        shelf.files, shelf.start = dict(at_first), start
        try:
            shelf.send(NEXT, cuts)
            break
        except StoreUnreachable:
            shelf.send(BEFORE if back else OTHER)
        cuts += 1
    assert cuts > 40, "nothing was proven"
