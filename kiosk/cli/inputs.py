"""`kiosk inputs`: which devices may press anything on this computer, told to udev as long as it runs."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import click

from kiosk.cli import settings
from kiosk.cli.state_folder import settings_option
from kiosk.domain.errors import OutputError
from kiosk.domain.sentences import say

RULES = Path("/run/udev/rules.d/70-heidi-kiosk-inputs.rules")
"""After udev has found out what each device is (60-input-id.rules); gone with the next start."""
_HEAD = """\
# Written by `kiosk inputs`: the panel's touch and what kiosk.toml names; libinput leaves all others alone.
SUBSYSTEM!="input", GOTO="heidi_kiosk_inputs_end"
KERNEL!="event*", GOTO="heidi_kiosk_inputs_end"
ENV{ID_INPUT_TOUCHSCREEN}=="1", GOTO="heidi_kiosk_inputs_end"
"""
_FOOT = """\
ENV{LIBINPUT_IGNORE_DEVICE}="1"
LABEL="heidi_kiosk_inputs_end"
"""
_TOLD = (("control", "--reload"), ("trigger", "--subsystem-match=input", "--settle"))


@click.command()
@settings_option
@click.option("--rules", type=click.Path(path_type=Path), default=RULES, help="The file of rules to write.")
def inputs(settings_file: Path | None, rules: Path) -> None:
    """Let only the panel's touch and the devices that the settings name press anything; without `inputs`, all do."""
    named = settings.load(settings_file).inputs
    try:
        if named is None:
            rules.unlink(missing_ok=True)
        else:
            rules.parent.mkdir(parents=True, exist_ok=True)
            rules.write_text(rules_for(named), encoding="utf-8")
    except OSError as error:
        raise OutputError(say("The folder {folder} cannot be written.", folder=rules.parent), str(error)) from error
    if rules == RULES:
        for words in _TOLD:
            subprocess.run(["udevadm", *words], check=True, timeout=60)


def rules_for(names: Sequence[str]) -> str:
    """The rules of udev by which libinput heeds touch screens and devices of these names, and no others."""
    return _HEAD + "".join(f'ATTRS{{name}}=="{name}", GOTO="heidi_kiosk_inputs_end"\n' for name in names) + _FOOT
