"""The directory: filters, letters, and a search whose answers come later."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.search.index import SearchIndex
from kiosk.domain.model import Content, TagScope
from kiosk.viewmodels.members import (
    LONGEST_QUERY,
    LetterRow,
    MembersViewModel,
    filtered,
    grouped,
    letters,
    letters_of,
    tag_chips,
)
from kiosk.viewmodels.rows import ChipRow
from tests.factories import at, content, member, place, tag
from tests.manual_jobs import ManualJobs
from tests.viewmodels.conftest import SceneOf
from tests.viewmodels.told import told

CHAINS = {"sv": ("sv", "en"), "en": ("en", "sv"), "da": ("da", "en", "sv"), "de": ("de", "en", "sv")}
TAGS = [
    tag("work", 2, {"sv": "Arbetsplatser", "en": "Workplaces"}),
    tag("tech", 1, {"sv": "Teknik", "en": "Technology"}),
    tag("unused", 0, "Ingen"),
    tag("talk", 1, "Samtal", TagScope.EVENT),
]
CONTENT = content(
    places=[place("quay", 1, "Kajen")],
    tags=TAGS,
    members=[
        member("hetch", "Hetch", summary={"sv": "Techhubb"}, tags=("tech",)),
        member("mindpark", "Mindpark", tags=("work",)),
        member("oster", {"sv": "Österhubben", "en": "East hub"}, tags=("tech", "work")),
        member("lindab", "Lindab"),
        member("arla", "Ärlig hamn", place="quay"),
    ],
)
SWEDISH = ["hetch", "lindab", "mindpark", "arla", "oster"]
ENGLISH = ["arla", "oster", "hetch", "lindab", "mindpark"]


@dataclass
class Directory:
    """The page, with its jobs in hand and its index to be had."""

    scene: SceneOf
    content: Content = CONTENT
    jobs: ManualJobs = field(default_factory=ManualJobs)
    index: SearchIndex | None = None
    restarts: int = 0

    def __post_init__(self) -> None:
        self.page = MembersViewModel(lambda: self.index, self.jobs)
        self.page.listRestarted.connect(self._count)
        self.open(self.content)
        self.page.enter("")

    def open(self, content: Content, language: str = "sv", now: str = "2026-11-23 12:00") -> None:
        """Show `content`; its index is ready at once."""
        self.index = SearchIndex.build(content, CHAINS)
        self.page.set_scene(self.scene(content, language=language, now=now))

    @property
    def ids(self) -> list[str]:
        """Who is listed."""
        return [row.id for row in told(self.page, "members").rows]

    @property
    def nearest(self) -> list[str]:
        """Who is offered instead."""
        return [row.id for row in told(self.page, "nearest").rows]

    @property
    def letters(self) -> str:
        """The rail."""
        return " ".join(row.label for row in told(self.page, "letters").rows)

    @property
    def state(self) -> str:
        """See MembersViewModel."""
        return str(told(self.page, "state"))

    def find(self, query: str) -> list[str]:
        """Search and wait for the answer."""
        self.page.search(query)
        self.jobs.do()
        return self.ids

    def _count(self) -> None:
        self.restarts += 1


@pytest.fixture
def directory(scene: SceneOf) -> Directory:
    return Directory(scene)


@pytest.mark.parametrize(
    ("name", "language", "letter"),
    [
        ("Lindab", "sv", "L"),
        ("lindab", "sv", "L"),
        ("Ängelholm", "sv", "Ä"),
        ("Ängelholm", "en", "A"),
        ("Ängelholm", "da", "Æ"),
        ("Ängelholm", "de", "A"),
        ("Österby", "de", "O"),
        ("Österby", "da", "Ø"),
        ("Ærø", "da", "Æ"),
        ("Ærø", "sv", "Ä"),
        ("Ørsted", "sv", "Ö"),
        ("Ålborg", "da", "Å"),
        ("Éclair", "sv", "E"),
        ("ßtrasse", "de", "S"),
        ("3D", "sv", "#"),
        ("–", "sv", "#"),
        ("”Hej”", "sv", "#"),
        ("", "sv", "#"),
    ],
)
def test_letter_of(scene: SceneOf, name: str, language: str, letter: str) -> None:
    assert letters_of(scene(content(), language=language).language)(name[:1]) == letter


@pytest.mark.parametrize(
    ("language", "rows"),
    [("sv", "H0 L1 M2 Ä3 Ö4"), ("en", "A0 E1 H2 L3 M4"), ("da", "E0 H1 L2 M3 Æ4"), ("de", "A0 E1 H2 L3 M4")],
)
def test_letters_are_those_of_the_sorted_names(scene: SceneOf, language: str, rows: str) -> None:
    there = scene(CONTENT, language=language)
    assert " ".join(f"{row.label}{row.first}" for row in letters(there, there.order)) == rows


@pytest.mark.parametrize(
    ("room", "labels"),
    [
        (5, "A B C D E"),
        (9, "A B C D E"),
        (3, "A B–C D–E"),
        (2, "A–B C–E"),
        (1, "A–E"),
        (0, "A–E"),
        (-3, "A–E"),
    ],
)
def test_letters_are_grouped_into_the_room_there_is(room: int, labels: str) -> None:
    rows = [LetterRow(letter, 10 * number) for number, letter in enumerate("ABCDE")]
    keys = grouped(rows, room)
    assert " ".join(row.label for row in keys) == labels
    assert [row.first for row in keys] == [10 * "ABCDE".index(row.label[0]) for row in keys]


@given(st.integers(0, 40), st.integers(-2, 50))
def test_groups_are_even_and_none_is_lost(count: int, room: int) -> None:
    rows = [LetterRow(chr(0x41 + number), number) for number in range(count)]
    keys = grouped(rows, room)
    assert len(keys) == min(count, max(1, room))
    sizes = [after - before for before, after in pairwise([*(key.first for key in keys), count])]
    assert sum(sizes) == count
    assert max(sizes, default=0) - min(sizes, default=0) <= 1


def test_filtered_keeps_the_order(scene: SceneOf) -> None:
    there = scene(CONTENT)
    assert list(filtered(there, there.order, "")) == SWEDISH
    assert list(filtered(there, there.order, "tech")) == ["hetch", "oster"]
    assert list(filtered(there, there.order, "nobody")) == []


@pytest.mark.parametrize(("language", "labels"), [("sv", "Teknik Arbetsplatser"), ("en", "Technology Workplaces")])
def test_chips_are_the_tags_in_use_in_their_order(scene: SceneOf, language: str, labels: str) -> None:
    chips = tag_chips(scene(CONTENT, language=language), TagScope.MEMBER, {"work", "tech", "talk"}, "work", "All")
    assert chips[0] == ChipRow("", "All", selected=False)
    assert " ".join(chip.label for chip in chips[1:]) == labels
    assert [chip.id for chip in chips if chip.selected] == ["work"]


def test_everybody_is_listed_in_the_order_of_the_language(directory: Directory) -> None:
    assert (directory.ids, directory.letters) == (SWEDISH, "H–Ö")
    directory.page.fitLetters(9)
    assert directory.letters == "H L M Ä Ö"
    directory.open(CONTENT, "en")
    assert (directory.ids, directory.letters) == (ENGLISH, "A E H L M")


def test_the_first_filter_counts_everybody(directory: Directory) -> None:
    directory.page.filter("tech")
    assert [row.label for row in told(directory.page, "chips").rows] == ["Alla 5", "Teknik", "Arbetsplatser"]


def test_a_filter_narrows_list_and_letters_until_it_is_taken_away(directory: Directory) -> None:
    directory.page.fitLetters(9)
    directory.page.filter("tech")
    assert (directory.ids, directory.letters) == (["hetch", "oster"], "H Ö")
    directory.page.filter("")
    assert directory.ids == SWEDISH


def test_a_search_lists_its_hits_without_letters(directory: Directory) -> None:
    assert directory.find("h") == ["hetch", "arla", "oster"]
    assert (directory.letters, directory.state) == ("", "ready")
    assert directory.find("") == SWEDISH


def test_the_list_stays_until_the_answer_comes(directory: Directory) -> None:
    directory.page.search("mind")
    assert (told(directory.page, "query"), directory.ids) == ("mind", SWEDISH)
    directory.jobs.do()
    assert directory.ids == ["mindpark"]


def test_a_late_answer_is_dropped(directory: Directory) -> None:
    directory.page.search("mind")
    directory.page.search("lind")
    directory.jobs.do(1)
    assert directory.ids == SWEDISH
    directory.jobs.do(1)
    assert directory.ids == ["lindab"]


def test_an_answer_after_the_search_was_emptied_is_dropped(directory: Directory) -> None:
    directory.page.search("mind")
    directory.page.clearSearch()
    directory.jobs.do()
    assert (directory.ids, told(directory.page, "query")) == (SWEDISH, "")


def test_an_answer_after_the_visitor_left_is_dropped(directory: Directory) -> None:
    directory.page.search("mind")
    directory.page.leave()
    directory.page.clear()
    directory.jobs.do()
    directory.page.enter("")
    assert (directory.ids, told(directory.page, "query"), directory.state) == (SWEDISH, "", "ready")


def test_no_hit_offers_the_nearest_names(directory: Directory) -> None:
    assert directory.find("qqqq mndpk") == []
    assert directory.state == "none"
    assert "mindpark" in directory.nearest
    directory.page.clearSearch()
    assert (directory.nearest, directory.state) == ([], "ready")


def test_a_filter_that_leaves_no_hit_says_so(directory: Directory) -> None:
    directory.page.filter("tech")
    assert directory.find("lindab") == []
    assert (directory.state, directory.nearest) == ("none", [])


def test_search_and_filter_go_together(directory: Directory) -> None:
    directory.page.filter("work")
    assert directory.find("h") == ["oster"]


@pytest.mark.parametrize("query", [" ", "   ", "\t"])
def test_spaces_alone_find_everybody(directory: Directory, query: str) -> None:
    assert directory.find(query) == SWEDISH
    assert directory.jobs.waiting == 0


def test_keys_type_and_erase(directory: Directory) -> None:
    for key in "mind":
        directory.page.type(key)
    assert told(directory.page, "query") == "mind"
    directory.page.erase()
    assert told(directory.page, "query") == "min"
    for _ in range(5):
        directory.page.erase()
    assert told(directory.page, "query") == ""


def test_a_query_has_a_longest_length(directory: Directory) -> None:
    directory.page.search("x" * 1000)
    directory.page.type("y")
    assert told(directory.page, "query") == "x" * LONGEST_QUERY


def test_every_change_of_the_query_is_said(directory: Directory) -> None:
    heard: list[str] = []
    directory.page.changed.connect(lambda: heard.append(told(directory.page, "query")))
    for query in ("m", "mi", "", " "):
        directory.page.search(query)
    directory.page.leave()
    directory.page.search("mi")
    directory.page.clear()
    assert list(dict.fromkeys(heard)) == ["m", "mi", "", " "]
    assert heard[-1] == ""


def test_without_an_index_everybody_is_listed_until_it_comes(directory: Directory) -> None:
    index, directory.index = directory.index, None
    directory.page.search("mind")
    assert (directory.ids, directory.jobs.waiting) == (SWEDISH, 0)
    directory.index = index
    directory.page.index_ready()
    directory.jobs.do()
    assert directory.ids == ["mindpark"]


def test_a_new_index_without_a_query_asks_nothing(directory: Directory) -> None:
    directory.page.index_ready()
    assert directory.jobs.waiting == 0


def test_another_language_asks_again(directory: Directory) -> None:
    assert directory.find("east") == ["oster"]
    directory.open(CONTENT, "en")
    assert directory.jobs.waiting == 1
    directory.jobs.do()
    assert [row.name for row in told(directory.page, "members").rows] == ["East hub"]


def test_a_member_that_is_gone_is_not_listed_even_before_the_new_answer(directory: Directory) -> None:
    directory.find("h")
    fewer = replace(CONTENT, members={id: CONTENT.members[id] for id in ("mindpark", "arla")})
    directory.open(fewer)
    assert directory.ids == ["arla"]
    directory.jobs.do()
    assert directory.ids == ["arla"]


def test_a_new_minute_leaves_the_list_in_its_place(directory: Directory) -> None:
    directory.find("h")
    restarts, rows = directory.restarts, told(directory.page, "members").rows
    present = replace(directory.scene(CONTENT), now=at("2026-11-23 12:01"))
    directory.page.set_scene(present)
    assert (directory.restarts, directory.jobs.waiting) == (restarts, 0)
    assert told(directory.page, "members").rows is rows


def test_room_for_the_letters_leaves_the_list_in_its_place(directory: Directory) -> None:
    restarts, rows = directory.restarts, told(directory.page, "members").rows
    directory.page.fitLetters(3)
    assert directory.letters == "H L–M Ä–Ö"
    assert directory.restarts == restarts
    assert told(directory.page, "members").rows is rows


def test_a_changed_list_starts_at_its_top(directory: Directory) -> None:
    before = directory.restarts
    directory.page.filter("tech")
    directory.find("h")
    assert directory.restarts == before + 2


def test_clear_forgets_search_and_filter(directory: Directory) -> None:
    directory.page.filter("tech")
    directory.find("hetch")
    directory.page.clear()
    assert (told(directory.page, "query"), directory.ids) == ("", SWEDISH)
    assert [row.id for row in told(directory.page, "chips").rows if row.selected] == [""]


def test_nobody_to_list_is_empty(scene: SceneOf) -> None:
    assert Directory(scene, content()).state == "empty"


def test_rows_are_made_when_they_are_seen(scene: SceneOf) -> None:
    many: Sequence[str] = [f"m{number:05}" for number in range(5000)]
    directory = Directory(scene, content(members=[member(id) for id in many]))
    model = told(directory.page, "members")
    assert model.rowCount() == len(many)
    assert model.rows[4321].name == "m04321"


def test_a_search_that_fails_is_loud(directory: Directory) -> None:
    directory.page.search("mind")
    assert directory.index
    directory.index._database.close()
    with pytest.raises(Exception, match="closed"):
        directory.jobs.do()
