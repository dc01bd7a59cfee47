"""Which reading of a damaged sentence is taken: the smallest that clears the damage, and only where that is sure.

A reading is read again by the tagger and by the neighbours of its words. It must lose most of the doubt around the
change, leave no clause there that would be marked, and be no less fluent. A slip has its own evidence, so that less is
asked of the tagger.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log

from mtfix.backends import Levels, Tagged, Tagger
from mtfix.clauses import clauses
from mtfix.lexicon.neighbours import fluency
from mtfix.mending.candidates import SEVERAL, Candidate, candidates
from mtfix.mending.difference import difference
from mtfix.slips import MISSPELT, SWAPPED, framed, tokens
from mtfix.types import Span

# Of the doubt around a change no more than this share may be left, and so many nats must have gone.
LEFT, GONE = 0.5, 1.0
# For a slip: nats of doubt and a share of the fluency together; a sure slip must only not be doubted more.
SLIP_WORTH, LEAST_TWICE_GONE, LEAST_SWAP_GONE, SURE_SPELLING_GONE = 1.4, 0.2, 0.5, -1.0
SLIP_SHARE = 0.1
SPELLING_WORTH, LEAST_SPELLING_GONE = 0.6, 0.0
SLIP_LEAST = {MISSPELT: (SPELLING_WORTH, LEAST_SPELLING_GONE), SWAPPED: (SLIP_WORTH, LEAST_SWAP_GONE)}
# Nats of fluency that a word costs on the whole: what is shorter is not therefore better.
PER_WORD = 5.0
LEAST_FLUENCY = 1.5
# What a changed letter costs against nats of doubt and fluency, and how far the best must be ahead of the next.
PER_LETTER, FLUENCY_SHARE, AHEAD = 0.02, 0.2, 0.3
LEAST_WORTH = 0.5
PASSES = 3
CERTAIN = 0.9999
# Characters around a change in which doubt is weighed.
AROUND = 18


@dataclass(frozen=True, slots=True)
class Sentence:
    """A suspected sentence: its text, what the tagger says of it with offsets into it, and the span to mend.

    Of a `tentative` one only the slip at the span is in question.
    """

    text: str
    tagged: Tagged
    span: Span
    tentative: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """The reading that is taken, why, and whether it is sure enough to be applied."""

    text: str
    reason: str
    sure: bool
    evidence: tuple[str, ...] = ()
    others: tuple[str, ...] = ()


@dataclass(frozen=True)
class Weighed:
    """A reading of a sentence with what speaks for it."""

    sentence: Sentence
    made: Candidate
    text: str
    tagged: Tagged

    @cached_property
    def doubts(self) -> tuple[float, float]:
        """Doubt around the change, before and after, in nats."""
        span, after = difference(self.sentence.text, self.text)
        return around(self.sentence.tagged, span), around(self.tagged, Span(span.start, span.start + len(after)))

    @cached_property
    def gone(self) -> float:
        """The doubt that is gone, in nats."""
        return self.doubts[0] - self.doubts[1]

    @cached_property
    def fluent(self) -> float:
        """The fluency that is won, in nats."""
        return fluent(self.text) - fluent(self.sentence.text)

    @cached_property
    def worth(self) -> float:
        """What is won, less what the change costs."""
        size = sum(len(span) + len(after) for span, after in self.made.changes)
        return self.gone + FLUENCY_SHARE * min(self.fluent, 10.0) - PER_LETTER * size

    def sure(self, levels: Levels) -> bool:
        """Whether the damage is gone beyond doubt."""
        if (slip := self.made.slip) is not None:
            swapped = slip.reason == SWAPPED
            worth, least = SLIP_LEAST.get(slip.reason, (SLIP_WORTH, LEAST_TWICE_GONE))
            enough = self.gone + SLIP_SHARE * slip.gain > worth and self.gone > least
            enough |= slip.sure and self.gone > (LEAST_SWAP_GONE if swapped else SURE_SPELLING_GONE)
            # In word salad one swap more or less mends nothing.
            return enough and not (swapped and clauses(self.text, self.tagged, levels))
        clear = self.doubts[1] <= LEFT * self.doubts[0] and self.gone > GONE and self.fluent > LEAST_FLUENCY
        return clear and not clauses(self.text, self.tagged, levels)


def judged(sentences: Sequence[Sentence], tagger: Tagger) -> list[Verdict | None]:
    """Return for each sentence the reading that is taken, None where none is any better; a few passes, in batches."""
    verdicts: list[Verdict | None] = [None] * len(sentences)
    unsettled = dict(enumerate(sentences))
    for _ in range(PASSES):
        ranked = weighed(unsettled, tagger)
        unsettled = {}
        for place, own in ranked.items():
            if own and own[0].worth >= LEAST_WORTH:
                best, said = own[0], verdict(own, tagger.levels, verdicts[place])
                verdicts[place] = said
                if not said.sure and not best.sentence.tentative:
                    unsettled[place] = Sentence(best.text, best.tagged, shifted(best))
    return verdicts


def weighed(sentences: dict[int, Sentence], tagger: Tagger) -> dict[int, list[Weighed]]:
    """Return the readings of each sentence, the best first; all of them are tagged in one batch."""
    tried = {place: candidates(own.text, own.tagged, own.span, own.tentative) for place, own in sentences.items()}
    texts = {place: [made.of(sentences[place].text) for made in own] for place, own in tried.items()}
    every = [text for own in texts.values() for text in own]
    said = dict(zip(every, tagger.tag(every), strict=True)) if every else {}
    return {
        place: sorted(
            (Weighed(sentences[place], made, text, said[text]) for made, text in zip(own, texts[place], strict=True)),
            key=lambda reading: -reading.worth,
        )
        for place, own in tried.items()
    }


def verdict(own: Sequence[Weighed], levels: Levels, earlier: Verdict | None) -> Verdict:
    """Return the best reading; it is sure when the damage is gone and no other is as good."""
    best = own[0]
    rivals = [other for other in own[1:] if best.worth - other.worth < AHEAD * best.worth and not best.made.slip]
    sure = not rivals and best.sure(levels)
    evidence = best.made.evidence + (earlier.evidence if earlier else ())
    others = () if sure else tuple(other.text for other in own[1:3])
    return Verdict(best.text, SEVERAL if earlier else best.made.reason, sure, evidence, others)


def clears(sentence: Sentence, text: str, tagged: Tagged, levels: Levels) -> bool:
    """Whether a reading that someone else made is sure: `text` and what the tagger says of it."""
    made = Candidate((difference(sentence.text, text),), "")
    return Weighed(sentence, made, text, tagged).sure(levels)


def around(tagged: Tagged, span: Span) -> float:
    """Return how much the words and gaps around a span are doubted, in nats."""
    return -sum(
        log(1 - min(doubt, CERTAIN))
        for word in tagged.words
        if word.end >= span.start - AROUND and word.start <= span.end + AROUND
        for doubt in (word.damaged, word.gap)
    )


def fluent(text: str) -> float:
    """Return how much more fluent a sentence is than so many words commonly are, in nats."""
    found = tokens(text)
    return fluency(framed(found)) + PER_WORD * len(found)


def shifted(best: Weighed) -> Span:
    """Return the span to mend after a change inside it or beside it."""
    span, grown = best.sentence.span, len(best.text) - len(best.sentence.text)
    start = max(0, span.start - 1)
    return Span(start, min(len(best.text), max(start + 1, span.end + grown + 1)))
