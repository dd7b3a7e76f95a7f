"""Places: their page, and the rows of the lists of them."""

from dataclasses import dataclass, replace
from itertools import pairwise

from kiosk.domain.model import Place
from kiosk.domain.short_codes import Kind
from kiosk.phone import limits
from kiosk.phone.locale import Said
from kiosk.phone.views.events import EventRow, rows_for
from kiosk.phone.views.links import (
    PictureView,
    Row,
    Way,
    illustration,
    member_link,
    picture_view,
    place_link,
    way_to,
)
from kiosk.phone.views.scene import Scene


@dataclass(frozen=True, slots=True)
class PlaceView:
    """The page of a place, with `more` members that have no room on it."""

    code: str
    name: Said
    summary: Said
    text: Said
    mark: str
    way: Way
    picture: PictureView
    entrance: PictureView | None
    members: tuple[Row, ...]
    more: int
    events: tuple[EventRow, ...]


def place_view(scene: Scene, place: Place) -> PlaceView:
    """All that the page of `place` shows."""
    content = scene.content
    summary, text = scene.said(place.summary), scene.said(place.text)
    here = content.members_by_place.get(place.id, ())
    return PlaceView(
        code=place.code,
        name=scene.said(place.name),
        summary=summary,
        text=text,
        mark=scene.mark(text, summary),
        way=way_to(scene, place),
        picture=illustration(scene, Kind.PLACE, place),
        entrance=None if place.entrance is None else picture_view(scene, place.entrance),
        members=tuple(member_link(scene, one) for one in here[: limits.MOST_MEMBERS]),
        more=max(0, len(here) - limits.MOST_MEMBERS),
        events=rows_for(scene, content.events_by_place.get(place.id, ()), limits.MOST_EVENTS),
    )


def place_rows(scene: Scene) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """The stops along the line, and the places that are no stop."""
    stops = tuple(_stop(scene, before, place) for before, place in pairwise((None, *scene.content.stops)) if place)
    others = (place for place in scene.content.places.values() if place.stop is None)
    return stops, tuple(place_link(scene, place) for place in others)


def _stop(scene: Scene, before: Place | None, place: Place) -> Row:
    """A stop with its walk from the one before it, where somebody has measured that."""
    row = place_link(scene, place)
    if before is None or not place.minutes:
        return row
    minutes = scene.locale.counted("way_minutes", place.minutes, before=scene.said(before.name).text)
    return replace(row, more=(*row.more, minutes))
