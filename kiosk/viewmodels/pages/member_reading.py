"""What the page of one member has to say."""

from kiosk.viewmodels.code_target import CodeTargetViewModel
from kiosk.viewmodels.formatting import text_language, translate
from kiosk.viewmodels.pages.member_view import MemberView
from kiosk.viewmodels.pages.row_reading import lost_reading, picture_reading, rows_reading, texts
from kiosk.viewmodels.reading import Reading, Role
from kiosk.viewmodels.scene import Scene


def member_reading(scene: Scene, view: MemberView, code: CodeTargetViewModel) -> Reading:
    """Who it is, where it is, what it arranges, and the code."""
    language = scene.language.code
    if not view.there:
        return Reading(lost_reading(scene, translate("MemberPage", "This member is not listed any more")))
    return Reading(
        picture_reading(scene, "picture", view.picture),
        (
            *texts(
                language,
                ("title", Role.HEADING, view.name),
                ("head", Role.TEXT, view.detail),
                ("detail", Role.TEXT, view.detail),
                ("text", Role.TEXT, view.text),
                ("mark", Role.TEXT, text_language(view.mark)),
                ("website", Role.TEXT, view.website),
            ),
        ),
        rows_reading(scene, "links", view.links),
        rows_reading(scene, "events", view.events, translate("MemberPage", "Upcoming events")),
        rows_reading(scene, "kin", view.kin),
        code.reading(language),
    )
