"""What the page of a group of facts has to say."""

from kiosk.viewmodels.code_target import CodeTargetViewModel
from kiosk.viewmodels.formatting import text_language, translate
from kiosk.viewmodels.pages.row_reading import fact_reading, lost_reading, texts
from kiosk.viewmodels.pages.topic_view import TopicView
from kiosk.viewmodels.reading import Reading, Role
from kiosk.viewmodels.scene import Scene


def topic_reading(scene: Scene, view: TopicView, code: CodeTargetViewModel) -> Reading:
    """The facts, where they are from, and the code."""
    language = scene.language.code
    if not view.there:
        return Reading(lost_reading(scene, translate("TopicPage", "These facts are not listed any more")))
    facts = (item for n, row in enumerate(view.facts) for item in fact_reading(scene, f"facts/{n}", row))
    return Reading(
        (
            *texts(
                language,
                ("title", Role.HEADING, view.title),
                ("head", Role.TEXT, view.summary),
                ("summary", Role.TEXT, view.summary),
                ("mark", Role.TEXT, text_language(view.mark)),
            ),
        ),
        tuple(facts),
        texts(language, ("sources", Role.TEXT, view.sources)),
        code.reading(language),
    )
