"""The reading model beside the screen: what is seen and not said, said and not seen, said twice or in another order."""

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem

from kiosk.tour.offscreen import Drawing
from kiosk.viewmodels.reading import Reading, Spoken
from tests.e2e.item_tree import Seen, look, targets, texts

SCROLLING = ("chevron-down", "chevron-up")
"""Icons of the buttons that scroll by touch alone: the walk along the reading scrolls by itself."""


def differences(drawing: Drawing) -> list[str]:
    """Each in a sentence; none where the screen and its reading are one."""
    items = drawing.screen.kiosk.screen_reading().items
    seen = [one for one in look(drawing.screen.window) if one.part.contains(one.rect.center())]
    return [*_unsaid(seen, items), *_unpressed(seen, items), *_twice(seen, items)]


def key_of(one: Seen) -> str:
    """The key of the item of the reading that `one` belongs to; empty for none."""
    for item, above in _upwards(one):
        if key := item.property("said"):
            return str(key)
        if above is not None and above.inherits("QQuickListView") and (key := above.property("said")):
            return f"{key}/{item.property('index')}"
    return ""


def _upwards(one: Seen) -> Iterator[tuple[QQuickItem, QQuickItem | None]]:
    """`one` and all above it, each with the item two above it: of a row of a list, the list."""
    chain = [one.item, *(above.item for above in reversed(one.trail))]
    for number, item in enumerate(chain):
        yield item, chain[number + 2] if number + 2 < len(chain) else None


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _item(items: Reading, key: str) -> Spoken | None:
    index = items.index_of(key) if key else None
    return None if index is None else items[index]


def _unsaid(seen: list[Seen], items: Reading) -> Iterator[str]:
    """Painted words that no item shows."""
    for one in texts(seen):
        key = key_of(one)
        item = _item(items, key)
        if item is None:
            yield f"{one} is seen and not said (key “{key}”)"
        elif missing := [word for word in _words(one.text) if word not in item.show.casefold()]:
            yield f"{one}: “{' '.join(missing)}” is seen and not said in “{item.show}”"


def _unpressed(seen: list[Seen], items: Reading) -> Iterator[str]:
    """Controls that no item presses."""
    for one in targets(seen):
        if one.item.property("iconName") in SCROLLING:
            continue
        item = _item(items, key_of(one))
        if item is None or item.action != "press":
            yield f"{one} can be pressed, and no item says so (key “{key_of(one)}”)"


def _twice(seen: list[Seen], items: Reading) -> Iterator[str]:
    """Keys that two items, or two painted things, bear."""
    for key, count in Counter(item.key for item in items).items():
        if count > 1:
            yield f"“{key}” is the key of {count} items"
    borne = Counter(
        str(key)
        for one in seen
        if (key := one.item.property("said")) and all(above.item.property("said") != key for above in one.trail)
    )
    for key, count in borne.items():
        if count > 1:
            yield f"“{key}” is borne by {count} things on the screen"
