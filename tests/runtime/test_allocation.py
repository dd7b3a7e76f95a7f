"""What a picture took goes back to the system, however many were given back before."""

import json
import subprocess
import sys

import pytest

ASKED = """
import ctypes, json
{begin}
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]

class Mallinfo2(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in "arena ordblks smblks hblks hblkhd a b c d e".split()]

libc.mallinfo2.restype = Mallinfo2
libc.free(libc.malloc(16 << 20))
before = libc.mallinfo2().hblkhd
libc.malloc(8 << 20)
print(json.dumps(libc.mallinfo2().hblkhd - before))
"""
LEFT_ALONE = ""
APPLICATION = "from kiosk.qt_application import make_application; app = make_application()"


@pytest.mark.parametrize(("begin", "apart"), [(LEFT_ALONE, False), (APPLICATION, True)])
def test_a_large_block_stands_by_itself_in_the_application(
    begin: str, apart: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    program = [sys.executable, "-c", ASKED.format(begin=begin)]
    mapped = json.loads(subprocess.run(program, capture_output=True, text=True, check=True).stdout)
    assert (mapped >= 8 << 20) == apart
