"""The members in the order of each language of the screen."""

from collections.abc import Iterator, Mapping
from operator import itemgetter

from kiosk.domain.content import Content
from kiosk.domain.texts import pick
from kiosk.runtime.language import Language


class Orders(Mapping[str, tuple[str, ...]]):
    """Member ids as each language sorts their names; each is worked out once, when it is first asked for."""

    def __init__(self, content: Content, languages: Mapping[str, Language]) -> None:
        self._content, self._languages = content, languages
        self._sorted: dict[str, tuple[str, ...]] = {}

    def sort(self, code: str) -> tuple[str, ...]:
        """The order of the language `code`."""
        if code not in self._sorted:
            self._sorted[code] = ordered(self._content, self._languages[code])
        return self._sorted[code]

    def __getitem__(self, code: str) -> tuple[str, ...]:
        return self.sort(code)

    def __iter__(self) -> Iterator[str]:
        return iter(self._languages)

    def __len__(self) -> int:
        return len(self._languages)


def ordered(content: Content, language: Language) -> tuple[str, ...]:
    """The ids of the members as `language` sorts their names."""
    key = language.sort_key()
    names = ((key(pick(member.name, language.chain).text), id) for id, member in content.members.items())
    return tuple(id for _, id in sorted(names, key=itemgetter(0)))
