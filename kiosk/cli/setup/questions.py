"""What `kiosk setup` asks, and who answers: somebody at the terminal, or a file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

import click

from kiosk.cli.terminal import in_words, tell
from kiosk.domain.errors import KioskError, SettingsError
from kiosk.domain.sentences import Sentence, say

Answers = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One answer: the setting it becomes, the words that ask for it, and what makes its value of what was typed.

    `meant` raises a SettingsError for what nobody can mean. `default` None: there is none. At the terminal a number is
    typed in units of `unit` of those that the setting has; what is `secret` is not shown, and typed twice."""

    name: str
    words: Sentence
    meant: Callable[[str], Any]
    default: Any = None
    unit: int = 1
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Fields that are answered together, and what is looked at once they are."""

    fields: tuple[Field, ...]
    check: Callable[[Answers], None] = lambda _: None


class Answering(Protocol):
    """Whoever answers."""

    def answer(self, question: Question) -> Answers:
        """A value for each field, looked at as the question says.

        Raises:
            KioskError: nobody is there to mend what is wrong.
        """
        ...


class Terminal:
    """Asks until each answer is right; what was right by itself and not together is offered again."""

    def answer(self, question: Question) -> Answers:
        """See Answering. Raises click.Abort when somebody gives up."""
        fields = question.fields
        while True:
            found = {field.name: self._typed(field) for field in fields}
            try:
                question.check(found)
            except KioskError as error:
                _say(error)
                fields = tuple(replace(field, default=found[field.name]) for field in fields)
            else:
                return found

    def _typed(self, field: Field) -> Any:
        shown = None if field.default is None else _in_units(field)
        while True:
            typed = click.prompt(
                in_words(field.words),
                default="" if field.secret and shown is not None else shown,
                show_default=not field.secret,
                hide_input=field.secret,
                err=True,
            )
            if field.secret and typed == "":
                return field.default
            try:
                value = _meant(field, typed)
            except SettingsError as error:
                _say(error)
                continue
            if not field.secret or typed == click.prompt(in_words(say("The same again")), hide_input=True, err=True):
                return value
            tell(say("These were two different ones."), warning=True)


class File:
    """Answers from what a file told, by the names of the settings, or with what is set already."""

    def __init__(self, told: Mapping[str, object]) -> None:
        self._told = told

    def answer(self, question: Question) -> Answers:
        """See Answering."""
        found = {field.name: self._of(field) for field in question.fields}
        question.check(found)
        return found

    def _of(self, field: Field) -> Any:
        if field.name in self._told:
            return field.meant(str(self._told[field.name]))
        if field.default is None:
            raise SettingsError(say("The answers have no {name}.", name=field.name))
        return field.default


def _in_units(field: Field) -> str:
    return f"{field.default / field.unit:g}" if isinstance(field.default, int | float) else str(field.default)


def _meant(field: Field, typed: str) -> Any:
    if field.unit == 1:
        return field.meant(typed.strip())
    try:
        return field.meant(str(float(typed.replace(",", ".")) * field.unit))
    except ValueError:
        return field.meant(typed)


def _say(error: KioskError) -> None:
    detail = f" ({error.detail})" if error.detail else ""
    click.secho(in_words(error.sentence) + detail, fg="yellow", err=True)
