"""Contents that strain the screen: one with more and longer things than it is used to, and two with hardly any."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from kiosk.content.writer import write
from kiosk.domain.content import Content
from kiosk.domain.model import Admission, Level, Notice, Picture, Status, TagScope
from tests.content.samples import picture_bytes
from tests.factories import META, all_day, at, content, event, fact, member, occurrence, place, tag, topic

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"
COMPOUND = "Hafenwasserwirtschaftsforschungsgemeinschaft"
LONG_NAME = f"{COMPOUND} für Kreislauftechnik und Quartiersentwicklung"
LONG_TITLE = "Donaudampfschifffahrtsgesellschaftskapitäne erzählen vom Überseehafenverkehrsleitstellenumbau"
SWEDISH = "Den här texten finns bara på svenska, och den är lång nog för att brytas över flera rader på skärmen."
WARNING = "Der Aufzug am Hauptbahnhof ist bis Freitag außer Betrieb. Bitte den Aufzug am Nordkai benutzen."


def crowded() -> Content:
    """Everything at its longest: names, titles, notices, tags, pictures, all letters, cancelled, over several days."""
    tags = [
        *(tag(f"m{n}", n, {"sv": f"Område {n}", "de": f"Tätigkeitsbereich {n}"}) for n in range(9)),
        *(tag(f"e{n}", n, {"sv": f"Sort {n}", "de": f"Veranstaltungsart {n}"}, TagScope.EVENT) for n in range(6)),
    ]
    places = [
        place(
            f"p{n}",
            n,
            {"sv": f"Hamnen {n}", "de": f"Oceanhafenbeckenpromenade {n}"},
            minutes=59,
            direction={"sv": SWEDISH},
            entrance=1,
        )
        for n in range(1, 8)
    ]
    long = member(
        "long",
        {"sv": LONG_NAME},
        summary={"de": f"{COMPOUND} seit jeher"},
        text={"sv": SWEDISH * 4},
        website="https://heidi.example/ein/langer/weg/zu/einer/seite",
        place="p2",
        tags=("m1", "m2", "m3"),
        picture=1,
    )
    others = [
        member(
            f"{letter}{n}", f"{letter}{'ab'[n]} Innovation", summary={"sv": SWEDISH}, place=f"p{1 + n}", tags=("m4",)
        )
        for letter, n in product(ALPHABET, range(2))
    ]
    big = event(
        "big",
        {"sv": LONG_TITLE},
        summary={"sv": SWEDISH},
        text={"sv": SWEDISH * 5},
        organiser="long",
        place="p2",
        status=Status.CANCELLED,
        admission=Admission.PAID,
        booking="https://heidi.example/b",
        tags=("e1", "e2"),
        sample=True,
    )
    whole = event("whole", "Hela dagar", organiser="long", place="p3", all_day=True, admission=Admission.BOOK)
    busy = [event(f"busy{n}", f"Samtal {n}", organiser="long", place="p2", tags=(f"e{n % 6}",)) for n in range(12)]
    made = content(
        tags=tags,
        places=places,
        members=[long, *others],
        events=[big, whole, *busy],
        occurrences=[
            occurrence("big", "2026-11-27 11:00", "2026-11-29 18:30"),
            all_day("whole", "2026-11-28", 3),
            *(occurrence(f"busy{n}", f"2026-11-27 {11 + n}:05", f"2026-11-27 {11 + n}:55") for n in range(12)),
        ],
        topics=[
            topic(id, n, {"sv": f"Ett ämne {COMPOUND}"}) for n, id in enumerate(("ambition", "figures", "history"))
        ],
        facts=[
            fact("f0", "ambition", 1, {"sv": SWEDISH}, headline=True),
            *(
                fact(f"f{n}", "figures", n, {"sv": COMPOUND}, figure=1_234_567_890, figure_note={"sv": "fler än {}"})
                for n in range(1, 4)
            ),
            *(fact(f"h{n}", "history", n, {"sv": SWEDISH}, when={"sv": f"Våren {2020 + n}"}) for n in range(5)),
        ],
        notices=[
            Notice("n1", Level.URGENT, {"sv": SWEDISH, "de": WARNING}),
            Notice("n2", Level.WARNING, {"sv": SWEDISH, "de": WARNING}),
        ],
        meta=replace(META, built_at=at("2026-11-20 04:00"), languages=("sv", "en", "de")),
    )
    return replace(made, pictures={1: Picture(1, "image/png", 640, 480, {"sv": "En bild"})})


def sparse(only_members: bool) -> Content:
    """One member and nothing else, or one fact and nothing else."""
    if only_members:
        return content(members=[member("alone", "Ensam")])
    return content(topics=[topic("ambition")], facts=[fact("f", "ambition", title=SWEDISH)])


@pytest.fixture(scope="session")
def crowded_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content file of `crowded`."""
    path = tmp_path_factory.mktemp("crowded") / "content.sqlite"
    write(crowded(), {1: picture_bytes("PNG", (640, 480))}, path)
    return path


@pytest.fixture(scope="session", params=(True, False), ids=("one member", "one fact"))
def sparse_file(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content file of `sparse`, either way."""
    path = tmp_path_factory.mktemp("sparse") / "content.sqlite"
    write(sparse(request.param), {}, path)
    return path
