"""Reads the tree as a screen reader does, over the bus of accessibility: nodes, actions and events."""

import asyncio
import time
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from typing import Any, TypeVar

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from tests.e2e.accessibility.nodes import Event, Node, states_of

T = TypeVar("T")
Address = tuple[str, str]
"""Whom to ask, and the path of the node there."""

PATIENCE_S, QUIET_S, PULSE_S = 20.0, 0.5, 0.02
"""How long something is waited for, how long nothing may be told until one looks again, and how long a burst lasts."""
ACCESSIBLE, ACTION, COMPONENT, TEXT = (
    f"org.a11y.atspi.{name}" for name in ("Accessible", "Action", "Component", "Text")
)
PROPERTIES = "org.freedesktop.DBus.Properties"
GONE = "No such object path"
DESKTOP: Address = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
SCREEN_COORDINATES = 0
AT_ONCE = 24
"""So many questions are open at a time: what does not fit its socket, dbus-fast gives up."""


class Refused(Exception):
    """Whoever was asked answered with an error."""


class Reader:
    """A client of the buses that `environment` names. What it was told of waits in `events`, the oldest first."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.events: list[Event] = []
        self._loop = asyncio.new_event_loop()
        self._room, self._told = asyncio.Semaphore(AT_ONCE), asyncio.Event()
        self._buses: list[MessageBus] = []
        self._run(self._connect(environment["DBUS_SESSION_BUS_ADDRESS"]))

    def close(self) -> None:
        """Listen no more."""
        for bus in self._buses:
            bus.disconnect()
        self._run(asyncio.sleep(0))
        self._loop.close()

    def tree(self) -> Node:
        """The window of the one program there is, with all that is shown in it."""
        found: list[Node | None] = []

        def look() -> bool:
            found[:] = [self._run(self._node(window)) for window in self._windows()]
            return any(found)

        self.wait_for(look, "no program with a window")
        return next(node for node in found if node)

    def find(self, wanted: Callable[[Node], bool], what: str) -> Node:
        """The first node shown that is `wanted`, once there is one."""
        found: list[Node] = []

        def look() -> bool:
            found[:] = [node for node in self.tree().all() if wanted(node)][:1]
            return bool(found)

        self.wait_for(look, what)
        return found[0]

    def named(self, name: str, role: str = "") -> Node:
        """The first node shown whose name begins with `name`, of that role if one is given."""
        return self.find(lambda node: node.name.startswith(name) and role in ("", node.role), f"no {role} “{name}”")

    def act(self, node: Node, action: str = "Press") -> None:
        """Do what `node` offers."""
        self._run(self._ask((self._app, node.path), ACTION, "DoAction", "i", [node.actions.index(action)]))

    def relations(self, node: Node) -> dict[int, list[str]]:
        """The paths of the nodes that each kind of relation of `node` leads to (AtspiRelationType)."""
        found = self._run(self._ask((self._app, node.path), ACCESSIBLE, "GetRelationSet"))[0]
        return {kind: [path for _, path in there] for kind, there in found}

    def press(self, name: str) -> None:
        """Press the first node shown whose name begins with `name`."""
        self.act(
            self.find(lambda node: node.name.startswith(name) and "Press" in node.actions, f"no “{name}” to press")
        )

    def begin(self) -> None:
        """Press what the idle loop is, in whichever language it asks for it first."""
        self.act(self.find(lambda node: "ryck för att börja" in node.name and "Press" in node.actions, "no idle loop"))

    def type(self, text: str) -> None:
        """Press the keys of the on-screen keyboard."""
        for key in text:
            self.act(self._key(key))

    def _key(self, key: str) -> Node:
        return self.find(lambda node: node.name == key and "Press" in node.actions, f"no key {key}")

    def open(self, place: str) -> None:
        """Press a place of the dock, and wait until it is chosen."""
        self.act(self.named(place, "page tab"))
        self.find(
            lambda node: str(node) == f"page tab “{place}”" and "selected" in node.states, f"{place} is not chosen"
        )

    def told(self, kind: str, wanted: Callable[[Event], bool] = lambda _: True) -> Event:
        """The first event of `kind` that is `wanted`, once it has come; it and those before it are forgotten."""
        found: list[Event] = []

        def look() -> bool:
            found[:] = [event for event in self.events if event.kind == kind and wanted(event)][:1]
            return bool(found)

        self.wait_for(look, f"no {kind} as wanted among {self.events[-20:]}")
        del self.events[: self.events.index(found[0]) + 1]
        return found[0]

    def wait_for(self, condition: Callable[[], object], what: str) -> None:
        """Wait until `condition` holds.

        Raises:
            AssertionError: says `what` was waited for, after PATIENCE_S.
        """
        end = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < end, what
            self.listen()

    def listen(self) -> None:
        """Take in what is told next: to look at the tree again and again costs more than all else that is done."""
        self._run(self._next_burst())

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._loop.run_until_complete(work)

    async def _next_burst(self) -> None:
        self._told.clear()
        with suppress(TimeoutError):
            await asyncio.wait_for(self._told.wait(), QUIET_S)
        await asyncio.sleep(PULSE_S)

    async def _connect(self, address: str) -> None:
        session = await MessageBus(bus_address=address).connect()
        self._buses.append(session)
        self._bus = session
        bus = ("org.a11y.Bus", "/org/a11y/bus")
        ours = (await self._ask(bus, "org.a11y.Bus", "GetAddress"))[0]
        on = ["org.a11y.Status", "IsEnabled", Variant("b", True)]
        await self._ask(bus, PROPERTIES, "Set", "ssv", on)
        self._bus = await MessageBus(bus_address=ours).connect()
        self._buses.append(self._bus)
        self._bus.add_message_handler(self._hear)
        daemon = "org.freedesktop.DBus"
        await self._ask((daemon, "/org/freedesktop/DBus"), daemon, "AddMatch", "s", ["type='signal'"])
        registry = (DESKTOP[0], "/org/a11y/atspi/registry")
        for kind in ("object:", "focus:", "window:"):
            await self._ask(registry, "org.a11y.atspi.Registry", "RegisterEvent", "s", [kind])

    def _hear(self, message: Message) -> None:
        if message.message_type is MessageType.SIGNAL and (message.interface or "").startswith("org.a11y.atspi.Event."):
            detail, value, _, what, *_ = message.body
            self._told.set()
            self.events.append(Event(message.member or "", message.path or "", detail, value, what.value))

    def _windows(self) -> list[Address]:
        programs = self._run(self._children(DESKTOP))
        if not programs:
            return []
        self._app = programs[0][0]
        return self._run(self._children(programs[0]))

    async def _ask(
        self, whom: Address, interface: str, member: str, signature: str = "", body: list[Any] | None = None
    ) -> Any:
        question = Message(
            destination=whom[0], path=whom[1], interface=interface, member=member, signature=signature, body=body or []
        )
        async with self._room:
            answer = await asyncio.wait_for(self._bus.call(question), PATIENCE_S)
        assert answer is not None
        if answer.message_type is MessageType.ERROR:
            raise Refused(f"{member} of {whom[1]}: {answer.body}")
        return answer.body

    async def _property(self, whom: Address, interface: str, name: str) -> Any:
        return (await self._ask(whom, PROPERTIES, "Get", "ss", [interface, name]))[0].value

    async def _children(self, whom: Address) -> list[Address]:
        return [(bus, path) for bus, path in (await self._ask(whom, ACCESSIBLE, "GetChildren"))[0]]

    async def _node(self, whom: Address) -> Node | None:
        """A node with what is shown below it, out of sight too; nothing of a page that waits to be opened again, or of
        what has gone while it was asked."""
        try:
            return await self._shown(whom)
        except Refused as refusal:
            if GONE in str(refusal):
                return None
            raise

    async def _shown(self, whom: Address) -> Node | None:
        states = states_of(*(await self._ask(whom, ACCESSIBLE, "GetState"))[0])
        if "visible" not in states:
            return None
        name, description, role, interfaces, rect, children = await asyncio.gather(
            self._property(whom, ACCESSIBLE, "Name"),
            self._property(whom, ACCESSIBLE, "Description"),
            self._ask(whom, ACCESSIBLE, "GetRoleName"),
            self._ask(whom, ACCESSIBLE, "GetInterfaces"),
            self._ask(whom, COMPONENT, "GetExtents", "u", [SCREEN_COORDINATES]),
            self._children(whom),
        )
        actions = (await self._ask(whom, ACTION, "GetActions"))[0] if ACTION in interfaces[0] else []
        text = (await self._ask(whom, TEXT, "GetText", "ii", [0, -1]))[0] if "editable" in states else ""
        below = await asyncio.gather(*(self._node(child) for child in children))
        return Node(
            path=whom[1],
            role=role[0],
            name=name,
            description=description,
            text=text,
            states=states,
            actions=tuple(action[0] for action in actions),
            rect=tuple(rect[0]),
            children=tuple(node for node in below if node),
        )
