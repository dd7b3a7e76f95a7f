"""What staff say of a picture beside its words: photo or logo, the point that stays in sight, whose it is."""

import pytest
from PIL import Image, ImageDraw

from kiosk.domain.model import Picture, PictureKind
from kiosk.domain.problems import Problem, Severity
from kiosk.sources.pictures.converting import convert
from tests.sources.pictures.picture_desk import Desk
from tests.sources.pictures.sample_pictures import LEFT_HALF, encoded, svg, two_halves
from tests.sources.tables.sample_tables import TABLES

HEAD = "file,alt_sv,alt_en,kind,focal_point,credit_sv,credit_en\n"
HARBOUR = "b.svg,En hamn,A harbour,,,,\n"


def pictures(desk: Desk) -> tuple[Picture, ...]:
    reading = desk.read()
    assert reading.content, reading.problems
    return tuple(reading.content.pictures.values())


def wrong(desk: Desk) -> list[Problem]:
    return [problem for problem in desk.read().problems if problem.severity is Severity.ERROR]


def test_kind_focal_point_and_credit_come_from_their_table(desk: Desk) -> None:
    desk.words(f'{HEAD}a.png,Ett märke,A mark,logo,"50, 30",Foto: en vän,Photo: a friend\n{HARBOUR}')
    mark, harbour = pictures(desk)
    assert (mark.kind, mark.focal, mark.credit) == (
        *(PictureKind.LOGO, (50, 30)),
        {"sv": "Foto: en vän", "en": "Photo: a friend"},
    )
    assert (harbour.focal, harbour.credit) == ((50, 50), {})


def test_a_swedish_table_says_the_same(desk: Desk) -> None:
    desk.words(
        "fil,bildtext_sv,bildtext_en,bildtyp,fokus,bildkredit_sv,bildkredit_en\n"
        'a.png,Ett märke,A mark,Logotyp,"0, 100",Teckning,\nb.svg,En hamn,A harbour,foto,30 % 5 %,,\n'
    )
    mark, harbour = pictures(desk)
    assert (mark.kind, mark.focal, mark.credit) == (PictureKind.LOGO, (0, 100), {"sv": "Teckning"})
    assert (harbour.kind, harbour.focal) == (PictureKind.PHOTO, (30, 5))


def white(size: tuple[int, int] = (60, 40), edge: int = 250) -> Image.Image:
    image = Image.new("RGB", size, (edge, edge, edge))
    image.paste((16, 69, 107), (10, 10, 30, 30))
    return image


def rounded() -> Image.Image:
    image = two_halves(200, 120).convert("RGBA")
    shape = Image.new("L", image.size)
    ImageDraw.Draw(shape).rounded_rectangle((0, 0, 199, 119), 20, fill=255)
    image.putalpha(shape)
    return image


LOOKS = {
    "a photo": (encoded(two_halves(40, 30), "JPEG"), PictureKind.PHOTO),
    "a scene that is drawn": (svg('<rect width="40" height="20" fill="#1428c8"/>'), PictureKind.PHOTO),
    "what can be seen through": (svg(LEFT_HALF), PictureKind.LOGO),
    "a photo with round corners": (encoded(rounded(), "PNG"), PictureKind.PHOTO),
    "a mark on white": (encoded(white(), "JPEG", quality=95), PictureKind.LOGO),
    "a mark on grey": (encoded(white(edge=225), "PNG"), PictureKind.PHOTO),
    "a wide word": (encoded(two_halves(60, 10), "PNG"), PictureKind.LOGO),
    "a tall one": (encoded(two_halves(10, 30), "PNG"), PictureKind.LOGO),
    "a panorama": (encoded(two_halves(50, 20), "PNG"), PictureKind.PHOTO),
}


@pytest.mark.parametrize("name", LOOKS)
def test_where_nobody_says_so_the_kind_is_how_it_looks(desk: Desk, name: str) -> None:
    data, kind = LOOKS[name]
    desk.put("a.png", data)
    assert pictures(desk)[0].kind is kind
    assert convert(convert(data).data).logo == (kind is PictureKind.LOGO), "a picture that comes back is the same"


def test_what_staff_say_wins_over_how_it_looks(desk: Desk) -> None:
    desk.words(f"{HEAD}a.png,Ett märke,A mark,logo,,,\nb.svg,En hamn,A harbour,photo,,,\n")
    assert [picture.kind for picture in pictures(desk)] == [PictureKind.LOGO, PictureKind.PHOTO]


POINTS = ["50, 30", "50;30", "50 30", "50 %, 30 %", "50%; 30%"]


@pytest.mark.parametrize("written", POINTS)
def test_a_point_is_written_as_people_do(desk: Desk, written: str) -> None:
    desk.words(f'{HEAD}a.png,Ett märke,A mark,,"{written}",,\n{HARBOUR}')
    assert pictures(desk)[0].focal == (50, 30)


NO_POINT, OUTSIDE = "This is no point of a picture.", "This point lies outside the picture."


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        *[(words, NO_POINT) for words in ("50,3", "50,30", "50.3", "50", "top", "-5, 30", "50, 30, 20", "½, 30")],
        *[(words, OUTSIDE) for words in ("101, 30", "50, 101", "999 999")],
    ],
)
def test_what_is_no_point_is_said_with_its_cell(desk: Desk, written: str, sentence: str) -> None:
    desk.words(f'{HEAD}a.png,Ett märke,A mark,,"{written}",,\n{HARBOUR}')
    (problem,) = [problem for problem in wrong(desk) if problem.table == "pictures.csv"]
    assert (problem.where, problem.sentence) == ("pictures.csv, row 2, column focal_point", sentence)


@pytest.mark.parametrize("row", ['Ett märke,A mark,,"50,3",,', "Ett märke,A mark,poster,,,"])
def test_what_is_wrong_in_a_row_hides_no_words_of_it(desk: Desk, row: str) -> None:
    desk.words(f"{HEAD}a.png,{row}\n{HARBOUR}")
    assert len(wrong(desk)) == 1, "its description is there"


def test_a_kind_is_one_of_two(desk: Desk) -> None:
    desk.words(f"{HEAD}a.png,Ett märke,A mark,poster,,,\n{HARBOUR}")
    (problem,) = [problem for problem in wrong(desk) if problem.column == "kind"]
    assert problem.remedy == "Write one of: photo (foto), logo (logotyp)."


def test_a_place_has_its_entrance_way_and_minutes(desk: Desk) -> None:
    head = "id,stop,name_sv,name_en,minuter,ingång,vägbeskrivning_sv,direction_en\n"
    rows = "quay,1,Kajen,The quay,6,A.PNG,Åt vänster,To the left\nlab,2,L,L,,,,\n"
    (desk.folder / "places.csv").write_text(head + rows)
    desk.members("b.svg")
    content = desk.read().content
    assert content
    quay, lab = content.places["quay"], content.places["lab"]
    assert (quay.minutes, quay.entrance, quay.direction) == (6, 1, {"sv": "Åt vänster", "en": "To the left"})
    assert (lab.minutes, lab.entrance, lab.direction) == (None, None, {})
    assert desk.problems() == [], "an entrance is a use of its picture"


def test_an_entrance_that_is_not_there_is_said_in_its_own_column(desk: Desk) -> None:
    places = TABLES["places.csv"].splitlines()
    (desk.folder / "places.csv").write_text(f"{places[0]},entrance\n{places[1]},a.jpg\n")
    (problem,) = [problem for problem in wrong(desk) if problem.column == "entrance"]
    assert (problem.value, problem.remedy) == ("a.jpg", "Did you mean “a.png”?")
    desk.words("file,alt_sv,alt_en\nb.svg,En hamn,A harbour\n")
    (desk.folder / "places.csv").write_text(f"{places[0]},entrance\n{places[1]},a.png\n")
    desk.members("b.svg")
    (problem,) = [problem for problem in wrong(desk) if problem.column == "entrance"]
    assert problem.sentence == "Nobody has written what the picture shows, for those who do not see it."
