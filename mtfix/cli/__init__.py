"""The command line: one file a command, each parses, makes Settings, calls, prints. A command loads when it is used."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import Any

import click

from mtfix import __version__

# The commands in the order of `mtfix --help`, each with its line there; the module has the command's name.
COMMANDS = {
    "clean": "Repair an article and print it, or its diff.",
    "check": "List what is damaged; exit 1 when there is anything.",
    "batch": "Clean a corpus: folders, tables, translations; goes on where it was stopped.",
    "status": "Say what a run has done.",
    "apply": "Make final texts, a patch or a Word document from results and decisions.",
    "revert": "Take edits back, or give back the input.",
    "diff": "Show what a result changed.",
    "review": "Look at the edits and decide, on a page or in the terminal.",
    "rules": "List every damage that mtfix looks for.",
    "explain": "Say what a damage is, with an example.",
    "models": "List, add and remove translation models.",
    "evaluate": "Score mtfix on rows with known answers.",
}
TROUBLE = 2


class Commands(click.Group):
    """The group of commands, whose modules are imported one at a time."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"mtfix.cli.{cmd_name}"), cmd_name)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; a reader who has gone is trouble like any other, and click would say nothing of it."""
        try:
            status = super().invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()
            return status
        except BrokenPipeError:
            from mtfix.types import MtfixError

            raise MtfixError("cannot write all of the output: whoever read it has gone") from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Print the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


EPILOG = """\b
Examples:
  mtfix clean article.txt                   the repaired text
  mtfix clean --diff article.txt            what would change, as a diff
  mtfix clean --write *.txt                 repair files in place
  mtfix check --output-format github *.md   for a build that must not publish damage
  cat article.txt | mtfix clean - > clean.txt
Exit status: 0 done, 1 damage remains (check, --strict), 2 trouble.
Completion: eval "$(_MTFIX_COMPLETE=bash_source mtfix)"; zsh_source and fish_source likewise.
"""


@click.group(cls=Commands, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="mtfix", message="%(prog)s %(version)s")
def mtfix() -> None:
    """Repair what machine translation left broken in English text, and show every edit."""


def main() -> None:
    """Run mtfix; every trouble becomes one sentence on standard error."""
    sys.exit(run())


def run() -> int:
    """Return the exit status of the command line that this process was given."""
    from mtfix.types import MtfixError

    try:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")  # a file's name may hold what a terminal cannot show
        status = mtfix(standalone_mode=False)
        if sys.stdout is not None:
            sys.stdout.flush()
        return status if isinstance(status, int) else 0
    except click.ClickException as error:
        error.show()
        return TROUBLE
    except (click.Abort, KeyboardInterrupt):
        said = "interrupted: files that were not finished are as they were"
    except MtfixError as error:
        said = str(error)
    except OSError as error:
        said = f"cannot write all of the output: {(error.strerror or str(error)).lower()}"
    click.echo(f"mtfix: {said}", err=True)
    abandon_output()
    return TROUBLE


def abandon_output() -> None:
    """Send what is left in standard output's buffer nowhere: Python would try, and complain, once more when it ends."""
    with suppress(OSError, AttributeError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
