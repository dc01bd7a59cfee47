"""How fast mtfix reads clean English, beside langdetect, ftfy and nupunkt, and where its time goes.

    python -m tests.bench.speed [FILE] [--megabytes 2]

One thread, computing time, the best of three rounds. Absolute figures depend on the machine; the ratios are what lasts.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import ftfy
import langdetect
import nupunkt

from mtfix import Cleaner, Document, Result, Settings
from mtfix.detectors import DETECTED, detector
from mtfix.protect import shields
from tests.bench.prose import articles

ROUNDS = 3
# langdetect is so slow that a share of the text must do.
SAMPLE = 40


def seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the least computing time of some rounds."""
    return min(timed(work) for _ in range(rounds))


def timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def megabytes(texts: list[str]) -> float:
    return sum(len(text.encode()) for text in texts) / 1e6


def others(texts: list[str]) -> dict[str, float]:
    """Return the speed of other tools in MB/s."""
    langdetect.DetectorFactory.seed = 0
    config = ftfy.TextFixerConfig(uncurl_quotes=False)
    few = texts[: max(1, len(texts) // SAMPLE)]
    sentences = [text[start:end] for text in few for start, end in nupunkt.sent_spans(text) if end - start > 20]
    langdetect.detect(sentences[0])
    return {
        "langdetect, sentence by sentence": megabytes(sentences)
        / seconds(lambda: list(map(langdetect.detect, sentences)), 1),
        "ftfy.fix_text": megabytes(texts) / seconds(lambda: [ftfy.fix_text(text, config) for text in texts]),
        "nupunkt.sent_spans": megabytes(texts) / seconds(lambda: [list(nupunkt.sent_spans(text)) for text in texts]),
    }


def detectors(texts: list[str]) -> dict[str, float]:
    """Return the seconds that each detector takes for a megabyte, and what it takes to protect addresses."""
    size = megabytes(texts)
    documents = [Document(text, shields(text)) for text in texts]
    spent = {"(addresses and code)": seconds(lambda: [shields(text) for text in texts]) / size}
    for damage in DETECTED:
        find = detector(damage)
        spent[damage.value] = seconds(lambda find=find: [list(find(document)) for document in documents]) / size
    return dict(sorted(spent.items(), key=lambda item: -item[1]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", help="clean English, a paragraph a line")
    parser.add_argument("--megabytes", type=float, default=2.0)
    chosen = parser.parse_args()
    texts = articles(chosen.file, chosen.megabytes)
    cleaner = Cleaner(Settings(tagger="none", translator="none"))
    outcomes = list(cleaner.clean_many(texts[:20]))
    speeds = others(texts)
    speeds["mtfix, rules, articles"] = megabytes(texts) / seconds(lambda: outcomes.extend(cleaner.clean_many(texts)))
    whole = "\n".join(texts)
    speeds["mtfix, rules, one long text"] = megabytes([whole]) / seconds(lambda: cleaner.clean(whole), 1)
    print(f"{len(texts)} articles, {megabytes(texts):.2f} MB of clean English, one thread\n")
    mine = speeds["mtfix, rules, articles"]
    for name, speed in sorted(speeds.items(), key=lambda item: -item[1]):
        print(f"{name:34} {speed:8.3f} MB/s   mtfix is {mine / speed:8.2f} times as fast")
    applied = sum(len(outcome.applied) for outcome in outcomes[-len(texts) :] if isinstance(outcome, Result))
    print(f"\n{applied} edits applied; seconds for a megabyte:")
    spent = detectors(texts)
    for name, cost in spent.items():
        print(f"{name:34} {cost:8.4f}   {100 * cost / sum(spent.values()):3.0f} %")
    print(f"{'sum':34} {sum(spent.values()):8.4f}")


if __name__ == "__main__":
    main()
