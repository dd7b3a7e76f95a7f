"""Other programs that expand rules, each in a process of its own, asked a line at a time."""

import select
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field

PATIENCE_S, START_S = 1.0, 5.0


@dataclass
class Peer:
    """A program, started by `command`, and what it has said so far; None where it ended or went round in circles."""

    name: str
    command: Sequence[str]
    said: list[str | None] = field(default_factory=list)
    _process: subprocess.Popen[str] | None = None
    _patience: float = START_S

    def ask(self, question: str) -> None:
        """Hand it the question."""
        if self._process is None:
            pipe, self._patience = subprocess.PIPE, START_S
            self._process = subprocess.Popen(
                self.command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True, bufsize=1
            )
        if self._process.stdin is not None:
            self._process.stdin.write(f"{question}\n")

    def hear(self) -> None:
        """Note its answer, if it gives one in time."""
        output = self._process.stdout if self._process else None
        answer = output.readline() if output and select.select([output], [], [], self._patience)[0] else ""
        self._patience = PATIENCE_S
        self.said.append(answer.strip() if answer else None)
        if not answer:
            self.stop()

    def stop(self) -> None:
        """End its process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
