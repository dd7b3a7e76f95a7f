"""Keys of a keyboard, pressed on a display of X by its extension for tests: whoever listens there hears them too."""

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def keys_of(display: str) -> Iterator[Callable[[str], None]]:
    """What presses a key of the display (`:97`), by its name in X: `Tab`, `Return`, `a`."""
    x11, xtst = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XStringToKeysym.restype = ctypes.c_ulong
    connection = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    assert connection.value, display

    def press(name: str) -> None:
        code = x11.XKeysymToKeycode(connection, ctypes.c_ulong(x11.XStringToKeysym(name.encode())))
        assert code, f"no key {name}"
        for down in (True, False):
            xtst.XTestFakeKeyEvent(connection, code, down, ctypes.c_ulong(0))
        x11.XFlush(connection)

    try:
        yield press
    finally:
        x11.XCloseDisplay(connection)
