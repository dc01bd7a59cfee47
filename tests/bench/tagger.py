"""How fast the tagger reads sentences of 40 words, beside the same network in transformers (fp32) and langdetect.

    OMP_NUM_THREADS=1 python -m tests.bench.tagger [FOLDER] [--sentences 200]

One thread, computing time; the tagger with all its overhead, from text to words. The ratios are what lasts.
"""

from __future__ import annotations

import argparse
import resource

import langdetect

from mtfix.backends.tagger import load
from tests.bench.prose import articles
from tests.bench.speed import timed

WORDS = 40


def sentences(count: int) -> list[str]:
    """Return texts of 40 words, each another."""
    words = " ".join(articles(None, 1.0)).split()
    return [" ".join(words[start : start + WORDS]) for start in range(0, count * WORDS, WORDS)]


def by_transformers(texts: list[str], tagger: object) -> float:
    """Return the seconds that an encoder of the same shape takes in fp32 for the same pieces, in batches of a length."""
    import torch
    from transformers import BertConfig, BertModel

    from mtfix.backends.tagger.inputs import inputs, packed
    from mtfix.backends.tagger.units import split
    from mtfix.backends.tagger.windows import windows

    torch.set_num_threads(1)
    vocabulary = tagger.weights.vocabulary  # type: ignore[attr-defined]
    shape = BertConfig(vocab_size=len(vocabulary.pieces), hidden_size=384, num_hidden_layers=6, num_attention_heads=12,
                       intermediate_size=1536, type_vocab_size=16)  # fmt: skip
    encoder = BertModel(shape, add_pooling_layer=False).eval()
    made = [window for text in texts for window in windows(split(text), vocabulary)]

    def read() -> None:
        with torch.inference_mode():
            for group in packed(made, exact=True):
                batch = inputs(group, 0)
                encoder(input_ids=torch.from_numpy(batch.ids), attention_mask=torch.from_numpy(batch.mask))

    return timed(read)


def main() -> None:
    """Print sentences a second and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default="bundled")
    parser.add_argument("--sentences", type=int, default=200)
    given = parser.parse_args()
    texts = sentences(2 * given.sentences)
    tagger = load(given.folder)
    tagger.tag(texts[given.sentences :])  # the tables are warm, as in a corpus
    mine = timed(lambda: tagger.tag(texts[: given.sentences]))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    theirs = {
        "transformers fp32, encoder alone": by_transformers(texts[: given.sentences], tagger),
        "langdetect": timed(lambda: [langdetect.detect(text) for text in texts[: given.sentences // 4]]) * 4,
    }
    print(f"tagger  {given.sentences / mine:.0f} sentences/s, {memory:.0f} MB")
    for name, took in theirs.items():
        print(f"{name}  {given.sentences / took:.0f} sentences/s, the tagger is {took / mine:.1f} times as fast")


if __name__ == "__main__":
    main()
