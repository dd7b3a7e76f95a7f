"""nginx before a folder store, set up as docs/publishing.md says."""

import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NGINX = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin")


@contextmanager
def nginx(store: str, place: Path) -> Iterator[str]:
    """The address at which nginx serves the store, until the body ends; what it writes goes into `place`."""
    if NGINX is None:
        pytest.skip("nginx is not installed: apt-get install nginx")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    temporary = "".join(
        f"{kind}_temp_path {place}/{kind};" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    file = place / "nginx.conf"
    file.write_text(
        f"pid {place}/pid; error_log {place}/errors; daemon off; master_process off;"
        f"events {{}} http {{ access_log {place}/access; {temporary} {_block(store, port)} }}"
    )
    process = subprocess.Popen([NGINX, "-c", file, "-e", place / "errors", "-p", place])
    try:
        while process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except ConnectionRefusedError:
                continue
        assert process.poll() is None, (place / "errors").read_text()
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def _block(store: str, port: int) -> str:
    """The server block of the guide, for this store and without the certificate that nobody has here."""
    guide = (ROOT / "docs" / "publishing.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```nginx\n(.*?)```", guide, re.DOTALL)
    block = block.replace("listen 443 ssl;", f"listen 127.0.0.1:{port};").replace("/srv/heidi/store", store)
    assert store in block
    return "\n".join(line for line in block.splitlines() if "ssl_" not in line)
