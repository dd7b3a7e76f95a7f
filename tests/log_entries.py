"""What was logged, as the tests compare it."""

import logging
from typing import Any

import pytest

_OWN = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


def entries(caplog: pytest.LogCaptureFixture) -> list[dict[str, Any]]:
    """Each entry of the test: its `event`, its `level`, and what was said with it."""
    return [
        {"event": record.getMessage(), "level": record.levelname}
        | {name: value for name, value in record.__dict__.items() if name not in _OWN}
        for record in caplog.records
    ]
