"""What the directory has to say."""

from collections.abc import Sequence
from functools import cache

from kiosk.viewmodels.formatting import text_language, translate
from kiosk.viewmodels.letters import LetterRow
from kiosk.viewmodels.pages.members_view import MembersView
from kiosk.viewmodels.pages.row_reading import (
    chips_reading,
    filters_words,
    nothing_reading,
    search_words,
    spoken_row,
    texts,
)
from kiosk.viewmodels.reading import Checked, Reading, Role, Spoken, SpokenRows
from kiosk.viewmodels.rows import MemberRow
from kiosk.viewmodels.scene import Scene


def members_reading(
    scene: Scene, view: MembersView, keys: Sequence[LetterRow], in_sight: str, choosing: bool
) -> Reading:
    """The way to the search, the filters, and, unless the visitor is `choosing` one, the list (`in_sight` says which of
    its rows are) and the `keys` with the letters at its side."""
    language = scene.language.code
    listing = view.state == "ready" and not choosing
    head = (
        *texts(
            language,
            ("title", Role.HEADING, translate("MembersPage", "Members")),
            ("head", Role.TEXT, in_sight if listing else ""),
            ("search", Role.BUTTON, search_words()),
        ),
        Spoken("filter", Role.TOGGLE, filters_words(view.filters), language, choosing, Checked.OPEN),
    )
    chips = chips_reading(scene, "chips", view.chips)
    mark = texts(language, ("mark", Role.TEXT, text_language(view.mark)))
    if not listing:
        lost = translate("MembersPage", "There are no members here yet")
        hint = translate("MembersPage", "Have a look at the events meanwhile.")
        return Reading(head, chips, nothing_reading(scene, lost, hint) if view.state == "empty" else ())
    return Reading(head, mark, chips, _rows(scene, view), _letters(scene, keys))


def _rows(scene: Scene, view: MembersView) -> SpokenRows:
    def member(key: str, row: MemberRow) -> Spoken:
        return spoken_row(scene, key, Role.BUTTON, row)

    @cache
    def begins() -> frozenset[str]:
        return frozenset(view.rows[letter.first].id for letter in view.letters)

    return SpokenRows("members", view.rows, member, lambda row: row.id in begins())


def _letters(scene: Scene, keys: Sequence[LetterRow]) -> SpokenRows:
    def letter(key: str, row: LetterRow) -> Spoken:
        alone = len(row.label) == 1
        words = translate("LetterRail", "Letter %1") if alone else translate("LetterRail", "Letters %1")
        heard = words.replace("%1", row.label)
        return Spoken(key, Role.BUTTON, row.label, scene.language.code, heard_as=heard)

    return SpokenRows("letters", keys if len(keys) > 1 else (), letter)
