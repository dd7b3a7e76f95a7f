"""The server of the desk, on this computer alone."""

import secrets
import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path

import uvicorn

from kiosk.desk.app import desk_app
from kiosk.desk.store import Store
from kiosk.desk.taking_in import Rows, take_in_folder
from kiosk.domain.errors import OutputError, SourceError
from kiosk.domain.problems import Severity
from kiosk.domain.sentences import say
from kiosk.sources.plan import FILE as PLAN
from kiosk.sources.plan import SourceKind, read_plan
from kiosk.sources.tables.files.desk import FILE

_HOST = "127.0.0.1"
_GRACE_S = 3


def serve(folder: Path, port: int, tell: Callable[[str], object]) -> None:
    """Serves the desk of `folder` until the process is asked to end; `tell` gets the link that opens it once.

    Raises:
        OutputError: the folder or its file cannot be written, or the port is taken.
        SourceError: the plan of the folder cannot be read, or knows another file.
    """
    try:
        folder.mkdir(exist_ok=True)
        file = _file(folder)
        lying = {} if file.exists() or (folder / PLAN).exists() else _tables(folder)
        store = Store(file)
        if lying:
            store.replace_all(lying, "desk", "import")
    except (OSError, sqlite3.Error) as failure:
        raise OutputError(
            say("The desk cannot keep anything in {folder}.", folder=str(folder)), str(failure)
        ) from failure
    try:
        listening = socket.create_server((_HOST, port))
    except OSError as failure:
        store.close()
        raise OutputError(say("Port {port} is taken.", port=str(port)), failure.strerror or "") from failure
    key, found = secrets.token_urlsafe(32), listening.getsockname()[1]
    app = desk_app(folder, store, key, found)
    settings = uvicorn.Config(
        app, log_config=None, access_log=False, server_header=False, timeout_graceful_shutdown=_GRACE_S, lifespan="on"
    )
    server = uvicorn.Server(settings)
    with listening:
        tell(f"http://{_HOST}:{found}/enter?key={key}")
        server.run(sockets=[listening])
    store.close()


def _file(folder: Path) -> Path:
    """The file of the desk that the plan names; the usual one in a folder without a plan."""
    named = [source.path for source in read_plan(folder).sources if source.type is SourceKind.DESK]
    if not named and (folder / PLAN).exists():
        sentence = say(
            '{file} names no desk. Add a source with type = "desk" and path = "{desk}".', file=PLAN, desk=FILE
        )
        raise SourceError(sentence)
    return folder / (named[0] if named else FILE)


def _tables(folder: Path) -> Rows:
    """The tables that lie in a folder which had no desk: from now on the desk keeps them.

    Raises:
        SourceError: they cannot be read.
    """
    taken = take_in_folder(folder)
    if taken.tables and not taken.sound:
        first = next(each for each in taken.problems if each.severity is Severity.ERROR)
        raise SourceError(first.sentence, first.where)
    return taken.tables
