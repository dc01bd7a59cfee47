"""Edits for tests: said by their words instead of their offsets."""

from mtfix.types import Damage, Edit, Finding, Span, Trust, spliced


def edit(text, before, after, nth=0):
    """Return the edit that replaces the nth occurrence of `before` in `text`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(before, start + 1)
    return edit_at(text, start, start + len(before), after)


def edit_at(text, start, end, after):
    """Return the edit that replaces a span."""
    span = Span(start, end)
    finding = Finding(span, Damage.FOREIGN_SCRIPT, text=span.of(text))
    return Edit(span, span.of(text), after, finding, Trust.LIKELY)


def rewritten(file, *changes, part=""):
    """Return the bytes of a file with (before, after) changes of one of its texts; all of them must be writable."""
    text = file.by_id[part].document.text
    edits = {part: [edit(text, *change) for change in changes]}
    assert file.doubts(edits) == {}
    return file.splice(edits)


def refusal(file, before, after, part=""):
    """Return why a change cannot be written."""
    edits = {part: [edit(file.by_id[part].document.text, before, after)]}
    return next(iter(file.doubts(edits).values()), None)


def spread(text, cuts, afters):
    """Return disjoint edits of a text: between the cuts, every other stretch is replaced."""
    places = sorted(cut % (len(text) + 1) for cut in cuts)
    pairs = zip(places[::2], places[1::2], strict=False)
    return [edit_at(text, start, end, after) for (start, end), after in zip(pairs, afters, strict=False)]


def check_round_trip(file, edits):
    """Check what every format promises: what can be written reads as the edited texts, and nothing else changes."""
    from mtfix.formats import read

    doubts = file.doubts(edits)
    kept = {name: [each for each in own if (name, each.span) not in doubts] for name, own in edits.items()}
    content = file.splice(kept)
    again = read(content, file.name, format=file.format.name, encoding=file.encoded.codec, fields=file.fields)
    for name, own in kept.items():
        expected = spliced(file.by_id[name].document.text, own)
        assert again.by_id[name].document.text.split() == expected.split()
    position = shift = 0
    for patch in file.patches(kept):
        assert content[position + shift : patch.start + shift] == file.content[position : patch.start]
        position, shift = patch.end, shift + len(patch.after) - (patch.end - patch.start)
    assert content[position + shift :] == file.content[position:]
    return kept
