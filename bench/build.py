"""`python -m bench.build`: how long a build of everything takes, and how much memory, with all its child processes.

Staff's folder is made from the big content of `bench.generate`: tables as CSV, a calendar, and a folder of photographs.
"""

import csv
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

import click
import numpy as np
from PIL import Image

from bench import vocabulary as words
from bench.against_chromium import ROOT
from bench.generate import FIRST_DAY, HOST, big_content
from bench.processes import Program
from kiosk.domain.content import Content
from kiosk.domain.model import Event
from kiosk.domain.texts import LocalText
from kiosk.domain.walltime import local

SEED = 1
PHOTOGRAPH = (3000, 2000)
LOOK_S = 0.05
CALENDAR_SHARE = 10
"""Every which event stands in the calendar instead of the table."""

Row = dict[str, object]


@click.command()
@click.option("--members", default=10_000, show_default=True)
@click.option("--events", default=5_000, show_default=True)
@click.option("--pictures", default=500, show_default=True)
def main(members: int, events: int, pictures: int) -> None:
    """Measure `kiosk content build` on a large folder: once with nothing kept, once with what the first kept."""
    with TemporaryDirectory() as name:
        folder = Path(name) / "desk"
        folder.mkdir()
        content = big_content(members, events, SEED)
        write_folder(content, folder, pictures)
        click.echo(f"{members:,} members, {events:,} events, {pictures} pictures")
        for turn in ("first", "again"):
            seconds, memory = measured(folder, Path(name) / "content.sqlite", Path(name) / "cache")
            click.echo(f"{turn}: {seconds:.1f} s, {memory:.0f} MB at most")


def measured(folder: Path, output: Path, cache: Path) -> tuple[float, float]:
    """Seconds of one build, and the most megabytes (PSS) that it and its children took together."""
    command = [sys.executable, "main.py", "content", "build", str(folder), "-o", str(output)]
    begun, most = perf_counter(), 0.0
    with subprocess.Popen(
        [*command, "--cache", str(cache), "--at", f"{FIRST_DAY}", "--lang", "en"],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=dict(os.environ),
    ) as build:
        program = Program(build)
        while build.poll() is None:
            most = max(most, program.pss_mb())
            sleep(LOOK_S)
    if build.returncode:
        raise click.ClickException(f"The build ended with exit code {build.returncode}.")
    return perf_counter() - begun, most


def write_folder(content: Content, folder: Path, pictures: int) -> None:
    """`content` as staff would keep it, the first `pictures` members each with a photograph."""
    every = list(content.events.values())
    in_calendar = every[::CALENDAR_SHARE]
    in_table = [event for number, event in enumerate(every) if number % CALENDAR_SHARE]
    tables: dict[str, list[Row]] = {
        "settings": [{"key": key, "value": value} for key, value in SETTINGS.items()],
        "sources": [{"id": "bench", "title": "Generated", "publisher": "bench", "address": f"https://{HOST}/"}],
        "tags": [{"id": t.id, "scope": t.scope} | _texts("name", t.name) for t in content.tags.values()],
        "places": [{"id": p.id, "stop": p.stop or ""} | _texts("name", p.name) for p in content.places.values()],
        "members": list(_members(content, pictures)),
        "topics": [{"id": t.id, "icon": t.icon} | _texts("title", t.title) for t in content.topics.values()],
        "facts": [
            {"id": f.id, "topic": f.topic, "source": "bench"} | _texts("title", f.title) for f in content.facts.values()
        ],
        "events": [_event(content, event) for event in in_table],
        "pictures": [{"file": _file(n)} | _texts("alt", _alt(n)) for n in range(pictures)],
    }
    for name, rows in tables.items():
        _write_table(folder / f"{name}.csv", rows)
    (folder / "pictures").mkdir()
    for number in range(pictures):
        _photograph(number).save(folder / "pictures" / _file(number), quality=88)
    (folder / "talks.ics").write_text(_calendar(content, in_calendar), encoding="utf-8", newline="")
    (folder / "sources.toml").write_text(PLAN, encoding="utf-8")


SETTINGS = {"phone_host": HOST, "languages": " ".join(words.LANGUAGES), "valid_days": 30, "allowed_hosts": HOST}

PLAN = """[[sources]]
name = "tables"
type = "spreadsheet"
path = "."

[[sources]]
name = "talks"
type = "calendar"
path = "talks.ics"

[[sources]]
name = "pictures"
type = "pictures"
path = "pictures"
"""


def _members(content: Content, pictures: int) -> Iterator[Row]:
    for number, member in enumerate(content.members.values()):
        yield (
            {
                "id": member.id,
                "place": member.place or "",
                "website": member.website,
                "tags": " ".join(member.tags),
                "picture": _file(number) if number < pictures else "",
            }
            | _texts("name", member.name)
            | _texts("summary", member.summary)
            | _texts("text", member.text)
        )


def _event(content: Content, event: Event) -> Row:
    times = content.occurrences_by_event[event.id]
    starts, ends = local(times[0].starts), local(times[0].ends - timedelta(seconds=event.all_day))
    weekly = len(times) > 1 and times[1].starts - times[0].starts >= timedelta(days=6)
    return (
        {
            "id": event.id,
            "starts": starts.date(),
            "time": "" if event.all_day else f"{starts:%H:%M}",
            "ends": ends.date(),
            "end_time": "" if event.all_day else f"{ends:%H:%M}",
            "all_day": int(event.all_day),
            "every": "weekly" if weekly else "",
            "until": local(times[-1].starts).date() if weekly else "",
            "organiser": event.organiser or "",
            "place": event.place or "",
            "tags": " ".join(event.tags),
            "sample": 1,
        }
        | _texts("title", event.title)
        | _texts("text", event.text)
    )


def _calendar(content: Content, events: Iterable[Event]) -> str:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//EN"]
    for event in events:
        first = content.occurrences_by_event[event.id][0]
        lines += ["BEGIN:VEVENT", f"UID:{event.id}@{HOST}", f"SUMMARY:{event.title['sv']}"]
        lines += [f"DTSTAMP:{first.starts:%Y%m%dT%H%M%SZ}", f"DTSTART:{first.starts:%Y%m%dT%H%M%SZ}"]
        lines += [f"DTEND:{first.ends:%Y%m%dT%H%M%SZ}", "RRULE:FREQ=WEEKLY;COUNT=5", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])


def _texts(name: str, text: LocalText) -> Row:
    return {f"{name}_{language}": words for language, words in text.items()}


def _alt(number: int) -> LocalText:
    return {"sv": f"Provbild nummer {number}", "en": f"Sample picture number {number}"}


def _file(number: int) -> str:
    return f"photograph-{number:04}.jpg"


def _photograph(number: int) -> Image.Image:
    """Soft shapes with the grain of a camera, so that it is as hard to pack as a photograph."""
    random = np.random.default_rng(number)
    width, height = PHOTOGRAPH
    soft = Image.fromarray(random.integers(0, 256, (9, 13, 3), np.uint8)).resize(PHOTOGRAPH, Image.Resampling.BICUBIC)
    grain = random.normal(0, 6, (height // 2, width // 2, 1)).repeat(2, 0).repeat(2, 1)
    return Image.fromarray(np.clip(np.asarray(soft, np.float32) + grain, 0, 255).astype(np.uint8))


def _write_table(path: Path, rows: list[Row]) -> None:
    heading = list(dict.fromkeys(name for row in rows for name in row))
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, heading, restval="")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    main()
