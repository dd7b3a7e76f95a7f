"""Every picture that the content uses: found, converted, described and numbered; and all that is wrong with any."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.content.limits import FILE_BYTES
from kiosk.content.reading.images import HEAD_BYTES, Shape, probe
from kiosk.domain.model import Picture, PictureKind
from kiosk.domain.problems import Problem
from kiosk.domain.sentences import say
from kiosk.sources.drafts import Drafts, EventDraft, MemberDraft, PlaceDraft
from kiosk.sources.pictures import messages
from kiosk.sources.pictures.answers import Answer
from kiosk.sources.pictures.cache import Keep, KeptPictures
from kiosk.sources.pictures.finding import Found, UnreadError, bytes_of, key, shelf_of
from kiosk.sources.pictures.naming import Captions, Use, missing, untold, unused
from kiosk.sources.pictures.workers import Workers
from kiosk.sources.plan import SourcePlan
from kiosk.sources.tables.cells import error, shorten
from kiosk.sources.tables.forms.catalogue import ALT, CREDIT, ENTRANCE, FILE, FOCAL, KIND, PICTURE
from kiosk.sources.tables.forms.columns import Row

MOST_BYTES = FILE_BYTES - 32 * 2**20
"""All pictures together; the rest of the content file is for words."""

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
class _Shot:
    """What came of one file."""

    problems: tuple[Problem, ...] = ()
    key: str = ""
    size: int = 0
    shape: Shape | None = None
    kind: PictureKind = PictureKind.PHOTO


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
        told = {key(row[FILE]): row for row in reversed(captions.rows)}
        used = sorted((name for name in uses if name in shelf.files), key=lambda name: shelf.files[name].name)
        problems = [
            *shelf.problems,
            *(missing(shelf, use) for name, named in uses.items() if name not in shelf.files for use in named),
            *(problem for name in used for problem in untold(uses[name][0], told.get(name), captions)),
        ]
        keep = Keep(self.cache)
        shots = _shots({name: shelf.files[name] for name in used}, keep, self.told)
        problems.extend(problem for shot in shots.values() for problem in shot.problems)
        if shots:
            keep.clear_old()
        if all_known:
            problems.extend(unused(shelf, uses, captions))
        problems.extend(_too_large_together(sum(shot.size for shot in shots.values()), captions.table))
        return _album(shots, told, keep, problems)


def _uses(drafts: Drafts) -> dict[str, list[Use]]:
    """The key of each file that is named, to its names as they are written and where they stand."""
    uses: dict[str, list[Use]] = {}
    things: tuple[PlaceDraft | MemberDraft | EventDraft, ...] = (*drafts.places, *drafts.members, *drafts.events)
    named = (
        *(Use(thing.picture, thing.where, PICTURE.name) for thing in things),
        *(Use(place.entrance, place.where, ENTRANCE.name) for place in drafts.places),
    )
    for use in named:
        if use.name:
            uses.setdefault(key(use.name), []).append(use)
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
    kind = PictureKind.LOGO if answer.logo else PictureKind.PHOTO
    return _Shot(remarks, made_of, len(answer.data), probe(answer.data[:HEAD_BYTES]), kind)


def _album(shots: Mapping[str, _Shot], told: Mapping[str, Row], keep: Keep, problems: Iterable[Problem]) -> Collection:
    numbers: dict[str, int] = {}
    pictures: dict[int, Picture] = {}
    keys: dict[int, str] = {}
    for name, shot in shots.items():
        if shot.shape:
            number = numbers[name] = len(numbers) + 1
            pictures[number] = _picture(number, shot.shape, shot.kind, told.get(name))
            keys[number] = shot.key
    return Collection(numbers, pictures, KeptPictures(keep, keys), tuple(problems))


def _picture(number: int, shape: Shape, kind: PictureKind, row: Row | None) -> Picture:
    """What is known of a picture; `kind` is what it looks like, `row` what staff say of it."""
    seen = Picture(number, shape.media_type, shape.width, shape.height, kind=kind)
    if row is None or not {KIND.name, FOCAL.name} <= row.values.keys():
        return seen
    return replace(seen, alt=row.text(ALT), kind=row[KIND] or kind, focal=row[FOCAL], credit=row.text(CREDIT))


def _too_large_together(size: int, table: str) -> Iterator[Problem]:
    if size > MOST_BYTES:
        megabytes, most = size // 2**20, MOST_BYTES // 2**20
        sentence = say("All pictures together are {size} MB; {most} MB is the most.", size=megabytes, most=most)
        yield error(table, None, "", "", sentence, say("Let fewer members, events or places have one."))
