"""How long nobody may try the PIN of the staff after so many wrong ones."""

from math import ceil

FREE_TRIES = 5
FIRST_PAUSE_S, LONGEST_PAUSE_S = 60, 3600
FORGOTTEN_AFTER_S = 24 * 3600
"""A day without a try, and the wrong ones before it count no more."""


def pause_after(wrong: int) -> int:
    """Seconds until the next try after `wrong` wrong ones in a row: none after the first four, then a minute, and twice
    as long after each further one, up to an hour."""
    if wrong < FREE_TRIES:
        return 0
    return int(min(LONGEST_PAUSE_S, FIRST_PAUSE_S * 2 ** min(wrong - FREE_TRIES, 16)))


def left_of_pause(wrong: int, passed_s: float) -> int:
    """Whole seconds that are left of that pause, `passed_s` seconds after the last wrong try."""
    pause = pause_after(wrong)
    return max(0, min(pause, ceil(pause - passed_s)))
