"""What the staff panel is told of this screen."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class StaffSettings:
    """Without a `pin_file` there is no panel. `fetches`: new content comes by itself. `desk` is where staff keep the
    content, and `name` what they call this screen; empty where nobody has said."""

    pin_file: Path | None = None
    fetches: bool = False
    name: str = ""
    desk: str = ""
