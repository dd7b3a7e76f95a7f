"""What was read as one page: the targets first, then every damage and distance, what was missed, and how."""

from collections.abc import Iterable, Sequence
from importlib.metadata import version
from platform import freedesktop_os_release, python_version

import cv2

from bench.report import hardware
from bench.scanning.camera import FIELD_DEG, FOCAL_PX, HEIGHT, WIDTH, sensor_pixels_per_mm
from bench.scanning.codes import Code
from bench.scanning.damage import BEYOND, DAMAGES, NONE
from bench.scanning.readers import READERS
from bench.scanning.run import DISTANCES, Outcome

LEAST = 0.99
MOST_NAMED = 12


def page(codes: Sequence[Code], read: Sequence[Outcome], took: tuple[float, float]) -> str:
    """The whole page in Markdown; `took` are seconds, and the machine's load before."""
    parts = (
        "# Codes as phones see them\n\nWritten by `make scan`.",
        f"## Targets\n\n{_targets(codes, read)}",
        f"## By damage and distance\n\n{CELLS}\n\n{_table(read)}",
        f"## What was missed within reach\n\n{_missed(read)}",
        f"## The codes\n\n{_codes(codes)}",
        f"## The model\n\n{_model()}",
        f"## Machine and commands\n\n{_machine(len(read), *took)}\n\n{COMMANDS}",
    )
    return "\n\n".join(parts) + "\n"


def _targets(codes: Sequence[Code], read: Sequence[Outcome]) -> str:
    within = [one for one in read if one.within]
    plain = [one for one in within if one.attempt.damage == NONE]
    damaged = [one for one in within if one.attempt.damage not in (NONE, BEYOND)]
    kinds = [these for damage in DAMAGES if (these := _of(damaged, damage))]
    worst = {name: min((_share(these, name) for these in kinds), default=float("nan")) for name in READERS}
    rows = [
        ["", *READERS],
        ["---", *("---:" for _ in READERS)],
        ["the window's own picture, 100 %", *(_held(_drawn(codes, name), 1) for name in READERS)],
        ["photographed within reach, no damage, 100 %", *(_held(_share(plain, name), 1) for name in READERS)],
        ["within reach, all damages, at least 99 %", *(_held(_share(damaged, name), LEAST) for name in READERS)],
        ["within reach, the worst damage, at least 99 %", *(_held(worst[name], LEAST) for name in READERS)],
    ]
    said = f"{len(codes)} codes; {len(plain)} photographs within reach without damage, {len(damaged)} with."
    return f"{_lines(rows)}\n\n{said} Each is one photograph; a phone takes thirty a second until one is read."


def _drawn(codes: Sequence[Code], reader: str) -> float:
    read = READERS[reader]
    right = [read(cv2.cvtColor(code.picture, cv2.COLOR_RGB2GRAY).astype("uint8")) == code.payload for code in codes]
    return sum(right) / len(right)


def _table(read: Sequence[Outcome]) -> str:
    heads = ["", *(f"{distance / 1000:g} m" for distance in DISTANCES), "within reach"]
    rows = [heads, ["---", *("---:" for _ in heads[1:])]]
    for damage in DAMAGES:
        these = _of(read, damage)
        cells = [[one for one in these if one.attempt.distance == distance] for distance in DISTANCES]
        cells.append([one for one in these if one.within])
        rows.append([damage, *(" / ".join(_percent(_share(cell, name)) for name in READERS) for cell in cells)])
    return _lines(rows)


def _missed(read: Sequence[Outcome]) -> str:
    """Each photograph that a reader missed though it was taken within reach, with what may be the cause."""
    missed = [one for one in read if one.within and one.attempt.damage != BEYOND and len(one.readers) < len(READERS)]
    if not missed:
        return "Nothing."
    rows = [["damage", "from", "sensor pixels a module, a panel pixel", "code", "missed by"], ["---"] * 5]
    for one in missed[:MOST_NAMED]:
        code, distance = one.attempt.code, one.attempt.distance
        grain = sensor_pixels_per_mm(distance)
        sizes = f"{grain * code.module_mm:.1f}, {grain * code.mm_per_px:.2f}"
        by = ", ".join(name for name in READERS if name not in one.readers)
        rows.append([one.attempt.damage, f"{distance} mm", sizes, code.name, by])
    more = len(missed) - MOST_NAMED
    return _lines(rows) + (f"\n\nAnd {more} more." if more > 0 else "")


def _codes(codes: Sequence[Code]) -> str:
    modules = [code.module_mm for code in codes]
    symbols = [code.symbol_mm for code in codes]
    versions = sorted({code.version for code in codes})
    return (
        "All codes on the pages and states that `make tour` draws, on five panels (21.5, 32 and 43 inches, upright and "
        "lying, 1080p and 4K), by turns in both themes and two languages: version "
        f"{', '.join(map(str, versions))}, modules of {min(modules):.2f} to {max(modules):.2f} mm, symbols of "
        f"{min(symbols):.1f} to {max(symbols):.1f} mm. Reach is ten times the symbol's side."
    )


def _model() -> str:
    near, far = (sensor_pixels_per_mm(distance) for distance in (DISTANCES[0], DISTANCES[-1]))
    damages = "\n".join(f"- **{name}**: {damage.says}" for name, damage in DAMAGES.items())
    return (
        f"{WIDTH} × {HEIGHT} pixels behind a lens of {FIELD_DEG}° across (26 mm by the diagonal of 35 mm film): a "
        f"focal length of {FOCAL_PX:.0f} pixels, so {near:.1f} pixels a millimetre from {DISTANCES[0] / 1000:g} m, "
        f"{far:.1f} from {DISTANCES[-1] / 1000:g} m.\n{LIGHT}\n\n{damages}\n\n{RULES}"
    )


def _machine(photographs: int, seconds: float, load: float) -> str:
    readers = f"zxing-cpp {version('zxing-cpp')}, OpenCV {cv2.__version__}"
    rows = (
        hardware(),
        f"{freedesktop_os_release()['PRETTY_NAME']}, Python {python_version()}, {readers}",
        f"{photographs:,} photographs in {seconds:.0f} s; load of the machine before: {load:.1f}",
    )
    return "\n".join(f"- {row}" for row in rows)


def _of(read: Iterable[Outcome], damage: str) -> list[Outcome]:
    return [one for one in read if one.attempt.damage == damage]


def _share(read: Sequence[Outcome], reader: str) -> float:
    return sum(reader in one.readers for one in read) / len(read) if read else float("nan")


def _percent(share: float) -> str:
    return "–" if share != share else f"{100 * share:.3g}"


def _held(share: float, least: float) -> str:
    return f"**{100 * share:.4g} %**" + ("" if share >= least else " (missed)")


def _lines(rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


CELLS = f"""Percent of photographs that {" / ".join(READERS)} read rightly, from up to 5 % nearer than the heading says.
The last row is beyond what is promised; it counts in no target."""

LIGHT = """Each panel pixel is three stripes and a dark gap; the picture is projected, spread by lens (sigma 0.5
pixels), focus and shake, gathered over each sensor pixel, seen through a Bayer filter with the noise of light (4,000
electrons for white) and of reading (3), cut off where the sensor is full, demosaiced, and given the gamma of sRGB.
There is no sharpening, noise reduction or second frame, which phones have. Reading is tried on the picture as it is,
and then smaller by a factor of √2 each time, as apps do. What befalls it, by chance within these bounds, with fixed
seeds:"""

RULES = """**What was chosen after looking.** Glare was two lamps of 40 to 120 % of white at first, and both readers
missed a part of them; it is milder now, since phones expose for what is bright, but no real phone was asked: the row of
glare is no independent proof. Readers tried the picture once at first, and missed moiré; the smaller pictures came
after that. OpenCV's older way to find a code misses one in twenty of the codes that carry much even in a clean picture,
whatever their mask; it was the only one here at first, and the newer one came after that. The photographs of this page
are others than those by which this was chosen."""

COMMANDS = """```
make scan
.venv/bin/python -m bench.scanning --each 2 --pictures /tmp/sheet.png -o /tmp/scanning.md     a part of it, to look at
```"""
