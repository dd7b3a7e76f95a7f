"""`python -m tests.e2e.orca.walk LANGUAGE COMMAND…`: walks over the screen by a keyboard while Orca (COMMAND) listens.

Writes what Orca says beside what the kiosk says, as a table, and then what differs. The exit code is 1 where a name
is not said exactly once, or something announced is not heard.
"""

import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.e2e.accessibility.buses import session_bus
from tests.e2e.accessibility.kiosk_process import Desk
from tests.e2e.accessibility.reader import Reader
from tests.e2e.orca.comparison import complaints
from tests.e2e.orca.keyboard_visitor import KeyboardVisitor
from tests.e2e.orca.orca import orca
from tests.e2e.orca.x_keys import keys_of
from tests.e2e.servers import Panel, x_server
from tests.screens import DESK, write_heidi

QUESTION_S = 28
"""The question comes within this time, and has counted down to ten seconds."""


def walk(visitor: KeyboardVisitor) -> None:
    """Home, the search and what it finds, the members and one of them, the calendar, and the question."""
    for key in ("Tab", "Tab", "Tab", "Down", "Down", "Down", "Right", "Left", "Up"):
        visitor.press(key)
    visitor.go_to("dock/text")
    visitor.go_to("search")
    visitor.press("Return")
    visitor.go_to("field")
    for key in ("l", "i"):
        visitor.press(key)
    visitor.go_to("groups/0/")
    visitor.press("Return")
    visitor.go_to("list")
    visitor.press("Return")
    visitor.go_to("dock/members")
    visitor.press("Return")
    visitor.go_to("members/2")
    visitor.press("Return")
    visitor.go_to("dock/events")
    visitor.press("Return")
    visitor.go_to("rows/")
    visitor.wait(QUESTION_S)
    for key in ("Tab", "Tab", "Return"):
        visitor.press(key)


def main(language: str, command: Sequence[str]) -> int:
    """Walk, and say what came of it."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        bus, listening, content = folder / "bus", folder / "orca", write_heidi(folder / "content.sqlite")
        bus.mkdir()
        listening.mkdir()
        environment = stack.enter_context(session_bus(bus))
        display = stack.enter_context(x_server())
        Panel(display).change(*DESK.size)
        environment = environment | {"DISPLAY": display}
        reader = Reader(environment)
        stack.callback(reader.close)
        kiosk = Desk(environment).start(["-m", "tests.e2e.orca.walked_screen", str(content), language])
        stack.callback(kiosk.communicate)
        stack.callback(kiosk.terminate)
        reader.tree()
        heard = stack.enter_context(orca(command, language, environment, listening))
        visitor = KeyboardVisitor(stack.enter_context(keys_of(display)), kiosk, reader, heard)
        walk(visitor)
        found = [complaint for step in visitor.steps for complaint in complaints(step)]
        sys.stdout.writelines(f"{complaint}\n" for complaint in found)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
