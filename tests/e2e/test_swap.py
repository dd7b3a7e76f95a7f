"""Night after night new content comes while a visitor taps: no tap is lost, no page is wrong, and nothing grows.

Thirty swaps on every push; two hundred by `make full`.
"""

import ctypes
import gc
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQml import qmlEngine

from kiosk.content import generations
from kiosk.domain.errors import ContentRefusedBefore
from kiosk.domain.model import Level, Notice
from tests.e2e.visitor import Hand, address_of
from tests.e2e.watched_state import GONE, Nights, made_current
from tests.log_entries import entries
from tests.screens import HALL
from tests.thoroughness import FULL
from tests.viewmodels.model_values import told

MAIN = Path(__file__).resolve().parents[2] / "main.py"
SWAPS = 200 if FULL else 30
A_PART = 10
"""Swaps of one test; the first part is to warm up."""
MOST_GROWN = 5 * 2**20
FIRE = Notice("fire", Level.URGENT, {"sv": "Huset utryms. Gå till utgången.", "en": "Leave the house."})
DOCK = {
    "Hem": "home",
    "Distriktet": "district",
    "Medlemmar": "members",
    "Kalender": "events",
    "Hitta rätt": "wayfinding",
}


@pytest.fixture
def nights(request: pytest.FixtureRequest, tmp_path: Path, compiled: Path) -> Iterator[Nights]:
    request.getfixturevalue("qapp")
    made = Nights(tmp_path, compiled)
    yield made
    made.close()


@pytest.fixture
def hand(nights: Nights, finger: QPointingDevice) -> Hand:
    return Hand(nights.drawing, finger)


def begin(nights: Nights, hand: Hand) -> None:
    """A visitor comes."""
    hand.touch(QPoint(HALL.size[0] // 2, HALL.size[1] // 2))
    assert nights.drawing.models.navigation.here.page == "home"


def weight(nights: Nights) -> int:
    """Bytes that only this process has, after the same walk and once what can be given back is."""
    engine = qmlEngine(nights.screen.window)
    assert engine is not None
    engine.collectGarbage()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    held = (line.split() for line in Path("/proc/self/smaps_rollup").read_text("ascii").splitlines())
    return sum(1024 * int(words[1]) for words in held if words[0] == "Private_Dirty:")


class Season:
    """Many nights on one screen, and what it weighed after each part of them."""

    def __init__(self, nights: Nights) -> None:
        self.nights, self.weights = nights, list[int]()


@pytest.fixture(scope="module")
def season(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, compiled: Path
) -> Iterator[Season]:
    request.getfixturevalue("qapp")
    made = Season(Nights(tmp_path_factory.mktemp("season"), compiled))
    yield made
    made.nights.close()


@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="only Linux says what a process weighs")
@pytest.mark.parametrize("part", range(SWAPS // A_PART))
def test_swap_after_swap_no_tap_is_lost_no_page_is_wrong_and_nothing_grows(
    season: Season, finger: QPointingDevice, part: int
) -> None:
    places = cycle(DOCK.items())
    for number in range(part * A_PART + 1, (part + 1) * A_PART + 1):
        a_visit(season.nights, Hand(season.nights.drawing, finger), number, [next(places), next(places)])
    season.weights.append(weight(season.nights))
    grown = season.weights[-1] - season.weights[0]
    assert grown <= MOST_GROWN, f"{grown / 2**20:.1f} MB more, of {[one // 2**20 for one in season.weights]}"


def a_visit(nights: Nights, hand: Hand, number: int, docks: list[tuple[str, str]]) -> None:
    """A visitor walks around on edition `number - 1` while edition `number` comes; the next one meets that."""
    begin(nights, hand)
    before = nights.shown
    nights.install(number)
    nights.feed.look()
    assert nights.feed._looking
    for dock, page in docks:
        hand.tap(dock)
        assert nights.drawing.models.navigation.here.page == page
    hand.tap("Medlemmar")
    assert f" {number - 1}\n" in nights.said()
    hand.tap_first(lambda one: one.class_name.startswith("MemberCard"), "a member")
    here = nights.drawing.models.navigation.here
    assert here.page == "member"
    assert f" {number - 1}\n" in nights.said()
    address = address_of(nights.edition(number - 1), "member", here.id)
    assert told(nights.drawing.models.member.code_target, "address") == address
    nights.rest()
    assert nights.shown == before
    nights.screen.idle.finish()
    nights.rest()
    assert nights.shown == before + 1


def test_a_member_that_is_gone_is_gone_on_the_next_visit_never_during_this_one(nights: Nights, hand: Hand) -> None:
    begin(nights, hand)
    nights.drawing.models.navigation.open("member", GONE)
    nights.rest()
    before = nights.drawing.picture()
    assert "Aa försvinner 0" in nights.said()
    nights.install(1)
    nights.look()
    assert nights.drawing.picture() == before
    nights.screen.idle.ask()
    nights.screen.idle.touch()
    nights.rest()
    assert nights.drawing.picture() == before
    nights.screen.idle.finish()
    begin(nights, hand)
    hand.tap("Medlemmar")
    assert "Aa försvinner" not in nights.said()
    nights.drawing.models.navigation.open("member", GONE)
    nights.rest()
    assert "Medlemmen finns inte längre med" in nights.said()
    hand.tap("Gå tillbaka")
    assert nights.drawing.models.navigation.here.page == "members"


def test_an_urgent_notice_comes_at_once_and_alone(nights: Nights, hand: Hand) -> None:
    begin(nights, hand)
    nights.drawing.models.navigation.open("member", GONE)
    nights.install(1, lambda content: replace(content, notices=(*content.notices, FIRE)))
    nights.look()
    assert nights.screen.watch._calm.isActive()
    nights.drawing.wait_for(lambda: not nights.screen.watch._calm.isActive())
    nights.rest()
    assert FIRE.text["sv"] in nights.said()
    assert "Aa försvinner 0" in nights.said()
    nights.screen.idle.finish()
    begin(nights, hand)
    assert FIRE.text["sv"] in nights.said()
    assert nights.shown == 2


@pytest.mark.parametrize(
    ("change", "kinds"),
    [("CREATE TABLE songs (title TEXT)", ["ContentHostile"]), ("PRAGMA user_version=99", [])],
    ids=["its own fault", "of another version"],
)
def test_a_generation_that_the_screen_refuses_is_held_against_itself_alone_and_the_last_good_one_stays(
    nights: Nights, caplog: pytest.LogCaptureFixture, change: str, kinds: list[str]
) -> None:
    """One of another version waits for a program that reads it."""
    caplog.clear()
    shown = nights.drawing.picture()
    refused = made_current(nights, change)
    for _ in range(3):
        nights.look()
    assert nights.shown == 1
    assert nights.drawing.picture() == shown
    assert [entry["kind"] for entry in entries(caplog)] == kinds
    against = [refusal.generation.number for refusal in generations.refusals(nights.state)]
    assert against == ([refused.number] if kinds else [])
    assert generations.current(nights.state).number == 1
    nights.install(3)
    nights.look()
    assert nights.shown == 3


def start(state: Path) -> tuple[subprocess.Popen[str], str]:
    """The screen's own process, and the file that it says it shows."""
    process = subprocess.Popen(
        [sys.executable, str(MAIN), "run", "--window", "--size", "540x960"],
        env=os.environ | {"KIOSK_STATE": str(state)},
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stderr is not None
    shown = next(line for line in process.stderr if "content shown" in line)
    return process, Path(json.loads(shown)["path"]).name


def test_a_generation_with_which_the_screen_dies_twice_is_taken_back_by_itself(nights: Nights) -> None:
    good = generations.current(nights.state)
    generations.confirm(nights.state, good)
    bad = nights.install(1)
    for _ in range(2):
        process, shown = start(nights.state)
        process.kill()
        process.communicate()
        assert shown == bad.path.name
    process, shown = start(nights.state)
    process.terminate()
    process.communicate()
    assert (shown, process.returncode) == (good.path.name, 0)
    with pytest.raises(ContentRefusedBefore):
        nights.install(1)


def test_a_screen_that_is_stopped_in_good_order_did_not_die(nights: Nights) -> None:
    new = nights.install(1)
    for _ in range(4):
        process, shown = start(nights.state)
        process.terminate()
        process.communicate()
        assert (shown, process.returncode) == (new.path.name, 0)
