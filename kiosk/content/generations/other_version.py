"""Which generations are made for another version of the program: they stay for the day it is here again."""

import os
from contextlib import suppress

from kiosk.content.files import regular_descriptor
from kiosk.content.pointer import Generation
from kiosk.content.reading.header import HEADER_BYTES, schema_version
from kiosk.content.schema import SCHEMA_VERSION
from kiosk.domain.errors import ContentError


def other_version(generation: Generation) -> int | None:
    """The schema version of its file where that is not the one read here; None too where nobody can tell."""
    with suppress(ContentError, OSError):
        descriptor = regular_descriptor(generation.path)
        try:
            version = schema_version(os.pread(descriptor, HEADER_BYTES, 0))
        finally:
            os.close(descriptor)
        return None if version == SCHEMA_VERSION else version
    return None
