"""`kiosk publish FILE --to STORE`: what the screens fetch next."""

from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.publish.prompts import confirmed, keyring, keys_option, store_option
from kiosk.cli.terminal import tell
from kiosk.delivery.releases import CHANNELS
from kiosk.domain.sentences import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.content.difference import Difference
    from kiosk.delivery.publishing.phone_pages_upload import Sent
    from kiosk.delivery.publishing.publishing import Ahead, Outcome


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@store_option
@click.option("--channel", type=click.Choice(CHANNELS), default=CHANNELS[0], show_default=True)
@click.option("--yes", is_flag=True, help="Agree beforehand, however much changes.")
@click.option("--phone", metavar="SITE", help="Send the phone pages there first: a folder, or s3://…, gs://… or az://…")
@keys_option
def file(file: Path, where: str, channel: str, yes: bool, phone: str | None, keys: Path | None) -> None:
    """Publish the content file FILE to STORE, for every kiosk of the channel.

    The same file again changes nothing; it signs anew what would expire soon.
    """
    from kiosk.delivery.publishing.publishing import publish

    now = datetime.now(UTC)
    with _pages(file, phone) as send_pages:
        outcome = publish(file, where, channel, keyring(keys), (lambda _much: True) if yes else _agree, now, send_pages)
    _tell_outcome(outcome, channel, now)


def _tell_outcome(outcome: "Outcome", channel: str, now: datetime) -> None:
    from kiosk.delivery.publishing.refreshing import warnings

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
        if count == 1:
            tell(say("Kiosks with the one before fetch {most} kB at most.", most=most))
        else:
            tell(say("Kiosks with one of the last {count} fetch {most} kB at most.", count=count, most=most))


@contextmanager
def _pages(file: Path, where: str | None) -> "Iterator[Ahead]":
    """Make the pages of the content file for the site at `where`, and yield what sends them; None has no pages.

    Raises:
        ContentError, StoreError, OutputError: they cannot be made, or would not be taken there.
    """
    if where is None:
        yield lambda: None
        return
    from kiosk.content.reader import read, read_picture
    from kiosk.delivery.publishing.phone_pages_upload import check_site, send_site
    from kiosk.delivery.publishing.stores.store import opened_site
    from kiosk.phone.site import build_site
    from kiosk.phone.tombstones import MOST_BYTES, NAME, read_things

    content = read(file)
    with opened_site(where) as store:
        before = read_things(store.read(NAME, MOST_BYTES), where)
        files = build_site(content, partial(read_picture, file), before).files
        check_site(files, store, NAME)
        yield lambda: _tell_sent(send_site(files, store, NAME), content.meta.phone_host)


def _tell_sent(sent: "Sent", host: str) -> None:
    words = say(
        "Phone pages of {host}: {sent} of {files} files sent, {size} kB.",
        host=host,
        sent=sent.sent,
        files=sent.files,
        size=_kilobytes(sent.size),
    )
    tell(words)


def _agree(much: "Difference") -> bool:
    words = say(
        "{percent} % of the content changes, and of one kind {lost} % is gone. `kiosk content diff` says what.",
        percent=round(much.share * 100),
        lost=round(much.lost * 100),
    )
    tell(words, warning=True)
    return confirmed(say("Publish it?"), say("Every screen of the channel will show it. Are you sure?"))


def _kilobytes(size: int) -> int:
    return -(-size // 1000)
