"""What the walk with Orca rests on: the voice is overheard word for word, and each kind of difference is found."""

import socket
import threading
from pathlib import Path

import pytest

from tests.e2e.orca.comparison import Step, complaints
from tests.e2e.orca.overheard import overheard
from tests.heard import silent_server


def test_what_a_client_has_the_server_say_is_overheard(tmp_path: Path) -> None:
    threads = threading.enumerate()
    with (
        silent_server(tmp_path) as server,
        overheard(server.socket, tmp_path / "door") as heard,
        socket.socket(socket.AF_UNIX) as client,
    ):
        client.connect(str(tmp_path / "door"))
        client.sendall(b'SPEAK\r\n<speak><mark name="0:3"/>Fika &amp; prat\r\n..se</speak>\r\n.\r\nQUIT\r\n')
        answers = b""
        while more := client.recv(4096):
            answers += more
    assert heard.said == ["Fika & prat .se"]
    assert b"225 OK" in answers
    assert threading.enumerate() == threads


@pytest.mark.parametrize(
    ("announced", "heard", "times"),
    [
        ((), ("tabb", "Hem sidflik."), None),
        ((), ("tabb", "Hemma sidflik."), 0),
        ((), ("Hem panel", "Hem sidflik."), 2),
        (("Hem",), ("Hem", "Hem sidflik."), None),
        (("Text, 140 procent",), ("Hem", "Text knapp.", "140 procent."), None),
        (("Text, 140 procent",), ("Hem", "Text knapp."), 0),
        (("Medlemmar, 13",), ("Hem sidflik.",), 0),
    ],
)
def test_a_name_is_heard_once_and_what_is_announced_is_heard(
    announced: tuple[str, ...], heard: tuple[str, ...], times: int | None
) -> None:
    found = list(complaints(Step("Tab", "tab", "Hem", announced, heard)))
    assert [f"is heard {times} times" in each for each in found] == ([] if times is None else [True])
