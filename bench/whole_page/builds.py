"""A build of the kiosk in a folder of its own: made ready, and walked through by a process of its own."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

import PySide6

from bench.display import Display
from bench.processes import SAID, Program

ROOT = Path(__file__).resolve().parents[2]
WALK = Path(__file__).with_name("walk.py")
LRELEASE = Path(PySide6.__file__).parent / "lrelease"


@dataclass(frozen=True, slots=True)
class Build:
    """What is measured: its name in the results, and the folder of its source."""

    name: str
    root: Path

    def make_ready(self) -> None:
        """Compile its QML and its translations, as `make build` does."""
        qml = sorted(map(str, (self.root / "kiosk" / "qml").rglob("*.qml")))
        subprocess.run([sys.executable, self.root / "packaging" / "compile_qml.py", *qml], check=True)
        compiled = self.root / "build" / "translations"
        compiled.mkdir(parents=True, exist_ok=True)
        for source in sorted((self.root / "assets" / "translations").glob("kiosk_*.ts")):
            target = compiled / source.with_suffix(".qm").name
            subprocess.run([LRELEASE, "-silent", source, "-qm", target], check=True)

    def write_content(self, members: int, file: Path) -> None:
        """Write generated content as this build reads it."""
        command = [sys.executable, "-m", "bench.generate", f"--members={members}", "-o", str(file)]
        environment = {"PYTHONPATH": str(self.root)}
        subprocess.run(command, cwd=self.root, env=environment, stdout=subprocess.DEVNULL, check=True)


class Walker:
    """A build on a display of its own, which stands still until it is asked for a round."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process, self._program = process, Program(process)

    def round(self) -> dict[str, list[list[float]]]:
        """What one round took: see `bench.whole_page.walk`.

        Raises:
            RuntimeError: it ended before its time.
        """
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(b"\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError("the walk ended")
        found: dict[str, list[list[float]]] = json.loads(answer)
        return found

    def memory_mb(self) -> float:
        """Megabytes that it takes now."""
        return self._program.pss_mb()


@contextmanager
def walking(build: Build, content: Path) -> Iterator[Walker]:
    """A walk through `build` for a while; what it says is told only with a failure."""
    with Display() as display, TemporaryFile() as said:
        process = subprocess.Popen(
            [sys.executable, "-P", WALK, content],
            env=display.environment | {"PYTHONPATH": str(build.root)},
            cwd=build.root,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=said,
        )
        try:
            yield Walker(process)
        except RuntimeError as error:
            said.seek(0)
            error.add_note(f"{build.name} said: {said.read().decode(errors='replace')[-SAID:]}")
            raise
        finally:
            process.communicate()
