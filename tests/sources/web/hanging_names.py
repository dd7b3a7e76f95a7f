"""A computer whose name server never says which address a name has."""

import socket
import threading

from kiosk.sources.web import request
from kiosk.sources.web.limits import Patience


def ask(question: request.Question, patience: Patience) -> request.Answer:
    """As `request.ask`."""
    socket.getaddrinfo = lambda *_arguments, **_named: threading.Event().wait()  # type: ignore[assignment]
    return request.ask(question, patience)
