"""A text in another language than the screen's is said in its own, and nothing else is: every page and state."""

from dataclasses import replace

import pytest

from kiosk.content.writer import write
from kiosk.domain.content import Content
from kiosk.domain.mixed_text import in_language
from kiosk.domain.model import Level, Notice
from kiosk.tour.offscreen import Drawing, Look
from kiosk.viewmodels.formatting import listed
from kiosk.viewmodels.reading import Role, Spoken
from tests.e2e.reading.every_stage import all_stages, begin_anew, lay_out
from tests.e2e.reading.one_language import WORD, in_a_wrong_language, in_one_language
from tests.screens import HALL, Screens, heidi_content, heidi_pictures

MEETINGS = [("en", "sv"), ("da", "sv"), ("de", "sv"), ("sv", "en"), ("de", "en")]
"""The language of the screen, and that of all the content."""


def own_words(drawing: Drawing, content: str) -> frozenset[str]:
    """What the screen itself says in the language of the content: its name, how to begin, and the name of the house."""
    language = drawing.screen.languages.all[content]
    house = "Helsingborg Innovation District" if content == "en" else ""
    return frozenset(WORD.findall(f"{language.name} {language.begin} {house}"))


KINDS = {
    *("ambition", "card", "chips", "code", "detail", "facts", "figures", "groups", "help", "history", "initiators"),
    *("kin", "links", "members", "notices", "rows", "stops", "tags", "text", "title", "topics"),
}
"""Some items whose text is the content's."""


MOST_MARKS = 3
"""How often a page may say that it is in another language: once, once more above the line of reach mode, and once of
the content as a whole."""
CHOICES = {"dock", "language", "languages", "notices"}


@pytest.fixture(params=MEETINGS, ids="{0[0]}-{0[1]}".format)
def meeting(request: pytest.FixtureRequest) -> tuple[str, str]:
    language, spoken = request.param
    return language, spoken


@pytest.fixture
def drawing(screens: Screens, meeting: tuple[str, str], tmp_path_factory: pytest.TempPathFactory) -> Drawing:
    """The screen in the first language of the meeting, its content in the other."""
    language, spoken = meeting
    file = tmp_path_factory.getbasetemp() / f"{spoken}.sqlite"
    if not file.exists():
        write(content_in(spoken), heidi_pictures(), file)
    drawing = screens.show(HALL, content=file)
    drawing.begin(Look(language=language))
    return drawing


def content_in(language: str) -> Content:
    """The first content, with a notice, and a way to each place."""
    closed = Notice("closed", Level.INFO, {"sv": "Stängt i dag", "en": "Closed today"})
    way, heidi = {"sv": "Längs kajen", "en": "Along the quay"}, heidi_content()
    places = {id: replace(place, direction=way) for id, place in heidi.places.items()}
    return in_one_language(replace(heidi, notices=(closed,), places=places), language)


def said(drawing: Drawing) -> list[Spoken]:
    lay_out(drawing)
    return list(drawing.screen.kiosk.screen_reading().items)


def marked_with(drawing: Drawing, spoken: str, items: list[Spoken]) -> list[str]:
    """The items that name the language of the content; that of the notice is not counted."""
    name = drawing.screen.languages.all[spoken].name
    return [item.key for item in items if name in item.show and item.key.partition("/")[0] not in CHOICES]


def test_each_text_is_said_in_its_own_language(drawing: Drawing, meeting: tuple[str, str]) -> None:
    spoken = meeting[1]
    own = own_words(drawing, spoken)
    found: list[str] = []
    kinds: set[str] = set()
    often: dict[str, list[str]] = {}
    for stage in all_stages(content_in(spoken), drawing):
        begin_anew(drawing)
        stage.enter(drawing.models)
        items = said(drawing)
        kinds |= {item.key.partition("/")[0] for item in items if spoken in {code for _, code in item.pieces}}
        if len(marked := marked_with(drawing, spoken, items)) > MOST_MARKS:
            often[stage.name] = marked
        found += [f"{stage.name}: {each}" for each in in_a_wrong_language(items, spoken, own)]
    assert not found, "\n".join(dict.fromkeys(found))
    assert kinds >= KINDS, KINDS - kinds
    assert not often, often


def test_each_slide_of_the_idle_loop_is_said_in_its_own_language(drawing: Drawing, meeting: tuple[str, str]) -> None:
    drawing.screen.idle.finish()
    drawing.models.session.useLanguage(meeting[0])
    own = own_words(drawing, meeting[1])
    found: list[str] = []
    for number in range(len(drawing.models.attract.slides)):
        items = said(drawing)
        assert items[-1].key in ("slide", "credit")
        found += [f"slide {number}: {each}" for each in in_a_wrong_language(items, meeting[1], own)]
        drawing.models.attract.advance()
    assert not found, "\n".join(found)


def test_each_text_in_a_wrong_language_is_found() -> None:
    words = listed("Mehr", in_language("Hamnenþ", "sv"))
    right = Spoken("right", Role.TEXT, words, "de")
    lost = Spoken("lost", Role.TEXT, str.__str__(words), "de")
    gained = Spoken("gained", Role.TEXT, in_language("Mehr, Hamnenþ", "sv"), "de")
    assert list(in_a_wrong_language([right, lost, gained], "sv", frozenset())) == [
        "“Hamnenþ” of “Mehr, Hamnenþ” (lost) is said in de",
        "“Mehr” of “Mehr, Hamnenþ” (gained) is said in sv",
    ]
    assert not list(in_a_wrong_language([gained], "sv", frozenset({"Mehr"})))
