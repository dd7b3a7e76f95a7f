"""What every page has in common: a scene that is looked at only while the page is on the stage."""

from hashlib import sha256

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import NOTHING, Reading
from kiosk.viewmodels.rows import NO_PICTURE, PictureView
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PageViewModel(QObject):
    """Derives what it shows when it is entered, and again with every new scene while it is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None
        self._stale = True
        self._on_stage = False

    def set_scene(self, scene: Scene) -> None:
        """Take `scene`; a page that nobody sees derives nothing before it is entered."""
        self._scene = scene
        self._stale = True
        if self._on_stage:
            self._catch_up()

    def enter(self, id: str) -> None:
        """Come on the stage, showing the thing `id` (empty for pages that show one thing only)."""
        self._on_stage = True
        self.select(id)
        self._catch_up()

    def leave(self) -> None:
        """Go off the stage."""
        self._on_stage = False

    def start_afresh(self) -> None:
        """Start afresh: the visitor comes by the dock, not by the way back."""

    def select(self, id: str) -> None:
        """Show the thing `id` from now on."""

    def clear(self) -> None:
        """Forget what the visitor chose."""

    def derive(self, scene: Scene) -> None:
        """Work out what is shown, swap it in, then signal."""
        raise NotImplementedError

    @property
    def reading(self) -> Reading:
        """What the page has to say, in the order of the eye; nothing before there is content."""
        return NOTHING if self._scene is None else self.read(self._scene)

    def read(self, scene: Scene) -> Reading:
        """The reading of what is shown at the moment of `scene`."""
        return NOTHING

    def restage(self) -> None:
        """Derive again, because a choice of the visitor changed."""
        self._stale = True
        if self._on_stage:
            self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self._scene is not None:
            self._stale = False
            self.derive(self._scene)


class ThingPageViewModel(PageViewModel):
    """A page that shows one thing at a time, the one whose id is `_id`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._id = ""

    def select(self, id: str) -> None:
        """See PageViewModel."""
        if id != self._id:
            self._id = id
            self.restage()


@QmlElement
@QmlUncreatable("What some pages have in common.")
class IllustratedPageViewModel(ThingPageViewModel):
    """A page of a thing that something is shown for: its photo, its logo or its pattern."""

    illustrationChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = NO_PICTURE

    @Property(str, notify=illustrationChanged)
    def illustration(self) -> str:
        """What stands for it, for Illustration.qml."""
        return self._picture.illustration

    @Property(str, notify=illustrationChanged)
    def illustrationText(self) -> str:
        """What its picture shows, in words."""
        return self._picture.text

    @Property(str, notify=illustrationChanged)
    def credit(self) -> str:
        """Who made its picture."""
        return self._picture.credit

    def _show_picture(self, picture: PictureView) -> None:
        if picture != self._picture:
            self._picture = picture
            self.illustrationChanged.emit()


def carried_key(text: str) -> str:
    """What the picture of a code that carries `text` is asked for by: another text has another; empty for none."""
    return sha256(text.encode()).hexdigest()[:32] if text else ""


class CarryingPageViewModel(IllustratedPageViewModel):
    """A page with two codes: one leads to its address, the other carries the thing itself."""

    carriedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._carried, self._carrying = "", False

    @Property(str, notify=carriedChanged)
    def carried(self) -> str:
        """What the picture of the second code is asked for by; empty where it would not fit."""
        return carried_key(self._carried)

    @Property(bool, notify=carriedChanged)
    def carrying(self) -> bool:
        """Whether the visitor has chosen the second code."""
        return self._carrying

    @Slot(bool)
    def carry(self, chosen: bool) -> None:
        """Choose the second code, or the first again."""
        if chosen != self._carrying:
            self._carrying = chosen
            self.carriedChanged.emit()

    def text_carried(self, key: str) -> str:
        """What the code asked for by `key` carries; empty for a code that is not this page's."""
        return self._carried if key == carried_key(self._carried) else ""

    def select(self, id: str) -> None:
        """See PageViewModel."""
        if id != self._id:
            self.carry(False)
        super().select(id)

    def leave(self) -> None:
        """See PageViewModel."""
        super().leave()
        self.carry(False)

    def _carry_text(self, text: str) -> None:
        if text != self._carried:
            self._carried = text
            self.carriedChanged.emit()
