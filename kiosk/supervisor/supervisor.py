"""Starts the screen, watches over it, and starts the next one."""

import logging
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from select import select
from socket import socketpair

from kiosk.runtime.service_manager import Notify
from kiosk.screen_state import RESTART, STATUS, is_away
from kiosk.supervisor.endings import COMPOSITOR_DIED, FAULT, Ending, Record, is_forgiven
from kiosk.supervisor.screen_process import ASKED_BY, ScreenProcess, ShowScreen

log = logging.getLogger(__name__)

HANDED_ON = ("READY", STATUS)
KILLED = 128


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: until a screen says anything at first, until it shows something, until it says anything again, until it
    has ended when asked to, without a visitor until it is begun anew, and between two signs of our own life."""

    first: float = 20
    ready: float = 60
    silence: float = 8
    stop: float = 5
    idle: float = 30
    alive: float = 2


class Outlook(Enum):
    """What is to become of a screen that runs: it goes on, it has ended, or it was ended so that another one begins."""

    GOES_ON = 0
    ENDED = 1
    BEGINS_ANEW = 2


class Supervisor:
    """Shows the screen by `show`, each time in a process of its own, and tells the service manager by `notify` that it
    lives itself.

    `forgive` takes an end back that was counted, by what the screen told. `is_other_program` and `is_other_content`
    say that this process is no longer the right one: the first holds for a new screen at once, both for a running one
    when nobody has been there for a while.
    """

    def __init__(
        self,
        show: ShowScreen,
        notify: Notify | None = None,
        forgive: Callable[[Mapping[str, str]], None] = lambda _: None,
        is_other_program: Callable[[], bool] = lambda: False,
        is_other_content: Callable[[Mapping[str, str]], bool] = lambda _: False,
        patience: Patience = Patience(),
    ) -> None:
        self._show, self._notify, self._forgive, self._patience = show, notify, forgive, patience
        self._is_other_program, self._is_other_content = is_other_program, is_other_content
        self._asked = False
        self._untold: dict[str, str] = {}
        self._alive_at = self._away_at = 0.0
        self._woken, self._waking = socketpair()

    def run(self) -> int | None:
        """Go on until asked to stop or nothing helps, and return the exit code; None: the program is to begin anew."""
        record = Record()
        with self._heeding_signals():
            while not self._is_other_program():
                screen = ScreenProcess(self._show)
                outlook = self._watch(screen)
                ending = screen.bury()
                if self._asked or ending.code == COMPOSITOR_DIED:
                    return _handed_on(ending)
                if outlook is Outlook.BEGINS_ANEW:
                    self._alive_at = 0.0  # what begins anew has all the time there is
                    self._tell({})
                    return None
                if ending.code == RESTART:
                    log.info("screen begins anew", extra={"reason": "as staff asked"})
                    continue
                if is_forgiven(ending, record):
                    self._forgive(screen.told)
                record = record.after(ending)
                said = {"reason": ending.reason, "seconds": round(ending.seconds, 1), "pause": record.pause_s}
                log.warning("screen ended", extra=said)
                if record.is_hopeless:
                    log.error("screen given up", extra={"ends": record.ends, "hangs": record.hangs})
                    return _handed_on(ending) or FAULT
                self._tell({STATUS: f"The screen begins anew: {ending.reason}."})
                if self._rest(record.pause_s):
                    return _handed_on(ending)
        return None

    def _watch(self, screen: ScreenProcess) -> Outlook:
        """Until it has ended."""
        self._away_at = time.monotonic()
        while (outlook := self._look(screen)) is Outlook.GOES_ON:
            self._wait(screen.fileno, self._patience.alive)
        return outlook

    def _look(self, screen: ScreenProcess) -> Outlook:
        now, new = time.monotonic(), screen.listen()
        self._tell({name: new[name] for name in HANDED_ON if name in new})
        if not is_away(screen.told):
            self._away_at = now
        if screen.has_ended():
            return Outlook.ENDED
        if self._asked:
            screen.stop(self._patience.stop)
            return Outlook.ENDED
        if silence := self._too_long(screen, now):
            log.error("screen hangs", extra={"screen": screen.pid, "reason": silence})
            screen.kill()
            return Outlook.ENDED
        is_idle = now - self._away_at >= self._patience.idle
        if is_idle and (self._is_other_program() or self._is_other_content(screen.told)):
            log.info("screen begins anew", extra={"reason": "another program or other content"})
            screen.stop(self._patience.stop)
            return Outlook.BEGINS_ANEW
        return Outlook.GOES_ON

    def _too_long(self, screen: ScreenProcess, now: float) -> str:
        """What it has not done in time; empty for nothing."""
        silence, patience = now - screen.heard_at, self._patience
        if silence > (patience.silence if screen.told else patience.first):
            return f"no frame for {silence:.0f} s"
        if not screen.is_ready and now - screen.began_at > patience.ready:
            return f"nothing to see after {now - screen.began_at:.0f} s"
        return ""

    def _rest(self, seconds: float) -> bool:
        """Wait, alive; whether we were asked to stop meanwhile."""
        until = time.monotonic() + seconds
        while not self._asked and (left := until - time.monotonic()) > 0:
            self._wait((), min(left, self._patience.alive))
            self._tell({})
        return self._asked

    def _wait(self, what: tuple[int, ...], seconds: float) -> None:
        woken = self._woken.fileno()
        if woken in select([*what, woken], [], [], seconds)[0]:
            self._woken.recv(64)

    def _tell(self, told: Mapping[str, str]) -> None:
        """Hand on what there is to say, again where that did not go out, and say now and then that we live."""
        now = time.monotonic()
        self._untold |= told
        if self._notify and (self._untold or now - self._alive_at >= self._patience.alive):
            if self._notify({"WATCHDOG": "1"} | self._untold):
                self._untold = {}
            self._alive_at = now

    @contextmanager
    def _heeding_signals(self) -> Iterator[None]:
        """A signal that asks us to stop is noted, and ends each waiting."""
        self._waking.setblocking(False)
        before = {number: signal.signal(number, self._stop) for number in ASKED_BY}
        signal.set_wakeup_fd(self._waking.fileno())
        try:
            yield
        finally:
            signal.set_wakeup_fd(-1)
            for number, handler in before.items():
                signal.signal(number, handler)

    def _stop(self, *_: object) -> None:
        self._asked = True


def _handed_on(ending: Ending) -> int:
    """The exit code of a process whose screen ended so."""
    return ending.code if ending.code >= 0 else KILLED - ending.code
