"""A folder of tables and pictures as staff keep it, for the tests that build from one."""

import os
from pathlib import Path

from kiosk.domain.problems import Problem
from kiosk.sources.build import Reading, read_sources
from kiosk.sources.plan import read_plan
from kiosk.sources.web.fetching import Fetcher
from tests.sources.pictures.sample_pictures import LEFT_HALF, encoded, svg, two_halves
from tests.sources.tables.sample_tables import BUILT_AT, TABLES

PNG = encoded(two_halves(), "PNG")
WORDS = "file,alt_sv,alt_en\na.png,Ett märke,A mark\nb.svg,En hamn,A harbour\n"


class Desk:
    """A folder of tables and pictures; members name `a.png` and `b.svg` unless a test says otherwise.

    What was converted is kept in `cache`, which many may share: converting costs a child process for each picture.
    """

    def __init__(self, folder: Path, cache: Path) -> None:
        self.folder, self.pictures, self._cache = folder, folder / "pictures", cache
        self.pictures.mkdir()
        for name, text in TABLES.items():
            (folder / name).write_text(text)
        self.members("a.png", "b.svg")
        self.words(WORDS)
        self.put("a.png", PNG)
        self.put("b.svg", svg(LEFT_HALF))

    def members(self, *names: str) -> None:
        rows = "".join(f"m{number},M {number},M {number},{name}\n" for number, name in enumerate(names))
        head = "id,name_sv,name_en,picture\nhetch,Hetch,Hetch,\n"
        (self.folder / "members.csv").write_text(head + rows)

    def words(self, text: str) -> None:
        (self.folder / "pictures.csv").write_text(text)

    def put(self, name: str, data: bytes) -> None:
        (self.pictures / name).write_bytes(data)

    def read(self) -> Reading:
        return read_sources(read_plan(self.folder), BUILT_AT, fetcher=Fetcher(self._cache))

    def problems(self) -> list[Problem]:
        """What is wrong with pictures: the small desk has a few warnings of its own."""
        own = {*os.listdir(self.pictures), "pictures.csv", "pictures", "logos"}
        found = self.read().problems
        return [problem for problem in found if problem.table in own or problem.column == "picture"]
