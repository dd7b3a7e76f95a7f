"""A content with everything a page can show, and with texts that want to be more than text."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from typing import Any

from PIL import Image

from kiosk.domain.content import Content
from kiosk.domain.model import Admission, Picture, Source, Status, TagScope
from kiosk.phone.site import Site, build_site
from kiosk.phone.tombstones import Things
from tests.factories import HOST, META, all_day, content, event, fact, member, occurrence, place, tag, topic

HOSTILE = "</script><script>alert(1)</script> \"quoted\" & 'so' <img src=x onerror=alert(2)> {{ 7 * 7 }} ]]> \\,;"
"""As a name, a text, a title: it has to stand on the page, letter by letter."""
LONG = "Anläggningsunderhållsutvecklingsprojektgruppens " * 3


def picture_bytes(size: tuple[int, int] = (1600, 900)) -> bytes:
    """A picture of one colour."""
    made = BytesIO()
    Image.new("RGB", size, (16, 69, 107)).save(made, "PNG")
    return made.getvalue()


PICTURES = {1: picture_bytes(), 2: picture_bytes((300, 300))}

_PARTS = content(
    meta=replace(META, allowed_hosts=(HOST, "hub.example")),
    tags=[tag("tech", 1, {"sv": "Teknik", "en": "Technology"}), tag("talk", 1, {"sv": "Samtal"}, TagScope.EVENT)],
    places=[
        place("north", 1, {"sv": "Norra ände", "en": "North end"}, coordinates="56.0437,12.6945"),
        place("middle", 2, {"sv": "Mitten", "en": "Middle"}, text={"sv": "Ett stycke.\n\nEtt till,\nmed två rader."}),
        place("south", 3, {"sv": HOSTILE}, picture=2),
        place("yard", None, {"sv": "Gården", "en": "The yard"}),
    ],
    members=[
        member(
            "hub",
            {"sv": "Östra hubben", "en": "East hub"},
            summary={"sv": "Hubb; för teknik, och mer", "en": "Hub"},
            text={"sv": "Om hubben.\n\nMer om hubben."},
            place="north",
            website="https://hub.example/a?b=1&c=2",
            phone="+46 42 10 50 00",
            email="hej@hub.example",
            initiator=True,
            tags=("tech",),
            picture=1,
        ),
        member(
            "hostile", {"sv": HOSTILE}, summary={"sv": HOSTILE}, text={"sv": HOSTILE}, website="javascript:alert(1)"
        ),
        member("long", {"sv": LONG.strip()}, summary={"sv": LONG.strip()}, website="https://elsewhere.example/"),
        member("angel", {"sv": "Ängelholms verkstad"}),
    ],
    events=[
        event(
            "talk",
            {"sv": "Samtal", "en": "A talk"},
            summary={"sv": "Om att pröva", "en": "On trying"},
            text={"sv": "Kom och prata."},
            organiser="hub",
            place="north",
            admission=Admission.BOOK,
            booking="https://hub.example/book",
            tags=("talk",),
            picture=1,
        ),
        event("off", {"sv": "Rundtur", "en": "Tour"}, status=Status.CANCELLED, place="middle"),
        event("sample", {"sv": "Provdag", "en": "Trial day"}, sample=True, all_day=True, admission=Admission.FREE),
        event("weekly", {"sv": "Varje vecka", "en": "Every week"}, organiser="hub"),
        event("past", {"sv": "Det som var", "en": "What was"}),
        event("hostile", {"sv": HOSTILE}, text={"sv": HOSTILE}, booking="javascript:alert(1)"),
        event("never", {"sv": "Utan tid", "en": "Without a time"}),
    ],
    occurrences=[
        occurrence("talk", "2026-11-24 18:00", "2026-11-24 20:00"),
        occurrence("off", "2026-11-25 10:00", "2026-11-25 11:00"),
        all_day("sample", "2026-11-27", 3),
        occurrence("past", "2026-11-20 10:00", "2026-11-20 11:00"),
        occurrence("hostile", "2026-12-01 22:00", "2026-12-02 02:00"),
        occurrence("weekly", "2026-10-24 14:00", "2026-10-24 15:00"),
        occurrence("weekly", "2026-10-25 14:00", "2026-10-25 15:00"),
        *(occurrence("weekly", f"2027-03-{day} 14:00", f"2027-03-{day} 15:00") for day in range(10, 29, 1)),
        occurrence("weekly", "2027-03-29 14:00", "2027-03-29 15:00", status=Status.CANCELLED),
    ],
    topics=[topic("about", 1, {"sv": "Om distriktet", "en": "About"}), topic("hostile", 2, {"sv": HOSTILE})],
    facts=[
        fact(
            "people",
            "about",
            title={"sv": "Anställda", "en": "Employed"},
            figure=5500,
            figure_note={"sv": "över {}", "en": "over {}"},
            when={"sv": "Våren 2023", "en": "Spring 2023"},
            source="r",
            member="hub",
        ),
        fact("hostile", "hostile", title={"sv": HOSTILE}, text={"sv": HOSTILE}),
    ],
    sources=[Source("r", "En källa", "Någon", None, "https://hub.example/r")],
)

CONTENT: Content = replace(
    _PARTS,
    pictures={
        1: Picture(1, "image/png", 1600, 900, {"sv": "Ett blått hus", "en": "A blue house"}),
        2: Picture(2, "image/png", 300, 300),
    },
)


def with_built_at(found: Content, **later: float) -> Content:
    """The same, built so much later."""
    return replace(found, meta=replace(found.meta, built_at=found.meta.built_at + timedelta(**later)))


def without(found: Content, **ids: str) -> Content:
    """The same without some things: `members="hub"`."""
    left: dict[str, Any] = {
        name: {k: v for k, v in getattr(found, name).items() if k != id} for name, id in ids.items()
    }
    if "events" in ids:
        return replace(found, **left, occurrences=tuple(o for o in found.occurrences if o.event != ids["events"]))
    return replace(found, **left)


def site(found: Content = CONTENT, before: Things | None = None) -> Site:
    """The site of a content."""
    return build_site(found, PICTURES.__getitem__, before or Things())
