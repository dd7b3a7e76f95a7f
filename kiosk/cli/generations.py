"""`kiosk content list`, `use`, `rollback`, `unpin` and `forgive`: which installed generation the screen shows."""

from pathlib import Path

import click

from kiosk.cli.state_folder import in_state_folder
from kiosk.cli.state_folder_owner import as_owner
from kiosk.cli.suggested_commands import typed
from kiosk.content import generations, trial
from kiosk.content.files import SHORT_HASH
from kiosk.content.pointer import Generation, State, found_generations, last_written
from kiosk.domain.walltime import local


@click.command("list")
@in_state_folder
def list_(state: Path) -> None:
    """Name the installed generations, newest first, and say which one is shown."""
    shown = generations.current(state)
    known = last_written(state)
    whole = {generation.path: generation for generation in generations.listed(state)}
    for generation in found_generations(state):
        marks = _marks(state, whole[generation.path], shown, known) if generation.path in whole else ["damaged"]
        line = (
            f"{generation.number:>6}  {generation.sha256[:SHORT_HASH]}  {local(generation.installed_at):%Y-%m-%d %H:%M}"
        )
        click.echo(f"{line}  {', '.join(marks)}".rstrip())
    for sha256, reason in known.bad.items() if known else ():
        click.echo(f"   bad  {sha256[:SHORT_HASH]}  {reason}")
        which = str(known.marks[sha256].number) if known and sha256 in known.marks else sha256[:SHORT_HASH]
        click.echo(f"        `{typed('content', 'forgive', which)}` takes that back")


@click.command()
@click.argument("number", type=click.IntRange(min=1))
@in_state_folder
def use(number: int, state: Path) -> None:
    """Show generation NUMBER from now on, whatever comes later."""
    with as_owner(state):
        _say_pinned(generations.use(state, number))


@click.command()
@in_state_folder
def rollback(state: Path) -> None:
    """Show the generation before the one that is shown, whatever comes later."""
    with as_owner(state):
        _say_pinned(generations.rollback(state))


@click.command()
@in_state_folder
def unpin(state: Path) -> None:
    """Show the newest generation again, and every one that comes after it."""
    with as_owner(state):
        generation = generations.unpin(state)
    click.echo(f"Generation {generation.number} is current. The next one takes its place when it comes.")


@click.command()
@click.argument("which", metavar="N")
@in_state_folder
def forgive(which: str, state: Path) -> None:
    """Take back what is held against generation N, by its number or its hash: it may be shown again."""
    with as_owner(state):
        generation = generations.forgive(state, which)
    if generation is None:
        click.echo(f"Nothing is held against {which} any more. It comes again with `{typed('sync', '--now')}`.")
    elif generations.current(state).path == generation.path:
        click.echo(f"Nothing is held against {which} any more. Generation {generation.number} is current.")
    else:
        use = typed("content", "use", str(generation.number))
        click.echo(f"Nothing is held against {which} any more. `{use}` shows it.")


def _say_pinned(generation: Generation) -> None:
    click.echo(f"Generation {generation.number} is current and stays it until `{typed('content', 'unpin')}`.")


def _marks(state: Path, generation: Generation, shown: Generation, known: State | None) -> list[str]:
    marks = {
        "shown": generation.path == shown.path,
        "pinned": known is not None and known.pinned == generation.number,
        "on trial": generation.path == shown.path and trial.on_trial(state, generation),
        "for another version of the kiosk": generations.other_version(generation) is not None,
        "refused by the screen": any(each.concerns(generation) for each in generations.refusals(state)),
    }
    return [mark for mark, holds in marks.items() if holds]
