"""A member as a contact to save: vCard 3.0 (RFC 2426), which phones of both kinds read."""

from kiosk.domain.model import Member
from kiosk.domain.short_codes import Kind
from kiosk.domain.telephone import parts
from kiosk.phone.line_folding import escaped, lines_of
from kiosk.phone.views.links import stop_text, website
from kiosk.phone.views.scene import Scene


def contact(scene: Scene, member: Member) -> str:
    """The vCard of `member`, of which text, folding and line ends are as the standard asks."""
    name = scene.said(member.name).text
    link = website(scene, member.website)
    page = scene.address(scene.path(Kind.MEMBER, member.code))
    place = scene.content.places.get(member.place) if member.place else None
    where = ", ".join(filter(None, (scene.said(place.name).text, stop_text(scene, place)))) if place else ""
    number, extension = parts(member.phone)
    words = scene.locale("contact_extension", number=extension) if extension else ""
    saved = scene.locale("contact_note", address=page)
    note = "\n".join(filter(None, (words, scene.said(member.brief).text, where, saved)))
    changed = scene.things.changed(Kind.MEMBER, member.code)
    return lines_of(
        (
            "BEGIN:VCARD",
            "VERSION:3.0",
            f"PRODID:-//{scene.host}//HEIDI kiosk//{scene.locale.code.upper()}",
            f"UID:m-{member.code}@{scene.host}",
            f"REV:{changed:%Y-%m-%dT%H:%M:%SZ}",
            "N:;;;;",
            f"FN:{escaped(name)}",
            f"ORG:{escaped(name)}",
            "X-ABSHOWAS:COMPANY",
            f"TEL;TYPE=WORK,VOICE:{escaped(number)}" if number else "",
            f"EMAIL;TYPE=INTERNET,WORK:{escaped(member.email)}" if member.email else "",
            f"URL:{link.address if link else page}",
            f"NOTE:{escaped(note)}",
            "END:VCARD",
        )
    )
