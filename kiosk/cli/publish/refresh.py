"""`kiosk publish refresh --to STORE`: every night, so that kiosks know that nothing is held back from them."""

from datetime import UTC, datetime
from pathlib import Path

import click

from kiosk.cli.publish.prompts import keyring, keys_option, store_option
from kiosk.cli.terminal import tell
from kiosk.domain.sentences import say


@click.command()
@store_option
@keys_option
def refresh(where: str, keys: Path | None) -> None:
    """Sign anew what expires within days, with the nightly key alone. Published content stays what it is."""
    from kiosk.delivery.publishing.refreshing import refresh as sign_anew
    from kiosk.delivery.publishing.refreshing import warnings

    now = datetime.now(UTC)
    after = sign_anew(where, keyring(keys), now)
    for warning in warnings(after, now):
        tell(warning, warning=True)
    tell(say("Signed anew; kiosks take it until {day}.", day=f"{after.timestamp.expires:%Y-%m-%d}"))
