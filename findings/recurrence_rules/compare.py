"""Our expansion of random rules beside that of other programs: who agrees with whom, in a table.

Each of the others runs in a process of its own, which gets a rule and is given two seconds for it: one that crashes or
goes round in circles costs that one answer.
"""

import select
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from findings.recurrence_rules.random_rules import rules
from kiosk.sources.calendars.recurrence import times
from kiosk.sources.calendars.rules import checked

WRITTEN = "%Y%m%dT%H%M%S"
LAST = datetime(2045, 1, 1)  # noqa: DTZ001
MOST = 12
PATIENCE_S = 2.0


@dataclass
class Peer:
    """Another program, started by `command`, and what it has said so far; None where it did not answer."""

    name: str
    command: Sequence[str]
    said: list[str | None] = field(default_factory=list)
    _process: subprocess.Popen[str] | None = None

    def ask(self, question: str) -> None:
        """Ask it, and note the answer."""
        if self._process is None:
            pipe = subprocess.PIPE
            self._process = subprocess.Popen(
                self.command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True, bufsize=1
            )
        process, answer = self._process, ""
        assert process.stdin and process.stdout
        try:
            process.stdin.write(f"{question}\n")
            process.stdin.flush()
            if select.select([process.stdout], [], [], PATIENCE_S + 3 * (not self.said))[0]:
                answer = process.stdout.readline()
        except BrokenPipeError:
            pass
        self.said.append(answer.strip() if answer else None)
        if not answer:
            self.stop()

    def stop(self) -> None:
        """End its process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


def questions(seed: int, count: int) -> Iterator[tuple[str, str, str]]:
    """Rules with a first time that each really has, and what we say to it."""
    chance, found = Random(seed), 0
    for text in rules(seed):
        about = datetime(2024, 1, 1, chance.randint(0, 23)) + timedelta(days=chance.randint(0, 1_500))  # noqa: DTZ001
        try:
            rule = checked(text, about, LAST, lambda last: datetime.combine(last, datetime.min.time()))
        except Exception:  # noqa: BLE001
            continue
        first = next(times(rule, about, about, LAST), None)
        if first is not None:
            ours = ",".join(f"{moment:{WRITTEN}}" for moment in islice(times(rule, first, first, LAST), MOST))
            yield text, f"{first:{WRITTEN}}", ours
            found += 1
        if found == count:
            return


def main(seed: int, count: int, peers: Sequence[Peer]) -> None:
    """Print how often each agrees with us, and how often we stand alone against all who answered."""
    asked = list(questions(seed, count))
    for text, first, _ours in asked:
        for peer in peers:
            peer.ask(f"{text} {first} {LAST:{WRITTEN}} {MOST}")
    for peer in peers:
        peer.stop()
        agrees = sum(said == ours for said, (_, _, ours) in zip(peer.said, asked, strict=True))
        none = peer.said.count(None)
        print(f"{peer.name:16} agrees {agrees:5}, differs {len(asked) - agrees - none:5}, does not answer {none:4}")
    alone, against = [], Counter()
    for number, (text, first, ours) in enumerate(asked):
        said = [peer.said[number] for peer in peers if peer.said[number] is not None]
        if ours not in said:
            alone.append((text, first, ours, [peer.said[number] for peer in peers]))
        most = Counter(said).most_common(1)
        if most and most[0][1] > 1 and most[0][0] != ours and most[0][1] > said.count(ours):
            against[" ".join(peer.name for peer in peers if peer.said[number] == most[0][0])] += 1
    print(f"of {len(asked)}: nobody agrees with us on {len(alone)}")
    print("more agree with each other than with us:", dict(against))
    for text, first, ours, said in alone[:40]:
        print(text, first)
        for name, answer in [("ours", ours), *zip([peer.name for peer in peers], said, strict=True)]:
            print("   ", f"{name:16}", " ".join(part[2:11] for part in (answer or "-").split(",")[:7]))


if __name__ == "__main__":
    here = Path(__file__).parent
    folder = Path(sys.argv[3])
    main(
        int(sys.argv[1]),
        int(sys.argv[2]),
        [
            Peer("libical", ["/usr/bin/python3", str(here / "libical_peer.py")]),
            Peer("ical.js", ["node", str(folder / "ical_js_peer.mjs")]),
            Peer("rrule-temporal", ["node", str(folder / "rrule_temporal_peer.mjs")]),
            Peer("python-dateutil", [sys.executable, str(here / "dateutil_peer.py")]),
        ],
    )
