"""Pictures of the content file, made small for phones."""

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from io import BytesIO

from PIL import Image as Pillow

from kiosk.content.reading.pixels import decoded
from kiosk.content.refusals import undecodable
from kiosk.domain.model import Content
from kiosk.phone.views.scene import Image

SIDE = 800
"""Pixels of the longer side: sharp on a phone held upright, and some 60 kB."""
QUALITY = 72

ReadPicture = Callable[[int], bytes]
"""Gives the bytes of a picture by its number."""


def small_pictures(content: Content, read: ReadPicture) -> tuple[Mapping[int, Image], Mapping[str, bytes]]:
    """The pictures that pages show, and their files by name: WebP, named after their bytes.

    Raises:
        ContentError: one has a right head and no pixels behind it.
    """
    images: dict[int, Image] = {}
    files: dict[str, bytes] = {}
    for number in dict.fromkeys(_shown(content)):
        try:
            data, width, height = _small(read(number))
        except ValueError as failure:
            raise undecodable(number, str(failure)) from failure
        name = f"assets/{sha256(data).hexdigest()[:16]}.webp"
        files[name] = data
        images[number] = Image(f"/{name}", width, height, content.pictures[number].alt)
    return images, files


def _shown(content: Content) -> Iterator[int]:
    for things in (content.members, content.events, content.places):
        yield from (thing.picture for thing in things.values() if thing.picture is not None)


def _small(data: bytes) -> tuple[bytes, int, int]:
    whole = decoded(data)
    whole.thumbnail((SIDE, SIDE), Pillow.Resampling.LANCZOS)
    made = BytesIO()
    whole.save(made, "WEBP", quality=QUALITY, method=4)
    return made.getvalue(), *whole.size
