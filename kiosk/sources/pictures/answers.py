"""What a child process says of one picture: plain values that cross a pipe."""

from dataclasses import dataclass, field
from enum import StrEnum

SIDE = 1_920
"""Pixels of the longer side of a picture at most; larger ones are made smaller."""
DRAWING_SIDE = 1_080
"""The same of what a drawing becomes. Lists show dozens of logos, and each is decoded whole."""
THINNEST = 20
"""The longer side may be this many times the shorter one."""


class Reason(StrEnum):
    """Why there is no picture."""

    EMPTY = "empty"
    KIND = "kind"
    BROKEN = "broken"
    TOO_LARGE = "too large"
    THIN = "thin"
    UNUSUAL = "unusual"
    EXTERNAL = "external"
    EMBEDDED = "embedded"
    SIZELESS = "sizeless"
    TANGLED = "tangled"
    TOO_MUCH = "too much"
    UNSEEN = "unseen"


class Note(StrEnum):
    """What is shown otherwise than the file has it."""

    MOVES = "moves"
    LETTERING = "lettering"
    LEFT_OUT = "left out"
    FLAT = "flat"
    STYLES = "styles"


@dataclass(frozen=True, slots=True)
class Answer:
    """A picture as WebP, or the reason why there is none.

    `kind` is what the file holds (`JPEG`, or what is known of it when it is refused), `detail` what the sentence about
    the reason, or about styles, names; `logo` says that it looks like one.
    """

    data: bytes = field(default=b"", repr=False)
    kind: str = ""
    notes: tuple[Note, ...] = ()
    reason: Reason | None = None
    detail: str = ""
    logo: bool = False


class RefusedError(Exception):
    """The bytes become no picture, for `reason`."""

    def __init__(self, reason: Reason, detail: str = "", kind: str = "") -> None:
        super().__init__(reason, detail, kind)
        self.reason, self.detail, self.kind = reason, detail, kind
