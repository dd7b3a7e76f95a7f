"""The six keys: a step, a press, help; and the keys of the voice."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.keypad import Action
from kiosk.domain.mixed_text import filled, mixed
from kiosk.domain.texts import cut
from kiosk.runtime.idle import Idle, Presence
from kiosk.runtime.language import Languages
from kiosk.viewmodels.formatting import listed, translate
from kiosk.viewmodels.listening import ListeningViewModel
from kiosk.viewmodels.listening_words import off_words, title_of
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reader import ReaderViewModel
from kiosk.viewmodels.reading import NOTHING, Reading, Role, Spoken

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

OF_THE_VOICE = frozenset({Action.QUIETER, Action.LOUDER, Action.SLOWER, Action.FASTER})
"""Keys that do nothing while nobody listens."""
MOST_OF_HERE = 90
"""So many characters of where one is leave room for what the keys do, in large text too."""


@QmlElement
@QmlUncreatable("Built in kiosk.py.")
class KeypadViewModel(QObject):
    """What the keys of a keypad do. Every one of them keeps the session, and answers `Still there?`; while the help is
    shown every one closes it. A key wakes a screen that nobody is at, and is at the first item of its page then."""

    changed = Signal()
    selected = Signal()
    """What has the keys is to be pressed."""
    pressing = Signal(bool)
    """What has the keys is being pressed, by a finger or a keyboard: its item is asked for (`take`), where that is what
    the visitor holds down, if so told."""

    def __init__(
        self,
        reader: ReaderViewModel,
        listening: ListeningViewModel,
        languages: Languages,
        idle: Idle,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader, self._listening, self._languages, self._idle = reader, listening, languages, idle
        self._help, self._told = NOTHING, False
        self._acts: Mapping[Action, Callable[[], None]] = {
            Action.UP: reader.up,
            Action.DOWN: reader.down,
            Action.BACK: reader.back,
            Action.NEXT: reader.next,
            Action.SELECT: self._select,
            Action.HELP: self.help,
            Action.LISTEN: listening.toggle,
            Action.QUIETER: listening.quieter,
            Action.LOUDER: listening.louder,
            Action.SLOWER: listening.slower,
            Action.FASTER: listening.faster,
            Action.PLUGGED: self.plug,
            Action.UNPLUGGED: self.unplug,
        }
        reader.renewed.connect(self._clear)

    @Property(bool, notify=changed)
    def helping(self) -> bool:
        """Whether the help is shown."""
        return bool(self._help)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def lines(self) -> list[str]:
        """The help: where the visitor is, then what each key does."""
        return [item.show for item in self._help[1:]]

    @property
    def reading(self) -> Reading:
        """The help as it is said; nothing unless it is shown."""
        return self._help

    @Slot(str)
    def press(self, name: str) -> None:
        """The key of the action `name` is pressed."""
        action, presence = Action(name), self._idle.presence
        if action in (Action.PLUGGED, Action.UNPLUGGED):
            self._acts[action]()
            return
        self._reader.follows = True
        if presence is Presence.ASKING:
            self._answer(action)
            return
        self._idle.touch()
        self._tell_of_listening(action)
        if self._help:
            self.close()
        elif presence is Presence.HERE or action in (Action.HELP, Action.LISTEN):
            self._acts[action]()
        else:
            self._reader.begin_soon()

    @Slot()
    def wake(self) -> None:
        """A key has woken the screen and does no more."""
        self._explain(off_words(woken=True))

    def reset(self) -> None:
        """As new for the next visitor."""
        self._told = False
        self.close()

    @Slot()
    def plug(self) -> None:
        """Headphones are plugged in: the visitor listens, whatever is on the screen; who listens already goes on."""
        self._reader.follows = True
        self._idle.touch()
        self.close()
        if not self._listening.property("listening"):
            self._listening.toggle()

    @Slot()
    def unplug(self) -> None:
        """Headphones are pulled out: silent at once, and the voice as new. The session goes on as it was: who pulled
        them out may stay and read, or leave."""
        self._listening.reset()

    @Slot()
    def typed(self) -> None:
        """A key of a keyboard is pressed."""
        self._reader.follows = False
        self.close()

    @Slot()
    def touched(self) -> None:
        """A finger is on the panel: what was come to by keys is marked no more, unless it is being said."""
        if not self._listening.property("listening"):
            self._reader.forget()

    @Slot(bool)
    def expect(self, is_held: bool) -> None:
        """See `pressing`; nobody asks while nobody listens."""
        if self._listening.property("listening") and self._idle.presence is Presence.HERE and not self._help:
            self.pressing.emit(is_held)

    @Slot(str)
    def take(self, key: str) -> None:
        """The item `key` is being pressed (empty: what is none): what comes of it is said, but for what the voice does
        by itself."""
        if key and not key.startswith("listening/") and key != "dock/listen":
            self._listening.expect_news(key)

    @Slot()
    def help(self) -> None:
        """Show and say where the visitor is, and what each key does."""
        self._help = self._made()
        self._listening.explain(self._help)
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Show the help no more, and be where it was asked for."""
        if self._help:
            self._clear()
            self._listening.hush()
            self._listening.again()

    @Slot()
    def _clear(self) -> None:
        if self._help:
            self._help = NOTHING
            self.changed.emit()

    def _answer(self, action: Action) -> None:
        """The question is answered, and the help, where it is shown, is closed with it."""
        self._clear()
        if action is Action.SELECT:
            self.selected.emit()
        else:
            self._idle.touch()

    def _tell_of_listening(self, action: Action) -> None:
        """Who does not listen is told so at the first key, and by every key of the voice."""
        told, self._told = self._told, True
        explains = action in (Action.LISTEN, Action.HELP) or self._listening.property("listening")
        if not explains and (not told or action in OF_THE_VOICE):
            self._explain(off_words(woken=False))

    def _explain(self, words: str) -> None:
        self._listening.explain([Spoken("off", Role.NOTICE, words, self._languages.current.code)])

    def _select(self) -> None:
        if self._reader.item is None:
            self._reader.begin()
        else:
            self._listening.expect_news()
            self.selected.emit()

    def _made(self) -> Reading:
        language = self._languages.current.code
        here = (title_of(self._reader.screen), self._reader.item)
        places = listed(*dict.fromkeys(mixed(item.pieces) for item in here if item is not None))
        lines = [
            filled(translate("HelpSheet", "You are here: %1"), cut(places, MOST_OF_HERE)),
            translate("HelpSheet", "Next and back: from item to item"),
            translate("HelpSheet", "Up and down: from heading to heading"),
            translate("HelpSheet", "Select: press what you are at"),
        ]
        beside = {
            "letters/0": translate("HelpSheet", "A letter beside the list: to its first member"),
            "keys/done": translate("HelpSheet", "Above and below the keyboard: the first hit"),
        }
        items = self._reader.screen.items
        lines += [words for key, words in beside.items() if items.index_of(key) is not None]
        if self._listening.property("offered"):
            lines.append(translate("HelpSheet", "Listen: read aloud, or be silent"))
        lines.append(translate("HelpSheet", "Any key closes this help"))
        title = Spoken("help", Role.HEADING, translate("HelpSheet", "Help"), language)
        rows = (Spoken(f"help/{number}", Role.TEXT, line, language) for number, line in enumerate(lines))
        return Reading((title, *rows))
