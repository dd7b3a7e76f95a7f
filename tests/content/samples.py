"""Content files to try things on, good ones and broken ones."""

import sqlite3
import struct
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

from PIL import Image

from kiosk.domain.content import Content, Meta
from kiosk.domain.model import (
    Admission,
    Event,
    Fact,
    Level,
    Member,
    Notice,
    Occurrence,
    Picture,
    PictureKind,
    Place,
    Source,
    Status,
    Tag,
    TagScope,
    Topic,
)
from kiosk.domain.short_codes import short_code

NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)
META = Meta(
    built_at=datetime(2026, 11, 27, 3, tzinfo=UTC),
    valid_until=datetime(2026, 12, 27, 3, tzinfo=UTC),
    languages=("sv", "en"),
    phone_host="heidi.example",
    allowed_hosts=("heidi.example", "member.example"),
    sources=("members.csv", "events.csv"),
)


def picture_bytes(kind: str = "PNG", size: tuple[int, int] = (40, 30), *, lossless: bool = False) -> bytes:
    """A picture of one colour."""
    made = BytesIO()
    Image.new("RGB", size, (16, 69, 107)).save(made, kind, lossless=lossless)
    return made.getvalue()


def without_pixels(kind: str) -> bytes:
    """A picture of 40 × 30 with its head and the beginning of what belongs behind it, which says it is whole."""
    made = BytesIO()
    Image.effect_noise((40, 30), 90).convert("RGB").save(made, kind, lossless=True)
    data = made.getvalue()
    if kind == "PNG":
        return data[:33] + data[-12:]
    chunk = data[12:16] + struct.pack("<I", 40) + data[20:60]
    return b"RIFF" + struct.pack("<I", 4 + len(chunk)) + b"WEBP" + chunk


PICTURES = {3: picture_bytes(), 1: picture_bytes("WEBP")}

CONTENT = Content(
    meta=META,
    sources={
        "r": Source("r", "A release", "The city", date(2023, 5, 4), "https://heidi.example/r"),
        "n": Source("n", "News", "", None, ""),
    },
    tags={
        "tech": Tag("tech", TagScope.MEMBER, 2, {"sv": "Teknik", "en": "Technology"}),
        "space": Tag("space", TagScope.MEMBER, 1, {"sv": "Arbetsplatser", "en": "Workplaces"}),
        "talk": Tag("talk", TagScope.EVENT, 1, {"sv": "Samtal"}),
    },
    places={
        "south": Place(
            "south",
            short_code("p", "south"),
            4,
            {"sv": "Söder"},
            picture=3,
            minutes=6,
            entrance=1,
            direction={"sv": "Åt vänster längs kajen"},
        ),
        "inside": Place("inside", short_code("p", "inside"), None, {"sv": "Inne"}, {"en": "In"}, {"sv": "Ett\n\nTvå"}),
    },
    members={
        "o": Member(
            "o", short_code("m", "o"), {"sv": "Östra hubben", "en": "East hub"}, tags=("tech", "space"), picture=1
        ),
        "a": Member(
            "a",
            short_code("m", "a"),
            {"sv": "5\u00a0500 – “Ängelholm”"},
            {"sv": "Kort"},
            {"sv": "Längre\ntext"},
            "south",
            "https://member.example/å",
            initiator=True,
        ),
    },
    events={
        "late": Event("late", short_code("e", "late"), {"sv": "Sent"}),
        "early": Event(
            "early",
            short_code("e", "early"),
            {"sv": "Tidigt", "en": "Early"},
            {"sv": "Kort"},
            {"en": "Text"},
            organiser="o",
            place="south",
            status=Status.CANCELLED,
            admission=Admission.BOOK,
            booking="https://member.example/book",
            all_day=True,
            sample=True,
            tags=("talk",),
            picture=3,
        ),
    },
    occurrences=(
        Occurrence(9, "early", datetime(2026, 11, 26, 23, tzinfo=UTC), datetime(2026, 11, 27, 23, tzinfo=UTC)),
        Occurrence(2, "late", NOON, NOON, Status.CANCELLED),
        Occurrence(1, "early", NOON, datetime(2026, 12, 1, tzinfo=UTC)),
    ),
    topics={
        "figures": Topic("figures", short_code("t", "figures"), 1, "chart", {"sv": "Siffror"}, {"en": "In figures"})
    },
    facts={
        "people": Fact(
            "people",
            "figures",
            1,
            {"sv": "Anställda", "en": "Employed"},
            {"sv": "Många"},
            5500,
            {"sv": "över {}", "en": "over {}"},
            {"sv": "2024"},
            "people",
            "o",
            "r",
            headline=True,
        ),
        "hubs": Fact("hubs", "figures", 2, {"sv": "Hubbar"}),
    },
    notices=(
        Notice("closed", Level.WARNING, {"sv": "Stängt", "en": "Closed"}, NOON, datetime(2026, 12, 1, tzinfo=UTC)),
        Notice("hello", Level.INFO, {"sv": "Hej"}),
    ),
    pictures={
        3: Picture(3, "image/png", 40, 30, {"sv": "En hamn"}, focal=(0, 100), credit={"sv": "Foto: en vän"}),
        1: Picture(1, "image/webp", 40, 30, kind=PictureKind.LOGO),
    },
)


def with_member(**changes: object) -> Content:
    """CONTENT with another member `a`."""
    return replace(CONTENT, members=CONTENT.members | {"a": replace(CONTENT.members["a"], **changes)})  # type: ignore[operator, arg-type]


def rewritten(path: Path, *statements: str | Callable[[sqlite3.Connection], object]) -> Path:
    """The content file after what SQL, or a function on the connection, did to it."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        for statement in statements:
            if isinstance(statement, str):
                connection.execute(statement)
            else:
                statement(connection)
    finally:
        connection.close()
    return path


def rows_of(path: Path, query: str) -> list[tuple[object, ...]]:
    """What any program would read in the file."""
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def patched(path: Path, offset: int, new: bytes) -> Path:
    """The file with other bytes from `offset` (from its end when negative)."""
    whole = bytearray(path.read_bytes())
    start = offset % len(whole)
    whole[start : start + len(new)] = new
    path.write_bytes(whole)
    return path
