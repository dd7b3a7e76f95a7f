"""`python -m bench.recurrence`: our expansion of random rules beside that of four other programs.

Says who agrees with us, and fails where fewer do than agree with each other for a reason that is not known. Wants
Debian's gir1.2-ical-3.0 and python3-gi, and npm, which puts two packages into a temporary folder.
"""

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, time, timedelta
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import click

from bench.recurrence.peers import Peer
from bench.recurrence.random_rules import rules
from kiosk.sources.calendars.recurrence import times
from kiosk.sources.calendars.rules import RuleError, checked

PROGRAMS = Path(__file__).parent / "programs"
PACKAGES = ("ical.js@2.2.1", "rrule-temporal@2.2.8")
LAST = datetime(2045, 1, 1)  # noqa: DTZ001
MOST = 12

KNOWN = {
    "libical and ical.js: BYMONTHDAY every year is of the first month alone": r"FREQ=YEARLY;BYMONTHDAY",
    "libical and ical.js: BYMONTHDAY=-1 is no day of a daily rule": r"FREQ=(DAILY|HOURLY).*BYMONTHDAY=-",
    "libical and ical.js: BYSETPOS is nothing in a rule of weeks, days or hours": r"FREQ=[WDH].*BYSETPOS",
    "libical and ical.js: BYWEEKNO does not go with all other parts": r"BYWEEKNO",
    "rrule-temporal and python-dateutil: days with and without a number do not go together": r"BYDAY=[^;]*\d",
    "SKIP: libical moves to the first of a month once more, others do not move at all": r"SKIP=(BACKWARD|FORWARD)",
}
"""Where two others agree against us, or nobody with us, and what was found to be the reason."""


@click.command()
@click.option("--count", default=1_000, show_default=True, help="How many rules.")
@click.option("--seed", default=1, show_default=True, help="Which ones.")
def main(count: int, seed: int) -> None:
    """Compare our expansion of COUNT random rules with that of libical, ical.js, rrule-temporal and python-dateutil."""
    with TemporaryDirectory() as folder:
        for script in PROGRAMS.glob("*.mjs"):
            shutil.copy(script, folder)
        command = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--no-save", *PACKAGES]
        subprocess.run(command, cwd=folder, check=True)
        peers = [
            Peer("libical", ["/usr/bin/python3", str(PROGRAMS / "libical.py")]),
            Peer("ical.js", ["node", f"{folder}/ical_js.mjs"]),
            Peer("rrule-temporal", ["node", f"{folder}/rrule_temporal.mjs"]),
            Peer("python-dateutil", [sys.executable, str(PROGRAMS / "python_dateutil.py")]),
        ]
        asked = list(islice(questions(Random(seed)), count))
        for rule, first, _own in asked:
            for peer in peers:
                peer.ask(f"{rule} {first} {LAST:%Y%m%dT%H%M%S} {MOST}")
            for peer in peers:
                peer.hear()
        for peer in peers:
            peer.stop()
    sys.exit(1 if tell(asked, peers) else 0)


def ours(text: str, first: datetime) -> str:
    """Our first times of the rule, as the others write them."""
    rule = checked(text, first, LAST, lambda last: datetime.combine(last, time.max))
    return ",".join(f"{moment:%Y%m%dT%H%M%S}" for moment in islice(times(rule, first, first, LAST), MOST))


def questions(chance: Random) -> Iterator[tuple[str, str, str]]:
    """Rules that come, with a first time that each really has, and what we say to it."""
    for text in rules(chance):
        about = datetime(2024, 1, 1, chance.randint(0, 23)) + timedelta(days=chance.randint(0, 1_500))  # noqa: DTZ001
        try:
            found = ours(text, about).partition(",")[0]
        except RuleError:
            continue
        if found:
            yield text, found, ours(text, datetime.fromisoformat(found))


def tell(asked: Sequence[tuple[str, str, str]], peers: Sequence[Peer]) -> int:
    """Print who agrees with us how often, and all that differs for no reason that is known; how much that is."""
    known: Counter[str] = Counter()
    unknown: list[str] = []
    for number, (text, first, own) in enumerate(asked):
        said = {peer.name: peer.said[number] for peer in peers if peer.said[number] is not None}
        votes = Counter(said.values())
        if votes[own] and votes[own] == max(votes.values()):
            continue
        reason = next((words for words, pattern in KNOWN.items() if re.search(pattern, text)), "")
        if reason:
            known[reason] += 1
        else:
            unknown.append(
                "\n".join((f"{text} from {first}", f"  ours: {own}", *(f"  {n}: {s}" for n, s in said.items())))
            )
    click.echo(f"{len(asked)} rules")
    for peer in peers:
        agrees = sum(said == own for said, (_, _, own) in zip(peer.said, asked, strict=True))
        none = peer.said.count(None)
        click.echo(f"{peer.name:16}agrees {agrees:6}  differs {len(asked) - agrees - none:6}  no answer {none:6}")
    for words, seen in known.most_common():
        click.echo(f"{seen:6} without a majority for us: {words}")
    click.echo(f"{len(unknown):6} for no reason that is known")
    click.echo("\n".join(unknown), nl=bool(unknown))
    return len(unknown)


if __name__ == "__main__":
    main()
