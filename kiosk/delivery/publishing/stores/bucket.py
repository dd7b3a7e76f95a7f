"""A store that is a bucket: S3 and what speaks like it, Google, Azure."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from obstore import exceptions
from obstore.store import from_url

from kiosk.delivery.publishing import refusals

if TYPE_CHECKING:
    from obstore import Attributes, ObjectMeta, UpdateVersion
    from obstore.store import ClientConfig, RetryConfig

PATIENCE = timedelta(seconds=60)
"""How long one request may take, tries included."""

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_ENDPOINTS = ("AWS_ENDPOINT_URL", "AWS_ENDPOINT", "AZURE_STORAGE_ENDPOINT", "GOOGLE_BASE_URL")
_FOR_EVER, _NEVER = "public, max-age=31536000, immutable", "no-cache"
_REPLACED = "metadata/timestamp.json"
"""The only file of the signed store whose bytes change under its name."""
_LASTING = ("metadata/", "targets/", "assets/")
"""Where a name stands for its bytes; every other file is a page of a site, and changes."""
_TYPES = {
    ".atom": "application/atom+xml",
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".vcf": "text/vcard; charset=utf-8",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zst": "application/zstd",
}


class Bucket:
    """See Store. The account, and where it is, stand in the environment as usual (`AWS_…`, `GOOGLE_…`, `AZURE_…`)."""

    def __init__(self, where: str) -> None:
        self.where = where
        self._versions: dict[str, UpdateVersion] = {}
        options: ClientConfig = {"timeout": PATIENCE, "connect_timeout": timedelta(seconds=10)}
        if any(urlsplit(os.environ.get(name, "")).hostname in _LOOPBACK for name in _ENDPOINTS):
            options["allow_http"] = True
        retries: RetryConfig = {"max_retries": 3, "retry_timeout": PATIENCE}
        try:
            self._store: Any = from_url(where, client_options=options, retry_config=retries)
        except (exceptions.BaseError, ValueError) as error:
            raise refusals.unfit(where, _short(error)) from error

    def read(self, name: str, most: int) -> bytes | None:
        """See Store."""
        self._versions.pop(name, None)
        with self._told():
            try:
                answer = self._store.get(name)
            except FileNotFoundError as error:
                if "NoSuchBucket" in str(error) or "ContainerNotFound" in str(error):
                    raise
                return None
            if answer.meta["size"] > most:
                raise refusals.broken(self.where, f"{name} has more than {most} bytes")
            self._versions[name] = _version(answer.meta)
            return bytes(answer.bytes())

    def put(self, name: str, data: bytes) -> None:
        """See Store."""
        with self._told():
            self._store.put(name, data, attributes=_attributes(name))

    def create(self, name: str, data: bytes) -> None:
        """See Store."""
        with self._told():
            self._store.put(name, data, attributes=_attributes(name), mode="create")

    def replace(self, name: str, data: bytes) -> None:
        """See Store."""
        with self._told():
            self._store.put(name, data, attributes=_attributes(name), mode=self._versions.get(name, "create"))

    def names(self, within: str) -> list[str]:
        """See Store."""
        with self._told():
            return sorted(each["path"] for chunk in self._store.list(within) for each in chunk)

    def remove(self, name: str) -> None:
        """See Store."""
        with self._told():
            try:
                self._store.delete(name)
            except FileNotFoundError:
                return

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What the service refuses, in our words."""
        try:
            yield
        except (exceptions.AlreadyExistsError, exceptions.PreconditionError) as error:
            raise refusals.busy(self.where, _short(error)) from error
        except (exceptions.PermissionDeniedError, exceptions.UnauthenticatedError) as error:
            raise refusals.forbidden(self.where, _short(error)) from error
        except FileNotFoundError as error:
            raise refusals.no_bucket(self.where, _short(error)) from error
        except exceptions.NotSupportedError as error:
            raise refusals.unfit(self.where, _short(error)) from error
        except (exceptions.BaseError, OSError) as error:
            if "501 Not Implemented" in str(error):  # of conditional writes, as older services answer
                raise refusals.unfit(self.where, _short(error)) from error
            raise refusals.unreachable(self.where, _short(error)) from error


def _version(meta: "ObjectMeta") -> "UpdateVersion":
    """What a service names the present bytes by; each fills in one or both."""
    version: UpdateVersion = {}
    if meta["e_tag"] is not None:
        version["e_tag"] = meta["e_tag"]
    if meta["version"] is not None:
        version["version"] = meta["version"]
    return version


def _attributes(name: str) -> "Attributes":
    kind = _TYPES.get(PurePosixPath(name).suffix, "application/octet-stream")
    lasting = name.startswith(_LASTING) and name != _REPLACED
    return {"Content-Type": kind, "Cache-Control": _FOR_EVER if lasting else _NEVER}


def _short(error: Exception) -> str:
    """The first line of what the service said."""
    return str(error).strip().partition("\n")[0][:300]
