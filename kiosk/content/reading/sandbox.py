"""Work on what nobody trusts yet, in a child process with limits of processor time and memory.

A spreadsheet, calendar or picture made to hang or to fill the memory costs its child, and the parent gets a sentence.
The child imports what is installed and nothing else: no file of the folder in which somebody typed the command, which
may be the very folder that was handed in.
"""

import os
import resource
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, ParamSpec, TypeVar, get_type_hints

import msgspec

from kiosk.domain.sentences import Sentence, say

Parameters = ParamSpec("Parameters")
Result = TypeVar("Result")


_NEARLY_ALL = 0.4
"""Of the memory allowed: whoever fails with so much in use has most likely been refused more."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may take: seconds of processor time, seconds in all, megabytes of memory, and the variables of the
    environment that it sees; no others are handed on."""

    cpu_s: int = 10
    wall_s: float = 30.0
    memory_mb: int = 512
    variables: tuple[str, ...] = ()


class SandboxError(Exception):
    """The work did not end well; `sentence` and `remedy` are for those who handed in what it worked on."""

    def __init__(self, sentence: Sentence, remedy: Sentence, detail: str = "") -> None:
        super().__init__(f"{sentence} {detail}".strip())
        self.sentence, self.remedy = sentence, remedy


def isolated(module: str, *arguments: object) -> list[str]:
    """The command line that runs `module` as a child: neither the folder it is started in nor the environment adds to
    what it imports."""
    unwritten = ["-B"] if sys.dont_write_bytecode else []
    return [sys.executable, "-I", *unwritten, "-m", module, *map(str, arguments)]


def who_acts() -> tuple[int | None, int | None]:
    """User and group that a child runs as: one that acts for somebody else has nothing left of its own rights."""
    if os.getuid() == os.geteuid():
        return None, None
    return os.geteuid(), os.getegid()


def sandboxed(
    work: Callable[Parameters, Result], limits: Limits, *arguments: Parameters.args, **named: Parameters.kwargs
) -> Result:
    """What `work` returns for `arguments`, done in a child process.

    `work` is a function of a module, with types that msgspec can write and read again as JSON: frozen dataclasses of
    plain values, dates, bytes.

    Raises:
        SandboxError: the child took too long or too much memory, or died.
    """
    hints = get_type_hints(work)
    call = {"arguments": dict(zip(hints, arguments, strict=False)) | named}
    user, group = who_acts()
    try:
        done = subprocess.run(
            isolated(__name__, work.__module__, work.__qualname__, limits.cpu_s, limits.memory_mb),
            env={name: os.environ[name] for name in limits.variables if name in os.environ},
            input=msgspec.json.encode(call, enc_hook=_written),
            capture_output=True,
            timeout=limits.wall_s,
            user=user,
            group=group,
        )
    except subprocess.TimeoutExpired:
        raise _too_much() from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip()
        if "MemoryError" in said or done.returncode < 0:
            raise _too_much(said[-300:])
        raise RuntimeError(f"{work.__qualname__} failed in its child process:\n{said}")
    return msgspec.json.decode(done.stdout, type=hints["return"], dec_hook=_read)  # type: ignore[no-any-return]


def _too_much(detail: str = "") -> SandboxError:
    return SandboxError(
        say("It took too much time or memory to read and was given up."),
        say("Save it anew from the program it comes from, smaller or in parts."),
        detail,
    )


def _written(value: object) -> object:
    """A sentence with what it was made of: it is said in another language on the other side."""
    if isinstance(value, Sentence):
        return {"template": value.template, "values": value.values}
    raise NotImplementedError(f"{type(value).__name__} cannot cross to another process")


def _read(kind: type, value: object) -> object:
    if kind is not Sentence:
        raise NotImplementedError(f"{kind.__name__} cannot cross to another process")
    match value:
        case {"template": str(template), "values": dict(values)}:
            return Sentence(template, {name: _read_value(each) for name, each in values.items()})
    return Sentence("{words}", {"words": value})


def _read_value(value: object) -> object:
    return _read(Sentence, value) if isinstance(value, dict) else value


def _most_memory_mb() -> float:
    """The most memory in use so far; 0 where Linux does not tell. (`ru_maxrss` counts what the parent used, too.)"""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM:")), 0.0)


def _child(module: str, name: str, cpu_s: int, memory_mb: int) -> None:
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (cpu_s, cpu_s + 1))
    work: Callable[..., Any] = getattr(import_module(module), name)
    resource.setrlimit(resource.RLIMIT_AS, (memory_mb * 2**20, memory_mb * 2**20))
    hints = get_type_hints(work)
    call = msgspec.json.decode(sys.stdin.buffer.read())
    arguments = {
        key: msgspec.convert(value, hints[key], strict=False, dec_hook=_read)
        for key, value in call["arguments"].items()
    }
    try:
        written = msgspec.json.encode(work(**arguments), enc_hook=_written)
    except Exception as failure:
        if _most_memory_mb() > memory_mb * _NEARLY_ALL:
            raise MemoryError("a library without memory may call it anything") from failure
        raise
    sys.stdout.buffer.write(written)


if __name__ == "__main__":
    _child(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
