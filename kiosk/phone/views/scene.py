"""What every view is derived from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.content import Content
from kiosk.domain.model import Picture
from kiosk.domain.short_codes import Kind
from kiosk.domain.texts import LocalText
from kiosk.phone.locale import Locale, Said
from kiosk.phone.tombstones import Things


@dataclass(frozen=True, slots=True)
class Image:
    """A picture as the pages have it: its address on the site, its size in pixels, and what the content says of it."""

    path: str
    width: int
    height: int
    picture: Picture


@dataclass(frozen=True, slots=True)
class Scene:
    """The content at the moment it was built, in one language; `images` by the number of the picture, `patterns` the
    addresses of those of things without one, by kind and id."""

    content: Content
    locale: Locale
    things: Things
    images: Mapping[int, Image]
    patterns: Mapping[tuple[Kind, str], str]

    @property
    def now(self) -> datetime:
        """The moment the pages are made for."""
        return self.content.meta.built_at

    @property
    def host(self) -> str:
        """The host of the pages."""
        return self.content.meta.phone_host

    def said(self, text: LocalText) -> Said:
        """The text in the language of the pages, or in another one that is named."""
        return self.locale.said(text)

    def path(self, kind: Kind, code: str = "") -> str:
        """The page of a thing, or without `code` the list of its kind: `/en/m/7K3QF/`."""
        return f"{self.locale.prefix}/{kind.value}/{f'{code}/' if code else ''}"

    def file(self, kind: Kind, code: str, suffix: str) -> str:
        """A file to save, beside the page of a thing: `/en/m/7K3QF.vcf`."""
        return f"{self.locale.prefix}/{kind.value}/{code}{suffix}"

    def address(self, path: str) -> str:
        """The whole address of a path."""
        return f"https://{self.host}{path}"

    def mark(self, *texts: Said) -> str:
        """The sentence that a text is in another language; empty when none is."""
        language = next((text.language for text in texts if text.language), "")
        if not language:
            return ""
        name = f"lang_{language}" if f"lang_{language}" in self.locale.words else "lang_other"
        return self.locale("other_language", language=self.locale(name))
