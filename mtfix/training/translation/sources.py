"""Who made the texts that the model learned from, and under which licence; the card prints these lines."""

from typing import NamedTuple


class Source(NamedTuple):
    """One origin: its corpora by name, its licence and the line of attribution that the licence asks for."""

    corpora: tuple[str, ...]
    licence: str
    attribution: str


SOURCES = (
    Source(
        ("kyoto", "kyoto-lexicon"), "CC BY-SA 3.0",
        "Japanese-English Bilingual Corpus of Wikipedia's Kyoto Articles 2.01, National Institute of Information and"
        " Communications Technology (NICT), from Wikipedia",
    ),
    Source(("jmdict",), "CC BY-SA 4.0", "JMdict, Electronic Dictionary Research and Development Group (EDRDG)"),
    Source(("tatoeba",), "CC BY 2.0 FR", "Tatoeba (tatoeba.org) and its contributors, by way of manythings.org/anki"),
    Source(("tanaka",), "CC BY 2.0 FR", "Tanaka corpus, Yasuhito Tanaka and the Tatoeba project; selection by odashi"),
    Source(("talpco",), "CC BY 4.0", "TUFS Asian Language Parallel Corpus (TALPCo)"),
    Source(("names",), "MIT", "japanese-personal-name-dataset, shuheilocale"),
    Source(("companies",), "Japanese public data terms", "EDINET code list, Financial Services Agency of Japan"),
    Source(("cldr",), "Unicode License v3", "Unicode CLDR, Unicode, Inc."),
    Source(("opensource-guide",), "CC BY 4.0", "Open Source Guides, GitHub, Inc. and contributors"),
    Source(("cncf-glossary",), "CC BY 4.0", "Cloud Native Glossary, CNCF and contributors"),
    Source(("opentelemetry",), "CC BY 4.0", "OpenTelemetry documentation, OpenTelemetry Authors"),
    Source(("helm",), "CC BY 4.0", "Helm documentation, Helm Authors"),
    Source(("react",), "CC BY 4.0", "React documentation and its Japanese translation, Meta Platforms and contributors"),
    Source(("vue",), "CC BY 4.0", "Vue documentation and its Japanese translation, Yuxi Evan You and contributors"),
    Source(("rails",), "CC BY-SA 4.0", "Ruby on Rails Guides and their Japanese translation, Rails team and YassLab"),
    Source(("angular",), "MIT", "Angular documentation, Google LLC; Japanese translation by the ng-japan community"),
    Source(("astro",), "MIT", "Astro documentation, withastro contributors"),
    Source(("rust-book",), "MIT or Apache-2.0", "The Rust Programming Language and its Japanese translation"),
    Source(
        ("python",), "PSF License v2; translation CC0",
        "Python documentation, Copyright (c) 2001-2026 Python Software Foundation; python-docs-ja contributors",
    ),
    Source(
        ("mixed", "back"), "CC BY 2.5, CC BY 4.0, CC BY-SA 3.0 and 4.0, public domain; terms as JMdict and the lexicon above",
        "English sentences of Wikinews, GUM, OpenStax, Wikipedia (wiki-split), the Schema-Guided Dialogue set, the Federal"
        " Reserve's Beige Book, presidential speeches and the World Factbook, with words put into Japanese or translated back",
    ),
)  # fmt: skip
