"""What answers is no store, or only half of one: that is no attack, and it is tried again."""

import gzip
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from kiosk.content.files import digest
from kiosk.delivery.sync.alerts import Level, level
from kiosk.delivery.sync.run import run
from tests.delivery.sync.conftest import Kiosk
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import Odd, Served, answer

Contents = Sequence[Path]
PAGE = b"<!doctype html><title>Welcome</title>" + b"<p>Please accept the terms of this network.</p>" * 2_000
METADATA = ("timestamp.json", ".snapshot.json", ".targets.json", "2.root.json")
HTML = {"Content-Type": "text/html"}
Whole = Callable[[bytes], tuple[bytes, dict[str, str]]]
ANSWERS: dict[str, Whole] = {
    "a short page": lambda _data: (PAGE[:300], HTML),
    "a long page": lambda _data: (PAGE, HTML),
    "a page after an empty line": lambda _data: (b"\r\n" + PAGE, HTML),
    "nothing": lambda _data: (b"", {}),
    "a mark of the order of bytes": lambda data: (b"\xef\xbb\xbf" + data, {}),
    "packed, unasked": lambda data: (gzip.compress(data), {"Content-Encoding": "gzip"}),
    "packed, and not said": lambda data: (gzip.compress(data), {}),
    "the beginning": lambda data: (data[: len(data) // 2], {}),
    "an error of a gateway": lambda _data: (b'{"message": "no route"}', {"Content-Type": "application/json"}),
    "a list": lambda _data: (b"[]", {}),
}


def odd(folder: Path, whole: Whole) -> Odd:
    """The answer that `whole` makes of the file that was asked for, with 200."""

    def say(handler: BaseHTTPRequestHandler) -> None:
        file = folder / handler.path.lstrip("/")
        answer(handler, 200, *whole(file.read_bytes() if file.is_file() else b"{}"))

    return say


@pytest.mark.parametrize("path", METADATA)
def test_what_no_store_answers_is_tried_again(
    kiosk: Kiosk, desk: Desk, site: Served, contents: Contents, path: str
) -> None:
    """Each of the answers, one night after the other."""
    kiosk.sync()
    desk.publish(contents[1])
    for kind, whole in ANSWERS.items():
        site.odd[path] = odd(desk.folder, whole)
        site.asked.clear()
        done = kiosk.sync()
        assert (done.code, done.kind) == (69, "StoreUnreachable"), (kind, done)
        assert sum(asked.endswith(path) for asked, _range in site.asked) == kiosk.store.patience.attempts, kind
        assert level(kiosk.findings(desk)) == Level.OK, kind
    site.odd.clear()
    assert kiosk.sync().outcome == "updated"


def test_what_no_store_answers_for_content_is_tried_again(
    kiosk: Kiosk, desk: Desk, site: Served, contents: Contents
) -> None:
    kiosk.sync()
    desk.publish(contents[1])
    for kind in ("a short page", "a long page", "nothing", "packed, unasked", "the beginning"):
        site.odd[".sqlite.zst"] = odd(desk.folder, ANSWERS[kind])
        assert (kiosk.sync().code, level(kiosk.findings(desk))) == (69, Level.OK), kind
    site.odd.clear()
    assert kiosk.sync().outcome == "updated"


@pytest.mark.parametrize("path", [".snapshot.json", ".targets.json", ".sqlite.zst"])
def test_half_a_copy_of_a_store_is_tried_again(
    kiosk: Kiosk, desk: Desk, site: Served, contents: Contents, path: str
) -> None:
    kiosk.sync()
    desk.publish(contents[1])
    for status in (403, 404):
        site.odd[path] = partial(answer, status=status)
        assert (kiosk.sync().code, level(kiosk.findings(desk))) == (69, Level.OK), status
    site.odd.clear()
    assert kiosk.sync().outcome == "updated"


SPOILT: dict[str, Whole] = {
    **{kind: ANSWERS[kind] for kind in ("a short page", "a long page", "packed, unasked")},
    "other bytes": lambda data: (bytes(byte ^ 1 for byte in data), {}),
    "more bytes": lambda data: (data + b"more", {}),
}


@pytest.mark.parametrize("kind", ["missing", "forbidden", *SPOILT])
def test_a_difference_that_cannot_be_had_is_given_up_for_the_whole(
    kiosk: Kiosk, desk: Desk, site: Served, contents: Contents, kind: str
) -> None:
    kiosk.sync()
    desk.publish(contents[1], base=contents[0])
    gone = {"missing": 404, "forbidden": 403}
    site.odd[f".from-{digest(contents[0])[:12]}.zst"] = (
        (lambda handler: answer(handler, gone[kind])) if kind in gone else odd(desk.folder, SPOILT[kind])
    )
    done = kiosk.sync()
    assert (done.outcome, done.way) == ("updated", "whole"), done
    assert done.detail
    assert kiosk.shown() == digest(contents[1])


def test_a_difference_that_was_cut_off_goes_on_where_it_ended(
    kiosk: Kiosk, desk: Desk, site: Served, contents: Contents
) -> None:
    """A slow line brings the rest of it sooner than the whole file."""
    kiosk.sync()
    desk.publish(contents[1], base=contents[0])

    def cut(handler: BaseHTTPRequestHandler) -> None:
        data = (desk.folder / handler.path.lstrip("/")).read_bytes()
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data[:50])
        handler.close_connection = True

    end = f".from-{digest(contents[0])[:12]}.zst"
    site.odd[end] = cut
    assert kiosk.sync().code == 69
    site.odd.clear()
    site.asked.clear()
    assert kiosk.sync().way == "delta"
    assert next(asked for asked in site.asked if asked[0].endswith(end))[1] == "bytes=50-"


def test_a_difference_to_a_file_that_goes_meanwhile_is_given_up_for_the_whole(
    kiosk: Kiosk, desk: Desk, site: Served, contents: Contents
) -> None:
    kiosk.sync()
    (generation,) = (kiosk.state / "generations").glob("*.sqlite")
    desk.publish(contents[1], base=contents[0])

    def then_gone(handler: BaseHTTPRequestHandler) -> None:
        generation.unlink()
        answer(handler, 200, (desk.folder / handler.path.lstrip("/")).read_bytes())

    site.odd[f".from-{digest(contents[0])[:12]}.zst"] = then_gone
    assert kiosk.sync().way == "whole"


def test_a_password_in_an_address_is_in_no_history(kiosk: Kiosk, site: Served) -> None:
    address = site.address.replace("://", "://heidi:secret@")
    for asked in (address, address.replace("http:", "ftp:")):
        done = run(kiosk.state, replace(kiosk.store, address=asked))
        assert "secret" not in str(done)
    assert "secret" not in (kiosk.state / "sync.json").read_text(encoding="utf-8")


def test_where_the_store_leads_on_to_is_told_without_its_password(kiosk: Kiosk, site: Served) -> None:
    elsewhere = {"Location": "https://heidi:secret@other.example/login?ticket=secret"}
    site.odd["timestamp.json"] = lambda handler: answer(handler, 302, headers=elsewhere)
    done = kiosk.sync()
    assert (done.code, "secret" in str(done), "other.example/login" in done.detail) == (69, False, True)
