"""The law of overlap, clause by clause, and as a property of any findings."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from mtfix.merge import REMOVES_COPY, REMOVES_WHOLE, YIELDS, merged
from mtfix.types import Damage, Finding, Span


def finding(start, end, damage=Damage.FOREIGN_SCRIPT):
    return Finding(Span(start, end), damage)


def test_the_longer_wins():
    short, long = finding(4, 6), finding(2, 9, Damage.SPACING)
    assert merged([short, long], []) == (long,)


def test_of_equals_the_damage_named_earlier_wins():
    earlier, later = finding(2, 9, Damage.ERA_DATE), finding(2, 9, Damage.FOREIGN_SCRIPT)
    assert merged([later, earlier], []) == (earlier,)


def test_of_equal_damages_the_earlier_span_wins():
    assert merged([finding(3, 6), finding(1, 4)], []) == (finding(1, 4),)


def test_a_rule_wins_over_a_wider_judgement():
    rule, judged = finding(4, 6), finding(0, 40, Damage.GARBLED_CLAUSE)
    assert merged([judged, rule], []) == (rule,)


def test_what_lies_in_a_copy_is_listed_with_it():
    copy, leftover = finding(0, 40, Damage.REPEATED_SPAN), finding(4, 6)
    assert merged([leftover, copy], []) == (copy, leftover)
    assert merged([finding(38, 44), copy], []) == (copy,)


def test_neighbours_stay():
    assert merged([finding(4, 6), finding(0, 4), finding(6, 7)], []) == (finding(0, 4), finding(4, 6), finding(6, 7))


def test_protected_text_wins_over_what_lies_in_it_or_across_its_edge():
    shield = [Span(10, 20)]
    assert not merged([finding(10, 20), finding(12, 14), finding(8, 11), finding(19, 25), finding(5, 30)], shield)
    assert merged([finding(8, 10), finding(20, 22)], shield) == (finding(8, 10), finding(20, 22))


def test_what_removes_a_whole_may_hold_protected_text_but_not_cut_it():
    for damage in REMOVES_WHOLE:
        assert merged([finding(5, 30, damage)], [Span(10, 20)]) == (finding(5, 30, damage),)
        assert not merged([finding(12, 30, damage)], [Span(10, 20)])


def test_many_shields_in_front_do_not_hide_the_one_that_counts():
    shields = [Span(place, place + 2) for place in range(0, 100, 5)]
    assert not merged([finding(51, 58)], shields)
    assert merged([finding(52, 55)], shields) == (finding(52, 55),)


SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 40), st.integers(0, 8))
FINDINGS = st.lists(st.builds(Finding, SPANS, st.sampled_from(list(Damage))), max_size=12)
SHIELDS = st.lists(SPANS.filter(len), max_size=4).map(
    lambda spans: [
        span for place, span in enumerate(sorted(spans)) if all(s.end <= span.start for s in sorted(spans)[:place])
    ]
)


@given(FINDINGS, SHIELDS)
def test_the_law_for_any_findings(findings, shields):
    kept = merged(findings, shields)
    assert list(kept) == sorted(kept, key=lambda item: (item.start, -item.end))
    for one, other in combinations(kept, 2):
        assert not one.span.meets(other.span) or inside_a_copy(one, other) or inside_a_copy(other, one)
    for lost in set(findings) - set(kept):
        winners = [other for other in kept if other.span.meets(lost.span) and not inside_a_copy(lost, other)]
        assert shielded(lost, shields) or any(beats(other, lost) for other in winners)
    assert not any(shielded(item, shields) for item in kept)


@given(FINDINGS, SHIELDS, st.randoms())
def test_the_order_of_findings_does_not_matter(findings, shields, random):
    shuffled = random.sample(findings, len(findings))
    assert merged(findings, shields) == merged(shuffled, shields)


def shielded(item, shields):
    """Whether a shield lies against a finding, said anew: they share a place, and it is not held whole by a remover."""
    return any(
        shield.meets(item.span) and not (item.damage in REMOVES_WHOLE and shield.within(item.span))
        for shield in shields
    )


def inside_a_copy(item, copy):
    return copy.damage in REMOVES_COPY and item.span.within(copy.span) and item.span != copy.span


def beats(winner, loser):
    if (winner.damage in YIELDS) != (loser.damage in YIELDS):
        return loser.damage in YIELDS
    if len(winner.span) != len(loser.span):
        return len(winner.span) > len(loser.span)
    order = list(Damage)
    if winner.damage is not loser.damage:
        return order.index(winner.damage) < order.index(loser.damage)
    return winner.start <= loser.start
