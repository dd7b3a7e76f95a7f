"""A folder store behind a web server, set up as docs/publishing.md says."""

import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest
from tuf.ngclient import Urllib3Fetcher

from tests.delivery.publishing.shop import Kiosk, Shop, content_file

ROOT = Path(__file__).parents[3]
NGINX = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin")
FOR_EVER, NEVER = "public, max-age=31536000, immutable", "no-cache"


def _block(store: str, port: int) -> str:
    """The server block of the guide, for this store and without the certificate that nobody has here."""
    (block,) = re.findall(
        r"```nginx\n(.*?)```", (ROOT / "docs" / "publishing.md").read_text(encoding="utf-8"), re.DOTALL
    )
    block = block.replace("listen 443 ssl;", f"listen 127.0.0.1:{port};").replace("/srv/heidi/store", store)
    assert store in block
    return "\n".join(line for line in block.splitlines() if "ssl_" not in line)


@pytest.fixture
def port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        number: int = free.getsockname()[1]
        return number


@pytest.fixture
def address(shop: Shop, tmp_path: Path, port: int) -> Iterator[str]:
    """Where nginx serves the store."""
    if NGINX is None:
        pytest.skip("nginx is not installed: apt-get install nginx-light")
    temporary = "".join(
        f"{kind}_temp_path {tmp_path}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    file = tmp_path / "nginx.conf"
    file.write_text(
        f"pid {tmp_path}/pid; error_log {tmp_path}/errors; daemon off; master_process off;"
        f"events {{}} http {{ access_log off; {temporary} {_block(shop.where, port)} }}"
    )
    process = subprocess.Popen([NGINX, "-c", file, "-e", tmp_path / "errors", "-p", tmp_path])
    try:
        while process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except ConnectionRefusedError:
                continue
        assert process.poll() is None, (tmp_path / "errors").read_text()
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


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
