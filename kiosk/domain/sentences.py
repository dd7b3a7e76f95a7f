"""Sentences for people that can be said again in another language.

`say` makes the English one; the template and its values stay with it, and a translation of the template is filled with
the same values.
"""

from collections.abc import Mapping
from typing import Self

THOUSANDS = {"en": ","}
"""What stands between groups of three digits; elsewhere a no-break space."""


class Sentence(str):
    """The English sentence, ready to read, with what it was made of."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        """`template` filled with `values`, which stand in it by name: `{count}`."""
        made = super().__new__(cls, filled(template, values, "en"))
        made.template, made.values = template, dict(values)
        return made


def say(template: str, **values: object) -> Sentence:
    """A sentence from an English template and the values that it names."""
    return Sentence(template, values)


def filled(template: str, values: Mapping[str, object], language: str) -> str:
    """`template` with `values`, whole numbers grouped as `language` does."""
    separator = THOUSANDS.get(language, "\u00a0")
    shown = {
        name: f"{value:,}".replace(",", separator) if type(value) is int else value for name, value in values.items()
    }
    return template.format(**shown)
