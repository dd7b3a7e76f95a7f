"""A real speech-dispatcher whose voice writes into a file what it is asked to say."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

MODULE = Path("/usr/lib/speech-dispatcher-modules/sd_generic")
SETTINGS = """\
AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "echo" "sd_generic" "echo.conf"
DefaultModule echo
"""
ECHO = """\
GenericExecuteSynth "printf '%s' \\'$DATA\\' >>{heard}"
GenericMaxChunkLength 2000
GenericDelimiters "\\n"
GenericLanguage "sv" "sv" "utf-8"
GenericLanguage "en" "en" "utf-8"
GenericLanguage "da" "da" "utf-8"
GenericLanguage "de" "de" "utf-8"
AddVoice "sv" "MALE1" "sv"
AddVoice "en" "MALE1" "en"
AddVoice "da" "MALE1" "da"
AddVoice "de" "MALE1" "de"
"""
PATIENCE_S = 20.0


class Echo:
    """A connection to the server, and the file that its voice writes."""

    def __init__(self, connection: socket.socket, heard: Path) -> None:
        self._connection, self._heard = connection, heard
        self._lines: BinaryIO = connection.makefile("rb")
        self._events: list[str] = []
        self._ask("SET SELF CLIENT_NAME tests:kiosk:echo")
        self._ask("SET SELF NOTIFICATION END ON")

    def heard(self, text: str, language: str) -> str:
        """What the voice is asked to say when `text` is sent in `language`."""
        self._heard.write_bytes(b"")
        self._ask(f"SET SELF LANGUAGE {language}")
        self._ask("SPEAK")
        number = self._ask(f"{text}\r\n.")[0].removeprefix("225-")
        while f"702-{number}" not in self._events:
            self._events.append(self._line())
        return self._heard.read_text(encoding="utf-8").strip()

    def close(self) -> None:
        """Leave the server."""
        self._lines.close()
        self._connection.close()

    def _ask(self, command: str) -> list[str]:
        """The lines of the answer. Events may come among them, also of the very text that was sent."""
        self._connection.sendall(f"{command}\r\n".encode())
        lines: list[str] = []
        while not lines or lines[-1][3:4] == "-":
            line = self._line()
            (self._events if line.startswith("7") else lines).append(line)
        return lines

    def _line(self) -> str:
        line = self._lines.readline().decode().rstrip("\r\n")
        assert line, "The server has gone."
        return line


@contextmanager
def echo_server(folder: Path) -> Iterator[Echo]:
    """The server, with all its files in `folder`, and a connection to it."""
    conf, heard, door = folder / "conf", folder / "heard", folder / "socket"
    (conf / "modules").mkdir(parents=True)
    (conf / "speechd.conf").write_text(SETTINGS, encoding="utf-8")
    (conf / "modules" / "echo.conf").write_text(ECHO.format(heard=heard), encoding="utf-8")
    command: list[str | Path] = ["speech-dispatcher", "-s", "-t", "0", "-S", door, "-C", conf]
    command += ["-L", folder, "-P", folder / "pid"]
    surroundings = os.environ | {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "LC_ALL": "C.UTF-8"}
    with (
        (folder / "log").open("wb") as log,
        subprocess.Popen(command, env=surroundings, stdout=log, stderr=log) as server,
    ):
        try:
            echo = Echo(_connection(door), heard)
            try:
                yield echo
            finally:
                echo.close()
        finally:
            server.terminate()
            try:
                server.wait(PATIENCE_S)
            except subprocess.TimeoutExpired:
                server.kill()


def _connection(door: Path) -> socket.socket:
    until = time.monotonic() + PATIENCE_S
    while True:
        connection = socket.socket(socket.AF_UNIX)
        connection.settimeout(PATIENCE_S)
        try:
            connection.connect(str(door))
        except OSError:
            connection.close()
            if time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return connection
