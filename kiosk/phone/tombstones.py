"""What ever had a page, so that its address answers for ever: the file `things.json` of the site itself."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256

import msgspec

from kiosk.domain.content import Content
from kiosk.domain.errors import OutputError
from kiosk.domain.model import Event, Member, Place
from kiosk.domain.sentences import say
from kiosk.domain.short_codes import ALPHABET, CODE_LENGTH, Kind
from kiosk.domain.texts import LocalText
from kiosk.phone import limits

NAME = "things.json"
MOST_BYTES = 64 * 2**20

_CODE = re.compile(f"[{ALPHABET}]{{{CODE_LENGTH}}}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")

Key = tuple[Kind, str]


@dataclass(frozen=True, slots=True)
class Thing:
    """One member, event, place or topic. `digest` stands for all that is said of it, `changed` is when that last
    changed; `ends` when an event's last time ends; `gone` since when it is no more. Moments are in UTC."""

    kind: Kind
    code: str
    name: LocalText
    digest: str
    changed: datetime
    ends: datetime | None = None
    gone: datetime | None = None


@dataclass(frozen=True, slots=True)
class Things:
    """All of them, by kind and code."""

    by_key: Mapping[Key, Thing] = field(default_factory=dict)

    def changed(self, kind: Kind, code: str) -> datetime:
        """When what is said of a thing that is there last changed."""
        return self.by_key[kind, code].changed

    @property
    def gone(self) -> tuple[Thing, ...]:
        """Those that are no more, by kind and code."""
        return tuple(thing for thing in self.by_key.values() if thing.gone is not None)


class _Row(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    kind: str
    code: str
    name: dict[str, str]
    digest: str
    changed: int
    ends: int | None = None
    gone: int | None = None


class _File(msgspec.Struct, forbid_unknown_fields=True):
    version: int
    things: list[_Row]


def read_things(data: bytes | None, where: str) -> Things:
    """The things of the site that is there; none when `data` is None.

    Raises:
        OutputError: somebody else wrote that file; without it old addresses would be lost.
    """
    if data is None:
        return Things()
    try:
        read = msgspec.json.decode(data, type=_File, strict=True)
        if read.version != 1:
            raise ValueError(f"version {read.version}")
        return Things({thing.key: thing.made() for thing in map(_Checked, read.things)})
    except (msgspec.MsgspecError, ValueError, OverflowError, OSError) as error:
        sentence = say(
            "{file} in {where} is not what was written there. Put an older copy of it back, or take it out:"
            " then addresses of things that are gone lead nowhere.",
            file=NAME,
            where=where,
        )
        raise OutputError(sentence, str(error)) from error


def write_things(things: Things) -> bytes:
    """The file, the same bytes for the same things."""
    rows = [
        _Row(
            thing.kind.value,
            thing.code,
            dict(sorted(thing.name.items())),
            thing.digest,
            int(thing.changed.timestamp()),
            None if thing.ends is None else int(thing.ends.timestamp()),
            None if thing.gone is None else int(thing.gone.timestamp()),
        )
        for _key, thing in sorted(things.by_key.items())
    ]
    return msgspec.json.format(msgspec.json.encode(_File(1, rows)), indent=1) + b"\n"


def things_now(content: Content, before: Things, pictures: Mapping[int, str]) -> Things:
    """What has a page now and what had one. `pictures` names each picture by its bytes."""
    now = content.meta.built_at
    present = {}
    for kind, code, name, about, ends in _present(content, pictures):
        digest = sha256(repr(about).encode()).hexdigest()[:32]
        old = before.by_key.get((kind, code))
        same = old is not None and old.digest == digest and old.gone is None
        changed = old.changed if old is not None and same and old.changed <= now else now
        present[kind, code] = Thing(kind, code, name, digest, changed, ends)
    left = [replace(old, gone=old.gone or now) for key, old in before.by_key.items() if key not in present]
    kept = sorted(left, key=lambda thing: (thing.gone or now, thing.kind, thing.code))[-limits.MOST_GONE :]
    everything = {**present, **{(thing.kind, thing.code): thing for thing in kept}}
    return Things(dict(sorted(everything.items())))


def _present(
    content: Content, pictures: Mapping[int, str]
) -> Iterable[tuple[Kind, str, LocalText, object, datetime | None]]:
    """Kind, code, name, all that is said of it in its own right, and the end of its last time."""

    def shown(number: int | None) -> object:
        known = None if number is None else content.pictures[number]
        return known and (pictures.get(known.id), known.alt, known.credit)

    def plain(thing: Member | Event | Place) -> object:
        """All of it, with what its pictures show in place of their numbers, which shift when one is added."""
        if isinstance(thing, Place):
            return replace(thing, picture=None, entrance=None), shown(thing.picture), shown(thing.entrance)
        return replace(thing, picture=None), shown(thing.picture)

    for member in content.members.values():
        yield Kind.MEMBER, member.code, member.name, plain(member), None
    for event in content.events.values():
        times = content.occurrences_by_event.get(event.id, ())
        about = (plain(event), [(one.starts, one.ends, one.status) for one in times])
        yield Kind.EVENT, event.code, event.title, about, max((one.ends for one in times), default=None)
    for place in content.places.values():
        yield Kind.PLACE, place.code, place.name, plain(place), None
    for topic in content.topics.values():
        yield Kind.TOPIC, topic.code, topic.title, (topic, content.facts_by_topic.get(topic.id, ())), None


class _Checked:
    """A row of the file, whose words end in paths and pages."""

    def __init__(self, row: _Row) -> None:
        self.key: Key = (Kind(row.kind), row.code)
        self._row = row
        if not _CODE.fullmatch(row.code):
            raise ValueError(f"{row.code!r} is no code")
        if not row.name or not all(map(_LANGUAGE.fullmatch, row.name)):
            raise ValueError(f"{row.code} has no name in a language")

    def made(self) -> Thing:
        row = self._row
        return Thing(
            self.key[0],
            row.code,
            row.name,
            row.digest,
            _moment(row.changed),
            None if row.ends is None else _moment(row.ends),
            None if row.gone is None else _moment(row.gone),
        )


def _moment(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
