"""`kiosk content …` as staff type it."""

from pathlib import Path

from click.testing import CliRunner, Result

from kiosk.cli import kiosk

HEIDI = Path(__file__).parents[3] / "data" / "heidi"


def run(*arguments: str | Path) -> Result:
    result = CliRunner(env={"LC_ALL": "C"}).invoke(kiosk, ["content", *map(str, arguments)])
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result
