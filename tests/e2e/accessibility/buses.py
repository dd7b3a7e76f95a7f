"""Buses of the tests' own, as a desktop has them: one of the session, and that of accessibility with its registry."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NEEDED = ("dbus-daemon", "/usr/libexec/at-spi-bus-launcher", "Xvfb")
LAUNCHER = NEEDED[1]


@contextmanager
def session_bus(runtime: Path) -> Iterator[dict[str, str]]:
    """What a program has to find in its environment to be on these buses; `runtime` is an empty folder of theirs.

    The launcher starts the bus of accessibility, and that one the registry: all of them are ended as one group.
    """
    runtime.chmod(0o700)
    ours = {"XDG_RUNTIME_DIR": str(runtime), "HOME": str(runtime), "GSETTINGS_BACKEND": "memory"}
    reading, writing = os.pipe()
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={writing}"]
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    with ended_group(command, environment | ours, [writing]), os.fdopen(reading) as told:
        os.close(writing)
        ours["DBUS_SESSION_BUS_ADDRESS"] = told.readline().strip()
        with ended_group([LAUNCHER, "--launch-immediately"], environment | ours):
            yield ours


@contextmanager
def ended_group(command: list[str], environment: dict[str, str], passed: list[int] | None = None) -> Iterator[None]:
    """A program that runs meanwhile; whatever it starts ends with it."""
    process = subprocess.Popen(
        command,
        env=environment,
        pass_fds=passed or [],
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
