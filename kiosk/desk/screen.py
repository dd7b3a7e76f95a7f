"""The child processes that draw the real screen: one for each size of panel, as long as the desk is open."""

import asyncio
import sys

import msgspec

from kiosk.live_protocol import Answer, Wish

COMMAND = (sys.executable, "-c", "from kiosk.cli import main; main(['draw-row'])")
PATIENCE_S = 20.0
"""A child that has not answered by then is another one at the next wish."""
MOST_SIZES = 2
"""Of panels that are drawn by turns without making a screen anew."""


class Screens:
    """Draws wishes, one at a time for each size of panel; a child that died or hung is started again."""

    def __init__(self) -> None:
        self._children: dict[tuple[int, int], asyncio.subprocess.Process] = {}
        self._turns: dict[tuple[int, int], asyncio.Lock] = {}

    async def draw(self, wish: Wish) -> tuple[Answer, bytes]:
        """What the child answers, and the picture (JPEG).

        Raises:
            ScreenError: it died or hung.
        """
        turn = self._turns.setdefault(wish.size, asyncio.Lock())
        async with turn:
            child = await self._child(wish.size)
            try:
                return await asyncio.wait_for(_asked(child, wish), PATIENCE_S)
            except (TimeoutError, OSError, asyncio.IncompleteReadError, msgspec.DecodeError) as failure:
                await self._end(wish.size)
                raise ScreenError from failure
            except asyncio.CancelledError:
                await self._end(wish.size)  # its answer would be taken for that of the next wish
                raise

    async def close(self) -> None:
        """End all of them."""
        for size in [*self._children]:
            await self._end(size)

    async def _child(self, size: tuple[int, int]) -> asyncio.subprocess.Process:
        known = self._children.pop(size, None)
        if known is None or known.returncode is not None:
            for other in [*self._children][: len(self._children) + 1 - MOST_SIZES]:
                if not self._turns[other].locked():
                    await self._end(other)
            pipe = asyncio.subprocess.PIPE
            known = await asyncio.create_subprocess_exec(*COMMAND, stdin=pipe, stdout=pipe, limit=2**20)
        self._children[size] = known  # the last one that was asked is the last one to go
        return known

    async def _end(self, size: tuple[int, int]) -> None:
        child = self._children.pop(size, None)
        if child is not None and child.returncode is None:
            child.kill()
            await child.wait()


class ScreenError(Exception):
    """There is no picture this time."""


async def _asked(child: asyncio.subprocess.Process, wish: Wish) -> tuple[Answer, bytes]:
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(msgspec.json.encode(wish) + b"\n")
    await child.stdin.drain()
    answer = msgspec.json.decode(await child.stdout.readuntil(b"\n"), type=Answer)
    return answer, await child.stdout.readexactly(answer.bytes)
