"""The line of stops, as somebody walks along it."""

from collections.abc import Iterable, Mapping, Sequence

from kiosk.domain.model import Place


def minutes_from(stops: Sequence[Place], start: str) -> Mapping[str, int]:
    """Minutes on foot from the stop `start` to each other one, by id.

    Left out are those behind a stretch that nobody has measured; all of them, where `start` is no stop.
    """
    at = next((number for number, stop in enumerate(stops) if stop.id == start), None)
    if at is None:
        return {}
    onward = ((stop.id, stop.minutes) for stop in stops[at + 1 :])
    backward = ((stops[number - 1].id, stops[number].minutes) for number in range(at, 0, -1))
    return {**_added_up(backward), **_added_up(onward)}


def _added_up(stretches: Iterable[tuple[str, int | None]]) -> dict[str, int]:
    total, found = 0, {}
    for stop, minutes in stretches:
        if minutes is None:
            break
        total += minutes
        found[stop] = total
    return found
