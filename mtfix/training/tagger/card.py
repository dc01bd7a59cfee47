"""The card of the bundled tagger: where it comes from, what it learnt from, what it scores, what the files are."""

import json
from pathlib import Path
from typing import Any

from mtfix.training.tagger.base import SHA256
from mtfix.training.tagger.export import digests, total

CARD = "CARD.md"
LICENCE = "CC BY-SA 4.0"
ATTRIBUTION = (
    ("MLQE-PE post-edits", "Fomicheva et al., sheffieldnlp/mlqe-pe", "CC0 1.0"),
    ("Japanese-English Bilingual Corpus of Wikipedia's Kyoto Articles 2.01", "NICT", "CC BY-SA 3.0"),
    ("JMdict (glosses)", "Electronic Dictionary Research and Development Group", "CC BY-SA 4.0"),
    ("CC-CEDICT (glosses)", "MDBG and contributors", "CC BY-SA 4.0"),
    ("Tatoeba sentences", "contributors of tatoeba.org, through manythings.org", "CC BY 2.0 FR"),
    ("TALPCo", "Nomoto et al., matbahasa/TALPCo", "CC BY 4.0"),
    ("WikiSplit", "Wikipedia contributors; Botha et al., google-research-datasets/wiki-split", "CC BY-SA 4.0"),
    ("Schema-Guided Dialogue", "Rastogi et al., google-research-datasets", "CC BY-SA 4.0"),
    ("NTREX-128 (English side of newstest2019)", "Federmann et al., Microsoft", "CC BY-SA 4.0"),
    ("GUM", "Zeldes et al.; Wikinews, Wikivoyage and Wikipedia authors", "CC BY 2.5, CC BY 4.0, CC BY-SA 3.0"),
    ("Universal Dependencies English-PUD", "Uszkoreit et al.", "CC BY-SA 3.0"),
    ("Wikinews articles", "Wikinews contributors, through dexter-datasets", "CC BY 2.5"),
    ("OpenStax textbooks", "OpenStax, Rice University; editions published under this licence", "CC BY 4.0"),
    ("Open American National Corpus, MASC", "American National Corpus project", "open"),
    ("Standard Ebooks", "Standard Ebooks volunteers", "CC0 1.0"),
    ("digital.gov, 18F, World Factbook, Beige Book, presidents' speeches", "United States government", "public domain"),
    ("Natural Earth (names of places)", "naturalearthdata.com", "public domain"),
    ("Japanese personal names", "shuheilocale/japanese-personal-name-dataset", "MIT"),
    ("Recipes", "based.cooking, public-domain-recipes", "public domain"),
    ("Python documentation", "Python Software Foundation", "PSF License v2"),
    ("OpenTelemetry, React, Vue, Helm, Open Source Guides, CNCF glossary", "their authors", "CC BY 4.0"),
    ("Ruby on Rails Guides", "their authors", "CC BY-SA 4.0"),
    ("Angular, Astro and Rust documentation", "their authors", "MIT, MIT / Apache-2.0"),
)


def card(folder: Path, places: dict[str, Any], scores: dict[str, Any]) -> str:
    """The card's text for the exported files in `folder`; written beside them."""
    text = "\n\n".join([*origin(places), learnt_from(), scored(scores), files(folder)]) + "\n"
    (folder / CARD).write_text(text, encoding="utf-8")
    return text


def origin(places: dict[str, Any]) -> list[str]:
    """Heading, base, hours."""
    return [
        "# The bundled damage tagger",
        "For every word of an English sentence: how likely it is damaged, whether something is missing after it, and an "
        "edit operation. It sees the English alone.",
        f"Licence of the weights: {LICENCE}. Base: sentence-transformers/all-MiniLM-L6-v2 (Apache-2.0), weights with "
        f"sha256 `{SHA256}`, vocabulary pruned to pieces in Latin script, token types taught to carry case and spacing.",
        f"Trained {places['hours']:.1f} hours on one processor core, {places['step']} steps, epoch {places['epoch']}.",
    ]


def learnt_from() -> str:
    """Data, owners, licences."""
    rows = [f"| {name} | {owner} | {licence} |" for name, owner, licence in ATTRIBUTION]
    return "\n".join(["## Learnt from", "", "| text | by | licence |", "| --- | --- | --- |", *rows])


def scored(scores: dict[str, Any]) -> str:
    """The last scores, as `evaluate` gave them."""
    return "\n".join(["## Scores", "", "```json", json.dumps(scores, indent=1), "```"])


def files(folder: Path) -> str:
    """Every file with its sha256, the card aside."""
    rows = [f"| {name} | `{digest}` |" for name, digest in digests(folder).items() if name != CARD]
    return "\n".join([f"## Files ({total(folder)} bytes)", "", "| file | sha256 |", "| --- | --- |", *rows])
