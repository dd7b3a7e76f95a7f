"""What is published is what kiosks fetch: whole or by difference, in every moment, and after every failure."""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from bench.generate import big_content
from kiosk.content.writer import write
from kiosk.delivery.publishing.publishing import KEPT, publish
from kiosk.domain.errors import (
    ContentCorrupt,
    ContentMissing,
    NotAgreed,
    StoreMissing,
)
from tests.delivery.publishing.publisher import Kiosk, Shop, content_file, now


def _hash(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()


def test_a_new_store_offers_nothing(kiosk: Kiosk) -> None:
    assert kiosk.newest() is None


def test_a_kiosk_gets_what_was_published_and_then_the_difference(shop: Shop, kiosk: Kiosk, tmp_path: Path) -> None:
    first = shop.publish(content_file(tmp_path / "first.sqlite", "first"))
    got = kiosk.newest()
    assert got is not None
    assert (got.number, got.sha256, got.base) == (1, _hash(tmp_path / "first.sqlite"), None)
    second = shop.publish(content_file(tmp_path / "second.sqlite", "second"))
    got = kiosk.newest()
    assert got is not None
    assert (got.number, got.sha256, got.base) == (
        2,
        _hash(tmp_path / "second.sqlite"),
        _hash(tmp_path / "first.sqlite"),
    )
    assert first.release is not None
    assert dict(second.deltas).keys() == {first.release.sha256}
    assert max(second.deltas.values()) < second.size


def test_the_same_file_again_changes_nothing_but_the_timestamp(shop: Shop, kiosk: Kiosk, tmp_path: Path) -> None:
    file = content_file(tmp_path / "first.sqlite")
    shop.publish(file)
    before = shop.files()
    again = shop.publish(file)
    after = shop.files()
    assert again.release is None
    assert {name for name in before | after if before.get(name) != after.get(name)} == {"metadata/timestamp.json"}
    assert kiosk.newest() is not None


def test_channels_do_not_see_each_other(shop: Shop, kiosk: Kiosk, tmp_path: Path) -> None:
    shop.publish(content_file(tmp_path / "first.sqlite", "first"))
    shop.publish(content_file(tmp_path / "second.sqlite", "second"), "canary")
    stable, canary = kiosk.newest(), kiosk.newest("canary")
    assert stable is not None
    assert canary is not None
    assert (stable.number, canary.number) == (1, 2)
    assert stable.sha256 != canary.sha256


def test_seven_stay_and_what_nobody_asks_for_goes(shop: Shop, kiosk: Kiosk, tmp_path: Path) -> None:
    published = [shop.publish(content_file(tmp_path / f"{n}.sqlite", f"word {n}")) for n in range(2 * KEPT + 2)]
    last = published[-1]
    releases = last.now.releases()
    assert [each.number for each, _target in last.now.wholes("stable")] == list(range(2 * KEPT + 2, KEPT + 2, -1))
    deltas = [each for each, _target in releases if each.base is not None]
    assert len(deltas) == len(last.deltas) == KEPT
    assert {each.number for each in deltas} == {2 * KEPT + 2}
    lying = [name for name in shop.files() if name.startswith("targets/")]
    assert not any("/000001-" in name or ".000001-" in name for name in lying)
    assert sum(outcome.removed for outcome in published) > 0
    assert kiosk.newest() is not None


def test_content_goes_back_by_being_published_again(shop: Shop, kiosk: Kiosk, tmp_path: Path) -> None:
    old = content_file(tmp_path / "first.sqlite", "first")
    shop.publish(old)
    shop.publish(content_file(tmp_path / "second.sqlite", "second"))
    shop.publish(old)
    got = kiosk.newest()
    assert got is not None
    assert (got.number, got.sha256) == (3, _hash(old))


def test_much_change_needs_somebody_who_agrees(shop: Shop, kiosk: Kiosk, tmp_path: Path) -> None:
    shop.publish(content_file(tmp_path / "first.sqlite", "first", changed=40))
    new = content_file(tmp_path / "second.sqlite", "second", changed=40)
    before = shop.files()
    with pytest.raises(NotAgreed, match="100 %"):
        shop.publish(new)
    assert shop.files() == before
    publish(new, shop.where, "stable", shop.keyring, lambda much: much.share == 1, now())
    got = kiosk.newest()
    assert got is not None
    assert got.number == 2


def test_an_emptied_list_needs_somebody_who_agrees(shop: Shop, tmp_path: Path) -> None:
    shop.publish(content_file(tmp_path / "first.sqlite", "first", members=6, tags=20))
    new = content_file(tmp_path / "second.sqlite", "first", members=2, tags=20)
    with pytest.raises(NotAgreed, match="67 % would be gone"):
        shop.publish(new)


def test_only_what_the_screen_takes_is_published(shop: Shop, tmp_path: Path) -> None:
    before = shop.files()
    (tmp_path / "bad.sqlite").write_bytes(b"SQLite format 3\0" + bytes(5000))
    with pytest.raises(ContentCorrupt):
        shop.publish(tmp_path / "bad.sqlite")
    with pytest.raises(ContentMissing):
        shop.publish(tmp_path / "none.sqlite")
    assert shop.files() == before


def test_where_there_is_no_store_none_is_made(shop: Shop, tmp_path: Path) -> None:
    file = content_file(tmp_path / "first.sqlite")
    (tmp_path / "empty").mkdir()
    for where in (tmp_path / "none", tmp_path / "empty", file):
        with pytest.raises(StoreMissing, match="kiosk publish init"):
            publish(file, str(where), "stable", shop.keyring, lambda _much: True, now())
    assert not (tmp_path / "none").exists()


def test_a_night_that_changes_three_percent_moves_less_than_a_tenth(shop: Shop, kiosk: Kiosk, tmp_path: Path) -> None:
    first = big_content(1000, 500, 7, date(2026, 11, 2))
    members, events = dict(first.members), dict(first.events)
    for n, id in enumerate(sorted(members)[5::33]):
        summary = {language: f"{text} {n * 7919 % 9973}" for language, text in members[id].summary.items()}
        members[id] = replace(members[id], summary=summary)
    for n, id in enumerate(sorted(events)[5::33]):
        title = {language: f"{text} {n * 104729 % 9973}" for language, text in events[id].title.items()}
        events[id] = replace(events[id], title=title)
    write(first, {}, tmp_path / "first.sqlite")
    write(replace(first, members=members, events=events), {}, tmp_path / "second.sqlite")
    shop.publish(tmp_path / "first.sqlite")
    kiosk.newest()
    outcome = shop.publish(tmp_path / "second.sqlite")
    (delta,) = outcome.deltas.values()
    assert delta <= outcome.size / 10
    got = kiosk.newest()
    assert got is not None
    assert got.base is not None
