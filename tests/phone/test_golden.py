"""Ten phone pages of the first content as pictures, reviewed like code.

`make golden` writes them anew; look at each before it is committed.
"""

import os
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kiosk.domain.short_codes import short_code
from tests.phone.conftest import FirstSite
from tests.phone.phones import LARGE, SMALL, Open, Scheme

HERE = Path(__file__).parent / "golden"
ROOT = HERE.parent.parent.parent
ACTUAL = ROOT / "build" / "golden"
AT = "2026-11-27T10:42:00+01:00"
TALLEST = 1600
SHRUNK = 2
SHADES = 48
MOST_DIFFERING = 0.004
"""The share of pixels that may differ by more than SHADES: letters as another Chromium draws them, never a card."""

Gray = np.ndarray[tuple[int, int], np.dtype[np.uint8]]


def thing(kind: str, id: str, locale: str = "") -> str:
    return f"{locale}/{kind}/{short_code(kind, id)}/"


CHOSEN = ",".join(
    f"{kind}{short_code(kind, id)}"
    for kind, id in (("m", "hetch"), ("e", "sample-recolab-open"), ("e", "sample-harbour-tour"), ("p", "recolab"))
)
LOOKS: dict[str, tuple[str, tuple[int, int], Scheme]] = {
    "home-en": ("/en/", SMALL, "light"),
    "home-sv-dark": ("/", LARGE, "dark"),
    "member-sv": (thing("m", "hetch"), SMALL, "light"),
    "members-en-dark": ("/en/m/", SMALL, "dark"),
    "event-sv": (thing("e", "sample-recolab-open"), SMALL, "light"),
    "event-cancelled-en-dark": (thing("e", "sample-harbour-tour", "/en"), LARGE, "dark"),
    "places-sv": ("/p/", SMALL, "light"),
    "place-en": (thing("p", "oceanhamnen", "/en"), LARGE, "light"),
    "topic-sv": (thing("t", "history"), SMALL, "light"),
    "list-sv": (f"/l/#{CHOSEN}", SMALL, "light"),
}


PICTURES_READY = """async () => {
    for (const picture of document.images)
        picture.loading = "eager";
    await Promise.all([...document.images].map(picture => picture.decode().catch(() => {})));
}"""
"""A picture out of sight is asked for when the page is drawn whole, and may come after that."""


def shrunk(data: bytes) -> Image.Image:
    picture = Image.open(BytesIO(data)).convert("L")
    picture = picture.crop((0, 0, picture.width, min(picture.height, TALLEST)))
    return picture.resize((picture.width // SHRUNK, picture.height // SHRUNK), Image.Resampling.BOX)


def pixels(picture: Image.Image) -> Gray:
    return np.asarray(picture, dtype=np.uint8)


def differing(one: Gray, other: Gray) -> float:
    """The share of pixels that differ by more than SHADES; everything when the pictures are of another size."""
    if one.shape != other.shape:
        return 1.0
    return float((np.abs(one.astype(int) - other) > SHADES).mean())


@pytest.mark.parametrize("name", LOOKS)
def test_page_looks_as_it_was_approved(opened: Open, first: FirstSite, name: str) -> None:
    path, size, scheme = LOOKS[name]
    page = opened(f"{first.address}{path}", size, at=AT, scheme=scheme).page
    page.evaluate("document.fonts.ready")
    page.evaluate(PICTURES_READY)
    if name.startswith("list"):
        page.locator("#all-members").wait_for()
    picture = shrunk(page.screenshot(full_page=True))
    approved = HERE / f"{name}.png"
    if os.environ.get("GOLDEN") == "renew":
        picture.save(approved, optimize=True)
    share = differing(pixels(picture), pixels(Image.open(approved)))
    if share > MOST_DIFFERING:
        ACTUAL.mkdir(parents=True, exist_ok=True)
        picture.save(ACTUAL / f"phone-{name}.png")
    assert share <= MOST_DIFFERING, f"{share:.1%} differs; see {ACTUAL / f'phone-{name}.png'}"


def test_a_card_that_moves_is_seen() -> None:
    approved = pixels(Image.open(HERE / "home-en.png"))
    moved = approved.copy()
    moved[130:200, :] = np.roll(moved[130:200, :], 4, axis=1)
    assert differing(approved, approved) == 0
    assert differing(moved, approved) > MOST_DIFFERING
