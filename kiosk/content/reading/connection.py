"""The only door to SQLite for reading.

A content file is a guest: never followed as a link, never waited for, never written, and no side file beside it counts.
What its bytes can tell (size, header, hash) is told before SQLite sees them.
"""

import os
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from io import FileIO
from pathlib import Path
from typing import Any

from kiosk.content import limits
from kiosk.content.files import check_promise, hashed, regular_descriptor
from kiosk.content.reading.header import HEADER_BYTES, check_header
from kiosk.content.reading.schema_check import check_schema
from kiosk.content.refusals import changing, corrupt, hostile, unreadable
from kiosk.domain.errors import ContentError

_PRAGMAS = ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON", "mmap_size=0", "temp_store=MEMORY")
_LIMITS = {
    sqlite3.SQLITE_LIMIT_LENGTH: 64 * 2**20,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 100_000,
    sqlite3.SQLITE_LIMIT_COLUMN: 100,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 10,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 3,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 25_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 8,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 50,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 10,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}
"""LENGTH has room for one column of one table as JSON, which is how the reader takes its rows."""

_STEPS_BETWEEN_LOOKS = 1_000_000
"""Some 20 ms. Each look asks for the interpreter lock, which a busy screen gives away every five milliseconds."""
_PRIMARY_CODE = 0xFF
_SYSTEM_REFUSED = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_PERM}
_OVER_A_LIMIT = {sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_TOOBIG}


class Guest:
    """An open content file whose header, schema and (when promised) hash are right."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._deadline = 0.0
        connection.set_progress_handler(self._too_late, _STEPS_BETWEEN_LOOKS)

    def ask(self, sql: str, *parameters: object) -> list[tuple[Any, ...]]:
        """All rows of a query, which may take `limits.QUERY_SECONDS`. Each row costs a turn of the interpreter lock."""
        self._deadline = time.thread_time() + limits.QUERY_SECONDS
        return self._connection.execute(sql, parameters).fetchall()

    def picture(self, number: int) -> sqlite3.Blob:
        """The bytes of a picture, to be read in parts; the caller closes it."""
        return self._connection.blobopen("pictures", "data", number, readonly=True)

    def _too_late(self) -> bool:
        return time.thread_time() > self._deadline


@contextmanager
def opened(path: Path, sha256: str | None = None) -> Iterator[Guest]:
    """The content file at `path`, hardened, for the thread that asks.

    `sha256` is its promised hash in hexadecimal, whole or its first 12 digits.

    Raises:
        ContentError: anything that is wrong, here or in a query of the body.
    """
    try:
        with os.fdopen(regular_descriptor(path), "rb", buffering=0) as file:
            before = _identity(os.fstat(file.fileno()))
            _check_bytes(file, sha256)
            uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
            with closing(sqlite3.connect(uri, uri=True, isolation_level=None)) as connection:
                _harden(connection)
                guest = Guest(connection)
                check_schema(guest.ask)
                yield guest
            if _identity(path.lstat()) != before:
                raise changing(path)
    except ContentError:
        raise
    except OSError as error:
        raise unreadable(error) from error
    except sqlite3.Error as error:
        raise _translated(error) from error
    except UnicodeDecodeError as error:  # a message of SQLite that quotes damaged bytes
        raise corrupt(str(error)) from error


def _check_bytes(file: FileIO, sha256: str | None) -> None:
    size = os.fstat(file.fileno()).st_size
    if size > limits.FILE_BYTES:
        raise hostile(f"{size} bytes; {limits.FILE_BYTES} is the most")
    check_header(file.read(HEADER_BYTES), size)
    if sha256 is not None:
        file.seek(0)
        check_promise(hashed(file), sha256)


def _identity(found: os.stat_result) -> tuple[int, ...]:
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


def _harden(connection: sqlite3.Connection) -> None:
    for category, value in _LIMITS.items():
        connection.setlimit(category, value)
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _translated(error: sqlite3.Error) -> ContentError:
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    if code in _SYSTEM_REFUSED:
        return unreadable(error)
    return hostile(str(error)) if code in _OVER_A_LIMIT else corrupt(str(error))
