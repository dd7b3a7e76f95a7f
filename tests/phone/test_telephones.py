"""A telephone number is called with its extension and read as people write it, on its page and in its contact."""

from dataclasses import replace

import pytest
import vobject  # type: ignore[import-untyped]

from kiosk.phone.qr_payload import Contact, contact_text
from kiosk.phone.site import Site
from tests.phone.sample_site import page
from tests.phone.samples import CONTENT, site

PAGE = "https://heidi.example/m/7K3QF"


def with_phone(phone: str) -> tuple[Site, str]:
    """The site of a hub with that number, and the address of its page."""
    hub = replace(CONTENT.members["hub"], phone=phone)
    return site(replace(CONTENT, members={**CONTENT.members, "hub": hub})), f"m/{hub.code}/"


@pytest.mark.parametrize(
    ("held", "called", "swedish", "english"),
    [
        ("+46 42 10 50 00", "tel:+4642105000", "042-10 50 00", "+46 42 10 50 00"),
        (
            "+46 42 10 50 00 ext. 12",
            "tel:+4642105000;ext=12",
            "042-10 50 00, ankn. 12",
            "+46 42 10 50 00, ext. 12",
        ),
        ("+46 771 11 22 33", "tel:+46771112233", "0771-11 22 33", "+46 771 11 22 33"),
        ("+45 49 21 21 21", "tel:+4549212121", "+45 49 21 21 21", "+45 49 21 21 21"),
        ("114 14", "tel:11414", "114 14", "114 14"),
    ],
)
def test_a_page_calls_and_shows_a_number(held: str, called: str, swedish: str, english: str) -> None:
    made, name = with_phone(held)
    for prefix, heading, shown in (("", "Telefon", swedish), ("en/", "Telephone", english)):
        html = page(f"{prefix}{name}", made.files)
        assert f'<a href="{called}"><span class="hidden">{heading}: </span>{shown}</a>' in html


def test_a_contact_has_the_number_alone_and_the_extension_in_words() -> None:
    made, name = with_phone("+46 42 10 50 00 ext. 12")
    for prefix, words in (("", "Ankn. 12"), ("en/", "Ext. 12")):
        card = vobject.readOne(made.files[f"{prefix}{name.rstrip('/')}.vcf"].decode())
        assert card.tel.value == "+46 42 10 50 00", "what a phone would dial wrongly stands beside"
        assert card.note.value.startswith(f"{words}\n")


def test_a_code_never_leaves_the_extension_out() -> None:
    contact = Contact("Campus", PAGE, phone="+46 42 10 50 00", extension="Ankn. 12", about="x" * 50, where="y" * 20)
    card = vobject.readOne(contact_text(contact))
    assert (card.tel.value, card.note.value[:9]) == ("+46 42 10 50 00", "Ankn. 12,")
    card = vobject.readOne(contact_text(replace(contact, about="x" * 180)))
    assert card.note.value == "Ankn. 12"
    assert contact_text(replace(contact, name="A" * 130)) == ""
    assert contact_text(replace(contact, name="A" * 90, extension="")) != ""
