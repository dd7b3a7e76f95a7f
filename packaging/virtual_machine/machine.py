"""A machine that QEMU makes: its pictures, its touch, and a door into it."""

import io
import json
import re
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from PIL import Image as Picture

from virtual_machine.image import Image

WIDTH, HEIGHT = 1080, 1920
TABLET_RANGE = 0x7FFF
HELD_S = 0.15
LEAST_COLOURS = 50
"""More than a console has, fewer than any page."""
END = re.compile(rb"== (\d+)\r?\n")


class Machine:
    """A machine that runs, by the sockets of its QEMU."""

    def __init__(self, process: "subprocess.Popen[bytes]", folder: Path, began: float) -> None:
        self._process, self._folder, self.began = process, folder, began
        self._monitor = _connected(folder / "monitor")
        self._answers = self._monitor.makefile("rb")
        self._answers.readline()
        self._ask("qmp_capabilities")
        self._door: socket.socket | None = None

    @property
    def console(self) -> str:
        """All that the kernel and the log said."""
        return (self._folder / "console").read_text(encoding="utf-8", errors="replace")

    def picture(self) -> Picture.Image:
        """What the display shows now; black where it is off."""
        file = self._folder / "picture.png"
        file.unlink(missing_ok=True)
        try:
            self._ask("screendump", filename=str(file), format="png")
        except RuntimeError:
            return Picture.new("RGB", (WIDTH, HEIGHT))
        return Picture.open(io.BytesIO(file.read_bytes())).convert("RGB")

    def shows_kiosk(self) -> bool:
        """Whether a page, and no console or darkness, is on the display."""
        small = self.picture().resize((WIDTH // 8, HEIGHT // 8), Picture.Resampling.NEAREST)
        return len(small.getcolors(WIDTH * HEIGHT) or ()) > LEAST_COLOURS

    def tap(self, x: float, y: float) -> None:
        """Touch the display there, in parts of its width and height."""
        place = [
            {"type": "abs", "data": {"axis": axis, "value": round(part * TABLET_RANGE)}}
            for axis, part in (("x", x), ("y", y))
        ]
        self._ask("input-send-event", events=place)
        for down in (True, False):
            self._ask("input-send-event", events=[{"type": "btn", "data": {"button": "left", "down": down}}])
            time.sleep(HELD_S)

    def run(self, command: str, within_s: float = 120) -> str:
        """What a shell of root inside says to that command.

        Raises:
            RuntimeError: it failed, or was not through in time.
        """
        if self._door is None:
            self._door = _connected(self._folder / "door")
            self._say("stty -echo; PS1=", within_s)
        said, code = self._say(command, within_s)
        if code:
            raise RuntimeError(f"{command}: {code}: {said}")
        return said

    def cut_power(self) -> None:
        """As if the plug were pulled."""
        with suppress(OSError, RuntimeError, ValueError):
            self._ask("quit")
        self._process.wait(10)

    def _say(self, command: str, within_s: float) -> tuple[str, int]:
        assert self._door
        self._door.settimeout(within_s)
        self._door.sendall(f"{command}\necho == $?\n".encode())
        said = b""
        while not (end := END.search(said)):
            if not (more := self._door.recv(65_536)):
                raise RuntimeError(f"{command}: the door was shut: {said!r}")
            said += more
        return said[: end.start()].decode(errors="replace").replace("\r", "").strip(), int(end[1])

    def _ask(self, command: str, **arguments: Any) -> None:
        self._monitor.sendall(json.dumps({"execute": command, "arguments": arguments}).encode() + b"\n")
        while True:
            answer = json.loads(self._answers.readline())
            if "error" in answer:
                raise RuntimeError(answer["error"]["desc"])
            if "return" in answer:
                return


@contextmanager
def running(image: Image) -> Iterator[Machine]:
    """A machine with that disk, from its first moment on; without KVM, as it is emulated everywhere alike."""
    with tempfile.TemporaryDirectory(prefix="kiosk-machine-") as name:
        folder = Path(name)
        began = time.monotonic()
        process = subprocess.Popen(
            [
                *("qemu-system-x86_64", "-machine", "q35", "-accel", "tcg,thread=multi", "-cpu", "max"),
                *("-smp", "2", "-m", "2048", "-display", "none", "-vga", "none", "-nic", "none"),
                *("-kernel", image.kernel, "-initrd", image.initrd),
                *("-append", "root=/dev/vda rw console=tty0 console=ttyS0 quiet loglevel=3"),
                *("-drive", f"file={image.disk},format=raw,if=virtio,cache=writeback"),
                *("-device", f"virtio-gpu-pci,xres={WIDTH},yres={HEIGHT},edid=on"),
                *("-device", "virtio-tablet-pci", "-device", "virtio-keyboard-pci"),
                *("-serial", f"file:{folder / 'console'}"),
                *("-serial", f"unix:{folder / 'door'},server=on,wait=off"),
                *("-qmp", f"unix:{folder / 'monitor'},server=on,wait=off"),
            ],
            stdin=subprocess.DEVNULL,
        )
        try:
            yield Machine(process, folder, began)
        finally:
            process.terminate()
            process.wait()


def _connected(path: Path) -> socket.socket:
    until = time.monotonic() + 10
    while True:
        found = socket.socket(socket.AF_UNIX)
        try:
            found.connect(str(path))
        except OSError:
            found.close()
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return found
