"""What is written is read."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content import limits
from kiosk.content.reader import read, read_picture
from kiosk.content.reading.columns import HIDDEN
from kiosk.content.writer import write
from kiosk.domain.content import Content
from kiosk.domain.model import Event, Fact, Member, Occurrence, Place, Status, Tag, TagScope, Topic
from kiosk.domain.short_codes import short_code
from tests.content.samples import CONTENT, META, PICTURES
from tests.thoroughness import examples

_shown = st.characters(codec="utf-8").filter(lambda character: not HIDDEN.search(character))
_words = st.text(_shown, min_size=1, max_size=60)
_ids = st.text(_shown.filter(lambda character: character != "/"), min_size=1, max_size=20)
_line = st.dictionaries(st.sampled_from(META.languages), _words)
_paragraphs = st.dictionaries(
    st.sampled_from(META.languages), st.text(_shown | st.just("\n"), min_size=1, max_size=300)
)
_moments = st.integers(limits.EARLIEST, limits.LATEST - 1).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
_numbers = st.integers(-limits.WHOLE_NUMBER, limits.WHOLE_NUMBER)


@st.composite
def contents(draw: st.DrawFn) -> Content:
    ids = draw(st.lists(_ids, unique=True, min_size=1, max_size=4))
    one = st.sampled_from(ids)
    maybe = st.none() | one
    tags = {id: Tag(id, draw(st.sampled_from(TagScope)), draw(_numbers), draw(_line)) for id in ids}
    some = st.lists(one, unique=True).map(tuple)
    places = {id: Place(id, short_code("p", id), draw(st.none() | _numbers), draw(_line)) for id in ids}
    members = {
        id: Member(id, short_code("m", id), draw(_line), draw(_paragraphs), place=draw(maybe), tags=draw(some))
        for id in ids
    }
    events = {id: Event(id, short_code("e", id), draw(_line), organiser=draw(maybe), tags=draw(some)) for id in ids}
    starts = sorted(draw(st.lists(_moments, max_size=6)))
    occurrences = tuple(
        Occurrence(draw(st.integers(0, 9)) * 10 + n, draw(one), start, start + timedelta(hours=n), Status.CONFIRMED)
        for n, start in enumerate(starts)
        if start.year < datetime.fromtimestamp(limits.LATEST, UTC).year - 1
    )
    topics = {id: Topic(id, short_code("t", id), draw(_numbers), draw(_words), draw(_line)) for id in ids}
    facts = {
        id: Fact(
            id,
            draw(one),
            draw(_numbers),
            draw(_line),
            draw(_paragraphs),
            draw(st.none() | _numbers),
            member=draw(maybe),
        )
        for id in ids
    }
    return Content(META, {}, tags, places, members, events, occurrences, topics, facts)


def test_read_returns_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "content.sqlite"
    sha256 = write(CONTENT, PICTURES, path)
    found = read(path, sha256)
    assert found == CONTENT
    assert read(path, sha256[:12]) == CONTENT
    assert [*found.members] == ["o", "a"], "the order of the file is the order of the content"
    assert {number: read_picture(path, number) for number in PICTURES} == PICTURES


@settings(max_examples=examples(60), deadline=None)
@given(contents())
def test_read_returns_any_content(content: Content) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "content.sqlite"
        assert read(path, write(content, {}, path)) == content


def test_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    one, other, later = (tmp_path / name for name in ("one.sqlite", "other.sqlite", "later.sqlite"))
    assert write(CONTENT, PICTURES, one) == write(CONTENT, PICTURES, other)
    assert one.read_bytes() == other.read_bytes()
    moved = replace(CONTENT, meta=replace(META, built_at=META.built_at + timedelta(seconds=1)))
    assert write(moved, PICTURES, later) != write(CONTENT, PICTURES, one)
    assert sum(a != b for a, b in zip(one.read_bytes(), later.read_bytes(), strict=True)) <= 4
