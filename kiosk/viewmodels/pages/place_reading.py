"""What the page of one place has to say."""

from kiosk.viewmodels.code_target import CodeTargetViewModel
from kiosk.viewmodels.formatting import listed, text_language, translate
from kiosk.viewmodels.pages.place_view import PlaceView
from kiosk.viewmodels.pages.row_reading import lost_reading, picture_reading, rows_reading, texts
from kiosk.viewmodels.reading import Reading, Role
from kiosk.viewmodels.scene import Scene


def place_reading(scene: Scene, view: PlaceView, code: CodeTargetViewModel) -> Reading:
    """Where on the line it is, how to get there, who is there, what is on there, and the code."""
    language = scene.language.code
    if not view.there:
        return Reading(lost_reading(scene, translate("PlacePage", "This place is not listed any more")))
    return Reading(
        picture_reading(scene, "picture", view.picture),
        (
            *texts(
                language,
                ("title", Role.HEADING, view.name),
                ("head", Role.TEXT, listed(view.stop, view.summary)),
                ("stop", Role.TEXT, view.stop),
                ("summary", Role.TEXT, view.summary),
                ("way", Role.TEXT, view.way),
            ),
        ),
        picture_reading(scene, "entrance", view.entrance),
        (*texts(language, ("text", Role.TEXT, view.text), ("mark", Role.TEXT, text_language(view.mark))),),
        rows_reading(scene, "members", view.members, translate("PlacePage", "Who is here")),
        rows_reading(scene, "events", view.events, translate("PlacePage", "What is on here")),
        code.reading(language),
    )
