"""Members: their page, and the rows of their list."""

from dataclasses import dataclass

from kiosk.domain.model import Member
from kiosk.domain.short_codes import Kind
from kiosk.domain.telephone import as_dialled, as_in_sweden, parts
from kiosk.phone import limits
from kiosk.phone.locale import Said
from kiosk.phone.views.events import EventRow, rows_for
from kiosk.phone.views.links import (
    Link,
    PictureView,
    Row,
    Way,
    illustration,
    in_brief,
    way_to,
    website,
)
from kiosk.phone.views.scene import Scene


@dataclass(frozen=True, slots=True)
class MemberView:
    """The page of a member."""

    code: str
    name: Said
    summary: Said
    text: Said
    mark: str
    initiator: bool
    tags: tuple[Said, ...]
    website: Link | None
    phone: str
    call: str
    email: str
    way: Way | None
    picture: PictureView
    file: str
    events: tuple[EventRow, ...]


def member_view(scene: Scene, member: Member) -> MemberView:
    """All that the page of `member` shows."""
    content = scene.content
    name, summary, text = scene.said(member.name), scene.said(member.summary), scene.said(member.text)
    place = content.places.get(member.place) if member.place else None
    return MemberView(
        code=member.code,
        name=name,
        summary=summary,
        text=text,
        mark=scene.mark(text, summary),
        initiator=member.initiator,
        tags=tuple(scene.said(content.tags[tag].name) for tag in member.tags),
        website=website(scene, member.website),
        phone=phone_text(scene, member.phone),
        call=as_dialled(member.phone),
        email=member.email,
        way=way_to(scene, place) if place else None,
        picture=illustration(scene, Kind.MEMBER, member),
        file=scene.file(Kind.MEMBER, member.code, ".vcf"),
        events=rows_for(scene, content.events_by_organiser.get(member.id, ()), limits.MOST_EVENTS),
    )


def phone_text(scene: Scene, phone: str) -> str:
    """A telephone number as the readers of the page write it, and its extension in their words."""
    number, extension = parts(phone)
    shown = as_in_sweden(number) if scene.locale.code == "sv" else number
    return scene.locale("phone_extension", phone=shown, number=extension) if extension else shown


def member_rows(scene: Scene) -> tuple[Row, ...]:
    """Every member as the list has it, in the order of the alphabet."""
    rows = []
    for member in scene.content.members.values():
        place = scene.content.places.get(member.place) if member.place else None
        more = [scene.said(scene.content.tags[tag].name).text for tag in member.tags]
        if place:
            more.append(scene.said(place.name).text)
        rows.append(
            Row(
                scene.path(Kind.MEMBER, member.code),
                scene.said(member.name),
                in_brief(scene, member.brief),
                tuple(more),
            )
        )
    return tuple(sorted(rows, key=lambda row: (alphabetical(row.name.text), row.path)))


_AFTER_Z = str.maketrans({"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}", "é": "e", "ü": "y"})


def alphabetical(name: str) -> str:
    """A key that puts å, ä and ö after z, as Swedish has it."""
    return name.casefold().translate(_AFTER_Z)
