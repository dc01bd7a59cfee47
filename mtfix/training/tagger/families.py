"""Words of one stem: nation, nations, national, nationality."""

from collections import Counter, defaultdict

SUFFIXES = (
    "", "s", "es", "ed", "d", "ing", "er", "ers", "or", "ly", "al", "ally", "ion", "ions", "ation", "ations", "ity", "ness", "ment",
    "ments", "ive", "ous", "ful", "able", "ible", "ance", "ence", "ant", "ent", "ic", "ical", "ist", "ize", "ized", "ise", "y", "ies",
    "ied", "e", "ship", "hood", "less", "ary", "ure", "t", "th", "n", "ian", "ism", "cy", "ce", "t", "te", "tion", "ate", "ated", "ating",
)  # fmt: skip
LEAST_STEM = 4


def families(counts: Counter[str], least: int) -> dict[str, list[str]]:
    """Word -> the other words of its stem, most frequent first, at most eight; words seen `least` times or more."""
    stems: dict[str, set[str]] = defaultdict(set)
    for word, count in counts.items():
        if count >= least and word.isalpha() and word.isascii() and word.islower():
            for suffix in set(SUFFIXES):
                stem = word[: len(word) - len(suffix)]
                if word.endswith(suffix) and len(stem) >= max(LEAST_STEM, len(word) // 2):
                    stems[stem].add(word)
    return _related(stems, counts)


def _related(stems: dict[str, set[str]], counts: Counter[str]) -> dict[str, list[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for words in stems.values():
        for word in words if len(words) <= 12 else ():
            found[word] |= words - {word}
    return {
        word: sorted(others, key=lambda other: (-counts[other], other))[:8]
        for word, others in sorted(found.items())
        if others
    }
