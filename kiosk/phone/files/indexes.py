"""What the scripts of two pages read as JSON: a summary of each thing for "my list", and the index of the search."""

import json
from collections.abc import Iterator
from typing import Any

from kiosk.content.search.folding import folded
from kiosk.domain.calendar import takes_place
from kiosk.domain.model import Event
from kiosk.domain.phone_addresses import time_fragment
from kiosk.domain.short_codes import Kind
from kiosk.phone.locale import Said
from kiosk.phone.views.links import in_brief, place_link
from kiosk.phone.views.members import member_rows
from kiosk.phone.views.scene import Scene

Entry = dict[str, Any]


def summaries(scene: Scene) -> Iterator[tuple[str, bytes]]:
    """What the card of a thing on "my list" says, a file for each thing that has a page, by its address; of what is
    gone, its name."""
    for thing in scene.things.gone:
        if thing.kind is Kind.TOPIC:
            continue
        yield _file(scene, thing.kind, thing.code, {"gone": True} | _named(scene.said(thing.name)))
    for member in scene.content.members.values():
        said = _named(scene.said(member.name)) | {"details": [in_brief(scene, member.brief).text]}
        yield _file(scene, Kind.MEMBER, member.code, said)
    for event in scene.content.events.values():
        yield _file(scene, Kind.EVENT, event.code, _event(scene, event))
    for place in scene.content.places.values():
        row = place_link(scene, place)
        yield _file(scene, Kind.PLACE, place.code, _named(row.name) | {"details": [*row.more, row.detail.text]})


def _file(scene: Scene, kind: Kind, code: str, said: Entry) -> tuple[str, bytes]:
    return scene.file(kind, code, ".json"), _json(said)


def _event(scene: Scene, event: Event) -> Entry:
    """Each of its `times` has the time_fragment of its start, and its end in seconds since 1970."""
    place = scene.content.places.get(event.place) if event.place else None
    times = scene.content.occurrences_by_event.get(event.id, ())
    said = [scene.locale.span(one.starts, one.ends, all_day=event.all_day) for one in times]
    return (
        _named(scene.said(event.title))
        | {"details": [scene.said(place.name).text] if place else [], "sample": event.sample}
        | {
            "times": [
                {
                    "at": time_fragment(one.starts),
                    "end": int(one.ends.timestamp()),
                    "words": ", ".join(filter(None, words)),
                    "cancelled": not takes_place(scene.content, one),
                }
                for one, words in zip(times, said, strict=True)
            ]
        }
    )


def search_index(scene: Scene) -> bytes:
    """Every member: path, name, what is said below it, and the words to search in, on base letters as the script folds
    what is typed.
    """
    rows = [
        {
            "path": row.path,
            "name": row.name.text,
            "detail": row.detail.text,
            "words": folded(" ".join((row.name.text, row.detail.text, *row.more)).lower()),
        }
        for row in member_rows(scene)
    ]
    return _json(rows)


def _named(name: Said) -> Entry:
    return {"name": name.text, "lang": name.language}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
