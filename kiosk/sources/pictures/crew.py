"""Child processes that convert one picture after the other, with limits of processor time and memory for each.

A picture that kills its child costs that picture; the next one gets a new child.
"""

import resource
import struct
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from queue import SimpleQueue
from threading import Timer
from types import TracebackType
from typing import IO, Self, TypeVar

import msgspec

from kiosk.content.limits import PICTURE_BYTES
from kiosk.content.reading.images import HEAD_BYTES, WEBP, probe
from kiosk.sources.cage import Limits
from kiosk.sources.pictures.answers import SIDE, Answer, Reason

CHILDREN = 2
LIMITS = Limits(cpu_s=10, wall_s=40.0, memory_mb=512)
_LENGTH = struct.Struct(">Q")
_MOST_SAID = 4_000
_DYING_S = 5.0

Item = TypeVar("Item")
Result = TypeVar("Result")


class Worker:
    """One child process, started when it is first asked and again after it died."""

    def __init__(self, limits: Limits = LIMITS) -> None:
        self._limits = limits
        self._child: subprocess.Popen[bytes] | None = None
        self._said: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115  # as long as this object

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()
        self._said.close()

    def convert(self, data: bytes) -> Answer:
        """`data` converted by `kiosk.sources.pictures.converting.convert`; the child's death is an answer too.

        Raises:
            RuntimeError: a fault of our own.
        """
        child = self._child or self._start()
        hurry = Timer(self._limits.wall_s, child.kill)
        hurry.start()
        try:
            answer = _ask(child, data)
        finally:
            hurry.cancel()
        if answer is None:
            return self._bury(child)
        if answer.reason is None and not _shown_by_the_screen(answer.data):
            raise RuntimeError("a child process gave something else than a picture")
        return answer

    def _start(self) -> subprocess.Popen[bytes]:
        self._said.truncate(0)
        limits = [str(self._limits.cpu_s), str(self._limits.memory_mb)]
        self._child = subprocess.Popen(
            [sys.executable, "-m", __name__, *limits],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._said,
        )
        return self._child

    def _bury(self, child: subprocess.Popen[bytes]) -> Answer:
        try:
            child.wait(_DYING_S)
        except subprocess.TimeoutExpired:
            child.kill()
        self._end()
        self._said.seek(0)
        said = self._said.read()[-_MOST_SAID:].decode("utf-8", "replace")
        if "PanicException" in said:
            return Answer(reason=Reason.BROKEN)
        if child.returncode < 0 or "MemoryError" in said:
            return Answer(reason=Reason.TOO_MUCH)
        raise RuntimeError(f"a picture could not be converted:\n{said}")

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.kill()
            for pipe in filter(None, (child.stdin, child.stdout)):
                with suppress(OSError):
                    pipe.close()
            child.wait()


def each_converted(
    items: Iterable[Item], work: Callable[[Worker, Item], Result], limits: Limits = LIMITS
) -> Iterator[Result]:
    """What `work` makes of each item with a worker of its own, in their order, CHILDREN of them at a time."""
    with ExitStack() as stack:
        free: SimpleQueue[Worker] = SimpleQueue()
        for _ in range(CHILDREN):
            free.put(stack.enter_context(Worker(limits)))
        pool = ThreadPoolExecutor(CHILDREN)
        stack.callback(pool.shutdown, cancel_futures=True)

        def one(item: Item) -> Result:
            worker = free.get()
            try:
                return work(worker, item)
            finally:
                free.put(worker)

        yield from pool.map(one, items)


def _ask(child: subprocess.Popen[bytes], data: bytes) -> Answer | None:
    """What the child answers; None when it dies over it."""
    assert child.stdin
    assert child.stdout
    try:
        child.stdin.write(_LENGTH.pack(len(data)))
        child.stdin.write(data)
        child.stdin.flush()
    except BrokenPipeError:
        return None
    head = child.stdout.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    said = child.stdout.read(min(length, PICTURE_BYTES + _MOST_SAID))
    return msgspec.msgpack.decode(said, type=Answer) if len(said) == length else None


def _shown_by_the_screen(data: bytes) -> bool:
    shape = probe(data[:HEAD_BYTES])
    fits = shape is not None and shape.media_type == WEBP and max(shape.width, shape.height) <= SIDE
    return fits and len(data) <= PICTURE_BYTES


def _child(cpu_s: int, memory_mb: int) -> None:
    """Answers what comes on standard input until it ends."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    from kiosk.sources.pictures.converting import convert

    resource.setrlimit(resource.RLIMIT_AS, (memory_mb * 2**20, memory_mb * 2**20))
    while head := sys.stdin.buffer.read(_LENGTH.size):
        data = sys.stdin.buffer.read(*_LENGTH.unpack(head))
        used = resource.getrusage(resource.RUSAGE_SELF)
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + 1 + cpu_s, -1))
        said = msgspec.msgpack.encode(convert(data))
        sys.stdout.buffer.write(_LENGTH.pack(len(said)) + said)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    _child(int(sys.argv[1]), int(sys.argv[2]))
