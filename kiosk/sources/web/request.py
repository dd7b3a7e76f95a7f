"""One question over HTTP with limits of size and time, the pauses and tries again included.

It is asked in a child process (`kiosk.content.reading.sandbox`): a name server that hangs or headers that drip hold no
promise of the socket's time-outs, and end with the child.
"""

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx2
import stamina

from kiosk import __version__
from kiosk.domain.passing_failures import PASSING
from kiosk.domain.sentences import Sentence, say
from kiosk.sources.web.limits import NoAnswer, Patience
from kiosk.sources.web.receiving import body, broken

MOST_REDIRECTS = 5
_CLOSED = {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.PROXY_AUTHENTICATION_REQUIRED}


@dataclass(frozen=True, slots=True)
class Question:
    """An address, and what its last good answer said of itself (`ETag` and `Last-Modified`, or empty)."""

    address: str
    etag: str = ""
    modified: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: `status` 200 or 404 with its body, 304 without, or 0 and why there is none."""

    status: int
    body: bytes = b""
    etag: str = ""
    modified: str = ""
    pages: int = 1
    sentence: Sentence | None = None
    remedy: Sentence | None = None


def ask(question: Question, patience: Patience) -> Answer:
    """The answer to a GET of `question.address`, or why there is none; asked again after failures that may pass.

    The same host may lead on to another path of its own, no further than `MOST_REDIRECTS` times.
    """
    deadline = time.monotonic() + patience.whole_s

    def worth_another_try(failure: Exception) -> bool | float:
        if not isinstance(failure, NoAnswer) or failure.again is None or failure.again > patience.longest_pause_s:
            return False
        if time.monotonic() + failure.again >= deadline:
            return False
        return failure.again or True

    tries = stamina.retry_context(
        worth_another_try,
        attempts=patience.attempts,
        timeout=patience.whole_s,
        wait_initial=patience.pause_s,
        wait_max=patience.longest_pause_s,
        wait_jitter=patience.pause_s / 2,
    )
    try:
        with _client(patience) as client:
            for attempt in tries:
                with attempt:
                    return _once(client, question, patience, deadline)
    except NoAnswer as failure:
        return Answer(0, sentence=failure.sentence, remedy=failure.remedy)
    raise AssertionError("the last attempt raises")


def _client(patience: Patience) -> httpx2.Client:
    jar = CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))
    try:
        return httpx2.Client(timeout=patience.step_s, cookies=jar)
    except (httpx2.InvalidURL, ValueError, OSError, ImportError) as failure:
        reason = " ".join(str(failure).split())[:200]
        raise NoAnswer(
            say("This computer's own settings for the web cannot be used: {reason}.", reason=reason.rstrip(".")),
            say("Ask who looks after it to mend its proxy and certificates (HTTPS_PROXY, SSL_CERT_FILE)."),
        ) from failure


def _once(client: httpx2.Client, question: Question, patience: Patience, deadline: float) -> Answer:
    try:
        url = httpx2.URL(question.address)
        for _redirect in range(MOST_REDIRECTS + 1):
            with client.stream("GET", url, headers=_headers(question), follow_redirects=False) as response:
                if not response.has_redirect_location:
                    return _answer(response, patience, deadline)
                url = _next(url, response.headers["location"])
    except (httpx2.InvalidURL, UnicodeError, OverflowError):
        raise NoAnswer(say("The address cannot be understood."), say("Copy it again from the browser.")) from None
    except httpx2.TransportError as failure:
        raise _unreachable(failure) from failure
    raise NoAnswer(say("The address leads in a circle."), say("Ask those who run it for the right address."))


def _headers(question: Question) -> dict[str, str]:
    headers = {
        "User-Agent": f"heidi-kiosk/{__version__}",
        "Accept": "*/*",
        "Accept-Encoding": "gzip",
        "If-None-Match": question.etag,
        "If-Modified-Since": question.modified,
    }
    return {name: value for name, value in headers.items() if value}


def _next(url: httpx2.URL, location: str) -> httpx2.URL:
    following = url.join(location)
    if (following.scheme, following.host, following.port) != (url.scheme, url.host, url.port):
        raise NoAnswer(
            say("The address leads on to {address}.", address=str(following)[:300]),
            say("If that is where it should lead, write the new address into sources.toml."),
        )
    return following


def _answer(response: httpx2.Response, patience: Patience, deadline: float) -> Answer:
    status = response.status_code
    if status in (HTTPStatus.OK, HTTPStatus.NOT_FOUND):
        whole = b"".join(body(response, patience, deadline))
        pages = response.headers.get("x-wp-totalpages", "1")
        return Answer(
            status,
            whole,
            response.headers.get("etag", ""),
            response.headers.get("last-modified", ""),
            int(pages) if pages.isascii() and pages.isdigit() and len(pages) < 6 else 1,
        )
    if status == HTTPStatus.NOT_MODIFIED:
        return Answer(status)
    if status in _CLOSED:
        raise NoAnswer(
            say("The address asks for a login (status {status}).", status=str(status)),
            say("Ask those who run it for an address that everybody may read."),
        )
    raise NoAnswer(
        say("The other side answers with status {status}.", status=str(status)),
        say("Try again later, or ask those who run it."),
        _pause(response.headers.get("retry-after", "")) if status in PASSING else None,
    )


def _pause(retry_after: str) -> float:
    if retry_after.isascii() and retry_after.isdigit():
        return float(retry_after[:9])
    try:
        return max(0.0, (parsedate_to_datetime(retry_after) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return 0.0


def _unreachable(failure: httpx2.TransportError) -> NoAnswer:
    if isinstance(failure, httpx2.RemoteProtocolError):
        return broken()
    if "CERTIFICATE_VERIFY_FAILED" in str(failure):
        return NoAnswer(
            say("The other side cannot prove who it is; its certificate is not valid."),
            say("Ask those who run it to renew the certificate."),
        )
    return NoAnswer(
        say("The other side cannot be reached."),
        say("See whether this computer is online, and whether the address opens in a browser."),
        0.0,
    )
