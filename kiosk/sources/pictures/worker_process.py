"""The child process: pictures in on standard input, answers out on standard output, one after the other."""

import resource
import struct
import sys

import msgspec

LENGTH = struct.Struct(">Q")
"""What goes before each picture and each answer: the number of its bytes."""


def answer_all(cpu_s: int, memory_mb: int) -> None:
    """Answer until the input ends, each picture with `cpu_s` seconds of its own; memory is for all of the process."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    from kiosk.sources.pictures.converting import convert

    resource.setrlimit(resource.RLIMIT_AS, (memory_mb * 2**20, memory_mb * 2**20))
    while head := sys.stdin.buffer.read(LENGTH.size):
        data = sys.stdin.buffer.read(*LENGTH.unpack(head))
        used = resource.getrusage(resource.RUSAGE_SELF)
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + 1 + cpu_s, -1))
        said = msgspec.msgpack.encode(convert(data))
        sys.stdout.buffer.write(LENGTH.pack(len(said)) + said)
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    answer_all(int(sys.argv[1]), int(sys.argv[2]))
