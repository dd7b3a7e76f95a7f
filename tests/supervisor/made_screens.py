"""A supervisor of screens that are made up: `python -m tests.supervisor.made_screens FOLDER LIFE…`.

Each screen leads the next of the lives (the last one again and again), words with a comma between: `ready` shows
something, `exit=N`, `kill`, `hang` and `stay` say how it goes on, `content` that other content ran in good health,
`silent` begins without a word. FOLDER/begun gets a line for each with its process.
"""

import json
import logging
import os
import signal
import sys
import time
from pathlib import Path

from kiosk.cli import logs
from kiosk.runtime.service_manager import Notify, service_manager
from kiosk.supervisor import endings
from kiosk.supervisor.supervisor import Patience, Supervisor

log = logging.getLogger(__name__)
PATIENCE = Patience(first=0.7, ready=0.9, silence=0.6, stop=1, idle=0.3, alive=0.1)
PAUSES_S: tuple[float, ...] = (0.0, 0.02, 0.04)
ANEW = 99


def descriptors() -> dict[str, str]:
    """What this process has open."""
    found = {}
    for name in os.listdir("/proc/self/fd"):
        try:
            found[name] = os.readlink(f"/proc/self/fd/{name}").split(":")[0]
        except FileNotFoundError:
            continue
    return found


def lead(life: list[str], notify: Notify) -> int:
    """Lead one life to its end."""
    if "silent" not in life:
        notify({"WATCHDOG": "1", "X_VISITOR": "away"})
    for word in life:
        name, _, value = word.partition("=")
        if name == "ready":
            notify({"WATCHDOG": "1", "READY": "1", "STATUS": "Shown.", "X_SHOWN": "7 abc"})
        elif name == "content":
            notify({"X_CONFIRMED": "8 def"})
        elif name == "exit":
            return int(value)
        elif name == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        elif name == "hang":
            time.sleep(3600)
        elif name == "stay":
            while True:
                time.sleep(0.05)
                notify({"WATCHDOG": "1"})
    raise AssertionError("it goes on for ever or ends")


def main(folder: Path, lives: list[str]) -> None:
    """Supervise them."""
    logs.set_up()
    endings.PAUSES_S = PAUSES_S
    begun = folder / "begun"
    begun.touch()

    def show(notify: Notify) -> int:
        number = len(begun.read_text().splitlines())
        is_default = signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
        blocked = [int(each) for each in signal.pthread_sigmask(signal.SIG_BLOCK, [])]
        said = {"pid": os.getpid(), "open": descriptors(), "default": is_default, "blocked": blocked}
        life = lives[min(number, len(lives) - 1)].split(",")
        if "stay" in life:
            signal.signal(signal.SIGTERM, lambda *_: sys.exit(66))
        with begun.open("a") as out:
            out.write(f"{json.dumps(said)}\n")
        return lead(life, notify)

    code = Supervisor(
        show,
        service_manager(),
        forgive=lambda told: log.info("forgiven", extra={"shown": told.get("X_SHOWN")}),
        is_other_program=(folder / "other-program").exists,
        is_other_content=lambda told: told.get("X_CONFIRMED") == "8 def",
        patience=PATIENCE,
    ).run()
    sys.exit(ANEW if code is None else code)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
