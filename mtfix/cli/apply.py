"""`mtfix apply`: final texts, patches and Word documents from results and decisions, without a model."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from mtfix import files
from mtfix.cli.options import INPUT_OPTIONS, options
from mtfix.contents import Cleaned
from mtfix.render.summary import summary
from mtfix.review.decisions import Decisions, now
from mtfix.review.shelf import Shelf, is_run, shelf
from mtfix.types import MtfixError, Result

# The forms that show edits, with the suffix of their files.
SHOWING = {"critic": ".critic.md", "html": ".html", "docx": ".docx"}
FORMS = ("text", "patch", *SHOWING)
Named = tuple[str, Result]
EPILOG = """\b
Examples:
  mtfix apply run                                  the outputs of a run anew, as it was decided
  mtfix apply result.json > final.txt              the final text of an article
  mtfix apply --write --backup .orig result.json   into the files that were cleaned
  mtfix apply --output-format docx -o final.docx result.json   real revisions, for Word
  mtfix apply --output-format docx -o final/ run   a Word document for each of a run
  mtfix apply --output-format patch run > final.patch
"""


@click.command(epilog=EPILOG)
@click.argument("name", metavar="RUN|RESULT")
@click.option("--decisions", metavar="FILE", help="What was decided; beside RUN or RESULT by default.")
@click.option(
    "-o",
    "--output",
    metavar="FILE|FOLDER",
    help="Write there instead of to standard output; in a folder (named with / at its end) a file for each document.",
)
@click.option("-w", "--write", is_flag=True, help="Write each file of RESULT back in place.")
@click.option("--backup", metavar="SUFFIX", help="With --write, keep the old file under this suffix.")
@click.option("--document", multiple=True, metavar="NAME", help="Only this document (repeatable).")
@click.option(
    "--output-format",
    "form",
    type=click.Choice(FORMS),
    default="text",
    show_default=True,
    help="The text, a unified diff, CriticMarkup, a page, or a Word document with revisions.",
)
@options(INPUT_OPTIONS)
def apply(
    name: str,
    decisions: str | None,
    output: str | None,
    write: bool,
    backup: str | None,
    document: tuple[str, ...],
    form: str,
    input_format: str | None,
    encoding: str | None,
    fields: tuple[str, ...],
) -> int:
    """Make what was decided of RUN or RESULT; what nobody decided is as mtfix left it. No model is needed.

    The outputs of a RUN are made anew in it, and what `mtfix revert` took back comes back; a RESULT goes to standard output.
    """
    refuse(output, write, backup, form, document, run=is_run(Path(name)))
    said, found = said_of(Path(name), decisions), results_of(name)
    kinds = {"format": input_format, "encoding": encoding, "fields": fields}
    if form in {"text", "patch"} and is_run(Path(name)):
        return of_run(Path(name), said, output, form)
    if output is not None and is_folder(output):
        return into_folder(Path(output), found, said, kinds, document, form)
    if form in SHOWING:
        return shown(rendered(together(found, said, document, form), form, said), output)
    done = list(made(found, said, kinds, document))
    if not write:
        return shown(b"".join(one.diff if form == "patch" else one.content for one in done), output, done)
    for one in done:
        if one.content != one.file.content:
            files.write(Path(one.file.name), one.content, before=one.file.content, backup=backup)
    return told(done)


def refuse(
    output: str | None, write: bool, backup: str | None, form: str, document: tuple[str, ...], *, run: bool
) -> None:
    """Refuse flags that contradict each other."""
    if write and (output is not None or form != "text"):
        raise click.UsageError("--write puts the text back in place: leave out --output and --output-format")
    if backup and not write:
        raise click.UsageError("--backup belongs to --write")
    if form == "docx" and output is None:
        raise click.UsageError("a Word document is no text: name a file or a folder with --output")
    if document and run and form not in SHOWING:
        raise click.UsageError(
            "the outputs and the patch of a run are made as a whole: take --document with --output-format docx, critic or html"
        )
    if form == "patch" and output is not None and is_folder(output):
        raise click.UsageError("a patch is one file for all documents: name a file with --output")


def said_of(place: Path, decisions: str | None) -> Decisions:
    """Return the decisions in a file, or beside what they are about. Raises MtfixError."""
    from mtfix.review.store import beside, load

    path = Path(decisions) if decisions else beside(place)
    return load(path) if decisions or path.exists() else Decisions()


def results_of(name: str) -> Shelf:
    """Return the results of a run or a file. Raises MtfixError for anything else."""

    def no_result(path: str) -> list[bytes]:
        if not Path(path).exists():
            files.read(path)
        raise MtfixError(
            f"{path} is no result: make one with `mtfix clean --output-format json`, or a run with `mtfix batch`"
        )

    return shelf(name, no_result)


def of_run(run: Path, said: Decisions, output: str | None, form: str) -> int:
    """Make the outputs of a run anew."""
    from mtfix.batch.rebuild import rebuilt
    from mtfix.review.decided import for_run

    if form == "text" and output is not None:
        raise click.UsageError(f"the outputs of a run are made in it, under {run}/outputs: leave out --output")
    done = rebuilt(run, for_run(said) if said else None, choose=[])
    click.echo(f"{run}: the outputs of {done['done']:,} documents are made anew, by {len(said):,} decisions", err=True)
    if form == "patch":
        shown(files.read(str(run / "changes.patch")) if (run / "changes.patch").exists() else b"", output)
    return 2 if done["lost"] else 0


def made(found: Shelf, said: Decisions, kinds: dict[str, Any], wanted: tuple[str, ...]) -> Iterable[Cleaned]:
    """Yield the files of results as they were decided."""
    from mtfix.review.outcome import applied, found_in

    for one in found_in(found):
        if not wanted or one.name in wanted:
            file = applied(one, said, kinds)
            yield replace(file, file=replace(file.file, name=str(one.path or one.name)))


def is_folder(output: str) -> bool:
    """Whether an output names a folder: one that is there, or by a slash at its end."""
    return output.endswith(("/", os.sep)) or Path(output).is_dir()


def together(found: Shelf, said: Decisions, wanted: tuple[str, ...], form: str) -> list[Named]:
    """Return the results of a shelf as they were decided, for one file. Raises MtfixError when that file is for one document."""
    from mtfix.review.outcome import by_document

    every: list[Named] = []
    for number, (_, own) in enumerate(by_document(found, said, wanted)):
        if number and form == "docx":
            raise MtfixError(
                "there are several documents here, and each is a Word document: name a folder, as in `-o final/`, or one of "
                "them with --document"
            )
        every += own
    if wanted and not every:
        raise MtfixError(f"there is no document {', '.join(wanted)} here")
    return every


def into_folder(
    folder: Path, found: Shelf, said: Decisions, kinds: dict[str, Any], wanted: tuple[str, ...], form: str
) -> int:
    """Write a file for each document. Raises MtfixError."""
    from mtfix.review.folder import file_names, possible
    from mtfix.review.outcome import by_document

    if form == "text":
        done = list(made(found, said, kinds, wanted))
        plain = [possible(one.file.name) for one in done]
        if len({str(name).casefold() for name in plain}) < len(plain):
            raise MtfixError("two of the files would have the same name there: choose them with --document")
        for place, one in zip(plain, done, strict=True):
            put(folder / place, one.content)
        return told(done)
    names = [name for name, _ in by_document(found, Decisions(), wanted)]
    if not names:
        raise MtfixError(f"there is no document {', '.join(wanted)} here" if wanted else "there is no result here")
    lost = 0
    for place, (name, own) in zip(file_names(names, SHOWING[form]), by_document(found, said, wanted), strict=True):
        try:
            content = rendered(own, form, said)
        except MtfixError as error:  # one that this form cannot hold; the others go on
            lost += 1
            click.echo(f"mtfix: {name}: {error}", err=True)
            continue
        put(folder / place, content)
    there = len(names) - lost
    click.echo(f"mtfix: {there:,} {'document is' if there == 1 else 'documents are'} in {folder}", err=True)
    return 2 if lost else 0


def put(path: Path, content: bytes) -> None:
    """Write a file, with the folders above it. Raises MtfixError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MtfixError(f"cannot make {path.parent}: {files.reason(error)}") from None
    files.write(path, content)


def rendered(found: list[Named], form: str, said: Decisions) -> bytes:
    """Return results in a form that shows their edits."""
    if form == "html":
        from mtfix.render.html import html

        return html(found).encode("utf-8")
    if form == "critic":
        from mtfix.render.critic import critic

        texts = [critic(result) for _, result in found]
        ended = [text if text.endswith("\n") or text is texts[-1] else f"{text}\n" for text in texts]
        return "".join(ended).encode("utf-8", "surrogatepass")
    from importlib.util import find_spec

    if find_spec("docx") is None:
        raise MtfixError("Word documents need python-docx: pip install 'mtfix[review]'")
    from mtfix.render.docx import docx
    from mtfix.review.decided import authors

    return docx(found, at=now(), authors=authors(found, said))


def shown(content: bytes, output: str | None, done: list[Cleaned] | None = None) -> int:
    """Write to the output file or standard output."""
    if output is None or output == "-":
        files.emit(content)
    else:
        files.write(Path(output), content)
    return told(done or [])


def told(done: list[Cleaned]) -> int:
    """Say what became of each file."""
    for one in done:
        click.echo(summary(one.file.name, list(one.results)), err=True)
    return 0
