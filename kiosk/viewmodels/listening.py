"""Listening: what the walk along the reading comes to is said, item by item, by the voice."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.speech import to_say
from kiosk.runtime.idle import Idle, Presence
from kiosk.runtime.language import Languages
from kiosk.runtime.speech.voice import Voice, VoiceState
from kiosk.viewmodels.listening_words import (
    bar_reading,
    last_words,
    title_of,
    tool_reading,
    turn_words,
)
from kiosk.viewmodels.qml import QmlUncreatable
from kiosk.viewmodels.reader import ReaderViewModel
from kiosk.viewmodels.reading import Spoken
from kiosk.viewmodels.utterances import Utterances
from kiosk.viewmodels.voice_levels import VoiceLevels

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Built in kiosk.py.")
class ListeningViewModel(QObject):
    """Whether the visitor listens, and how fast and loud. Without a `voice` it is not offered, and does nothing.

    From the beginning of a page on, one item follows the other to the end of the page; a step of the visitor's own
    says the item it comes to, and no more. `rate` and `volume` are those of Voice. The session lasts while the voice
    speaks.
    """

    changed = Signal()

    def __init__(
        self,
        reader: ReaderViewModel,
        voice: Voice | None,
        languages: Languages,
        idle: Idle,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reader, self._voice, self._languages, self._idle = reader, voice, languages, idle
        self._listening = self._following = self._leading = self._new_page = self._asked = self._was_away = False
        self._answering, self._note = False, ""
        self._utterances = Utterances(voice, languages, self) if voice is not None else None
        self._levels = VoiceLevels(voice) if voice is not None else None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._after_press)
        self._resume = QTimer(self, singleShot=True, interval=0)
        self._resume.timeout.connect(self._go_on)
        if voice is not None and self._utterances is not None:
            self._utterances.over.connect(self._follow)
            self._utterances.alive.connect(self._stay)
            voice.stateChanged.connect(self._look_at_voice)
            reader.arrived.connect(self._arrive)
            reader.renewed.connect(self._renew)
            reader.turned.connect(self._note_turn)
            idle.changed.connect(self._look_at_visitor)

    @Property(bool, constant=True)
    def offered(self) -> bool:
        """Whether a voice is set up."""
        return self._voice is not None

    @Property(bool, notify=changed)
    def listening(self) -> bool:
        """Whether the visitor listens."""
        return self._listening

    @Property(str, notify=changed)
    def state(self) -> str:
        """How the voice is: see VoiceState."""
        return self._voice.state if self._voice is not None else VoiceState.OFF

    @Property(int, notify=changed)
    def rate(self) -> int:
        """See Voice.rate."""
        return self._voice.rate if self._voice is not None else 0

    @Property(int, notify=changed)
    def volume(self) -> int:
        """See Voice.volume."""
        return self._voice.volume if self._voice is not None else 0

    @property
    def beginning(self) -> int:
        """The volume that each visitor begins with."""
        return self._levels.beginning if self._levels is not None else 0

    def begin_at(self, volume: int) -> None:
        """Have each visitor begin with this volume, and speak so from now on."""
        if self._levels is not None:
            self._levels.begin_at(volume)
            self.changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Listen, from the beginning of the page on; or no more."""
        if self._listening:
            self.stop()
        elif self._voice is not None:
            self._listening = True
            self._asked = False
            self._renew()
            self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Listen no more; silent at once."""
        self._resume.stop()
        if self._voice is not None and self._listening:
            self._listening = self._following = self._leading = self._new_page = False
            self.hush()
            self.changed.emit()

    @Slot()
    def again(self) -> None:
        """Say the item once more, and go on as before."""
        self._answering = True
        if self._listening and self._reader.item is not None:
            self._say_item()
        elif self._listening:
            self._renew()

    def remark(self, words: str) -> None:
        """Say these, and the item where the visitor then is once more; go on as before."""
        self._note, self._answering = words, False
        self._soon.start()

    @Slot()
    def slower(self) -> None:
        """Speak more slowly."""
        self._change(VoiceLevels.slower)

    @Slot()
    def faster(self) -> None:
        """Speak faster."""
        self._change(VoiceLevels.faster)

    @Slot()
    def quieter(self) -> None:
        """Speak more quietly."""
        self._change(VoiceLevels.quieter)

    @Slot()
    def louder(self) -> None:
        """Speak louder."""
        self._change(VoiceLevels.louder)

    def tool_reading(self) -> tuple[Spoken, ...]:
        """Its tool in the dock, where it is offered."""
        return () if self._voice is None else tool_reading(self._listening, self._languages.current.code)

    def bar_reading(self) -> tuple[Spoken, ...]:
        """What is above the dock while the visitor listens."""
        away = self._voice is not None and self._voice.state is VoiceState.AWAY
        return bar_reading(away, self._languages.current.code) if self._listening else ()

    def hush(self) -> None:
        """Say no more of what is being said."""
        if self._utterances is not None:
            self._utterances.hush()

    def explain(self, items: Sequence[Spoken]) -> None:
        """Say these, whether the visitor listens or not: they were asked for."""
        self._following = False
        if self._utterances is not None:
            self._utterances.say_items(items)

    def expect_news(self, key: str = "") -> None:
        """The item, or another one, `key`, is about to be pressed: what it is then, or what takes its place, is come to
        and said, unless another page comes of it."""
        self._answering = False
        self._reader.press(key)
        self._soon.start()

    @Slot()
    def expect_answer(self) -> None:
        """What is pressed brings an answer, which is told and not the item."""
        self._answering = True

    def tell(self, news: Sequence[Spoken]) -> None:
        """Say these, unless the visitor is asked something."""
        if self._listening and self._utterances is not None and self._idle.presence is Presence.HERE:
            self._following = False
            self._utterances.say_items(news)

    def reset(self) -> None:
        """Silent for the next visitor, and the voice as new."""
        self.stop()
        if self._levels is not None:
            self.hush()
            self._levels.reset()
            self._asked = False
            self.changed.emit()

    def _change(self, step: Callable[[VoiceLevels], str]) -> None:
        if self._levels is not None and self._listening:
            words = step(self._levels)
            self.changed.emit()
            self.remark(words) if words else self.again()

    @Slot()
    def _renew(self) -> None:
        """Another page, or the same one from its beginning."""
        self._soon.stop()
        self._note = ""
        if self._listening:
            self.hush()
            self._leading = self._new_page = True
            self._reader.begin_soon()

    @Slot(bool)
    def _note_turn(self, forward: bool) -> None:
        self._note = turn_words(forward)

    @Slot()
    def _arrive(self) -> None:
        if not self._listening or self._utterances is None:
            return
        if self._idle.presence is Presence.ASKING:
            if not self._reader.follows:
                self._utterances.answer(self._reader.item)
        elif not self._asked:
            self._soon.stop()
            self._following, self._leading = self._leading, False
            self._say_item()

    @Slot()
    def _after_press(self) -> None:
        self._following = self._following and bool(self._note)
        if not self._reader.settle(self._answering) and self._listening and not self._answering:
            self._say_item()

    def _say_item(self) -> None:
        item = self._reader.item
        if item is None:
            return
        assert self._utterances is not None
        title = title_of(self._reader.screen) if self._new_page else None
        before = self._utterances.words_of(title) if title is not None and title.key != item.key else ()
        language = self._languages.current.code
        note, self._note, self._new_page = (to_say(self._note, language), language), "", False
        self._utterances.say([note, *before, *self._utterances.of(item)])

    def _ends_page(self) -> None:
        assert self._utterances is not None
        self._following = False
        language = self._languages.current.code
        self._utterances.say([(to_say(last_words(self._reader.screen), language), language)])

    @Slot()
    def _follow(self) -> None:
        """What was said is over: the next item, where one follows the other. The question stays where the keys are."""
        if not self._following or self._idle.presence is Presence.ASKING:
            return
        if self._reader.is_last:
            self._ends_page()
        else:
            self._leading = True
            self._reader.next()

    @Slot()
    def _stay(self) -> None:
        if self._listening and self._idle.presence is Presence.HERE:
            self._idle.touch()

    @Slot()
    def _look_at_visitor(self) -> None:
        """The question is said before all else, its answers unless every key is one; when it is answered, the item is
        said again."""
        presence = self._idle.presence
        if not self._listening or self._utterances is None:
            return
        if presence is Presence.ASKING and (not self._asked or self._resume.isActive()):
            self._resume.stop()
            self._asked = True
            question = self._reader.screen.items
            self._utterances.ask(question[:1] if self._reader.follows else question)
        elif presence is Presence.HERE and self._asked:
            self._resume.start()

    @Slot()
    def _go_on(self) -> None:
        """The question is answered, and the keys are where they were."""
        self._asked = False
        self.again()

    @Slot()
    def _look_at_voice(self) -> None:
        """A voice that was away goes on where it was."""
        assert self._voice is not None
        was_away, self._was_away = self._was_away, self._voice.state is VoiceState.AWAY
        self.changed.emit()
        if was_away and not self._was_away:
            self.again()
