"""`python -m bench.whole_page`: what changes every page at once, beside a build from before; bench/WHOLE_PAGE.md."""

import os
from collections import defaultdict
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bench import report
from bench.processes import adopt_orphans, left_behind
from bench.whole_page.builds import ROOT, Build, walking
from bench.whole_page.page import BEFORE, NOW, Result, page

FOLDER = click.Path(exists=True, file_okay=False, resolve_path=True, path_type=Path)


@click.command()
@click.option("--before", type=FOLDER, envvar="BEFORE", help="A checkout of the build to compare with.")
@click.option("--members", type=int, multiple=True, default=(1_000, 10_000), show_default=True)
@click.option("--rounds", default=12, show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path), default=ROOT / "bench" / "WHOLE_PAGE.md")
def main(before: Path | None, members: Sequence[int], rounds: int, output: Path) -> None:
    """Measure text size, contrast, reach and language, and pages opened right after them."""
    adopt_orphans()
    builds = [Build(NOW, ROOT)]
    if before is not None:
        builds.insert(0, Build(BEFORE, before))
        builds[0].make_ready()
    loads = [os.getloadavg()[0]]
    results = []
    for count in members:
        click.echo(f"{count} members")
        results.append(_measured(builds, count, rounds))
        loads.append(os.getloadavg()[0])
        output.write_text(page(results, report.machine(loads)), encoding="utf-8")
    click.echo(f"Written to {output}.")
    if left := left_behind():
        raise click.ClickException("\n".join(["Left behind:", *left]))


def _measured(builds: Sequence[Build], members: int, rounds: int) -> Result:
    """Every build through as many rounds, by turns, so that a busy machine is unfair to none."""
    times: dict[str, dict[str, list[list[float]]]] = {build.name: defaultdict(list) for build in builds}
    with TemporaryDirectory() as folder, ExitStack() as stack:
        walkers = {}
        for build in builds:
            content = Path(folder) / f"{build.name}.sqlite"
            build.write_content(members, content)
            walkers[build.name] = stack.enter_context(walking(build, content))
        for _ in range(rounds):
            for name, walker in walkers.items():
                for kind, found in walker.round().items():
                    times[name][kind] += found
        memory = {name: walker.memory_mb() for name, walker in walkers.items()}
    return Result(members, times, memory)


if __name__ == "__main__":
    main()
