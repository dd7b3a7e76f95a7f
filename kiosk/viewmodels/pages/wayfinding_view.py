"""What the page of the line shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.mixed_text import filled
from kiosk.domain.model import Event, Member, Place
from kiosk.viewmodels.formatting import Counted, joined, translate
from kiosk.viewmodels.rows import LinkRow, StopRow
from kiosk.viewmodels.scene import Scene, commonest
from kiosk.viewmodels.shared_rows import ends_of_line, language_words, member_link
from kiosk.viewmodels.way_words import way_words

MOST_LINKS = 10


@dataclass(frozen=True, slots=True)
class WayfindingView:
    """All that the page shows. `first` and `last` are the names of the ends of the line, `members` the links of each
    stop in turn, `mark` which other language the texts of several stops are in, in words."""

    first: str = ""
    last: str = ""
    mark: str = ""
    stops: tuple[StopRow, ...] = ()
    members: tuple[tuple[LinkRow, ...], ...] = ()
    others: tuple[LinkRow, ...] = ()


def wayfinding_view(scene: Scene, key: str) -> WayfindingView:
    """The line, with the stop of the member or event that has the `key` lit."""
    stops = scene.content.stops
    mark = commonest((scene.mark(text) for place in stops for text in (place.brief, place.direction)), least=2)
    said, sought = scene.having_said(mark), _sought(scene, key)
    at_stops = {place.id for place in stops}
    others = [member for member in scene.content.members.values() if member.place and member.place not in at_stops]
    first, last = ends_of_line(scene)
    return WayfindingView(
        first=first,
        last=last,
        mark=language_words(mark),
        stops=tuple(_stop_row(said, n, len(stops), place, sought) for n, place in enumerate(stops)),
        members=tuple(
            member_links(said, scene.content.members_by_place.get(place.id, ()), "place", place.id) for place in stops
        ),
        others=member_links(said, others, "members", ""),
    )


def member_links(scene: Scene, members: Sequence[Member], page: str, id: str) -> tuple[LinkRow, ...]:
    """At most MOST_LINKS links: to each of `members`, or to the first ones and, for the rest, to `page` and `id`."""
    if len(members) <= MOST_LINKS:
        return tuple(member_link(scene, member) for member in members)
    first = members[: MOST_LINKS - 1]
    more = Counted.tr("%Ln more", "", len(members) - len(first))
    return (*(member_link(scene, member) for member in first), LinkRow(page, id, "", more, ""))


def _sought(scene: Scene, key: str) -> Member | Event | None:
    """What has the key `member/<id>` or `event/<id>`."""
    kind, _, id = key.partition("/")
    return scene.content.members.get(id) if kind == "member" else scene.content.events.get(id)


def _found(scene: Scene, sought: Member | Event) -> str:
    name = scene.text(sought.name if isinstance(sought, Member) else sought.title)
    return filled(translate("Way", "%1 is here"), name)


def _stop_row(scene: Scene, number: int, count: int, place: Place, sought: Member | Event | None) -> StopRow:
    return StopRow(
        id=place.id,
        number=str(number + 1),
        name=scene.text(place.name),
        detail=joined(scene.text(place.brief), scene.mark(place.brief)),
        way=way_words(scene, place),
        found=_found(scene, sought) if sought and sought.place == place.id else "",
        here=place.id == scene.here,
        first=number == 0,
        last=number == count - 1,
    )
