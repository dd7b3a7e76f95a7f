"""Every page once before anybody sees it."""

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
import shiboken6

from kiosk.domain.content import Content
from kiosk.domain.model import Member
from kiosk.runtime.collation import Orders
from kiosk.runtime.content.feed import ContentFeed, Loaded
from kiosk.runtime.language import Languages
from kiosk.viewmodels.rehearsal import MOST, examination, rehearse
from kiosk.viewmodels.scene import Moment
from tests.factories import at, content, event, member, notice, occurrence, place, topic
from tests.manual_jobs import ManualJobs
from tests.viewmodels.test_kiosk import CONTENT

MOMENT = Moment(at("2026-11-23 12:00"), "quay")
UNSHOWABLE: Any = None
"""What no reader lets pass."""


def loaded(found: Content, languages: Languages) -> Loaded:
    return Loaded(found, Path("x"), Orders(found, languages.all))


def test_content_that_every_page_can_show_passes(languages: Languages) -> None:
    rehearse(loaded(CONTENT, languages), languages.all, MOMENT)
    rehearse(loaded(content(members=[member("x")]), languages), languages.all, MOMENT)


def test_what_the_content_derives_once_is_there_afterwards(languages: Languages) -> None:
    found = replace(CONTENT)
    rehearse(loaded(found, languages), languages.all, MOMENT)
    derived = {name for name, value in vars(Content).items() if isinstance(value, cached_property)}
    assert derived
    assert derived <= vars(found).keys()


BROKEN = {
    "member": replace(CONTENT, members={**CONTENT.members, "x": member("x", tags=("none",))}),
    "event": replace(CONTENT, events={**CONTENT.events, "x": replace(event("x"), title=UNSHOWABLE)}),
    "place": replace(CONTENT, places={**CONTENT.places, "x": replace(place("x"), name=UNSHOWABLE)}),
    "topic": replace(CONTENT, topics={**CONTENT.topics, "x": replace(topic("x"), title=UNSHOWABLE)}),
    "notice": replace(CONTENT, notices=(replace(notice("x"), text=UNSHOWABLE),)),
    "occurrence": replace(CONTENT, occurrences=(occurrence("none", "2026-11-23 13:00", "2026-11-23 14:00"),)),
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_a_page_would_raise_is_raised(languages: Languages, what: str) -> None:
    with pytest.raises((KeyError, AttributeError, TypeError)):
        rehearse(loaded(BROKEN[what], languages), languages.all, MOMENT)


def test_of_many_things_some_are_looked_at_over_all_of_them(languages: Languages) -> None:
    asked: list[str] = []

    class Watched(dict[str, Member]):
        def get(self, key: str, *_: object) -> Any:
            asked.append(key)
            return self[key]

    members = Watched({f"m{n:05}": member(f"m{n:05}") for n in range(10_000)})
    rehearse(loaded(replace(content(), members=members), languages), {"sv": languages.all["sv"]}, MOMENT)
    assert MOST / 2 <= len(asked) <= MOST
    assert min(asked) == "m00000"
    assert max(asked) > "m09900"


def test_an_examination_waits_for_the_index_and_asks_it(languages: Languages) -> None:
    jobs = ManualJobs()
    chains = {code: language.chain for code, language in languages.all.items()}
    feed = ContentFeed(lambda: loaded(CONTENT, languages), chains, jobs)
    assert examination(feed, languages.all, MOMENT) is None
    feed.reload()
    jobs.do(1)
    assert examination(feed, languages.all, MOMENT) is None
    jobs.do()
    examine = examination(feed, languages.all, MOMENT)
    assert examine
    examine()
    assert feed.search
    feed.search._database.close()
    with pytest.raises(Exception, match="closed"):
        examine()
    shiboken6.delete(feed)
