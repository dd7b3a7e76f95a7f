"""Where the log goes: one JSON line an entry on the error stream, which the service manager keeps."""

import logging
import sys

import structlog


def set_up(quiet: bool = False) -> None:
    """Log from INFO up, or only what went wrong when `quiet`."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING if quiet else logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
