"""How a table of the content file is described."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto


class Rule(Enum):
    """What the values of a column are, beyond their type."""

    ID = auto()
    """A name for other rows to point to."""
    CODE = auto()
    """A short code of `kiosk.domain.short_codes`."""
    WORDS = auto()
    """One line, possibly empty."""
    HOST = auto()
    """A plain host name that fits the address behind a QR code."""
    COORDINATES = auto()
    """`56.0413,12.6945`: degrees north and east, or empty."""
    LINES = auto()
    """A list, one entry a line; empty: no entries."""
    DAY = auto()
    """`YYYY-MM-DD`."""
    NUMBER = auto()
    PERCENT = auto()
    """0 to 100."""
    FLAG = auto()
    """0 or 1."""
    MOMENT = auto()
    """Whole seconds since 1970-01-01 UTC."""
    CHOICE = auto()
    """One value of the column's `choices`."""
    BYTES = auto()


_TYPES = {
    Rule.NUMBER: "INTEGER",
    Rule.PERCENT: "INTEGER",
    Rule.FLAG: "INTEGER",
    Rule.MOMENT: "INTEGER",
    Rule.BYTES: "BLOB",
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column; `refers` is the table whose id it holds, or empty."""

    name: str
    rule: Rule
    nullable: bool = False
    refers: str = ""
    choices: type[StrEnum] | None = None

    @property
    def type(self) -> str:
        """The SQL type: TEXT, INTEGER or BLOB."""
        return _TYPES.get(self.rule, "TEXT")

    @property
    def sql(self) -> str:
        """The column as CREATE TABLE has it."""
        null = "" if self.nullable else " NOT NULL"
        refers = f" REFERENCES {self.refers} (id)" if self.refers else ""
        return f'"{self.name}" {self.type}{null}{refers}'


@dataclass(frozen=True, slots=True)
class Table:
    """A table, its columns in order and its key."""

    name: str
    columns: tuple[Column, ...]
    key: str = ""
    options: str = "STRICT"

    @property
    def sql(self) -> str:
        """The whole CREATE TABLE."""
        lines = [column.sql for column in self.columns] + ([self.key] if self.key else [])
        return f"CREATE TABLE {self.name} (\n  " + ",\n  ".join(lines) + f"\n) {self.options}"


@dataclass(frozen=True, slots=True)
class TextKind:
    """Whose texts stand in `texts` under the name `kind`: the items of `table`, with one text a field and language."""

    kind: str
    table: str
    fields: tuple[str, ...]
