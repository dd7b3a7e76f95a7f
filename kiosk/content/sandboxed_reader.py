"""The reader in a child process with limits of time and memory: what a content file does there costs nobody else."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.reader import read
from kiosk.content.reading.sandbox import Limits, SandboxError, sandboxed
from kiosk.content.refusals import hostile
from kiosk.domain import errors
from kiosk.domain.errors import ContentError
from kiosk.domain.sentences import Sentence

_LIMITS = Limits(cpu_s=60, wall_s=180.0, memory_mb=2048)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the reader said of a file in its sandbox: the kind of refusal, its sentence and its detail, or nothing."""

    kind: str = ""
    sentence: Sentence | None = None
    detail: str = ""


def check(file: Path, sha256: str) -> None:
    """Read the content file as the screen will, in a child process.

    Raises:
        ContentError: the screen would refuse it, or it takes too much to read.
    """
    try:
        verdict = sandboxed(judge, _LIMITS, str(file), sha256)
    except SandboxError as error:
        raise hostile(str(error)) from error
    if verdict.sentence:
        kind: type[ContentError] = getattr(errors, verdict.kind)
        raise kind(verdict.sentence, verdict.detail)


def judge(file: str, sha256: str) -> Verdict:
    """What the reader says of a file."""
    try:
        read(Path(file), sha256)
    except ContentError as error:
        return Verdict(type(error).__name__, Sentence("{words}", {"words": error.sentence}), error.detail)
    return Verdict()
