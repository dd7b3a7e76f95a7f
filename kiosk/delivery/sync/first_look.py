"""A store, looked at before anything is set up for it."""

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.delivery.sync.http import Site
from kiosk.delivery.sync.offers import Offer, newest, offers
from kiosk.delivery.sync.run import Store
from kiosk.delivery.sync.tuf_client import trusted


def look(store: Store, now: datetime) -> Offer | None:
    """What a kiosk that has nothing yet would be offered; None: nothing is published for its channel. `now` is aware.

    Raises:
        StoreError: nobody answers, or what answers is not signed by the root.
    """
    with TemporaryDirectory() as nothing_yet, Site(store.address, store.patience) as site:
        return newest(offers(trusted(site, Path(nothing_yet), store.root, now).targets, store.channel))
