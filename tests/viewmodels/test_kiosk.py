"""The screen as a whole: who derives, and what is left when a visitor leaves."""

from collections import Counter
from dataclasses import fields, replace
from pathlib import Path

import pytest

from kiosk.domain.content import Content
from kiosk.domain.model import TagScope
from kiosk.runtime.clock import Clock
from kiosk.runtime.collation import Orders
from kiosk.runtime.content.feed import ContentFeed, Loaded
from kiosk.runtime.idle import Idle, Patience
from kiosk.runtime.language import Languages
from kiosk.viewmodels.kiosk import KioskViewModel
from kiosk.viewmodels.models import Models
from kiosk.viewmodels.pages.page import PageViewModel
from kiosk.viewmodels.top_bar import TopBarViewModel
from tests.factories import at, content, event, fact, member, notice, occurrence, place, tag, topic
from tests.manual_jobs import ManualJobs
from tests.viewmodels.model_values import told

CONTENT = content(
    tags=[tag("tech", 1, "Teknik"), tag("talks", 1, "Samtal", TagScope.EVENT)],
    places=[place("quay", 1, "Kajen")],
    members=[member("hetch", "Hetch", place="quay", tags=("tech",)), member("mindpark", "Mindpark")],
    events=[event("talk", {"sv": "Samtal", "en": "A talk"}, organiser="hetch", tags=("talks",)), event("last")],
    occurrences=[
        occurrence("talk", "2026-11-23 12:00", "2026-11-23 12:30", 1),
        occurrence("last", "2026-12-20 12:00", "2026-12-20 12:30", 2),
    ],
    topics=[topic("figures")],
    facts=[fact("people", "figures", figure=5500)],
    notices=[notice("one")],
)
OPEN = {
    "home": "",
    "district": "",
    "members": "",
    "events": "",
    "wayfinding": "",
    "topic": "figures",
    "member": "hetch",
    "event": "talk/1",
    "place": "quay",
    "search": "",
}


class House:
    """A kiosk without a window: real parts, jobs in hand, a clock that stands still."""

    def __init__(self, languages: Languages) -> None:
        self.languages, self.jobs, self.content = languages, ManualJobs(), CONTENT
        self.clock = Clock(machine=lambda: at("2026-11-23 11:00"))
        self.idle = Idle(Patience(3600, 30))
        chains = {code: language.chain for code, language in languages.all.items()}
        self.feed = ContentFeed(self._load, chains, self.jobs)
        self.kiosk = KioskViewModel(self.clock, languages, self.idle, self.feed, self.jobs, "quay")
        self.models = self.kiosk.models
        self.derived: Counter[str] = Counter()
        for name, page in self.pages.items():
            page.changed.connect(lambda name=name: self.derived.update([name]))  # type: ignore[attr-defined]
        self.give(CONTENT)

    @property
    def pages(self) -> dict[str, PageViewModel]:
        """Every page by its name; each says `changed` once when it has derived."""
        models = {field.name: getattr(self.models, field.name) for field in fields(Models)}
        return {
            name: model
            for name, model in models.items()
            if isinstance(model, PageViewModel) and not isinstance(model, TopBarViewModel)
        }

    def give(self, content: Content) -> None:
        """Another content comes, index and all."""
        self.content = content
        self.feed.reload()
        self.jobs.do()

    def since(self) -> dict[str, int]:
        """How often each page derived since it was asked last."""
        found = dict(self.derived)
        self.derived.clear()
        return found

    def _load(self) -> Loaded:
        return Loaded(self.content, Path("x"), Orders(self.content, self.languages.all))


@pytest.fixture
def house(languages: Languages) -> House:
    return House(languages)


def test_only_the_loop_derives_while_nobody_is_there(house: House) -> None:
    assert house.since() == {"attract": 1}
    house.clock.travel(at("2026-11-23 11:01"))
    house.languages.use("en")
    house.give(CONTENT)
    assert house.since() == {"attract": 3}


@pytest.mark.parametrize("page", OPEN)
def test_only_the_page_on_stage_derives(house: House, page: str) -> None:
    house.idle.touch()
    house.models.navigation.open(page, OPEN[page])
    house.since()
    house.give(replace(CONTENT))
    assert house.since() == {page: 1}
    house.languages.use("en")
    assert house.since() == {page: 1}
    house.clock.travel(at("2026-11-23 11:01"))
    assert house.since() == ({} if page == "members" else {page: 1})


@pytest.mark.parametrize("page", OPEN)
def test_a_page_derives_once_when_it_is_entered_and_not_again_without_reason(house: House, page: str) -> None:
    house.idle.touch()
    house.since()
    house.models.navigation.open(page, OPEN[page])
    assert house.since() == ({} if page == "home" else {page: 1})
    house.idle.touch()
    house.idle.ask()
    house.idle.touch()
    house.models.navigation.open("home", "")
    house.models.navigation.open(page, OPEN[page])
    assert house.since() == {}


@pytest.mark.parametrize("page", OPEN)
def test_a_page_that_was_left_catches_up_when_it_is_entered_again(house: House, page: str) -> None:
    house.idle.touch()
    house.models.navigation.open(page, OPEN[page])
    house.models.navigation.open("district" if page != "district" else "home", "")
    house.languages.use("en")
    house.since()
    house.models.navigation.open(page, OPEN[page])
    assert house.since() == {page: 1}


def test_an_event_that_has_ended_is_gone_from_the_page_a_minute_later(house: House) -> None:
    house.idle.touch()
    house.models.navigation.open("events", "")
    rows = told(house.models.events, "rows")
    house.clock.travel(at("2026-11-23 12:29"))
    assert [row.id for row in rows.rows if row.kind == "event"] == ["talk", "last"]
    house.clock.travel(at("2026-11-23 12:30"))
    assert [row.id for row in rows.rows if row.kind == "event"] == ["last"]


def at_today(house: House) -> bool:
    """Whether the agenda begins with today, on the first seven days."""
    first = told(house.models.events, "days").rows[0]
    return bool(first.today and first.selected)


def test_the_dock_starts_at_today_and_the_way_back_does_not(house: House) -> None:
    house.idle.touch()
    house.models.navigation.open("events", "")
    house.models.events.chooseDay(2)
    house.models.navigation.open("event", "last/2")
    house.models.navigation.back()
    assert not at_today(house)
    house.models.navigation.open("events", "")
    assert at_today(house)
    house.models.events.turn(1)
    house.models.navigation.open("home", "")
    house.models.navigation.open("events", "")
    assert at_today(house)


def test_a_member_that_a_swap_takes_away_is_not_there_any_more(house: House) -> None:
    house.idle.touch()
    house.models.navigation.open("member", "mindpark")
    assert told(house.models.member, "there")
    house.give(replace(CONTENT, members={"hetch": CONTENT.members["hetch"]}))
    assert not told(house.models.member, "there")


def test_the_band_is_up_to_date_on_every_page(house: House) -> None:
    assert [row.id for row in told(house.models.band, "notices").rows] == ["one"]
    house.give(replace(CONTENT, notices=()))
    assert told(house.models.band, "notices").rowCount() == 0


def test_without_content_every_page_is_empty_and_every_tap_harmless(languages: Languages) -> None:
    idle, jobs = Idle(Patience(3600, 30)), ManualJobs()
    feed = ContentFeed(lambda: Loaded(CONTENT, Path("x"), {}), {}, jobs)
    kiosk = KioskViewModel(Clock(), languages, idle, feed, jobs, "quay")
    assert kiosk.scene() is None
    idle.touch()
    for page, id in OPEN.items():
        kiosk.models.navigation.open(page, id)
    kiosk.models.search.search("h")
    kiosk.models.events.turn(1)
    idle.finish()
    assert told(kiosk.models.home, "members") == ""


def state(house: House) -> dict[str, object]:
    """All that a visitor can change, as the screen shows it at Home and on the pages behind it."""
    models = house.models
    seen: dict[str, object] = {"page": models.navigation.here, "shown": told(models.keyboard, "shown")}
    for name in ("language", "textSize", "highContrast", "reach", "choosingLanguage"):
        seen[name] = told(models.session, name)
    seen["held"] = told(models.keyboard, "held")
    for name in ("filters", "choosing"):
        seen[f"events {name}"] = told(models.events, name)
    models.navigation.open("members", "")
    for name in ("members", "chips", "letters"):
        seen[name] = list(told(models.members, name).rows)
    seen["query"] = told(models.search, "query")
    models.navigation.open("events", "")
    for name in ("days", "rows", "kinds"):
        seen[f"events {name}"] = list(told(models.events, name).rows)
    return seen


def meddle(house: House) -> None:
    """Change everything a visitor can change."""
    models = house.models
    models.session.useLanguage("de")
    models.session.nextTextSize()
    models.session.toggleContrast()
    models.session.toggleReach()
    models.navigation.open("members", "")
    models.members.filter("tech")
    models.navigation.open("search", "")
    models.search.search("qqqmindpark")
    house.jobs.do()
    models.navigation.open("events", "")
    models.events.turn(4)
    models.events.chooseDay(6)
    models.events.takeKind("talks")
    models.events.choose("kind")
    models.navigation.open("event", "talk/1")
    models.navigation.open("member", "hetch")
    models.navigation.open("search", "")
    models.keyboard.open()
    models.keyboard.hold("e")
    models.session.toggleLanguages()


def test_everything_is_as_new_when_the_visitor_has_left(house: House) -> None:
    left: list[bool] = []
    house.kiosk.visitorLeft.connect(lambda: left.append(told(house.models.session, "away")))
    house.idle.touch()
    new = state(house)
    house.idle.finish()
    house.idle.touch()
    meddle(house)
    changed = {name: value for name, value in state(house).items() if value != new[name]}
    assert set(changed) == set(new)
    meddle(house)
    house.idle.finish()
    house.idle.touch()
    assert state(house) == new
    assert left == [True, True]


def test_the_loop_is_on_stage_before_anything_is_reset(house: House) -> None:
    house.idle.touch()
    house.models.navigation.open("members", "")
    house.models.search.search("mind")
    seen: list[bool] = []
    house.models.navigation.changed.connect(lambda: seen.append(told(house.models.session, "away")))
    house.idle.finish()
    assert seen == [True]


def test_the_next_visitor_begins_at_home(house: House) -> None:
    house.idle.touch()
    house.models.navigation.open("member", "hetch")
    house.idle.finish()
    house.idle.touch()
    assert house.models.navigation.here.page == "home"
    house.models.navigation.back()
    assert house.models.navigation.here.page == "home"


def test_qml_gets_every_view_model(house: House) -> None:
    given = {
        name: told(house.kiosk, name)
        for name in ("navigation", "session", "band", "keyboard", "reader", "listening", "keypad", "staff")
    }
    given |= {name: told(house.kiosk, f"{name}Page") for name in house.pages}
    assert given == {field.name: getattr(house.models, field.name) for field in fields(Models)}


def test_the_keyboard_is_there_when_the_search_is_opened_and_not_on_the_way_back(house: House) -> None:
    house.idle.touch()
    house.models.navigation.open("search", "")
    assert told(house.models.keyboard, "shown")
    house.models.search.search("mind")
    house.models.navigation.open("member", "mindpark")
    assert not told(house.models.keyboard, "shown")
    house.models.navigation.back()
    assert (house.models.navigation.here.page, told(house.models.keyboard, "shown")) == ("search", False)
    house.idle.ask()
    assert not told(house.models.keyboard, "shown")
