"""`kiosk setup`: five questions make a computer a kiosk."""

import os
from pathlib import Path
from typing import Any

import click

from kiosk.cli import settings
from kiosk.cli.setup import units
from kiosk.cli.setup.files import Files
from kiosk.cli.state_folder import settings_option
from kiosk.cli.terminal import somebody_is_there, tell
from kiosk.domain.errors import NotAgreed, SettingsError
from kiosk.domain.sentences import say

SPEECH_SERVER = Path("/usr/bin/speech-dispatcher")
SPEECH_SOCKET = "/run/heidi-kiosk-voice/socket"
"""Of heidi-kiosk-voice.service."""
OTHERS = 0o077
SCREEN, SYNC = "heidi-kiosk.service", "heidi-kiosk-sync.timer"


@click.command()
@click.option("--answers", type=click.Path(path_type=Path), help="Take the answers from this file, for many screens.")
@click.option("--undo", is_flag=True, help="Take back what setup did. The content stays.")
@settings_option
def setup(answers: Path | None, undo: bool, settings_file: Path | None) -> None:
    """Ask where this screen stands, how large it is, its language, where content comes from, and the PIN of the staff.

    Each answer is looked at at once. With them this computer is a kiosk from its next start on.
    """
    file = settings_file or settings.SYSTEM_FILE
    files, system = Files(file), file == settings.SYSTEM_FILE
    files.check_may_write()
    if undo:
        _undo(files, system)
        return
    before = settings.from_file(file)
    told = _told(answers)
    _answer(files, told, before, from_file=answers is not None)
    _enable(files, system)


def _told(answers: Path | None) -> dict[str, Any]:
    """What the file of answers says.

    Raises:
        SettingsError: it is not there, or cannot be read.
        NotAgreed: none was named, and nobody is at the terminal.
    """
    from kiosk.cli.setup.five_questions import PIN

    if answers is None and not somebody_is_there():
        raise NotAgreed(
            say("Nobody is there to answer. Type `kiosk setup` at a terminal, or name a file with --answers.")
        )
    if answers is not None and not os.path.isfile(answers):
        raise SettingsError(say("There is no file {file} with answers.", file=answers))
    told: dict[str, Any] = {} if answers is None else settings.from_file(answers)
    if answers is not None and PIN in told and answers.stat().st_mode & OTHERS:
        tell(say("Others can read {file}, and the PIN is in it. Delete it afterwards.", file=answers), warning=True)
    if answers is not None and "root" in told:
        told["root"] = str(answers.parent / str(told["root"]))
    return told


def _answer(files: Files, told: dict[str, Any], before: dict[str, object], *, from_file: bool) -> None:
    from kiosk.cli.setup.five_questions import KEPT, PIN, five_questions
    from kiosk.cli.setup.questions import File, Terminal
    from kiosk.content.files import read_small
    from kiosk.domain.pin import hashed

    known = settings.load(files.settings if files.settings.is_file() else None, {})
    answering = File(told) if from_file else Terminal()
    answered: dict[str, Any] = {}
    for question in five_questions(known, before, pin_is_set=files.pin.is_file()):
        answered |= answering.answer(question)
    for name in told.keys() - answered.keys():
        settings.meant(name, told[name])
    answered = {**told, **answered}
    pin, root = answered.pop(PIN), answered.pop("root")
    answered |= {"source": "store", "root": str(files.root), "pin_file": str(files.pin)}
    if SPEECH_SERVER.exists() and "speech_socket" not in {**before, **answered}:
        answered["speech_socket"] = SPEECH_SOCKET
    files.write(answered, read_small(root, 512_000), None if pin == KEPT else hashed(pin))
    tell(say("Written: {file}", file=files.settings))


def _enable(files: Files, system: bool) -> None:
    """Enable the units where these settings are those of this computer, and say what its next start brings."""
    if not system:
        return
    if not units.can_enable():
        tell(
            say("There is no systemd here. Where there is one, type: systemctl enable {units}", units=SYNC),
            warning=True,
        )
        return
    new = [name for name, enabled in units.units().items() if not enabled]
    files.remember_units(new)
    units.enable(new)
    enabled = units.units()
    if SCREEN in enabled:
        tell(say("From its next start on this computer shows the kiosk, and nothing else."))
        tell(say("Nobody can log in on its screen then; over the network you still can."))
    if SYNC in enabled:
        tell(say("New content comes every night at half past three. For the first, type: sudo kiosk sync --now"))
    tell(say("To take all of it back, type: sudo kiosk setup --undo"))


def _undo(files: Files, system: bool) -> None:
    names = files.enabled_units()
    if system and units.can_enable():
        there = units.units()
        units.disable([name for name in names if name in there])
    files.put_back()
    tell(say("Taken back. From its next start on this computer is no kiosk; its content stays."))
