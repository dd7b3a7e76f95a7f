"""What sysfs and a node tell of a device."""

from pathlib import Path

import pytest

from kiosk.runtime.headphones.evdev import is_plugged, name_of_jack
from tests.made_jacks import MadeJacks


def test_what_is_no_input_device_cannot_be_asked(tmp_path: Path) -> None:
    with open(tmp_path / "file", "wb") as file, pytest.raises(OSError, match="ioctl"):
        is_plugged(file.fileno())


@pytest.mark.parametrize(
    ("switches", "name"),
    [
        ("4", "Front"),
        ("14", "Front"),
        ("0 4", "Front"),
        ("4 0", None),
        ("0", None),
        ("fb", None),
        ("", None),
        ("x", None),
    ],
)
def test_a_device_with_a_jack_is_known_by_its_switches(jacks: MadeJacks, switches: str, name: str | None) -> None:
    jacks.add("event3", "Front", switches)
    assert name_of_jack(jacks.devices / "event3" / "device") == name
    assert name_of_jack(jacks.devices / "event4" / "device") is None
