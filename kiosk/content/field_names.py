"""What staff call the parts of a content and the fields of each."""

from collections.abc import Mapping

from kiosk.domain.sentences import Sentence, say

KINDS: Mapping[str, Sentence] = {
    "events": say("Events"),
    "members": say("Members"),
    "places": say("Places"),
    "topics": say("Groups of facts"),
    "facts": say("Facts"),
    "notices": say("Notices"),
    "tags": say("Tags"),
    "sources": say("Sources"),
    "pictures": say("Pictures"),
}
"""The parts of a content that are compared thing by thing, in the order in which they are told."""

FIELDS: Mapping[str, Sentence] = {
    "name": say("name"),
    "title": say("title"),
    "summary": say("summary"),
    "text": say("text"),
    "place": say("place"),
    "organiser": say("organiser"),
    "website": say("website"),
    "phone": say("telephone"),
    "email": say("mail address"),
    "initiator": say("initiator"),
    "tags": say("tags"),
    "picture": say("picture"),
    "stop": say("number on the line"),
    "coordinates": say("position"),
    "minutes": say("minutes from the stop before"),
    "entrance": say("picture of the entrance"),
    "direction": say("the way from the screen"),
    "status": say("status"),
    "admission": say("admission"),
    "booking": say("booking address"),
    "all_day": say("all day"),
    "sample": say("sample"),
    "times": say("times"),
    "topic": say("group of facts"),
    "figure": say("figure"),
    "figure_note": say("words around the figure"),
    "when": say("year or date"),
    "icon": say("icon"),
    "member": say("member"),
    "source": say("source"),
    "headline": say("shown in the idle loop"),
    "level": say("level"),
    "starts": say("from"),
    "ends": say("until"),
    "scope": say("put on"),
    "publisher": say("publisher"),
    "published": say("published"),
    "address": say("address"),
    "alt": say("text for those who do not see it"),
    "kind": say("kind of picture"),
    "focal": say("focal point"),
    "credit": say("credit"),
    "width": say("width"),
    "height": say("height"),
    "media_type": say("format"),
    "languages": say("languages"),
    "phone_host": say("host of the phone pages"),
    "allowed_hosts": say("allowed hosts"),
    "feedback": say("mail address for feedback"),
}
"""What staff call each field. A code and an id never change without being another thing."""

REFERENCES = {
    "place": "places",
    "organiser": "members",
    "member": "members",
    "tags": "tags",
    "topic": "topics",
    "source": "sources",
    "picture": "pictures",
    "entrance": "pictures",
}
"""Which part of the content the ids in a field stand for."""
LEFT_OUT = {"id", "code", "position", "built_at", "valid_until", "sources"}
"""What is not told field by field: ids and codes, the order, and what each build sets anew."""
