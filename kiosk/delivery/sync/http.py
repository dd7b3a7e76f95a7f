"""The store over HTTP: one host, small answers whole, large ones into a file that the next try goes on with."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import Self, TypeVar

import httpx2
import stamina

from kiosk import __version__
from kiosk.content.files import create, write_whole
from kiosk.delivery.sync.odd_answers import PAGE, Again, broken, check, odd, too_long, unreachable
from kiosk.delivery.sync.time_limits import Patience, TooSlow, within
from kiosk.domain.errors import StoreUnreachable
from kiosk.domain.sentences import say

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the status, and with 200 the body and what it says of itself (`etag`)."""

    status: int
    body: bytes = b""
    etag: str = ""


class Site:
    """The files below one address. No other host is asked, whatever the answers say; proxies come from the environment.

    `requests` counts the questions, `received` the bytes of all answers.
    """

    def __init__(self, address: str, patience: Patience) -> None:
        self.address, self.patience = address.rstrip("/") + "/", patience
        self.requests = self.received = 0
        jar = CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))
        headers = {"User-Agent": f"heidi-kiosk/{__version__}", "Accept-Encoding": "identity"}
        try:
            self._client = httpx2.Client(timeout=patience.step_s, cookies=jar, headers=headers, follow_redirects=False)
        except (httpx2.InvalidURL, ValueError, OSError, ImportError) as error:
            sentence = say(
                "This computer's own settings for the web cannot be used."
                " Ask who looks after it to mend its proxy and certificates (HTTPS_PROXY, SSL_CERT_FILE)."
            )
            raise StoreUnreachable(sentence, str(error)) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def small(self, path: str, most: int, etag: str = "", fits: Callable[[bytes], bool] = bool) -> Answer:
        """The file at `path`, of `most` bytes at most; 304 when it is still the one that `etag` stands for.

        `fits` says whether a body can be such a file at all, whoever made it.

        Raises:
            StoreUnreachable: no answer in time, or none that a store gives (Odd).
            StoreBroken: more bytes.
        """

        def once() -> Answer:
            with self._answer(path, {"If-None-Match": etag} if etag else {}) as response:
                if response.status_code != HTTPStatus.OK:
                    return Answer(response.status_code)
                body = b"".join(self._pieces(response, path, most))
                if not fits(body):
                    raise Again(odd(path, f"{len(body)} bytes of something else"))
                return Answer(response.status_code, body, response.headers.get("etag", ""))

        return self._tried(once, self.patience.small_s)

    def into(self, path: str, file: Path, size: int) -> None:
        """Bring what is missing of the file at `path`, of `size` bytes, into `file`, which may have its beginning.

        Raises:
            StoreUnreachable: as `small`; what has come so far stays in `file`.
            StoreBroken: the answer is longer than `size`.
            OSError: the disk refused.
        """

        def once() -> None:
            have = file.lstat().st_size if file.exists() else 0
            if have > size:
                file.unlink()
                have = 0
            if have == size:
                return
            with self._answer(path, {"Range": f"bytes={have}-"} if have else {}) as response:
                have = _start(response, file, have)
                self._append(response, path, file, size - have)

        self._tried(once, self.patience.large_s + size / self.patience.slowest)

    def _append(self, response: httpx2.Response, path: str, file: Path, missing: int) -> None:
        flags = os.O_WRONLY | os.O_APPEND | os.O_NOFOLLOW | os.O_CLOEXEC
        descriptor = os.open(file, flags) if file.exists() else create(file)
        came = 0
        try:
            for piece in self._pieces(response, path, missing):
                write_whole(descriptor, piece)
                came += len(piece)
        finally:
            os.close(descriptor)
        if came < missing:
            raise Again(broken(path))

    @contextmanager
    def _answer(self, path: str, headers: dict[str, str]) -> Iterator[httpx2.Response]:
        self.requests += 1
        try:
            with self._client.stream("GET", self.address + path, headers=headers) as response:
                check(response, path)
                yield response
        except (httpx2.InvalidURL, UnicodeError, OverflowError) as error:
            sentence = say("The address of the store cannot be understood. Correct the setting store.")
            raise StoreUnreachable(sentence, str(error)) from error
        except httpx2.RemoteProtocolError as error:
            raise Again(broken(path)) from error
        except httpx2.TransportError as error:
            raise unreachable(error) from error

    def _pieces(self, response: httpx2.Response, path: str, most: int) -> Iterator[bytes]:
        size, declared = 0, response.headers.get("content-length", "")
        if packing := response.headers.get("content-encoding", "").removeprefix("identity"):
            raise Again(odd(path, f"packed as {packing[:20]}, unasked"))
        declared_too_long = declared.isascii() and declared.isdigit() and int(declared[:20]) > most
        for piece in response.iter_raw():
            if not size and response.status_code == HTTPStatus.OK and piece.startswith(PAGE):
                raise Again(odd(path, "a page for people"))
            size += len(piece)
            self.received += len(piece)
            if declared_too_long or size > most:
                raise too_long(path, most)
            yield piece

    def _tried(self, once: Callable[[], Result], seconds: float) -> Result:
        tries = stamina.retry_context(
            Again,
            attempts=self.patience.attempts,
            timeout=seconds,
            wait_initial=self.patience.pause_s,
            wait_max=self.patience.pause_s * 15,
            wait_jitter=self.patience.pause_s / 2,
        )
        try:
            with within(seconds):
                for attempt in tries:
                    with attempt:
                        return once()
        except Again as again:
            raise again.failure from again
        except TooSlow:
            sentence = say("The store is too slow. The next run goes on from here; see whether the network is well.")
            raise StoreUnreachable(sentence, f"not done within {seconds:.0f} seconds") from None
        raise AssertionError("the last attempt raises")


def _start(response: httpx2.Response, file: Path, have: int) -> int:
    """How many bytes of `file` the answer goes on from; a file that it does not go on from is removed."""
    status = response.status_code
    if status == HTTPStatus.PARTIAL_CONTENT and response.headers.get("content-range", "").startswith(f"bytes {have}-"):
        return have
    with suppress(FileNotFoundError):
        file.unlink()
    if status == HTTPStatus.OK:
        return 0
    failure = odd(str(response.url.path), f"status {status}")
    raise Again(failure) if have else failure
