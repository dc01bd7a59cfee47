"""The product of the trusted edits: its protected spans are where their texts went."""

from dataclasses import replace

from edits import edit_at, spread
from hypothesis import given
from hypothesis import strategies as st

from mtfix.trial import product
from mtfix.types import Document, Result, Span, spliced

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
