"""Answers that no store of plain files gives: what is said of them, and which may pass when asked again."""

from http import HTTPStatus

import httpx2

from kiosk.domain.errors import KioskError, StoreBroken, StoreUnreachable
from kiosk.domain.passing_failures import PASSING
from kiosk.domain.sentences import say

PAGE = (b"<", b"\r\n<", b"\n<", b"\xef\xbb\xbf")
"""How no file of a store begins, but a page for people: of a hotel's network, of a web server in trouble, or written by
an editor that marks the order of bytes."""


class Odd(StoreUnreachable):
    """Something answers, but as no store does."""


class Again(Exception):
    """A failure that may have passed when asked again."""

    def __init__(self, failure: KioskError) -> None:
        super().__init__(str(failure))
        self.failure = failure


def check(response: httpx2.Response, path: str) -> None:
    """Raises unless it is an answer that a store of plain files gives."""
    status = response.status_code
    if response.has_redirect_location:
        sentence = say("The store leads on to another address, which is not asked. Correct the setting store.")
        raise StoreUnreachable(sentence, f"{path}: {status}, {response.headers['location'][:200]}")
    if status in PASSING:
        raise Again(odd(path, f"status {status}"))
    expected = {HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT, HTTPStatus.NOT_MODIFIED, HTTPStatus.NOT_FOUND}
    if status not in expected | {HTTPStatus.FORBIDDEN, HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE}:
        raise odd(path, f"status {status}")


def odd(path: str, what: str) -> Odd:
    """An answer that is `what` instead of the file at `path`."""
    return Odd(
        say("The store does not answer as it should. Try again later, or ask those who run it."), f"{path}: {what}"
    )


def broken(path: str) -> StoreUnreachable:
    """An answer that ended before all of the file at `path` had come."""
    sentence = say("The answer of the store broke off. The next run goes on from there.")
    return StoreUnreachable(sentence, path)


def too_long(path: str, most: int) -> StoreBroken:
    """An answer of more than the `most` bytes that were signed."""
    sentence = say("The store sends more than was signed. Ask those who run it to publish again.")
    return StoreBroken(sentence, f"{path}: more than {most} bytes")


def unreachable(error: httpx2.TransportError) -> Exception:
    """No answer at all; `Again` unless the other side cannot prove who it is."""
    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        sentence = say("The store cannot prove who it is. Check this computer's clock, and the store's certificate.")
        return StoreUnreachable(sentence, str(error))
    sentence = say("The store cannot be reached. Check the network; the screen goes on with what it has.")
    return Again(StoreUnreachable(sentence, f"{type(error).__name__}: {error}"))
