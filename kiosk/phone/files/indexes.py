"""What the scripts of two pages read: the index of "my list" and that of the search, as JSON."""

import json
import unicodedata
from typing import Any

from kiosk.domain.calendar import takes_place
from kiosk.domain.identity import Kind
from kiosk.domain.model import Event
from kiosk.phone.files.calendars import entries, frame
from kiosk.phone.files.contacts import contact
from kiosk.phone.tongue import Said
from kiosk.phone.views.events import iso
from kiosk.phone.views.links import place_link
from kiosk.phone.views.others import member_rows
from kiosk.phone.views.scene import Scene

Entry = dict[str, Any]


def list_index(scene: Scene) -> bytes:
    """By letter and code of every thing a list may name: what its card says, and the contact or the calendar entries
    as the files of the pages have them; of what is gone, its name."""
    before, after = frame(scene)
    things: dict[str, Entry] = {}
    for thing in scene.things.gone:
        things[f"{thing.kind.value}{thing.code}"] = {"gone": True} | _named(scene.said(thing.name))
    for member in scene.content.members.values():
        things[f"m{member.code}"] = (
            _named(scene.said(member.name))
            | {"path": scene.path(Kind.MEMBER, member.code), "detail": scene.said(member.summary).text}
            | {"card": contact(scene, member)}
        )
    for event in scene.content.events.values():
        things[f"e{event.code}"] = _event(scene, event)
    for place in scene.content.places.values():
        row = place_link(scene, place)
        detail = " · ".join(filter(None, (*row.more, row.detail.text)))
        things[f"p{place.code}"] = _named(row.name) | {"path": row.path, "detail": detail}
    return _json({"before": before, "after": after, "things": things})


def _event(scene: Scene, event: Event) -> Entry:
    """Each of its `times` has its end in seconds since 1970."""
    place = scene.content.places.get(event.place) if event.place else None
    times = scene.content.occurrences_by_event.get(event.id, ())
    said = [scene.tongue.span(one.starts, one.ends, all_day=event.all_day) for one in times]
    return (
        _named(scene.said(event.title))
        | {"path": scene.path(Kind.EVENT, event.code), "detail": scene.said(place.name).text if place else ""}
        | {"sample": event.sample, "entries": entries(scene, event)}
        | {
            "times": [
                {
                    "end": int(one.ends.timestamp()),
                    "starts": iso(one.starts, all_day=event.all_day),
                    "words": ", ".join(filter(None, words)),
                    "cancelled": not takes_place(scene.content, one),
                }
                for one, words in zip(times, said, strict=True)
            ]
        }
    )


def search_index(scene: Scene) -> bytes:
    """Every member: path, name, what is said below it, and the words to search in, without accents."""
    rows = [
        {
            "path": row.path,
            "name": row.name.text,
            "detail": row.detail.text,
            "words": folded(" ".join((row.name.text, row.detail.text, *row.more))),
        }
        for row in member_rows(scene)
    ]
    return _json(rows)


def folded(text: str) -> str:
    """Small letters without accents, so that `angelholm` finds Ängelholm; the script does the same."""
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def _named(name: Said) -> Entry:
    return {"name": name.text, "lang": name.language}


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
