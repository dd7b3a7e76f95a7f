"""What is shown in more than one language: each piece of it is said in its own."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.content.search.texts import Kind
from kiosk.domain.calendar import showing_at
from kiosk.domain.mixed_text import pieces_of
from kiosk.viewmodels import shared_rows
from kiosk.viewmodels.code_target import CodeKind, CodeTargetViewModel, CodeView
from kiosk.viewmodels.hit_rows import hit_row
from kiosk.viewmodels.pages.attract import slides
from kiosk.viewmodels.pages.home_view import home_view
from kiosk.viewmodels.pages.member_view import member_view
from kiosk.viewmodels.pages.mylist_reading import mylist_reading
from kiosk.viewmodels.pages.mylist_view import my_list_view
from kiosk.viewmodels.pages.row_reading import fact_reading, spoken_row
from kiosk.viewmodels.pages.wayfinding_reading import wayfinding_reading
from kiosk.viewmodels.pages.wayfinding_view import wayfinding_view
from kiosk.viewmodels.reading import Role
from kiosk.viewmodels.scene import Scene
from tests.factories import content, event, fact, member, occurrence, place, tag
from tests.viewmodels.conftest import SceneOf

TALK = event("talk", {"en": "A talk in the hall"}, place="quay")
TIME = occurrence("talk", "2026-11-23 15:00", "2026-11-23 15:45", 1)
QUAY = place("quay", 1, {"sv": "Kajen"}, summary={"sv": "Vid vattnet"}, direction={"sv": "Längs vattnet"})
HETCH = member("hetch", {"sv": "Hetch", "de": "Hetch"}, summary={"sv": "Techhubb"}, place="quay", tags=("hubs",))
MINDPARK = member("mindpark", {"sv": "Mindpark"}, summary={"sv": "Kontor"}, place="quay", tags=("hubs",))
PEOPLE = fact("people", "figures", title={"sv": "Anställda"}, figure=5500, figure_note={"sv": "över {} i dag"})
CONTENT = content(
    places=[place("station", 2, {"de": "Der Bahnhof", "sv": "Stationen"}), QUAY],
    members=[HETCH, MINDPARK],
    tags=[tag("hubs", 1, {"sv": "Nav", "de": "Zentren"})],
    events=[TALK],
    occurrences=[TIME],
    facts=[replace(PEOPLE, headline=True)],
)


@pytest.fixture
def german(scene: SceneOf) -> Scene:
    return scene(CONTENT, language="de", here="station")


def parts(scene: Scene, row: object) -> list[tuple[str, str]]:
    return list(spoken_row(scene, "rows/0", Role.BUTTON, row).parts)  # type: ignore[arg-type]


RowOf = Callable[[Scene], object]
ROWS: dict[str, tuple[RowOf, list[tuple[str, str]]]] = {
    "event": (
        lambda here: shared_rows.event_row(here, showing_at(TALK, TIME, here.now)),
        [("15 Uhr, 45 Minuten", "de"), ("A talk in the hall", "en"), ("Kajen", "sv")],
    ),
    "member with a German name": (
        lambda here: shared_rows.member_row(here, "hetch"),
        [("Hetch", "de"), ("Techhubb", "sv"), ("Zentren", "de"), ("Svenska, Kajen", "sv"), ("Station 1", "de")],
    ),
    "member with a Swedish name": (
        lambda here: shared_rows.member_row(here, "mindpark"),
        [("Mindpark, Kontor", "sv"), ("Zentren", "de"), ("Svenska, Kajen", "sv"), ("Station 1", "de")],
    ),
    "link to a member": (lambda here: shared_rows.member_link(here, MINDPARK), [("Mindpark, Kontor, Svenska", "sv")]),
    "link to a place": (
        lambda here: shared_rows.place_link(here, QUAY),
        [("Kajen", "sv"), ("Station 1 von 2", "de")],
    ),
    "more of the same kind": (
        lambda here: member_view(here, "hetch").kin[0],
        [("Mehr dieser Art", "de"), ("Mindpark", "sv")],
    ),
    "member that was found": (
        lambda here: hit_row(here, Kind.MEMBER, "hetch", "he"),
        [("Hetch", "de"), ("Techhubb, Kajen, Svenska", "sv")],
    ),
    "place that was found": (
        lambda here: hit_row(here, Kind.PLACE, "quay", "ka"),
        [("Kajen", "sv"), ("Station 1 von 2", "de"), ("Vid vattnet, Svenska", "sv")],
    ),
    "event that was found": (
        lambda here: hit_row(here, Kind.EVENT, "talk", "a"),
        [
            *(("A talk in the hall", "en"), ("Heute 15 Uhr", "de"), ("Kajen", "sv")),
            *(("Text", "de"), ("English", "en")),
        ],
    ),
    "stop": (
        lambda here: wayfinding_view(here, "member/mindpark").stops[0],
        [("1", "de"), ("Mindpark", "sv"), ("ist hier", "de"), ("Kajen, Vid vattnet, Längs vattnet", "sv")],
    ),
    "fact in the idle loop": (
        lambda here: slides(here)[0],
        [("Schon gewusst?", "de"), ("Över", "sv"), ("5500", "de"), ("i dag anställda, Svenska", "sv")],
    ),
    "member in the idle loop": (
        lambda here: slides(here)[2],
        [("Hier zu Hause, Hetch", "de"), ("Techhubb, Svenska", "sv")],
    ),
    "place in the idle loop": (
        lambda here: slides(here)[3],
        [("Station 1 von 2", "de"), ("Kajen, Vid vattnet, Svenska", "sv")],
    ),
    "card of Home": (
        lambda here: home_view(here).card,
        [("Heute, von 15 Uhr bis 15 Uhr 45", "de"), ("A talk in the hall", "en"), ("Kajen", "sv")],
    ),
    "fact of Home": (
        lambda here: home_view(here).rows[0],
        [
            *(("Schon gewusst?", "de"), ("Över", "sv"), ("5500", "de"), ("i dag anställda", "sv")),
            *(("Text", "de"), ("Svenska", "sv")),
        ],
    ),
    "member of Home": (
        lambda here: home_view(here).rows[2],
        [("Hetch", "de"), ("Techhubb", "sv"), ("Station 1 von 2, Text", "de"), ("Svenska", "sv")],
    ),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_row_on_a_german_screen(german: Scene, name: str) -> None:
    row_of, said = ROWS[name]
    row = row_of(german)
    assert parts(german, row) == said
    item = spoken_row(german, "rows/0", Role.BUTTON, row)  # type: ignore[arg-type]
    assert "".join(text for text, _ in item.pieces) == item.show == row.spoken  # type: ignore[attr-defined]


def test_a_quiet_day_names_what_comes_in_its_language(scene: SceneOf) -> None:
    here = scene(CONTENT, "2026-11-20 12:00", language="de")
    row = home_view(here).rows[0]
    assert row.title.startswith("Ruhig bis")
    assert pieces_of(row.detail)[0] == ("15:00 ", "")
    assert parts(here, row)[1:] == [("A talk in the hall", "en"), ("Text", "de"), ("English", "en")]


def test_what_is_all_in_the_language_of_the_screen_is_one_text(scene: SceneOf) -> None:
    here = scene(CONTENT, language="en")
    talk = spoken_row(here, "rows/0", Role.BUTTON, shared_rows.event_row(here, showing_at(TALK, TIME, here.now)))
    assert talk.parts == (("3 pm, 45 minutes, A talk in the hall", "en"), ("Kajen", "sv"))
    swedish = scene(CONTENT)
    assert parts(swedish, shared_rows.member_link(swedish, MINDPARK)) == [("Mindpark, Kontor", "sv")]


def test_a_sentence_says_a_name_in_the_language_of_the_name(german: Scene) -> None:
    reading = wayfinding_reading(german, wayfinding_view(german, ""))
    introduction = next(item for item in reading if item.key == "introduction")
    assert introduction.parts[:2] == (("Die Linie führt von", "de"), ("Kajen", "sv"))
    listed = my_list_view(german, ("member/mindpark", "event/talk"))
    reading = mylist_reading(german, listed, CodeTargetViewModel())
    removing = [item.parts for item in reading if item.key.endswith("/remove")]
    assert removing == [
        (("Mindpark", "sv"), ("entfernen", "de")),
        (("A talk in the hall", "en"), ("entfernen", "de")),
    ]


def test_a_code_says_a_name_in_the_language_of_the_name(german: Scene) -> None:
    code = CodeTargetViewModel()
    code.show(CodeView("https://heidi.example/m/7K3QF", CodeKind.CONTACT, "carried", german.text(MINDPARK.name)))
    code.carry(True)
    assert code.reading("de")[0].parts[:2] == (
        ("Die Handykamera auf den Code richten. Er speichert den Kontakt", "de"),
        ("Mindpark", "sv"),
    )


def test_a_fact_says_its_figure_in_the_language_of_the_screen(german: Scene) -> None:
    (item, *_) = fact_reading(german, "facts/0", shared_rows.fact_row(german, PEOPLE))
    assert item.parts == (
        ("över", "sv"),
        ("5500", "de"),
        ("i dag, Anställda", "sv"),
        ("Sprache des Textes", "de"),
        ("Svenska", "sv"),
    )
