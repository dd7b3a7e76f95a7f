"""Filters by tag, above a list of members or events."""

from collections.abc import Sequence, Set

from kiosk.domain.model import TagScope
from kiosk.viewmodels.rows import ChipRow
from kiosk.viewmodels.scene import Scene


def filtered(scene: Scene, ids: Sequence[str], tag: str) -> Sequence[str]:
    """Those of `ids` that carry `tag`; all of them when there is no tag."""
    if not tag:
        return ids
    members = scene.content.members
    return tuple(id for id in ids if tag in members[id].tags)


def tag_chips(scene: Scene, scope: TagScope, used: Set[str], selected: str, everything: str) -> tuple[ChipRow, ...]:
    """A filter for each tag of `scope` that is `used`, after one for everything. A chip is too small for a mark."""
    tags = sorted(
        (t for t in scene.content.tags.values() if t.scope is scope and t.id in used), key=lambda t: t.position
    )
    return (
        ChipRow("", everything, not selected),
        *(ChipRow(tag.id, scene.text(tag.name), tag.id == selected) for tag in tags),
    )
