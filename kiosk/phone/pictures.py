"""Pictures of the content file, made small for phones: photos cut to one shape, logos whole."""

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from io import BytesIO

from PIL import Image as Pillow

from kiosk.content.reading.pixels import decoded
from kiosk.content.refusals import undecodable
from kiosk.domain.content import Content
from kiosk.domain.model import Picture, PictureKind
from kiosk.phone.views.scene import Image

SIDE = 800
"""Pixels of the longer side: sharp on a phone held upright, and some 60 kB."""
SHAPE = 16, 9
"""Of a photo on a page."""
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
            data, width, height = _small(read(number), content.pictures[number])
        except ValueError as failure:
            raise undecodable(number, str(failure)) from failure
        name = f"assets/{sha256(data).hexdigest()[:16]}.webp"
        files[name] = data
        images[number] = Image(f"/{name}", width, height, content.pictures[number])
    return images, files


def _shown(content: Content) -> Iterator[int]:
    for things in (content.members, content.events, content.places):
        yield from (thing.picture for thing in things.values() if thing.picture is not None)
    yield from (place.entrance for place in content.places.values() if place.entrance is not None)


def _small(data: bytes, picture: Picture) -> tuple[bytes, int, int]:
    whole = decoded(data)
    if picture.kind is PictureKind.PHOTO:
        whole = whole.crop(cut(whole.size, picture.focal))
    whole.thumbnail((SIDE, SIDE), Pillow.Resampling.LANCZOS)
    made = BytesIO()
    whole.save(made, "WEBP", quality=QUALITY, method=4)
    return made.getvalue(), *whole.size


def cut(size: tuple[int, int], focal: tuple[int, int]) -> tuple[int, int, int, int]:
    """The largest part of SHAPE that a photo of `size` has, as left, top, right, bottom; `focal` (percent from the left
    and from the top) is as near its middle as the edges allow."""
    width, height = size
    across = max(1, min(width, round(height * SHAPE[0] / SHAPE[1])))
    down = max(1, min(height, round(width * SHAPE[1] / SHAPE[0])))
    left = max(0, min(width - across, round(width * focal[0] / 100 - across / 2)))
    top = max(0, min(height - down, round(height * focal[1] / 100 - down / 2)))
    return left, top, left + across, top + down
