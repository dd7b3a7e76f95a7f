"""What every page is derived from: content, language and moment, frozen together."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from kiosk.domain.content import Content
from kiosk.domain.freshness import News, news
from kiosk.domain.mixed_text import in_language
from kiosk.domain.model import Notice
from kiosk.domain.texts import LocalText, Picked, pick
from kiosk.domain.walltime import local
from kiosk.runtime.content.feed import Loaded
from kiosk.runtime.language import Language


@dataclass(frozen=True, slots=True)
class Moment:
    """What a scene takes from elsewhere than its content. `here` is the place the kiosk stands at, `facing` which way
    whoever reads it looks (degrees clockwise from north, None while nobody has said); `urgent` are notices
    of content that waits to be shown; `heard_at` is when the content was last found to be the latest there is, None
    where nobody looks for later content."""

    now: datetime
    here: str
    urgent: tuple[Notice, ...] = ()
    heard_at: datetime | None = None
    facing: float | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """One moment of the screen. `here` is the place the kiosk stands at, `order` member ids as the language sorts,
    `urgent`, `heard_at` and `facing` as in Moment, `said` the mark that the page bears for all its texts."""

    content: Content
    language: Language
    names: Mapping[str, str]
    now: datetime
    here: str
    order: tuple[str, ...]
    urgent: tuple[Notice, ...] = ()
    heard_at: datetime | None = None
    said: str = ""
    facing: float | None = None

    @property
    def news(self) -> News:
        """What the content is worth now."""
        meta = self.content.meta
        return news(meta.built_at, meta.valid_until, self.heard_at, self.now)

    @property
    def today(self) -> date:
        """The local day."""
        return local(self.now).date()

    def text(self, text: LocalText) -> str:
        """`text` in the language of the screen, or in the next one of its chain; in that case it knows which it is."""
        picked = self.picked(text)
        return self.worded(picked.text, picked.language)

    def worded(self, text: str, language: str) -> str:
        """`text`, which knows its language where that is another than the screen's."""
        return text if language == self.language.code else in_language(text, language)

    def picked(self, text: LocalText) -> Picked:
        """The same, with the language that it is really in."""
        return pick(text, self.language.chain)

    def mark(self, *texts: LocalText) -> str:
        """The own name of the language that the first of `texts` is really in; empty when it is the screen's, and when
        the page says it already."""
        for text in texts:
            picked = self.picked(text)
            if picked.text and picked.language != self.language.code:
                own = self.names.get(picked.language)
                name = in_language(own, picked.language) if own else picked.language
                return "" if name == self.said else name
        return ""

    def having_said(self, mark: str) -> "Scene":
        """The same for the rows of a page that bears `mark`: they need not bear it each."""
        return replace(self, said=mark)


def commonest(marks: Iterable[str], least: int = 1) -> str:
    """The mark that most of `marks` are, for a page to bear once; empty where none is that of at least `least`."""
    return next((mark for mark, count in Counter(filter(None, marks)).most_common(1) if count >= least), "")


def scene_of(loaded: Loaded, language: Language, languages: Mapping[str, Language], moment: Moment) -> Scene:
    """The scene of that content in one of `languages`, which are by their codes."""
    return Scene(
        content=loaded.content,
        language=language,
        names={code: other.name for code, other in languages.items()},
        now=moment.now,
        here=moment.here,
        order=loaded.orders[language.code],
        urgent=moment.urgent,
        heard_at=moment.heard_at,
        facing=moment.facing,
    )
