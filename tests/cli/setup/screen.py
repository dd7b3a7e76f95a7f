"""A computer to set up: its folder of settings, a store that is really signed, and a file of answers."""

from dataclasses import dataclass
from pathlib import Path

from tests.delivery.sync.signed_store import Desk

PIN = "042917"


@dataclass(frozen=True)
class Computer:
    """`etc` is what /etc/heidi-kiosk is elsewhere, `stick` where staff have root.json and answers."""

    etc: Path
    stick: Path
    store: str

    @property
    def settings(self) -> Path:
        return self.etc / "kiosk.toml"

    def answers(self, **told: object) -> Path:
        """A file of answers, right but for what is `told`; None leaves one out."""
        right = {"name": "Entrance", "here": "mindpark", "language": "en", "store": self.store, "root": "root.json"}
        panel = {"inches": 32, "bottom_edge_mm": 700}
        given = {**right, "pin": PIN, **told}
        lines = [f"{name} = {value!r}" for name, value in given.items() if value is not None and name not in panel]
        lines += ["[panel]", *(f"{name} = {given.get(name, value)!r}" for name, value in panel.items())]
        file = self.stick / "answers.toml"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        file.chmod(0o600)
        return file

    def vouch(self, desk: Desk) -> None:
        """Put the root of that desk on the stick."""
        (self.stick / "root.json").write_bytes(desk.first_root)
