"""A content with one of each thing that has a page, for the tests of those pages."""

from dataclasses import replace
from datetime import date

from kiosk.domain.content import Content
from kiosk.domain.model import Admission, Picture, PictureKind, Source, Status, TagScope
from tests.factories import content, event, fact, member, occurrence, place, tag, topic

QUAY = place(
    "quay", 2, {"sv": "Kajen", "en": "The quay"}, summary={"sv": "Vid vattnet"}, text={"en": "Text"}, picture=4
)
HETCH = member(
    "hetch",
    "Hetch",
    summary={"sv": "Techhubb", "en": "Tech hub"},
    text={"sv": "Om Hetch"},
    place="quay",
    website="https://member.example/hetch/",
    picture=7,
)
TALK = event(
    "talk",
    {"sv": "Samtal", "en": "A talk"},
    text={"sv": "Om staden", "en": "On the city"},
    organiser="hetch",
    place="quay",
    admission=Admission.BOOK,
    sample=True,
    tags=("talks",),
)
HARBOUR = Picture(4, "image/webp", 1_920, 1_280, {"sv": "Hamnen", "en": "The harbour"})
LOGO = Picture(7, "image/webp", 1_080, 540, {"sv": "Hetchs märke"}, PictureKind.LOGO)
WORDS = content(
    places=[place("station", 1, "Stationen"), QUAY],
    members=[HETCH, member("loose", "Lös")],
    tags=[tag("talks", 1, {"sv": "Samtal", "en": "Talks"}, TagScope.EVENT)],
    events=[TALK],
    occurrences=[
        occurrence("talk", "2026-11-23 10:00", "2026-11-23 11:00", 1),
        occurrence("talk", "2026-11-24 13:00", "2026-11-24 14:30", 2),
        occurrence("talk", "2026-11-25 13:00", "2026-11-25 14:30", 3, status=Status.CANCELLED),
    ],
    topics=[topic("figures", 1, {"sv": "Siffror", "en": "Figures"}, summary={"sv": "I korthet"}, icon="chart")],
    facts=[
        fact("people", "figures", 2, source="n"),
        fact("students", "figures", 1, source="p"),
        fact("homes", "figures", 3, source="n"),
        fact("unsourced", "figures", 4),
    ],
    sources=[
        Source("n", "Nytt", "Staden", date(2024, 5, 29), ""),
        Source("p", "Prisma", "Byggnyheter", None, ""),
    ],
)
CONTENT = replace(WORDS, pictures={4: HARBOUR, 7: LOGO})


def with_event(**changes: object) -> Content:
    """CONTENT with another talk."""
    return replace(CONTENT, events={"talk": replace(TALK, **changes)})  # type: ignore[arg-type]
