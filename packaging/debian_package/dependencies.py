"""What the package asks of Debian 13: the packages of what its compiled files load, and programs."""

from pathlib import Path

from debian_package.elf import elves, needs

PROGRAMS = ("ca-certificates", "cage", "python3", "python3.13", "seatd", "systemd", "udev", "wlr-randr")
RECOMMENDED = ("speech-dispatcher", "speech-dispatcher-espeak-ng")
LIBRARIES = {
    "ld-linux-aarch64.so.1": "libc6",
    "ld-linux-x86-64.so.2": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libc.so.6": "libc6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0t64",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Library → package of Debian 13. A table, for dpkg-shlibdeps knows those of the computer that it runs on."""
VERSIONS = {"cage": "0.2", "libc6": "2.39"}
"""The least version where an older one would not do: wheels for arm64 ask for glibc 2.39, and cage 0.1 dies when the
panel goes."""


def depends(app: Path) -> str:
    """The field Depends.

    Raises:
        SystemExit: a compiled file loads a library that is not in the table.
    """
    loaded = {name: file for file in elves(app) for name in needs(file).outside}
    if unknown := sorted(loaded.keys() - LIBRARIES.keys()):
        lines = [f"{name}, which {loaded[name].relative_to(app)} loads" for name in unknown]
        raise SystemExit("Put the Debian 13 package of each into dependencies.py: " + "; ".join(lines))
    packages = {LIBRARIES[name] for name in loaded} | set(PROGRAMS)
    return ", ".join(f"{name} (>= {VERSIONS[name]})" if name in VERSIONS else name for name in sorted(packages))
