"""Random rules of recurrence that RFC 5545 allows, some with SKIP of RFC 7529, the same for the same seed."""

from collections.abc import Iterator, Sequence
from random import Random

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FREQUENCIES = ("YEARLY",) * 4 + ("MONTHLY",) * 4 + ("WEEKLY",) * 3 + ("DAILY",) * 2 + ("HOURLY",)
"""As often as their parts make them hard."""


def rules(chance: Random) -> Iterator[str]:
    """Rules without an end, one after the other."""
    while True:
        yield _rule(chance)


def _rule(chance: Random) -> str:
    frequency = chance.choice(FREQUENCIES)
    parts = [f"BYMONTH={_some(chance, range(1, 13), 4)}"] if chance.random() < 0.35 else []
    by_month = bool(parts)
    match frequency:
        case "YEARLY":
            parts.extend(_of_years(chance, by_month=by_month))
        case "MONTHLY":
            parts.extend(_of_days(chance, 0.4, 0.5, 4, numbered=5))
        case "WEEKLY":
            parts.extend(_of_days(chance, 0.0, 0.8, 0, numbered=0))
        case _:
            parts.extend(_of_days(chance, 0.3, 0.4, 6, numbered=0))
    if chance.random() < 0.15:
        parts.append(f"BYHOUR={_some(chance, range(24), 3)}")
    if parts and chance.random() < 0.3:
        parts.append(f"BYSETPOS={_signed(chance, chance.choice((2, 4, 8)), 2)}")
    if chance.random() < 0.5:
        parts.append(f"INTERVAL={chance.choice((2, 2, 3, 4, 5, 7))}")
    if chance.random() < 0.3:
        parts.append(f"WKST={chance.choice(DAYS)}")
    rule = ";".join((f"FREQ={frequency}", *parts))
    if chance.random() < 0.1:
        return f"RSCALE=GREGORIAN;{rule};SKIP={chance.choice(('OMIT', 'BACKWARD', 'FORWARD'))}"
    return rule


def _of_years(chance: Random, *, by_month: bool) -> Iterator[str]:
    kind = chance.choice(("BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "", ""))
    most = {"BYWEEKNO": 53, "BYYEARDAY": 366, "BYMONTHDAY": 31}.get(kind, 0)
    if kind:
        yield f"{kind}={_signed(chance, most, 4)}"
    if chance.random() < 0.5:
        yield f"BYDAY={_weekdays(chance, 0 if kind == 'BYWEEKNO' else 5 if by_month else 53)}"


def _of_days(chance: Random, in_month: float, in_week: float, most: int, *, numbered: int) -> Iterator[str]:
    if chance.random() < in_month:
        yield f"BYMONTHDAY={_signed(chance, 31, most)}"
    if chance.random() < in_week:
        yield f"BYDAY={_weekdays(chance, numbered)}"


def _weekdays(chance: Random, most: int) -> str:
    """Some days of the week; where there are `most` of one, some of them say which."""
    days = chance.sample(DAYS, chance.randint(1, 3))
    which = (chance.choice((0, 0, 1, 2, -1, chance.randint(1, most))) if most else 0 for _ in days)
    return ",".join(f"{number or ''}{day}" for number, day in zip(which, days, strict=True))


def _signed(chance: Random, most: int, count: int) -> str:
    return _some(chance, [number for number in range(-most, most + 1) if number], count)


def _some(chance: Random, numbers: Sequence[int], most: int) -> str:
    return ",".join(map(str, sorted(chance.sample(numbers, chance.randint(1, most)))))
