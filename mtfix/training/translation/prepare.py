"""Parallel files -> one training set and the held-out sets, the same bytes on every run."""

import itertools
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from .corpora import CORPORA, NEWS_TEST, read, rows
from .made_up import full_names, joined, not_words
from .mixed import mixed
from .numbers import with_marks
from .pairs import Pair, draw, worth_learning
from .text import key, plain_english, plain_japanese

KYOTO_TEST_DOCUMENTS = 60
KYOTO_DEV_DOCUMENTS = 20
HELD_OUT_LINES = 1000
DEV_LINES = 400
MADE_UP_NAMES = 40_000
JOINED_SENTENCES = 60_000
TERMS = {"jmdict": 1.0, "cldr": 0.0, "kyoto-lexicon": 0.0}
ORIGINS_OF_SENTENCES = frozenset({"tatoeba", "tanaka", "talpco", "opensource-guide", "kyoto"})


def normalised(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The pairs in plain form."""
    for pair in pairs:
        yield pair._replace(ja=plain_japanese(pair.ja), en=plain_english(pair.en))


def deduplicated(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """The first of equal pairs; of dictionary terms the first sense, since a lone word has one translation."""
    seen: set[tuple[str, str]] = set()
    for pair in pairs:
        identity = (pair.ja, "" if pair.origin in {"jmdict", "names"} else key(pair.en))
        if identity not in seen:
            seen.add(identity)
            yield pair


def chosen_documents(pairs: Iterable[Pair]) -> tuple[frozenset[str], frozenset[str]]:
    """The ids of Kyoto documents held out for the test and for the loss while training."""
    documents = sorted({pair.document for pair in pairs if pair.document}, key=lambda name: draw("document", name))
    last = KYOTO_TEST_DOCUMENTS + KYOTO_DEV_DOCUMENTS
    return frozenset(documents[:KYOTO_TEST_DOCUMENTS]), frozenset(documents[KYOTO_TEST_DOCUMENTS:last])


def sampled(pairs: Iterable[Pair], count: int) -> list[Pair]:
    """`count` pairs that do not depend on the order of the rest."""
    return sorted(pairs, key=lambda pair: draw("held out", pair.ja, pair.en))[:count]


def one_per_english(pairs: Iterable[Pair]) -> list[Pair]:
    """The first pair of each English sentence."""
    return list({key(pair.en): pair for pair in reversed(list(pairs))}.values())


def held_out(pairs: list[Pair], folder: Path) -> dict[str, list[Pair]]:
    """The held-out sets by name; `dev` is for the loss while training, the others are tests."""
    test_documents, dev_documents = chosen_documents(pairs)
    sentences = [pair for pair in pairs if pair.origin == "tatoeba"]
    tatoeba = sampled(one_per_english(sentences), HELD_OUT_LINES + DEV_LINES)
    kyoto_dev = sampled((pair for pair in pairs if pair.document in dev_documents), DEV_LINES)
    return {
        "kyoto": sampled((pair for pair in pairs if pair.document in test_documents), HELD_OUT_LINES),
        "tatoeba": tatoeba[:HELD_OUT_LINES],
        "ntrex": list(normalised(read(NEWS_TEST, folder))),
        "dev": tatoeba[HELD_OUT_LINES:] + kyoto_dev,
    }


def without(pairs: Iterable[Pair], kept_back: dict[str, list[Pair]]) -> Iterator[Pair]:
    """The pairs that share neither a document nor a line of either side with a held-out set."""
    lines = {key(line) for held in kept_back.values() for pair in held for line in (pair.ja, pair.en)}
    documents = {pair.document for held in kept_back.values() for pair in held if pair.document}
    for pair in pairs:
        if pair.document not in documents and key(pair.ja) not in lines and key(pair.en) not in lines:
            yield pair


def varied(pair: Pair) -> Iterator[Pair]:
    """The pair, half of its weight with marks for numbers, and a few sentences without their full stop."""
    marked = with_marks(pair.ja, pair.en)
    if marked is not None:
        half = pair.weight / 2
        yield from (pair._replace(weight=half), pair._replace(ja=marked[0], en=marked[1], weight=half))
    elif pair.origin in ORIGINS_OF_SENTENCES and pair.ja.endswith("。") and draw("stop", pair.ja) < 0.1:
        yield pair._replace(ja=pair.ja.removesuffix("。"), en=pair.en.removesuffix("."))
    else:
        yield pair


def terms(pairs: Iterable[Pair]) -> Iterator[Pair]:
    """Dictionary lines fit to stand for an English phrase: the common words and all names of places."""
    return (pair for pair in pairs if pair.origin in TERMS and pair.weight >= TERMS[pair.origin])


def write(pairs: Iterable[Pair], path: Path) -> None:
    """Pairs as tab-separated lines, put in place whole."""
    unfinished = path.with_suffix(".part")
    with unfinished.open("w", encoding="utf-8", newline="\n") as lines:
        lines.writelines(f"{pair.ja}\t{pair.en}\t{pair.origin}\t{pair.weight:g}\n" for pair in pairs)
    unfinished.replace(path)


def load(path: Path) -> list[Pair]:
    """The pairs that `write` wrote, without their documents."""
    with path.open(encoding="utf-8", newline="\n") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines)
        return [Pair(ja, en, origin, float(weight)) for ja, en, origin, weight in rows]


def summary(pairs: list[Pair]) -> dict[str, dict[str, float]]:
    """Lines and expected lines a pass, by origin."""
    lines = Counter(pair.origin for pair in pairs)
    shown: Counter[str] = Counter()
    for pair in pairs:
        shown[pair.origin] += pair.weight  # type: ignore[assignment]
    return {origin: {"lines": lines[origin], "shown": round(shown[origin])} for origin in sorted(lines)}


def collected(folder: Path) -> list[Pair]:
    """All pairs of the corpora worth learning, and full names made from the names."""
    every = itertools.chain.from_iterable(read(corpus, folder) for corpus in CORPORA)
    names = next(corpus.path for corpus in CORPORA if corpus.name == "names")
    raw = itertools.chain(every, full_names(list(rows(folder / names)), MADE_UP_NAMES))
    pairs = list(deduplicated(pair for pair in normalised(raw) if worth_learning(pair)))
    people = [pair for pair in pairs if pair.origin == "names"]
    return [pair for pair in pairs if pair.origin != "names"] + list(not_words(people, pairs))


def added(pairs: list[Pair], train_folder: Path, work_folder: Path) -> Iterator[Pair]:
    """Mixed, joined and back-translated pairs."""
    yield from mixed(train_folder, terms(pairs))
    yield from joined([pair for pair in pairs if pair.origin == "tatoeba"], JOINED_SENTENCES)
    made_up = work_folder / "back.tsv"
    yield from load(made_up) if made_up.exists() else ()


def prepare(train_folder: Path, work_folder: Path) -> dict[str, dict[str, float]]:
    """Write `train.tsv` and `held-out/*.tsv` into the work folder; the summary of the training set.

    Raises:
        FileNotFoundError: a file of `corpora.CORPORA` is missing below `train_folder`.
    """
    pairs = collected(train_folder)
    kept_back = held_out(pairs, train_folder)
    usable = list(without(pairs, kept_back))
    every = itertools.chain(usable, without(added(usable, train_folder, work_folder), kept_back))
    training = [variant for pair in every for variant in varied(pair)]
    (work_folder / "held-out").mkdir(parents=True, exist_ok=True)
    for name, held in kept_back.items():
        write(held, work_folder / "held-out" / f"{name}.tsv")
    write(training, work_folder / "train.tsv")
    (work_folder / "train.json").write_text(json.dumps(summary(training), indent=1) + "\n")
    return summary(training)
