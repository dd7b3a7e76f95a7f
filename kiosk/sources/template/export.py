"""A Content → the rows that build it again, one table at a time."""

from collections.abc import Iterator, Mapping

from kiosk.domain.content import Content
from kiosk.domain.model import Event, Fact, Member, Notice, Picture, Place, Source, Status, Tag, Topic
from kiosk.domain.texts import LocalText
from kiosk.sources.template.sheets import Cell, Table
from kiosk.sources.template.times import moment_cell, plain_time, time_row

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
    plain = {event.id: plain_time(event, own, content.meta.built_at) for event, own in events}
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
        "times": tuple(time_row(one, event) for event, own in events if plain[event.id] is None for one in own),
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


def _digits(value: int | None) -> str:
    return "" if value is None else str(value)


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
        **_texts(name=place.name, summary=place.summary, text=place.text, direction=place.direction),
        "stop": _digits(place.stop),
        "minutes": _digits(place.minutes),
        "coordinates": place.coordinates.replace(",", ", "),
        "picture": _file(place.picture, files),
        "entrance": _file(place.entrance, files),
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
        "figure": _digits(fact.figure),
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
        "starts": moment_cell(notice.starts),
        "ends": moment_cell(notice.ends),
    }


def _picture(picture: Picture) -> Cell:
    return {
        "file": picture_file(picture),
        **_texts(alt=picture.alt, credit=picture.credit),
        "kind": picture.kind.value,
        "focal_point": "{}, {}".format(*picture.focal),
    }


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
