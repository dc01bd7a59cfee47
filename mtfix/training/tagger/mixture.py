"""What an epoch reads, row by row; every row depends only on (seed, epoch, row)."""

from collections.abc import Sequence
from itertools import accumulate
from random import Random

from mtfix.backends.tagger.pieces import Vocabulary
from mtfix.backends.tagger.units import Unit, split
from mtfix.training.tagger.corpus import Corpus
from mtfix.training.tagger.examples import Example, example
from mtfix.training.tagger.makers import damaged
from mtfix.training.tagger.variety import varied

EPOCH_SIZE = 200_000
SHARES = {"clean": 0.33, "made": 0.25, "real": 0.26, "corrected": 0.12, "kyoto": 0.02, "salad": 0.02}
DRAWN_FROM = {
    "clean": "clean",
    "made": "clean",
    "real": "mlqe",
    "corrected": "mlqe",
    "kyoto": "kyoto",
    "salad": "salad",
}
WEIGHTS = {"kyoto": 0.3, "salad": 0.5}
JOINED_SHARE = 0.12
CORRECTED_SHARE = 0.2
LONGEST = 128
STYLE_POWER = 0.6
STYLE_WEIGHTS = {"news": 3.0, "kyoto": 0.3, "dialogue": 0.5}

Row = tuple[list[Unit], list[Unit]]


class Mixture:
    """The rows of an epoch, drawn from a corpus by kind, clean ones by style."""

    def __init__(self, corpus: Corpus, vocabulary: Vocabulary, operations: Sequence[str], seed: int = 1) -> None:
        """Index the corpus."""
        self.corpus, self.vocabulary, self.seed = corpus, vocabulary, seed
        self.classes = {operation: place for place, operation in enumerate(operations)}
        self.styles: dict[str, list[int]] = {}
        for place, sentence in enumerate(corpus.clean):
            self.styles.setdefault(sentence.style, []).append(place)
        self.style_weights = list(
            accumulate(
                len(places) ** STYLE_POWER * STYLE_WEIGHTS.get(style, 1.0) for style, places in self.styles.items()
            )
        )
        self.pairs = {name: [pair for pair in corpus.pairs if pair.origin == name] for name in ("mlqe", "kyoto")}
        stock = {**self.pairs, "salad": corpus.stock.salads, "clean": corpus.clean}
        self.shares = {kind: share for kind, share in SHARES.items() if stock[DRAWN_FROM[kind]]}

    def example(self, epoch: int, row: int) -> Example | None:
        """One example, None where the sentence is too long for the network."""
        random = Random(f"{self.seed} {epoch} {row}")
        kind = random.choices(list(self.shares), list(self.shares.values()))[0]
        wrong, right = getattr(self, f"_{kind}")(random)
        if not wrong:
            return None
        made = example(wrong, right, self.vocabulary, self.classes, WEIGHTS.get(kind, 1.0))
        return made if len(made.pieces.ids) <= LONGEST else None

    def _clean(self, random: Random) -> Row:
        units = self._sentence(random)
        return units, units

    def _made(self, random: Random) -> Row:
        corrected = random.random() < CORRECTED_SHARE and "corrected" in self.shares
        right = self._corrected(random)[1] if corrected else self._sentence(random)
        return damaged(random, right, self.corpus.stock), right

    def _real(self, random: Random) -> Row:
        pair = random.choice(self.pairs["mlqe"])
        return split(pair.damaged), split(pair.clean)

    def _corrected(self, random: Random) -> Row:
        units = split(random.choice(self.pairs["mlqe"]).clean)
        return units, units

    def _kyoto(self, random: Random) -> Row:
        pair = random.choice(self.pairs["kyoto"])
        return split(pair.damaged), split(pair.clean)

    def _salad(self, random: Random) -> Row:
        gloss, english = random.choice(self.corpus.stock.salads)
        return split(gloss), split(english)

    def _sentence(self, random: Random) -> list[Unit]:
        """A clean sentence, sometimes with the one after it in its paragraph, sometimes in other clothes."""
        places = random.choices(list(self.styles.values()), cum_weights=self.style_weights)[0]
        place = random.choice(places)
        one, two = self.corpus.clean[place], self.corpus.clean[min(place + 1, len(self.corpus.clean) - 1)]
        joined = (one.style, one.paragraph) == (two.style, two.paragraph) and random.random() < JOINED_SHARE
        text = f"{one.text} {two.text}" if joined and one is not two else one.text
        return varied(random, split(text), self.corpus.stock.names, self.corpus.stock.known)
