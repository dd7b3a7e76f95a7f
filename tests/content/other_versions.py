"""State folders in which another version of the program was at work."""

import hashlib
import os
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from kiosk.content.files import make_folder
from kiosk.content.pointer import GENERATIONS, Generation, State, generation_path, load, store


def of_version(file: Path, version: int, name: str) -> Path:
    """A copy of the content file that says of itself that it is of that schema version."""
    copy = file.with_name(f"{name}.sqlite")
    copy.write_bytes(file.read_bytes())
    with sqlite3.connect(copy) as connection:
        connection.execute(f"PRAGMA user_version={version}")
        connection.execute("UPDATE meta SET schema_version = ?", [version])
    connection.close()
    return copy


def put_by_another(state: Path, file: Path) -> Generation:
    """Make the file the newest generation and the current one, as the program does that can read it."""
    make_folder(state / GENERATIONS)
    known = load(state)
    number = known.highest + 1 if known else 1
    digits = hashlib.sha256(file.read_bytes()).hexdigest()
    path = generation_path(state, number, digits)
    path.write_bytes(file.read_bytes())
    os.chmod(path, 0o444)
    new = Generation(number, digits, path, datetime.now(UTC).replace(microsecond=0))
    after = replace(known, highest=number, current=new, previous=known.generations) if known else State(number, new)
    store(state, after)
    return new
