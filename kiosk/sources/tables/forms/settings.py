"""The table of settings: one setting a row, its key in the first cell and its value in the second."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.problems import Problem
from kiosk.domain.sentences import say
from kiosk.sources.tables.cells import Cells, error
from kiosk.sources.tables.forms.columns import CellContext, CellError, Column, Row, required
from kiosk.sources.tables.forms.headings import meant, meant_setting
from kiosk.sources.tables.rows import ASIDE
from kiosk.sources.tables.values.parsing import email, hosts, languages, number, phone_host
from kiosk.sources.text_cleaning import clean

TABLE = "settings"
PHONE_HOST = required("phone_host", phone_host)
LANGUAGES = required("languages", languages)
VALID_DAYS = required("valid_days", number(1, 400))
ALLOWED_HOSTS = Column[tuple[str, ...]]("allowed_hosts", hosts, ())
FEEDBACK = Column("feedback", email, "")
KEYS = {column.name: column for column in (PHONE_HOST, LANGUAGES, VALID_DAYS, ALLOWED_HOSTS, FEEDBACK)}
"""A setting is described as a column is; its value is read by the column's parser."""

_READING: Mapping[str, object] = {
    PHONE_HOST.name: "",
    LANGUAGES.name: ("sv", "en"),
    VALID_DAYS.name: 1,
    ALLOWED_HOSTS.name: (),
    FEEDBACK.name: "",
}
"""What the other tables are read with while a setting is wrong, to find their Problems in the same go."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds for the whole content. `allowed_hosts` begins with the host of the phone pages."""

    phone_host: str
    languages: tuple[str, ...]
    valid_days: int
    allowed_hosts: tuple[str, ...]
    feedback: str = ""


def read_settings(parts: Sequence[Cells], context: CellContext) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings, and what is wrong with them; a wrong one has a stand-in, and nothing else is to be read by it."""
    values: dict[str, object] = {}
    problems: list[Problem] = []
    seen: set[str] = set()
    for cells in parts:
        if not cells.whole:
            continue
        if tuple(meant(heading, ("key", "value")) for heading in cells.heading[:2]) != ("key", "value"):
            sentence = say("The headings are not key and value.")
            remedy = say("Write key and value in the first row.")
            return _settings({}), (error(cells.where, cells.top, "", "", sentence, remedy),)
        for row in cells.rows:
            written, cell = (*map(clean, row.cells), "", "")[:2]
            if written.startswith(ASIDE):
                continue
            key = meant_setting(written)
            try:
                values[key] = _value(key, written, cell, seen, context)
            except CellError as failure:
                problems.append(error(cells.where, row.number, written, cell, failure.sentence, failure.remedy))
            seen.add(key)
    if parts and all(cells.whole for cells in parts):
        problems.extend(_missing(parts[0], seen))
    return _settings(values), tuple(problems)


def _missing(cells: Cells, seen: Collection[str]) -> Iterator[Problem]:
    for column in KEYS.values():
        if column.required and column.name not in seen:
            sentence = say("The setting {key} is missing.", key=column.name)
            remedy = say("Add a row {key}.", key=column.name)
            yield error(cells.where, None, column.name, "", sentence, remedy)


def _value(key: str, written: str, cell: str, seen: set[str], context: CellContext) -> object:
    column = KEYS.get(key)
    if column is None:
        raise CellError(say("Nobody knows this setting."), say("Known are: {names}.", names=", ".join(KEYS)))
    if key in seen:
        raise CellError(say("This setting stands here twice."), say("Take one of the rows out."))
    if cell:
        return column.parse(cell, context)
    if column.required:
        raise CellError(say("The value is empty."), say("Write it in the second column, beside {key}.", key=written))
    return column.default


def _settings(values: Mapping[str, object]) -> Settings:
    row = Row("", 1, {}, {**_READING, **values})
    host = row[PHONE_HOST]
    allowed = tuple(dict.fromkeys(filter(None, (host, *row[ALLOWED_HOSTS]))))
    return Settings(host, row[LANGUAGES], row[VALID_DAYS], allowed, row[FEEDBACK])
