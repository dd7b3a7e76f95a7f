"""How glibc hands out memory, so that what pictures took goes back to the system once nobody shows them."""

import ctypes

M_MMAP_THRESHOLD = -3
THRESHOLD = 128 * 1024
"""Bytes from which a block stands by itself: glibc's own first value."""


def give_back_large_blocks() -> None:
    """Keep each large block out of the heap, where a small one behind it would hold it for ever.

    Left alone, glibc raises its threshold to the largest block that was given back, up to 32 MB, so that pictures soon
    lie in the heap; a threshold that was set stays. Another C library has no such call, and needs none.
    """
    call = getattr(ctypes.CDLL(None), "mallopt", None)
    if call is not None:
        call(M_MMAP_THRESHOLD, THRESHOLD)
