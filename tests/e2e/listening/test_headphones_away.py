"""Headphones that are plugged in while the speech server is away."""

from pathlib import Path

from kiosk.runtime.idle import Presence
from kiosk.runtime.speech.voice import VoiceState
from tests.e2e.item_tree import look
from tests.e2e.listening.hall import HOME, set_up
from tests.heard import silent_server
from tests.made_jacks import PLUG, UNPLUG
from tests.screens import Screens

SILENCE = "Rösten svarar inte just nu."


def test_it_is_shown_and_begins_once_the_server_answers(screens: Screens, tmp_path: Path) -> None:
    with silent_server(tmp_path) as server, set_up(screens, server.socket, tmp_path) as hall:
        drawing = hall.drawing
        drawing.screen.idle.finish()
        server.kill()
        drawing.wait_for(lambda: hall.voice.state is VoiceState.AWAY)
        hall.turn(PLUG)
        assert (hall.presence, hall.listens) == (Presence.HERE, True)
        assert SILENCE in [one.text for one in look(drawing.screen.window)]
        hall.turn(UNPLUG)
        assert (hall.presence, hall.listens) == (Presence.HERE, False)
        hall.turn(PLUG)
        hall.voice.texts.clear()
        with silent_server(tmp_path):
            drawing.wait_for(lambda: hall.voice.state is VoiceState.READY)
            hall.hears(HOME)
            screens.close()
