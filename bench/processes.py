"""A program with all the processes it starts: how much memory they take, and that none of them stays."""

import ctypes
import os
import re
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from pathlib import Path
from tempfile import TemporaryFile
from time import monotonic, sleep

PATIENCE_S = 10.0
SAID = 2000


class Program:
    """A running program and its children."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process

    @property
    def pid(self) -> int:
        """The number of its first process."""
        return self._process.pid

    def pss_mb(self) -> float:
        """Megabytes of memory (10^6 bytes), each shared page divided by those who share it, over all its processes."""
        return sum(_pss_kib(process) for process in family(self._process.pid)) * 1024 / 1e6

    def stop(self) -> None:
        """End it and all that it started, the unwilling ones by force."""
        processes = list(family(self._process.pid))
        self._process.terminate()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(PATIENCE_S)
        for process in processes:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        self._process.wait()
        end = monotonic() + PATIENCE_S
        while any(Path(f"/proc/{process}/smaps_rollup").exists() and _pss_kib(process) for process in processes):
            if monotonic() > end:
                raise TimeoutError(f"processes stay: {processes}")
            sleep(0.01)


@contextmanager
def running(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> Iterator[Program]:
    """The program of `command`, working in `folder`, for a while; what it says is told only with a failure."""
    with TemporaryFile() as said:
        program = Program(subprocess.Popen(command, env=dict(environment), cwd=folder, stdout=said, stderr=said))
        try:
            yield program
        except TimeoutError as error:
            said.seek(0)
            error.add_note(f"{command[0]} said: {said.read().decode(errors='replace')[-SAID:]}")
            raise
        finally:
            program.stop()


def adopt_orphans() -> None:
    """Become the parent of what our children leave behind, in place of the system's first process (prctl(2)).

    Raises:
        OSError: the system does not allow it.
    """
    set_child_subreaper = 36
    if ctypes.CDLL(None, use_errno=True).prctl(set_child_subreaper, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "orphans cannot be adopted")


def left_behind(patience_s: float = PATIENCE_S) -> list[str]:
    """The number and command of each process below this one that does not end within `patience_s` seconds."""
    end = monotonic() + patience_s
    while (left := list(_running_below(os.getpid()))) and monotonic() < end:
        sleep(0.05)
    return left


def _running_below(process: int) -> Iterator[str]:
    for below in islice(family(process), 1, None):
        with suppress(OSError):
            if command := Path(f"/proc/{below}/cmdline").read_bytes():  # empty once it has ended
                yield f"{below} {command.replace(bytes(1), b' ').decode(errors='replace').strip()}"


def family(process: int) -> Iterator[int]:
    """The process and all below it, parents first."""
    yield process
    for children in Path(f"/proc/{process}/task").glob("*/children"):
        with suppress(OSError):
            for child in children.read_text().split():
                yield from family(int(child))


def _pss_kib(process: int) -> int:
    try:
        found = re.search(r"^Pss:\s+(\d+) kB", Path(f"/proc/{process}/smaps_rollup").read_text(), re.MULTILINE)
    except OSError:
        return 0
    return int(found[1]) if found else 0
