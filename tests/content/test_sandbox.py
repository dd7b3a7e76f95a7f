"""Work in a child process: what it returns comes back, and what breaks it costs the child alone."""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.content.reading.sandbox import Limits, SandboxError, sandboxed
from kiosk.domain.problems import Problem, Severity
from kiosk.domain.sentences import Sentence, filled, say
from kiosk.sources.drafts import Drafts, EventDraft, Span, Where
from kiosk.sources.pictures.workers import Workers

SMALL = Limits(cpu_s=2, wall_s=10, memory_mb=300)


def drafts(data: bytes, names: tuple[str, ...]) -> Drafts:
    """An event a name, at the length of the data."""
    span = Span(datetime(2026, 11, 27, 13, tzinfo=UTC), datetime(2026, 11, 27, 14, tzinfo=UTC))
    return Drafts(events=tuple(EventDraft(n, Where("a", len(data)), {"sv": n}, (span,)) for n in names))


def complains(data: bytes) -> Drafts:
    """One Problem, with a sentence in a sentence."""
    reason = say("a reason: “{words}”.", words=data.decode())
    sentence = say("It has {size} bytes, and {reason}", size=len(data) * 1_000, reason=reason)
    return Drafts(problems=(Problem(Severity.ERROR, "a", None, "", "", sentence, say("Mend it.")),))


def endless(data: bytes) -> int:
    """Never returns."""
    while True:
        data += b""


def greedy(data: bytes) -> int:
    """Wants more memory than there is."""
    return len(data * 2_000_000_000)


def refused(data: bytes) -> int:
    """A library that calls its want of memory something else."""
    much = bytearray(data * 200_000_000)
    return int(data) + len(much)


def wrong(data: bytes) -> int:
    """Has a fault of our own."""
    return int(data)


def seen() -> dict[str, str]:
    """The environment, and from where modules come."""
    return {**os.environ, "path": os.pathsep.join(sys.path)}


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tests.content.test_sandbox", sys.modules[__name__])
    for work in (drafts, complains, endless, greedy, refused, wrong, seen):
        monkeypatch.setattr(work, "__module__", "tests.content.test_sandbox")


def test_what_the_work_returns_comes_back_as_it_was() -> None:
    assert sandboxed(drafts, SMALL, b"\x00\xff", names=("a", "å")) == drafts(b"\x00\xff", ("a", "å"))


@pytest.mark.parametrize("work", [endless, greedy, refused])
def test_work_that_takes_too_much_is_given_up_with_a_sentence(work: object) -> None:
    with pytest.raises(SandboxError) as given_up:
        sandboxed(work, SMALL, b"x")  # type: ignore[arg-type]
    assert "given up" in given_up.value.sentence


def test_a_fault_of_our_own_is_loud() -> None:
    held_by_the_parent = b"x" * 200_000_000
    with pytest.raises(RuntimeError, match="ValueError"):
        sandboxed(wrong, SMALL, held_by_the_parent[:9])


def test_a_sentence_comes_back_with_what_it_was_made_of() -> None:
    (problem,) = sandboxed(complains, SMALL, b"12").problems
    assert problem.sentence == "It has 2,000 bytes, and a reason: “12”."
    assert problem.sentence.template == "It has {size} bytes, and {reason}"
    assert filled(problem.sentence.template, problem.sentence.values, "sv").startswith("It has 2\u00a0000 bytes")
    assert isinstance(problem.sentence.values["reason"], Sentence)


NAMES = ("msgspec", "kiosk", "json", "resource", "sitecustomize", "usercustomize", "tests")


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which a module of a foreign folder writes its name when somebody imports it. The folder is the one
    that is stood in, the one of PYTHONPATH, and where a user keeps packages of their own."""
    mark, version = tmp_path / "read", f"python{sys.version_info.major}.{sys.version_info.minor}"
    own = tmp_path / "lib" / version / "site-packages"
    own.mkdir(parents=True)
    for folder in (tmp_path, own):
        for name in NAMES:
            (folder / f"{name}.py").write_text(f"open({str(mark)!r}, 'a').write('{folder}/{name} ')")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONUSERBASE", str(tmp_path))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "json.py"))
    return mark


def test_a_child_imports_nothing_from_the_folder_it_is_started_in(planted: Path) -> None:
    sandboxed(drafts, SMALL, b"", names=("a",))
    with Workers(SMALL, children=1) as workers:
        assert dict(workers.each([(1, b"no picture")]))[1].reason is not None
    assert not planted.exists(), planted.read_text()
    found = sandboxed(seen, SMALL)["path"].split(os.pathsep)
    assert str(planted.parent) not in found
    assert "" not in found


def test_a_child_sees_of_the_environment_what_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HEIDI_PASSPHRASE", "secret")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    assert sandboxed(seen, SMALL).keys() <= {"LC_CTYPE", "path"}
    found = sandboxed(seen, Limits(2, 10, 300, ("HTTPS_PROXY", "NO_SUCH")))
    assert found.keys() - {"LC_CTYPE", "path"} == {"HTTPS_PROXY"}
