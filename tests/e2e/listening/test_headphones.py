"""Headphones on the real screen, with a real speech server: plugging them in listens, pulling them out is silence."""

from collections.abc import Iterator

import pytest

from kiosk.domain.keypad import Action
from kiosk.runtime.headphones.watch import HeadphonesState
from kiosk.runtime.idle import Presence
from tests.e2e.listening.hall import HOME, Hall, set_up
from tests.heard import silent_server
from tests.made_jacks import PLUG, UNPLUG
from tests.screens import Screens


@pytest.fixture(scope="module")
def speaking_hall(screens: Screens, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """Its voice is ready."""
    folder = tmp_path_factory.mktemp("speech")
    with silent_server(folder) as server, set_up(screens, server.socket, folder) as hall:
        yield hall


@pytest.fixture
def hall(speaking_hall: Hall) -> Hall:
    """Nobody is there, and nothing is plugged in."""
    if speaking_hall.drawing.screen.headphones.state is HeadphonesState.IN:
        speaking_hall.turn(UNPLUG)
    speaking_hall.drawing.screen.idle.touch()
    speaking_hall.drawing.screen.idle.finish()
    speaking_hall.drawing.rest()
    speaking_hall.voice.go_on()
    speaking_hall.voice.waits = False
    speaking_hall.voice.texts.clear()
    speaking_hall.voice.urgent_texts.clear()
    return speaking_hall


def test_plugging_in_wakes_the_screen_and_listens_and_pulling_out_is_silence(hall: Hall) -> None:
    hall.voice.waits = True
    assert (hall.presence, hall.listens) == (Presence.AWAY, False)
    hall.turn(PLUG)
    hall.hears(HOME)
    assert (hall.presence, hall.listens) == (Presence.HERE, True)
    hall.press(Action.LOUDER)
    hall.drawing.models.listening.faster()
    assert (hall.voice.volume, hall.voice.rate) == (25, 25)
    stops = hall.voice.stops
    hall.turn(UNPLUG)
    said = list(hall.voice.texts)
    assert (hall.listens, hall.voice.stops > stops) == (False, True)
    assert (hall.voice.volume, hall.voice.rate) == (0, 0)
    assert hall.presence is Presence.HERE
    hall.voice.go_on()
    hall.drawing.rest()
    assert hall.voice.texts == said


def test_a_page_stays_when_they_are_pulled_out(hall: Hall) -> None:
    hall.drawing.screen.idle.touch()
    hall.drawing.models.navigation.open("member", "lindab")
    hall.drawing.rest()
    hall.turn(PLUG)
    hall.hears("Lindab")
    hall.turn(UNPLUG)
    assert (hall.drawing.models.navigation.here.page, hall.listens) == ("member", False)


def test_who_listens_already_goes_on_where_they_are(hall: Hall) -> None:
    hall.voice.waits = True
    hall.press(Action.LISTEN)
    hall.hears(HOME)
    said = list(hall.voice.texts)
    hall.turn(PLUG)
    assert (hall.voice.texts, hall.listens) == (said, True)
    hall.turn(UNPLUG)
    assert not hall.listens


def test_a_headset_left_in_begins_for_nobody_else(hall: Hall) -> None:
    hall.turn(PLUG)
    hall.hears(HOME)
    hall.drawing.screen.idle.finish()
    hall.drawing.rest()
    assert not hall.listens
    hall.voice.texts.clear()
    hall.press(Action.NEXT)
    hall.drawing.screen.idle.touch()
    hall.drawing.rest()
    assert (hall.presence, hall.listens) == (Presence.HERE, False)
    assert [text.partition(".")[0] for text in hall.voice.words] == ["Uppläsningen är av"], "and nothing is read"
    hall.press(Action.LISTEN)
    hall.hears(HOME)


def test_during_the_question_plugging_in_answers_it_and_listens(hall: Hall) -> None:
    hall.drawing.screen.idle.touch()
    hall.drawing.screen.idle.ask()
    hall.drawing.rest()
    hall.turn(PLUG)
    hall.hears(HOME)
    assert (hall.presence, hall.listens) == (Presence.HERE, True)
    assert hall.voice.urgent_texts == []


def test_during_the_question_pulling_out_does_not_answer_it(hall: Hall) -> None:
    hall.voice.waits = True
    hall.turn(PLUG)
    hall.hears(HOME)
    hall.drawing.screen.idle.ask()
    hall.drawing.wait_for(lambda: bool(hall.voice.urgent_texts))
    stops = hall.voice.stops
    hall.turn(UNPLUG)
    assert (hall.presence, hall.listens, hall.voice.stops > stops) == (Presence.ASKING, False, True)
    hall.drawing.screen.idle.finish()
    hall.drawing.rest()
    assert hall.presence is Presence.AWAY


def test_pulling_out_wakes_nobody(hall: Hall) -> None:
    hall.turn(PLUG)
    hall.drawing.screen.idle.finish()
    hall.drawing.rest()
    hall.turn(UNPLUG)
    assert (hall.presence, hall.listens) == (Presence.AWAY, False)


def test_during_the_help_plugging_in_closes_it_and_listens(hall: Hall) -> None:
    hall.press(Action.HELP)
    assert hall.drawing.models.keypad.property("helping")
    hall.turn(PLUG)
    hall.hears(HOME)
    assert (hall.drawing.models.keypad.property("helping"), hall.listens) == (False, True)


def test_pulling_out_silences_the_help_and_leaves_it_to_be_read(hall: Hall) -> None:
    hall.voice.waits = True
    hall.turn(PLUG)
    hall.press(Action.HELP)
    hall.hears("Hjälp")
    stops = hall.voice.stops
    hall.turn(UNPLUG)
    assert (hall.drawing.models.keypad.property("helping"), hall.voice.stops > stops) == (True, True)
    hall.press(Action.NEXT)
    assert (hall.drawing.models.keypad.property("helping"), hall.listens) == (False, False)


def test_a_keypad_with_a_jack_says_the_same_by_keys(hall: Hall) -> None:
    press = hall.drawing.models.keypad.press
    press(Action.UNPLUGGED)
    assert hall.presence is Presence.AWAY
    press(Action.PLUGGED)
    hall.hears(HOME)
    assert (hall.presence, hall.listens) == (Presence.HERE, True)
    press(Action.PLUGGED)
    assert hall.listens
    press(Action.UNPLUGGED)
    press(Action.UNPLUGGED)
    assert (hall.presence, hall.listens) == (Presence.HERE, False)
