"""The log: one JSON line an entry, whatever is said."""

import json
import logging
from collections.abc import Iterator

import pytest

from kiosk.cli import logs


@pytest.fixture(autouse=True)
def root() -> Iterator[None]:
    """The root logger as it was."""
    before, level = logging.getLogger().handlers[:], logging.getLogger().level
    yield
    logging.getLogger().handlers[:] = before
    logging.getLogger().setLevel(level)


def test_an_entry_is_one_line_with_what_was_said(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up()
    logging.getLogger("kiosk").info("content shown", extra={"path": "/å\n", "count": 3})
    line = capsys.readouterr().err
    entry = json.loads(line)
    assert line.count("\n") == 1
    assert entry.pop("timestamp").endswith("+00:00")
    assert entry == {"event": "content shown", "level": "info", "path": "/å\n", "count": 3}


def test_an_exception_is_told_whole(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up()
    try:
        raise ZeroDivisionError
    except ZeroDivisionError:
        logging.getLogger("kiosk").exception("fault")
    entry = json.loads(capsys.readouterr().err)
    assert entry["level"] == "error"
    assert "test_an_exception_is_told_whole" in entry["exception"]


def test_a_quiet_log_tells_only_what_went_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up(quiet=True)
    logging.getLogger("kiosk").info("content shown")
    logging.getLogger("kiosk").warning("touch lost")
    assert [json.loads(line)["event"] for line in capsys.readouterr().err.splitlines()] == ["touch lost"]
