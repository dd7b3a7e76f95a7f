"""Nights with a folder of sources: built here, with nobody to ask and no store."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.content import generations
from kiosk.content.files import digest
from kiosk.content.writer import write
from kiosk.delivery.sync.alerts import Level, findings, level
from kiosk.delivery.sync.folder import Folder
from kiosk.delivery.sync.history import Run
from kiosk.delivery.sync.run import run
from kiosk.delivery.sync.status import status
from kiosk.domain.content import Content
from kiosk.domain.errors import SourceError
from tests.content.samples import CONTENT, META, PICTURES, picture_bytes, with_member
from tests.factories import content, member

Contents = Sequence[Path]
Night = Callable[..., Run]
DAY = timedelta(days=1)


@pytest.fixture
def night(tmp_path: Path) -> Night:
    """A night on which the folder makes that content, some days after the first: read, built and installed."""

    def night(made: Content, days: float = 0, *, pictures: Mapping[int, bytes] = PICTURES, agreed: bool = False) -> Run:
        now = META.built_at + days * DAY
        meta = replace(made.meta, built_at=now, valid_until=now + 30 * DAY)
        held = pictures if made.pictures else {}
        folder = Folder(tmp_path / "sources", lambda new: write(replace(made, meta=meta), held, new), agreed)
        return run(tmp_path / "state", folder, lambda: now)

    return night


def shown(folder: Path) -> int:
    return generations.current(folder / "state").number


def test_a_folder_of_sources_is_built_and_installed(tmp_path: Path, contents: Contents) -> None:
    folder = Folder(tmp_path / "sources", lambda new: new.write_bytes(contents[0].read_bytes()))
    done = run(tmp_path / "state", folder)
    assert (done.outcome, done.generation, done.source) == ("updated", 1, str(tmp_path / "sources"))
    assert generations.floor(tmp_path / "state") is None


def test_sources_with_errors_leave_what_is_shown(tmp_path: Path, contents: Contents) -> None:
    run(tmp_path / "state", Folder(tmp_path, lambda new: new.write_bytes(contents[0].read_bytes())))

    def broken(_new: Path) -> None:
        raise SourceError("The sources have errors.", "members.csv, row 4")

    done = run(tmp_path / "state", Folder(tmp_path, broken))
    assert (done.outcome, done.code, done.detail) == ("failed", 65, "members.csv, row 4")
    assert generations.current(tmp_path / "state").sha256 == digest(contents[0])


def test_a_build_that_differs_in_its_date_alone_is_no_new_generation(night: Night, tmp_path: Path) -> None:
    done = [night(CONTENT, days) for days in range(10)]
    assert [each.outcome for each in done] == ["updated"] + ["unchanged"] * 9
    assert [each.generation for each in done] == [1] * 10
    night(with_member(name={"sv": "Annat"}), 10)
    night(with_member(name={"sv": "Annat"}), 11)
    assert generations.rollback(tmp_path / "state").number == 1


def test_the_date_is_made_new_before_it_is_over(night: Night, tmp_path: Path) -> None:
    assert [night(CONTENT, days).outcome for days in (0, 14, 15, 16, 29)] == [
        "updated",
        "unchanged",
        "updated",
        "unchanged",
        "unchanged",
    ]
    assert not [each for each in findings(status(tmp_path / "state"), META.built_at + 29.5 * DAY) if each.level]


def _without_a_time(made: Content) -> Content:
    return replace(made, occurrences=made.occurrences[1:])


def _the_other_way_round(made: Content) -> Content:
    return replace(made, members=dict(reversed(list(made.members.items()))))


CHANGES: Mapping[str, Content] = {
    "a name": with_member(name={"sv": "Annat"}),
    "the order": _the_other_way_round(CONTENT),
    "a time": _without_a_time(CONTENT),
    "an allowed host": replace(CONTENT, meta=replace(META, allowed_hosts=("heidi.example",))),
    "a source": replace(CONTENT, meta=replace(META, sources=("members.csv",))),
    "where a tag stands": replace(
        CONTENT, tags={id: replace(tag, position=tag.position + 1) for id, tag in CONTENT.tags.items()}
    ),
}


@pytest.mark.parametrize("kind", CHANGES)
def test_whatever_else_differs_is_a_new_generation(night: Night, kind: str) -> None:
    night(CONTENT)
    assert night(CHANGES[kind], 0.01).generation == 2


def test_other_bytes_of_a_picture_are_a_new_generation(night: Night) -> None:
    night(CONTENT)
    other = PICTURES | {1: picture_bytes("WEBP", lossless=True)}
    assert other != PICTURES
    assert night(CONTENT, pictures=other).generation == 2


def test_times_that_are_over_and_times_written_out_further_are_no_change(night: Night) -> None:
    """As with every weekly event: yesterday's falls away, and there is one more at the end."""
    days = [META.built_at + (7 * number + 1) * DAY for number in range(60)]
    every = tuple(
        replace(CONTENT.occurrences[0], id=number, starts=day, ends=day + timedelta(hours=1))
        for number, day in enumerate(days)
    )
    assert night(replace(CONTENT, occurrences=every[:57])).generation == 1
    later = tuple(replace(each, id=number) for number, each in enumerate(every[1:58]))
    assert night(replace(CONTENT, occurrences=later), 7).outcome == "unchanged"
    assert night(replace(CONTENT, occurrences=later[:20] + later[21:]), 7).outcome == "updated"


def people(count: int) -> Content:
    return content(members=[member(f"m{number}", f"Member {number}") for number in range(count)])


def test_more_than_half_of_a_kind_gone_stays_until_somebody_agrees(night: Night, tmp_path: Path) -> None:
    night(people(10))
    done = night(people(4), 1)
    assert (done.outcome, done.kind, done.code) == ("failed", "NotAgreed", 1)
    assert "60 %" in done.sentence
    assert shown(tmp_path) == 1
    assert level(findings(status(tmp_path / "state"), META.built_at + DAY)) == Level.ALARM
    assert night(people(4), 2).outcome == "failed"
    assert night(people(4), 3, agreed=True).generation == 2
    assert night(people(2), 4).outcome == "updated", "few are no half"


def test_half_of_a_kind_may_go(night: Night) -> None:
    night(people(10))
    assert night(people(5), 1).outcome == "updated"


def test_what_cannot_be_read_any_more_keeps_nothing_back(night: Night, tmp_path: Path) -> None:
    night(people(10))
    path = generations.current(tmp_path / "state").path
    path.chmod(0o644)
    path.write_bytes(b"rotten")
    assert night(people(1), 1).outcome == "updated"


def test_what_the_screen_refused_is_not_installed_again_for_its_new_date(night: Night, tmp_path: Path) -> None:
    night(CONTENT)
    night(with_member(name={"sv": "Annat"}), 1)
    generations.refuse(tmp_path / "state", generations.current(tmp_path / "state"), "a picture cannot be drawn")
    assert night(with_member(name={"sv": "Annat"}), 2).outcome == "unchanged"
    assert shown(tmp_path) == 1
