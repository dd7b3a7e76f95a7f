"""The members in the order of each language, where the name of one is another one than when all of them were sorted."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kiosk.domain.content import Content
from kiosk.domain.model import Member
from kiosk.domain.texts import pick
from kiosk.runtime.collation import Orders
from kiosk.runtime.language import Language

Key = Callable[[Member], Any]


class SortedMembers:
    """The members of a content file as each language sorts them, with what they are sorted by, kept once asked for."""

    def __init__(self, content: Content, languages: Mapping[str, Language]) -> None:
        self._content, self.languages = content, languages
        self._orders = Orders(content, languages)
        self._known: dict[str, tuple[Key, list[str], list[Any]]] = {}

    def of(self, content: Content) -> Mapping[str, tuple[str, ...]]:
        """The same for `content`, which differs in one member at most."""
        before, now = self._content.members, content.members
        if now is before:
            return self._orders
        other = [id for id, one in now.items() if id not in before or before[id].name != one.name]
        return _Typed(self, now[other[0]]) if other else self._orders

    def around(self, member: Member, code: str) -> tuple[str, ...]:
        """The order of the language `code` with `member` in its place."""
        key, ids, keys = self._kept(code)
        wanted, last = key(member), len(ids)
        at = bisect_left(keys, wanted)
        if member.id in self._content.members:
            places = {id: number for number, id in enumerate(self._content.members)}
            here = places[member.id]
            while at < last and not wanted < keys[at] and places[ids[at]] < here:
                at += 1
        else:
            while at < last and not wanted < keys[at]:
                at += 1
        return (*(id for id in ids[:at] if id != member.id), member.id, *(id for id in ids[at:] if id != member.id))

    def _kept(self, code: str) -> tuple[Key, list[str], list[Any]]:
        if code not in self._known:
            language = self.languages[code]
            sort_key = language.sort_key()

            def key(member: Member) -> Any:
                return sort_key(pick(member.name, language.chain).text)

            ids = [*self._orders.sort(code)]
            self._known[code] = key, ids, [key(self._content.members[id]) for id in ids]
        return self._known[code]


class _Typed(Mapping[str, tuple[str, ...]]):
    def __init__(self, known: SortedMembers, member: Member) -> None:
        self._known, self._member = known, member
        self._sorted: dict[str, tuple[str, ...]] = {}

    def __getitem__(self, code: str) -> tuple[str, ...]:
        if code not in self._sorted:
            self._sorted[code] = self._known.around(self._member, code)
        return self._sorted[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._known.languages)

    def __len__(self) -> int:
        return len(self._known.languages)
