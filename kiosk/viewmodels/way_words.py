"""The way to a place for whoever stands before the screen, in words. Pure functions."""

from kiosk.domain.bearing import Side, side
from kiosk.domain.line import minutes_from
from kiosk.domain.model import Place
from kiosk.viewmodels import formatting
from kiosk.viewmodels.formatting import joined, translate
from kiosk.viewmodels.scene import Scene


def way_words(scene: Scene, place: Place) -> str:
    """`To the left · along the quay · 7 min on foot from here`, or as much of it as is known; empty for the place where
    the kiosk stands. What staff say ends with the language that it is in."""
    if place.id == scene.here:
        return ""
    return joined(
        _side_words(scene, place), scene.text(place.direction), scene.mark(place.direction), _walk(scene, place)
    )


def _side_words(scene: Scene, place: Place) -> str:
    here = scene.content.places.get(scene.here)
    match side(here.coordinates if here else "", place.coordinates, scene.facing):
        case Side.AHEAD:
            return translate("Way", "Straight ahead")
        case Side.RIGHT:
            return translate("Way", "To the right")
        case Side.BEHIND:
            return translate("Way", "Behind you")
        case Side.LEFT:
            return translate("Way", "To the left")
        case None:
            return ""


def _walk(scene: Scene, place: Place) -> str:
    minutes = minutes_from(scene.content.stops, scene.here).get(place.id)
    if minutes is None:
        return ""
    return translate("Way", "%1 on foot from here").replace("%1", formatting.span(minutes))
