"""A Content → the rows that build it again, one table at a time."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from kiosk.domain.model import (
    Content,
    Event,
    Fact,
    Member,
    Notice,
    Occurrence,
    Picture,
    Place,
    Source,
    Status,
    Tag,
    Topic,
)
from kiosk.domain.texts import LocalText
from kiosk.domain.walltime import local, midnight
from kiosk.sources.drafts import Span
from kiosk.sources.tables.forms.events import LONGEST_EVENT
from kiosk.sources.tables.schedule import Schedule, expand
from kiosk.sources.template.sheets import Cell, Table

_NEAR = timedelta(days=4 * 365)
"""An event further from the build than this would be taken for a slip; the table of times takes any."""
_MEDIA = {"image/png": "png", "image/webp": "webp"}


NOTHING: Mapping[str, Table] = {
    "settings": (
        {"key": "phone_host", "value": ""},
        {"key": "languages", "value": "sv en"},
        {"key": "valid_days", "value": "30"},
        {"key": "allowed_hosts", "value": ""},
        {"key": "feedback", "value": ""},
    )
}
"""What stands in the workbook of those who begin."""


def tables(content: Content) -> Mapping[str, Table]:
    """The rows of every table. Recurring events come with each of their times, as the content holds them."""
    events = [(event, content.occurrences_by_event.get(event.id, ())) for event in content.events.values()]
    plain = {event.id: _plain(event, own, content.meta.built_at) for event, own in events}
    files = {id: picture_file(picture) for id, picture in content.pictures.items()}
    return {
        "settings": tuple(_settings(content)),
        "sources": tuple(map(_source, content.sources.values())),
        "tags": tuple(map(_tag, sorted(content.tags.values(), key=lambda tag: tag.position))),
        "places": tuple(_place(place, files) for place in content.places.values()),
        "members": tuple(_member(member, files) for member in content.members.values()),
        "topics": tuple(map(_topic, sorted(content.topics.values(), key=lambda topic: topic.position))),
        "facts": tuple(map(_fact, sorted(content.facts.values(), key=lambda fact: fact.position))),
        "events": tuple({**_event(event, files), **(plain[event.id] or {})} for event, _own in events),
        "times": tuple(_time(one, event) for event, own in events if plain[event.id] is None for one in own),
        "notices": tuple(map(_notice, content.notices)),
        "pictures": tuple(_picture(picture) for picture in content.pictures.values()),
    }


def picture_file(picture: Picture) -> str:
    """What the file of a picture is called: a content file does not keep its name."""
    return f"picture-{picture.id:05}.{_MEDIA.get(picture.media_type, 'webp')}"


def _settings(content: Content) -> Iterator[Cell]:
    meta = content.meta
    days = (meta.valid_until - meta.built_at).days
    yield {"key": "phone_host", "value": meta.phone_host}
    yield {"key": "languages", "value": " ".join(meta.languages)}
    yield {"key": "valid_days", "value": str(days)}
    yield {"key": "allowed_hosts", "value": " ".join(host for host in meta.allowed_hosts if host != meta.phone_host)}
    yield {"key": "feedback", "value": meta.feedback}


def _texts(**named: LocalText) -> dict[str, str]:
    return {f"{name}_{language}": text for name, local_text in named.items() for language, text in local_text.items()}


def _flag(value: bool) -> str:
    return "1" if value else ""


def _source(source: Source) -> Cell:
    published = source.published.isoformat() if source.published else ""
    return {
        "id": source.id,
        "title": source.title,
        "publisher": source.publisher,
        "published": published,
        "address": source.address,
    }


def _tag(tag: Tag) -> Cell:
    return {"id": tag.id, "scope": tag.scope.value, **_texts(name=tag.name)}


def _place(place: Place, files: Mapping[int, str]) -> Cell:
    return {
        "id": place.id,
        **_texts(name=place.name, summary=place.summary, text=place.text),
        "stop": "" if place.stop is None else str(place.stop),
        "coordinates": place.coordinates.replace(",", ", "),
        "picture": _file(place.picture, files),
    }


def _member(member: Member, files: Mapping[int, str]) -> Cell:
    return {
        "id": member.id,
        **_texts(name=member.name, summary=member.summary, text=member.text),
        "place": member.place or "",
        "website": member.website,
        "phone": member.phone,
        "email": member.email,
        "initiator": _flag(member.initiator),
        "tags": " ".join(member.tags),
        "picture": _file(member.picture, files),
    }


def _topic(topic: Topic) -> Cell:
    return {"id": topic.id, "icon": topic.icon, **_texts(title=topic.title, summary=topic.summary)}


def _fact(fact: Fact) -> Cell:
    return {
        "id": fact.id,
        "topic": fact.topic,
        **_texts(title=fact.title, text=fact.text, figure_note=fact.figure_note, when=fact.when),
        "figure": "" if fact.figure is None else str(fact.figure),
        "icon": fact.icon,
        "member": fact.member or "",
        "source": fact.source or "",
        "headline": _flag(fact.headline),
    }


def _notice(notice: Notice) -> Cell:
    return {
        "id": notice.id,
        "level": notice.level.value,
        **_texts(text=notice.text),
        "starts": _moment(notice.starts),
        "ends": _moment(notice.ends),
    }


def _picture(picture: Picture) -> Cell:
    return {"file": picture_file(picture), **_texts(alt=picture.alt)}


def _event(event: Event, files: Mapping[int, str]) -> Cell:
    return {
        "id": event.id,
        **_texts(title=event.title, summary=event.summary, text=event.text),
        "all_day": _flag(event.all_day),
        "status": "" if event.status is Status.CONFIRMED else event.status.value,
        "admission": "" if event.admission.value == "unknown" else event.admission.value,
        "booking": event.booking,
        "organiser": event.organiser or "",
        "place": event.place or "",
        "tags": " ".join(event.tags),
        "sample": _flag(event.sample),
        "picture": _file(event.picture, files),
    }


def _file(picture: int | None, files: Mapping[int, str]) -> str:
    return "" if picture is None else files[picture]


def _plain(event: Event, own: Sequence[Occurrence], built_at: datetime) -> Cell | None:
    """The one time of an event, if its own row can say it exactly."""
    if len(own) != 1 or own[0].status is not Status.CONFIRMED or abs(own[0].starts - built_at) > _NEAR:
        return None
    (one,) = own
    starts, ends = local(one.starts), local(one.ends)
    last = (ends - timedelta(days=1) if event.all_day else ends).date()
    times = (None, None) if event.all_day else (starts.time().replace(fold=0), ends.time().replace(fold=0))
    when = Schedule(starts.date(), last, *times)
    if not timedelta() < when.wall_length <= LONGEST_EVENT or one.starts.second or one.ends.second:
        return None
    if expand(when, when.first) != (Span(one.starts, one.ends),):
        return None
    clock = {} if event.all_day else {"time": f"{starts:%H:%M}", "end_time": f"{ends:%H:%M}"}
    return {"starts": when.first.isoformat(), "ends": "" if last == when.first else last.isoformat(), **clock}


def _time(one: Occurrence, event: Event) -> Cell:
    """One row of the table of times, exact to the second."""
    status = "" if one.status is Status.CONFIRMED else one.status.value
    starts, ends = local(one.starts), local(one.ends)
    if event.all_day and one.starts < one.ends and _is_midnight(one.starts) and _is_midnight(one.ends):
        last = (ends - timedelta(days=1)).date()
        clock = {}
    else:
        last = ends.date()
        clock = {"time": _clock(starts), "end_time": _clock(ends)}
    first = starts.date().isoformat()
    shown = "" if last == starts.date() else last.isoformat()
    return {"event": event.id, "starts": first, "ends": shown, "status": status, **clock}


def _is_midnight(moment: datetime) -> bool:
    return moment == midnight(local(moment).date())


def _clock(wall: datetime) -> str:
    """`13:00`, with seconds where there are any, with the offset in the hour that comes twice."""
    shown = wall.strftime("%H:%M:%S" if wall.second else "%H:%M")
    twice = wall.replace(fold=0).utcoffset() != wall.replace(fold=1).utcoffset()
    return shown + (f"+0{_hours(wall)}:00" if twice else "")


def _hours(wall: datetime) -> int:
    return int((wall.utcoffset() or timedelta()).total_seconds()) // 3600


def _moment(moment: datetime | None) -> str:
    if moment is None:
        return ""
    wall = local(moment)
    return f"{wall.date()} {_clock(wall)}"
