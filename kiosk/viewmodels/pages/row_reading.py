"""What rows that more than one page shows have to say, and what stands on a page whose thing is gone."""

from collections.abc import Sequence

from kiosk.viewmodels.formatting import listed, translate
from kiosk.viewmodels.reading import Reading, Role, Spoken, SpokenRows
from kiosk.viewmodels.rows import EventRow, FactRow, LinkRow, PictureView
from kiosk.viewmodels.scene import Scene

Row = EventRow | LinkRow


def rows_reading(scene: Scene, prefix: str, rows: Sequence[Row], label: str = "") -> Reading:
    """Rows that lead to other pages, under `label` if there is one; a link that leads nowhere is words."""
    if not rows:
        return Reading()

    def item(key: str, row: Row) -> Spoken:
        leads = not isinstance(row, LinkRow) or row.page != ""
        return Spoken(key, Role.BUTTON if leads else Role.TEXT, row.spoken, row.language or scene.language.code)

    return Reading(
        texts(scene.language.code, (f"{prefix}/label", Role.HEADING, label)),
        SpokenRows(prefix, rows, item),
    )


def fact_reading(scene: Scene, key: str, row: FactRow) -> tuple[Spoken, ...]:
    """A fact to read, and the way to the organisation that it speaks of."""
    fact = Spoken(key, Role.TEXT, row.spoken, row.language or scene.language.code)
    if not row.page:
        return (fact,)
    leading = translate("FactCard", "To the organisation")
    return (fact, Spoken(f"{key}/page", Role.BUTTON, leading, scene.language.code))


def picture_reading(scene: Scene, key: str, picture: PictureView) -> tuple[Spoken, ...]:
    """What a picture shows and who made it; a pattern has nothing to say."""
    return texts(scene.language.code, (key, Role.PICTURE, listed(picture.text, picture.credit)))


def lost_reading(scene: Scene, title: str, hint: str = "", action: str = "") -> tuple[Spoken, ...]:
    """The page of a thing that is gone."""
    return texts(
        scene.language.code,
        ("lost", Role.HEADING, title),
        ("lost/hint", Role.TEXT, hint or translate("DetailPage", "It may have been taken away in the latest update.")),
        ("lost/action", Role.BUTTON, action or translate("DetailPage", "Go back")),
    )


def texts(language: str, *items: tuple[str, Role, str]) -> tuple[Spoken, ...]:
    """Items of (key, role, text), all in one language; what has no text is none."""
    return tuple(Spoken(key, role, show, language) for key, role, show in items if show)
