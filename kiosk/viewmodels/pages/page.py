"""What every page has in common: a scene that is looked at only while the page is on the stage."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.viewmodels.code_target import CodeTargetViewModel
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reading import NOTHING, Reading
from kiosk.viewmodels.rows import NO_PICTURE, PictureView
from kiosk.viewmodels.scene import Scene

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PageViewModel(QObject):
    """Derives what it shows when it is entered, and again with every new scene while it is seen. `code_target` is its
    code, which leads nowhere where a page has none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.code_target = CodeTargetViewModel(self)
        self._scene: Scene | None = None
        self._stale = True
        self._on_stage = False

    @Property(CodeTargetViewModel, constant=True)
    def code(self) -> CodeTargetViewModel:
        """Its code."""
        return self.code_target

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
        self.code_target.carry(False)

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
    def listed_key(self) -> str:
        """What the thing that is shown is on the visitor's list by; empty for what cannot be put there."""
        return ""

    @property
    def reading(self) -> Reading:
        """What the page has to say, in the order of the eye; nothing before there is content."""
        return NOTHING if self._scene is None else self.read(self._scene)

    def read(self, scene: Scene) -> Reading:
        """The reading of what is shown at the moment of `scene`."""
        raise NotImplementedError

    @property
    def announcement(self) -> str:
        """What those hear who are told that the page has come; nothing before there is content."""
        return "" if self._scene is None else self.announce(self._scene)

    def announce(self, scene: Scene) -> str:
        """The same at the moment of `scene`: the title of what is shown, or that it is gone."""
        reading = self.read(scene)
        places = (reading.index_of(key) for key in ("title", "lost"))
        return next((reading[place].show for place in places if place is not None), "")

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
            self.code_target.carry(False)
            self.restage()

    def clear(self) -> None:
        """See PageViewModel. What was shown is asked for again."""
        self.select("")


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
