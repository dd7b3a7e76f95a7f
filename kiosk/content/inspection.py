"""What there is to say about a content file, for the one who built it."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.content.files import digest
from kiosk.content.reader import read, read_picture
from kiosk.content.reading.sandbox import Limits, SandboxError, sandboxed
from kiosk.content.refusals import hostile, undecodable, unreadable
from kiosk.content.schema import ENTITIES, SCHEMA_VERSION, TEXTS, items
from kiosk.content.titles import title_of
from kiosk.domain.calendar import upcoming
from kiosk.domain.content import Content
from kiosk.domain.texts import cut

_LIMITS = Limits(cpu_s=1_200, wall_s=2_400.0, memory_mb=768)
"""Room for as many pictures as a content file holds."""
_LONGEST_TITLE = 60
"""Characters of a title: that of a notice is its text."""


@dataclass(frozen=True, slots=True)
class MissingText:
    """A text that stands in some language, but not in `language`: `kind` and `field` as in the table texts, `title`
    what the thing is called, `id` empty where nothing else of its kind is called so."""

    kind: str
    title: str
    id: str
    field: str
    language: str


@dataclass(frozen=True, slots=True)
class Inspection:
    """A content file that the screen accepts.

    `size` is in bytes, `counts` holds the number of rows of each kind of thing, `upcoming` the occurrences that have
    not ended, `missing` what still has to be translated.
    """

    path: Path
    size: int
    sha256: str
    schema_version: int
    built_at: datetime
    valid_until: datetime
    languages: tuple[str, ...]
    counts: Mapping[str, int]
    upcoming: int
    missing: tuple[MissingText, ...]


def check_pictures(path: Path) -> None:
    """Decode every picture of the content file at `path`, which was read before.

    The screen looks at no more than their heads when it takes a file.

    Raises:
        ContentError: one cannot be decoded.
    """
    try:
        found = sandboxed(first_undecodable, _LIMITS, str(path))
    except SandboxError as failure:
        raise hostile(str(failure)) from failure
    if found:
        raise undecodable(*found)


def first_undecodable(path: str) -> tuple[int, str] | None:
    """The number of the first picture of a content file that cannot be decoded, and why; None when there is none."""
    from kiosk.content.reading.pixels import decoded  # Pillow, for the child alone

    for number in read(Path(path)).pictures:
        try:
            decoded(read_picture(Path(path), number))
        except ValueError as failure:
            return number, str(failure)
    return None


def inspect(path: Path, now: datetime | None = None) -> Inspection:
    """Read the content file at `path` as the screen would, at `now` (aware; None: the present).

    Raises:
        ContentError: the screen would refuse it.
    """
    try:
        sha256 = digest(path)
        size = path.stat().st_size
    except OSError as error:
        raise unreadable(error) from error
    content = read(path, sha256)
    return Inspection(
        path=path,
        size=size,
        sha256=sha256,
        schema_version=SCHEMA_VERSION,
        built_at=content.meta.built_at,
        valid_until=content.meta.valid_until,
        languages=content.meta.languages,
        counts={name: sum(1 for _ in items(content, name)) for name in ENTITIES},
        upcoming=len(upcoming(content, now or datetime.now(UTC))),
        missing=tuple(_missing(content)),
    )


def _missing(content: Content) -> Iterator[MissingText]:
    languages = content.meta.languages
    for kind in TEXTS:
        titles = {item.id: cut(title_of(item, languages), _LONGEST_TITLE) for item in items(content, kind.table)}
        called = Counter(titles.values())
        for item in items(content, kind.table):
            title = titles[item.id]
            id = str(item.id) if called[title] > 1 else ""
            for field in kind.fields:
                text = getattr(item, field)
                for language in languages:
                    if text and language not in text:
                        yield MissingText(kind.kind, title, id, field, language)
