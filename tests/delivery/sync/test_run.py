"""A night after the other, when nobody means harm: what is brought, how, and what is left behind."""

import fcntl
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.content import generations
from kiosk.content.files import digest
from kiosk.content.pointer import load
from kiosk.delivery.sync import download
from kiosk.delivery.sync.history import history
from tests.delivery.sync.conftest import Kiosk
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import Served

Contents = Sequence[Path]


def test_the_first_night_brings_the_whole_file(kiosk: Kiosk, contents: Contents) -> None:
    done = kiosk.sync()
    assert (done.outcome, done.code, done.way, done.generation) == ("updated", 0, "whole", 1)
    assert kiosk.shown() == done.sha256 == digest(contents[0])
    assert generations.floor(kiosk.state) is not None


@pytest.mark.usefixtures("installed")
def test_an_unchanged_night_is_one_request(kiosk: Kiosk, site: Served) -> None:
    site.asked.clear()
    done = kiosk.sync()
    assert (done.outcome, done.code, done.generation) == ("unchanged", 0, 1)
    assert site.asked == [("/metadata/timestamp.json", "")]


@pytest.mark.usefixtures("installed")
def test_a_night_that_only_signs_anew_brings_no_content_but_a_new_proof(kiosk: Kiosk, desk: Desk, site: Served) -> None:
    before = generations.floor(kiosk.state)
    site.asked.clear()
    desk.sign()
    done = kiosk.sync()
    assert (done.outcome, done.generation) == ("unchanged", 1)
    assert not any("/targets/" in path for path, _range in site.asked)
    assert generations.floor(kiosk.state) not in (None, before)


@pytest.mark.usefixtures("installed")
def test_a_change_comes_as_the_difference(kiosk: Kiosk, desk: Desk, contents: Contents) -> None:
    desk.publish(contents[1], base=contents[0])
    done = kiosk.sync()
    assert (done.outcome, done.way, done.generation) == ("updated", "delta", 2)
    assert kiosk.shown() == digest(contents[1])


@pytest.mark.usefixtures("installed")
def test_a_difference_to_what_is_not_here_is_no_way(kiosk: Kiosk, desk: Desk, site: Served, contents: Contents) -> None:
    desk.publish(contents[2], base=contents[1])
    assert kiosk.sync().way == "whole"
    assert sum("/targets/" in path for path, _range in site.asked) == 1
    assert kiosk.shown() == digest(contents[2])


@pytest.mark.usefixtures("installed")
def test_a_difference_that_becomes_something_else_is_given_up_for_the_whole(
    kiosk: Kiosk, desk: Desk, contents: Contents
) -> None:
    release = desk.publish(contents[1])
    wrong = type(release)(
        **{name: getattr(release, name) for name in release.__slots__} | {"base": digest(contents[0])}
    )
    desk.put(wrong, b"short")
    desk.sign()
    assert kiosk.sync().way == "whole"
    assert kiosk.shown() == digest(contents[1])


def test_a_rotated_key_is_followed(kiosk: Kiosk, desk: Desk, contents: Contents) -> None:
    kiosk.sync()
    desk.rotate("root", "timestamp", "targets")
    desk.publish(contents[1])
    assert kiosk.sync().outcome == "updated"
    desk.rotate("snapshot")
    assert kiosk.sync().outcome == "unchanged"


def test_the_other_channel_is_another_content(kiosk: Kiosk, desk: Desk, contents: Contents) -> None:
    desk.publish(contents[1], channel="canary")
    kiosk.sync()
    assert kiosk.shown() == digest(contents[0])


def test_a_rotten_generation_is_not_unchanged(kiosk: Kiosk, contents: Contents) -> None:
    path = kiosk.state / "generations" / f"000001-{kiosk.sync().sha256[:12]}.sqlite"
    path.chmod(0o600)
    with path.open("r+b") as file:
        file.seek(5000)
        file.write(b"rot")
    done = kiosk.sync()
    assert (done.outcome, done.generation) == ("updated", 2)
    assert kiosk.shown() == digest(contents[0])


@pytest.mark.usefixtures("installed")
def test_what_is_marked_bad_does_not_come_again(kiosk: Kiosk, desk: Desk, site: Served, contents: Contents) -> None:
    desk.publish(contents[1])
    kiosk.sync()
    generations.mark_bad(kiosk.state, generations.current(kiosk.state), "the screen died")
    site.asked.clear()
    done = kiosk.sync()
    assert (done.code, done.kind, done.detail) == (65, "ContentRefusedBefore", "the screen died")
    assert not any("/targets/" in path for path, _range in site.asked)
    assert kiosk.shown() == digest(contents[0])


@pytest.mark.usefixtures("installed")
def test_what_the_screen_refused_does_not_come_again(kiosk: Kiosk, desk: Desk, contents: Contents) -> None:
    desk.publish(contents[1])
    kiosk.sync()
    generations.refuse(kiosk.state, generations.current(kiosk.state), "a picture cannot be drawn")
    done = kiosk.sync()
    assert (done.code, done.kind) == (65, "ContentRefusedBefore")
    assert kiosk.shown() == digest(contents[0])
    known = load(kiosk.state)
    assert known is not None
    assert digest(contents[1]) in known.bad


@pytest.mark.usefixtures("installed")
def test_what_is_pinned_stays_and_the_new_one_waits(kiosk: Kiosk, desk: Desk, contents: Contents) -> None:
    generations.use(kiosk.state, 1)
    desk.publish(contents[1])
    assert kiosk.sync().outcome == "updated"
    assert kiosk.sync().outcome == "unchanged"
    assert kiosk.shown() == digest(contents[0])
    generations.unpin(kiosk.state)
    assert kiosk.shown() == digest(contents[1])


def test_too_little_room_is_seen_before_the_download(
    kiosk: Kiosk, site: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "SPARE_BYTES", 2**62)
    done = kiosk.sync()
    assert (done.code, done.kind) == (74, "ContentUnreadable")
    assert not any("/targets/" in path for path, _range in site.asked)


@pytest.mark.usefixtures("installed")
def test_only_one_runs_at_a_time(kiosk: Kiosk, site: Served) -> None:
    site.asked.clear()
    descriptor = os.open(kiosk.state / "sync.lock", os.O_RDWR)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        done = kiosk.sync()
    finally:
        os.close(descriptor)
    assert (done.code, done.kind, site.asked) == (75, "Busy", [])
    night = history(kiosk.state).runs[-1]
    assert (night.kind, night.began) == ("Busy", done.began)


@pytest.mark.usefixtures("installed")
def test_what_killed_runs_left_is_swept_away(kiosk: Kiosk) -> None:
    for left in ("arriving/abc.part", "arriving/new.sqlite", "metadata/tmpabcd", "metadata/seen.json.tmp"):
        (kiosk.state / left).write_bytes(b"half")
    assert kiosk.sync().outcome == "unchanged"
    assert not [*(kiosk.state / "arriving").iterdir(), *(kiosk.state / "metadata").glob("*tmp*")]
