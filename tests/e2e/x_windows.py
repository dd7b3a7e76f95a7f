"""The windows of a display of X, and asking one to close as a window manager does."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager

CLIENT_MESSAGE = 33
ATOMS = ("WM_PROTOCOLS", "WM_DELETE_WINDOW", "_NET_WM_NAME", "UTF8_STRING")
"""A compositor takes only names that the display has heard of, and on a fresh one it would hear no wish to close."""

Id = ctypes.c_ulong


class _Message(ctypes.Structure):
    """XClientMessageEvent, as long as an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", Id),
        ("message", Id),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 12),
    )


class Windows:
    """The windows of one display."""

    def __init__(self, x11: ctypes.CDLL, display: ctypes.c_void_p) -> None:
        self._x11, self._display = x11, display
        self._atoms = {name: self._x11.XInternAtom(display, name.encode(), False) for name in ATOMS}

    def all(self) -> list[int]:
        """Their numbers, the oldest first."""
        root, parent, count = Id(), Id(), ctypes.c_uint()
        found = ctypes.POINTER(Id)()
        refs = (ctypes.byref(each) for each in (root, parent, found, count))
        self._x11.XQueryTree(self._display, Id(self._x11.XDefaultRootWindow(self._display)), *refs)
        return sorted(found[number] for number in range(count.value))

    def close(self, window: int) -> None:
        """Ask the program of a window to close it."""
        message = _Message(type=CLIENT_MESSAGE, window=window, message=self._atoms["WM_PROTOCOLS"], format=32)
        message.data[0] = self._atoms["WM_DELETE_WINDOW"]
        self._x11.XSendEvent(self._display, Id(window), False, ctypes.c_long(0), ctypes.byref(message))
        self._x11.XFlush(self._display)

    def destroy(self, window: int) -> None:
        """Take a window from its program."""
        self._x11.XDestroyWindow(self._display, Id(window))
        self._x11.XSync(self._display, False)


@contextmanager
def windows_of(name: str) -> Iterator[Windows]:
    """The windows of the display `name` (`:97`)."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XDefaultRootWindow.restype = x11.XInternAtom.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(name.encode()))
    assert display.value, name
    try:
        windows = Windows(x11, display)
        x11.XSync(display, False)
        yield windows
    finally:
        x11.XCloseDisplay(display)
