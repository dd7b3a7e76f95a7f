"""A page is drawn once its pictures, its search and its layout have come, however slow the machine is."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from kiosk import app
from kiosk.runtime.jobs import ThreadJobs
from kiosk.screen_settings import ScreenSettings
from kiosk.tour import offscreen
from kiosk.tour.offscreen import Drawing, Look
from kiosk.tour.stages import stages
from tests.e2e.changed_panel import apart, coarse
from tests.screens import AT, HALL, stop, whole

STAGES = ("home", "members", "search-typing", "search-found", "search-nearest")
SLOW_S, SLOW_WORK_S = 0.2, 1.0


class SlowJobs(ThreadJobs):
    """Every piece of work of the page takes its time, and is asked for by what comes of another one before it."""

    def run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        def slowly() -> Any:
            time.sleep(SLOW_WORK_S)
            return work()

        if work.__module__ == app.__name__:
            super().run(work, done)
        else:
            super().run(lambda: None, lambda _: ThreadJobs.run(self, slowly, done))


def drawn(heidi: Path, translations: Path) -> dict[str, QImage]:
    settings = ScreenSettings(
        content=whole(heidi), language="sv", inches=HALL.inches, at=AT, translations=translations, reduced_motion=True
    )
    found: dict[str, QImage] = {}
    with Drawing(settings, HALL.size) as drawing:
        stop(drawing.screen.clock)
        loaded = drawing.screen.feed.loaded
        assert loaded
        for stage in stages(loaded.content, drawing.screen):
            if stage.name in STAGES:
                drawing.begin(Look(HALL.size, "sv"))
                stage.enter(drawing.models)
                found[stage.name] = drawing.picture()
    return found


@pytest.mark.usefixtures("qapp")
def test_what_is_slow_is_waited_for(heidi: Path, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = drawn(heidi, compiled)
    assert len(set(map(bytes_of, quick.values()))) == len(STAGES)
    monkeypatch.setattr(offscreen, "ThreadJobs", SlowJobs)
    slow = drawn(heidi, compiled)
    assert [name for name in STAGES if apart(coarse(slow[name]), coarse(quick[name]))] == []


def bytes_of(image: QImage) -> bytes:
    return bytes(image.constBits())
