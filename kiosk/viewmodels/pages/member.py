"""One member."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.domain.allowed_addresses import is_allowed
from kiosk.domain.model import Member
from kiosk.domain.phone_addresses import phone_address
from kiosk.domain.telephone import parts
from kiosk.phone.qr_payload import Contact, contact_text
from kiosk.viewmodels import shared_rows
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.pages.page import CarryingPageViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.rows import NO_PICTURE, EventRow, LinkRow, PictureView, RowModel
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_EVENTS = 6


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


def member_view(scene: Scene, id: str) -> MemberView:
    """The member `id`; a member that is gone from the content is not `there`."""
    member = scene.content.members.get(id)
    if member is None:
        return MemberView()
    row = shared_rows.member_row(scene, id)
    place = scene.content.places.get(member.place or "")
    address = phone_address(scene.content.meta.phone_host, "m", member.code)
    return MemberView(
        there=True,
        key=f"member/{id}",
        name=row.name,
        detail=shared_rows.member_detail(scene, member),
        text=scene.text(member.text),
        mark=scene.mark(member.text, member.summary),
        picture=shared_rows.picture_view(scene, "member", member),
        website=member.website.removeprefix("https://").rstrip("/"),
        address=address,
        carried=contact_text(_contact(scene, member, address)),
        links=(shared_rows.place_link(scene, place),)
        if place
        else (LinkRow("", "", "map-pin", shared_rows.place_name(scene, None), ""),),
        events=shared_rows.coming(scene, scene.content.events_by_organiser.get(id, ()), MOST_EVENTS),
    )


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


@QmlElement
@QmlUncreatable("Built in app.py.")
class MemberViewModel(CarryingPageViewModel):
    """One member: who it is, where it is, what it arranges."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = MemberView()
        self._links = RowModel(LinkRow, self)
        self._events = RowModel(EventRow, self)

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """Whether the member is in the content."""
        return self._view.there

    @Property(str, notify=changed)
    def key(self) -> str:
        """What it is on the visitor's list by."""
        return self._view.key

    @Property(str, notify=changed)
    def name(self) -> str:
        """The name."""
        return self._view.name

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What it is, and its fields."""
        return self._view.detail

    @Property(str, notify=changed)
    def text(self) -> str:
        """What it does."""
        return self._view.text

    @Property(str, notify=changed)
    def mark(self) -> str:
        """The language the text is in, when it is not the screen's."""
        return self._view.mark

    @Property(str, notify=changed)
    def website(self) -> str:
        """Its address on the web, to read; empty when nobody has given one."""
        return self._view.website

    @Property(str, notify=changed)
    def address(self) -> str:
        """The address for the phone."""
        return self._view.address

    @Property(RowModel, constant=True)
    def links(self) -> RowModel:
        """Where it is (LinkRow)."""
        return self._links

    @Property(RowModel, constant=True)
    def events(self) -> RowModel:
        """What it arranges next (EventRow)."""
        return self._events

    def derive(self, scene: Scene) -> None:
        """See PageViewModel."""
        self._view = member_view(scene, self._id)
        self._show_picture(self._view.picture)
        self._carry_text(self._view.carried)
        self._links.show(self._view.links)
        self._events.show(self._view.events)
        self.changed.emit()
