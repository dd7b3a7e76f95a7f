"""A folder store behind a web server, set up as docs/publishing.md says."""

from collections.abc import Iterator
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
    connection = HTTPConnection(address.removeprefix("http://"))
    caching = {}
    for name in shop.files():
        connection.request("HEAD", f"/{name}")
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200
        caching[name] = answer.headers.get("Cache-Control")
    connection.close()
    assert caching.pop("metadata/timestamp.json") == NEVER
    assert set(caching.values()) == {FOR_EVER}
