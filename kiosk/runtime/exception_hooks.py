"""Our own failures: a slot that raises is logged and counted, and too many of them end the process."""

import logging
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from types import TracebackType

log = logging.getLogger(__name__)

MOST = 3
WINDOW_S = 60.0
EXIT_CODE = 70


class Faults:
    """Counts exceptions that nobody caught. More than MOST within WINDOW_S, or any before `settle`, is too many.

    A dead button is worse than a screen that is back in two seconds: the service starts the process again.
    """

    def __init__(self, give_up: Callable[[int], None], monotonic: Callable[[], float] = time.monotonic) -> None:
        self._give_up, self._monotonic = give_up, monotonic
        self._times: deque[float] = deque(maxlen=MOST + 1)
        self._seen: set[str] = set()
        self._settled = False
        self.count = 0

    def install(self) -> None:
        """Become the hook for exceptions of the main thread (slots included) and of all others."""
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def settle(self) -> None:
        """The start is over: from now on a few faults are borne."""
        self._settled = True

    def caught(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Log a fault (each kind once with its trace), count it, and give up when it is one too many."""
        self.count += 1
        name = f"{kind.__name__}: {error}"
        first = name not in self._seen
        self._seen.add(name)
        traced = error.with_traceback(trace) if first and error else None
        log.error("fault", extra={"error": name, "count": self.count}, exc_info=traced)
        now = self._monotonic()
        self._times.append(now)
        burst = len(self._times) > MOST and now - self._times[0] <= WINDOW_S
        if burst or not self._settled:
            self._give_up(EXIT_CODE)
