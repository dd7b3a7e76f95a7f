"""What the idle loop has to say."""

from kiosk.viewmodels.pages.row_reading import spoken_row, texts
from kiosk.viewmodels.reading import Reading, Role
from kiosk.viewmodels.rows import SlideRow
from kiosk.viewmodels.scene import Scene


def attract_reading(scene: Scene, slide: SlideRow, begin: str, others: str) -> Reading:
    """How to begin, in the language of the screen and in the `others`, and the slide that is shown."""
    language = scene.language.code
    return Reading(
        (
            *texts(language, ("begin", Role.BUTTON, begin), ("others", Role.TEXT, others)),
            spoken_row(scene, "slide", Role.TEXT, slide),
            *texts(language, ("credit", Role.PICTURE, slide.credit)),
        )
    )
