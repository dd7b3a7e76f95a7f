"""`python -m bench.speech`: how soon the voice is heard, and how soon it falls silent; writes bench/SPEECH.md."""

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import monotonic

import click

from bench.processes import adopt_orphans, left_behind
from bench.report import hardware
from bench.speech import server, sound
from bench.speech.event_loop import wait_for
from bench.speech.on_the_screen import listener
from bench.speech.peer import Script
from bench.speech.sound import Recording
from kiosk.qt_application import make_application
from kiosk.runtime.speech.voice import Voice

TEXT = "Det var en gång en katt som bodde hos en gubbe i ett litet rött hus vid en sjö"
LOUD_S, QUIET_S = 0.4, 0.7
"""It is stopped in the middle of the text; nothing was heard for longer than any pause within it."""
KIOSK, PEER = "kiosk", "bare script"
START, SILENCE = "asked to first sample", "stopped to last sample"
TAP, TAP_AGAIN = "Listen tapped on the screen to first sample", "tapped again to last sample"
MOST_MS: Mapping[str, tuple[int, int | None]] = {
    START: (150, None),
    SILENCE: (120, 200),
    TAP: (150, None),
    TAP_AGAIN: (120, 200),
}
"""What median and worst may be."""

Times = dict[tuple[str, str], list[float]]


@click.command()
@click.option("--rounds", default=10, show_default=True, help="How often each speaks and is stopped.")
@click.option("-o", "--output", type=click.Path(path_type=Path), default=Path(__file__).parents[1] / "SPEECH.md")
def main(rounds: int, output: Path) -> None:
    """Measure the voice beside a bare script, by turns, on the same server, by a recording."""
    if not server.is_installed() or not sound.is_installed("pulseaudio"):
        raise click.ClickException("Type: packaging/bootstrap.sh tests")
    adopt_orphans()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application, load = make_application(), os.getloadavg()[0]
    with TemporaryDirectory() as name:
        folder = Path(name)
        with (
            sound.pulseaudio(folder) as pulse,
            server.speech_server(folder, server.PULSE, pulse.socket) as speaking,
            sound.recording(folder, pulse.socket) as heard,
        ):
            times = _measured(speaking.socket, heard, rounds)
            with listener(speaking.socket, folder) as visitor:
                for _ in range(rounds):
                    start, silence = _once(heard, visitor.tap, visitor.tap)
                    times.setdefault((TAP, KIOSK), []).append(start * 1000)
                    times.setdefault((TAP_AGAIN, KIOSK), []).append(silence * 1000)
    output.write_text(page(times, load) + "\n", encoding="utf-8")
    click.echo(output.read_text(encoding="utf-8"))
    application.quit()
    if left := left_behind():
        raise click.ClickException("\n".join(["Left behind:", *left]))


def _measured(socket: Path, heard: Recording, rounds: int) -> Times:
    voice = Voice(socket)
    voice.open()
    wait_for(lambda: voice.languages, "no voice")
    times: Times = {}
    with Script(socket) as script:
        by_turns: Sequence[tuple[str, Callable[[], None], Callable[[], None]]] = (
            (KIOSK, lambda: voice.say_at_once("text", TEXT, "sv"), voice.stop),
            (PEER, lambda: script.say(TEXT), script.stop),
        )
        for _ in range(rounds):
            for name, say, stop in by_turns:
                start, silence = _once(heard, say, stop)
                times.setdefault((START, name), []).append(start * 1000)
                times.setdefault((SILENCE, name), []).append(silence * 1000)
    voice.close()
    return times


def _once(heard: Recording, say: Callable[[], None], stop: Callable[[], None]) -> tuple[float, float]:
    """Seconds from asking to the first sample, and from stopping to the last."""
    asked = monotonic()
    say()
    wait_for(lambda: heard.last() > asked + LOUD_S, "no sound")
    first = heard.first_after(asked)
    assert first is not None
    stopped = monotonic()
    stop()
    wait_for(lambda: monotonic() - max(stopped, heard.last()) > QUIET_S, "no silence")
    return first - asked, max(0.0, heard.last() - stopped)


def page(times: Times, load: float) -> str:
    """The whole page in Markdown, of the milliseconds by what was measured and of whom."""
    rows = [f"|  | {KIOSK} | {PEER} | ratio |", "| --- | ---: | ---: | ---: |"]
    for what, (most, worst) in MOST_MS.items():
        ours, theirs = times[what, KIOSK], times.get((what, PEER), ())
        within = median(ours) <= most and (worst is None or max(ours) <= worst)
        target = f"{what}: median at most {most} ms" + (f", worst {worst}" if worst else "")
        missed = "" if within else " (missed)"
        peer = f"{_both(theirs)} | {median(ours) / max(1.0, median(theirs)):.2f}" if theirs else "|"
        rows.append(f"| {target} | **{_both(ours)}**{missed} | {peer} |")
    return _PAGE.format(rows="\n".join(rows), machine=f"{hardware()}; {datetime.now(UTC):%d %B %Y}; load {load:.1f}")


def _both(times: Sequence[float]) -> str:
    return f"{median(times):.0f} / {max(times):.0f} ms"


_PAGE = """# The voice

Written by `python -m bench.speech`, a part of `make bench`.

{rows}

Median / worst of each one's rounds, by turns on one speech-dispatcher with espeak-ng, warm, heard on a PulseAudio
output that goes nowhere and recorded in pieces of five milliseconds. The bare script sends the same commands over a
socket that blocks; the server's own part of the time is in both. On the screen a finger taps Listen at Home, with 1,000
members, by touch events on the real window.

- {machine}
"""
if __name__ == "__main__":
    main()
