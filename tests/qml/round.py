"""A walk by the models over everything that the screen can show, for those who measure it."""

from collections.abc import Iterator

from kiosk.tour import Drawing, Look, stages

SLIDES = 6


def round_trip(drawing: Drawing, look: Look) -> Iterator[str]:
    """Bring the screen to every page and state in `look`; yields the name of each while it stands there."""
    loaded = drawing.screen.feed.loaded
    assert loaded is not None
    for stage in stages(loaded.content, drawing.screen):
        drawing.begin(look)
        stage.enter(drawing.models)
        yield stage.name
    drawing.begin(look)
    drawing.screen.idle.ask()
    yield "still-there"
    drawing.screen.idle.finish()


def idle_loop(drawing: Drawing) -> Iterator[str]:
    """Bring the screen to the first slides of the attract loop; yields the name of each."""
    drawing.screen.idle.touch()
    drawing.screen.idle.finish()
    for number in range(SLIDES):
        yield f"attract-{number}"
        drawing.models.attract.advance()
