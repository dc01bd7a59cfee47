"""The command line: one file a command, each parses, makes Settings, calls, prints. A command loads when it is used."""

from __future__ import annotations

import os
import sys
from importlib import import_module

import click

from mtfix import __version__

# The commands in the order of `mtfix --help`, each with its line there; the module has the command's name.
COMMANDS = {
    "clean": "Repair an article and print it, or its diff.",
    "check": "List what is damaged; exit 1 when there is anything.",
    "diff": "Show what a result changed.",
    "rules": "List every damage that mtfix looks for.",
    "explain": "Say what a damage is, with an example.",
}
TROUBLE = 2
INTERRUPTED = 130


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

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Print the list of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


EPILOG = """\b
Examples:
  mtfix clean article.txt                the repaired text
  mtfix clean --diff article.txt         what would change, as a diff
  mtfix clean --write *.txt              repair files in place
  mtfix check --output-format github .   for a build that must not publish damage
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
    from mtfix.types import MtfixError

    try:
        status = mtfix(standalone_mode=False)
        sys.stdout.flush()
        sys.exit(status if isinstance(status, int) else 0)
    except click.exceptions.Exit as exit_:
        sys.exit(exit_.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(TROUBLE)
    except (click.Abort, KeyboardInterrupt):
        click.echo("mtfix: interrupted; files that were not finished are as they were", err=True)
        sys.exit(INTERRUPTED)
    except BrokenPipeError:
        # Whoever read our output has had enough; Python would complain once more when it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except MtfixError as error:
        click.echo(f"mtfix: {error}", err=True)
        sys.exit(TROUBLE)
    except OSError as error:
        click.echo(f"mtfix: cannot write the output: {(error.strerror or str(error)).lower()}", err=True)
        sys.exit(TROUBLE)
