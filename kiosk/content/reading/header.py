"""What the first 100 bytes of a content file say, read before SQLite sees the file.

Source: "The Database Header", sqlite.org/fileformat2.html.
"""

import struct

from kiosk.content.refusals import corrupt, hostile, other_version
from kiosk.content.schema import APPLICATION_ID, PAGE_BYTES, SCHEMA_VERSION

HEADER_BYTES = 100

_HEADER = struct.Struct(">16s H BB 8x I 24x I I 4x I 28x")
"""Magic, page size, write and read version, pages, text encoding, user_version, application_id."""
_MAGIC = b"SQLite format 3\0"
_ROLLBACK_JOURNAL = (1, 1)
_UTF8 = 1


def is_ours(head: bytes) -> bool:
    """Whether `head`, 100 bytes or more, begins a content file of any version; nothing else of it is looked at."""
    return len(head) >= HEADER_BYTES and head.startswith(_MAGIC) and _HEADER.unpack_from(head)[-1] == APPLICATION_ID


def schema_version(head: bytes) -> int | None:
    """Of which schema version the content file is that `head` begins; None where that is no content file."""
    return int(_HEADER.unpack_from(head)[-2]) if is_ours(head) else None


def check_header(head: bytes, size: int) -> None:
    """Check the first HEADER_BYTES of a file of `size` bytes.

    Raises:
        ContentCorrupt: empty, no database, no content file, or cut short.
        ContentTooNew, ContentTooOld: of another schema version.
        ContentHostile: not as the writer leaves it (page size, journal, encoding).
    """
    if not size:
        raise corrupt("the file is empty")
    if len(head) < HEADER_BYTES or not head.startswith(_MAGIC):
        raise corrupt("not a database")
    _, page_bytes, write_version, read_version, pages, encoding, version, application = _HEADER.unpack(head)
    if application != APPLICATION_ID:
        raise corrupt(f"a database of another program (application_id {application:#x})")
    if version != SCHEMA_VERSION:
        raise other_version(version, SCHEMA_VERSION)
    if page_bytes != PAGE_BYTES or (write_version, read_version) != _ROLLBACK_JOURNAL or encoding != _UTF8:
        raise hostile(f"page size {page_bytes}, versions {write_version} and {read_version}, encoding {encoding}")
    if pages * page_bytes != size:
        raise corrupt(f"{size} bytes instead of {pages * page_bytes}: cut short or added to")
