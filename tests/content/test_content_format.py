"""The page and the schema say the same."""

import re
from pathlib import Path

import pytest

from kiosk.content import limits
from kiosk.content.column_types import TextKind
from kiosk.content.schema import APPLICATION_ID, PAGE_BYTES, SCHEMA_VERSION, TABLES, TEXTS, schema_rows, table

PAGE = (Path(__file__).parents[2] / "docs" / "content-format.md").read_text()
COLUMN = re.compile(r"^\| `(\w+)` \| (TEXT|INTEGER|BLOB)( NOT NULL)? \| \S.* \|$", re.MULTILINE)


def section(name: str) -> str:
    """What the page says under the heading of a table."""
    found = re.search(rf"^### `{name}`\n(.*?)(?=^##)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, f"docs/content-format.md has no heading ### `{name}`"
    return found[1]


def test_page_has_every_table_and_no_other() -> None:
    assert re.findall(r"^### `(\w+)`$", PAGE, re.MULTILINE) == [each.name for each in TABLES]
    assert {row[1] for row in schema_rows() if row[0] == "table"} == {each.name for each in TABLES}


@pytest.mark.parametrize("name", [each.name for each in TABLES])
def test_page_has_every_column_with_its_type(name: str) -> None:
    said = [(column, kind, bool(required)) for column, kind, required in COLUMN.findall(section(name))]
    assert said == [(column.name, column.type, not column.nullable) for column in table(name).columns]


@pytest.mark.parametrize("name", [each.name for each in TABLES])
def test_page_says_where_columns_point(name: str) -> None:
    for column in table(name).columns:
        line = next(line for line in section(name).splitlines() if line.startswith(f"| `{column.name}`"))
        assert (f"`{column.refers}.id`" in line) == bool(column.refers), line
        for choice in column.choices or ():
            assert f"`{choice}`" in line


@pytest.mark.parametrize("kind", TEXTS, ids=lambda kind: kind.kind)
def test_page_names_every_text(kind: TextKind) -> None:

    assert all(f"`{field}`" in section(kind.table) for field in kind.fields)
    assert f"`{kind.kind}` (of `{kind.table}`)" in section("texts")


def test_page_says_the_numbers() -> None:
    assert f"{APPLICATION_ID:#x}" in PAGE
    assert f"| `user_version` | {SCHEMA_VERSION}," in PAGE
    assert f"{PAGE_BYTES:,} bytes" in PAGE
    assert f"{limits.FILE_BYTES // 2**20} MiB" in PAGE
    for name, most in limits.ROWS.items():
        assert most == 1 or f"At most {most:,} rows." in section(name)
    for number in {*limits.TEXT_CHARACTERS.values(), limits.PICTURE_SIDE, limits.WHOLE_NUMBER}:
        assert f"{number:,}" in PAGE
    assert limits.TEXT_CHARACTERS.keys() == {field for kind in TEXTS for field in kind.fields}
    assert limits.ROWS.keys() == {each.name for each in TABLES} - {"texts"}
