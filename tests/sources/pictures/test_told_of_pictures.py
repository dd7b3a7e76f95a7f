"""What staff are told of each of their pictures: why it is none, or what is shown otherwise; through a build."""

import os
import socket
from pathlib import Path

import pytest

from kiosk.domain.problems import Severity
from kiosk.sources.pictures import finding
from tests.sources.pictures.picture_desk import PNG, WORDS, Desk
from tests.sources.pictures.sample_pictures import LEFT_HALF, RED, encoded, png, svg, two_halves


def files_that_are_no_pictures(folder: Path) -> dict[str, str]:
    """Things in a folder that are no pictures, to what is said of each."""
    outside = folder.parent / "outside.png"
    outside.write_bytes(PNG)
    os.mkfifo(folder / "pipe.png")
    (folder / "link.png").symlink_to(outside)
    (folder / "lost.png").symlink_to(folder / "nowhere")
    (folder / "folder.png").mkdir()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(folder / "socket.png"))
    (folder / "large.png").write_bytes(bytes(finding.LARGEST + 1))
    (folder / "empty.png").write_bytes(b"")
    (folder / "page.png").write_bytes(b"<!doctype html><title>Not found</title>")
    (folder / "phone.heic").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0")
    (folder / "half.png").write_bytes(PNG[:60])
    (folder / "head.png").write_bytes(PNG[:33])
    (folder / "rows.png").write_bytes(png(20, 20, 8, 2, [bytes(60)] * 19))
    (folder / "line.png").write_bytes(png(41, 2, 1, 0, [bytes(6)] * 2))
    (folder / "web.svg").write_bytes(svg('<image href="https://heidi.example/a.png"/>'))
    (folder / "words.svg").write_bytes(b'<!DOCTYPE svg [<!ENTITY a "x"><!ENTITY b "&a;">]>' + svg("<text>&b;</text>"))
    (folder / "blank.svg").write_bytes(svg('<rect x="50" width="9" height="9"/>'))
    no_file = "This is a folder, a link or a device, not the file of a picture."
    broken = "The picture is cut off or damaged."
    return {
        **dict.fromkeys(("pipe.png", "link.png", "lost.png", "folder.png", "socket.png"), no_file),
        **dict.fromkeys(("half.png", "head.png", "rows.png"), broken),
        "large.png": "The file is larger than 60 MB.",
        "empty.png": "The file is empty.",
        "page.png": "This is a HTML file, which the screen cannot show.",
        "phone.heic": "This is a HEIC file, which the screen cannot show.",
        "line.png": "One side is more than 20 times as long as the other.",
        "web.svg": "The drawing needs another file or a web page, which the screen never opens.",
        "words.svg": "The drawing has more parts in one another than can be drawn.",
        "blank.svg": "The picture is transparent all over; nothing of it can be seen.",
    }


def test_each_file_that_is_no_picture_is_named_and_the_others_are_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "LARGEST", 5_000)
    expected = files_that_are_no_pictures(desk.pictures) | {"large.png": "The file is larger than 0 MB."}
    desk.members(*expected, "a.png")
    rows = "".join(f"{name},x,x\n" for name in expected)
    desk.words(WORDS + rows)
    found = {problem.table: problem for problem in desk.problems() if problem.severity is Severity.ERROR}
    assert {name: problem.sentence for name, problem in found.items()} == expected
    assert all(problem.remedy for problem in found.values())


def test_a_folder_of_more_files_than_a_limit_is_not_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever names the wrong folder, that of all their pictures, should not wait for it."""
    monkeypatch.setattr(finding, "MOST_FILES", 2)
    assert desk.problems() == []
    desk.put("c.png", PNG)
    assert "The folder holds 3 files; 2 is the most." in [problem.sentence for problem in desk.problems()]


SHOWN_OTHERWISE = [
    ("moves.gif", encoded(two_halves(), "GIF", save_all=True, append_images=[two_halves(30)]), "moves", ""),
    ("text.svg", svg(f'{LEFT_HALF}<text y="15">Hej</text>'), "typeface of the screen", ""),
    ("really.jpg", PNG, "it holds PNG", ""),
    ("really.svg", encoded(two_halves(), "WEBP"), "it holds WebP", ""),
    ("flat.svg", svg('<rect width="40" height="20"/>'), "one colour all over", ""),
    ("flat.png", png(4, 4, 8, 2, [bytes(RED) * 4] * 4), "one colour all over", ""),
    ("new.svg", svg(LEFT_HALF + '<path fill="oklch(66% 0.2 36)" d="M30 0h9v9z"/>'), "colours or styles", "fill: oklch"),
    ("sheet.svg", svg(f"<style>@import url(a.css);rect{{x:0}}</style>{LEFT_HALF}"), "colours or styles", "@import"),
]


@pytest.mark.parametrize(("name", "data", "sentence", "value"), SHOWN_OTHERWISE)
def test_what_is_shown_otherwise_is_said(desk: Desk, name: str, data: bytes, sentence: str, value: str) -> None:
    desk.members(name)
    desk.put(name, data)
    desk.words(f"file,alt_sv,alt_en\n{name},x,x\n")
    (problem,) = [problem for problem in desk.problems() if problem.table == name]
    assert problem.severity is Severity.WARNING
    assert sentence in problem.sentence
    assert problem.value.startswith(value)
    assert desk.read().content
