"""Content that comes while the screen runs: it waits until nobody is looking, and only what is urgent does not."""

from pathlib import Path

import pytest

from kiosk.domain.errors import ContentError, ContentHostile
from kiosk.domain.model import Level, Notice
from kiosk.runtime.content.feed import ContentFeed, Load, Loaded
from tests.content.found import found_members
from tests.factories import content, member, notice
from tests.log_entries import entries
from tests.manual_jobs import ManualJobs

pytestmark = pytest.mark.usefixtures("qapp")

CHAINS = {"sv": ("sv", "en"), "en": ("en", "sv")}
FIRE, FLOOD = notice("fire", Level.URGENT), notice("flood", Level.URGENT)
WIND = notice("wind", Level.WARNING)


def loaded(*names: str, notices: tuple[Notice, ...] = ()) -> Loaded:
    found = content(members=[member(name.lower(), name) for name in names], notices=notices)
    return Loaded(found, Path(f"{'-'.join(names)}.sqlite"), dict.fromkeys(CHAINS, tuple(found.members)))


class House:
    """A feed that shows Mindpark; the test says what else there is to show, and whether somebody is looking."""

    def __init__(self, *first: str, notices: tuple[Notice, ...] = ()) -> None:
        self.other: Loaded | Exception | None = None
        self.busy = False
        self.jobs = ManualJobs()
        self.begun = loaded(*(first or ("Mindpark",)), notices=notices)
        self.feed = ContentFeed(
            lambda: self.begun, CHAINS, self.jobs, others=self._others, is_free=lambda: not self.busy
        )
        self.told: list[str] = []
        for name in ("changed", "indexed", "arrived", "announced"):
            getattr(self.feed, name).connect(lambda name=name: self.told.append(name))
        self.feed.loading.connect(lambda begins: self.told.append("loads" if begins else "has loaded"))
        self.feed.reload()
        self.jobs.do()
        self.told.clear()

    def look(self, other: Loaded | Exception | None) -> None:
        """Look, and find `other`."""
        self.other = other
        self.feed.look()
        self.jobs.do()

    @property
    def urgent(self) -> list[str]:
        """What the visitor is told already of what waits."""
        return [notice.id for notice in self.feed.urgent]

    def search(self, query: str) -> tuple[str, ...]:
        """The members that a visitor finds now."""
        assert self.feed.search
        return found_members(self.feed.search, query, "sv").ids

    def _others(self, shown: Loaded) -> Load | None:
        other = self.other
        if other is None or other is shown:
            return None

        def load() -> Loaded:
            if isinstance(other, Exception):
                raise other
            return other

        return load


@pytest.fixture
def house() -> House:
    return House()


def test_nothing_changes_while_nothing_is_new(house: House) -> None:
    house.look(None)
    assert house.told == []
    assert house.feed.loaded is house.begun


def test_new_content_is_shown_with_its_index_when_nobody_is_looking(house: House) -> None:
    new = loaded("Hetch")
    house.look(new)
    assert house.told == ["loads", "has loaded", "changed", "indexed"]
    assert house.feed.loaded is new
    assert (house.search("hetch"), house.search("mindpark")) == (("hetch",), ())


def test_new_content_waits_until_the_visitor_has_left(house: House) -> None:
    house.busy = True
    new = loaded("Hetch")
    house.look(new)
    assert house.told == ["loads", "has loaded", "arrived"]
    assert house.feed.loaded is house.begun
    assert house.search("mindpark") == ("mindpark",)
    house.feed.swap()
    assert house.feed.loaded is house.begun
    house.busy = False
    house.feed.swap()
    assert house.feed.loaded is new
    assert house.search("hetch") == ("hetch",)
    assert house.told == ["loads", "has loaded", "arrived", "changed", "indexed"]
    house.feed.swap()
    assert house.told[-2:] == ["changed", "indexed"]
    assert len(house.told) == 5


def test_the_index_of_what_was_shown_and_of_what_never_was_is_closed(house: House) -> None:
    house.busy = True
    old = house.feed.search
    house.look(loaded("Hetch"))
    waiting = house.feed._waiting
    house.look(loaded("Recolab"))
    house.busy = False
    house.feed.swap()
    house.jobs.do()
    assert old
    assert waiting
    assert found_members(old, "mindpark", "sv").ids == ()
    assert found_members(waiting.search, "hetch", "sv").ids == ()
    assert house.search("recolab") == ("recolab",)


def test_what_waits_is_what_is_compared_with(house: House) -> None:
    house.busy = True
    new = loaded("Hetch")
    house.look(new)
    house.told.clear()
    house.look(new)
    assert house.told == []


def test_a_look_waits_for_the_one_before(house: House) -> None:
    house.other = loaded("Hetch")
    house.feed.look()
    house.feed.look()
    assert house.jobs.waiting == 1
    house.jobs.do(1)
    house.feed.look()
    assert house.jobs.waiting == 1
    house.jobs.do()
    house.feed.look()
    assert house.jobs.waiting == 1


@pytest.mark.parametrize("busy", [False, True])
def test_a_refusal_keeps_what_is_shown_and_is_said_once(
    house: House, caplog: pytest.LogCaptureFixture, busy: bool
) -> None:
    house.busy = busy
    caplog.clear()
    for _ in range(3):
        house.look(ContentHostile("Not this.", "one table too many"))
    assert house.told == ["loads", "has loaded"] * 3
    assert (house.feed.loaded, house.feed.problem) == (house.begun, None)
    assert house.search("mindpark") == ("mindpark",)
    said = {"kind": "ContentHostile", "sentence": "Not this.", "detail": "one table too many"}
    assert entries(caplog) == [{"event": "content refused", "level": "ERROR"} | said]


def test_a_disk_that_refuses_to_tell_is_said_once_and_asked_again(caplog: pytest.LogCaptureFixture) -> None:
    house = House()
    caplog.clear()

    def refuse(_: Loaded) -> Load | None:
        raise ContentError("The disk is tired.")

    answers = iter([refuse, refuse, lambda _: None])
    house.feed._others = lambda shown: next(answers)(shown)  # type: ignore[no-untyped-call]
    for _ in range(3):
        house.look(None)
    assert [entry["event"] for entry in entries(caplog)] == ["content refused"]
    assert next(answers, None) is None


def test_a_bug_while_looking_is_loud_and_does_not_stop_the_next_look(house: House) -> None:
    with pytest.raises(KeyError):
        house.look(KeyError("sv"))
    new = loaded("Hetch")
    house.look(new)
    assert house.feed.loaded is new


def test_looking_without_content_is_trying_again(caplog: pytest.LogCaptureFixture) -> None:
    jobs = ManualJobs()
    found: list[Loaded | ContentError] = [ContentHostile("No."), ContentHostile("No."), loaded("Hetch")]

    def load() -> Loaded:
        following = found.pop(0)
        if isinstance(following, ContentError):
            raise following
        return following

    feed = ContentFeed(load, CHAINS, jobs)
    feed.look()
    assert jobs.waiting == 0
    feed.reload()
    for _ in range(2):
        jobs.do()
        feed.look()
    jobs.do()
    assert feed.loaded
    assert [entry["event"] for entry in entries(caplog)] == ["content refused", "content shown"]


def test_urgent_notices_are_announced_and_nothing_else_of_what_waits() -> None:
    house = House(notices=(FLOOD,))
    house.busy = True
    house.feed.announce()
    house.look(loaded("Hetch", notices=(FLOOD, WIND, FIRE)))
    assert house.urgent == []
    house.feed.announce()
    house.feed.announce()
    assert house.urgent == ["fire"]
    assert house.told.count("announced") == 1
    assert house.feed.loaded is house.begun
    house.busy = False
    house.feed.swap()
    assert house.urgent == []


def test_an_urgent_notice_that_is_taken_back_while_it_waits_is_announced_no_more(house: House) -> None:
    house.busy = True
    house.look(loaded("Hetch", notices=(FIRE,)))
    house.feed.announce()
    house.look(loaded("Hetch"))
    house.feed.announce()
    assert house.urgent == []
    assert house.told.count("announced") == 2
