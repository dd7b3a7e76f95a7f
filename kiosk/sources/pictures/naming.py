"""What is wrong with how pictures are named and described: none of that name, no words for it, nobody who names it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from kiosk.domain.problems import Problem, Severity, table_words
from kiosk.domain.sentences import Sentence, say
from kiosk.sources.drafts import Where
from kiosk.sources.language_names import language_name
from kiosk.sources.pictures.finding import Shelf, key
from kiosk.sources.tables.cells import error, shorten
from kiosk.sources.tables.forms.catalogue import ALT, FILE
from kiosk.sources.tables.forms.columns import Row

_MOST_UNUSED = 100


@dataclass(frozen=True, slots=True)
class Captions:
    """The rows of the table of pictures, those with an error too, what staff call that table, and the languages in
    which each picture that is used needs a text."""

    rows: Sequence[Row]
    table: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Use:
    """The `name` of a file as it is written, where it stands, and in which column."""

    name: str
    where: Where
    column: str


def missing(shelf: Shelf, use: Use) -> Problem:
    """An error about a name that no file on the shelf has, with the nearest one that it may be meant for."""
    near = shelf.nearest(use.name)
    remedy = say("Did you mean “{near}”?", near=near) if near else say("Put the file there, or correct its name.")
    sentence = say("There is no file “{name}” in the folder of pictures.", name=shorten(use.name))
    return _where_named(use, sentence, remedy)


def _where_named(use: Use, sentence: Sentence, remedy: Sentence) -> Problem:
    """An error about a picture in the cell that names it."""
    where, value = use.where, shorten(use.name)
    return Problem(Severity.ERROR, where.source, where.row, use.column, value, sentence, remedy, uid=where.uid)


def untold(use: Use, row: Row | None, captions: Captions) -> Iterator[Problem]:
    """An error for each language in which nobody says what the picture shows; without a row, where it is named."""
    if row is None:
        sentence = say("Nobody has written what the picture shows, for those who do not see it.")
        table = table_words(captions.table)
        remedy = say(
            "Add a row with {name} to {table}, and say it in every language.", name=shorten(use.name), table=table
        )
        yield _where_named(use, sentence, remedy)
        return
    for language, heading in ALT.headings(captions.languages).items():
        if not row.text(ALT).get(language):
            sentence = say("What the picture shows is not said in {language}.", language=language_name(language))
            remedy = say("Say in a few words what people see.")
            yield error(row.source, row.number, row.written.get(heading, heading), "", sentence, remedy)


def unused(shelf: Shelf, uses: Mapping[str, object], captions: Captions) -> Iterator[Problem]:
    """A warning for each file that nothing names, and for each row about a file that is not there."""
    left = [found for name, found in shelf.files.items() if name not in uses]
    for found in islice(left, _MOST_UNUSED):
        sentence = say("Nothing names this picture; it is not shown.")
        remedy = say("Write its name under picture at a member, event or place, or take it out.")
        yield Problem(Severity.WARNING, shorten(found.name), None, "", "", sentence, remedy)
    if len(left) > _MOST_UNUSED:
        sentence = say("Nothing names {count} more pictures.", count=len(left) - _MOST_UNUSED)
        yield Problem(Severity.WARNING, captions.table, None, "", "", sentence, say("Take out what is not shown."))
    for row in captions.rows:
        name = row[FILE]
        if key(name) not in shelf.files and key(name) not in uses:
            use = Use(name, Where(row.source, row.number), row.written.get(FILE.name, FILE.name))
            yield replace(missing(shelf, use), severity=Severity.WARNING)
