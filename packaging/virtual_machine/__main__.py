"""`make vm`: boots Debian 13 with the package under QEMU, does to it what a house does, and tells what it took.

Needs root, mmdebstrap, e2fsprogs and qemu-system-x86; a quarter of an hour; 6 GB in the temporary folder. Pictures and
the table come into the folder that is named second.
"""

import os
import sys
import tempfile
from pathlib import Path

from virtual_machine.image import Root, next_version
from virtual_machine.scenes import Scenes, bare_boot

HEAD = """| what happens | picture after | of the bare boot |
| --- | ---: | ---: |
"""


def main(package: Path, folder: Path) -> None:
    """Make the disks, go through all scenes, and write the table line by line."""
    folder.mkdir(parents=True, exist_ok=True)
    table = folder / "table.md"
    with tempfile.TemporaryDirectory(prefix="kiosk-vm-") as name, table.open("w", encoding="utf-8") as lines:
        work = Path(name)
        work.chmod(0o755)
        root = Root(work / "root")
        root.install_debian()
        bare = bare_boot(root.write(work / "bare" / "disk"))
        lines.write(f"{HEAD}| a bare Debian 13 starts, up to its login | {bare:.1f} s | 1.00 |\n")
        root.install_kiosk([package, next_version(package, work / "next.deb")])
        for what, seconds in Scenes(root.write(work / "kiosk" / "disk"), folder).all():
            lines.write(f"| {what} | {seconds:.1f} s | {seconds / bare:.2f} |\n")
            lines.flush()
    sys.stdout.write(table.read_text(encoding="utf-8"))


if __name__ == "__main__":
    if os.geteuid():
        sys.exit("make vm makes a root file system: it needs root.")
    main(Path(sys.argv[1]), Path(sys.argv[2]))
