"""What the store says of a published content file, and under which names it lies there.

content/v3/stable/000007-3f2a….sqlite.zst          the whole file
content/v3/stable/000007-3f2a….from-90bc….zst      the difference to an older one
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from kiosk.content.files import SHORT_HASH

CHANNELS = ("stable", "canary")
"""A kiosk follows one of them; `canary` is for the screen that tries new content first."""
TIMESTAMP_HOLDS = timedelta(days=7)
"""From the signature of the timestamp, which is made every night, to its expiry."""
TARGETS = "targets"
"""The folder of the store with the packed files; the other one is `metadata`."""


@dataclass(frozen=True, slots=True)
class Release:
    """One packed file of the store.

    `number` grows with everything that is published, `sha256` (hexadecimal) and `size` (bytes) are those of the content
    file unpacked, `schema` is its version, `base` the SHA-256 of the file that it is the difference to; moments are
    aware.
    """

    channel: str
    number: int
    sha256: str
    size: int
    schema: int
    built_at: datetime
    valid_until: datetime
    base: str | None = None

    @property
    def name(self) -> str:
        """Its target path in the signed metadata."""
        stem = f"{folder(self.schema, self.channel)}/{self.number:06}-{self.sha256[:SHORT_HASH]}"
        return f"{stem}.from-{self.base[:SHORT_HASH]}.zst" if self.base else f"{stem}.sqlite.zst"

    def custom(self) -> dict[str, Any]:
        """What stands beside the path in the signed metadata."""
        said: dict[str, Any] = {
            "channel": self.channel,
            "number": self.number,
            "sha256": self.sha256,
            "size": self.size,
            "schema": self.schema,
            "built_at": _said(self.built_at),
            "valid_until": _said(self.valid_until),
        }
        return said | ({"from": self.base} if self.base else {})


def folder(schema: int, channel: str) -> str:
    """Where the files of a channel lie that a reader of that schema version understands."""
    return f"content/v{schema}/{channel}"


def from_custom(custom: Mapping[str, Any]) -> Release:
    """The release of which signed metadata says `custom`.

    Raises:
        ValueError: it is none; another program may have signed it.
    """
    try:
        base = custom.get("from")
        return Release(
            channel=_text(custom["channel"]),
            number=_number(custom["number"]),
            sha256=_text(custom["sha256"]),
            size=_number(custom["size"]),
            schema=_number(custom["schema"]),
            built_at=datetime.fromisoformat(_text(custom["built_at"])).astimezone(UTC),
            valid_until=datetime.fromisoformat(_text(custom["valid_until"])).astimezone(UTC),
            base=None if base is None else _text(base),
        )
    except (KeyError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError(f"not said of a release: {error}") from error


def place(name: str, sha256: str) -> str:
    """Where the packed file `name` lies in the store; `sha256` is its own, packed. As The Update Framework has it."""
    within, _, last = name.rpartition("/")
    return f"{TARGETS}/{within}/{sha256}.{last}"


def _said(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no text")
    return value


def _number(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise TypeError(f"{value!r} is no number")
    return value
