"""What the page of the district has to say."""

from kiosk.viewmodels.code_target import CodeTargetViewModel
from kiosk.viewmodels.formatting import listed, text_language, translate
from kiosk.viewmodels.pages.district_view import DistrictView
from kiosk.viewmodels.pages.row_reading import nothing_reading, rows_reading, texts
from kiosk.viewmodels.reading import Reading, Role
from kiosk.viewmodels.scene import Scene


def district_reading(scene: Scene, view: DistrictView, code: CodeTargetViewModel) -> Reading:
    """Its ambition, its figures, who started it, how it came about, what there is more to read, and the code."""
    language = scene.language.code
    title = texts(language, ("title", Role.HEADING, translate("DistrictPage", "The district")))
    if view.state == "empty":
        lost = translate("DistrictPage", "There are no facts here yet")
        hint = translate("DistrictPage", "Have a look at the members and events meanwhile.")
        return Reading((*title, *nothing_reading(scene, lost, hint)))
    return Reading(
        title,
        (
            *texts(
                language,
                ("ambition", Role.BUTTON, listed(view.ambition_title, view.ambition)),
                ("mark", Role.TEXT, text_language(view.mark)),
            ),
        ),
        rows_reading(scene, "figures", view.figures, view.figures_title),
        rows_reading(scene, "initiators", view.initiators, view.initiators_title),
        rows_reading(scene, "history", view.history, view.history_title),
        rows_reading(scene, "topics", view.topics, translate("DistrictPage", "More to read")),
        code.reading(language, translate("DistrictPage", "Read more on your phone")),
    )
