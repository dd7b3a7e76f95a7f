"""A shop with a founded store, and a kiosk that follows it; and an S3 server on this machine."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3  # type: ignore[import-untyped]
import pytest
from botocore.config import Config  # type: ignore[import-untyped]

from tests.delivery.publishing.publisher import FolderFetcher, Kiosk, Shop

BUCKET = "heidi"


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return Shop(tmp_path).found()


@pytest.fixture
def make_kiosk(shop: Shop, tmp_path: Path) -> Callable[[], Kiosk]:
    """Makes one kiosk after the other, each as new from the package."""
    made: list[Kiosk] = []

    def make() -> Kiosk:
        kiosk = Kiosk(FolderFetcher(Path(shop.where)), shop.first_root, tmp_path / f"kiosk-{len(made)}")
        made.append(kiosk)
        return kiosk

    return make


@pytest.fixture
def kiosk(make_kiosk: Callable[[], Kiosk]) -> Kiosk:
    return make_kiosk()


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of an S3 server with one bucket."""
    from moto.server import ThreadedMotoServer  # a second, which every worker would wait for

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    running = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    yield f"http://{host}:{port}"
    running.stop()


@pytest.fixture
def service(server: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The server, with one empty bucket, as it is set up in the environment."""
    said = {
        "AWS_ENDPOINT_URL": server,
        "AWS_ACCESS_KEY_ID": "a",
        "AWS_SECRET_ACCESS_KEY": "b",
        "AWS_REGION": "eu-north-1",
    }
    for name, value in said.items():
        monkeypatch.setenv(name, value)
    patience = Config(read_timeout=300, retries={"total_max_attempts": 1})  # the first question loads the server
    client = boto3.client("s3", region_name="eu-north-1", config=patience)
    client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-north-1"})
    yield client
    for each in client.list_objects_v2(Bucket=BUCKET).get("Contents", ()):
        client.delete_object(Bucket=BUCKET, Key=each["Key"])
    client.delete_bucket(Bucket=BUCKET)
    client.close()
