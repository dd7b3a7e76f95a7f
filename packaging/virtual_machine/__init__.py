"""The package on a computer of its own: Debian 13 with systemd and a display, started by QEMU."""
