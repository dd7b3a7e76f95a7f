"""`python -m bench.desk_screen`: from the last key to the decoded picture in the browser, beside a build and a screen.

A desk over a folder of many members, a member's form in Chromium: a letter more, and the time until the picture that
follows is decoded. Beside it, in the same run, what the same picture takes without the desk: a build of the folder,
and a process that draws that one page.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

import click
import msgspec
from playwright.sync_api import Page, sync_playwright

from bench.against_chromium import ROOT
from bench.build import write_folder
from bench.generate import big_content
from kiosk.live_protocol import Wish

SEED, PICTURES, SETTLED_S = 1, 20, 1.0
MEDIAN_MS, P95_MS, SHARE = 120, 200, 0.05
FIELD = "#f-name_sv"
TYPE = """async letter => {
  const field = document.querySelector("#f-name_sv"), picture = document.getElementById("screen");
  const drawn = new Promise(done => picture.addEventListener("drawn", done, { once: true }));
  const begun = performance.now();
  field.value += letter;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await drawn;
  return performance.now() - begun;
}"""
DRAWN = "() => document.getElementById('screen').src.startsWith('blob:')"
PATIENCE_MS = 120_000


@click.command()
@click.option("--members", default=10_000, show_default=True)
@click.option("--events", default=5_000, show_default=True)
@click.option("--keys", default=60, show_default=True)
def main(members: int, events: int, keys: int) -> None:
    """Measure how soon the picture follows the typing."""
    with TemporaryDirectory() as name:
        folder = Path(name) / "folder"
        folder.mkdir()
        write_folder(big_content(members, events, SEED), folder, PICTURES)
        for file in ("sources.toml", "talks.ics"):  # the desk keeps tables
            (folder / file).unlink()
        output = Path(name) / "content.sqlite"
        whole = _seconds(["content", "build", str(folder), "-o", str(output), "--offline"]) + _drawn(output)
        with _desk(folder) as link, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            page = browser.new_page()
            _form(page, link)
            times = [page.evaluate(TYPE, "abcdefghij"[number % 10]) for number in range(keys)]
            browser.close()
    middle, high = median(times), quantiles(times, n=20)[18]
    click.echo(f"{members:,} members, {keys} keys: median {middle:.0f} ms (at most {MEDIAN_MS}), 95 % {high:.0f} ms")
    click.echo(f"(at most {P95_MS}); a build and a drawing of its own took {1000 * whole:.0f} ms,")
    click.echo(f"of which a key is {middle / 1000 / whole:.3f} (at most {SHARE}).")


def _seconds(words: list[str]) -> float:
    begun = perf_counter()
    quiet = subprocess.DEVNULL
    done = subprocess.run(
        [sys.executable, "main.py", *words], cwd=ROOT, stdout=quiet, stderr=subprocess.PIPE, text=True
    )
    if done.returncode:
        raise click.ClickException(done.stderr)
    return perf_counter() - begun


def _drawn(content: Path) -> float:
    """Seconds until a process of its own has drawn the page of one member."""
    wish = Wish(str(content), "members", {"id": "member-1", "name_sv": "A"}, datetime.now(UTC).replace(microsecond=0))
    begun = perf_counter()
    subprocess.run(
        [sys.executable, "main.py", "draw-row"], cwd=ROOT, input=msgspec.json.encode(wish) + b"\n", check=True,
        stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return perf_counter() - begun


@contextmanager
def _desk(folder: Path) -> Iterator[str]:
    command = [sys.executable, "main.py", "desk", str(folder), "--no-browser", "--lang", "en"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield process.stdout.readline().partition(": ")[2].strip()
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def _form(page: Page, link: str) -> None:
    """The form of a member, once its picture is there."""
    page.set_default_timeout(PATIENCE_MS)
    page.goto(link)
    page.get_by_role("button").first.click()
    page.goto(link.partition("/enter")[0] + "/t/members")
    page.locator("a.card").first.click()
    while not page.evaluate(DRAWN):  # the first check is on its way
        sleep(SETTLED_S)
        page.reload()
        sleep(SETTLED_S)
    sleep(SETTLED_S)


if __name__ == "__main__":
    main()
