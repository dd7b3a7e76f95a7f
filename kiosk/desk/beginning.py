"""How an empty desk begins: with the first content, with tables, or with what a kiosk shows now."""

import tempfile
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from kiosk.content.reader import read, read_picture
from kiosk.content.sandboxed_reader import check
from kiosk.desk.taking_in import Taken, take_in, take_in_folder
from kiosk.sources.plan import PICTURES
from kiosk.sources.template.export import NOTHING, picture_file, tables

_PLACES = (Path(__file__).parents[2] / "data" / "heidi", Path("/usr/share/doc/heidi-kiosk/examples/heidi"))
FIRST = next(filter(Path.is_dir, _PLACES), _PLACES[0])
"""In a checkout, and where the package has it."""
CONTENT = b"SQLite format 3\0"
Files = Mapping[str, bytes]


def first_content() -> tuple[Taken, Files]:
    """The first content and its pictures by name."""
    pictures = {file.name: file.read_bytes() for file in (FIRST / PICTURES).iterdir() if file.is_file()}
    return take_in_folder(FIRST), pictures


def nothing() -> tuple[Taken, Files]:
    """No rows but the settings that have to be there."""
    return Taken({table: [dict(row) for row in rows] for table, rows in NOTHING.items()}, ()), {}


def handed_in(name: str, data: bytes) -> tuple[Taken, Files]:
    """A workbook or table called `name`, or the content file of a kiosk, with its pictures.

    Raises:
        ContentError: a content file that cannot be read.
    """
    return _content(data) if data.startswith(CONTENT) else (take_in({name: data}), {})


def put_pictures(folder: Path, files: Files) -> None:
    """Puts `files` into the folder of pictures; one that is there stays as it is."""
    if files:
        (folder / PICTURES).mkdir(exist_ok=True)
    for name, data in files.items():
        file = folder / PICTURES / name
        if not file.exists():
            part = file.with_name(f".{name}.part")
            part.write_bytes(data)
            part.replace(file)


def _content(data: bytes) -> tuple[Taken, Files]:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "content.sqlite"
        file.write_bytes(data)
        check(file, sha256(data).hexdigest())
        content = read(file)
        rows = {table: [dict(row) for row in own] for table, own in tables(content).items()}
        pictures = {picture_file(picture): read_picture(file, id) for id, picture in content.pictures.items()}
    return Taken(rows, ()), pictures
