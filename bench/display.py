"""A display of our own, and the eye that looks at it: Xvfb keeps its picture in a file, which is read while it changes.

Whoever draws on it, a kiosk or its peer, is judged by the same eye: what counts is when the pixels are there.
"""

import mmap
import os
import struct
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from typing import Self

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 1080, 1920
SCREEN = ("-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nocursor", "-nolisten", "tcp", "-noreset")
LOOK_S = 0.001
"""Between two looks."""
FIRST_S = 1.0
"""How long the first change may let itself be waited for."""
ROWS = 8
"""Every which row is looked at for changes; a whole picture is compared once those agree."""
ODD_ONES = 0.001
"""The part of all pixels that may differ from the picture that is waited for: a caret, a clock."""
NO_BUS = {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}
"""Without it libdbus starts a bus for each X server, and the bus stays."""

Picture = NDArray[np.uint32]


class Display:
    """An X server without a panel, a window manager or a cursor. Times are seconds of the monotonic clock."""

    def __enter__(self) -> Self:
        """Start the server."""
        self._folder = TemporaryDirectory()
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-fbdir", self._folder.name, *SCREEN],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = f":{told.readline().strip()}"
        self._pixels = _pixels(Path(self._folder.name) / "Xvfb_screen0")
        self.blank = self.picture()
        return self

    def __exit__(self, *_: object) -> None:
        """End it."""
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    @property
    def environment(self) -> dict[str, str]:
        """What a program is told so that it draws here, by software, with compiled Python and QML read."""
        ours = {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"} | NO_BUS
        return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | ours

    def picture(self) -> Picture:
        """What is shown now: a number a pixel, row after row."""
        return self._pixels.copy()

    def wait_for(self, picture: Picture, patience: float) -> float:
        """When `picture` is shown whole.

        Raises:
            TimeoutError: after `patience` seconds.
        """
        end = perf_counter() + patience
        few = picture[::ROWS]
        while perf_counter() < end:
            if _alike(self._pixels[::ROWS], few) and _alike(self._pixels, picture):
                return perf_counter()
            sleep(LOOK_S)
        raise TimeoutError(f"the picture never came: {np.mean(self._pixels != picture):.1%} differ")

    def settled(self, quiet: float, patience: float) -> float | None:
        """When the last change was, once nothing has changed for `quiet` seconds; None if nothing changed for FIRST_S.

        Raises:
            TimeoutError: after `patience` seconds.
        """
        since = perf_counter()
        last, before = None, self._pixels[::ROWS].copy()
        while (now := perf_counter()) < since + patience:
            if not np.array_equal(self._pixels[::ROWS], before):
                last, before = now, self._pixels[::ROWS].copy()
            elif now > (last + quiet if last else since + max(FIRST_S, quiet)):
                return last
            sleep(LOOK_S)
        raise TimeoutError("the picture never came to rest")

    def wait_until_blank(self, patience: float = 10.0) -> None:
        """Wait until nobody draws here any more."""
        self.wait_for(self.blank, patience)

    def wait_until_drawn(self, patience: float = 30.0) -> None:
        """Wait until somebody has drawn here."""
        end = perf_counter() + patience
        while _alike(self._pixels[::ROWS], self.blank[::ROWS]):
            if perf_counter() > end:
                raise TimeoutError("nothing was drawn")
            sleep(LOOK_S)


def _alike(one: Picture, other: Picture) -> bool:
    return bool(np.count_nonzero(one != other) <= ODD_ONES * one.size)


def _pixels(file: Path) -> Picture:
    """The pixels of an XWD file as it changes: a header, a colour map, then four bytes a pixel."""
    with file.open("rb") as opened:
        memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
    header_bytes, colours = struct.unpack_from(">I", memory, 0)[0], struct.unpack_from(">I", memory, 76)[0]
    start = header_bytes + 12 * colours
    return np.frombuffer(memory, np.uint32, WIDTH * HEIGHT, start).reshape(HEIGHT, WIDTH)
