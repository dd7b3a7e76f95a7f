"""Photographs of every kind, from every distance, given to every reader; seeded, on all processors."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import product
from multiprocessing import get_context

import cv2
import numpy as np

from bench.scanning.camera import Grey, photograph
from bench.scanning.codes import Code
from bench.scanning.damage import DAMAGES, shot
from bench.scanning.readers import READERS

DISTANCES = (300, 450, 600, 700, 900, 1200, 1500)
"""Millimetres. The smallest code of the screen is made for 719."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A code that is photographed with a kind of damage from a distance in millimetres; `seed` makes it that one."""

    code: Code
    damage: str
    distance: int
    seed: int

    def photograph(self) -> Grey:
        """The picture, the same each time."""
        random = np.random.default_rng(self.seed)
        return photograph(self.code.picture, self.code.mm_per_px, shot(self.damage, self.distance, random), random)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Which readers (of READERS) read what the code holds."""

    attempt: Attempt
    readers: frozenset[str]

    @property
    def within(self) -> bool:
        """Whether it was taken from where the code is made to be read."""
        return self.attempt.distance <= self.attempt.code.reach_mm


def attempts(codes: Sequence[Code], each: int) -> Iterator[Attempt]:
    """`each` attempts of every damage and distance; the codes by turns, so that each is seen in every kind."""
    for number, (damage, distance, _) in enumerate(product(DAMAGES, DISTANCES, range(each))):
        yield Attempt(codes[number % len(codes)], damage, distance, number)


def judged(attempt: Attempt) -> Outcome:
    """What comes of an attempt."""
    picture = attempt.photograph()
    read = (name for name, reader in READERS.items() if reader(picture) == attempt.code.payload)
    return Outcome(attempt, frozenset(read))


def outcomes(every: Sequence[Attempt]) -> list[Outcome]:
    """What comes of each attempt, in their order."""
    alone = partial(cv2.setNumThreads, 1)
    with ProcessPoolExecutor(mp_context=get_context("spawn"), initializer=alone) as pool:
        return list(pool.map(judged, every, chunksize=8))
