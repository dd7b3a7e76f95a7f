"""Debian's Chromium, as the phone pages are opened with."""

from tests.phone.conftest import browser

__all__ = ["browser"]
