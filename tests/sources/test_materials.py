"""Files and folders are gathered by name; what is no file is a Problem and never opened."""

import os
from pathlib import Path

import pytest

from kiosk.domain.problems import Severity
from kiosk.sources.materials import LARGEST, MOST_FILES, Gathered, gather
from kiosk.sources.plan import SourceKind, SourcePlan
from kiosk.sources.web.fetching import Fetcher


def gathered(folder: Path, path: str, kind: SourceKind = SourceKind.CALENDAR) -> Gathered:
    return gather(SourcePlan(name="talks", type=kind, path=path), folder, Fetcher(folder / "cache"))


def names(gathered: Gathered) -> list[str]:
    return [material.name for material in gathered.materials]


def test_a_file_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "talks.txt").write_bytes(b"BEGIN")
    (material,) = gathered(tmp_path, "talks.txt").materials
    assert (material.name, material.data) == ("talks.txt", b"BEGIN")
    beside = tmp_path / "beside"
    beside.mkdir()
    assert names(gathered(beside, "../talks.txt")) == ["talks.txt"]
    assert names(gathered(beside, str(tmp_path / "talks.txt"))) == ["talks.txt"]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (SourceKind.CALENDAR, ["a.ics", "b.ICS"]),
        (SourceKind.LINKED_DATA, ["e.json", "f.jsonld", "g.html"]),
        (SourceKind.EVENT_MANAGER, ["e.json"]),
        (SourceKind.SPREADSHEET, ["h.csv", "i.xlsx", "j.ods"]),
    ],
)
def test_a_folder_gives_the_files_that_fit_by_name(tmp_path: Path, kind: SourceKind, expected: list[str]) -> None:
    for name in (
        "b.ICS",
        "a.ics",
        ".c.ics",
        "~$i.xlsx",
        "d.txt",
        "e.json",
        "f.jsonld",
        "g.html",
        "h.csv",
        "i.xlsx",
        "j.ods",
    ):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "folder.ics").mkdir()
    assert names(gathered(tmp_path, ".", kind)) == expected


def test_what_is_no_file_is_refused_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "file.ics").write_bytes(b"x")
    (tmp_path / "link.ics").symlink_to(tmp_path / "file.ics")
    (tmp_path / "nowhere.ics").symlink_to(tmp_path / "nothing")
    (tmp_path / "device.ics").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "pipe.ics")
    (tmp_path / "large.ics").write_bytes(b"x" * (LARGEST + 1))
    found = gathered(tmp_path, ".")
    assert names(found) == ["file.ics"]
    assert found.refused == ("device.ics", "large.ics", "link.ics", "nowhere.ics", "pipe.ics")
    assert [(p.table, p.severity) for p in found.problems] == [(name, Severity.ERROR) for name in found.refused]
    assert {p.table for p in found.problems if "link or a device" in p.sentence} == {*found.refused} - {"large.ics"}


@pytest.mark.parametrize(
    "path", ["pipe", "link", "/dev/zero", "nowhere", "nowhere/a.ics", "file/a.ics", "a\0b", "linked"]
)
def test_a_path_that_leads_to_no_file_is_an_error(tmp_path: Path, path: str) -> None:
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "file")
    (tmp_path / "linked").symlink_to(tmp_path / "folder")
    os.mkfifo(tmp_path / "pipe")
    found = gathered(tmp_path, path)
    (problem,) = found.problems
    assert (found.materials, problem.severity) == ((), Severity.ERROR)
    assert problem.remedy.endswith(".")


def test_a_linked_folder_of_a_plan_is_the_business_of_who_made_it(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.ics").write_bytes(b"x")
    (tmp_path / "current").symlink_to(tmp_path / "real")
    assert names(gathered(tmp_path / "current", ".")) == ["a.ics"]


def test_an_empty_folder_is_a_warning_and_a_full_one_an_error(tmp_path: Path) -> None:
    (problem,) = gathered(tmp_path, ".").problems
    assert (problem.severity, ".ics" in problem.sentence) == (Severity.WARNING, True)
    for number in range(MOST_FILES + 1):
        (tmp_path / f"{number}.ics").touch()
    (problem,) = gathered(tmp_path, ".").problems
    assert problem.severity is Severity.ERROR


def test_a_name_that_no_terminal_should_see_is_cleaned(tmp_path: Path) -> None:
    (Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xffa\x1b[31m.ics"))).write_bytes(b"x")
    assert names(gathered(tmp_path, ".")) == ["\ufffda[31m.ics"]
