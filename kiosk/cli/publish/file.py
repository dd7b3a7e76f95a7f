"""`kiosk publish FILE --to STORE`: what the screens fetch next."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.publish.asking import confirmed, desk, keys_option, store_option, tell
from kiosk.delivery.releases import CHANNELS
from kiosk.domain.sentences import say

if TYPE_CHECKING:
    from kiosk.content.difference import Difference


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@store_option
@click.option("--channel", type=click.Choice(CHANNELS), default=CHANNELS[0], show_default=True)
@click.option("--yes", is_flag=True, help="Agree beforehand, however much changes.")
@keys_option
def file(file: Path, where: str, channel: str, yes: bool, keys: Path | None) -> None:
    """Publish the content file FILE to STORE, for every kiosk of the channel.

    The same file again changes nothing; it signs anew what would expire soon.
    """
    from kiosk.delivery.publishing.publishing import publish
    from kiosk.delivery.publishing.refreshing import warnings

    now = datetime.now(UTC)
    outcome = publish(file, where, channel, desk(keys), (lambda _much: True) if yes else _agree, now)
    for words in warnings(outcome.now, now):
        tell(words, warning=True)
    if outcome.release is None:
        tell(say("The channel {channel} has this very content already; it was signed anew.", channel=channel))
        return
    words = say(
        "Published as number {number} to the channel {channel}: {size} kB.",
        number=outcome.release.number,
        channel=channel,
        size=_kilobytes(outcome.size),
    )
    tell(words)
    if outcome.deltas:
        most, count = _kilobytes(max(outcome.deltas.values())), len(outcome.deltas)
        tell(say("Kiosks with one of the last {count} fetch {most} kB at most.", count=count, most=most))


def _agree(much: "Difference") -> bool:
    percent = round(much.share * 100)
    tell(say("{percent} % of the content changes. `kiosk content diff` says what.", percent=percent), warning=True)
    return confirmed(say("Publish it?"), say("Every screen of the channel will show it. Are you sure?"))


def _kilobytes(size: int) -> int:
    return -(-size // 1000)
