"""The bytes of any picture → WebP that the screen can show, or why not. Runs in a child process with limits."""

import re

from kiosk.content.reading.images import HEAD_BYTES, WEBP, Shape, probe
from kiosk.sources.pictures import pixels, svg
from kiosk.sources.pictures.answers import Answer, Note, Reason, RefusedError
from kiosk.sources.pictures.kinds import looks_like_logo

_SHOWN = 200
_OTHERS = (
    ("HEIC", re.compile(rb".{4}ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)", re.DOTALL)),
    ("AVIF", re.compile(rb".{4}ftypavi[fs]", re.DOTALL)),
    ("video", re.compile(rb".{4}ftyp|\x1a\x45\xdf\xa3", re.DOTALL)),
    ("JPEG XL", re.compile(rb"\xff\x0a|\x00{3}\x0cJXL ")),
    ("JPEG 2000", re.compile(rb"\xff\x4f\xff\x51|\x00{3}\x0cjP ")),
    ("PDF", re.compile(rb"%PDF-")),
    ("EPS", re.compile(rb"%!PS|\xc5\xd0\xd3\xc6")),
    ("Photoshop", re.compile(rb"8BPS")),
    ("ICO", re.compile(rb"\x00\x00\x01\x00")),
    ("ZIP", re.compile(rb"PK\x03\x04")),
    ("HTML", re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)", re.IGNORECASE)),
    ("GZIP", re.compile(rb"\x1f\x8b")),
)


def convert(data: bytes) -> Answer:
    """`data` as WebP: JPEG, PNG, WebP, GIF, TIFF, BMP, or an SVG drawing; the file's name plays no part.

    The same bytes give the same answer, and a picture that came out of here stays as it is: one that goes back and
    forth between content and folder does not fade.
    """
    try:
        if not data.strip(b"\0 \t\r\n"):
            raise RefusedError(Reason.EMPTY)
        if svg.is_markup(data):
            return _drawn(data)
        picture = pixels.picture_of(data)
        notes = (*picture.notes, *pixels.flatness(picture.image, picture.kind))
        if pixels.is_bare(data) and probe(data[:HEAD_BYTES]) == Shape(WEBP, *picture.image.size):
            made = data
        else:
            made = pixels.webp(picture.image, flat=picture.flat)
        return Answer(made, picture.kind, notes, logo=looks_like_logo(picture.image))
    except RefusedError as refused:
        known = refused.kind or (_other(data) if refused.reason is Reason.KIND else "")
        return Answer(reason=refused.reason, detail=refused.detail, kind=known)
    except MemoryError:
        return Answer(reason=Reason.TOO_LARGE)


def _drawn(data: bytes) -> Answer:
    drawn = svg.read(data)
    notes = ((Note.LETTERING, drawn.has_text), (Note.LEFT_OUT, drawn.left_out), (Note.STYLES, bool(drawn.unread)))
    image = pixels.rasterised(svg.png_of(drawn))
    said = (*(note for note, holds in notes if holds), *pixels.flatness(image, "SVG"))
    made, unread = pixels.webp(image, flat=True), ", ".join(drawn.unread)[:_SHOWN]
    return Answer(made, "SVG", said, detail=unread, logo=looks_like_logo(image))


def _other(data: bytes) -> str:
    return next((kind for kind, start in _OTHERS if start.match(data)), "")
