"""Weeks of a kiosk's life in any order: publishing, failing, rotting, choosing, starting. What must hold, holds."""

import errno
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from kiosk.content import trial
from kiosk.content.files import digest
from kiosk.content.generations import (
    KEPT,
    confirm,
    current,
    floor,
    install,
    listed,
    mark_bad,
    refuse,
    rollback,
    screen_notes,
    unpin,
    use,
)
from kiosk.content.pointer import PREVIOUS_STATE, STATE, Generation, found_generations, last_written
from kiosk.domain.errors import ContentError, ContentHostile, ContentMissing
from tests.faults.contents import content, hostile
from tests.faults.invariants import Life
from tests.faults.system_calls import Fault, Killed, watched

NAMES = st.sampled_from([f"content {letter}" for letter in "abcdefghijkl"])
KINDS = st.sampled_from([None, errno.ENOSPC, errno.EIO, errno.EROFS, errno.EMFILE, "short"])
CALLS = st.integers(1, 45)
MOST_FILES = KEPT + 4
"""Seven, the current one, the one last confirmed, and what a run that failed left: one from each side of its commit."""


class Nights(Life):
    """The rules: everything that may happen in a night or a day."""

    @initialize()
    def first(self) -> None:
        """The kiosk is set up."""
        self.publish("the first")

    @rule(name=NAMES)
    def night(self, name: str) -> None:
        """A night as it should be; the same content may come again."""
        self.publish(name)

    @rule()
    def weeks_without_a_start(self) -> None:
        """The screen is away, and nobody confirms what comes."""
        for number in range(KEPT + 2):
            self.publish(f"week {number}")

    @rule(name=NAMES, at=CALLS, kind=KINDS)
    def publish_and_fail(self, name: str, at: int, kind: int | str | None) -> None:
        """A night that is killed, or meets a full or broken disk."""
        file = self.file(content(name))
        self.published[digest(file)] = name
        proof = self.proof()
        self.failing(lambda: install(file, self.folder, proof), at, kind)

    @rule(name=NAMES)
    def publish_what_is_hostile(self, name: str) -> None:
        """A night with a file that breaks the schema."""
        before = current(self.folder)
        try:
            install(self.file(hostile(name)), self.folder, self.proof())
        except ContentHostile:
            assert current(self.folder) == before, "a refused file changed what is shown"
        else:
            raise AssertionError("a hostile file was installed")

    @rule(action=st.sampled_from(["use", "rollback", "unpin", "mark bad"]), data=st.data())
    def decide(self, action: str, data: st.DataObject) -> None:
        """Somebody chooses another generation, or never wants to see this one again."""
        before = current(self.folder)
        if action == "use":
            chosen = data.draw(st.sampled_from(listed(self.folder)))
            with suppress(ContentMissing):  # the screen has refused it meanwhile
                assert use(self.folder, chosen.number) == current(self.folder) == chosen
                self.choose(chosen)
        elif action == "rollback":
            with suppress(ContentMissing):
                chosen = rollback(self.folder)
                assert chosen.number < before.number
                assert chosen == current(self.folder)
                self.choose(chosen)
        elif action == "unpin":
            chosen = unpin(self.folder)
            assert chosen == current(self.folder)
            assert chosen.number == max(each.number for each in listed(self.folder)), "the newest one comes back"
            self.pinned = None
        elif len(self.showable()) > 1:
            mark_bad(self.folder, before, "somebody said so")
            self.bad.add(before.sha256)
            self.lost(before)

    @rule(action=st.sampled_from([unpin, rollback]), at=CALLS, kind=KINDS)
    def decide_and_fail(self, action: Callable[[Path], Generation], at: int, kind: int | str | None) -> None:
        """Somebody chooses, and the power or the disk fails."""
        self.failing(lambda: action(self.folder), at, kind)

    @rule(healthy=st.booleans(), seconds=st.sampled_from([5, 70, 4000]))
    def start(self, healthy: bool, seconds: float) -> None:
        """The screen starts, and runs in good health or dies."""
        shown = self.begin(seconds)
        if healthy:
            confirm(self.folder, shown)
            self.confirmed = shown

    @rule(at=st.integers(1, 12), kind=KINDS, healthy=st.booleans(), for_good=st.booleans())
    def start_and_fail(self, at: int, kind: int | str | None, healthy: bool, for_good: bool) -> None:
        """The screen starts on a disk that it cannot write: it starts."""
        before = current(self.folder)
        with suppress(Killed), watched(Fault(at, kind, changes_only=True, for_good=for_good)):
            shown = trial.begin(self.folder, lambda: screen_notes.Moment("boot", self.now))
            assert shown.sha256 in self.published
            if healthy:
                with suppress(ContentError):
                    confirm(self.folder, shown)
        if kind == "short" and healthy:
            assert not trial.on_trial(self.folder, shown), "the confirmation was lost"
        self.confirmed = None if healthy else self.confirmed
        if current(self.folder) != before:
            self.given_up.add(before.sha256)
            self.lost(before)

    @rule()
    def content_that_kills(self) -> None:
        """The screen dies with what is new, at once, again and again: the one before comes back by the third start."""
        before = current(self.folder)
        if not trial.on_trial(self.folder, before) or len(self.showable()) < 2:
            return
        shown = [self.begin(5) for _start in range(3)]
        assert shown[-1].sha256 != before.sha256, "content that kills the screen stays"

    @precondition(lambda self: len(self.showable()) > 1)
    @rule()
    def the_screen_refuses(self) -> None:
        """The running screen finds that it cannot show the generation."""
        before = current(self.folder)
        refuse(self.folder, before, "odd")
        self.given_up.add(before.sha256)
        self.lost(before)
        assert current(self.folder).sha256 != before.sha256

    @precondition(lambda self: len(self.showable()) > 1)
    @rule(data=st.data(), gone=st.booleans())
    def a_generation_rots(self, data: st.DataObject, gone: bool) -> None:
        """A bit of a file turns, or all of it is gone; another one stays whole."""
        hit = data.draw(st.sampled_from(self.showable()))
        hit.path.chmod(0o644)
        if gone:
            hit.path.unlink()
        else:
            rotten = bytearray(hit.path.read_bytes())
            rotten[len(rotten) // 2] ^= 1
            hit.path.write_bytes(rotten)
        self.lost(hit)

    @rule(
        names=st.sampled_from([(STATE,), (PREVIOUS_STATE,), (STATE, PREVIOUS_STATE)]), text=st.sampled_from(["", "{}"])
    )
    def the_state_rots(self, names: tuple[str, ...], text: str) -> None:
        """One copy of the state is lost, or both."""
        for name in names:
            (self.folder / name).write_text(text)
        known = last_written(self.folder)
        if known is None or self.uncertain:
            self.bad &= set(known.bad) if known else set()
            self.pinned = current(self.folder).sha256 if known and known.pinned is not None else None
            self.confirmed = None

    @rule(
        name=st.sampled_from([screen_notes.TRIAL, screen_notes.REFUSED]),
        text=st.sampled_from(["", "[" * 9000, '{"starts": 3}']),
    )
    def what_the_screen_wrote_rots(self, name: str, text: str) -> None:
        """A file of the screen says nothing any more."""
        (self.folder / screen_notes.SCREEN).mkdir(exist_ok=True)
        (self.folder / screen_notes.SCREEN / name).write_text(text)
        self.confirmed = None
        if self.pinned is not None:
            self.pinned = current(self.folder).sha256

    @invariant()
    def there_is_always_content(self) -> None:
        """Whole, published, never what is bad, and not older than what ran in good health."""
        if not self.published:
            return
        shown = current(self.folder)
        assert shown.sha256 == digest(shown.path)
        assert shown.sha256 in self.published, "nobody published what is shown"
        assert not self.bad & {each.sha256 for each in listed(self.folder)}, "what is bad can be shown"
        assert self.confirmed is None or self.confirmed.path.exists(), "what ran in good health is gone"
        if self.pinned is not None:
            assert shown.sha256 == self.pinned, "people chose another one"
        elif self.confirmed is not None:
            assert shown.number >= self.confirmed.number, "older than what ran in good health"

    @invariant()
    def the_floor_stays(self) -> None:
        """The newest metadata is there whatever became of its content."""
        newest = floor(self.folder)
        assert (json.loads(newest)["night"] if newest else 0) >= self.floor, "older content could be sent again"

    @invariant()
    def the_disk_is_bounded(self) -> None:
        """However often something failed."""
        if not self.published:
            return
        assert len(found_generations(self.folder)) <= MOST_FILES
        assert len(list((self.folder / "generations").iterdir())) <= 2 * MOST_FILES + 2
        assert len(list((self.folder / "incoming").iterdir())) <= 1
        assert len(list(self.folder.iterdir())) <= 7
