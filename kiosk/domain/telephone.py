"""Telephone numbers as content has them: `+46 42 10 50 00`, with `ext. 12` behind it, or a short one like `114 14`."""

_EXTENSION = " ext. "
_SWEDISH = "+46 "


def with_extension(number: str, extension: str) -> str:
    """The `number` with an extension behind it, if there is one."""
    return f"{number}{_EXTENSION}{extension}" if extension else number


def parts(phone: str) -> tuple[str, str]:
    """The number and its extension, which is empty where there is none."""
    number, _, extension = phone.partition(_EXTENSION)
    return number, extension


def as_dialled(phone: str) -> str:
    """`tel:+4642105000;ext=12`, the address that a phone calls (RFC 3966)."""
    number, extension = parts(phone)
    digits = "".join(sign for sign in number if sign.isdigit() or sign == "+")
    return f"tel:{digits}" + (f";ext={extension}" if extension else "")


def as_in_sweden(number: str) -> str:
    """A `number` as Swedes write it: `042-10 50 00`; one of another country as it is."""
    area, _, rest = number.removeprefix(_SWEDISH).partition(" ")
    return f"0{area}-{rest}" if number.startswith(_SWEDISH) and rest else number
