"""Which events are parts of others: series and festivals, the frames around them, and mere times of one event."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from kiosk.sources.linked.context import STANDING, ReadingContext
from kiosk.sources.linked.nodes import Node

_ALSO_EVENTS = {"CourseInstance", "EventSeries", "Festival", "Hackathon"}
_PARTS = ("subEvent", "subEvents", "hasPart")
_WHOLES = ("superEvent", "superEvents", "isPartOf")
_HELD = ("hasCourseInstance", "event", "events")
"""The properties under which an event without a name goes by that of what it stands in."""
_TIMES = ("startDate", "eventSchedule", "previousStartDate", "courseSchedule")


@dataclass(frozen=True, slots=True)
class Kin:
    """What an event belongs to, the nearest first, and the parts of it that are nothing but its times."""

    outers: tuple[Node, ...] = ()
    times: tuple[Node, ...] = ()


def is_event(node: Node) -> bool:
    """Whether `node` is an event of any kind, and not a mere reference to one."""
    kinds = (name.endswith("Event") or name in _ALSO_EVENTS for name in node.types)
    return bool(node.values) and any(kinds)


def has_times(node: Node) -> bool:
    """Whether `node` says when it takes place."""
    return any(name in node.values for name in _TIMES)


def stands_alone(node: Node) -> bool:
    """Whether `node` stands for itself, and is not a part or a mention in something else."""
    return not node.role or node.role in STANDING


class Families:
    """The events of a graph and what they are parts of, told in either direction."""

    def __init__(self, context: ReadingContext) -> None:
        self._context = context
        self._outer: dict[Node, Node] = {}
        self._parts: dict[Node, dict[Node, None]] = {}
        for node in context.graph.nodes:
            self._join(node)
        self._times = {node: tuple(own) for node, own in self._parts.items() if self._are_its_times(node, own)}
        self._are_times = {part for own in self._times.values() for part in own}

    def kin(self, node: Node) -> Kin:
        """What `node` belongs to, and its times."""
        return Kin(tuple(self._outers(node)), self._times.get(node, ()))

    def is_an_event(self, node: Node) -> bool:
        """Whether `node` is an event of its own: no mention, no time of another one, no frame of its parts."""
        if not is_event(node) or node in self._are_times:
            return False
        only_a_frame = node not in self._times and _is_frame(node, self._parts.get(node, {}))
        return not only_a_frame and (stands_alone(node) or has_times(node))

    def _join(self, node: Node) -> None:
        if is_event(node):
            for part in self._events_of(node, _PARTS):
                self._parts.setdefault(node, {})[part] = None
                self._outer.setdefault(part, node)
            for whole in self._events_of(node, _WHOLES):
                self._parts.setdefault(whole, {})[node] = None
                self._outer.setdefault(node, whole)
        for name in _HELD:
            for value in self._context.graph.all(node, name):
                if isinstance(value, Node):
                    self._outer.setdefault(value, node)

    def _events_of(self, node: Node, names: tuple[str, ...]) -> Iterator[Node]:
        for name in names:
            for value in self._context.graph.all(node, name):
                if isinstance(value, Node) and is_event(value) and value is not node:
                    yield value

    def _are_its_times(self, node: Node, parts: Collection[Node]) -> bool:
        """Whether `parts` have no other name than `node`, so that all they tell is when it takes place."""
        titles = {name for part in parts for name in self._context.names(part, "name")[:1]}
        return _is_frame(node, parts) and stands_alone(node) and titles <= set(self._context.names(node, "name"))

    def _outers(self, node: Node) -> Iterator[Node]:
        seen = {node}
        while (outer := self._outer.get(node)) and outer not in seen:
            seen.add(outer)
            yield outer
            node = outer


def _is_frame(node: Node, parts: Collection[Node]) -> bool:
    """Whether `node` takes place when its `parts` do: it does not say when itself, or is a series of them."""
    return bool(parts) and (not has_times(node) or ("EventSeries" in node.types and any(map(has_times, parts))))
