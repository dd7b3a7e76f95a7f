"""Where a walk along a reading stands when a press has taken its item away. Pure functions."""

from kiosk.viewmodels.reading import Reading, Role, Spoken


def place_after_press(before: Reading, index: int, now: Reading) -> int | None:
    """The place in `now` of what took the place of the item `index` of `before`; None where that is there still.

    It is the heading that follows the last item before it that is there still, or that item itself; where that stands
    in a row, the row.
    """
    if _is_there(before, before[index], now):
        return None
    for number in range(index - 1, -1, -1):
        item = before[number]
        if _is_there(before, item, now):
            found = now.index_of(item.key) or 0
            following = found + 1
            if following < len(now) and now[following].role is Role.HEADING:
                return following
            return found if (row := _row_of(item.key)) is None else now.index_of(row)
    return 0


def _is_there(before: Reading, item: Spoken, now: Reading) -> bool:
    """Whether `item` of `before` is in `now`: not what stands in a row that shows another thing now."""
    found = now.index_of(item.key)
    if found is None or now[found].role is not item.role:
        return False
    row = _row_of(item.key)
    return row is None or _shown(before, row) == _shown(now, row)


def _row_of(key: str) -> str | None:
    """`rows/5` of `rows/5/after`; None for what stands in no row."""
    row, _, _ = key.rpartition("/")
    return row if row.rpartition("/")[2].isdecimal() else None


def _shown(items: Reading, key: str) -> str:
    index = items.index_of(key)
    return "" if index is None else items[index].show
