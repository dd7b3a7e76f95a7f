"""A model of a phone that photographs a panel, from the light of its subpixels to the grey picture a reader gets.

In the order of the light: panel pixels as red, green and blue stripes with a dark gap; perspective; lens, focus and
shake; what the glass reflects; a sensor of one colour a pixel, with noise, that saturates; demosaicing and gamma.
"""

from dataclasses import dataclass
from math import ceil, cos, radians, sin, tan

import cv2
import numpy as np
import numpy.typing as npt

Grey = npt.NDArray[np.uint8]
"""Rows of grey pixels, 0 to 255."""
Colour = npt.NDArray[np.uint8]
"""Rows of red, green and blue pixels, 0 to 255, in sRGB."""
Light = npt.NDArray[np.float32]
"""Rows of red, green and blue light; 1 is what a white area of the panel sends."""

WIDTH, HEIGHT = 4032, 3024
FIELD_DEG = 67.3
"""Horizontal: 4:3 picture of a lens of 26 mm, by the diagonal of 35 mm film."""
FOCAL_PX = WIDTH / 2 / tan(radians(FIELD_DEG / 2))
TEXELS = 6
"""Samples across a panel pixel: two a stripe; one row of six is the gap between pixels."""
LIT = (TEXELS - 1) / TEXELS / 3
"""How much of a panel pixel each stripe fills."""
READ_NOISE = 3.0
"""Electrons."""


@dataclass(frozen=True, slots=True)
class Stance:
    """How the phone is held: millimetres to the middle of the code, degrees it is turned and tilted (the latter about
    an axis at `axis` degrees), and by what part of a sensor pixel it is off."""

    distance: float
    turn: float = 0
    tilt: float = 0
    axis: float = 0
    shift: tuple[float, float] = (0, 0)


@dataclass(frozen=True, slots=True)
class Lens:
    """What spreads the light, in sensor pixels: sigma of the lens, radius out of focus, length and
    degrees of a shake."""

    sigma: float = 0.5
    defocus: float = 0
    shake: float = 0
    shake_axis: float = 0


@dataclass(frozen=True, slots=True)
class Glare:
    """A lamp in the glass: its middle and breadth (sigma) as parts of the picture's side, its light against white."""

    x: float
    y: float
    breadth: float
    light: float


@dataclass(frozen=True, slots=True)
class Exposure:
    """`white` is what the panel's white is of what the sensor can hold, `electrons` how many that are; `veil` is light
    of the room on the glass."""

    white: float = 0.7
    electrons: float = 4_000
    veil: float = 0.02


@dataclass(frozen=True, slots=True)
class Shot:
    """One photograph."""

    stance: Stance
    lens: Lens = Lens()
    exposure: Exposure = Exposure()
    glare: tuple[Glare, ...] = ()


def photograph(picture: Colour, mm_per_px: float, shot: Shot, random: np.random.Generator) -> Grey:
    """What the phone makes of `picture` on a panel: the part of its 12 megapixels where the code is, as grey."""
    light = _through(shot.lens, _projected(picture, mm_per_px, shot.stance))
    return _developed(_sensed(_reflected(light, shot), shot.exposure, random))


def sensor_pixels_per_mm(distance: float) -> float:
    """How finely the phone sees what is `distance` millimetres away, straight on."""
    return FOCAL_PX / distance


def _stripes(picture: Colour) -> npt.NDArray[np.uint16]:
    """The light of every subpixel, TEXELS samples a panel pixel and side; 65,535 is all that a stripe can send."""
    linear = np.where(picture <= 10, picture / 3294.6, ((picture / 255 + 0.055) / 1.055) ** 2.4)
    sent = np.rint(linear * 65535).astype(np.uint16)
    height, width = picture.shape[:2]
    texels = np.zeros((height, TEXELS, width, TEXELS, 3), np.uint16)
    for colour in range(3):
        stripe = slice(2 * colour, 2 * colour + 2)
        texels[:, : TEXELS - 1, :, stripe, colour] = sent[:, None, :, None, colour]
    return texels.reshape(height * TEXELS, width * TEXELS, 3)


def _projected(picture: Colour, mm_per_px: float, stance: Stance) -> Light:
    """The light on the sensor, twice as fine as its pixels, before the lens spreads it."""
    scale = sensor_pixels_per_mm(stance.distance)
    side = 2 * ceil(max(picture.shape[:2]) * mm_per_px * scale / 2)
    fine = 2 * max(1, ceil(TEXELS / mm_per_px / scale / 2))
    seen = _homography(picture, mm_per_px, stance, side, fine)
    warped = cv2.warpPerspective(_stripes(picture), seen, (side * fine, side * fine), borderMode=cv2.BORDER_REFLECT)
    gathered = cv2.resize(warped, (side * 2, side * 2), interpolation=cv2.INTER_AREA)
    return gathered.astype(np.float32) / np.float32(65535 * LIT)


def _homography(picture: Colour, mm_per_px: float, stance: Stance, side: int, fine: int) -> npt.NDArray[np.float64]:
    """From texels of the panel to samples of the sensor: a pinhole before a plane."""
    height, width = picture.shape[:2]
    mm = mm_per_px / TEXELS
    flat = np.array([[mm, 0, -width * mm_per_px / 2], [0, mm, -height * mm_per_px / 2], [0, 0, 1]])
    axis = _about_z(stance.axis)
    angle = radians(stance.tilt)
    tilted = np.array([[1, 0, 0], [0, cos(angle), -sin(angle)], [0, sin(angle), cos(angle)]])
    turned = axis @ tilted @ axis.T @ _about_z(stance.turn)
    placed = np.column_stack((turned[:, 0], turned[:, 1], (0, 0, stance.distance)))
    middle = side * fine / 2
    focal = FOCAL_PX * fine
    x, y = (middle + part * fine for part in stance.shift)
    lens = np.array([[focal, 0, x], [0, focal, y], [0, 0, 1]])
    found: npt.NDArray[np.float64] = lens @ placed @ flat
    return found


def _about_z(degrees: float) -> npt.NDArray[np.float64]:
    angle = radians(degrees)
    return np.array([[cos(angle), -sin(angle), 0], [sin(angle), cos(angle), 0], [0, 0, 1]])


def _through(lens: Lens, light: Light) -> Light:
    """The light after lens, focus and shake, one sample a sensor pixel; each pixel gathers over its whole area."""
    spread = cv2.GaussianBlur(light, (0, 0), 2 * lens.sigma)
    for kernel in (_disc(2 * lens.defocus), _line(2 * lens.shake, lens.shake_axis)):
        if kernel.size > 1:
            spread = cv2.filter2D(spread, -1, kernel / kernel.sum(), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.resize(spread, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.float32)


def _disc(radius: float) -> Light:
    reach = ceil(radius)
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    return np.asarray(np.clip(radius + 0.5 - np.hypot(x, y), 0, 1), np.float32)


def _line(length: float, degrees: float) -> Light:
    reach = ceil(length / 2)
    y, x = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    along = x * cos(radians(degrees)) + y * sin(radians(degrees))
    across = x * sin(radians(degrees)) - y * cos(radians(degrees))
    inside = np.clip(1 - np.abs(across), 0, 1) * np.clip(length / 2 + 0.5 - np.abs(along), 0, 1)
    return np.asarray(inside, np.float32)


def _reflected(light: Light, shot: Shot) -> Light:
    """The light with what the glass adds to it."""
    height, width = light.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / np.float32(width)
    added = np.full((height, width), shot.exposure.veil, np.float32)
    for lamp in shot.glare:
        added += lamp.light * np.exp(-((x - lamp.x) ** 2 + (y - lamp.y) ** 2) / (2 * lamp.breadth**2))
    return light + added[..., None]


def _sensed(light: Light, exposure: Exposure, random: np.random.Generator) -> npt.NDArray[np.uint16]:
    """One colour a pixel (red, green; green, blue) with the noise of light and of reading, 65,535 when it is full."""
    mosaic = light[..., 1].copy()
    mosaic[::2, ::2] = light[::2, ::2, 0]
    mosaic[1::2, 1::2] = light[1::2, 1::2, 2]
    caught = mosaic * exposure.electrons
    caught += random.standard_normal(caught.shape, np.float32) * np.sqrt(caught + READ_NOISE**2)
    filled = caught * (65535 * exposure.white / exposure.electrons)
    return np.asarray(np.clip(filled, 0, 65535), np.uint16)


def _developed(mosaic: npt.NDArray[np.uint16]) -> Grey:
    """The picture in grey, with the gamma of sRGB."""
    linear = cv2.cvtColor(cv2.cvtColor(mosaic, cv2.COLOR_BayerRGGB2RGB), cv2.COLOR_RGB2GRAY).astype(np.float32) / 65535
    curved = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(curved * 255), np.uint8)
