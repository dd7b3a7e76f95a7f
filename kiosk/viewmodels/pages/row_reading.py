"""What rows that more than one page shows have to say, and what stands on a page whose thing is gone."""

from collections.abc import Sequence
from typing import Protocol

from kiosk.viewmodels.formatting import listed, translate
from kiosk.viewmodels.reading import Reading, Role, Spoken, SpokenRows
from kiosk.viewmodels.rows import ChipRow, EventRow, FactRow, LinkRow, PictureView
from kiosk.viewmodels.scene import Scene

Row = EventRow | LinkRow | FactRow


class _Said(Protocol):
    """What has words."""

    @property
    def spoken(self) -> str: ...


def spoken_row(scene: Scene, key: str, role: Role, row: _Said) -> Spoken:
    """All that is seen of `row`."""
    return Spoken(key, role, row.spoken, scene.language.code)


def rows_reading(scene: Scene, prefix: str, rows: Sequence[Row], label: str = "") -> Reading:
    """Rows that lead to other pages, under `label` if there is one; one that leads nowhere is words."""
    if not rows:
        return Reading()

    def item(key: str, row: Row) -> Spoken:
        leads = isinstance(row, EventRow) or row.page != ""
        return spoken_row(scene, key, Role.BUTTON if leads else Role.TEXT, row)

    return Reading(
        texts(scene.language.code, (f"{prefix}/label", Role.HEADING, label)),
        SpokenRows(prefix, rows, item),
    )


def fact_reading(scene: Scene, key: str, row: FactRow) -> tuple[Spoken, ...]:
    """A fact to read, and the way to the organisation that it speaks of."""
    fact = spoken_row(scene, key, Role.TEXT, row)
    if not row.page:
        return (fact,)
    leading = translate("FactCard", "To the organisation")
    return (fact, Spoken(f"{key}/page", Role.BUTTON, leading, scene.language.code))


def picture_reading(scene: Scene, key: str, picture: PictureView) -> tuple[Spoken, ...]:
    """What a picture shows and who made it; a pattern has nothing to say."""
    return texts(scene.language.code, (key, Role.PICTURE, listed(picture.text, picture.credit)))


def chips_reading(scene: Scene, prefix: str, rows: Sequence[ChipRow]) -> SpokenRows:
    """What there is to choose from, and what is chosen of it."""

    def chip(key: str, row: ChipRow) -> Spoken:
        return Spoken(key, Role.TOGGLE, row.label, scene.language.code, row.selected)

    return SpokenRows(prefix, rows, chip)


def search_words() -> str:
    """The way to the search: all that it may be called, as far as there is room."""
    return listed(
        translate("SearchButton", "Search everything"),
        translate("SearchButton", "Search members, events, places and facts"),
    )


def filters_words(in_force: int) -> str:
    """The button of the filters."""
    if not in_force:
        return translate("FilterButton", "Filters")
    return translate("FilterButton", "Filters: %1").replace("%1", str(in_force))


def names_reading(scene: Scene, prefix: str, rows: Sequence[LinkRow]) -> SpokenRows:
    """Links that are shown by their names alone."""

    def name(key: str, row: LinkRow) -> Spoken:
        return Spoken(key, Role.BUTTON, row.title, scene.language.code)

    return SpokenRows(prefix, rows, name)


def nothing_reading(scene: Scene, title: str, hint: str = "", action: str = "") -> tuple[Spoken, ...]:
    """A page, or what a page lists, that has nothing to show."""
    return texts(
        scene.language.code,
        ("lost", Role.HEADING, title),
        ("lost/hint", Role.TEXT, hint),
        ("lost/action", Role.BUTTON, action),
    )


def lost_reading(scene: Scene, title: str, hint: str = "", action: str = "") -> tuple[Spoken, ...]:
    """The page of a thing that is gone."""
    return nothing_reading(
        scene,
        title,
        hint or translate("DetailPage", "It may have been taken away in the latest update."),
        action or translate("DetailPage", "Go back"),
    )


def texts(language: str, *items: tuple[str, Role, str]) -> tuple[Spoken, ...]:
    """Items of (key, role, text), in that language but for what knows its own; what has no text is none."""
    return tuple(Spoken(key, role, show, language) for key, role, show in items if show)
