"""The content on the screen: what is loaded, what is refused, and what a bug does."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.errors import (
    ContentCorrupt,
    ContentEmpty,
    ContentError,
    ContentHostile,
    ContentMissing,
    ContentTooNew,
    ContentTooOld,
    ContentUnreadable,
)
from kiosk.runtime.content.feed import ContentFeed, Loaded
from tests.content.found import found_members
from tests.factories import content, member
from tests.log_entries import entries
from tests.manual_jobs import ManualJobs

pytestmark = pytest.mark.usefixtures("qapp")

CHAINS = {"sv": ("sv", "en"), "en": ("en", "sv")}
REFUSALS = (
    ContentMissing,
    ContentUnreadable,
    ContentCorrupt,
    ContentTooNew,
    ContentTooOld,
    ContentHostile,
    ContentEmpty,
)


def loaded(*names: str) -> Loaded:
    found = content(members=[member(name.lower(), name) for name in names])
    return Loaded(found, Path("content.sqlite"), dict.fromkeys(CHAINS, tuple(found.members)))


class Source:
    """What a feed loads from: the test says what comes next."""

    def __init__(self) -> None:
        self.next: Loaded | Exception = loaded("Mindpark")
        self.jobs = ManualJobs()
        self.feed = ContentFeed(self._load, CHAINS, self.jobs)
        self.changes: list[Loaded | None] = []
        self.indexes = 0
        self.feed.changed.connect(lambda: self.changes.append(self.feed.loaded))
        self.feed.indexed.connect(self._count)

    def give(self, following: Loaded | Exception) -> None:
        """Reload from `following`; its index is left to be built."""
        self.next = following
        self.feed.reload()
        self.jobs.do(1)

    def _load(self) -> Loaded:
        if isinstance(self.next, Exception):
            raise self.next
        return self.next

    def _count(self) -> None:
        self.indexes += 1


@pytest.fixture
def source() -> Source:
    return Source()


def test_it_is_loading_until_the_job_is_done(source: Source) -> None:
    source.feed.reload()
    assert (source.feed.loaded, source.feed.problem, source.changes) == (None, None, [])
    assert source.jobs.waiting == 1


def test_content_is_swapped_before_it_is_signalled_and_the_index_comes_after(
    source: Source, caplog: pytest.LogCaptureFixture
) -> None:
    first = loaded("Mindpark")
    source.give(first)
    assert source.changes == [first]
    assert (source.feed.search, source.indexes) == (None, 0)
    source.jobs.do()
    assert source.indexes == 1
    assert source.feed.search
    assert found_members(source.feed.search, "mind", "sv").ids == ("mindpark",)
    built_at = "2026-11-23T02:30:00+00:00"
    assert entries(caplog) == [
        {"event": "content shown", "level": "INFO", "path": "content.sqlite", "built_at": built_at}
    ]


@pytest.mark.parametrize("kind", REFUSALS)
def test_a_refusal_is_a_problem_with_its_sentence(
    source: Source, caplog: pytest.LogCaptureFixture, kind: type[ContentError]
) -> None:
    refusal = kind("Not this one.", "row 3")
    source.give(refusal)
    assert (source.feed.loaded, source.feed.problem, source.changes) == (None, refusal, [None])
    said = {"kind": kind.__name__, "sentence": "Not this one.", "detail": "row 3"}
    assert entries(caplog) == [{"event": "content refused", "level": "ERROR"} | said]


@pytest.mark.parametrize("kind", REFUSALS)
def test_a_refusal_keeps_the_old_content_and_its_index(source: Source, kind: type[ContentError]) -> None:
    old = loaded("Mindpark")
    source.give(old)
    source.jobs.do()
    index = source.feed.search
    source.give(kind("Not this one."))
    source.jobs.do()
    assert source.feed.loaded is old
    assert source.feed.search is index
    assert index
    assert found_members(index, "m", "sv").ids == ("mindpark",)


def test_good_content_ends_the_problem(source: Source) -> None:
    source.give(ContentMissing("Gone."))
    source.give(loaded("Hetch"))
    assert source.feed.problem is None
    assert source.feed.loaded


def test_a_new_index_takes_the_place_of_the_old_one_which_is_closed(source: Source) -> None:
    source.give(loaded("Mindpark"))
    source.jobs.do()
    old = source.feed.search
    source.give(loaded("Hetch"))
    assert source.feed.search is old
    source.jobs.do()
    new = source.feed.search
    assert old
    assert new
    assert old is not new
    assert found_members(old, "m", "sv").ids == ()
    assert found_members(new, "h", "sv").ids == ("hetch",)


@pytest.mark.parametrize("bug", [KeyError("sv"), OSError("no such thing"), RecursionError()])
def test_a_bug_while_loading_is_loud_and_changes_nothing(source: Source, bug: Exception) -> None:
    with pytest.raises(type(bug)):
        source.give(bug)
    assert (source.feed.loaded, source.feed.problem, source.changes) == (None, None, [])


def test_a_bug_while_indexing_is_loud(source: Source) -> None:
    nameless = Loaded(replace(content(), members={"x": None}), Path("x"), {})  # type: ignore[dict-item]
    source.give(nameless)
    with pytest.raises(AttributeError):
        source.jobs.do()
    assert source.feed.search is None


def test_what_was_read_before_is_shown_at_once_and_indexed_when_asked(source: Source) -> None:
    before = loaded("Mindpark")
    source.feed.show(before)
    assert (source.feed.loaded, source.changes) == (before, [before])
    source.jobs.do()
    assert (source.feed.search, source.indexes) == (None, 0)
    source.feed.index()
    source.jobs.do()
    assert source.feed.search
    source.feed.index()
    source.jobs.do()
    assert source.indexes == 1
