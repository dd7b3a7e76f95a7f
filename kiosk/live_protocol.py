"""What the desk asks of the child that draws a row while it is typed, and what comes back: a line of JSON each way."""

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

import msgspec


class Wish(msgspec.Struct, frozen=True):
    """What is to be drawn: `content` is the file that was built last, `row` one row of `table` as it is written now,
    its cells by heading, `times` its own rows in the table of times, `pictures` the number in `content` of each file
    that it may name; `at` an aware moment. `width` is that of the picture in pixels, `staff` the language in which
    Problems are told, the rest how the visitor sees it (`Look`)."""

    content: str
    table: str
    row: Mapping[str, str]
    at: datetime
    times: tuple[Mapping[str, str], ...] = ()
    pictures: Mapping[str, int] = {}
    language: str = "sv"
    theme: Literal["normal", "contrast"] = "normal"
    text: Literal[100, 140, 200] = 100
    reach: bool = False
    size: tuple[int, int] = (1080, 1920)
    width: int = 540
    staff: str = "sv"


class Told(msgspec.Struct, frozen=True):
    """A Problem of the row in words: the heading of its column, what is wrong and what to do about it."""

    severity: str
    column: str
    sentence: str
    remedy: str


class Answer(msgspec.Struct, frozen=True):
    """What comes before the `bytes` of the picture, a JPEG (0: there is none). Not `fits`: the picture is the page as
    visitors have it now. `refused` says why the content cannot be shown at all."""

    bytes: int
    fits: bool = False
    problems: tuple[Told, ...] = ()
    refused: str = ""
