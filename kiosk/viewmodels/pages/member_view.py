"""What the page of one member shows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from kiosk.domain.allowed_addresses import is_allowed
from kiosk.domain.model import Member
from kiosk.domain.phone_addresses import phone_address
from kiosk.domain.telephone import parts
from kiosk.phone.qr_payload import Contact, contact_text
from kiosk.viewmodels import shared_rows
from kiosk.viewmodels.formatting import enumerated, translate
from kiosk.viewmodels.rows import NO_PICTURE, EventRow, LinkRow, PictureView
from kiosk.viewmodels.scene import Scene

MOST_EVENTS = 6
MOST_KIN = 3
MOST_NEIGHBOURS = 100
"""So many members of a place are looked at for some of the same kind."""


@dataclass(frozen=True, slots=True)
class MemberView:
    """All that the page shows."""

    there: bool = False
    key: str = ""
    name: str = ""
    detail: str = ""
    text: str = ""
    mark: str = ""
    picture: PictureView = NO_PICTURE
    website: str = ""
    address: str = ""
    carried: str = ""
    links: tuple[LinkRow, ...] = ()
    events: tuple[EventRow, ...] = ()
    kin: tuple[LinkRow, ...] = ()


def member_view(scene: Scene, id: str) -> MemberView:
    """The member `id`; a member that is gone from the content is not `there`."""
    member = scene.content.members.get(id)
    if member is None:
        return MemberView()
    address = phone_address(scene.content.meta.phone_host, "m", member.code)
    return MemberView(
        there=True,
        key=f"member/{id}",
        name=scene.text(member.name),
        detail=shared_rows.member_detail(scene, member),
        text=scene.text(member.text),
        mark=scene.mark(member.text, member.summary),
        picture=shared_rows.picture_view(scene, "member", member),
        website=member.website.removeprefix("https://").rstrip("/"),
        address=address,
        carried=contact_text(_contact(scene, member, address)),
        links=(_where(scene, member),),
        events=shared_rows.coming(scene, scene.content.events_by_organiser.get(id, ()), MOST_EVENTS),
        kin=_kin(scene, member),
    )


def _where(scene: Scene, member: Member) -> LinkRow:
    place = scene.content.places.get(member.place or "")
    if place is None:
        name, unknown = shared_rows.place_name(scene, None), translate("Member", "The place is not given yet")
        return LinkRow("", "", "map-pin", name, unknown)
    return replace(shared_rows.where_link(scene, place, f"member/{member.id}"), illustration="")


def _kin(scene: Scene, member: Member) -> tuple[LinkRow, ...]:
    """A way to the members of the same kind, with the names of a few: those at the same place first."""
    for tag in member.tags:
        near = list(islice(_alike(scene, member, tag), MOST_KIN))
        if near:
            names = enumerated(scene.language.locale, [scene.text(other.name) for other in near])
            return (LinkRow("members", tag, "users", translate("Member", "More of the same kind"), names),)
    return ()


def _alike(scene: Scene, member: Member, tag: str) -> Iterator[Member]:
    neighbours = scene.content.members_by_place.get(member.place or "", ())[:MOST_NEIGHBOURS]
    here = {other.id: other for other in neighbours if tag in other.tags}
    yield from (other for other in here.values() if other is not member)
    alike = scene.content.members_by_tag.get(tag, ())
    yield from (other for other in alike if other is not member and other.id not in here)


def _contact(scene: Scene, member: Member, page: str) -> Contact:
    place = scene.content.places.get(member.place or "")
    number, extension = parts(member.phone)
    return Contact(
        name=scene.text(member.name),
        page=page,
        website=member.website if is_allowed(member.website, scene.content.meta.allowed_hosts) else "",
        phone=number,
        email=member.email,
        about=scene.text(member.brief),
        where=scene.text(place.name) if place else "",
        extension=translate("Member", "Ext. %1").replace("%1", extension) if extension else "",
    )
