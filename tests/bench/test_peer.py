"""The peer shows the same members, and visitors type what is in the content."""

import re
from itertools import islice
from pathlib import Path

from bench.chromium_peer import write_page
from bench.generate import big_content
from bench.queries import queries

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ"
CONTENT = big_content(members=40, events=10, seed=1)


def test_the_peer_shows_every_member_in_swedish_order(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    write_page(CONTENT, file)
    text = file.read_text(encoding="utf-8")
    names = re.findall(r"<b>(.*?)</b>", text)
    assert sorted(names) == sorted(member.name["sv"] for member in CONTENT.members.values())
    letters = re.findall(r'<button data-first="(\d+)">(.)</button>', text)
    assert [letter for _, letter in letters] == sorted({name[0] for name in names}, key=ALPHABET.index)
    assert all(names[int(first)].startswith(letter) for first, letter in letters)


def test_queries_are_the_same_each_time_and_in_both_languages() -> None:
    found = list(islice(queries(CONTENT, 1), 60))
    assert found == list(islice(queries(CONTENT, 1), 60))
    assert all(query.strip() == query and query for query in found)
    assert any(not query.isascii() for query in found)
    assert any(" " in query for query in found)
