"""Every call by which Python changes the disk, watched: written down, failing, falling short, or the last one."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

CHANGING = ("open", "write", "fsync", "fchmod", "rename", "replace", "unlink", "mkdir", "rmdir")
"""The functions of `os` that may fail. `close` is watched too, but what fails there has been told by `fsync`."""

Watch = Callable[[str, Callable[..., Any], tuple[Any, ...], dict[str, Any]], Any]


class Killed(BaseException):
    """The process ends here; whatever it would have done on its way out, it does not."""


@contextmanager
def watched(watch: Watch) -> Iterator[None]:
    """Let `watch(name, function, arguments, options)` stand for each of these functions of `os`."""

    def stand_in(name: str) -> Callable[..., Any]:
        real = getattr(os, name)
        return lambda *arguments, **options: watch(name, real, arguments, options)

    with pytest.MonkeyPatch.context() as patch:
        for name in (*CHANGING, "close"):
            patch.setattr(os, name, stand_in(name))
        yield


class Fault:
    """Lets call number `at` (from 1) fail: with an error number, by a kill (None), or by a short write ("short").

    After a kill nothing is done any more. `for_good` lets every later call fail too. Calls that only read count too,
    unless `changes_only`.
    """

    def __init__(self, at: int, kind: int | str | None, *, changes_only: bool = False, for_good: bool = False) -> None:
        self.at, self.kind = at, kind
        self.changes_only, self.for_good = changes_only, for_good
        self.calls = 0

    @property
    def happened(self) -> bool:
        """Whether it came to that call."""
        return self.calls >= self.at

    def __call__(self, name: str, real: Callable[..., Any], arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        """Do what `real` does, or fail."""
        reads = name == "open" and not arguments[1] & os.O_CREAT
        if name == "close" or (self.changes_only and reads):
            return real(*arguments, **options)
        self.calls += 1
        if self.kind is None and self.happened:
            raise Killed
        if isinstance(self.kind, int) and (self.calls == self.at or (self.for_good and self.happened)):
            raise OSError(self.kind, os.strerror(self.kind))
        if self.kind == "short" and name == "write" and self.happened:
            descriptor, data = arguments
            return real(descriptor, bytes(data)[: max(1, len(data) // 3)])
        return real(*arguments, **options)
