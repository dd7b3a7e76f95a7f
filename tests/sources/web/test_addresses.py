"""Addresses that nobody should ask, or where nobody answers, have their sentence."""

from pathlib import Path

import pytest

from tests.sources.web.fetches import fetch, only
from tests.sources.web.web_server import site


@pytest.mark.parametrize(
    ("name", "value"),
    [("HTTP_PROXY", "http://[::1"), ("HTTP_PROXY", "socks5://x"), ("SSL_CERT_FILE", "/nowhere")],
)
def test_settings_of_the_computer_that_cannot_be_used_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    assert "own settings" in only(fetch("http://127.0.0.2:9/elsewhere.ics", tmp_path)).sentence


def test_nobody_there(tmp_path: Path) -> None:
    with site() as web:
        address = web.address
    assert "cannot be reached" in only(fetch(address, tmp_path)).sentence


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://example.org/a.ics", "https"),
        ("http://127.0.0.1.example.org/a.ics", "https"),
        ("ftp://127.0.0.1/a.ics", "https"),
        ("file:///etc/passwd", "understood"),
        ("https://me:secret@example.org/a.ics", "user name"),
        ("https://[::1", "understood"),
        ("https://exa mple.org/", "understood"),
        ("https://example.org/\x1b[31m", "understood"),
        ("https://example.org/" + "a" * 2_000, "understood"),
        ("https:///a.ics", "understood"),
        ("talks.ics", "understood"),
        (f"https://{'a' * 64}.example/", "understood"),
        ("https://a..example/", "understood"),
        ("https://example.org:99999/", "understood"),
    ],
)
def test_an_address_that_nobody_should_ask_is_refused(tmp_path: Path, address: str, words: str) -> None:
    problem = only(fetch(address, tmp_path))
    assert words in problem.sentence
    assert "secret" not in str(problem)
