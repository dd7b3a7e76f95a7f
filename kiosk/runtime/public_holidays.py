"""The public holidays of Sweden, and the three eves that its law puts beside them."""

from collections.abc import Callable
from datetime import date


def public_holidays() -> Callable[[date], bool]:
    """Whether a day is one, for any year. Sundays are none: they have hours of their own.

    Loading them takes a tenth of a second and four hundred modules: not on the GUI thread, and not before it is asked.
    """
    from holidays import DE_FACTO, PUBLIC, country_holidays

    return country_holidays("SE", categories=(PUBLIC, DE_FACTO), include_sundays=False).__contains__
