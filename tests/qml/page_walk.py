"""A walk by the models over everything that the screen can show, for those who measure it."""

from collections.abc import Iterator

from kiosk.domain.content import Content
from kiosk.tour.offscreen import Drawing, Look
from kiosk.tour.stages import stages
from kiosk.viewmodels.models import Models
from tests.e2e.item_tree import Seen, look

SLIDES, TURNS = 6, 3


def laid_out(drawing: Drawing) -> list[Seen]:
    """Everything on the screen, at rest. It is laid out as always, and not painted, for that would take the longest."""
    content = drawing.screen.window.contentItem()
    content.setOpacity(0)
    drawing.rest()
    content.setOpacity(1)
    return look(drawing.screen.window)


def round_trip(drawing: Drawing, wanted: Look, turn: int | None = None, turns: int = TURNS) -> Iterator[str]:
    """Bring the screen to every page and state as `wanted`; yields the name of each while it stands there.

    With a `turn`, to every `turns`-th of them alone, and to the others with the turns that follow.
    """
    loaded = drawing.screen.feed.loaded
    assert loaded is not None
    drawing.begin(wanted)
    for number, stage in enumerate(stages(loaded.content, drawing.screen)):
        if turn is None or number % turns == turn % turns:
            stage.enter(drawing.models)
            yield stage.name
            tidy(drawing.models)
    ask_for_help(drawing.models, loaded.content)
    yield "help"
    drawing.models.keypad.close()
    tidy(drawing.models)
    drawing.screen.idle.ask()
    yield "still-there"
    drawing.screen.idle.finish()


def ask_for_help(models: Models, content: Content) -> None:
    """Have the help shown at the longest text of a member, where there is one: it says where one is."""
    members = sorted(content.members.values(), key=lambda member: max(map(len, member.text.values()), default=0))
    models.navigation.open("member", members[-1].id if members else "nobody")
    models.reader.reach("text")
    models.keypad.help()


def idle_loop(drawing: Drawing) -> Iterator[str]:
    """Bring the screen to the first slides of the attract loop; yields the name of each."""
    drawing.screen.idle.touch()
    drawing.screen.idle.finish()
    for number in range(SLIDES):
        yield f"attract-{number}"
        drawing.models.attract.advance()


def tidy(models: Models) -> None:
    """As a new visitor finds it, but for language, theme and size of text, which take long to change."""
    models.navigation.reset()
    models.members.clear()
    models.events.clear()
    models.mylist.clear()
    models.keyboard.close()
    if models.session.property("choosingLanguage"):
        models.session.toggleLanguages()
