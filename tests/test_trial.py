"""The product of the trusted edits: its protected spans are where their texts went."""

from dataclasses import replace

from edits import edit_at, spread
from hypothesis import given
from hypothesis import strategies as st

from mtfix.trial import narrowed, offences, product
from mtfix.types import Damage, Document, Edit, Finding, Result, Span, Trust, spliced

TEXT = "abcdefghijklmnopqrstuvwxyz"


def made(document, edits):
    return product(Result(document, edits=tuple(replace(edit, applied=True) for edit in edits)))


def test_a_protected_span_that_an_edit_removes_is_gone():
    for start, end in ((4, 8), (5, 8), (4, 7), (5, 7)):
        document = Document(TEXT, protected=(Span(start, end), Span(20, 22)))
        assert made(document, [edit_at(TEXT, 4, 8, "")]).protected == (Span(16, 18),)


@given(
    st.lists(st.integers(0, 26), max_size=8),
    st.lists(st.text("XYZ", max_size=6), min_size=4, max_size=4),
    st.lists(st.integers(0, 26), max_size=6),
)
def test_what_is_protected_and_not_edited_stays_protected(cuts, afters, places):
    edits = spread(TEXT, cuts, afters)
    ends = sorted(set(places))
    protected = tuple(Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False))
    result = made(Document(TEXT, protected=protected), edits)
    assert result.text == spliced(TEXT, edits)
    edited = {place for edit in edits for place in range(edit.start, edit.end)}
    kept = [
        char
        for span in protected
        for place, char in enumerate(TEXT)
        if span.start <= place < span.end and place not in edited
    ]
    shielded = [result.text[place] for span in result.protected for place in range(span.start, span.end)]
    assert [char for char in shielded if char in TEXT] == kept


def small_words(damaged):
    """Return a run that writes each small letter large; what `damaged(letter, text)` says of a letter is a finding."""

    def found(text, place):
        return Finding(Span(place, place + 1), Damage.SPACING, text=text[place])

    def propose(document):
        text = document.text
        findings = tuple(found(text, place) for place, char in enumerate(text) if char.islower() or damaged(char, text))
        edits = tuple(
            Edit(one.span, one.text, one.text.upper(), one, Trust.SAFE, applied=True)
            for one in findings
            if one.text.islower()
        )
        return Result(document, findings=findings, edits=edits)

    return propose


def left_of(text, damaged):
    propose = small_words(damaged)
    first = propose(Document(text))
    return narrowed(first, offences(first, propose(product(first))), propose).text


def test_a_line_whose_product_is_damaged_loses_its_edits_and_the_others_keep_theirs():
    assert left_of("a\nb\nc", lambda char, text: char == "A") == "a\nB\nC"


def test_a_line_that_a_withdrawal_troubles_is_withdrawn_too_and_the_rest_stands():
    # B is damage where no A stands: with a withdrawn b has to be, and c need not.
    assert left_of("a\nb\nc", lambda char, text: char == "A" or (char == "B" and "A" not in text)) == "a\nb\nC"


def test_all_edits_go_where_no_choice_of_lines_settles_it():
    assert left_of("a\nb", lambda char, text: char in "AB") == "a\nb"
