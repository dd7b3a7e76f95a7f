"""What is told of jacks, from the kernel's records: plugs, bounces, pieces, and devices that come and go."""

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.runtime.headphones.jack import SETTLED_MS
from kiosk.runtime.headphones.watch import LOOK_AFTER_MS, HeadphonesState
from tests.made_jacks import LOST, PLUG, UNPLUG, MadeJacks, record
from tests.runtime.headphones.conftest import Watched


def rest(qtbot: QtBot, milliseconds: int = 3 * SETTLED_MS) -> None:
    """Long enough for whatever is going to be told."""
    qtbot.wait(milliseconds)


def test_a_plug_and_a_pull_are_told_once(jacks: MadeJacks, watched: Watched, qtbot: QtBot) -> None:
    jacks.add("event3", "HDA Front Headphone")
    headphones = watched()
    assert (headphones.state, headphones.detail) == (HeadphonesState.OUT, "HDA Front Headphone")
    jacks.write("event3", PLUG)
    qtbot.waitUntil(lambda: jacks.told == ["plugged"])
    assert (headphones.state, headphones.detail) == (HeadphonesState.IN, "HDA Front Headphone")
    jacks.write("event3", PLUG)
    rest(qtbot)
    jacks.write("event3", UNPLUG)
    qtbot.waitUntil(lambda: jacks.told == ["plugged", "unplugged"])
    assert (headphones.state, headphones.detail) == (HeadphonesState.OUT, "HDA Front Headphone")


def test_what_is_in_from_the_beginning_is_known_and_not_told(jacks: MadeJacks, watched: Watched, qtbot: QtBot) -> None:
    jacks.add("event3")
    jacks.inside.add("event3")
    headphones = watched()
    assert headphones.state is HeadphonesState.IN
    jacks.write("event3", PLUG)
    rest(qtbot)
    assert jacks.told == []
    jacks.write("event3", UNPLUG)
    qtbot.waitUntil(lambda: jacks.told == ["unplugged"])
    jacks.write("event3", PLUG)
    qtbot.waitUntil(lambda: jacks.told == ["unplugged", "plugged"])


@pytest.mark.parametrize(
    ("turns", "told"),
    [([PLUG, UNPLUG, PLUG], ["plugged"]), ([PLUG, UNPLUG], []), ([PLUG, UNPLUG] * 30 + [PLUG], ["plugged"])],
)
def test_a_plug_that_bounces_is_one(
    jacks: MadeJacks, watched: Watched, qtbot: QtBot, turns: list[bytes], told: list[str]
) -> None:
    jacks.add("event3")
    watched()
    for turn in turns:
        jacks.write("event3", turn)
        qtbot.wait(2)
    rest(qtbot)
    assert jacks.told == told


@pytest.mark.parametrize("cut", [1, 8, 23, 24, 25])
def test_a_record_in_pieces_is_one(jacks: MadeJacks, watched: Watched, qtbot: QtBot, cut: int) -> None:
    jacks.add("event3")
    watched()
    jacks.write("event3", PLUG[:cut])
    rest(qtbot)
    assert jacks.told == (["plugged"] if cut >= 24 else [])
    jacks.write("event3", PLUG[cut:] + UNPLUG[:cut])
    qtbot.waitUntil(lambda: jacks.told[:1] == ["plugged"])
    rest(qtbot)
    jacks.write("event3", UNPLUG[cut:])
    qtbot.waitUntil(lambda: jacks.told == ["plugged", "unplugged"])


def test_other_switches_and_keys_say_nothing(jacks: MadeJacks, watched: Watched, qtbot: QtBot) -> None:
    jacks.add("event3", switches="14")
    watched()
    for kind, code in ((5, 4), (5, 0), (1, 2), (4, 2), (0, 0)):
        jacks.write("event3", record(1, kind, code))
    rest(qtbot)
    assert jacks.told == []


def test_where_records_were_lost_the_jack_is_asked(jacks: MadeJacks, watched: Watched, qtbot: QtBot) -> None:
    jacks.add("event3")
    watched()
    jacks.inside.add("event3")
    jacks.write("event3", UNPLUG + LOST)
    qtbot.waitUntil(lambda: jacks.told == ["plugged"])


def test_each_of_two_jacks_is_told(jacks: MadeJacks, watched: Watched, qtbot: QtBot) -> None:
    """One has a headset that is never pulled out: a visitor's own, in the other, still begins and ends listening."""
    jacks.add("event3", "Rear")
    jacks.add("event10", "Front")
    jacks.inside.add("event3")
    headphones = watched()
    assert headphones.detail == "Front, Rear"
    jacks.write("event10", PLUG)
    qtbot.waitUntil(lambda: jacks.told == ["plugged"])
    jacks.write("event10", UNPLUG)
    qtbot.waitUntil(lambda: jacks.told == ["plugged", "unplugged"])
    assert headphones.state is HeadphonesState.IN


def test_only_the_jack_that_is_wanted_is_watched(jacks: MadeJacks, watched: Watched, qtbot: QtBot) -> None:
    jacks.add("event3", "Rear")
    jacks.add("event4", "Front")
    headphones = watched("Front")
    assert headphones.detail == "Front"
    jacks.write("event3", PLUG)
    rest(qtbot)
    assert jacks.told == []
    jacks.write("event4", PLUG)
    qtbot.waitUntil(lambda: jacks.told == ["plugged"])


def test_a_jack_comes_and_goes_and_comes_again(jacks: MadeJacks, watched: Watched, qtbot: QtBot) -> None:
    headphones = watched()
    assert (headphones.state, headphones.detail) == (HeadphonesState.NONE, "")
    jacks.add("event5", "USB Audio")
    qtbot.waitUntil(lambda: headphones.state is HeadphonesState.OUT)
    jacks.write("event5", PLUG)
    qtbot.waitUntil(lambda: jacks.told == ["plugged"])
    jacks.remove("event5")
    qtbot.waitUntil(lambda: jacks.told == ["plugged", "unplugged"])
    assert headphones.state is HeadphonesState.NONE
    jacks.inside.add("event5")
    jacks.add("event5", "USB Audio")
    qtbot.waitUntil(lambda: headphones.state is HeadphonesState.IN)
    assert jacks.told == ["plugged", "unplugged"]
    jacks.write("event5", UNPLUG)
    qtbot.waitUntil(lambda: jacks.told == ["plugged", "unplugged", "unplugged"])


def test_a_device_that_goes_with_nothing_in_it_says_nothing(jacks: MadeJacks, watched: Watched, qtbot: QtBot) -> None:
    jacks.add("event3")
    headphones = watched()
    jacks.write("event3", PLUG[:10])
    jacks.remove("event3")
    qtbot.waitUntil(lambda: headphones.state is HeadphonesState.NONE)
    assert jacks.told == []


def test_a_watch_that_is_closed_tells_nothing_and_keeps_nothing_open(
    jacks: MadeJacks, watched: Watched, qtbot: QtBot
) -> None:
    jacks.add("event3")
    before = len(os.listdir("/proc/self/fd"))
    headphones = watched()
    jacks.write("event3", PLUG)
    headphones.close()
    jacks.add("event4")
    rest(qtbot, SETTLED_MS + LOOK_AFTER_MS)
    assert (jacks.told, headphones.state) == ([], HeadphonesState.OFF)
    node = str(jacks.nodes / "event3")
    open_nodes = [os.path.realpath(f"/proc/self/fd/{each}") for each in os.listdir("/proc/self/fd")]
    assert open_nodes.count(node) == 1, before
    jacks.write("event3", UNPLUG)


def test_nobody_wants_it_and_nothing_is_opened(jacks: MadeJacks, watched: Watched, qtbot: QtBot) -> None:
    jacks.add("event3")
    headphones = watched(None)
    jacks.write("event3", PLUG)
    rest(qtbot)
    assert (headphones.state, jacks.told) == (HeadphonesState.OFF, [])


def test_a_computer_without_input_devices_has_no_jack(tmp_path: Path, watched: Watched, jacks: MadeJacks) -> None:
    jacks.nodes = tmp_path / "nowhere"
    assert watched().state is HeadphonesState.NONE
    named = watched("Front")
    assert (named.state, named.detail) == (HeadphonesState.NONE, "There is no jack Front.")
