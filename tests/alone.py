"""`python -m tests.alone [PATH …]`: each test module passes by itself, and all of them in any order."""

import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random, SystemRandom

import click

ROOT = Path(__file__).resolve().parent.parent


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--order", type=int, envvar="ORDER", help="The number of an order that was tried before.")
def main(paths: Sequence[Path], order: int | None) -> None:
    """Run each test module in a process of its own, then all of them in one, in a shuffled order."""
    order = SystemRandom().randrange(10**6) if order is None else order
    modules = modules_in(paths or [ROOT / "tests"])
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        passed = list(pool.map(passes, modules))
    click.echo(f"{sum(passed)} of {len(modules)} modules pass by themselves; now all of them, with ORDER={order}")
    if not passes(*Random(order).sample(modules, len(modules))) or not all(passed):
        sys.exit(1)
    click.echo("All pass.")


def modules_in(paths: Sequence[Path]) -> list[Path]:
    """The test modules among files and folders."""
    found = {file for path in paths for file in (path.rglob("test_*.py") if path.is_dir() else [path])}
    return sorted(file.resolve() for file in found)


def passes(*modules: Path) -> bool:
    """Whether one run passes on modules in this order; what it says is told if not."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *map(str, modules)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        click.echo(done.stdout)
    return done.returncode == 0


if __name__ == "__main__":
    main()
