"""When Python looks for garbage, and in which thread.

By itself it does so wherever something is made just then. A QObject that is found in a thread of work takes its
timers and connections with it there, which Qt permits in its own thread only; so nothing but the GUI thread looks. And
while it looks through ten thousand members, the screen stands still for 0.1 s: what is loaded is looked through no
more, and goes as always when nobody refers to it.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000


def collect_due() -> None:
    """Look through the generations in which so much was made as Python would look after."""
    for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
        if 0 < most < count:
            gc.collect(generation)


class GarbageCollector(QObject):
    """Looks for garbage now and then, in the thread that it lives in, from `begin` on; Python by itself never."""

    def __init__(self, parent: QObject | None = None, every_ms: int = EVERY_MS) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(collect_due)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def keep(self) -> None:
        """Clear up, and look no more through what is there now."""
        gc.collect()
        gc.freeze()

    def spare(self, loading: bool) -> None:
        """Look for nothing while content is being loaded, nor afterwards through what was loaded."""
        if loading:
            gc.collect()
            self._timer.stop()
        else:
            gc.freeze()
            self._timer.start()
