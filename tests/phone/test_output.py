"""A site in a folder is the old one or the new one, and nobody else's folder is taken."""

import os
from pathlib import Path

import pytest

from kiosk.domain.errors import OutputError
from kiosk.phone import output
from kiosk.phone.output import things_in, write_site
from kiosk.phone.tombstones import NAME, Things
from tests.phone.sample_site import SITE
from tests.phone.samples import CONTENT, site, with_built_at


def held(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(params=[True, False], ids=["at once", "in two steps"])
def swapping(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the system can let two folders change names in one step."""
    at_once: bool = request.param
    if not at_once:
        monkeypatch.setattr(output, "_exchanged", lambda _one, _other: False)
    return at_once


@pytest.mark.usefixtures("swapping")
def test_a_new_site_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    assert things_in(folder) == Things()
    write_site({**SITE.files, "m/9/index.html": b"old"}, folder)
    assert things_in(folder) == SITE.things
    new = site(with_built_at(CONTENT, days=1), things_in(folder))
    write_site(new.files, folder)
    assert held(folder) == new.files
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


@pytest.mark.usefixtures("swapping")
def test_where_a_link_leads_is_replaced_and_the_link_stays(tmp_path: Path) -> None:
    real, link = tmp_path / "srv" / "site", tmp_path / "link"
    real.parent.mkdir()
    write_site({NAME: b"old"}, real)
    link.symlink_to(real)
    write_site(SITE.files, link)
    assert link.is_symlink()
    assert held(real) == SITE.files
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "srv"]
    assert [path.name for path in real.parent.iterdir()] == ["site"]


@pytest.mark.parametrize("within", [".", ".."])
def test_nobody_is_left_in_a_folder_that_is_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, within: str
) -> None:
    folder = tmp_path / "site"
    write_site(SITE.files, folder)
    monkeypatch.chdir(folder if within == "." else folder / "m")
    with pytest.raises(OutputError, match="You stand in"):
        write_site({}, Path(within))
    assert held(folder) == SITE.files


def test_a_web_server_of_another_user_reads_all_of_it(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        write_site(SITE.files, tmp_path / "site")
    finally:
        os.umask(before)
    modes = {(path.is_dir(), path.stat().st_mode & 0o777) for path in tmp_path.rglob("*")}
    assert modes == {(True, 0o755), (False, 0o644)}


def test_folders_do_change_names_at_once_here(tmp_path: Path) -> None:
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / name).touch()
    if not output._exchanged(tmp_path / "one", tmp_path / "other"):
        pytest.skip("this file system cannot")
    assert (tmp_path / "one" / "other").exists()


@pytest.mark.usefixtures("swapping")
def test_when_the_disk_refuses_the_old_site_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "site"
    write_site(SITE.files, folder)

    def refuse(_files: object, new: Path) -> None:
        (new / "half").touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(output, "_write_files", refuse)
    with pytest.raises(OutputError, match="cannot be written"):
        write_site({}, folder)
    assert held(folder) == SITE.files
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_a_folder_that_is_no_site_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("dear")
    with pytest.raises(OutputError, match="no site of phone pages"):
        things_in(tmp_path)
    with pytest.raises(OutputError, match="no site of phone pages"):
        things_in(tmp_path / "letters.txt")
    (tmp_path / NAME).write_bytes(b"x")
    with pytest.raises(OutputError, match="not what was written"):
        things_in(tmp_path)


def test_an_empty_folder_may_become_one(tmp_path: Path) -> None:
    assert things_in(tmp_path) == Things()
