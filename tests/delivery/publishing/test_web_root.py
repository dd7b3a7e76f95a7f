"""A folder store, and the phone pages, behind a web server that is set up as the guides say."""

from collections.abc import Iterator
from contextlib import closing
from email.message import Message
from http.client import HTTPConnection
from pathlib import Path

import pytest
from tuf.ngclient import Urllib3Fetcher

from tests.delivery.publishing.publisher import Kiosk, Shop, content_file
from tests.delivery.web_root import nginx

FOR_EVER, NEVER = "public, max-age=31536000, immutable", "no-cache"


@pytest.fixture
def address(shop: Shop, tmp_path: Path) -> Iterator[str]:
    """Where nginx serves the store."""
    with nginx(shop.where, tmp_path) as found:
        yield found


def test_a_kiosk_fetches_over_the_web_and_caches_are_told_right(shop: Shop, address: str, tmp_path: Path) -> None:
    kiosk = Kiosk(Urllib3Fetcher(), shop.first_root, tmp_path / "kiosk", address)
    for word in ("first", "second"):
        shop.publish(content_file(tmp_path / f"{word}.sqlite", word))
        got = kiosk.newest()
    assert got is not None
    assert got.base is not None
    caching = {name: _head(address, name).get("Cache-Control") for name in shop.files()}
    assert caching.pop("metadata/timestamp.json") == NEVER
    assert set(caching.values()) == {FOR_EVER}


def test_what_is_not_there_yet_is_kept_by_no_cache(address: str) -> None:
    assert "Cache-Control" not in _head(address, "metadata/2.root.json", 404)


@pytest.mark.parametrize(
    ("guide", "path"), [("publishing.md", "a.json"), ("phone.md", "a.css"), ("phone.md", "assets/a.css")]
)
@pytest.mark.parametrize("status", [200, 404])
def test_browsers_are_told_what_they_may_not_do(tmp_path: Path, guide: str, path: str, status: int) -> None:
    file = tmp_path / "served" / path
    file.parent.mkdir(parents=True)
    file.write_text("x" * 2_000)
    with nginx(str(tmp_path / "served"), tmp_path, guide) as found:
        headers = _head(found, path if status == 200 else "none.css", status)
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Strict-Transport-Security"].startswith("max-age=")


def test_caches_keep_packed_pages_apart_from_plain_ones(tmp_path: Path) -> None:
    (tmp_path / "served" / "assets").mkdir(parents=True)
    for name in ("index.html", "assets/style.css"):
        (tmp_path / "served" / name).write_text("x" * 2_000)
    with nginx(str(tmp_path / "served"), tmp_path, "phone.md") as found:
        page, style = _head(found, "index.html", packed=True), _head(found, "assets/style.css", packed=True)
    assert (page["Cache-Control"], style["Cache-Control"]) == (NEVER, FOR_EVER)
    assert [(each["Content-Encoding"], each["Vary"]) for each in (page, style)] == [("gzip", "Accept-Encoding")] * 2


def _head(address: str, name: str, status: int = 200, *, packed: bool = False) -> Message:
    with closing(HTTPConnection(address.removeprefix("http://"))) as connection:
        connection.request("GET", f"/{name}", headers={"Accept-Encoding": "gzip"} if packed else {})
        answer = connection.getresponse()
        answer.read()
    assert answer.status == status
    return answer.headers
