"""What every page is derived from: content, language and moment, frozen together."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.model import Content
from kiosk.domain.texts import LocalText, pick
from kiosk.domain.walltime import local
from kiosk.runtime.language import Language


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment of the screen. `here` is the place the kiosk stands at, `order` member ids as the language sorts."""

    content: Content
    language: Language
    names: Mapping[str, str]
    now: datetime
    here: str
    order: tuple[str, ...]

    @property
    def today(self) -> date:
        """The local day."""
        return local(self.now).date()

    def text(self, text: LocalText) -> str:
        """`text` in the language of the screen, or in the next one of its chain."""
        return pick(text, self.language.chain).text

    def mark(self, *texts: LocalText) -> str:
        """The own name of the language that the first of `texts` is really in; empty when it is the screen's."""
        for text in texts:
            picked = pick(text, self.language.chain)
            if picked.text and picked.language != self.language.code:
                return self.names.get(picked.language, picked.language)
        return ""
