"""The body of an answer, piece by piece, within limits of size and time."""

import time
import zlib
from collections.abc import Iterator

import httpx2

from kiosk.domain.sentences import say
from kiosk.sources.web.limits import NoAnswer, Patience

_PIECE = 2**20


def body(response: httpx2.Response, patience: Patience, deadline: float) -> Iterator[bytes]:
    """The pieces of the body, unpacked; `deadline` is by the monotonic clock, in seconds.

    Raises:
        NoAnswer: the body is too large, too slow, damaged, or packed as nobody asked for.
        httpx2.TransportError: the connection breaks.
    """
    declared = response.headers.get("content-length", "")
    if declared.isascii() and declared.isdigit() and int(declared[:20]) > patience.largest:
        raise _too_large(patience)
    encoding = response.headers.get("content-encoding", "identity").strip().casefold()
    if encoding not in ("identity", "", "gzip", "x-gzip"):
        raise NoAnswer(
            say("The answer is packed in a way that nobody asked for ({encoding}).", encoding=encoding[:40]),
            say("Ask those who run it to send it plain or as gzip."),
        )
    pieces = _received(response, patience, deadline)
    yield from _limited(_unpacked(pieces) if encoding.endswith("gzip") else pieces, patience)


def _received(response: httpx2.Response, patience: Patience, deadline: float) -> Iterator[bytes]:
    for piece in _limited(response.iter_raw(), patience):
        if time.monotonic() > deadline:
            raise too_slow(patience.whole_s)
        yield piece


def _limited(pieces: Iterator[bytes], patience: Patience) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > patience.largest:
            raise _too_large(patience)
        yield piece


def _unpacked(pieces: Iterator[bytes]) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    try:
        for piece in pieces:
            rest = piece
            while rest and not unpacker.eof:
                yield unpacker.decompress(rest, _PIECE)
                rest = unpacker.unconsumed_tail
        while found := unpacker.decompress(b"", _PIECE):
            yield found
    except zlib.error:
        raise broken() from None
    if not unpacker.eof:
        raise broken()


def too_slow(whole_s: float) -> NoAnswer:
    """What is said of an answer that took longer than `whole_s` seconds in all."""
    return NoAnswer(
        say("The answer took longer than {seconds} seconds.", seconds=round(whole_s)),
        say("Try again later, or ask those who run it."),
    )


def _too_large(patience: Patience) -> NoAnswer:
    return NoAnswer(
        say("The answer is larger than {size} MB.", size=max(1, patience.largest // 1_000_000)),
        say("Ask for a smaller part of it, or correct the address."),
    )


def broken() -> NoAnswer:
    """What is said of an answer that is not whole."""
    return NoAnswer(say("The answer is damaged or breaks off."), say("Try again later, or ask those who run it."), 0.0)
