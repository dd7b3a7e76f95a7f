"""What the page of one place shows."""

from dataclasses import dataclass

from kiosk.domain.phone_addresses import phone_address
from kiosk.viewmodels import shared_rows
from kiosk.viewmodels.rows import NO_PICTURE, EventRow, LinkRow, PictureView
from kiosk.viewmodels.scene import Scene
from kiosk.viewmodels.way_words import way_words

MOST_EVENTS = 6
MOST_MEMBERS = 60


@dataclass(frozen=True, slots=True)
class PlaceView:
    """All that the page shows."""

    there: bool = False
    key: str = ""
    name: str = ""
    stop: str = ""
    summary: str = ""
    way: str = ""
    entrance: PictureView = NO_PICTURE
    text: str = ""
    mark: str = ""
    picture: PictureView = NO_PICTURE
    address: str = ""
    members: tuple[LinkRow, ...] = ()
    events: tuple[EventRow, ...] = ()


def place_view(scene: Scene, id: str) -> PlaceView:
    """The place `id`; a place that is gone from the content is not `there`."""
    place = scene.content.places.get(id)
    if place is None:
        return PlaceView()
    members = scene.content.members_by_place.get(id, ())[:MOST_MEMBERS]
    mark = scene.mark(place.text, place.summary)
    said = scene.having_said(mark)
    return PlaceView(
        there=True,
        key=f"place/{id}",
        name=scene.text(place.name),
        stop=shared_rows.stop_and_here(scene, place),
        summary=scene.text(place.summary),
        way=way_words(said, place),
        entrance=shared_rows.entrance_view(scene, place),
        text=scene.text(place.text),
        mark=mark,
        picture=shared_rows.picture_view(scene, "place", place),
        address=phone_address(scene.content.meta.phone_host, "p", place.code),
        members=tuple(shared_rows.member_link(said, member) for member in members),
        events=shared_rows.coming(scene, scene.content.events_by_place.get(id, ()), MOST_EVENTS),
    )
