"""A screen with a voice and a jack for headphones."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.keypad import KEYPAD, Action
from kiosk.runtime.headphones.watch import Headphones, HeadphonesState
from kiosk.runtime.idle import Presence
from kiosk.tour.offscreen import Drawing, Look
from tests.heard import Heard
from tests.made_jacks import PLUG, MadeJacks
from tests.screens import DESK, Screens

JACK = "event3"
HOME = "Vart vill du?"
"""What is said first of Home."""


@dataclass(frozen=True, slots=True)
class Hall:
    """A screen with a voice, and its jack."""

    drawing: Drawing
    jacks: MadeJacks
    voice: Heard

    @property
    def listens(self) -> bool:
        """Whether the visitor listens."""
        return bool(self.drawing.models.listening.property("listening"))

    @property
    def presence(self) -> Presence:
        """Whether somebody is there."""
        return self.drawing.screen.idle.presence

    def turn(self, records: bytes) -> None:
        """Somebody plugs in, or pulls out; it is known when this returns."""
        wanted = HeadphonesState.IN if records == PLUG else HeadphonesState.OUT
        self.jacks.write(JACK, records)
        self.drawing.wait_for(lambda: self.drawing.screen.headphones.state is wanted)
        self.drawing.rest()

    def press(self, action: Action) -> None:
        """A key of the keypad."""
        QTest.keyClick(self.drawing.screen.window, Qt.Key[f"Key_{KEYPAD[action]}"])
        self.drawing.rest()

    def hears(self, words: str) -> None:
        """These are said, or were."""
        self.drawing.wait_for(lambda: any(text.startswith(words) for text in self.voice.words))


@contextmanager
def set_up(screens: Screens, socket: Path, folder: Path) -> Iterator[Hall]:
    """A screen with a voice that is ready at `socket`, and a jack in `folder` that is watched."""
    jacks = MadeJacks(folder)
    jacks.add(JACK)
    made = partial(Headphones, nodes=jacks.nodes, devices=jacks.devices, ask=jacks.ask)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.app.Voice", Heard)
        patch.setattr("kiosk.app.Headphones", made)
        drawing = screens.show(DESK, speech_socket=socket, headphones="")
        drawing.begin(Look(DESK.size))
        drawing.picture()
        voice = drawing.screen.voice
        assert isinstance(voice, Heard)
        drawing.wait_for(lambda: bool(voice.languages))
        drawing.wait_for(lambda: drawing.screen.headphones.state is HeadphonesState.OUT)
        yield Hall(drawing, jacks, voice)
        screens.close()
    jacks.close()
