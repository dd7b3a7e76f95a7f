"""`kiosk publish FILE --to STORE`: what the screens fetch next."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.cli.publish.asking import confirmed, desk, keys_option, store_option, tell
from kiosk.delivery.releases import CHANNELS
from kiosk.domain.sentences import say

if TYPE_CHECKING:
    from kiosk.content.difference import Difference
    from kiosk.delivery.publishing.publishing import Outcome


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@store_option
@click.option("--channel", type=click.Choice(CHANNELS), default=CHANNELS[0], show_default=True)
@click.option("--yes", is_flag=True, help="Agree beforehand, however much changes.")
@click.option("--phone", metavar="SITE", help="Send the phone pages there, too: a folder, or s3://…, gs://… or az://…")
@keys_option
def file(file: Path, where: str, channel: str, yes: bool, phone: str | None, keys: Path | None) -> None:
    """Publish the content file FILE to STORE, for every kiosk of the channel.

    The same file again changes nothing; it signs anew what would expire soon.
    """
    from kiosk.delivery.publishing.publishing import nothing, publish

    now = datetime.now(UTC)
    with ExitStack() as held:
        first = nothing if phone is None else held.enter_context(_pages(file, phone, where))
        outcome = publish(file, where, channel, desk(keys), (lambda _much: True) if yes else _agree, now, first)
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
        tell(say("Kiosks with one of the last {count} fetch {most} kB at most.", count=count, most=most))


@contextmanager
def _pages(file: Path, where: str, store_of_content: str) -> Iterator[Callable[[], None]]:
    """Make the pages of the content file; what comes of it sends what changed of them to `where`."""
    from functools import partial

    from kiosk.content.reader import read, read_picture
    from kiosk.delivery.publishing import refusals
    from kiosk.delivery.publishing.site import send_site
    from kiosk.delivery.publishing.stores.store import opened_site
    from kiosk.phone.site import build_site
    from kiosk.phone.things import MOST_BYTES, NAME, read_things

    if where.rstrip("/") == store_of_content.rstrip("/"):
        raise refusals.somebody_elses(where, "metadata/")
    content = read(file)
    with opened_site(where) as store:
        before = read_things(store.read(NAME, MOST_BYTES), where)
        files = build_site(content, partial(read_picture, file), before).files

        def send() -> None:
            sent = send_site(files, store, NAME)
            words = say(
                "Phone pages of {host}: {sent} of {files} files sent, {size} kB.",
                host=content.meta.phone_host,
                sent=sent.sent,
                files=sent.files,
                size=_kilobytes(sent.size),
            )
            tell(words)

        yield send


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
