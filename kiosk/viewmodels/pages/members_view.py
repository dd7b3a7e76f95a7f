"""What the directory shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.model import TagScope
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.letters import LetterRow, letters
from kiosk.viewmodels.row_model import LazyRows
from kiosk.viewmodels.rows import ChipRow, MemberRow
from kiosk.viewmodels.scene import Scene, commonest
from kiosk.viewmodels.shared_rows import member_row
from kiosk.viewmodels.tag_filters import filtered, tag_chips

LOOKED_AT = 50
"""So many of those that are listed tell what language most are in."""


@dataclass(frozen=True, slots=True)
class MembersView:
    """All that the page shows. `letters` are all of them, however few keys they get, `filters` how many are in force,
    `mark` the language that what is said of most of those in the list is really in, as Scene.mark, `state` is `ready`
    or `empty`."""

    rows: Sequence[MemberRow] = ()
    letters: tuple[LetterRow, ...] = ()
    chips: tuple[ChipRow, ...] = ()
    filters: int = 0
    mark: str = ""
    state: str = "ready"


def members_view(scene: Scene, tag: str) -> MembersView:
    """The members with `tag`, or all of them where it is empty. A row is made when it is asked for."""
    members, content = scene.content.members, scene.content
    ids = filtered(scene, scene.order, tag)
    looked_at = [scene.mark(members[id].brief) for id in ids[:LOOKED_AT]]
    mark = commonest(looked_at, least=len(looked_at) // 2 + 1)
    said = scene.having_said(mark)
    everyone = translate("Texts", "All") + " " + scene.language.locale.toString(len(scene.order))
    return MembersView(
        rows=LazyRows(ids, lambda id: member_row(said, id)),
        letters=letters(scene, ids),
        chips=tag_chips(scene, TagScope.MEMBER, content.member_tags, tag, everyone),
        filters=1 if tag else 0,
        mark=mark,
        state="ready" if members else "empty",
    )
