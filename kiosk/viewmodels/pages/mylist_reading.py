"""What the page of the visitor's own list has to say."""

from kiosk.domain.mixed_text import filled
from kiosk.viewmodels.code_target import CodeTargetViewModel
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.pages.mylist_view import MyListView
from kiosk.viewmodels.pages.row_reading import lost_reading, spoken_row, texts
from kiosk.viewmodels.reading import Reading, Role, Spoken
from kiosk.viewmodels.rows import LinkRow
from kiosk.viewmodels.scene import Scene


def mylist_reading(scene: Scene, view: MyListView, code: CodeTargetViewModel) -> Reading:
    """What is on it, each with the way off it, and the code that takes it along."""
    language = scene.language.code
    title = texts(language, ("title", Role.HEADING, translate("MyListPage", "My list")))
    if not view.keys:
        hint = translate(
            "MyListPage", "Tap “%1” on a member, an event or a place, and take it all with you with one code."
        ).replace("%1", translate("MyListPage", "Add to my list"))
        empty = translate("MyListPage", "Your list is empty"), hint, translate("MyListPage", "See who is here")
        return Reading((*title, *lost_reading(scene, *empty)))
    full = translate("MyListPage", "Your list is full: one code holds no more. Take it with you, or remove something.")
    return Reading(
        (
            *title,
            *texts(
                language,
                ("head", Role.TEXT, view.mark),
                ("mark", Role.TEXT, view.mark),
                ("full", Role.NOTICE, full if view.full else ""),
            ),
        ),
        tuple(item for n, row in enumerate(view.rows) for item in _row(scene, f"rows/{n}", row)),
        texts(language, ("empty", Role.BUTTON, translate("MyListPage", "Empty the list"))),
        code.reading(language),
    )


def _row(scene: Scene, key: str, row: LinkRow) -> tuple[Spoken, ...]:
    remove = filled(translate("MyListPage", "Remove %1"), row.title)
    return (
        spoken_row(scene, key, Role.BUTTON, row),
        Spoken(f"{key}/remove", Role.BUTTON, remove, scene.language.code),
    )
