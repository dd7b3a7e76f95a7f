"""What a service manager is told, as sd_notify(3) has it: a datagram to the socket that it names, and no library."""

import os
from collections.abc import Callable, Mapping
from functools import partial
from socket import AF_UNIX, SOCK_DGRAM, socket

SOCKET = "NOTIFY_SOCKET"
Notify = Callable[[Mapping[str, str]], bool]
"""Tells variable by variable how it stands, each value one line; whether that went out."""


def service_manager(environment: Mapping[str, str] = os.environ) -> Notify | None:
    """What tells the service manager that started this process; None: nobody wants to know."""
    address = environment.get(SOCKET, "")
    if address.startswith("/"):
        return partial(_send, address)
    return partial(_send, f"\0{address[1:]}") if address.startswith("@") else None


def lines(told: Mapping[str, str]) -> bytes:
    """What is told, as it goes out."""
    return "".join(f"{name}={' '.join(value.split())}\n" for name, value in told.items()).encode()


def _send(address: str, told: Mapping[str, str]) -> bool:
    """A socket of its own each time: none is handed on to a child, or stays when the manager starts anew."""
    with socket(AF_UNIX, SOCK_DGRAM) as out:
        out.setblocking(False)
        try:
            out.sendto(lines(told), address)
        except OSError:
            return False
    return True
