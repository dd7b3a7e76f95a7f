"""The sheets of an Excel workbook (.xlsx), each with the texts that a person sees in it."""

import posixpath
from collections.abc import Mapping
from datetime import datetime
from zipfile import ZipFile

from kiosk.sources.tables.files.excel.cells import CellReader
from kiosk.sources.tables.files.excel.number_formats import looks_of_styles
from kiosk.sources.tables.files.excel.texts import shared_texts
from kiosk.sources.tables.files.kinds import damaged
from kiosk.sources.tables.files.sheet import Sheet
from kiosk.sources.tables.files.shown_values import EPOCH
from kiosk.sources.tables.files.xml_walk import Attributes, elements
from kiosk.sources.tables.forms.headings import meant_table

_WORKBOOK = "xl/workbook.xml"
_OLD_MAC_EPOCH = datetime(1904, 1, 1)  # noqa: DTZ001
_YES = {"1", "true", "on"}


def read_sheets(parts: ZipFile) -> Mapping[str, Sheet]:
    """Each sheet by its name.

    Raises:
        Unreadable: a part is not there or too large, or its XML is none.
    """
    names = {name.casefold(): name for name in parts.namelist()}
    relations = _relations(parts, names)
    with parts.open(_WORKBOOK) as part:
        book = tuple(elements(part))
    reader = CellReader(
        looks_of_styles(parts, names.get(_of_kind(relations, "styles"), "")),
        shared_texts(parts, names.get(_of_kind(relations, "sharedStrings"), "")),
        _OLD_MAC_EPOCH if _counts_from_1904(book) else EPOCH,
    )
    sheets: dict[str, Sheet] = {}
    for each in (each for element, each in book if element == "sheet"):
        name, path = each.get("name", ""), relations.get(each.get("id", ""), ("", ""))[1]
        if path not in names:
            raise damaged()
        with parts.open(names[path]) as part:
            sheets[name] = reader.read(part, meant_table(name) or "")
    return sheets


def links_out(parts: ZipFile) -> bool:
    """Whether the workbook takes values from other files."""
    return any(name.startswith("xl/externalLinks/") for name in parts.namelist())


def _relations(parts: ZipFile, names: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """What each id in the workbook stands for: its kind, and the path of its part in small letters."""
    path = f"{posixpath.dirname(_WORKBOOK)}/_rels/{posixpath.basename(_WORKBOOK)}.rels"
    if not {_WORKBOOK, path} <= set(names.values()):
        raise damaged()
    with parts.open(path) as part:
        return {
            each.get("Id", ""): (each.get("Type", "").rpartition("/")[2], _path(each.get("Target", "")))
            for element, each in elements(part)
            if element == "Relationship"
        }


def _path(target: str) -> str:
    return posixpath.normpath(posixpath.join("/xl", target)).lstrip("/").casefold()


def _of_kind(relations: Mapping[str, tuple[str, str]], kind: str) -> str:
    return next((path for found, path in relations.values() if found == kind), _path(f"{kind}.xml"))


def _counts_from_1904(book: tuple[tuple[str, Attributes], ...]) -> bool:
    return any(element == "workbookPr" and each.get("date1904", "").casefold() in _YES for element, each in book)
