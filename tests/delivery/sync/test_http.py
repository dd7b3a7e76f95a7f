"""The network as it is: cut, slow to answer, behind a proxy, away."""

from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from kiosk.content.files import digest
from kiosk.delivery.sync.run import run
from tests.delivery.sync.conftest import PATIENCE, Kiosk
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import Odd, Served, answer, serving

Contents = Sequence[Path]


def cut_after(count: int, folder: Path) -> Odd:
    def cut(handler: BaseHTTPRequestHandler) -> None:
        data = (folder / handler.path.lstrip("/")).read_bytes()
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(data)))
        handler.end_headers()
        handler.wfile.write(data[:count])
        handler.close_connection = True

    return cut


def test_a_cut_download_goes_on_where_it_ended(kiosk: Kiosk, desk: Desk, site: Served) -> None:
    site.odd[".sqlite.zst"] = cut_after(1000, desk.folder)
    done = kiosk.sync()
    assert (done.code, done.kind) == (69, "StoreUnreachable")
    site.odd.clear()
    site.asked.clear()
    assert kiosk.sync().outcome == "updated"
    assert site.asked[-1][1] == "bytes=1000-"


def test_a_beginning_that_was_damaged_is_thrown_away(
    kiosk: Kiosk, desk: Desk, site: Served, contents: Contents
) -> None:
    site.odd[".sqlite.zst"] = cut_after(1000, desk.folder)
    kiosk.sync()
    site.odd.clear()
    (part,) = (kiosk.state / "arriving").iterdir()
    part.write_bytes(b"\0" * 1000)
    assert kiosk.sync().outcome == "updated"
    assert kiosk.shown() == digest(contents[0])


def test_a_server_that_knows_no_ranges_sends_it_all_again(kiosk: Kiosk, desk: Desk, site: Served) -> None:
    def whole(handler: BaseHTTPRequestHandler) -> None:
        answer(handler, 200, (desk.folder / handler.path.lstrip("/")).read_bytes())

    site.odd[".sqlite.zst"] = cut_after(1000, desk.folder)
    kiosk.sync()
    site.odd[".sqlite.zst"] = whole
    assert kiosk.sync().outcome == "updated"


def test_a_passing_failure_is_asked_again(kiosk: Kiosk, site: Served) -> None:
    def once(handler: BaseHTTPRequestHandler) -> None:
        site.odd.clear()
        answer(handler, 503)

    site.odd["timestamp.json"] = once
    assert kiosk.sync().outcome == "updated"


@pytest.mark.parametrize(("path", "code"), [("timestamp.json", 66), (".targets.json", 69), (".zst", 69)])
def test_what_is_not_there_is_a_sentence(kiosk: Kiosk, site: Served, path: str, code: int) -> None:
    site.odd[path] = lambda handler: answer(handler, 404)
    done = kiosk.sync()
    assert (done.outcome, done.code) == ("failed", code)
    assert done.sentence


@pytest.mark.usefixtures("installed")
def test_no_network_is_no_harm(kiosk: Kiosk, desk: Desk, contents: Contents) -> None:
    with serving(desk.folder) as gone:
        address = gone.address
    done = run(kiosk.state, type(kiosk.store)(address, "stable", desk.first_root, PATIENCE))
    assert (done.code, done.kind) == (69, "StoreUnreachable")
    assert kiosk.shown() == digest(contents[0])


def test_a_proxy_of_the_environment_is_asked(kiosk: Kiosk, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(desk.folder) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.address)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        store = type(kiosk.store)("http://store.invalid/", "stable", desk.first_root, PATIENCE)
        assert run(kiosk.state, store).outcome == "updated"
    assert proxy.asked[0][0] == "http://store.invalid/metadata/timestamp.json"


def test_a_proxy_that_nobody_can_mean_is_a_sentence(kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "ftp://[")
    done = kiosk.sync()
    assert (done.code, "HTTPS_PROXY" in done.sentence) == (69, True)
