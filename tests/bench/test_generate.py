"""Generated content is like real content in shape, and can be told from it."""

from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from bench.generate import FIRST_DAY, HOST, big_content, main
from kiosk.content.reader import read
from kiosk.domain.content import Content
from kiosk.domain.phone_addresses import phone_address
from kiosk.domain.short_codes import Kind
from kiosk.domain.walltime import midnight


@pytest.fixture(scope="module")
def content() -> Content:
    return big_content(members=300, events=300, seed=1)


def test_there_are_as_many_as_asked_for(content: Content) -> None:
    assert (len(content.members), len(content.events)) == (300, 300)
    assert 2.5 < len(content.occurrences) / len(content.events) < 3.5


def test_seed_decides(content: Content) -> None:
    assert big_content(members=300, events=300, seed=1) == content
    assert big_content(members=300, events=300, seed=2) != content


def test_it_says_that_it_is_made_up(content: Content) -> None:
    assert all(
        "Påhittat" in member.summary["sv"] and "Made up" in member.summary["en"] for member in content.members.values()
    )
    assert all(event.sample for event in content.events.values())


def test_codes_are_unique_and_give_short_addresses() -> None:
    content = big_content(members=10_000, events=0, seed=1)
    codes = {member.code for member in content.members.values()}
    assert len(codes) == 10_000
    assert all(phone_address(HOST, Kind.MEMBER, code) for code in codes)


def test_occurrences_lie_ahead_in_order_and_are_of_every_kind(content: Content) -> None:
    times = [(o.starts, o.ends) for o in content.occurrences]
    assert [starts for starts, _ in times] == sorted(starts for starts, _ in times)
    assert all(midnight(FIRST_DAY) <= starts < ends for starts, ends in times)
    assert any(ends - starts > timedelta(days=2) for starts, ends in times)
    assert any(event.all_day for event in content.events.values())


def test_the_command_writes_a_file_that_reads_back(tmp_path: Path) -> None:
    path = tmp_path / "big.sqlite"
    result = CliRunner().invoke(main, ["--members", "20", "--events", "10", "--seed", "3", "-o", str(path)])
    assert result.exit_code == 0, result.output
    assert read(path, result.output.strip()) == big_content(members=20, events=10, seed=3)
