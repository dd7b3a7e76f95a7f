"""Orca, started for real on the tests' display and buses."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.speech.server import speech_server
from tests.e2e.accessibility.buses import ended_group
from tests.e2e.orca.overheard import Overheard, overheard

LOCALES = {"sv": "sv_SE.UTF-8", "en": "en_GB.UTF-8"}


@contextmanager
def orca(command: Sequence[str], language: str, environment: Mapping[str, str], folder: Path) -> Iterator[Overheard]:
    """`command` starts it; it speaks `language`, by a speech server of its own, and keeps its settings in `folder`."""
    voice = folder / "orca-voice"
    told = {
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
        "LANG": LOCALES[language],
        "SPEECHD_ADDRESS": f"unix_socket:{voice}",
        **environment,
        "HOME": str(folder),
    }
    with (
        speech_server(folder) as server,
        overheard(server.socket, voice) as heard,
        ended_group([*command, "--disable=braille"], told),
    ):
        yield heard
