"""What the page of one event has to say."""

from kiosk.viewmodels.code_target import CodeTargetViewModel
from kiosk.viewmodels.formatting import listed, sample_words, text_language, translate
from kiosk.viewmodels.pages.event_view import EventView
from kiosk.viewmodels.pages.row_reading import lost_reading, picture_reading, rows_reading, texts
from kiosk.viewmodels.reading import Checked, Reading, Role, Spoken
from kiosk.viewmodels.scene import Scene


def event_reading(scene: Scene, view: EventView, code: CodeTargetViewModel, times_shown: bool) -> Reading:
    """What, when, where, by whom, at which other times (each of them if `times_shown`), and the code."""
    language = scene.language.code
    if not view.there:
        return Reading(lost_reading(scene, translate("EventPage", "This event is not listed any more")))
    state = _state(view)
    return Reading(
        texts(language, ("state", Role.NOTICE, state)),
        picture_reading(scene, "picture", view.picture),
        (
            *texts(
                language,
                ("tags", Role.TEXT, listed(view.tags, sample_words(view.sample))),
                ("title", Role.HEADING, view.title),
                ("head", Role.TEXT, listed(state, view.when, view.facts)),
                ("when", Role.TEXT, view.when),
                ("facts", Role.TEXT, view.facts),
                ("booking", Role.TEXT, "" if view.cancelled else view.booking),
            ),
        ),
        rows_reading(scene, "links", view.links),
        _others(view, language, times_shown),
        rows_reading(scene, "times", view.times if times_shown else ()),
        (
            *texts(
                language,
                ("made-up", Role.TEXT, _made_up() if view.sample else ""),
                ("text", Role.TEXT, view.text),
                ("mark", Role.TEXT, text_language(view.mark)),
            ),
        ),
        code.reading(language),
    )


def _state(view: EventView) -> str:
    if view.cancelled:
        return translate("EventPage", "This event is cancelled.")
    return translate("EventPage", "This event is over.") if view.over else ""


def _others(view: EventView, language: str, shown: bool) -> tuple[Spoken, ...]:
    if not view.others:
        return ()
    words = listed(translate("EventPage", "Other times"), view.others)
    return (Spoken("others", Role.TOGGLE, words, language, shown, Checked.OPEN),)


def _made_up() -> str:
    return translate("EventPage", "A sample: this event is made up to show how events will look.")
