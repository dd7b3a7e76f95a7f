"""What staff do at the panel: by a finger, on a screen with a state folder, and those who answer beside it."""

import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.content import generations
from kiosk.content.generations.screen_notes import SCREEN
from kiosk.content.generations.staff_notes import Request
from kiosk.delivery.sync.history import Run, remember
from kiosk.domain.pin import hashed
from kiosk.runtime.idle import Presence
from kiosk.runtime.staff.settings import StaffSettings
from tests.e2e.item_tree import look
from tests.e2e.visitor import Hand, pixels
from tests.e2e.watched_state import Nights
from tests.log_entries import entries
from tests.screens import AT

PIN = "314159"
MIDDLE = QPoint(540, 700)


@pytest.fixture(scope="module")
def nights(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, compiled: Path
) -> Iterator[Nights]:
    request.getfixturevalue("qapp")
    folder = tmp_path_factory.mktemp("house")
    pin = folder / "pin"
    pin.write_text(hashed(PIN), encoding="ascii")
    made = Nights(folder, compiled, staff=StaffSettings(pin, fetches=True, desk="https://desk.heidi.example"))
    remember(made.state, Run(AT - timedelta(hours=7), "updated"))
    yield made
    made.close()


@pytest.fixture
def hand(nights: Nights, finger: QPointingDevice) -> Hand:
    """Of somebody who has come to the panel by the PIN."""
    nights.screen.idle.finish()
    nights.screen.idle.touch()
    nights.drawing.models.staff.ask()
    nights.rest()
    made = Hand(nights.drawing, finger)
    for digit in PIN:
        made.tap(digit)
    nights.drawing.wait_for(lambda: nights.drawing.models.staff.place is not False)
    nights.drawing.models.staff.property("panel")._requests._timer.setInterval(50)
    nights.rest()
    return made


def asked(nights: Nights, request: Request) -> bool:
    """Whether that was asked for since this was last looked at."""
    file = nights.state / SCREEN / request
    found = file.exists()
    file.unlink(missing_ok=True)
    return found


def until_said(nights: Nights, words: str) -> None:
    nights.drawing.wait_for(lambda: words in nights.said())


def ran(nights: Nights, outcome: str, kind: str = "") -> None:
    """A fetch ends, as the unit that watches runs it."""
    remember(nights.state, Run(datetime.now(UTC) + timedelta(seconds=1), outcome, kind=kind))


def is_dark(nights: Nights) -> bool:
    return bool(pixels(nights.drawing.picture()).max() == 0)


def test_the_panel_says_what_is_shown_since_when_and_what_the_screen_is(nights: Nights, hand: Hand) -> None:
    said = nights.said()
    assert "Visar innehållet från i dag kl. 10:42. Det kom " in said
    assert "Nästa hämtning: lördag 28 november kl. 03:30." in said
    assert hand.scroll_to(lambda: "https://desk.heidi.example" in nights.said())
    assert "schema 3" in nights.said()


def test_what_is_to_be_fetched_now_is_asked_for_and_its_answer_is_told(
    nights: Nights, hand: Hand, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    hand.tap("Hämta nu")
    assert asked(nights, Request.SYNC)
    assert "Hämtar. Det kan ta några minuter." in nights.said()
    ran(nights, "failed", "StoreUnreachable")
    until_said(nights, "Senaste hämtningen misslyckades")
    assert "Lagret svarade inte. Finns det nätverk?" in nights.said()
    hand.tap("Hämta nu")
    assert asked(nights, Request.SYNC)
    ran(nights, "unchanged")
    until_said(nights, "Det finns inget nyare.")
    assert "Allt fungerar" in nights.said()
    logged = [each["did"] for each in entries(caplog) if each["event"] == "staff"]
    assert logged == ["sync-now"] * 4
    assert [each["answer"] for each in entries(caplog) if "answer" in each] == ["failed", "same"]


def test_the_content_before_is_shown_and_the_newest_again(nights: Nights, hand: Hand) -> None:
    assert "Det finns inget äldre innehåll här." in nights.said()
    nights.install(1)
    nights.drawing.models.staff.property("panel")._look()
    nights.rest()
    hand.tap("Gå tillbaka")
    assert asked(nights, Request.ROLLBACK)
    generations.rollback(nights.state)
    until_said(nights, "Tidigare innehåll visas")
    hand.tap("Nyaste innehållet")
    assert asked(nights, Request.UNPIN)
    generations.unpin(nights.state)
    until_said(nights, "Det nyaste innehållet visas så snart ingen använder skärmen.")
    assert "Gå tillbaka" in nights.said()


def test_what_nobody_answers_is_said(nights: Nights, hand: Hand) -> None:
    nights.install(2)
    nights.drawing.models.staff.property("panel")._look()
    nights.rest()
    hand.tap("Gå tillbaka")
    nights.drawing.wait_for(lambda: asked(nights, Request.ROLLBACK))
    requests = nights.drawing.models.staff.property("panel")._requests
    requests._patience_ms = dict.fromkeys(Request, 0)
    until_said(nights, "Ingen har svarat.")


def test_while_the_panel_is_cleaned_nothing_that_is_touched_does_anything(
    nights: Nights, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    staff = nights.drawing.models.staff
    monkeypatch.setattr(staff.cleaning, "_length_s", 1)
    hand.tap("Rengöring")
    assert "1 sekund kvar." in nights.said()
    for point in (QPoint(100, 1750), MIDDLE, QPoint(100, 1850)):
        hand.touch(point)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_F1, Qt.Key.Key_F7):
        QTest.keyClick(nights.screen.window, key)
    assert nights.drawing.models.navigation.here.page == "staff"
    assert "Rengör skärmen nu" in nights.said()
    nights.drawing.wait_for(lambda: nights.screen.idle.presence is Presence.AWAY)
    assert "Tryck för att börja" in nights.said()


def test_the_screen_is_dark_until_the_next_touch(nights: Nights, hand: Hand) -> None:
    hand.tap("Släck")
    assert is_dark(nights)
    hand.touch(MIDDLE)
    assert "Tryck för att börja" in nights.said()
    assert nights.screen.idle.presence is Presence.AWAY


def test_each_of_six_colours_fills_the_panel(nights: Nights, hand: Hand) -> None:
    hand.tap("Prova färg")
    seen = []
    for _ in range(6):
        seen.append(nights.drawing.picture().pixelColor(MIDDLE).name())
        hand.tap("Nästa färg")
    assert seen == ["#ff0000", "#00ff00", "#0000ff", "#ffffff", "#808080", "#000000"]
    assert "Är varje färg jämn?" not in nights.said()


def test_what_a_finger_draws_over_is_filled(nights: Nights, hand: Hand, finger: QPointingDevice) -> None:
    window, path = nights.screen.window, [QPoint(60, 60), QPoint(180, 60), QPoint(540, 1700)]
    hand.tap("Prova tryck")
    before = nights.drawing.picture().pixelColor(path[0]).name()
    QTest.touchEvent(window, finger).press(0, path[0], window).commit()
    for point in path[1:]:
        QTest.touchEvent(window, finger).move(0, point, window).commit()
        nights.rest()
    assert not any(one.name == "Avsluta provet" for one in look(window)), "the plate is in the way"
    picture = nights.drawing.picture()
    QTest.touchEvent(window, finger).release(0, path[-1], window).commit()
    nights.rest()
    assert [picture.pixelColor(point).name() for point in (*path, MIDDLE)] == [*["#1a6349"] * 3, before]
    hand.tap("Avsluta provet")
    assert "Allt fungerar" in nights.said()


def test_restart_is_asked_of_whoever_started_the_screen(nights: Nights, hand: Hand) -> None:
    told: list[bool] = []
    nights.drawing.models.staff.restartAsked.connect(lambda: told.append(True))
    hand.tap("Starta om")
    assert told == [True]


def test_without_a_voice_its_test_says_so_and_is_no_button(nights: Nights, hand: Hand) -> None:
    assert hand.scroll_to(lambda: "Ingen röst är inställd här." in nights.said())
    assert not any(one.name.startswith("Prova ljud") for one in hand.sees())


def test_five_wrong_ones_wait_even_after_another_start(
    request: pytest.FixtureRequest, finger: QPointingDevice, compiled: Path, tmp_path: Path
) -> None:
    request.getfixturevalue("qapp")
    pin = tmp_path / "pin"
    pin.write_text(hashed(PIN), encoding="ascii")
    first = another_start(compiled, tmp_path, pin)
    hand = Hand(first.drawing, finger)
    for _ in range(5):
        for digit in "271828":
            hand.tap(digit)
        first.drawing.wait_for(lambda: not first.drawing.models.staff.lock.checking)
    assert "För många fel. Vänta " in first.said()
    first.close()
    second = another_start(compiled, tmp_path, pin)
    assert "För många fel. Vänta " in second.said()
    left = second.drawing.models.staff.lock.wait_s
    assert 40 < left <= 60
    second.drawing.wait_for(lambda: second.drawing.models.staff.lock.wait_s < left)
    assert not [one for one in Hand(second.drawing, finger).sees() if one.name in set("0123456789")]
    second.close()


def another_start(translations: Path, folder: Path, pin: Path) -> Nights:
    """A screen on that folder, that asks for the PIN."""
    made = Nights(folder, translations, staff=StaffSettings(pin))
    made.screen.idle.touch()
    made.drawing.models.staff.ask()
    made.rest()
    return made
