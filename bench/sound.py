"""Sound without a card: a sound server whose one output goes nowhere, and a recording of all that goes there."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from time import monotonic

import numpy as np

from bench.speech_server import private, wait_until

SINK = "kiosk"
RATE = 48_000
CHUNK_BYTES = RATE // 200 * 2
"""Five milliseconds of one channel."""
LOUD = 200
"""Of 32,767: espeak-ng's voices reach thousands, and silence is nought."""


def is_installed() -> bool:
    """Whether sound can be made and recorded."""
    return shutil.which("pulseaudio") is not None and shutil.which("parec") is not None


@dataclass(frozen=True, slots=True)
class SoundServer:
    """A running sound server, and where it listens."""

    process: "subprocess.Popen[bytes]"
    socket: Path


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
        """When the last sound came."""
        return self.loud[-1]

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
def sound_server(folder: Path) -> Iterator[SoundServer]:
    """PulseAudio with one output that goes nowhere."""
    socket = folder / "pulse"
    modules = (f"module-native-protocol-unix socket={socket} auth-anonymous=1", f"module-null-sink sink_name={SINK}")
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
    process = subprocess.Popen(
        [*command, *(word for module in modules for word in ("-L", module))],
        env=private(folder, socket),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(socket.exists, "no sound server")
        yield SoundServer(process, socket)
    finally:
        process.kill()
        process.wait()


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
