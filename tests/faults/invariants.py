"""What we know of a state folder from outside, and how it is put to the test."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hypothesis.stateful import RuleBasedStateMachine

from kiosk.content import trial
from kiosk.content.files import digest
from kiosk.content.generations import current, install, listed, screen_notes
from kiosk.content.pointer import PREVIOUS_STATE, Generation, last_written, load
from kiosk.domain.errors import ContentError, ContentMissing, ContentRefusedBefore
from tests.faults.contents import content, scratch
from tests.faults.system_calls import Fault, Killed, watched


class Life(RuleBasedStateMachine):
    """One state folder, and what must be true of it: what was published, what is bad, what people chose, how old the
    content may be at most (`confirmed`), and how old the signed metadata (`floor`).

    `uncertain` is that a run failed since both copies of the state were the same.
    """

    def __init__(self) -> None:
        super().__init__()
        self.scratch = scratch()
        self.folder = Path(self.scratch.name, "state")
        self.published: dict[str, str] = {}
        self.bad: set[str] = set()
        self.given_up: set[str] = set()
        self.confirmed: Generation | None = None
        self.pinned: str | None = None
        self.floor = 0
        self.nights = 0
        self.uncertain = False
        self.now = 0.0

    def teardown(self) -> None:
        """Leave nothing."""
        self.scratch.cleanup()

    def publish(self, name: str) -> None:
        """A night as it should be, and what then must be true."""
        file, proof = self.file(content(name)), self.proof()
        sha256 = digest(file)
        self.published[sha256] = name
        try:
            installed = install(file, self.folder, proof)
        except ContentRefusedBefore:
            assert sha256 in self.bad | self.given_up, "nobody marked it bad"
            return
        assert sha256 not in self.bad, "what is bad was installed"
        assert digest(installed.path) == installed.sha256 == sha256, "not readable"
        known = last_written(self.folder)
        assert known is not None
        assert load(self.folder) == load(self.folder, PREVIOUS_STATE) == known
        self.uncertain, self.floor = False, self.nights
        if known.pinned is None:
            assert current(self.folder) == installed, "updated, and something else is shown"

    def begin(self, seconds: float) -> Generation:
        """A start of the screen so much later, and what then must be true."""
        self.now += seconds
        before = current(self.folder)
        shown = trial.begin(self.folder, lambda: screen_notes.Moment("boot", self.now))
        if shown != before:
            self.given_up.add(before.sha256)
            self.lost(before)
        assert shown == current(self.folder), "the start shows what everybody thinks is shown"
        return shown

    def failing(self, act: Callable[[], object], at: int, kind: int | str | None) -> None:
        """Do it with a fault, and see what came of it."""
        before = last_written(self.folder)
        fault = Fault(at, kind)
        # A short write is no failure: what comes of it is what would have come without it.
        failures = (ContentMissing, ContentRefusedBefore) if kind == "short" else (Killed, ContentError)
        with suppress(*failures), watched(fault):
            act()
        self.uncertain = self.uncertain or fault.happened
        known = last_written(self.folder)
        self.pinned = current(self.folder).sha256 if known and known.pinned is not None else None
        if known != before and self.pinned is not None:
            self.confirmed = None

    def choose(self, chosen: Generation) -> None:
        """People chose it."""
        self.pinned, self.confirmed, self.uncertain = chosen.sha256, None, False

    def lost(self, generation: Generation) -> None:
        """It cannot be shown any more: what is expected of its like goes with it."""
        if self.confirmed is not None and self.confirmed.sha256 == generation.sha256:
            self.confirmed = None
        if self.pinned == generation.sha256:
            self.pinned = current(self.folder).sha256

    def showable(self) -> list[Generation]:
        """Whole generations with different bytes that neither people nor the screen refused."""
        refusals = screen_notes.refusals(self.folder)
        once = {each.sha256: each for each in listed(self.folder) if not any(one.concerns(each) for one in refusals)}
        return list(once.values())

    def file(self, data: bytes) -> Path:
        """A file of those bytes, as it came."""
        file = Path(self.scratch.name, "published.sqlite")
        file.write_bytes(data)
        return file

    def proof(self) -> bytes:
        """The metadata of the next night."""
        self.nights += 1
        return f'{{"night": {self.nights}}}'.encode()
