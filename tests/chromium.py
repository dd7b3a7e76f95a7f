"""Debian's Chromium for every test that opens a page: one a process, for Playwright runs once in it."""

import os
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PROGRAM = "chromium"
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
    " --disable-component-update --disable-sync --force-color-profile=srgb --font-render-hinting=none"
).split()


@pytest.fixture(scope="session")
def browser() -> Iterator["Browser"]:
    """Chromium, as Debian has it."""
    from playwright.sync_api import sync_playwright

    program = shutil.which(PROGRAM)
    if program is None:
        pytest.skip("Chromium is not here. Type: apt-get install --yes --no-install-recommends chromium")
    with sync_playwright() as player:
        running = player.chromium.launch(executable_path=program, args=FLAGS, env={**os.environ})
        yield running
        running.close()
