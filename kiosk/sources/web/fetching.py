"""A source's address → its bytes: asked with limits, and the last good answer used while the other side is down."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, parse_qs, urlsplit

from kiosk.content.reading.sandbox import Limits, SandboxError, sandboxed
from kiosk.domain.allowed_addresses import is_loopback
from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.walltime import local
from kiosk.sources.plan import SourceKind, SourcePlan
from kiosk.sources.web import cache
from kiosk.sources.web.limits import NoAnswer, Patience
from kiosk.sources.web.plausible import plausible

if TYPE_CHECKING:
    from kiosk.sources.web.request import Answer

MOST_PAGES = 50
"""Pages of one list that come one by one."""
_LONGEST_ADDRESS = 2_000
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
_VARIABLES = (*_PROXIES, *(name.upper() for name in _PROXIES), "SSL_CERT_FILE", "SSL_CERT_DIR")
"""What a computer says of its way to the web."""
_GRACE_S = 3.0
"""What a child gets beyond the time that it keeps itself, to start and to say why it gave up."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """The bytes of each page of an address, and what is to be said about it; no pages when there is nothing to use."""

    pages: tuple[bytes, ...]
    problems: tuple[Problem, ...] = ()


class Fetcher:
    """Asks addresses, and keeps the last good answer of each in `folder` (default: the user's cache).

    `offline` asks nobody and uses what is kept. `now` gives the present moment in UTC.
    """

    def __init__(
        self,
        folder: Path | None = None,
        patience: Patience | None = None,
        *,
        offline: bool = False,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.folder = folder or usual_folder()
        self._patience = patience or Patience()
        self._offline, self._now = offline, now

    def fetch(self, source: SourcePlan) -> Fetched:
        """What `source.address` says now, else what it said last with a warning, else an error.

        The lists of an event manager that come in pages are read to their end, at most `MOST_PAGES`.
        """
        address = source.address.strip()
        if address.casefold().startswith("webcal://"):
            address = f"https://{address[len('webcal://') :]}"
        try:
            _check(address)
        except NoAnswer as refused:
            return Fetched((), (_problem(source, Severity.ERROR, refused.sentence, refused.remedy),))
        problems: list[Problem] = []
        pages: list[bytes] = []
        for page in self._pages(source, address, problems):
            if page is None:
                return Fetched((), tuple(problems))
            pages.append(page)
        return Fetched(tuple(pages), tuple(dict.fromkeys(problems)))

    def _pages(self, source: SourcePlan, address: str, problems: list[Problem]) -> Iterator[bytes | None]:
        first = self._page(source, address, problems)
        yield first.body if first else None
        if first is None or source.type is not SourceKind.EVENT_MANAGER or _names_a_page(address):
            return
        if first.pages > MOST_PAGES:
            sentence = say("The list has {pages} pages; {most} are read.", pages=first.pages, most=MOST_PAGES)
            remedy = say("Ask for larger pages, or only for events to come: ?per_page=100 in the address.")
            problems.append(_problem(source, Severity.WARNING, sentence, remedy))
        for number in range(2, min(first.pages, MOST_PAGES) + 1):
            page = self._page(source, f"{address}{'&' if '?' in address else '?'}page={number}", problems)
            yield page.body if page else None

    def _page(self, source: SourcePlan, address: str, problems: list[Problem]) -> cache.Kept | None:
        kept = cache.read(self.folder, address, self._patience.largest)
        try:
            found = self._asked(source, address, kept)
        except NoAnswer as failure:
            problems.append(_failed(source, failure, kept))
            return kept
        try:
            cache.write(self.folder, found)
        except OSError as failure:
            sentence = say(
                "The answer cannot be kept for later in {folder} ({reason}).",
                folder=str(self.folder),
                reason=failure.strerror or "",
            )
            remedy = say("Make room there, or name another folder.")
            problems.append(_problem(source, Severity.WARNING, sentence, remedy))
        return found

    def _asked(self, source: SourcePlan, address: str, kept: cache.Kept | None) -> cache.Kept:
        if self._offline:
            raise NoAnswer(say("The address was not asked."), say("Build again without --offline."))
        answer = self._answer(address, kept)
        if answer.sentence and answer.remedy:
            raise NoAnswer(answer.sentence, answer.remedy)
        if answer.status == HTTPStatus.NOT_MODIFIED and kept and (kept.etag or kept.modified):
            return cache.Kept(address, self._now(), kept.body, kept.etag, kept.modified, kept.pages)
        none = answer.status == HTTPStatus.NOT_FOUND
        if none and not (source.type is SourceKind.EVENT_MANAGER and b'"empty_result"' in answer.body):
            raise NoAnswer(
                say("There is nothing at this address any more."), say("Ask those who run it for a new one.")
            )
        if not plausible(source.type, answer.body):
            raise NoAnswer(
                say("The answer is not what this source sends, or breaks off; it may be a page for people."),
                say("Open the address in a browser and see what it shows."),
            )
        return cache.Kept(address, self._now(), answer.body, answer.etag, answer.modified, answer.pages)

    def _answer(self, address: str, kept: cache.Kept | None) -> "Answer":
        from kiosk.sources.web.request import Question, ask  # brings httpx2, which a plan without addresses saves

        seconds = self._patience.whole_s
        limits = Limits(cpu_s=round(seconds) + 5, wall_s=seconds + _GRACE_S, variables=_VARIABLES)
        question = Question(address, kept.etag, kept.modified) if kept else Question(address)
        try:
            return sandboxed(ask, limits, question, patience=self._patience)
        except SandboxError:
            raise NoAnswer(
                say("The other side did not answer within {seconds} seconds.", seconds=round(seconds)),
                say("Try again later, or ask those who run it."),
            ) from None


def usual_folder() -> Path:
    """Where the last good answers are kept unless somebody says otherwise."""
    from platformdirs import user_cache_path

    return user_cache_path("heidi-kiosk") / "sources"


def _check(address: str) -> None:
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        right = parts.port is None or parts.port > 0
    except ValueError:
        parts, host, right = SplitResult("", "", "", "", ""), "", False
    plain = right and address.isprintable() and " " not in address and len(address) <= _LONGEST_ADDRESS
    if not host or not plain:
        raise NoAnswer(say("The address cannot be understood."), say("Copy it again from the browser."))
    if "@" in parts.netloc:
        raise NoAnswer(
            say("The address has a user name before the host."),
            say("Ask those who run it for an address that everybody may read."),
        )
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise NoAnswer(say("The address does not begin with https://."), say("Write https:// and try it in a browser."))


def _names_a_page(address: str) -> bool:
    return "page" in parse_qs(urlsplit(address).query, keep_blank_values=True)


def _failed(source: SourcePlan, failure: NoAnswer, kept: cache.Kept | None) -> Problem:
    if kept is None:
        return _problem(source, Severity.ERROR, failure.sentence, failure.remedy)
    moment = f"{local(kept.at):%Y-%m-%d %H:%M}"
    sentence = say("{reason} What it said last, {moment}, is used.", reason=failure.sentence, moment=moment)
    return _problem(source, Severity.WARNING, sentence, failure.remedy)


def _problem(source: SourcePlan, severity: Severity, sentence: Sentence, remedy: Sentence) -> Problem:
    """Names the host alone: the rest of a calendar's address is often its only key."""
    try:
        host = urlsplit(source.address.strip()).hostname or ""
    except ValueError:
        host = ""
    return Problem(severity, source.name, None, "address", host, sentence, remedy)
