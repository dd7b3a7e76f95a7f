"""What events say of whether they take place: one word or several, and what they are parts of may say it for them."""

import re
from collections.abc import Iterable

from kiosk.domain.sentences import say
from kiosk.sources.linked.context import ReadingContext
from kiosk.sources.linked.item import Item
from kiosk.sources.linked.nodes import Node

_CANCELLED = {"eventcancelled", "cancelled", "canceled", "eventcanceled"}
_POSTPONED = {"eventpostponed", "postponed"}


def is_off(context: ReadingContext, item: Item, node: Node, outers: Iterable[Node] = ()) -> bool:
    """Whether `node` does not take place at its time: cancelled counts most, then postponed; moved has a new time.

    Where `node` says nothing, the nearest of `outers` that does holds.
    """
    said = next(filter(None, (_said(context, each) for each in (node, *outers))), {})
    if _CANCELLED & said.keys():
        return True
    postponed = next((said[word] for word in _POSTPONED if word in said), "")
    if postponed:
        sentence = say("The event is put off; its old time is shown as cancelled.")
        item.warn("eventStatus", postponed, sentence, say("Write the new time as soon as it is known."))
    return bool(postponed)


def _said(context: ReadingContext, node: Node) -> dict[str, str]:
    """Each status that `node` names, by its last word; one that is a thing may do so by its address or its name."""
    every = (*context.addresses(node, "eventStatus"), *context.names(node, "eventStatus"))
    words = (word for said in every for word in re.split(r"[,;\s]+", said) if word)
    return {re.split(r"[/#:]", word)[-1].casefold(): word for word in words}
