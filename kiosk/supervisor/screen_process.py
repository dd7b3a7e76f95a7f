"""The screen as a process of its own, forked from one that has loaded everything; and what it says meanwhile."""

import ctypes
import faulthandler
import logging
import os
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from select import select
from socket import AF_UNIX, MSG_DONTWAIT, SOCK_DGRAM, socket, socketpair
from typing import NoReturn

from kiosk.runtime.service_manager import Notify, lines
from kiosk.supervisor.endings import FAULT, Ending

log = logging.getLogger(__name__)

ShowScreen = Callable[[Notify], int]
"""Shows the screen until it ends, and returns its exit code; what it has to say goes out by the other."""
ASKED_BY = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
WHERE_IS_IT = signal.SIGUSR2
"""Has the screen write down where each of its threads is."""
WRITTEN_DOWN_S = 0.2
_MOST_BYTES = 65_536
_PR_SET_PDEATHSIG = 1


class ScreenProcess:
    """A screen that runs. `told` is each variable as it said it last, `heard_at` (monotonic) when it last said
    anything, from its fork on."""

    def __init__(self, show: ShowScreen) -> None:
        self._channel, theirs = socketpair(AF_UNIX, SOCK_DGRAM)
        self._channel.setblocking(False)
        self.told: dict[str, str] = {}
        self._hung = False
        parent = os.getpid()
        with _nobody_asks():
            self.pid = os.fork()
            if self.pid == 0:
                _be_the_screen(show, theirs, parent)
        self.began_at = self.heard_at = time.monotonic()
        theirs.close()
        self._pid_fd = os.pidfd_open(self.pid)

    @property
    def fileno(self) -> tuple[int, int]:
        """What can be read from when it says something, and when it has ended."""
        return self._channel.fileno(), self._pid_fd

    @property
    def is_ready(self) -> bool:
        """Whether it has shown something."""
        return self.told.get("READY") == "1"

    def listen(self) -> Mapping[str, str]:
        """What it said since, variable by variable."""
        new: dict[str, str] = {}
        with suppress(BlockingIOError, ConnectionError):
            while data := self._channel.recv(_MOST_BYTES):
                new |= {name: value for name, _, value in (line.partition("=") for line in data.decode().splitlines())}
        if new:
            self.heard_at = time.monotonic()
            self.told |= new
        return new

    def has_ended(self, within_s: float = 0.0) -> bool:
        """Whether it has, or does so within some seconds."""
        return bool(select([self._pid_fd], [], [], within_s)[0])

    def stop(self, patience_s: float) -> None:
        """Ask it to end, and after that many seconds see to it."""
        self._send(signal.SIGTERM)
        if not self.has_ended(patience_s):
            self._send(signal.SIGKILL)

    def kill(self) -> None:
        """End it because it hangs; it says where."""
        self._hung = True
        self._send(WHERE_IS_IT)
        self.has_ended(WRITTEN_DOWN_S)
        self._send(signal.SIGKILL)

    def bury(self) -> Ending:
        """How it ended; waits for that."""
        _, status = os.waitpid(self.pid, 0)
        seconds = time.monotonic() - self.began_at
        self.listen()
        self._channel.close()
        os.close(self._pid_fd)
        return Ending(os.waitstatus_to_exitcode(status), self._hung, self.is_ready, seconds)

    def _send(self, number: signal.Signals) -> None:
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._pid_fd, number)


@contextmanager
def _nobody_asks() -> Iterator[None]:
    """No signal comes between the fork and the child's own answer to it."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ASKED_BY)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _be_the_screen(show: ShowScreen, channel: socket, parent: int) -> NoReturn:
    """The life of the forked process: nothing of the one before is left but what it has loaded, and nothing unwinds."""
    code = FAULT
    try:
        _let_go(channel.fileno(), parent)
        faulthandler.register(WHERE_IS_IT)
        code = show(partial(_say, channel))
    except SystemExit as asked:
        code = asked.code if isinstance(asked.code, int) else FAULT
    except BaseException:
        log.exception("fault")
    finally:
        os._exit(code)


def _let_go(kept: int, parent: int) -> None:
    """Signals as any process has them, no descriptor but the error stream and `kept`, and an end with the parent."""
    signal.set_wakeup_fd(-1)
    for number in (*ASKED_BY, signal.SIGCHLD):
        signal.signal(number, signal.SIG_DFL)
    with open(os.devnull, "rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    os.closerange(3, kept)
    os.closerange(kept + 1, os.sysconf("SC_OPEN_MAX"))
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, ASKED_BY)
    if os.getppid() != parent:
        os._exit(0)


def _say(channel: socket, told: Mapping[str, str]) -> bool:
    try:
        channel.send(lines(told), MSG_DONTWAIT)
    except OSError:
        return False
    return True
