"""No file and no address is opened for a drawing: the kernel says which files are, a listening port who asks."""

import ctypes
import os
import select
import socket
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from kiosk.sources.pictures.converting import convert
from kiosk.sources.pictures.workers import Workers
from tests.sources.pictures.sample_pictures import LEFT_HALF, one, svg

IN_OPEN = 0x20


class Watch:
    """Which files of a folder anybody opens, and whether anybody asks a port."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        Image.new("RGB", (4, 4)).save(folder / "canary.png")
        (folder / "canary.svg").write_bytes(svg(LEFT_HALF))
        (folder / "canary.css").write_text("rect { fill: red }")
        self._port = socket.create_server(("127.0.0.1", 0))
        self._port.setblocking(False)
        kernel = ctypes.CDLL(None, use_errno=True)
        self._told = kernel.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        assert self._told >= 0, "The system has no inotify instance left: end what holds them, or raise their number."
        assert kernel.inotify_add_watch(self._told, bytes(folder), IN_OPEN) >= 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._port.getsockname()[1]}"

    def opened(self) -> set[str]:
        """What was opened or asked for since the last time."""
        found: set[str] = set()
        while select.select([self._told], [], [], 0)[0]:
            events = os.read(self._told, 65_536)
            while events:
                length = struct.unpack("iIII", events[:16])[3]
                found.add(events[16 : 16 + length].rstrip(b"\0").decode())
                events = events[16 + length :]
        with suppress(BlockingIOError):
            self._port.accept()[0].close()
            found.add(self.address)
        return found - {""}

    def close(self) -> None:
        os.close(self._told)
        self._port.close()


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    watch = Watch(tmp_path)
    yield watch
    watch.close()


def test_the_watch_sees_what_is_opened_and_asked_for(watch: Watch) -> None:
    (watch.folder / "canary.png").read_bytes()
    assert watch.opened() == {"canary.png"}
    socket.create_connection(("127.0.0.1", int(watch.address.rpartition(":")[2]))).close()
    assert watch.opened() == {watch.address}


def reaching(address: str) -> list[bytes]:
    """Drawings that name a file beside them, or an address, wherever SVG and CSS have a place for one."""
    return [
        each
        for reference in ("canary.png", "./canary.svg", "canary.svg#a", f"{address}/canary.png", f"{address}/a.css")
        for each in (
            svg(f'<image xlink:href="{reference}" width="9" height="9"/>'),
            svg(f'<image href=" {reference} " width="9" height="9"/>'),
            svg(f'<use href="{reference}"/>'),
            svg(f'<filter id="f"><feImage href="{reference}"/></filter><rect width="9" height="9" filter="url(#f)"/>'),
            svg(f'<style>@import url("{reference}"); rect{{fill:url({reference})}}</style>{LEFT_HALF}'),
            svg(f'<style>@font-face{{font-family:x;src:url({reference})}}</style><text font-family="x">a</text>'),
            svg(f'<rect width="9" height="9" fill="url({reference})" mask="url({reference})"/>'),
            svg(f'<rect width="9" height="9" style="fill:url({reference});filter:url({reference})"/>'),
            svg(f'<text><textPath href="{reference}">a</textPath><tref href="{reference}"/></text>'),
            svg(f'<linearGradient id="g" href="{reference}"/><rect width="9" height="9" fill="url(#g)"/>'),
            svg(f'<script href="{reference}"/><foreignObject><img src="{reference}"/></foreignObject>'),
            svg(f'<g xml:base="{reference}"><image href="#a"/></g>'),
            svg(f'<cursor href="{reference}"/><color-profile href="{reference}"/><font-face-uri href="{reference}"/>'),
            f'<?xml-stylesheet href="{reference}"?>'.encode() + svg(LEFT_HALF),
            f'<!DOCTYPE svg SYSTEM "{reference}">'.encode() + svg(LEFT_HALF),
        )
    ]


def test_no_drawing_opens_a_file_or_an_address(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(watch.folder)
    for data in reaching(watch.address):
        convert(data)
        assert not watch.opened(), data


def test_nor_does_one_in_its_child_process(watch: Watch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(watch.folder)
    with Workers(children=1) as workers:
        one(workers, svg(LEFT_HALF))
        watch.opened()
        for data in reaching(watch.address)[::7]:
            one(workers, data)
    assert not watch.opened()
