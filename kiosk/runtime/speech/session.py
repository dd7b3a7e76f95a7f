"""What is said over one connection: who we are, then one text at a time, and in between which languages there are."""

from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.runtime.speech.connection import ANSWER_MS, Connection, Then
from kiosk.runtime.speech.message import Message, Stage, Text
from kiosk.runtime.speech.modules import Modules
from kiosk.runtime.speech.protocol import Event, Reply, command, languages, text_block

INTRODUCTION = ("CLIENT_NAME heidi:kiosk:screen", "NOTIFICATION ALL ON", "PUNCTUATION none")
EVENT_MS = 2000
"""Until a text in an empty queue begins, and until one that is cancelled is said to be so."""
VOICES_MS = 10_000
"""espeak-ng takes half a second for its 13,363 voices on a machine that does nothing else."""
MOST_EARLY = 20


class Session(QObject):
    """One conversation, over once it is `lost`. `ready` comes with the first END: nothing else proves a voice.

    One text at a time: `say` the next when `is_free`, which `free` tells. Each comes to its end as `ended` or as
    `silenced`, once; `lost` says why, and has the texts that had not come to theirs.
    """

    ready, free, learnt = Signal(), Signal(), Signal()
    begun, ended, silenced = Signal(str), Signal(str), Signal(str)
    lost = Signal(str, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.modules = Modules()
        self._line = Connection(path, self)
        self._line.told.connect(self._hear)
        self._line.lost.connect(self._lose)
        self._introduction = deque(INTRODUCTION)
        self._told: dict[str, str] = {}
        self._current: Message | None = Message(Text("", "", "en"))  # silent: the first one that is heard is quick
        self._sending: Message | None = None
        self._with_server: dict[str, Message] = {}
        self._early: list[Reply] = []
        self._must_cancel = self._is_ready = self._is_over = False
        self._speaking = self._timer("A text was not spoken in time.")
        self._silencing = self._timer("A text was not cancelled in time.")

    @property
    def is_free(self) -> bool:
        """Whether another text can be said."""
        return self._is_ready and self._current is None and not self._is_over

    @property
    def says_important(self) -> bool:
        """Whether what is said, or is about to be, is important."""
        return self._current is not None and self._current.text.important

    def open(self) -> None:
        """Connect and begin."""
        self._line.open()
        self._turn()

    def say(self, text: Text) -> None:
        """Say `text`; only when the session is free."""
        self._current = Message(text)
        self._turn()

    def cancel(self) -> None:
        """Fall silent."""
        message = self._current
        if message is None or not self._is_ready:
            return
        self._current = None
        if message.stage is Stage.WAITING:
            self.silenced.emit(message.text.id)
            return
        message.is_cancelled = self._must_cancel = True
        self._speaking.stop()
        if not self._silencing.isActive():
            self._silencing.start(EVENT_MS)
        self._turn()

    def close(self) -> None:
        """End it; what is being said falls silent."""
        self._is_over = True
        self._speaking.stop()
        self._silencing.stop()
        self._line.close(command("CANCEL SELF") if self._with_server else b"")

    def _timer(self, why: str) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(lambda: self._lose(why))
        return timer

    def _turn(self) -> None:
        """Ask for the next thing: who we are, to fall silent, the next text, and at rest which languages there are."""
        if not self._line.is_free:
            return
        message = self._current
        if self._introduction:
            self._ask(f"SET SELF {self._introduction.popleft()}", self._introduced)
        elif self._must_cancel:
            self._must_cancel = False
            self._ask("CANCEL SELF", self._go_on)
        elif message is not None and message.stage is Stage.WAITING:
            self._deliver(message)
        elif message is None and not self._with_server:
            self._inquire()

    def _ask(self, line: str, then: Then, within_ms: int = ANSWER_MS) -> None:
        self._line.ask(line, command(line), then, within_ms)

    def _go_on(self, _: Reply) -> None:
        self._turn()

    def _introduced(self, reply: Reply) -> None:
        if reply.is_good:
            self._turn()
        else:
            self._lose(f"The speech server refused to talk to us ({reply.code}).")

    def _deliver(self, message: Message) -> None:
        text = message.text
        language = self.modules.language(text.language)
        settings = {
            "OUTPUT_MODULE": self.modules.module(language),
            "LANGUAGE": language,
            "RATE": str(text.rate),
            "VOLUME": str(text.volume),
            "PRIORITY": "important" if text.important else "message",
        }
        for name, value in settings.items():
            if value and value != self._told.get(name):
                self._set(name, value)
                return
        message.stage, self._sending = Stage.SENT, message
        self._ask("SPEAK", self._give)

    def _set(self, name: str, value: str) -> None:
        """Set it, once; where the server refuses, what it has will do."""

        def answered(reply: Reply) -> None:
            if name == "OUTPUT_MODULE" and not reply.is_good:
                self.modules.learn(value, frozenset())
            self._turn()

        self._told[name] = value
        self._ask(f"SET SELF {name} {value}", answered)

    def _give(self, reply: Reply) -> None:
        assert self._sending is not None
        if reply.is_good:
            self._line.ask("a text", text_block(self._sending.text.text), self._queued)
        else:
            self._lose(f"The speech server takes no text ({reply.code}).")

    def _queued(self, reply: Reply) -> None:
        message, self._sending = self._sending, None
        early, self._early = self._early, []
        if message is None or not reply.is_good or not reply.lines:
            self._lose(f"The speech server did not take a text ({reply.code}).")
            return
        message.stage = Stage.QUEUED
        self._with_server[reply.lines[0]] = message
        if not message.is_cancelled:
            self._speaking.start(EVENT_MS)
        for event in early:
            self._hear(event)
        self._turn()

    def _hear(self, event: Reply) -> None:
        """An event; that of a text may come before its number does."""
        number = event.lines[0] if event.lines else ""
        message = self._with_server.get(number)
        if message is None:
            if self._sending is not None and len(self._early) < MOST_EARLY:
                self._early.append(event)
        elif event.code in (Event.END, Event.CANCELED):
            del self._with_server[number]
            self._finish(message, event.code == Event.END)
        elif event.code == Event.BEGIN and not message.is_cancelled:
            self._speaking.start(round(message.text.most_ms))
            if self._is_ready:
                self.begun.emit(message.text.id)

    def _finish(self, message: Message, is_end: bool) -> None:
        if message is self._current:
            self._current = None
            self._speaking.stop()
        elif any(each.is_cancelled for each in (*self._with_server.values(), self._sending) if each is not None):
            self._silencing.start(EVENT_MS)
        else:
            self._silencing.stop()
        if self._is_ready:
            (self.ended if is_end and not message.is_cancelled else self.silenced).emit(message.text.id)
        elif is_end:
            self._is_ready = True
            self.ready.emit()
        else:
            self._lose("Somebody else keeps the speech server from speaking.")
        if self.is_free:
            self.free.emit()
        self._turn()

    def _inquire(self) -> None:
        """Ask which modules there are, then each for its languages; nothing once that is known."""
        modules = self.modules
        if modules.default is None:
            self._ask("GET OUTPUT_MODULE", self._learn_default)
        elif modules.unknown is None:
            self._ask("LIST OUTPUT_MODULES", self._learn_modules)
        elif modules.unknown:
            module = modules.unknown[0]
            if len(modules.unknown) + len(modules.speaking) > 1 and self._told.get("OUTPUT_MODULE") != module:
                self._set("OUTPUT_MODULE", module)
            else:
                self._ask("LIST SYNTHESIS_VOICES", lambda reply: self._learn_languages(module, reply), VOICES_MS)

    def _learn_default(self, reply: Reply) -> None:
        self.modules.default = reply.lines[0] if reply.is_good and reply.lines else ""
        self._turn()

    def _learn_modules(self, reply: Reply) -> None:
        self.modules.name(reply.lines if reply.is_good else ())
        self._turn()

    def _learn_languages(self, module: str, reply: Reply) -> None:
        self.modules.learn(module, languages(reply.lines) if reply.is_good else frozenset())
        self.learnt.emit()
        self._turn()

    def _lose(self, why: str) -> None:
        if not self._is_over:
            self.close()
            unfinished = [*self._with_server.values(), self._sending, self._current] if self._is_ready else []
            texts = dict.fromkeys(message.text for message in unfinished if message is not None)
            self.lost.emit(why, list(texts))
