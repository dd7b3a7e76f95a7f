"""A key that can do no more, or nothing yet, is answered in words and not by silence."""

from collections.abc import Iterator

import pytest

from kiosk.domain.keypad import Action
from kiosk.tour.offscreen import Drawing
from tests.e2e.listening.blind_visitor import BlindVisitor
from tests.e2e.test_sleep import HOURS, NIGHT
from tests.heard import Heard, silent_server
from tests.screens import AT, DESK, Screens

OFF = "Uppläsningen är av. Tangenten Lyssna läser högt, tangenten Hjälp säger vad tangenterna gör."
FIRST, LAST = "Från början. ", "Från slutet. "


def voice_of(drawing: Drawing) -> Heard:
    voice = drawing.screen.voice
    assert isinstance(voice, Heard)
    return voice


@pytest.mark.parametrize("key", [Action.NEXT, Action.BACK, Action.UP, Action.DOWN, Action.SELECT, Action.LOUDER])
def test_the_first_key_says_that_listening_is_off(visitor: BlindVisitor, key: Action) -> None:
    visitor.press(key)
    assert visitor.heard == OFF


@pytest.mark.parametrize("key", [Action.QUIETER, Action.LOUDER, Action.SLOWER, Action.FASTER])
def test_the_keys_of_the_voice_say_it_each_time_and_the_others_no_more(
    speaking: Drawing, visitor: BlindVisitor, key: Action
) -> None:
    visitor.press(Action.NEXT)
    said = list(voice_of(speaking).texts)
    speaking.models.keypad.press(Action.NEXT)
    speaking.rest()
    assert voice_of(speaking).texts == said, "who looks and walks by keys is told once"
    visitor.wait(lambda: speaking.models.keypad.press(key))
    assert visitor.heard == OFF
    assert (voice_of(speaking).rate, voice_of(speaking).volume) == (0, 0)


def test_who_listened_and_was_silent_is_not_told(speaking: Drawing, visitor: BlindVisitor) -> None:
    visitor.press(Action.LISTEN)
    speaking.models.keypad.press(Action.LISTEN)
    said = list(voice_of(speaking).texts)
    speaking.models.keypad.press(Action.NEXT)
    speaking.rest()
    assert voice_of(speaking).texts == said


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (Action.LOUDER, "Rösten är som högst. "),
        (Action.QUIETER, "Rösten är som lägst. "),
        (Action.FASTER, "Rösten är som snabbast. "),
        (Action.SLOWER, "Rösten är som långsammast. "),
    ],
)
def test_the_voice_says_when_there_is_no_more(
    speaking: Drawing, visitor: BlindVisitor, key: Action, words: str
) -> None:
    visitor.press(Action.LISTEN)
    visitor.press(Action.NEXT)
    item = visitor.heard
    for _ in range(4 if key in (Action.LOUDER, Action.FASTER) else 3):
        visitor.wait(lambda: speaking.models.keypad.press(key))
        assert visitor.heard == item
    visitor.wait(lambda: speaking.models.keypad.press(key))
    assert visitor.heard == words + item
    visitor.press(Action.NEXT)
    assert not visitor.heard.startswith(words)


def test_an_end_that_is_stepped_over_is_told(speaking: Drawing, visitor: BlindVisitor) -> None:
    visitor.press(Action.LISTEN)
    items = speaking.screen.kiosk.screen_reading().items
    speaking.models.reader.reach(items[-1].key)
    speaking.rest()
    visitor.press(Action.NEXT)
    assert visitor.heard.startswith(FIRST)
    visitor.press(Action.NEXT)
    assert not visitor.heard.startswith(FIRST)
    speaking.models.reader.reach(items[0].key)
    speaking.rest()
    visitor.press(Action.UP)
    assert visitor.heard.startswith(LAST)
    visitor.press(Action.DOWN)
    assert visitor.heard.startswith(FIRST)


def test_back_from_the_first_page_says_that_nothing_is_before_it(visitor: BlindVisitor) -> None:
    visitor.press(Action.LISTEN)
    item = visitor.heard
    visitor.press(Action.BACK)
    assert visitor.heard == f"Det här är första sidan. {item.removeprefix('Vart vill du? ')}"


@pytest.fixture(scope="module")
def asleep(screens: Screens, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Drawing]:
    """A screen with a voice, at night."""
    with silent_server(tmp_path_factory.mktemp("speech")) as server, pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.app.Voice", Heard)
        drawing = screens.show(DESK, speech_socket=server.socket, hours=HOURS)
        drawing.picture()
        drawing.wait_for(lambda: bool(drawing.screen.voice.languages) and drawing.screen.sleep.until is not None)
        yield drawing
        drawing.screen.clock.travel(AT)
        screens.close()


@pytest.mark.parametrize("key", [Action.NEXT, Action.SELECT, Action.LISTEN, Action.HELP, Action.LOUDER])
def test_the_key_that_wakes_the_screen_is_answered(asleep: Drawing, key: Action) -> None:
    asleep.screen.clock.travel(NIGHT)
    asleep.screen.sleep.put_out()
    asleep.rest()
    sleeps = [asleep.screen.sleep.asleep]
    visitor = BlindVisitor(asleep, voice_of(asleep))
    visitor.press(key)
    assert [*sleeps, asleep.screen.sleep.asleep] == [True, False]
    assert visitor.heard == f"Skärmen är vaken. {OFF}"
