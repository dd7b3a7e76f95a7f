"""A hand on a display: the X server takes what it does for a mouse and a keyboard (extension XTEST)."""

import ctypes

LEFT = 1
ERASE = "\b"
_KEYSYMS = {ERASE: 0xFF08}


class Hand:
    """Taps and types on the display `name` (`:97`). ASCII letters only: they have a key in every layout."""

    def __init__(self, name: str) -> None:
        self._x11, self._xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        opened = self._x11.XOpenDisplay(name.encode())
        if opened is None:
            raise OSError(f"there is no display {name}")
        self._display = ctypes.c_void_p(opened)

    def press(self, x: float, y: float) -> None:
        """Put the finger down."""
        self._xtest.XTestFakeMotionEvent(self._display, -1, round(x), round(y), ctypes.c_ulong(0))
        self._button(True)

    def lift(self) -> None:
        """Lift it."""
        self._button(False)

    def type(self, letter: str) -> None:
        """Press and release the key of an ASCII letter, or ERASE."""
        key = self._x11.XKeysymToKeycode(self._display, ctypes.c_ulong(_KEYSYMS.get(letter, ord(letter))))
        for down in (True, False):
            self._xtest.XTestFakeKeyEvent(self._display, ctypes.c_uint(key), down, ctypes.c_ulong(0))
        self._x11.XFlush(self._display)

    def close(self) -> None:
        """Let go of the display."""
        self._x11.XCloseDisplay(self._display)

    def _button(self, down: bool) -> None:
        self._xtest.XTestFakeButtonEvent(self._display, ctypes.c_uint(LEFT), down, ctypes.c_ulong(0))
        self._x11.XFlush(self._display)
