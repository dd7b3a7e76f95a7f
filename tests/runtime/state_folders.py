"""State folders with a few small generations, for what watches over them."""

from dataclasses import replace
from pathlib import Path

from kiosk.content import generations
from kiosk.content.pointer import Generation
from kiosk.content.reader import read
from kiosk.content.writer import write
from kiosk.domain.content import Content
from kiosk.domain.model import Notice
from kiosk.runtime.content.feed import Loaded
from tests.factories import META, content, member


def named(*names: str, notices: tuple[Notice, ...] = ()) -> Content:
    """A content of members of these names."""
    return content(members=[member(name.lower(), name) for name in names], notices=notices, meta=replace(META))


def put(state: Path, *names: str, notices: tuple[Notice, ...] = ()) -> Generation:
    """Install a generation with members of these names, and at most one file of each set of names."""
    path = state.parent / f"{'-'.join(names)}-{len(notices)}.sqlite"
    if not path.exists():
        write(named(*names, notices=notices), {}, path)
    return generations.install(path, state)


def read_whole(generation: Generation) -> Loaded:
    """What the screen makes of a generation."""
    found = read(generation.path, generation.sha256)
    return Loaded(found, generation.path, {"sv": tuple(found.members)}, generation)
