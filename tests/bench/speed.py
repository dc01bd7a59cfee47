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

from mtfix import Cleaner, Document, Result, Settings, glance, languages, latin, names
from mtfix.detectors import DETECTED, detector, name_variant
from mtfix.glance import signs
from mtfix.protect import shields
from tests.bench.prose import articles

ROUNDS = 3
WHOLE = "all"
CLEANER = Cleaner(Settings(tagger="none", translator="none"))
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


def spent(texts: list[str]) -> dict[str, float]:
    """Return the seconds that each part of the work takes for a megabyte, the costliest first.

    Each part is timed on each text by turns and its least time counts, so that what else the machine does hardly matters.
    """
    least: dict[str, list[float]] = {}

    def clocked(part: str, work: Callable[[], object]) -> None:
        least.setdefault(part, []).append(timed(work))

    for round in range(ROUNDS):
        taken, least = least, {}
        for text in texts:
            forget_text()
            parts(text, clocked)
        if round:
            least = {part: list(map(min, times, taken[part])) for part, times in least.items()}
    seconds = {part: sum(times) / megabytes(texts) for part, times in least.items()}
    whole = seconds.pop(WHOLE)
    # Merging, repairing, guarding and the trial, and all that holds the parts together.
    seconds["(the pipeline)"] = max(0.0, whole - sum(seconds.values()))
    return dict(sorted(seconds.items(), key=lambda item: -item[1]))


def parts(text: str, clocked: Callable[[str, Callable[[], object]], None]) -> None:
    """Clock each part of the work on one text, then all of it together."""
    clocked("(first look at the words)", lambda: signs(text))
    clocked("(addresses and code)", lambda: shields(text))
    document = Document(text, shields(text))
    for damage in DETECTED:
        find = detector(damage)
        clocked(damage.value, lambda find=find: list(find(document)))
    forget_text()
    clocked(WHOLE, lambda: CLEANER.clean(text))


def forget_text() -> None:
    """Let no part find what another has seen of this text; what is known of its words stays."""
    for held in (glance.glance, glance.signs_by_stretch, glance.signs, languages.holds_foreign, languages.beyond_ascii):
        held.cache_clear()


def forget_words() -> None:
    """Let every word be new."""
    for known in (glance.BYTES, glance.SAID, name_variant.NAMES, latin.looked_up, latin.misspelt, names.skeleton):
        known.clear() if isinstance(known, glance.Told) else known.cache_clear()


def first_pass(texts: list[str]) -> None:
    """Clean texts none of whose words were seen before."""
    forget_words()
    list(CLEANER.clean_many(texts))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", nargs="?", help="clean English, a paragraph a line")
    parser.add_argument("--megabytes", type=float, default=2.0)
    chosen = parser.parse_args()
    texts = articles(chosen.file, chosen.megabytes)
    outcomes = list(CLEANER.clean_many(texts[:20]))
    speeds = others(texts)
    speeds["mtfix, rules, new words"] = megabytes(texts) / seconds(lambda: first_pass(texts))
    speeds["mtfix, rules, articles"] = megabytes(texts) / seconds(lambda: outcomes.extend(CLEANER.clean_many(texts)))
    whole = "\n".join(texts)
    speeds["mtfix, rules, one long text"] = megabytes([whole]) / seconds(lambda: CLEANER.clean(whole), 1)
    print(f"{len(texts)} articles, {megabytes(texts):.2f} MB of clean English, one thread\n")
    mine = speeds["mtfix, rules, articles"]
    for name, speed in sorted(speeds.items(), key=lambda item: -item[1]):
        print(f"{name:34} {speed:8.3f} MB/s   mtfix is {mine / speed:8.2f} times as fast")
    applied = sum(len(outcome.applied) for outcome in outcomes[-len(texts) :] if isinstance(outcome, Result))
    print(f"\n{applied} edits applied; where the time goes, in seconds for a megabyte:")
    shares = spent(texts)
    for name, cost in shares.items():
        print(f"{name:34} {cost:8.4f}   {100 * cost / sum(shares.values()):3.0f} %")
    print(f"{'sum':34} {sum(shares.values()):8.4f}")


if __name__ == "__main__":
    main()
