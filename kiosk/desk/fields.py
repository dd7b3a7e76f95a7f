"""The fields of a form, as the forms of the tables describe them, with the help of the workbook."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.sources.language_names import language_name
from kiosk.sources.report.translation import LANGUAGES, in_language
from kiosk.sources.tables.forms.columns import Texts
from kiosk.sources.tables.forms.headings import CHOICES, COLUMNS, called, meant_choice
from kiosk.sources.tables.forms.headings import SETTINGS as _SETTINGS
from kiosk.sources.tables.forms.settings import KEYS
from kiosk.sources.tables.reading import FORM_OF
from kiosk.sources.template import help_texts
from kiosk.sources.template.sheets import headings

FLAGS = ("all_day", "initiator", "headline", "sample")
Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """One field. `name` is our column; `options` are values with their words, `suggested` whether others may be typed;
    `language` is that of its text, `missing` that others are filled and this is not."""

    name: str
    label: str
    help: str
    value: str
    required: bool = False
    lines: bool = False
    options: tuple[tuple[str, str], ...] = ()
    suggested: bool = False
    language: str = ""
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Fields that stand side by side: one text in every language, or one field alone. `label` names a text."""

    label: str
    help: str
    fields: tuple[Field, ...]


def groups(table: str, cells: Words, languages: tuple[str, ...], ids: Mapping[str, Words], speak: str) -> list[Group]:
    """The form of a row of `table` that holds `cells`. `ids` are names by id of every table that a field refers to."""
    texts = {heading: text for text in FORM_OF[table].texts for heading in text.headings(languages).values()}
    found: list[Group] = []
    told: set[str] = set()
    for column in headings(table, languages):
        if (text := texts.get(column.name)) is not None:
            if text.name not in told:
                told.add(text.name)
                found.append(_texts(text, cells, languages, speak))
            continue
        options = _choices(column.choices, speak) or _named(ids.get(column.refers, {}))
        value = cells.get(column.name, "")
        suggested = column.several or column.name == "every"
        if column.name in FLAGS:
            options, value = (("1", {"sv": "Ja", "en": "Yes"}[speak]),), "1" if value else ""
        elif column.choices and not suggested:
            value = meant_choice(value)
        if options and not suggested and value and value not in dict(options):
            options = (*options, (value, value))
        label = _label(column.name, speak)
        field = Field(
            column.name, label, _help(table, column.name, speak), value, column.required, False, options, suggested
        )
        found.append(Group("", "", (field,)))
    return found


def setting_fields(values: Words, speak: str) -> list[Group]:
    """The form of the settings."""
    number = LANGUAGES.index(speak)
    return [
        Group("", "", (Field(key, _label(called(key, speak, _SETTINGS), "en"), help_texts.SETTINGS[key][number],
                             values.get(key, ""), column.required),))
        for key, column in KEYS.items()
    ]  # fmt: skip


def title(table: str, cells: Words, languages: Sequence[str]) -> str:
    """What a row is called in a list: its words in the first language that has some, else its key."""
    words = (cells.get(f"{name}_{language}") for name in ("title", "name", "text", "alt") for language in languages)
    return next(filter(None, words), "") or cells.get("title") or cells.get(FORM_OF[table].key) or "–"


def _texts(text: Texts, cells: Words, languages: tuple[str, ...], speak: str) -> Group:
    names = text.headings(languages)
    filled = any(cells.get(name) for name in names.values())
    fields = tuple(
        Field(name, in_language(language_name(language), speak), "", cells.get(name, ""),
              text.required and language == languages[0], text.lines, language=language,
              missing=filled and not cells.get(name))
        for language, name in names.items()
    )  # fmt: skip
    return Group(_label(text.name, speak), _help("", text.name, speak), fields)


def _help(table: str, name: str, speak: str) -> str:
    own = help_texts.OF_NOTICES if table == "notices" else {}
    words = own.get(name) or help_texts.COLUMNS.get(name)
    return words[LANGUAGES.index(speak)] if words else ""


def _label(name: str, speak: str) -> str:
    return called(name, speak, COLUMNS).replace("_", " ").capitalize()


def _choices(choices: Sequence[str], speak: str) -> tuple[tuple[str, str], ...]:
    return tuple((choice, called(choice, speak, CHOICES).capitalize()) for choice in choices)


def _named(names: Words) -> tuple[tuple[str, str], ...]:
    return tuple(sorted(names.items(), key=lambda one: one[1].casefold()))
