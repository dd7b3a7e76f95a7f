"""Every page and state of the screen, entered one after the other by the same visitor or another."""

from collections.abc import Iterator

from PySide6.QtCore import Qt

from kiosk.domain.content import Content
from kiosk.tour.offscreen import Drawing
from kiosk.tour.stage import Stage
from kiosk.tour.stages import stages
from kiosk.viewmodels.models import Models
from tests.qml.page_walk import ask_for_help
from tests.viewmodels.model_values import told


def all_stages(content: Content, drawing: Drawing) -> Iterator[Stage]:
    """Those of the tour, two more, the help where it has most to say, and the question."""
    idle = drawing.screen.idle

    def choose_members(models: Models) -> None:
        models.navigation.open("members", "")
        models.members.choose(True)

    def choose_empty_day(models: Models) -> None:
        models.navigation.open("events", "")
        while 0 not in (dots := [day.dots for day in told(models.events, "days").rows]):
            models.events.turn(1)
        models.events.chooseDay(dots.index(0))

    yield from stages(content, drawing.screen)
    yield Stage("members-filters", choose_members)
    yield Stage("events-empty-day", choose_empty_day)
    yield Stage("help", lambda models: ask_for_help(models, content))
    yield Stage("question", lambda _: idle.ask())


def begin_anew(drawing: Drawing) -> None:
    """As another visitor, with the same settings: to change those takes longest."""
    models = drawing.models
    drawing.screen.idle.touch()
    models.session.close_languages()
    models.navigation.reset()
    for page in (models.members, models.events, models.search, models.mylist):
        page.clear()
    models.keyboard.close()
    models.keypad.close()


def lay_out(drawing: Drawing) -> None:
    """As Drawing.rest, but for the pictures, which say nothing."""
    done: list[bool] = []
    drawing._jobs.run(lambda: None, lambda _: done.append(True))
    drawing.wait_for(lambda: bool(done))
    drawing.screen.window.frameSwapped.connect(lambda: done.append(True), Qt.ConnectionType.SingleShotConnection)
    drawing.screen.window.update()
    drawing.wait_for(lambda: len(done) > 1)
