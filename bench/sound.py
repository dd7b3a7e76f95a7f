"""Sound without a card: a sound server whose one output goes nowhere, and a recording of all that goes there."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import Thread
from time import monotonic

import numpy as np

from bench.speech_server import PATIENCE_S, kill, private, wait_until

SINK = "kiosk"
RATE = 48_000
CHUNK_BYTES = RATE // 200 * 2
"""Five milliseconds of one channel."""
LOUD = 200
"""Of 32,767: espeak-ng's voices reach thousands, and silence is nought."""


def is_installed(*programs: str) -> bool:
    """Whether these are there, and sound can be recorded."""
    return all(shutil.which(program) is not None for program in (*programs, "parec", "pactl"))


class SoundServer:
    """A running sound server; `socket` is where it listens."""

    def __init__(self, process: "subprocess.Popen[bytes]", socket: Path) -> None:
        self.socket, self._process = socket, process

    def kill(self) -> None:
        """End it with all that it started."""
        kill(self._process)


class Recording:
    """What is heard, as it arrives: when each loud piece (5 ms) came, in seconds of the monotonic clock."""

    def __init__(self, parec: "subprocess.Popen[bytes]") -> None:
        self.loud: list[float] = []
        self.pieces = 0
        self._parec = parec
        self._thread = Thread(target=self._listen, daemon=True)
        self._thread.start()

    def first_after(self, moment: float) -> float | None:
        """When the first sound came after `moment`."""
        return next((heard for heard in self.loud if heard >= moment), None)

    def last(self) -> float:
        """When the last sound came; the beginning of time when none has come yet."""
        return self.loud[-1] if self.loud else 0.0

    def close(self) -> None:
        """End it."""
        self._parec.kill()
        self._parec.wait()
        self._thread.join()
        assert self._parec.stdout is not None
        self._parec.stdout.close()

    def _listen(self) -> None:
        assert self._parec.stdout is not None
        while len(piece := self._parec.stdout.read(CHUNK_BYTES)) == CHUNK_BYTES:
            self.pieces += 1
            if np.abs(np.frombuffer(piece, np.int16).astype(np.int32)).max() > LOUD:
                self.loud.append(monotonic())


@contextmanager
def pulseaudio(folder: Path) -> Iterator[SoundServer]:
    """PulseAudio with one output that goes nowhere."""
    socket = folder / "pulse"
    modules = (f"module-native-protocol-unix socket={socket} auth-anonymous=1", f"module-null-sink sink_name={SINK}")
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    with _server([*command, *(word for module in modules for word in ("-L", module))], folder, socket) as server:
        yield server


@contextmanager
def pipewire(folder: Path) -> Iterator[SoundServer]:
    """PipeWire with one output that goes nowhere, which speaks the language of PulseAudio."""
    socket = folder / "home" / "pulse" / "native"
    command = ["dbus-run-session", "--", "sh", "-c", "pipewire & wireplumber & pipewire-pulse & wait"]
    with _server(command, folder, socket) as server:
        sink = ["pactl", "load-module", "module-null-sink", f"sink_name={SINK}"]
        made = partial(subprocess.run, sink, env=private(folder, socket), capture_output=True, timeout=PATIENCE_S)
        wait_until(lambda: made().returncode == 0, "no output")
        yield server


@contextmanager
def _server(command: list[str], folder: Path, socket: Path) -> Iterator[SoundServer]:
    process = subprocess.Popen(
        command, env=private(folder, socket), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    server = SoundServer(process, socket)
    try:
        wait_until(socket.exists, f"{command[0]} does not listen")
        yield server
    finally:
        server.kill()


@contextmanager
def recording(folder: Path, pulse: Path) -> Iterator[Recording]:
    """All that is heard of the sound server that listens at `pulse`, once the recording runs."""
    parec = subprocess.Popen(
        [
            "parec",
            "--raw",
            "-d",
            f"{SINK}.monitor",
            "--latency-msec=5",
            "--format=s16le",
            f"--rate={RATE}",
            "--channels=1",
        ],
        env=private(folder, pulse),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    made = Recording(parec)
    try:
        wait_until(lambda: made.pieces, "no recording")
        yield made
    finally:
        made.close()
