"""A telephone number is read as it is meant, or what is wrong with it is said; nobody is sent to a wrong number."""

from datetime import date

import pytest

from kiosk.sources.tables.forms.columns import CellContext, CellError
from kiosk.sources.tables.values.telephones import phone
from tests.sources.tables.sample_tables import TABLES, errors, read

CONTEXT = CellContext(date(2026, 11, 23), ("sv", "en"), frozenset())
RIGHT = {
    "042-10 50 00": "+46 42 10 50 00",
    "042-105000": "+46 42 10 50 00",
    "042 10 50 00": "+46 42 10 50 00",
    "042.10.50.00": "+46 42 10 50 00",
    "042/10 50 00": "+46 42 10 50 00",
    "(042) 10 50 00": "+46 42 10 50 00",
    "042–10\u00a050\u00a000": "+46 42 10 50 00",
    "+46 (0)42-10 50 00": "+46 42 10 50 00",
    "+46 42/10 50 00": "+46 42 10 50 00",
    "0046 42 10 50 00": "+46 42 10 50 00",
    "tel:+4642105000": "+46 42 10 50 00",
    "08-12 34 56": "+46 8 12 34 56",
    "070-123 45 67": "+46 70 123 45 67",
    "070-123-45-67": "+46 70 123 45 67",
    "010-456 12 34": "+46 10 456 12 34",
    "+45 49 21 21 21": "+45 49 21 21 21",
    "+49 30/123456": "+49 30 123456",
    "+49 (30) 123456": "+49 30 123456",
    "+1 (212) 555-0123": "+1 212-555-0123",
    "0771-11 22 33": "+46 771 11 22 33",
    "077-111 22 33": "+46 771 11 22 33",
    "0770-45 70 00": "+46 770 45 70 00",
    "0200-22 55 00": "+46 200 22 55 00",
    "020-022 55 00": "+46 200 22 55 00",
    "020-22 55 00": "+46 20 22 55 00",
    "020-123 45 67": "+46 20 123 45 67",
    "112": "112",
    "1177": "1177",
    "11414": "114 14",
    "114 14": "114 14",
    "113 13": "113 13",
    "116117": "116 117",
    "118 118": "118 118",
}


@pytest.mark.parametrize("written", RIGHT)
def test_a_number_is_read_in_its_groups(written: str) -> None:
    assert phone(written, CONTEXT) == RIGHT[written]
    assert phone(phone(written, CONTEXT), CONTEXT) == phone(written, CONTEXT)


@pytest.mark.parametrize(
    "behind",
    [
        *(" x12", "x12", " ext 12", " ext. 12", ", ext. 12", " Ext: 12", " extension 12", ";ext=12", " #12"),
        *(
            " ankn 12",
            ", ankn. 12",
            " (ankn. 12)",
            " anknytning 12",
            " lokal 12",
            " lok. 12",
            " Durchwahl 12",
            " DW 12",
        ),
    ],
)
def test_an_extension_is_read(behind: str) -> None:
    assert phone(f"042-10 50 00{behind}", CONTEXT) == "+46 42 10 50 00 ext. 12"


@pytest.mark.parametrize("written", ["042-105000/12", "042-10 50 00/12", "042-10 50 00-12", "042-10 50 00, 12"])
def test_what_may_be_an_extension_is_told_how_one_is_written(written: str) -> None:
    with pytest.raises(CellError) as refused:
        phone(written, CONTEXT)
    example = refused.value.remedy.partition(": ")[2].rstrip(".")
    assert example == "042-10 50 00, ankn. 12"
    assert phone(example, CONTEXT) == "+46 42 10 50 00 ext. 12"


NONE, SEVERAL = "This is no telephone number.", "This looks like more than one telephone number."
WRONG = {
    "08-12 34 56/57": SEVERAL,
    "08-12 34 56-57": SEVERAL,
    "08-12 34 56 / 08-12 34 57": SEVERAL,
    "042-10 50 00, 042-10 50 01": SEVERAL,
    "042-10 50 00, 01": SEVERAL,
    "042-10 50 00; 01": SEVERAL,
    "042-10 50 00 & 01": SEVERAL,
    "042-10 50 00 eller 042-10 50 01": SEVERAL,
    "042-10 50 00 (2)": "“(2)” is no part of a telephone number.",
    "042-10 50 00 (01)": "“(01)” is no part of a telephone number.",
    "042-10 50 00 kl 9": "“kl 9” is no part of a telephone number.",
    "042-10 50 00 kl 9-17": "“kl 9-17” is no part of a telephone number.",
    "042-10 50 00 vx 2": "“vx 2” is no part of a telephone number.",
    "042-10 50 00 (vx 2)": "“vx 2” is no part of a telephone number.",
    "042-10 50 00, växel": "“, växel” is no part of a telephone number.",
    "växel 042-10 50 00": "“växel” is no part of a telephone number.",
    "042-10 50 00 ankn.": "“ankn.” is no part of a telephone number.",
    "0800-HEIDI-AB": "“HEIDI-AB” is no part of a telephone number.",
    "042-10 50 00 x12345678": "“x12345678” is no part of a telephone number.",
    "٠٤٢-١٠ ٥٠ ٠٠": "“٠٤٢-١٠ ٥٠ ٠٠” is no part of a telephone number.",
    "49 21 21 21": "The number begins neither with 0 nor with +.",
    "10 50 00": "The number begins neither with 0 nor with +.",
    "999": "The number begins neither with 0 nor with +.",
    "042-10": NONE,
    "042-10 50 00 00 00 00 00": NONE,
    "+46 000": NONE,
    "115 55": NONE,
    "114 14 ankn. 2": NONE,
    "+": NONE,
}


@pytest.mark.parametrize("written", WRONG)
def test_what_is_wrong_with_a_number_is_said(written: str) -> None:
    with pytest.raises(CellError) as refused:
        phone(written, CONTEXT)
    assert refused.value.sentence == WRONG[written]
    assert refused.value.remedy


@pytest.mark.parametrize("written", ["42105000", "4642105000", "771112233", "11123456"])
def test_of_digits_alone_it_is_said_what_spreadsheets_make_of_them(written: str) -> None:
    with pytest.raises(CellError) as refused:
        phone(written, CONTEXT)
    assert refused.value.sentence == "The number begins neither with 0 nor with +."
    assert refused.value.remedy == (
        "Spreadsheets take a 0 or a + away from the front of digits. Write it as 042-10 50 00 or +45 49 21 21 21, with"
        " a hyphen or spaces."
    )


def test_a_wrong_number_is_a_problem_of_its_row() -> None:
    table = TABLES["members.csv"].replace(",tags\n", ",tags,phone\n").replace("hub\n", "hub,08-12 34 56/57\n")
    (problem,) = errors(read({"members.csv": table}))
    assert (problem.row, problem.column, problem.value) == (2, "phone", "08-12 34 56/57")
    assert (problem.sentence, problem.remedy) == (
        SEVERAL,
        "Write one of them; an extension like this: 042-10 50 00, ankn. 12.",
    )
