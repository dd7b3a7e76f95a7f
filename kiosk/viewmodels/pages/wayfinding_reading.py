"""What the page of the line has to say."""

from collections.abc import Iterator, Sequence

from kiosk.domain.mixed_text import filled, join
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.pages.row_reading import names_reading, nothing_reading, spoken_row, texts
from kiosk.viewmodels.pages.wayfinding_view import WayfindingView
from kiosk.viewmodels.reading import Reading, Role, Spoken
from kiosk.viewmodels.scene import Scene


def wayfinding_reading(scene: Scene, view: WayfindingView) -> Reading:
    """How the line runs, and each stop with who is there."""
    language = scene.language.code
    title = ("title", Role.HEADING, translate("WayfindingPage", "Find your way"))
    if not view.stops:
        drawn = translate("WayfindingPage", "The map is being drawn")
        hint = translate("WayfindingPage", "Please ask at the desk meanwhile.")
        return Reading((*texts(language, title), *nothing_reading(scene, drawn, hint)))
    words = _introduction(view)
    others = translate("WayfindingPage", "Also in the district") if view.others else ""
    return Reading(
        texts(language, title, ("head", Role.TEXT, words), ("introduction", Role.TEXT, words)),
        *_stops(scene, view),
        texts(language, ("others/label", Role.HEADING, others)),
        names_reading(scene, "others", view.others),
    )


def _introduction(view: WayfindingView) -> str:
    runs = translate(
        "WayfindingPage", "The line runs from %1 to %2. The stops are in order; the drawing is not to scale."
    )
    alone = translate("WayfindingPage", "The stops are in order; the drawing is not to scale.")
    text = filled(runs, view.first, view.last) if view.last else alone
    return join(" ", (text, view.mark))


def _stops(scene: Scene, view: WayfindingView) -> Iterator[Sequence[Spoken]]:
    for number, (stop, links) in enumerate(zip(view.stops, view.members, strict=True)):
        key = f"stops/{number}"
        yield (spoken_row(scene, key, Role.BUTTON, stop),)
        yield names_reading(scene, f"{key}/members", links)
