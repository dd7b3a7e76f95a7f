"""The disks: a bare Debian 13, and the same with the package installed and set up."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

IN_GUEST = Path(__file__).with_name("in_guest")
INCLUDED = "procps,systemd-sysv,libpam-systemd,dbus,udev,kmod,ca-certificates,linux-image-amd64"
SIZE = "4G"
ENVIRONMENT = {
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}


@dataclass(frozen=True, slots=True)
class Image:
    """A disk with one file system, and the kernel that starts it."""

    disk: Path
    kernel: Path
    initrd: Path


@dataclass(frozen=True, slots=True)
class Root:
    """A root file system in a folder, while no machine runs on it."""

    folder: Path

    def install_debian(self) -> None:
        """Install a bare Debian 13 that starts by itself, with a door for those who try it."""
        subprocess.run(
            ["mmdebstrap", "--quiet", "--variant=minbase", f"--include={INCLUDED}", "trixie", self.folder], check=True
        )
        (self.folder / "etc/hostname").write_text("kiosk\n", encoding="utf-8")
        (self.folder / "etc/fstab").write_text("/dev/vda / ext4 defaults 0 1\n", encoding="utf-8")
        for unit in IN_GUEST.glob("*.service"):
            shutil.copy(unit, self.folder / "etc/systemd/system")
        self.run("systemctl enable door.service")

    def install_kiosk(self, packages: list[Path]) -> None:
        """Install the first of the `packages`, lay the others beside it, and set it up for a store of its own."""
        for number, package in enumerate(packages):
            shutil.copy(package, self.folder / "srv" / f"{number}.deb")
        for file in ("set_up.sh", "hang.py"):
            shutil.copy(IN_GUEST / file, self.folder / "srv")
        shutil.copy("/etc/resolv.conf", self.folder / "etc/resolv.conf")
        self.run("apt-get -qq update")
        self.run("apt-get -qq install --no-install-recommends /srv/0.deb wlr-randr >/dev/null")
        self.run("sh -eu /srv/set_up.sh")

    def run(self, command: str) -> None:
        """Run it inside, as root."""
        with self._mounted():
            subprocess.run(["chroot", self.folder, "sh", "-euc", command], env=ENVIRONMENT, check=True)

    def write(self, disk: Path) -> Image:
        """Write it as the `disk` of a machine."""
        disk.parent.mkdir(parents=True, exist_ok=True)
        disk.unlink(missing_ok=True)
        subprocess.run(["mkfs.ext4", "-q", "-d", self.folder, disk, SIZE], check=True)
        boot = self.folder / "boot"
        kernel, initrd = (shutil.copy(next(boot.glob(f"{name}-*")), disk.parent) for name in ("vmlinuz", "initrd.img"))
        return Image(disk, Path(kernel), Path(initrd))

    @contextmanager
    def _mounted(self) -> Iterator[None]:
        proc, dev = self.folder / "proc", self.folder / "dev"
        subprocess.run(["mount", "-t", "proc", "proc", proc], check=True)
        subprocess.run(["mount", "--bind", "/dev", dev], check=True)
        try:
            yield
        finally:
            subprocess.run(["umount", proc, dev], check=True)


def next_version(package: Path, target: Path) -> Path:
    """The same package as its next version."""
    tree = target.with_suffix(".tree")
    shutil.rmtree(tree, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--raw-extract", package, tree], check=True)
    control = tree / "DEBIAN" / "control"
    lines = control.read_text(encoding="utf-8").splitlines()
    told = [f"{line}+next" if line.startswith("Version:") else line for line in lines]
    control.write_text("\n".join(told) + "\n", encoding="utf-8")
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zgzip", "--build", tree, target], check=True, stdout=subprocess.DEVNULL
    )
    shutil.rmtree(tree)
    return target
