"""The reading model beside the screen: what is seen and not said, said and not seen, said twice or in another order."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtGui import QAccessible

from kiosk.tour.offscreen import Drawing
from kiosk.viewmodels.formatting import translate
from kiosk.viewmodels.reading import Reading, Role, Spoken
from tests.e2e.item_tree import Seen, accessible, look, targets, texts
from tests.e2e.keys import name_of

SCROLLING = ("chevron-down", "chevron-up")
"""Icons of the buttons that scroll by touch alone: the walk along the reading scrolls by itself."""

ABOVE_THE_LINE = ("logo", "clock", "line", "title", "head")
"""What stands above the line in reach mode, whatever is said of what is below it."""
SAID_APART = {
    "code": "said last, wherever it stands",
    "dock": "at the left in landscape, and said after the page",
    "updated": "below the search in large text",
    "filter": "beside the title where there is little room",
    "earlier": "in the second row of days where they have two",
    "figures": "after the initiators in reach mode, who can be touched",
} | dict.fromkeys(("keys", "accents", "upper", "middle", "lower"), "at the foot, and said right after the field")
SAID_APART |= dict.fromkeys(("begin", "others", "slide", "credit"), "they change places from slide to slide")
"""Items that are said in another order than they stand, and why."""
ROLES = {
    Role.BUTTON: {QAccessible.Role.Button},
    Role.TOGGLE: {QAccessible.Role.CheckBox, QAccessible.Role.RadioButton},
    Role.TAB: {QAccessible.Role.PageTab},
}
"""What a screen reader has to be told of a control: it does not say of a button whether that is chosen. What is typed
into a field is its value, and no part of its name."""
WHOLE = ("begin",)
"""The idle loop is one control, and all that is seen of it is its name."""

FIGURE = r"\d{1,3}(?:[\u00a0.,]\d{3})+"
"""A large number, as any of the languages groups it."""
FOR_EYES = ("code", "letters")
"""What is said in other words than it is shown in: nobody types an address that they only hear, and a letter alone does
not say that it stands beside a list."""

SAID_AT_LENGTH = ("CodePlate", "Point your phone here")
"""What stands below a code, where there is little room for what is to be done with it."""


def differences(drawing: Drawing, reading: Reading | None = None) -> list[str]:
    """Between the screen and its reading, or another one: each in a sentence; none where they are one."""
    items = drawing.screen.kiosk.screen_reading().items if reading is None else reading
    seen = [one for one in look(drawing.screen.window) if one.part.contains(one.rect.center())]
    rules = (_unsaid, _unpressed, _named_otherwise, _twice, _repeated, _heard_otherwise, _told_more, _out_of_order)
    return [difference for rule in rules for difference in rule(seen, items)]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _item(items: Reading, key: str) -> Spoken | None:
    index = items.index_of(key) if key else None
    return None if index is None else items[index]


def _unsaid(seen: list[Seen], items: Reading) -> Iterator[str]:
    """Painted words that no item shows."""
    for one in texts(seen):
        key = one.said
        item = _item(items, key)
        if item is None and key in ABOVE_THE_LINE and items.index_of("clock") is None:
            continue  # a question, or a sheet, is below the line
        if key == "code" and one.text == translate(*SAID_AT_LENGTH):
            continue
        if item is None:
            yield f"{one} is seen and not said (key “{key}”)"
        elif missing := [word for word in _words(one.text) if word not in item.show.casefold()]:
            yield f"{one}: “{' '.join(missing)}” is seen and not said in “{item.show}”"


def _unpressed(seen: list[Seen], items: Reading) -> Iterator[str]:
    """Controls that no item presses."""
    for one in targets(seen):
        if one.item.property("iconName") in SCROLLING:
            continue
        item = _item(items, one.said)
        if item is None or item.action != "press":
            yield f"{one} can be pressed, and no item says so (key “{one.said}”)"


def _named_otherwise(seen: list[Seen], items: Reading) -> Iterator[str]:
    """Controls that a screen reader calls or takes for something else than the item that presses them; of what stands
    in an item, only part of that is the name."""
    for one in targets(seen):
        item = _item(items, one.said)
        if item is None or item.role not in ROLES or item.key in WHOLE:
            continue
        name = f"{name_of(one.item)}, {accessible(one.item, QAccessible.Text.Description)}"
        words, said = " ".join(_words(name)), " ".join(_words(item.show))
        if words != said and (_own_key(one) or f" {words} " not in f" {said} "):
            yield f"{one} has the name “{name}”, and “{item.show}” is said"
        role = QAccessible.queryAccessibleInterface(one.item).role()
        if role not in ROLES[item.role]:
            yield f"{one} is a {role.name}, and a {item.role} is said"


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


def _repeated(_: list[Seen], items: Reading) -> Iterator[str]:
    """Items that say something twice."""
    for item in items:
        for part, count in Counter(item.show.split(", ")).items():
            if count > 1:
                yield f"“{item.key}” says “{part}” {count} times in “{item.show}”"
        for figure, count in Counter(re.findall(FIGURE, item.show)).items():
            if count > 1:
                yield f"“{item.key}” says {figure} {count} times in “{item.show}”"


def _heard_otherwise(_: list[Seen], items: Reading) -> Iterator[str]:
    """Items that are said in other words than those that are seen, and need not be."""
    for item in items:
        if item.heard_as and item.key.partition("/")[0] not in FOR_EYES:
            yield f"“{item.key}” shows “{item.show}” and says “{item.heard_as}”"


def _told_more(seen: list[Seen], items: Reading) -> Iterator[str]:
    """Controls whose name in the tree has more, or something more often, than is said of them and what is in them."""
    for one in targets(seen):
        keys = dict.fromkeys([one.said, *(other.said for other in seen if other.within(one))])
        said = " ".join(item.show for key in keys if (item := _item(items, key)))
        if said and (more := Counter(_words(one.name)) - Counter(_words(said))):
            yield f"{one} is called “{one.name}”: “{' '.join(more)}” is not said, or less often, in “{said}”"


def _out_of_order(seen: list[Seen], items: Reading) -> Iterator[str]:
    """Items that stand before the one that is said before them: above it, or at the left of it in the same row. What
    is said in another order on purpose is left out."""
    lowered = items.index_of("line") is not None
    apart = {*SAID_APART, *(ABOVE_THE_LINE if lowered else ())}
    places = {
        items.index_of(key): (key, one.part)
        for one in seen
        if (key := _own_key(one)) and key.partition("/")[0] not in apart
    }
    order = [places[number] for number in sorted(number for number in places if number is not None)]
    for (before, first), (key, rect) in pairwise(order):
        above = rect.bottom() <= first.top() + 1 and rect.left() < first.right() - 1
        at_left = rect.right() <= first.left() + 1 and rect.top() < first.bottom() - 1
        if above or at_left:
            yield f"“{key}” stands before “{before}” and is said after it"


def _own_key(one: Seen) -> str:
    """The key that `one` itself bears, not that of what it stands in."""
    key = one.said
    return key if key and not any(above.said == key for above in one.trail) else ""
