"""From a content file to what is shown; all of it for a worker."""

from collections.abc import Callable, Mapping
from pathlib import Path

from kiosk.content.pointer import Generation
from kiosk.content.reader import read
from kiosk.runtime.collation import Orders
from kiosk.runtime.content.feed import Load, Loaded
from kiosk.runtime.language import Language


def of_file(content: Callable[[], tuple[Path, str | None]], languages: Mapping[str, Language], first: str) -> Load:
    """What reads the file that `content` names, with its hash, and puts the members in the order of `first`."""

    def load() -> Loaded:
        path, sha256 = content()
        return _loaded(path, sha256, languages, first, None)

    return load


def of_generation(languages: Mapping[str, Language], first: str) -> Callable[[Generation], Loaded]:
    """What reads a generation, and puts the members in the order of `first`."""

    def load(generation: Generation) -> Loaded:
        return _loaded(generation.path, generation.sha256, languages, first, generation)

    return load


def _loaded(
    path: Path, sha256: str | None, languages: Mapping[str, Language], first: str, generation: Generation | None
) -> Loaded:
    found = read(path, sha256)
    orders = Orders(found, languages)
    orders.sort(first)
    return Loaded(found, path, orders, generation)
