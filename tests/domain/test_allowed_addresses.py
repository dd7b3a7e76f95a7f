"""Only plain https addresses on listed hosts may become codes; nothing hostile gets through."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.allowed_addresses import is_allowed, is_host, refusal
from kiosk.domain.phone_addresses import LONGEST_PHONE_ADDRESS, phone_address
from kiosk.domain.redaction import without_secrets
from kiosk.domain.short_codes import Kind

HOSTS = ("heidi.example", "tickets.example.org")

WELCOME = [
    "https://heidi.example",
    "https://heidi.example/",
    "https://heidi.example/m/7K3QF",
    "https://tickets.example.org/book?event=12&lang=sv#seats",
    "https://heidi.example/@district",
    "https://heidi.example/a:b",
    "https://heidi.example/%C3%A5",
    "https://heidi.example/a%20b",
    "https://heidi.example?x=1",
]

OTHER_SCHEMES = [
    "",
    "heidi.example",
    "//heidi.example/",
    "http://heidi.example/",
    "HTTPS://heidi.example/",
    "Https://heidi.example/",
    "hxxps://heidi.example/",
    "https:/heidi.example/",
    "https:heidi.example",
    "https//heidi.example",
    "https:///heidi.example",
    "https:////heidi.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "javascript://heidi.example/%0Aalert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "file:///etc/passwd",
    "file://heidi.example/etc/passwd",
    "ftp://heidi.example/",
    "WIFI:T:WPA;S:net;P:secret;;",
    "tel:112",
    "sms:71456:yes",
    "mailto:a@heidi.example",
    "geo:56.04,12.69",
    "BEGIN:VCARD",
    "intent://heidi.example/#Intent;scheme=https;end",
    "market://details?id=x",
    "itms-apps://heidi.example",
    "bitcoin:1BoatSLRHtKNngkdXEeobR76b53LETtpyT",
    "otpauth://totp/x?secret=y",
    "blob:https://heidi.example/1",
    "view-source:https://heidi.example/",
    "about:blank",
    "chrome://settings",
    "ws://heidi.example/",
    "wss://heidi.example/",
    "ssh://heidi.example/",
    "vbscript:msgbox(1)",
    "x-https://heidi.example/",
    "jar:https://heidi.example/!/",
]

OTHER_HOSTS = [
    "https://",
    "https:///",
    "https://?heidi.example",
    "https://#heidi.example",
    "https://evil.example/",
    "https://heidi.example.evil.example/",
    "https://evil-heidi.example/",
    "https://evilheidi.example/",
    "https://sub.heidi.example/",
    "https://www.heidi.example/",
    "https://heidi.examples/",
    "https://heidi.exampl/",
    "https://heidi.example./",
    "https://.heidi.example/",
    "https://heidi..example/",
    "https://heidi/",
    "https://localhost/",
    "https://127.0.0.1/",
    "https://0x7f000001/",
    "https://2130706433/",
    "https://[::1]/",
    "https://[heidi.example]/",
    "https://HEIDI.example/",
    "https://heidi.EXAMPLE/",
    "https://xn--heidi-0ra.example/",
    "https://xn--pple-43d.example/",
    "https://heidi.xn--example/",
    "https://heidi.example:443/",
    "https://heidi.example:80/",
    "https://heidi.example:8443/",
    "https://heidi.example:/",
    "https://heidi.example:443@evil.example/",
    "https://user@heidi.example/",
    "https://user:secret@heidi.example/",
    "https://@heidi.example/",
    "https://:@heidi.example/",
    "https://heidi.example@evil.example/",
    "https://heidi.example%40evil.example/",
    "https://heidi.example%2f@evil.example/",
    "https://heidi.example%00.evil.example/",
    "https://heidi.example%2eevil.example/",
    "https://heidi%2eexample/",
    "https://heidi.example;evil.example/",
    "https://heidi.example,evil.example/",
    "https://heidi.example&evil.example/",
    "https://-heidi.example/",
    "https://heidi_example/",
    "https://*.example/",
    "https://*/",
    "https://evil.example/https://heidi.example/",
    "https://evil.example?https://heidi.example/",
    "https://evil.example#https://heidi.example/",
    "https://evil.example/?u=heidi.example",
]

ODD_CHARACTERS = [
    " https://heidi.example/",
    "https://heidi.example/ ",
    "https://heidi.example/a b",
    "https:// heidi.example/",
    "https://heidi.example /",
    "https://heidi.example/\n",
    "https://heidi.example\n.evil.example/",
    "https://heidi.example/\r\nHost: evil.example",
    "https://heidi.example/\t",
    "\thttps://heidi.example/",
    "https://heidi.example/\x00",
    "https://heidi.example\x00.evil.example/",
    "https://heidi.example/\x1b[31m",
    "https://heidi.example/\x7f",
    "https://heidi.example\\@evil.example/",
    "https://heidi.example\\.evil.example/",
    "https:\\\\heidi.example\\",
    "https://heidi.example/\\evil",
    "https://evil.example\\heidi.example/",
    "https://h\u0435idi.example/",
    "https://heidi.example/\u00e5",
    "https://heid\u0131.example/",
    "https://heidi\u3002example/",
    "https://\uff48eidi.example/",
    "https://heidi.example\u2044evil.example/",
    "https://heidi.example\u200b/",
    "https://heidi.example/\u202egpj.exe",
    "https://\u2066heidi.example\u2069/",
    "https://heidi.example/\ufeff",
    "\ufeffhttps://heidi.example/",
    "https://heidi.example/\u00a0",
    "https://heidi.example/\u2028",
    "https://heidi.example/\U0001f600",
    "https://heidi.example/<script>",
    'https://heidi.example/"onclick="x',
    "https://heidi.example/`id`",
    "https://heidi.example/{x}",
    "https://heidi.example/a|b",
    "https://heidi.example/a^b",
]

ODD_PATHS = [
    "https://heidi.example/%",
    "https://heidi.example/%4",
    "https://heidi.example/%zz",
    "https://heidi.example/%00",
    "https://heidi.example/%0d%0aSet-Cookie:x",
    "https://heidi.example/%1B",
    "https://heidi.example/%7f",
    "https://heidi.example/%5Cevil.example",
    "https://heidi.example/%2e%2e/evil",
    "https://heidi.example/%2F%2Fevil.example",
    "https://heidi.example//evil.example",
    "https://heidi.example/../evil",
    "https://heidi.example/..",
    "https://heidi.example/./evil",
    "https://heidi.example/a/../../evil",
    "https://heidi.example/..?x",
    "https://heidi.example/" + "a" * 300,
    "https://" + "a" * 300 + ".example/",
    "https://" + "a." * 5000 + "example/",
]

HOSTILE = OTHER_SCHEMES + OTHER_HOSTS + ODD_CHARACTERS + ODD_PATHS


def test_the_hostile_table_is_a_table_of_at_least_a_hundred() -> None:
    assert len(set(HOSTILE)) == len(HOSTILE) >= 100


@pytest.mark.parametrize("address", HOSTILE)
def test_a_hostile_address_is_refused_with_a_sentence(address: str) -> None:
    assert not is_allowed(address, HOSTS)
    assert str(refusal(address, HOSTS)).endswith(".")


@pytest.mark.parametrize("address", WELCOME)
def test_a_plain_address_on_a_listed_host_is_allowed(address: str) -> None:
    assert refusal(address, HOSTS) is None
    assert is_allowed(address, HOSTS)
    assert not is_allowed(address, ())


@settings(deadline=None)
@given(st.text(max_size=400))
def test_any_text_after_the_scheme_is_answered(text: str) -> None:
    address = "https://" + text
    allowed = is_allowed(address, HOSTS)
    assert not allowed or address.split("/")[2].split("?")[0].split("#")[0] in HOSTS


@pytest.mark.parametrize("host", ["heidi.example", "a.b.example", "x1.example"])
def test_is_host_takes_plain_names(host: str) -> None:
    assert is_host(host)


@pytest.mark.parametrize(
    "host", ["", "heidi", "heidi.example:1", "1.2.3.4", "xn--a.example", "Å.example", "a b.example"]
)
def test_is_host_refuses_what_is_no_plain_name(host: str) -> None:
    assert not is_host(host)


def test_phone_address_is_short() -> None:
    assert phone_address("heidi.example", Kind.EVENT, "7K3QF") == "https://heidi.example/e/7K3QF"
    assert len(phone_address("nineteen-chars.test", "m", "7K3QF")) == LONGEST_PHONE_ADDRESS


def test_phone_address_refuses_a_long_host_and_an_unknown_kind() -> None:
    with pytest.raises(ValueError, match="longer than 35"):
        phone_address("twenty--chars.example", Kind.EVENT, "7K3QF")
    with pytest.raises(ValueError, match="event"):
        phone_address("heidi.example", "event", "7K3QF")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("nothing of an address? a@b", "nothing of an address? a@b"),
        ("it is 'https://a:secret@heidi.example/x'", "it is 'https://…@heidi.example/x'"),
        ("https://secret@heidi.example and http://b:secret@c", "https://…@heidi.example and http://…@c"),
        ("https://heidi.example/?token=secret, and why", "https://heidi.example/?… and why"),
        ("s3://key:se/cret@bucket/path", "s3://…@bucket/path"),
    ],
)
def test_what_is_said_of_an_address_holds_no_password(words: str, shown: str) -> None:
    assert without_secrets(words) == shown
