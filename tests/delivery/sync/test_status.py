"""How bad it is, as a table; and that an odd state folder is told, not fallen over."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import generations
from kiosk.content.generations.running_note import RunningNote
from kiosk.content.generations.voice_note import VoiceNote
from kiosk.content.pointer import Generation
from kiosk.delivery.sync.alerts import Level, findings, level
from kiosk.delivery.sync.history import MOST_RUNS, History, Run, history, remember
from kiosk.delivery.sync.status import Shown, Status, status
from tests.delivery.sync.conftest import Kiosk

NOW = datetime(2026, 11, 27, 8, tzinfo=UTC)
HOUR = timedelta(hours=1)
HASH = "ab" * 32
NIGHT = Run(NOW - 4 * HOUR, "updated", generation=7, sha256=HASH, expires=NOW + 100 * HOUR)
FAILED = Run(NOW - HOUR, "failed", 69, "StoreUnreachable", "The store cannot be reached.")
SHOWN = Shown(Generation(7, HASH, Path("x"), NOW), "store", NOW - 5 * HOUR, NOW + 700 * HOUR, on_trial=False)
GOOD = Status(SHOWN, "", None, {}, {}, (), NIGHT, NIGHT)


def failing(kind: str) -> Status:
    return replace(GOOD, last=replace(FAILED, kind=kind))


def hours_ago(hours: float) -> Status:
    run = replace(NIGHT, began=NOW - hours * HOUR)
    return replace(GOOD, last=run, success=run)


@pytest.mark.parametrize(
    ("found", "expected", "words"),
    [
        (GOOD, Level.OK, ""),
        (hours_ago(26), Level.OK, ""),
        (hours_ago(26.1), Level.WARNING, "The last sync that went well was at 2026-11-26 06:54."),
        (hours_ago(72), Level.WARNING, "The last sync that went well"),
        (hours_ago(72.1), Level.ALARM, "The last sync that went well"),
        (hours_ago(-2), Level.WARNING, "clock of this computer was put back"),
        (replace(GOOD, last=replace(NIGHT, signed=NOW + HOUR)), Level.OK, ""),
        (
            replace(GOOD, last=replace(NIGHT, signed=NOW + 2 * HOUR)),
            Level.WARNING,
            "is behind: the store was signed at",
        ),
        (replace(GOOD, success=None), Level.WARNING, "No sync has gone well yet."),
        (replace(GOOD, last=replace(NIGHT, expires=NOW)), Level.ALARM, "expired at 2026-11-27 09:00"),
        (failing("StoreUnreachable"), Level.OK, "The last sync failed: The store cannot be reached."),
        (failing("Busy"), Level.OK, "The last sync failed"),
        (failing("ContentHostile"), Level.WARNING, "The last sync failed"),
        (failing("SourceError"), Level.WARNING, "The last sync failed"),
        (failing("StoreBroken"), Level.ALARM, "The last sync failed"),
        (failing("StoreExpired"), Level.ALARM, "The last sync failed"),
        (replace(GOOD, shown=None), Level.ALARM, "There is nothing to show."),
        (replace(GOOD, shown=replace(SHOWN, valid_until=NOW)), Level.WARNING, "was valid until 2026-11-27 09:00"),
        (replace(GOOD, refused={8: "it died"}), Level.WARNING, "gave up generation 8 (it died)"),
        (replace(GOOD, bad={HASH: "it died"}), Level.WARNING, "What was last published could not be shown."),
        (replace(GOOD, refused={8: "it died"}), Level.WARNING, "take that back: `kiosk content forgive 8`"),
        (replace(GOOD, bad={HASH: "it died"}), Level.WARNING, f"take that back: `kiosk content forgive {HASH[:12]}`"),
        (replace(GOOD, bad={"cd" * 32: "long ago"}), Level.OK, ""),
        (replace(GOOD, damaged=(8,)), Level.WARNING, "Generation 8 is damaged"),
        (replace(GOOD, pinned=7), Level.OK, "Generation 7 stays until"),
        (replace(GOOD, screen=RunningNote(True, True, NOW)), Level.OK, ""),
        (replace(GOOD, screen=RunningNote(False, True, NOW)), Level.ALARM, "The screen is not running."),
        (replace(GOOD, voice=VoiceNote("ready", "", NOW)), Level.OK, ""),
        (
            replace(GOOD, voice=VoiceNote("away", "Nobody can be reached.", NOW)),
            Level.WARNING,
            "has not answered since 2026-11-27 09:00: Nobody can be reached. If it stays so",
        ),
    ],
)
def test_the_level_is_that_of_the_worst(found: Status, expected: Level, words: str) -> None:
    told = findings(found, NOW)
    assert level(told) == expected
    assert [each.level for each in told] == sorted((each.level for each in told), reverse=True)
    assert any(words in each.sentence for each in told) if words else not told


def test_the_newest_expiry_that_is_known_counts() -> None:
    later = replace(FAILED, expires=NOW + HOUR)
    assert replace(GOOD, last=later).expires == NOW + HOUR
    assert replace(GOOD, last=FAILED).expires == NIGHT.expires
    assert replace(GOOD, last=None, success=None).expires is None


def test_the_last_hundred_runs_are_kept_and_the_last_success(tmp_path: Path) -> None:
    remember(tmp_path, NIGHT)
    for number in range(MOST_RUNS + 5):
        remember(tmp_path, replace(FAILED, began=NOW + number * HOUR, detail="x" * 500))
    found = history(tmp_path)
    assert len(found.runs) == MOST_RUNS
    assert found.success == NIGHT
    assert found.runs[-1].began == NOW + (MOST_RUNS + 4) * HOUR


ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["runs", "success", "began", "outcome", "expires", "sentence"]), inner, max_size=4
        )
    ),
)


@given(ODD)
def test_an_odd_history_says_nothing_that_is_not_so(odd: object) -> None:
    with TemporaryDirectory() as folder:
        (Path(folder) / "sync.json").write_text(json.dumps(odd), encoding="utf-8")
        found = history(Path(folder))
        assert all(isinstance(run, Run) for run in found.runs)
        findings(status(Path(folder)), NOW)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"runs": 3, "success": null}', "[" * 100_000, '"\\ud800"'])
def test_a_broken_history_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "sync.json").write_text(text, encoding="utf-8")
    assert history(tmp_path) == History()


def test_one_odd_run_hides_no_other(tmp_path: Path) -> None:
    remember(tmp_path, NIGHT)
    file = tmp_path / "sync.json"
    file.write_text(
        file.read_text(encoding="utf-8").replace('"runs": [', '"runs": [{"began": "9999-12-31T23:59:59Z"},')
    )
    assert history(tmp_path).runs == (NIGHT,)


def test_what_the_screen_refused_is_told(tmp_path: Path, contents: tuple[Path, ...]) -> None:
    first, second = (generations.install(file, tmp_path) for file in contents[:2])
    generations.refuse(tmp_path, second, "a picture cannot be drawn")
    found = status(tmp_path)
    assert found.refused == {2: "a picture cannot be drawn"}
    assert found.shown
    assert found.shown.generation.number == first.number


def test_what_rots_on_the_disk_is_told_until_the_next_sync_mends_it(kiosk: Kiosk) -> None:
    assert kiosk.sync().outcome == "updated"
    generation = generations.current(kiosk.state)
    assert status(kiosk.state).damaged == ()
    data = bytearray(generation.path.read_bytes())
    data[-1] ^= 1
    generation.path.chmod(0o644)
    generation.path.write_bytes(data)
    found = status(kiosk.state)
    assert found.damaged == (generation.number,)
    assert found.shown is None
    assert kiosk.sync().outcome == "updated"
    assert status(kiosk.state).damaged == ()
    generations.current(kiosk.state).path.unlink()
    assert status(kiosk.state).damaged == (2,)
