"""What a drawing may refer to: its own parts, and pictures that it carries inside."""

import base64
import binascii
import re

from kiosk.sources.pictures.answers import Reason, RefusedError
from kiosk.sources.pictures.pixels import check_embedded

_CARRIED = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,", re.IGNORECASE)
_PICTURES = ("image", "feImage")
_SHOWN = 60


def allowed_reference(element: str, reference: str) -> bool:
    """Whether `element` keeps its `reference`; a link does not, for nobody can follow it.

    Raises:
        RefusedError: it leads out of the drawing, or what is carried inside is no picture.
    """
    target = reference.strip()
    if element == "a":
        return False
    if target.startswith("#"):
        return True
    carried = _CARRIED.match(target) if element in _PICTURES else None
    if carried:
        _check(target[carried.end() :])
        return True
    if target.startswith("data:"):
        raise RefusedError(Reason.EMBEDDED, kind="SVG")
    raise RefusedError(Reason.EXTERNAL, target[:_SHOWN], kind="SVG")


def _check(written: str) -> None:
    try:
        check_embedded(base64.b64decode(written))
    except (binascii.Error, ValueError, RefusedError):
        raise RefusedError(Reason.EMBEDDED, kind="SVG") from None
