"""A desk as staff start it: a process of its own on loopback, spoken to over HTTP."""

import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2

from tests.commands import KIOSK, environment

TOKEN = re.compile(r'name="token" value="([^"]+)"')


@dataclass
class Running:
    """A desk that runs: its process, its address and the link that opens it once."""

    process: subprocess.Popen[str]
    address: str
    link: str

    def client(self) -> httpx2.Client:
        """A browser without a session."""
        return httpx2.Client(base_url=self.address, follow_redirects=True, headers={"Origin": self.address}, timeout=60)

    @contextmanager
    def signed_in(self) -> Iterator[httpx2.Client]:
        """A browser that has opened the link."""
        with self.client() as client:
            answer = client.post("/enter", data={"key": self.link.partition("key=")[2]})
            assert answer.status_code == 200, answer.text
            yield client

    def end(self) -> int:
        """Ends it gracefully; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=20)


def token(client: httpx2.Client) -> str:
    """What the forms of this session carry."""
    found = TOKEN.search(client.get("/take-in").text)
    assert found
    return found[1]


def post(client: httpx2.Client, path: str, **fields: str) -> httpx2.Response:
    """A form of this session, sent."""
    return client.post(path, data={"token": token(client), **fields})


@contextmanager
def running(folder: Path) -> Iterator[Running]:
    """A desk over `folder`."""
    command = [*KIOSK, "desk", str(folder), "--no-browser", "--lang", "en"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment())
    assert process.stdout is not None
    try:
        link = process.stdout.readline().partition(": ")[2].strip()
        yield Running(process, link.partition("/enter")[0], link)
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        process.stdout.close()
