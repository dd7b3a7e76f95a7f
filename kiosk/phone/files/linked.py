"""What search engines and assistants read of a page: schema.org as JSON-LD."""

import json
from typing import Any

from markupsafe import Markup

from kiosk.domain.calendar import takes_place
from kiosk.domain.coordinates import degrees_of
from kiosk.domain.model import Admission, Event, Member, Occurrence, Place, Topic
from kiosk.domain.short_codes import Kind
from kiosk.domain.walltime import days_of
from kiosk.phone import limits
from kiosk.phone.views.links import website
from kiosk.phone.views.occurrences import iso
from kiosk.phone.views.scene import Scene

_HIDDEN = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}

Node = dict[str, Any]


def script_safe(nodes: list[Node]) -> Markup:
    """The nodes as JSON that no text in them can lead out of its element."""
    return Markup(json.dumps(nodes, ensure_ascii=False, sort_keys=True).translate(_HIDDEN))


def member_node(scene: Scene, member: Member) -> Node:
    """An organisation."""
    link = website(scene, member.website)
    place = scene.content.places.get(member.place) if member.place else None
    return _filled(
        _named(scene, "Organization", Kind.MEMBER, member.code, member.name, member.brief)
        | {
            "telephone": member.phone,
            "email": member.email,
            "sameAs": link.address if link else "",
            "location": _place(scene, place) if place else None,
            "image": _image(scene, member.picture),
        }
    )


def place_node(scene: Scene, place: Place) -> Node:
    """A place."""
    return _place(scene, place)


def topic_node(scene: Scene, topic: Topic) -> Node:
    """A page about the district."""
    return _filled(_named(scene, "WebPage", Kind.TOPIC, topic.code, topic.title, topic.summary))


def event_nodes(scene: Scene, event: Event) -> list[Node]:
    """One node a time that is left. Samples have none: nobody should find them elsewhere."""
    if event.sample:
        return []
    left = (one for one in scene.content.occurrences_by_event.get(event.id, ()) if one.ends > scene.now)
    return [_event(scene, event, one) for one in list(left)[: limits.MOST_LINKED_TIMES]]


def site_node(scene: Scene) -> Node:
    """The whole site, for its first page."""
    return {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": scene.locale("site"),
        "url": scene.address(f"{scene.locale.prefix}/"),
        "inLanguage": scene.locale.code,
        "description": scene.locale("home_description"),
    }


def _event(scene: Scene, event: Event, one: Occurrence) -> Node:
    goes_ahead = takes_place(scene.content, one)
    place = scene.content.places.get(event.place) if event.place else None
    organiser = scene.content.members.get(event.organiser) if event.organiser else None
    node = _named(scene, "Event", Kind.EVENT, event.code, event.title, event.brief)
    more = {
        "startDate": iso(one.starts, all_day=event.all_day),
        "endDate": days_of(one.starts, one.ends)[-1].isoformat() if event.all_day else iso(one.ends, all_day=False),
        "eventStatus": f"https://schema.org/Event{'Scheduled' if goes_ahead else 'Cancelled'}",
        "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
        "location": _place(scene, place) if place else None,
        "organizer": member_node(scene, organiser) if organiser else None,
        "image": _image(scene, event.picture),
        "isAccessibleForFree": True if event.admission is Admission.FREE else None,
    }
    return _filled(node | more)


def _place(scene: Scene, place: Place) -> Node:
    node = _named(scene, "Place", Kind.PLACE, place.code, place.name, place.brief)
    if place.coordinates:
        north, east = degrees_of(place.coordinates)
        node["geo"] = {"@type": "GeoCoordinates", "latitude": north, "longitude": east}
    return _filled(node | {"image": _image(scene, place.picture)})


def _named(scene: Scene, type: str, kind: Kind, code: str, name: Any, summary: Any) -> Node:
    return {
        "@context": "https://schema.org",
        "@type": type,
        "@id": scene.address(f"/{kind.value}/{code}/"),
        "url": scene.address(scene.path(kind, code)),
        "name": scene.said(name).text,
        "description": scene.said(summary).text,
    }


def _image(scene: Scene, number: int | None) -> str:
    image = scene.images.get(number) if number is not None else None
    return scene.address(image.path) if image else ""


def _filled(node: Node) -> Node:
    return {name: value for name, value in node.items() if value not in ("", None)}
