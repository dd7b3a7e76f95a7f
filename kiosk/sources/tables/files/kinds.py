"""What a file really is, whatever it is called: looked at by its first bytes and its zip directory, before reading."""

import io
import re
from zipfile import BadZipFile, ZipFile

from kiosk.domain.sentences import Sentence, say
from kiosk.sources.tables.cells import LARGEST_FILE, Unreadable

ZIP = b"PK\x03\x04"
LARGEST_UNPACKED = 150_000_000
"""Bytes of everything in a workbook."""
MOST_PARTS = 2_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|table|meta|\?xml|style)", re.IGNORECASE)
WORKBOOKS = (".xlsx", ".xlsm", ".ods", ".xls", ".xlsb", ".numbers")
"""What the names of workbooks end with, of those too that cannot be read."""
_XLSX, _ODS = "xl/workbook.xml", "content.xml"


def check_size(data: bytes) -> None:
    """Refuse a file that is too large to be looked at.

    Raises:
        Unreadable: it is.
    """
    if len(data) > LARGEST_FILE:
        raise Unreadable(
            say("The file is larger than {most} MB.", most=LARGEST_FILE // 1_000_000),
            say("Split it, or take out what does not belong in it."),
        )


def is_workbook(file: str, data: bytes) -> bool:
    """Whether `data` is to be read as a workbook (True) or as CSV (False).

    Raises:
        Unreadable: it is neither, or not what its name says.
    """
    check_size(data)
    named = file.casefold().endswith(WORKBOOKS)
    if data.startswith(ZIP):
        if not named:
            raise _as_workbook(say("The file is a workbook or an archive, whatever its name says."))
        return True
    if data.startswith(_OLE):
        raise _old_or_locked(data)
    if data.startswith(b"%PDF"):
        raise _as_workbook(say("The file is a PDF, not a table."))
    if _MARKUP.match(data):
        raise _as_workbook(say("The file is a web page or XML, whatever its name says."))
    if named and not data.strip():
        raise Unreadable(say("The file is empty."), say("Save it from the spreadsheet program again."))
    if named:
        raise Unreadable(
            say("The file is no workbook, whatever its name says."),
            say("Call it .csv if it is text; else save it again as an Excel workbook (.xlsx)."),
        )
    return False


def open_workbook(data: bytes) -> ZipFile:
    """The parts of a workbook, none of them read; its directory promises no more than a workbook may have.

    Raises:
        Unreadable: it is damaged, too large when unpacked, locked or of another program.
    """
    try:
        parts = ZipFile(io.BytesIO(data))
    except (BadZipFile, OSError, ValueError, NotImplementedError) as failure:
        raise damaged() from failure
    entries = parts.infolist()
    names = {entry.filename for entry in entries}
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > LARGEST_UNPACKED or len(entries) > MOST_PARTS:
        raise Unreadable(
            say("Unpacked, the workbook takes more than {most} MB.", most=LARGEST_UNPACKED // 1_000_000),
            say("Take out pictures and empty rows, or save each large table as CSV UTF-8."),
        )
    if len(names) < len(entries) or any(entry.flag_bits & 1 for entry in entries):
        raise damaged()
    if any(name.startswith("Index/") and name.endswith(".iwa") for name in names):
        raise _as_workbook(say("The file is one of Apple Numbers."))
    if "xl/workbook.bin" in names:
        raise _as_workbook(say("The file is a binary workbook (.xlsb)."))
    if not names & {_XLSX, _ODS}:
        raise _as_workbook(say("There is no workbook in this file."))
    return parts


def is_opendocument(parts: ZipFile) -> bool:
    """Whether a workbook is of LibreOffice's kind (.ods) and not of Excel's."""
    names = parts.namelist()
    return _ODS in names and _XLSX not in names


def damaged() -> Unreadable:
    """What a workbook is that breaks off or contradicts itself."""
    return Unreadable(
        say("The workbook is damaged and cannot be opened."),
        say("Open it in the spreadsheet program and save it again as a workbook (.xlsx)."),
    )


def locked() -> Unreadable:
    """What a workbook with a password is."""
    return Unreadable(
        say("The workbook is locked with a password."), say("Save it without a password: nothing secret belongs in it.")
    )


def _old_or_locked(data: bytes) -> Unreadable:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return locked()
    return _as_workbook(say("The file is an old Excel workbook (.xls)."))


def _as_workbook(sentence: Sentence) -> Unreadable:
    return Unreadable(
        sentence, say("Open it in the spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV UTF-8.")
    )
