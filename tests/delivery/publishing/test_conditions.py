"""A service that writes whatever it was asked to leave alone is no store: two publishers would mix there unseen."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from kiosk.delivery.publishing.initialising import found
from kiosk.delivery.publishing.stores.store import check_conditions, opened
from kiosk.domain.errors import StoreMissing
from tests.delivery.publishing.conftest import BUCKET
from tests.delivery.publishing.publisher import OPEN, now

WHERE = f"s3://{BUCKET}/site"


@contextmanager
def ignoring(server: str, condition: str) -> Iterator[str]:
    """The address of a service that is `server` but for one condition, which it does not know."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def passed_on(self) -> None:
            length = int(self.headers.get("Content-Length", 0))
            headers = {name: value for name, value in self.headers.items() if name.lower() != condition}
            with closing(HTTPConnection(server.removeprefix("http://"))) as connection:
                connection.request(self.command, self.path, self.rfile.read(length), headers)
                answer = connection.getresponse()
                data = answer.read()
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_PUT = do_DELETE = do_POST = passed_on

        def log_message(self, format: str, *args: object) -> None:
            return

    service = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=service.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{service.server_port}"
    finally:
        service.shutdown()
        thread.join()
        service.server_close()


@pytest.mark.parametrize(("condition", "words"), [("if-none-match", "created again"), ("if-match", "replaced unseen")])
def test_a_service_that_ignores_conditions_gets_no_store_and_no_keys_are_made(
    server: str, service: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, condition: str, words: str
) -> None:
    with ignoring(server, condition) as address:
        monkeypatch.setenv("AWS_ENDPOINT_URL", address)
        with pytest.raises(StoreMissing) as refused:
            found(tmp_path / "keys", WHERE, OPEN, now())
    assert "ignores conditions" in refused.value.sentence
    assert words in refused.value.detail
    assert "Contents" not in service.list_objects_v2(Bucket=BUCKET)
    assert list((tmp_path / "keys").iterdir()) == []


def test_a_service_that_knows_them_is_left_as_it_was(service: Any, tmp_path: Path) -> None:
    for where in (WHERE, str(tmp_path)):
        with opened(where) as store:
            store.put("metadata/tried.json", b"left by somebody who was cut off")
            check_conditions(store)
    assert "Contents" not in service.list_objects_v2(Bucket=BUCKET)
    assert list(tmp_path.iterdir()) == []
