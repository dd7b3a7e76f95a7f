"""Where the log goes: one JSON line an entry on the error stream, which the service manager keeps."""

import json
import logging
import sys
from datetime import UTC, datetime


class JsonLines(logging.Formatter):
    """An entry as one line: its event, what was said with it (`extra`), its level, its time and its traceback."""

    OWN = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}

    def format(self, record: logging.LogRecord) -> str:
        """See logging.Formatter."""
        said = {name: value for name, value in record.__dict__.items() if name not in self.OWN}
        entry = {
            **said,
            "event": record.getMessage(),
            "level": record.levelname.lower(),
            "timestamp": datetime.fromtimestamp(record.created, UTC).isoformat(),
        }
        if record.exc_info:
            entry["exception"] = self.formatException(record.exc_info)
        return json.dumps(entry, ensure_ascii=False, default=str)


def set_up(quiet: bool = False) -> None:
    """Log from INFO up, or only what went wrong when `quiet`."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING if quiet else logging.INFO)
