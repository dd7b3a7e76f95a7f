"""Addresses are asked for real, on loopback: good answers are kept, and bad ones never take their place."""

import gzip
import sys
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from kiosk.domain.problems import Severity
from kiosk.sources.plan import SourceKind
from kiosk.sources.web import cache, fetching, request
from kiosk.sources.web.fetching import Fetched
from tests.sources.web import hanging_names
from tests.sources.web.fetches import MONDAY, SHORT, fetch, only
from tests.sources.web.web_server import CALENDAR, Reply, Site, says, site

OTHER = CALENDAR.replace(b"2.0", b"2.1")


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """A child that does not end by itself is ended soon."""
    monkeypatch.setattr(fetching, "_GRACE_S", 0.5)


@pytest.fixture
def web() -> Iterator[Site]:
    with site() as running:
        yield running


def test_what_an_address_says_comes_back_and_the_product_is_named(web: Site, tmp_path: Path) -> None:
    web.then(says(Set_Cookie="a=b"))
    assert fetch(web, tmp_path) == Fetched((CALENDAR,))
    assert fetch(web, tmp_path) == Fetched((CALENDAR,))
    assert web.asked[0][1]["user-agent"].startswith("heidi-kiosk/")
    assert not any("cookie" in headers for _path, headers in web.asked)


def test_what_has_not_changed_is_not_sent_again(web: Site, tmp_path: Path) -> None:
    web.then(
        says(ETag='"one"', Last_Modified="Mon, 23 Nov 2026 08:00:00 GMT"), says(b"", 304), says(OTHER, ETag='"two"')
    )
    assert fetch(web, tmp_path) == fetch(web, tmp_path) == Fetched((CALENDAR,))
    assert fetch(web, tmp_path) == Fetched((OTHER,))
    first, second, third = (headers for _path, headers in web.asked)
    assert "if-none-match" not in first
    assert second["if-none-match"] == third["if-none-match"] == '"one"'
    assert second["if-modified-since"] == "Mon, 23 Nov 2026 08:00:00 GMT"


@pytest.mark.parametrize("status", [500, 502, 503, 429, 408])
def test_a_failure_that_may_pass_is_asked_again(web: Site, tmp_path: Path, status: int) -> None:
    web.then(says(b"", status), says(b"", status, Retry_After="0"), says())
    assert fetch(web, tmp_path) == Fetched((CALENDAR,))
    assert len(web.asked) == 3


def test_a_connection_that_breaks_off_is_asked_again(web: Site, tmp_path: Path) -> None:
    web.then(says(Content_Length="1000"), says())
    assert fetch(web, tmp_path) == Fetched((CALENDAR,))


def test_a_pause_that_the_other_side_asks_for_is_kept_within_limits(web: Site, tmp_path: Path) -> None:
    web.then(says(b"", 503, Retry_After="3600"), says())
    assert "status 503" in only(fetch(web, tmp_path)).sentence
    assert len(web.asked) == 1, "an hour is too long to wait"


def talks_of_mail(request: BaseHTTPRequestHandler) -> None:
    """What is no HTTP at all."""
    request.wfile.write(b"220 mail ready\r\n")


GZIPPED = gzip.compress(CALENDAR)
BAD: dict[str, tuple[Reply, str]] = {
    "gone": (says(b"gone", 404), "nothing at this address"),
    "refused": (says(b"", 403), "login"),
    "broken": (says(b"", 500), "status 500"),
    "too short": (says(Content_Length="1000"), "breaks off"),
    "too long": (says(CALENDAR + CALENDAR, Content_Length=str(len(CALENDAR) + 20)), "breaks off"),
    "half": (says(CALENDAR[:-10]), "breaks off"),
    "a login page": (says(b"<html><body>Log in</body></html>"), "page for people"),
    "nothing": (says(b""), "page for people"),
    "unasked": (says(b"", 304), "page for people"),
    "declared too large": (says(b"", Content_Length="100000001"), "larger than"),
    "too large": (says(CALENDAR + b"x" * 100_001), "larger than"),
    "larger once unpacked": (says(gzip.compress(CALENDAR + b" " * 100_001), Content_Encoding="gzip"), "larger than"),
    "half a gzip": (says(GZIPPED[:-9], Content_Encoding="gzip"), "breaks off"),
    "no gzip": (says(CALENDAR, Content_Encoding="gzip"), "breaks off"),
    "other packing": (says(CALENDAR, Content_Encoding="br"), "nobody asked for"),
    "no HTTP": (talks_of_mail, "breaks off"),
    "elsewhere": (says(b"", 302, Location="https://elsewhere.example/x.ics"), "https://elsewhere.example/x.ics"),
    "downgraded": (says(b"", 301, Location="ftp://127.0.0.1/x"), "ftp://127.0.0.1/x"),
    "in a circle": (says(b"", 302, Location="/talks.ics"), "circle"),
    "lost": (says(b"", 302, Location="http://[::1"), "understood"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_answer_is_an_error_and_never_takes_the_place_of_a_good_one(web: Site, tmp_path: Path, name: str) -> None:
    reply, words = BAD[name]
    cache.write(tmp_path, cache.Kept(web.address, MONDAY, CALENDAR))
    before = contents(tmp_path)
    web.then(reply)
    fetched = fetch(web, tmp_path, now=MONDAY + timedelta(days=2))
    problem = only(fetched)
    assert (problem.severity, words in problem.sentence) == (Severity.WARNING, True), problem.sentence
    assert "2026-11-23 10:00" in problem.sentence
    assert fetched.pages == (CALENDAR,)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("name", ["gone", "broken", "a login page", "unasked"])
def test_without_a_good_one_it_is_an_error_and_not_kept(web: Site, tmp_path: Path, name: str) -> None:
    reply, words = BAD[name]
    web.then(reply)
    fetched = fetch(web, tmp_path)
    problem = only(fetched)
    assert (problem.severity, words in problem.sentence) == (Severity.ERROR, True), problem.sentence
    assert (fetched.pages, contents(tmp_path)) == ((), [])


def contents(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in folder.iterdir()]


@pytest.mark.usefixtures("soon")
@pytest.mark.parametrize("each", [b"BEGIN:VCALENDAR\r\n", b"X-Header: more\r\n"], ids=["body", "headers"])
def test_an_answer_that_drips_for_ever_ends_in_time(web: Site, tmp_path: Path, each: bytes) -> None:
    web.then(web.endless(each, 0.05))
    assert "seconds" in only(fetch(web, tmp_path, patience=SHORT)).sentence


def test_an_endless_answer_ends_by_its_size(web: Site, tmp_path: Path) -> None:
    web.then(web.endless(b"x" * 10_000, 0))
    assert "larger than" in only(fetch(web, tmp_path)).sentence


def test_a_silent_other_side_is_given_up(web: Site, tmp_path: Path) -> None:
    web.then(web.silent)
    assert only(fetch(web, tmp_path, patience=SHORT)).severity is Severity.ERROR


@pytest.mark.usefixtures("soon")
def test_a_name_server_that_hangs_costs_no_more_than_the_time_allowed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(request, "ask", hanging_names.ask)
    problem = only(fetch("https://slow.example/a.ics", tmp_path / "kept", patience=SHORT))
    assert "did not answer within" in problem.sentence


def test_gzip_is_unpacked_and_the_same_host_may_lead_on(web: Site, tmp_path: Path) -> None:
    web.then(says(b"", 301, Location="/new/talks.ics"), says(GZIPPED, Content_Encoding="gzip"))
    assert fetch(web, tmp_path) == Fetched((CALENDAR,))
    assert [path for path, _headers in web.asked] == ["/talks.ics", "/new/talks.ics"]


def test_the_proxy_of_the_environment_is_asked(web: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    web.then(says())
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{web.port}")
    assert fetch("http://127.0.0.2:9/elsewhere.ics", tmp_path) == Fetched((CALENDAR,))
    assert web.asked[0][0] == "http://127.0.0.2:9/elsewhere.ics"


def test_offline_uses_what_is_kept_and_asks_nobody(web: Site, tmp_path: Path) -> None:
    web.then(says())
    assert only(fetch(web, tmp_path, offline=True)).severity is Severity.ERROR
    fetch(web, tmp_path)
    fetched = fetch(web, tmp_path, offline=True)
    assert (fetched.pages, only(fetched).severity, len(web.asked)) == ((CALENDAR,), Severity.WARNING, 1)


EMPTY = b'{"code": "empty_result", "message": "No events", "data": {"status": 404}}'


def test_no_events_is_an_answer_of_an_event_manager_alone(web: Site, tmp_path: Path) -> None:
    web.then(says(EMPTY, 404))
    assert fetch(web, tmp_path, kind=SourceKind.EVENT_MANAGER) == Fetched((EMPTY,))
    assert only(fetch(web, tmp_path / "other")).severity is Severity.ERROR


def test_the_pages_of_an_event_manager_are_read_to_the_end(web: Site, tmp_path: Path) -> None:
    web.then(*(says(f"[{n}]".encode(), X_WP_TotalPages="3") for n in (1, 2, 3)))
    assert fetch(web, tmp_path, kind=SourceKind.EVENT_MANAGER).pages == (b"[1]", b"[2]", b"[3]")
    assert [path for path, _headers in web.asked] == ["/talks.ics", "/talks.ics?page=2", "/talks.ics?page=3"]


@pytest.mark.parametrize("rubbish", [b"", b"{}", b"\xff\xfe", b'{"address":1}'])
def test_a_damaged_cache_is_as_good_as_none(web: Site, tmp_path: Path, rubbish: bytes) -> None:
    web.then(says(ETag='"one"'))
    fetch(web, tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(rubbish)
    assert fetch(web, tmp_path) == Fetched((CALENDAR,))
    assert "if-none-match" not in web.asked[-1][1]


def test_an_answer_that_cannot_be_kept_is_used_with_a_warning(web: Site, tmp_path: Path) -> None:
    web.then(says())
    (tmp_path / "file").write_text("no folder")
    fetched = fetch(web, tmp_path / "file")
    assert (fetched.pages, only(fetched).severity) == ((CALENDAR,), Severity.WARNING)


def test_asking_brings_the_web_library_and_nothing_else_does() -> None:
    import subprocess

    command = "import sys, kiosk.sources.build; print('httpx2' in sys.modules or 'platformdirs' in sys.modules)"
    assert subprocess.check_output([sys.executable, "-c", command], text=True).strip() == "False"
