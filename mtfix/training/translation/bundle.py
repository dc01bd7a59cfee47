"""An exported model with its card and licence -> the folder of models that come with mtfix, where the bundled engine finds it."""

import shutil
from pathlib import Path

from mtfix.backends import bundled, manifest
from mtfix.types import MtfixError

CARD, LICENCE = "CARD.md", "LICENSE.txt"
MOST_BYTES = 25_000_000
PROBE = "これは本です。"
NOTICE = """The files in this folder (the weights of the translation model and its tables) are licensed under the
Creative Commons Attribution-ShareAlike 4.0 International Public License:
https://creativecommons.org/licenses/by-sa/4.0/legalcode

They were trained by the authors of mtfix from scratch on the texts that CARD.md names with their authors and licences.
Share them under the same licence, with this notice and that list.
"""


def drawn_up(folder: Path, name: str) -> manifest.Manifest:
    """Write the manifest of an exported folder as it is now."""
    return manifest.drawn_up(
        folder, id=f"mtfix/{name}", family="marian", form="int8", languages=("ja",), licence="CC-BY-SA-4.0"
    )


def bundle(work_folder: Path, name: str, models: Path) -> Path:
    """Put the export of a run, complete with card, licence and manifest, in the place of the bundled model; return its folder.

    Raises:
        MtfixError: the export has no card, is too large, or does not load.
    """
    source, target = work_folder / "runs" / name / "ctranslate2", models / "ja-en"
    if not (source / CARD).is_file():
        raise MtfixError(f"{source} holds no {CARD}: run export, evaluate and card first")
    (source / LICENCE).write_text(NOTICE, encoding="utf-8")
    papers = drawn_up(source, name)
    if papers.size > MOST_BYTES:
        raise MtfixError(f"{source} has {papers.size:,} bytes: a bundled model may have {MOST_BYTES:,}")
    bundled.opened_at(source, "ja").translate([PROBE])
    part = models / ".part"
    shutil.rmtree(part, ignore_errors=True)
    shutil.copytree(source, part)
    shutil.rmtree(target, ignore_errors=True)
    part.rename(target)
    return target
