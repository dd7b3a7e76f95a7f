"""Every picture that the content uses: found, converted, described and numbered; and all that is wrong with any."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from kiosk.content.limits import FILE_BYTES
from kiosk.content.reading.images import HEAD_BYTES, Shape, probe
from kiosk.domain.model import Picture
from kiosk.domain.problems import Problem, Severity, table_words
from kiosk.domain.sentences import Sentence, say
from kiosk.domain.texts import LocalText
from kiosk.sources.drafts import Drafts, Where
from kiosk.sources.language_names import language_name
from kiosk.sources.pictures import messages
from kiosk.sources.pictures.answers import Answer
from kiosk.sources.pictures.cache import Keep, KeptPictures
from kiosk.sources.pictures.finding import Found, Shelf, UnreadError, bytes_of, key, shelf_of
from kiosk.sources.pictures.workers import Workers
from kiosk.sources.plan import SourcePlan
from kiosk.sources.tables.cells import error, shorten
from kiosk.sources.tables.forms.catalogue import ALT, FILE, PICTURE
from kiosk.sources.tables.forms.columns import Row

MOST_BYTES = FILE_BYTES - 32 * 2**20
"""All pictures together; the rest of the content file is for words."""
_MOST_UNUSED = 100

Told = Callable[[int, int], None]
"""Told after each picture: how many are done, of how many."""


def _nobody(_number: int, _count: int) -> None:
    """Tells nobody."""


@dataclass(frozen=True, slots=True)
class Collection:
    """The pictures by number and the bytes of each; `numbers` has them by the key of their file names."""

    numbers: Mapping[str, int] = field(default_factory=dict)
    pictures: Mapping[int, Picture] = field(default_factory=dict)
    data: Mapping[int, bytes] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def number(self, name: str) -> int | None:
        """The number of the picture in the file `name`, if there is one."""
        return self.numbers.get(key(name)) if name else None


@dataclass(frozen=True, slots=True)
class Captions:
    """The rows of the table of pictures, what staff call that table, and the languages in which each picture that is
    used needs a text."""

    rows: Sequence[Row]
    table: str
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Shot:
    """What came of one file."""

    problems: tuple[Problem, ...] = ()
    key: str = ""
    size: int = 0
    shape: Shape | None = None


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of pictures that `plans` name, from `folder` on; what was converted stays in `cache`."""

    plans: tuple[SourcePlan, ...] = ()
    folder: Path = Path()
    cache: Path = Path()
    told: Told = _nobody

    def collection(self, drafts: Drafts, captions: Captions, *, all_known: bool) -> Collection:
        """The pictures that `drafts` name, numbered by file name.

        `all_known` says that no draft is missing, so that a file that none of them names is used by nobody.
        """
        shelf = shelf_of(self.plans, self.folder)
        uses = _uses(drafts)
        texts = {key(row[FILE]): row for row in reversed(captions.rows)}
        used = sorted((name for name in uses if name in shelf.files), key=lambda name: shelf.files[name].name)
        problems = [
            *shelf.problems,
            *(_missing(shelf, *use) for name, named in uses.items() if name not in shelf.files for use in named),
            *(problem for name in used for problem in _untold(uses[name][0], texts.get(name), captions)),
        ]
        keep = Keep(self.cache)
        shots = _shots({name: shelf.files[name] for name in used}, keep, self.told)
        problems.extend(problem for shot in shots.values() for problem in shot.problems)
        if shots:
            keep.clear_old()
        if all_known:
            problems.extend(_unused(shelf, uses, captions))
        problems.extend(_too_large_together(sum(shot.size for shot in shots.values()), captions.table))
        return _album(shots, {name: row.text(ALT) for name, row in texts.items()}, keep, problems)


def _uses(drafts: Drafts) -> dict[str, list[tuple[str, Where]]]:
    """The key of each file that is named, to its names as they are written and where they stand."""
    uses: dict[str, list[tuple[str, Where]]] = {}
    named = (
        *((place.picture, place.where) for place in drafts.places),
        *((member.picture, member.where) for member in drafts.members),
        *((event.picture, event.where) for event in drafts.events),
    )
    for name, where in named:
        if name:
            uses.setdefault(key(name), []).append((name, where))
    return uses


def _shots(files: Mapping[str, Found], keep: Keep, told: Told) -> dict[str, _Shot]:
    """What comes of each file, in their order; `told` hears of each."""
    shots: dict[str, _Shot] = {}
    made_of: dict[str, str] = {}

    def unknown() -> Iterator[tuple[str, bytes]]:
        """The bytes of those that were never converted before."""
        for name, found in files.items():
            try:
                data = bytes_of(found)
            except UnreadError as failure:
                done(name, _Shot((error(shorten(found.name), None, "", "", failure.sentence, failure.remedy),)))
                continue
            made_of[name] = keep.key(data)
            kept = keep.get(made_of[name])
            if kept:
                done(name, _shot(found, made_of[name], kept))
            else:
                yield name, data

    def done(name: str, shot: _Shot) -> None:
        shots[name] = shot
        told(len(shots), len(files))

    with Workers() as workers:
        for name, answer in workers.each(unknown()):
            if not answer.reason:
                keep.put(made_of[name], answer)
            done(name, _shot(files[name], made_of[name], answer))
    return {name: shots[name] for name in files}


def _shot(found: Found, made_of: str, answer: Answer) -> _Shot:
    if answer.reason:
        return _Shot((messages.refusal(shorten(found.name), answer.reason, answer),))
    remarks = tuple(messages.remarks(found.name, answer))
    return _Shot(remarks, made_of, len(answer.data), probe(answer.data[:HEAD_BYTES]))


def _album(
    shots: Mapping[str, _Shot], texts: Mapping[str, LocalText], keep: Keep, problems: Iterable[Problem]
) -> Collection:
    numbers: dict[str, int] = {}
    pictures: dict[int, Picture] = {}
    keys: dict[int, str] = {}
    for name, shot in shots.items():
        if shot.shape:
            number = numbers[name] = len(numbers) + 1
            shape = shot.shape
            pictures[number] = Picture(number, shape.media_type, shape.width, shape.height, texts.get(name, {}))
            keys[number] = shot.key
    return Collection(numbers, pictures, KeptPictures(keep, keys), tuple(problems))


def _too_large_together(size: int, table: str) -> Iterator[Problem]:
    if size > MOST_BYTES:
        megabytes, most = size // 2**20, MOST_BYTES // 2**20
        sentence = say("All pictures together are {size} MB; {most} MB is the most.", size=megabytes, most=most)
        yield error(table, None, "", "", sentence, say("Let fewer members, events or places have one."))


def _missing(shelf: Shelf, name: str, where: Where) -> Problem:
    near = shelf.nearest(name)
    remedy = say("Did you mean “{near}”?", near=near) if near else say("Put the file there, or correct its name.")
    sentence = say("There is no file “{name}” in the folder of pictures.", name=shorten(name))
    return _where_named(name, where, sentence, remedy)


def _where_named(name: str, where: Where, sentence: Sentence, remedy: Sentence) -> Problem:
    """An error about the picture `name` in the cell that names it."""
    column = PICTURE.name
    return Problem(Severity.ERROR, where.source, where.row, column, shorten(name), sentence, remedy, uid=where.uid)


def _untold(use: tuple[str, Where], row: Row | None, captions: Captions) -> Iterator[Problem]:
    """An error for each language in which nobody says what the picture shows; without a row, where it is named."""
    if row is None:
        name, where = use
        sentence = say("Nobody has written what the picture shows, for those who do not see it.")
        table = table_words(captions.table)
        remedy = say("Add a row with {name} to {table}, and say it in every language.", name=shorten(name), table=table)
        yield _where_named(name, where, sentence, remedy)
        return
    for language, heading in ALT.headings(captions.languages).items():
        if not row.text(ALT).get(language):
            sentence = say("What the picture shows is not said in {language}.", language=language_name(language))
            remedy = say("Say in a few words what people see.")
            yield error(row.source, row.number, row.written.get(heading, heading), "", sentence, remedy)


def _unused(shelf: Shelf, uses: Mapping[str, object], captions: Captions) -> Iterator[Problem]:
    """A warning for each file that nothing names, and for each row about a file that is not there."""
    unused = [found for name, found in shelf.files.items() if name not in uses]
    for found in islice(unused, _MOST_UNUSED):
        sentence = say("Nothing names this picture; it is not shown.")
        remedy = say("Write its name under picture at a member, event or place, or take it out.")
        yield Problem(Severity.WARNING, shorten(found.name), None, "", "", sentence, remedy)
    if len(unused) > _MOST_UNUSED:
        sentence = say("Nothing names {count} more pictures.", count=len(unused) - _MOST_UNUSED)
        yield Problem(Severity.WARNING, captions.table, None, "", "", sentence, say("Take out what is not shown."))
    for row in captions.rows:
        name = row[FILE]
        if key(name) not in shelf.files and key(name) not in uses:
            missing = _missing(shelf, name, Where(row.source, row.number))
            yield replace(missing, severity=Severity.WARNING, column=row.written.get(FILE.name, FILE.name))
