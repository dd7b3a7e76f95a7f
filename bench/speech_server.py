"""A speech server of our own: speech-dispatcher as the kiosk's unit starts it, in a folder that is thrown away."""

import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

from bench.processes import family

CONFIGURATION = Path(__file__).resolve().parents[1] / "packaging" / "speech-dispatcher" / "speechd.conf"
MODULE = Path("/usr/lib/speech-dispatcher-modules/sd_espeak-ng")
CARD = 'AudioOutputMethod "alsa"\nAudioALSADevice "default"\n'
SILENT = 'AudioOutputMethod "alsa"\nAudioALSADevice "null"\n'
"""Nothing is heard, and nothing takes its time: three seconds of text are over after 80 ms."""
PULSE = 'AudioOutputMethod "pulse"\n'
PATIENCE_S = 30.0


def is_installed() -> bool:
    """Whether there are the server and its voice."""
    return shutil.which("speech-dispatcher") is not None and MODULE.exists()


def private(folder: Path, pulse: Path | None = None) -> dict[str, str]:
    """An environment of its own for a program with sound, so that it meets no other one's. `pulse` is the socket of the
    sound server; None: there is none."""
    home = folder / "home"
    home.mkdir(mode=0o700, exist_ok=True)
    names = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PULSE_SERVER": f"unix:{pulse or home / 'none'}"}
    return os.environ | names | {"DBUS_SESSION_BUS_ADDRESS": "disabled:"}


class SpeechServer:
    """A running server, which can be frozen and killed as a whole or in part."""

    def __init__(self, process: "subprocess.Popen[bytes]", socket: Path) -> None:
        self.process, self.socket = process, socket

    def signal_modules(self, number: signal.Signals) -> None:
        """Send a signal to what speaks, but not to the server."""
        for process in list(family(self.process.pid))[1:]:
            with suppress(ProcessLookupError):
                os.kill(process, number)

    def kill(self) -> None:
        """End it with all that it started, by force: it does not always heed another signal."""
        kill(self.process)
        self.socket.unlink(missing_ok=True)


@contextmanager
def speech_server(
    folder: Path, sound: str = SILENT, pulse: Path | None = None, more: str = ""
) -> Iterator[SpeechServer]:
    """A server that listens in `folder`, configured as the kiosk's but for its `sound`, with `more` lines."""
    configuration, logs = folder / "configuration", folder / "logs"
    configuration.mkdir(exist_ok=True)
    logs.mkdir(exist_ok=True)
    text = CONFIGURATION.read_text(encoding="utf-8")
    assert CARD in text
    (configuration / "speechd.conf").write_text(text.replace(CARD, sound) + more, encoding="utf-8")
    socket, pid = folder / "voice", folder / "pid"
    pid.unlink(missing_ok=True)
    command: list[str | Path] = [
        "speech-dispatcher",
        "-s",
        "-t",
        "0",
        "-S",
        socket,
        "-C",
        configuration,
        "-L",
        logs,
        "-P",
        pid,
    ]
    process = subprocess.Popen(
        command, env=private(folder, pulse), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder
    )
    server = SpeechServer(process, socket)
    try:
        wait_until(socket.exists, "no speech server")
        yield server
    finally:
        server.kill()


def kill(process: "subprocess.Popen[bytes]") -> None:
    """End a process and all below it, by force."""
    for each in list(family(process.pid)):
        with suppress(ProcessLookupError):
            os.kill(each, signal.SIGKILL)
    process.wait()


def wait_until(condition: Callable[[], object], what: str) -> None:
    """Wait until `condition` holds.

    Raises:
        TimeoutError: says `what` was waited for, after PATIENCE_S.
    """
    end = monotonic() + PATIENCE_S
    while not condition():
        if monotonic() > end:
            raise TimeoutError(what)
        sleep(0.01)
