"""Pictures → answers, each from a child process with limits of processor time and memory, several at a time.

A picture that kills its child costs that picture; the next one gets a new child.
"""

import os
import subprocess
import tempfile
import time
from collections.abc import Iterable, Iterator
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from types import TracebackType
from typing import Self, TypeVar

import msgspec

from kiosk.content.limits import PICTURE_BYTES
from kiosk.content.reading.images import HEAD_BYTES, WEBP, probe
from kiosk.content.reading.sandbox import Limits, isolated, who_acts
from kiosk.sources.pictures import worker_process
from kiosk.sources.pictures.answers import SIDE, Answer, Reason
from kiosk.sources.pictures.worker_process import LENGTH

CHILDREN = 2
LIMITS = Limits(cpu_s=10, wall_s=40.0, memory_mb=512)
_MOST_SAID = 4_000
_LARGEST_ANSWER = PICTURE_BYTES + _MOST_SAID
_PIECE = 2**20
_DYING_S = 5.0

Key = TypeVar("Key")


class Workers:
    """Up to `children` processes, each started when it is first needed and again after it died."""

    def __init__(self, limits: Limits = LIMITS, children: int = CHILDREN) -> None:
        self._limits, self._most = limits, children
        self._idle: list[_Child] = []
        self._busy: list[_Child] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for each in (*self._idle, *self._busy):
            each.end()
        self._idle, self._busy = [], []

    def each(self, pictures: Iterable[tuple[Key, bytes]]) -> Iterator[tuple[Key, Answer]]:
        """What becomes of each picture, the first that is ready first; a child's death is an answer too.

        A picture is taken from `pictures` when a child is free for it.

        Raises:
            RuntimeError: a fault of our own.
        """
        waiting = iter(pictures)
        keys: dict[_Child, Key] = {}
        while True:
            while len(self._busy) < self._most and (given := next(waiting, None)):
                at_work = self._idle.pop() if self._idle else _Child(self._limits)
                self._busy.append(at_work)
                keys[at_work], data = given
                at_work.give(data)
            if not self._busy:
                return
            for done in _ready(self._busy):
                answer = done.answer()
                self._busy.remove(done)
                if done.lives:
                    self._idle.append(done)
                yield keys.pop(done), answer


class _Child:
    """One process and the picture it is at."""

    def __init__(self, limits: Limits) -> None:
        self._wall_s = limits.wall_s
        self._said = tempfile.TemporaryFile()  # noqa: SIM115  # open as long as this object
        command = isolated(worker_process.__name__, limits.cpu_s, limits.memory_mb)
        pipe, (user, group) = subprocess.PIPE, who_acts()
        self.process = subprocess.Popen(
            command, env={}, stdin=pipe, stdout=pipe, stderr=self._said, bufsize=0, user=user, group=group
        )
        assert self.process.stdin
        assert self.process.stdout
        self.input, self.output = self.process.stdin.fileno(), self.process.stdout.fileno()
        os.set_blocking(self.input, False)
        self.unsent = memoryview(b"")
        self._got = bytearray()
        self.lives = True
        self.deadline = 0.0

    def give(self, data: bytes) -> None:
        """Begin with a picture."""
        self.unsent, self._got = memoryview(LENGTH.pack(len(data)) + data), bytearray()
        self.deadline = time.monotonic() + self._wall_s

    def send(self) -> None:
        """Send as much as goes without waiting."""
        try:
            self.unsent = self.unsent[os.write(self.input, self.unsent[:_PIECE]) :]
        except BrokenPipeError:
            self.lives = False

    def receive(self) -> None:
        """Take what there is of the answer."""
        piece = os.read(self.output, _PIECE)
        self._got += piece
        self.lives = bool(piece) and len(self._got) <= _LARGEST_ANSWER

    @property
    def ready(self) -> bool:
        """Whether its answer is whole, or it will never give one."""
        whole = len(self._got) >= LENGTH.size and len(self._got) == LENGTH.size + LENGTH.unpack_from(self._got)[0]
        return whole or not self.lives

    def answer(self) -> Answer:
        """What became of the picture.

        Raises:
            RuntimeError: a fault of our own.
        """
        if not self.lives:
            return self._bury()
        found = msgspec.msgpack.decode(memoryview(self._got)[LENGTH.size :], type=Answer)
        if found.reason is None and not _shown_by_the_screen(found.data):
            raise RuntimeError("a child process gave something else than a picture")
        return found

    def end(self) -> None:
        """End the process, whatever it does."""
        self.process.kill()
        self._close()

    def _bury(self) -> Answer:
        try:
            self.process.wait(_DYING_S if time.monotonic() < self.deadline else 0)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.process.wait()
        self._said.seek(0)
        said = self._said.read()[-_MOST_SAID:].decode("utf-8", "replace")
        self._close()
        if "PanicException" in said:
            return Answer(reason=Reason.BROKEN)
        if self.process.returncode < 0 or "MemoryError" in said:
            return Answer(reason=Reason.TOO_MUCH)
        raise RuntimeError(f"a picture could not be converted:\n{said}")

    def _close(self) -> None:
        self.process.communicate()
        self._said.close()


def _ready(busy: Iterable[_Child]) -> list[_Child]:
    """Those of `busy` that are done, after waiting until there is news of one or its time is over."""
    children = list(busy)
    with DefaultSelector() as news:
        for each in children:
            news.register(each.output, EVENT_READ, each.receive)
            if each.unsent:
                news.register(each.input, EVENT_WRITE, each.send)
        until = min(each.deadline for each in children)
        for event, _mask in news.select(max(0.0, until - time.monotonic())):
            event.data()
    now = time.monotonic()
    for each in children:
        each.lives = each.lives and (each.ready or now < each.deadline)
    return [each for each in children if each.ready]


def _shown_by_the_screen(data: bytes) -> bool:
    shape = probe(data[:HEAD_BYTES])
    fits = shape is not None and shape.media_type == WEBP and max(shape.width, shape.height) <= SIDE
    return fits and len(data) <= PICTURE_BYTES
