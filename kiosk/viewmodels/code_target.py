"""What the code of a page is for: what it leads to or carries, and the words that stand beside it."""

from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.mixed_text import filled
from kiosk.viewmodels.formatting import listed, translate
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import Role, Spoken

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_SUBJECT = 60


class CodeKind(StrEnum):
    """A CONTACT or an APPOINTMENT has a second code, that carries the thing itself; a LIST has one, of any size."""

    PAGE = ""
    CONTACT = "contact"
    APPOINTMENT = "appointment"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class CodeView:
    """`address` is where the code leads (empty: there is none), `carried` the text of the second one (empty where it
    would not fit: then the address leads to where the thing is saved), `subject` what that is about."""

    address: str = ""
    kind: CodeKind = CodeKind.PAGE
    carried: str = ""
    subject: str = ""


def carried_key(text: str) -> str:
    """What the picture of a code that carries `text` is asked for by: another text has another; empty for none."""
    return sha256(text.encode()).hexdigest()[:32] if text else ""


@QmlElement
@QmlUncreatable("Each page has its own.")
class CodeTargetViewModel(QObject):
    """The code of one page, and which of its two the visitor has chosen."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view, self._carrying = CodeView(), False

    @property
    def _second(self) -> bool:
        return self._view.kind in (CodeKind.CONTACT, CodeKind.APPOINTMENT)

    @property
    def _in_code(self) -> bool:
        return self._second and self._carrying and bool(self._view.carried)

    @property
    def _shown(self) -> str:
        return self._view.address.removeprefix("https://").split("#")[0]

    @property
    def _title(self) -> str:
        if self._view.kind is CodeKind.LIST:
            return translate("Code", "Take your list with you")
        return translate("Code", "Take it with you")

    @property
    def _caption(self) -> str:
        if self._view.kind is CodeKind.LIST:
            return ""
        if not self._in_code:
            return self._shown
        return self._view.subject if len(self._view.subject) <= LONGEST_SUBJECT else ""

    @property
    def _explanation(self) -> str:
        if self._view.kind is CodeKind.LIST:
            return translate(
                "Code", "Point your phone’s camera at the code. It opens your list; nothing of it stays here."
            )
        if not self._second or not self._carrying:
            return translate("Code", "Point your phone’s camera at the code, or type:")
        if self._in_code:
            return translate("Code", "Point your phone’s camera at the code. It works without a network.")
        if self._view.kind is CodeKind.CONTACT:
            return translate("Code", "Point your phone’s camera at the code. The page it opens saves the contact:")
        return translate(
            "Code", "Point your phone’s camera at the code. The page it opens puts the event into your calendar:"
        )

    @property
    def _spoken(self) -> str:
        if self._view.kind is CodeKind.LIST:
            return translate("Code", "Code that opens your list on your phone")
        if not self._in_code:
            return translate("Code", "Code that opens this page on your phone")
        if self._view.kind is CodeKind.CONTACT:
            text = translate("Code", "Code that saves the contact %1 on your phone")
        else:
            text = translate("Code", "Code that puts the event into your calendar: %1")
        return filled(text, self._view.subject)

    @property
    def _heard(self) -> str:
        """What is to be done, and what comes of it: nobody types an address that they only hear."""
        if self._view.kind is CodeKind.LIST or (self._second and self._carrying and not self._in_code):
            return self._explanation
        if not self._in_code:
            return translate("Code", "Point your phone’s camera at the code. It opens this page.")
        if self._view.kind is CodeKind.CONTACT:
            text = translate(
                "Code", "Point your phone’s camera at the code. It saves the contact %1, without a network."
            )
        else:
            text = translate(
                "Code",
                "Point your phone’s camera at the code. It puts the event into your calendar, without a network: %1",
            )
        return filled(text, self._view.subject)

    @Property(str, notify=changed)
    def address(self) -> str:
        """Where the first code leads; empty where there is no code."""
        return self._view.address

    @Property(str, notify=changed)
    def kind(self) -> str:
        """One of CodeKind."""
        return self._view.kind

    @Property(bool, notify=changed)
    def second(self) -> bool:
        """Whether there is a second code to choose."""
        return self._second

    @Property(bool, notify=changed)
    def ofAnySize(self) -> bool:
        """Whether its size changes with what is chosen."""
        return self._view.kind is not CodeKind.PAGE

    @Property(bool, notify=changed)
    def carrying(self) -> bool:
        """Whether the visitor has chosen the second code."""
        return self._carrying

    @Property(str, notify=changed)
    def asked(self) -> str:
        """What the picture of the code is asked for by; empty for none."""
        return f"carried/{carried_key(self._view.carried)}" if self._in_code else self._view.address

    @Property(str, notify=changed)
    def title(self) -> str:
        """The large words beside it."""
        return self._title

    @Property(str, notify=changed)
    def explanation(self) -> str:
        """What is to be done with it."""
        return self._explanation

    @Property(str, notify=changed)
    def caption(self) -> str:
        """Where it leads, or what it carries, as far as that is short."""
        return self._caption

    @Property(str, notify=changed)
    def spoken(self) -> str:
        """The picture in words."""
        return self._spoken

    @Slot(bool)
    def carry(self, chosen: bool) -> None:
        """Choose the second code, or the first again."""
        if chosen != self._carrying:
            self._carrying = chosen
            self.changed.emit()

    def show(self, view: CodeView) -> None:
        """Lead to `view` from now on. The words are told anew even so: the language may be another one."""
        self._view = view
        self.changed.emit()

    def text_carried(self, key: str) -> str:
        """What the code asked for by `key` carries; empty for a code that is not this one."""
        return self._view.carried if key == carried_key(self._view.carried) else ""

    def reading(self, language: str, title: str = "") -> tuple[Spoken, ...]:
        """The code, with its two choices where it has them, in the language of the code `language`. It stands under
        `title`, or under its own."""
        if not self._view.address:
            return ()
        words = listed(title or self._title, self._explanation, "" if self._in_code else self._caption)
        code = Spoken("code", Role.PICTURE, listed(self._spoken, words), language, heard_as=self._heard)
        return (code, *self._choices(language)) if self._second else (code,)

    def _choices(self, language: str) -> tuple[Spoken, ...]:
        contact = self._view.kind is CodeKind.CONTACT
        details = translate("CodeChoices", "Details")
        save = translate("CodeChoices", "Save contact") if contact else translate("CodeChoices", "Add to calendar")
        return (
            Spoken("code/above", Role.TEXT, translate("CodeAbove", "The code above"), language),
            Spoken("code/0", Role.TOGGLE, details, language, not self._carrying),
            Spoken("code/1", Role.TOGGLE, save, language, self._carrying),
        )
