"""Kinds of values that more than one command takes."""

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from kiosk.cli.moments import parse

YEARS = range(2000, 2100)
"""The years a moment may lie in."""
SMALLEST_SIDE = 480
"""Pixels of the shorter side of a screen."""


class Moment(click.ParamType[datetime, object]):
    """A moment in the wall time of the district, as `kiosk.cli.moments` reads it; gives an aware datetime in UTC."""

    name = "moment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """See click.ParamType."""
        if isinstance(value, datetime):
            return value
        try:
            moment = parse(value, datetime.now(UTC))
        except (ValueError, OverflowError):
            moment = None
        if moment is None or moment.year not in YEARS:
            self.fail(f'{value} is no moment. Write it as "2026-11-27 14:00", or "friday 14:00".', param, ctx)
        return moment


class Size(click.ParamType[tuple[int, int], object]):
    """Width and height in pixels, as `1080x1920`."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        """See click.ParamType."""
        if isinstance(value, tuple):
            return value
        match = re.fullmatch(r"(\d{3,4})\s*[x×]\s*(\d{3,4})", value)
        if not match or min(int(match[1]), int(match[2])) < SMALLEST_SIDE:
            self.fail(f"{value} is no size of a screen. Write it as 1080x1920.", param, ctx)
        return int(match[1]), int(match[2])


def check_known(given: Iterable[str], known: Sequence[str], what: str) -> None:
    """Refuse a word that is not among `known`, naming those that are.

    Raises:
        click.UsageError: for the first one.
    """
    for word in given:
        if word not in known:
            raise click.UsageError(f"{word} is no {what}. Choose {', '.join(known)}.")


def languages_in(translations: Path) -> list[str]:
    """The codes of the languages that the folder has a translation for."""
    return sorted(file.stem.partition("_")[2] for file in translations.glob("kiosk_*.qm"))


MOMENT = Moment()
SIZE = Size()
