"""Colours in all the ways that SVG and CSS write them → the few that resvg reads."""

import math
import re
from colorsys import hls_to_rgb, hsv_to_rgb
from functools import lru_cache

from PIL import ImageColor

_LONGEST = 500
_KEYWORDS = {"none", "transparent", "inherit", "initial", "unset", "revert", "context-fill", "context-stroke"}
_HEX = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\Z", re.IGNORECASE)
_CALL = re.compile(r"([a-z-]+)\((.*)\)\Z", re.DOTALL | re.IGNORECASE)
_OF_PRINTERS = re.compile(
    r"\s*(?:icc-color|icc-named-color|device-[a-z]+|cielab|cielchab)\([^()]*\)\s*\Z", re.IGNORECASE
)
_URL = re.compile(r"url\(\s*(['\"]?)(#[^'\"()\s]+)\1\s*\)", re.IGNORECASE)
_ANY_URL = re.compile(r"url\([^()]*\)", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\s,/]+")
_NUMBER = re.compile(r"([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|deg|grad|rad|turn)?\Z", re.IGNORECASE)
_TURNS = {"": 1 / 360, "deg": 1 / 360, "grad": 1 / 400, "rad": 1 / math.tau, "turn": 1.0}


@lru_cache(1_000)
def plain_paint(text: str) -> str | None:
    """`text` as resvg reads it, a colour or a reference with another to fall back on; None for what nobody can read."""
    if len(text) > _LONGEST:
        return None
    paint = text.strip()
    url = _URL.match(paint)
    if url:
        fallback = plain_paint(paint[url.end() :]) if paint[url.end() :].strip() else ""
        return f"url({url[2]}) {fallback}".strip() if fallback is not None else None
    paint = _ANY_URL.sub("", paint, count=1).strip()
    return plain_colour(_OF_PRINTERS.sub("", paint))


def plain_colour(text: str) -> str | None:
    """The same for a colour alone."""
    word = text.strip().casefold()
    if word in _KEYWORDS or _HEX.match(word):
        return word
    if word == "currentcolor":
        return "currentColor"
    if word in ImageColor.colormap:
        return "#{:02x}{:02x}{:02x}".format(*ImageColor.getrgb(word))
    call = _CALL.match(word)
    if not call:
        return None
    if call[1] == "light-dark":
        return plain_colour(first_argument(call[2])[0])
    parts = [_number(part) for part in _SEPARATORS.split(call[2].strip()) if part]
    known = [part for part in parts if part is not None]
    return _of_numbers(call[1].rstrip("a"), known) if len(known) == len(parts) and len(parts) in (3, 4) else None


def first_argument(text: str) -> tuple[str, str | None]:
    """What stands before the first comma that is not in brackets, and what behind it; None without a comma."""
    depth = 0
    for at, mark in enumerate(text):
        depth += {"(": 1, ")": -1}.get(mark, 0)
        if mark == "," and not depth:
            return text[:at], text[at + 1 :]
    return text, None


def _number(text: str) -> tuple[float, str] | None:
    found = _NUMBER.match("0" if text == "none" else text)
    return (float(found[1]), (found[2] or "").casefold()) if found else None


def _of_numbers(model: str, parts: list[tuple[float, str]]) -> str | None:
    if model == "rgb":
        channels = [value / 100 if unit == "%" else value / 255 for value, unit in parts[:3]]
    elif model in ("hsl", "hwb") and parts[0][1] in _TURNS:
        hue = parts[0][0] * _TURNS[parts[0][1]] % 1
        second, third = (min(max(value / 100, 0.0), 1.0) for value, _unit in parts[1:3])
        channels = [*(hls_to_rgb(hue, third, second) if model == "hsl" else _hwb(hue, second, third))]
    else:
        return None
    if len(parts) == 4:
        channels.append(parts[3][0] / 100 if parts[3][1] == "%" else parts[3][0])
    return "#" + "".join(f"{round(min(max(channel, 0.0), 1.0) * 255):02x}" for channel in channels)


def _hwb(hue: float, white: float, black: float) -> tuple[float, float, float]:
    if white + black >= 1:
        return (white / (white + black),) * 3
    return hsv_to_rgb(hue, 1 - white / (1 - black), 1 - black)
