"""nginx before a folder, set up as a guide says: docs/publishing.md for a store, docs/phone.md for the phone pages."""

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
def nginx(folder: str, place: Path, guide: str = "publishing.md") -> Iterator[str]:
    """The address at which nginx serves the folder, until the body ends; what it writes goes into `place`."""
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
        f"events {{}} http {{ access_log {place}/access; {temporary} {_block(guide, folder, port)} }}"
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


def _block(guide: str, folder: str, port: int) -> str:
    """The server block of the guide, for this folder and without the certificate that nobody has here."""
    text = (ROOT / "docs" / guide).read_text(encoding="utf-8")
    (blocks,) = re.findall(r"```nginx\n(.*?)```", text, re.DOTALL)
    block = blocks[blocks.rindex("server {\n") :].replace("listen 443 ssl;", f"listen 127.0.0.1:{port};")
    block = re.sub(r"(?<=root )/srv/heidi/\w+", folder, block)
    assert folder in block
    return "\n".join(line for line in block.splitlines() if "ssl_" not in line)
