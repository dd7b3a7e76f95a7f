"""A folder of pictures and the tables that name them → numbered pictures with words, or Problems; through a build."""

from pathlib import Path

import pytest

from kiosk.content.reader import read, read_picture
from kiosk.content.writer import write
from kiosk.domain.problems import Problem, Severity
from kiosk.sources.build import read_sources
from kiosk.sources.pictures import collection, workers
from kiosk.sources.pictures.converting import convert
from kiosk.sources.plan import read_plan
from kiosk.sources.web.fetching import Fetcher
from tests.sources.pictures.picture_desk import PNG, WORDS, Desk
from tests.sources.pictures.sample_pictures import LEFT_HALF, svg
from tests.sources.tables.sample_tables import BUILT_AT, TABLES


def told(problems: list[Problem]) -> list[tuple[Severity, str, str]]:
    return [(problem.severity, problem.where, problem.sentence) for problem in problems]


def test_members_events_and_places_have_their_pictures(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "places.csv").write_text("id,stop,name_sv,name_en,picture\nquay,1,Kajen,The quay,B.SVG\nlab,2,L,L,\n")
    events = TABLES["events.csv"].splitlines()
    (tmp_path / "events.csv").write_text(f"{events[0]},picture\n{events[1]},b.svg\n")
    reading = desk.read()
    content = reading.content
    assert content, reading.problems
    assert [content.members[id].picture for id in ("m0", "m1", "hetch")] == [1, 2, None]
    assert (content.places["quay"].picture, content.events["talk"].picture) == (2, 2)
    assert content.pictures[1].alt == {"sv": "Ett märke", "en": "A mark"}
    assert dict(reading.pictures) == {1: convert(PNG).data, 2: convert(svg(LEFT_HALF)).data}
    write(content, reading.pictures, tmp_path / "content.sqlite")
    assert read(tmp_path / "content.sqlite").pictures == content.pictures
    assert read_picture(tmp_path / "content.sqlite", 2) == reading.pictures[2]
    assert desk.problems() == []


def test_one_file_is_one_picture_however_often_and_whoever_names_it(desk: Desk) -> None:
    desk.members("b.svg", "b.svg", "B.svg", "a.png")
    content = desk.read().content
    assert content
    assert [content.members[f"m{number}"].picture for number in range(4)] == [2, 2, 2, 1]
    assert list(content.pictures) == [1, 2]


def test_the_cache_changes_nothing_but_the_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(tmp_path, tmp_path / "cache")
    first = desk.read()
    before = dict(first.pictures)

    def never(*_: object) -> None:
        raise AssertionError("converted twice")

    monkeypatch.setattr(workers._Child, "give", never)
    again = desk.read()
    assert (again.content, dict(again.pictures)) == (first.content, before)


def test_a_name_may_be_composed_or_not(desk: Desk) -> None:
    desk.members("a\u030a.png")
    desk.put("\u00c5.png", PNG)
    desk.words("file,alt_sv,alt_en\n\u00e5.PNG,Å,Å\n")
    content = desk.read().content
    assert content
    assert content.pictures[1].alt == {"sv": "Å", "en": "Å"}


def test_a_file_that_is_not_there_has_the_nearest_name(desk: Desk) -> None:
    desk.members("a.jpg", "b-svg", "nothing-like-it.gif")
    problems = [problem for problem in desk.problems() if problem.severity is Severity.ERROR]
    assert [problem.remedy for problem in problems] == [
        "Did you mean “a.png”?",
        "Did you mean “b.svg”?",
        "Put the file there, or correct its name.",
    ]
    assert problems[0].where == "members.csv, row 3, column picture"
    assert desk.read().content is None


@pytest.mark.parametrize("name", ["../a.png", "/etc/a.png", "x\\a.png", "C:a.png", ".a.png", "a" * 300 + ".png"])
def test_a_name_is_that_of_a_file_in_the_folder(desk: Desk, name: str) -> None:
    desk.members(name)
    (problem,) = [problem for problem in desk.read().problems if problem.column == "picture"]
    assert problem.sentence == "This is no name of a file in the folder of pictures."


def test_what_a_picture_shows_is_said_in_every_language(desk: Desk) -> None:
    desk.words("file,alt_sv,alt_en\na.png,Ett märke,\nunused.png,,\n")
    desk.put("unused.png", PNG)
    errors = [problem for problem in desk.problems() if problem.severity is Severity.ERROR]
    assert [(problem.where, problem.sentence) for problem in errors] == [
        ("pictures.csv, row 2, column alt_en", "What the picture shows is not said in English."),
        (
            "members.csv, row 4, column picture",
            "Nobody has written what the picture shows, for those who do not see it.",
        ),
    ]


def test_without_a_table_each_picture_that_is_used_lacks_its_words(desk: Desk) -> None:
    (desk.folder / "pictures.csv").unlink()
    assert [problem.value for problem in desk.problems()] == ["a.png", "b.svg"]


def test_what_nobody_uses_is_told_and_left_out(desk: Desk) -> None:
    desk.put("c.png", b"not even a picture")
    desk.put("Thumbs.db", b"")
    desk.put(".DS_Store", b"")
    desk.words(WORDS + "d.png,D,D\n")
    assert told(desk.problems()) == [
        (Severity.WARNING, "c.png", "Nothing names this picture; it is not shown."),
        (Severity.WARNING, "pictures.csv, row 4, column file", "There is no file “d.png” in the folder of pictures."),
    ]
    content = desk.read().content
    assert content
    assert len(content.pictures) == 2


def test_hundreds_of_unused_files_do_not_hide_the_rest(desk: Desk) -> None:
    for number in range(150):
        desk.put(f"unused-{number}.png", b"")
    problems = desk.problems()
    assert len(problems) == 101
    assert problems[-1].sentence == "Nothing names 50 more pictures."


def test_nothing_is_called_unused_while_a_table_is_broken(desk: Desk) -> None:
    desk.put("c.png", PNG)
    desk.members("a.png", "b.svg", "../b.svg")
    assert [problem.column for problem in desk.problems()] == ["picture"]


def test_pictures_are_looked_at_while_a_table_is_broken(desk: Desk) -> None:
    desk.put("a.png", b"cut off")
    desk.members("a.png", "../b.svg")
    assert {problem.table for problem in desk.problems()} == {"members.csv", "a.png"}


def test_two_folders_are_one_shelf(desk: Desk) -> None:
    (desk.folder / "logos").mkdir()
    (desk.folder / "logos" / "c.svg").write_bytes(svg(LEFT_HALF))
    (desk.folder / "logos" / "a.png").write_bytes(b"not the one that is meant")
    sources = [("tables", "spreadsheet", "."), ("pictures", "pictures", "pictures"), ("logos", "pictures", "logos")]
    plan = "".join(f'[[sources]]\nname = "{name}"\ntype = "{kind}"\npath = "{path}"\n' for name, kind, path in sources)
    (desk.folder / "sources.toml").write_text(plan)
    desk.members("a.png", "b.svg", "c.svg")
    desk.words(WORDS + "c.svg,x,x\n")
    assert [problem.sentence for problem in desk.problems()] == [
        "Another file has this name already; that one is shown."
    ]
    content = desk.read().content
    assert content
    assert len(content.pictures) == 3


def test_a_folder_that_is_not_there_is_told(desk: Desk) -> None:
    (desk.folder / "sources.toml").write_text(
        '[[sources]]\nname = "tables"\ntype = "spreadsheet"\npath = "."\n'
        '[[sources]]\nname = "logos"\ntype = "pictures"\npath = "nowhere"\n'
    )
    first = desk.problems()[0]
    assert (first.table, first.sentence) == (
        "logos",
        "The folder of pictures cannot be read: No such file or directory.",
    )


def test_all_together_fit_into_a_content_file(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(collection, "MOST_BYTES", 10)
    (problem,) = desk.problems()
    assert problem.sentence.startswith("All pictures together are")
    assert desk.read().content is None


def test_each_picture_is_told_before_the_end(desk: Desk) -> None:
    steps: list[tuple[int, int, str]] = []
    fetcher = Fetcher(desk.folder / "cache")
    read_sources(read_plan(desk.folder), BUILT_AT, fetcher=fetcher, progress=lambda *step: steps.append(step))
    assert [words for _done, _total, words in steps][-2:] == ["Picture 1 of 2.", "Picture 2 of 2."]
