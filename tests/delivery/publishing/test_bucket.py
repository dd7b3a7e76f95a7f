"""The same with an S3 server on this machine, and with what such servers refuse."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from kiosk.delivery.publishing.initialising import found
from kiosk.delivery.publishing.phone_pages_upload import send_site
from kiosk.delivery.publishing.publishing import publish
from kiosk.delivery.publishing.refreshing import refresh
from kiosk.delivery.publishing.signing.keyring import Keyring
from kiosk.delivery.publishing.stores.bucket import Bucket
from kiosk.delivery.publishing.stores.store import opened
from kiosk.domain.errors import (
    OutputError,
    StoreBroken,
    StoreBusy,
    StoreError,
    StoreForbidden,
    StoreMissing,
    StoreUnreachable,
)
from tests.delivery.publishing.conftest import BUCKET
from tests.delivery.publishing.publisher import OPEN, FolderFetcher, Kiosk, content_file, now, unasked

WHERE = f"s3://{BUCKET}/site"
ACCOUNT = {"ACCESS_KEY_ID": "a", "SECRET_ACCESS_KEY": "b"}
TIMESTAMP, MEMORY = "metadata/timestamp.json", "things.json"


def _copy(client: Any, folder: Path) -> Path:
    """All that lies under the address, as files."""
    for each in client.list_objects_v2(Bucket=BUCKET)["Contents"]:
        path = folder / each["Key"].removeprefix("site/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(client.get_object(Bucket=BUCKET, Key=each["Key"])["Body"].read())
    return folder


def test_a_kiosk_gets_what_was_published_to_a_bucket(service: Any, tmp_path: Path) -> None:
    keys, keyring = tmp_path / "keys", Keyring(tmp_path / "keys", unasked)
    found(keys, WHERE, OPEN, now())
    for n in range(10):
        file = content_file(tmp_path / f"{n}.sqlite", f"word {n}")
        publish(file, WHERE, "stable", keyring, lambda _much: False, now())
    refresh(WHERE, keyring, now())
    store = _copy(service, tmp_path / "store")
    kiosk = Kiosk(FolderFetcher(store), (store / "metadata/1.root.json").read_bytes(), tmp_path / "kiosk")
    got = kiosk.newest()
    assert got is not None
    assert got.number == 10
    lying = [path.name for path in (store / "targets").rglob("*.zst")]
    assert not any(".000002-" in name and ".from-" in name for name in lying), "a difference to a file long gone"


def test_caches_keep_all_but_the_timestamp(service: Any, tmp_path: Path) -> None:
    found(tmp_path / "keys", WHERE, OPEN, now())
    caching = {
        each["Key"]: service.head_object(Bucket=BUCKET, Key=each["Key"])["CacheControl"]
        for each in service.list_objects_v2(Bucket=BUCKET)["Contents"]
    }
    assert caching.pop(f"site/{TIMESTAMP}") == "no-cache"
    assert set(caching.values()) == {"public, max-age=31536000, immutable"}


def test_the_second_of_two_publishers_is_refused(service: Any, tmp_path: Path) -> None:
    keyring = Keyring(tmp_path / "keys", unasked)
    found(keyring.keys, WHERE, OPEN, now())
    one, other = content_file(tmp_path / "one.sqlite", "one"), content_file(tmp_path / "other.sqlite", "other")

    replace = Bucket.replace
    with pytest.MonkeyPatch.context() as patched:

        def overtaken(self: Bucket, name: str, data: bytes) -> None:
            patched.undo()
            publish(other, WHERE, "stable", keyring, lambda _much: True, now())
            replace(self, name, data)

        patched.setattr(Bucket, "replace", overtaken)
        with pytest.raises(StoreBusy):
            publish(one, WHERE, "stable", keyring, lambda _much: True, now())
    store = _copy(service, tmp_path / "store")
    kiosk = Kiosk(FolderFetcher(store), (store / "metadata/1.root.json").read_bytes(), tmp_path / "kiosk")
    assert kiosk.newest() is not None
    assert list(kiosk.have.values()) == [other.read_bytes()]


@pytest.mark.usefixtures("service")
def test_files_are_replaced_only_as_they_were_read() -> None:
    with opened(WHERE) as one, opened(WHERE) as other:
        assert one.read(TIMESTAMP, 9) is None
        one.replace(TIMESTAMP, b"1")
        with pytest.raises(StoreBusy):
            one.create(TIMESTAMP, b"2")
        for store in (one, other):
            assert store.read(TIMESTAMP, 9) == b"1"
        other.replace(TIMESTAMP, b"2")
        with pytest.raises(StoreBusy):
            one.replace(TIMESTAMP, b"3")
        assert one.read(TIMESTAMP, 9) == b"2"
        with pytest.raises(StoreBroken):
            one.read(TIMESTAMP, 0)
        one.put("targets/large", bytes(6 * 2**20))
        assert one.names("targets") == ["targets/large"]
        one.remove("targets/large")
        one.remove("targets/large")
        assert one.names("targets") == []


@pytest.mark.parametrize(
    ("where", "refusal"),
    [
        ("s3://nobody/site", StoreMissing),
        ("ftp://heidi/site", StoreMissing),
        ("https://heidi.example/site", StoreMissing),
        ("s3://", StoreMissing),
    ],
)
@pytest.mark.usefixtures("service")
def test_an_address_that_is_none_has_its_sentence(where: str, refusal: type[StoreError]) -> None:
    with pytest.raises(refusal), opened(where) as store:
        store.read(TIMESTAMP, 9)


@pytest.mark.parametrize(
    "where", ["s3://key:secret@heidi/site", "https://a:secret@heidi.example", "gs://b?token=secret"]
)
def test_an_address_with_a_password_is_refused_without_saying_it(where: str) -> None:
    with pytest.raises(StoreMissing) as refused, opened(where):
        raise AssertionError("opened")
    assert "secret" not in str(refused.value)


@contextmanager
def _answering(status: int, kind: str) -> Iterator[str]:
    """A server that has the same answer to everything."""

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            data = f"<Error><Code>{kind}</Code></Error>".encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        do_GET = do_PUT = do_DELETE = answer

        def log_message(self, format: str, *args: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    ("status", "kind", "refusal"),
    [
        (403, "AccessDenied", StoreForbidden),
        (401, "InvalidAccessKeyId", StoreForbidden),
        (404, "NoSuchBucket", StoreMissing),
        (409, "ConditionalRequestConflict", StoreBusy),
        (412, "PreconditionFailed", StoreBusy),
        (501, "NotImplemented", StoreMissing),
        (500, "InternalError", StoreUnreachable),
    ],
)
def test_each_refusal_of_a_service_has_its_sentence(
    monkeypatch: pytest.MonkeyPatch, status: int, kind: str, refusal: type[StoreError]
) -> None:
    with _answering(status, kind) as address:
        for name, value in {"ENDPOINT_URL": address, **ACCOUNT}.items():
            monkeypatch.setenv(f"AWS_{name}", value)
        with opened(WHERE) as store, pytest.raises(refusal):
            store.create(TIMESTAMP, b"1")


def test_a_service_that_is_away_has_its_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"ENDPOINT_URL": "http://127.0.0.1:9", **ACCOUNT}.items():
        monkeypatch.setenv(f"AWS_{name}", value)
    with pytest.raises(StoreUnreachable, match="does not answer"), opened(WHERE) as store:
        store.read(TIMESTAMP, 9)


@pytest.mark.usefixtures("service")
def test_a_site_does_not_mix_with_the_store_of_the_content(tmp_path: Path) -> None:
    found(tmp_path / "keys", WHERE, OPEN, now())
    with opened(WHERE) as store:
        with pytest.raises(OutputError, match=TIMESTAMP):
            send_site({MEMORY: b"{}"}, store, MEMORY)
        assert not {MEMORY, "site.json"} & set(store.names(""))


def test_a_site_lies_in_the_bucket_as_browsers_want_it(service: Any) -> None:
    files = {"assets/look.0123456789abcdef.css": b"look", "m/7K3QF.vcf": b"card", "m/index.html": b"list"}
    service.put_object(Bucket=BUCKET, Key="m/index.html", Body=b"of another site in the bucket")
    with opened(WHERE) as store:
        assert send_site(files, store, MEMORY).sent == 3
        assert send_site(files, store, MEMORY).sent == 0
        assert send_site(files | {"m/index.html": b"new list"}, store, MEMORY).sent == 1
    wanted = {
        "assets/look.0123456789abcdef.css": ("text/css; charset=utf-8", "public, max-age=31536000, immutable"),
        "m/7K3QF.vcf": ("text/vcard; charset=utf-8", "no-cache"),
        "m/index.html": ("text/html; charset=utf-8", "no-cache"),
    }
    for name, (kind, cache) in wanted.items():
        answer = service.get_object(Bucket=BUCKET, Key=f"site/{name}")
        assert (answer["ContentType"], answer["CacheControl"]) == (kind, cache)
    assert answer["Body"].read() == b"new list"
