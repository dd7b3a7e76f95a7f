"""The site of the samples, built once."""

from collections.abc import Mapping
from html.parser import HTMLParser

from tests.phone.samples import site

SITE = site()


def page(name: str, files: Mapping[str, bytes] = SITE.files) -> str:
    """The HTML of the page at that path."""
    return files[f"{name}index.html"].decode()


def text_of(html: str) -> str:
    """What a visitor reads."""

    class Reader(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.words: list[str] = []

        def handle_data(self, data: str) -> None:
            if self.lasttag not in ("script", "style"):
                self.words.append(data)

    reader = Reader()
    reader.feed(html)
    return " ".join("".join(reader.words).split())
