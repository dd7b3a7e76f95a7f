"""Which program this is: what one cannot show, the next one may."""

from kiosk import __version__
from kiosk.content.schema import SCHEMA_VERSION

PROGRAM = f"{__version__}, schema {SCHEMA_VERSION}"
