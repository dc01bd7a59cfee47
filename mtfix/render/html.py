"""One self-contained page that a reader can open from a mail: inline and side by side, every edit with its reasons.

No script, no request, no outside style: the two views are switched by radio buttons, and everything from the article
is escaped. Colour is never the only sign: what goes is struck through, what comes is underlined.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape

from mtfix.render.words import Change, Piece, pieces
from mtfix.types import Edit, Finding, Result, Trust

# Lone surrogates and control characters.
UNSHOWABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
TURNING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
STYLE = """
:root{color-scheme:light dark;--ink:#1a1c1e;--paper:#fdfdfb;--soft:#6a6f75;--line:#dcdcd6;--gone:#b3261e;--gone-bg:#fde7e4;
--new:#0b6b3a;--new-bg:#dff5e5;--ask-bg:#fff3cf;--ask:#8a5a00}
@media(prefers-color-scheme:dark){:root{--ink:#e6e4df;--paper:#17191b;--soft:#a0a4a8;--line:#3a3d40;--gone:#ffb4ab;
--gone-bg:#4d1f1b;--new:#8fdcae;--new-bg:#12402a;--ask-bg:#453609;--ask:#f5cf73}}
*{box-sizing:border-box}body{margin:0 auto;padding:1.5rem;max-width:76rem;background:var(--paper);color:var(--ink);
font:1rem/1.6 Georgia,"Noto Serif",serif}h1{font-size:1.5rem;margin:0}header p,.label,table{font:.875rem/1.5 system-ui,sans-serif}
header p{color:var(--soft);margin:.25rem 0 1rem}.text{white-space:pre-wrap;overflow-wrap:anywhere}
del{color:var(--gone);background:var(--gone-bg);text-decoration:line-through}
ins{color:var(--new);background:var(--new-bg);text-decoration:underline}
mark{color:var(--ask);background:var(--ask-bg);text-decoration:underline dotted}
a.edit{color:inherit;text-decoration:none}a.edit:focus,tr:target{outline:2px solid var(--ask)}sup{font:.65rem system-ui,sans-serif}
.label{margin-right:1rem}.sides{display:none;grid-template-columns:1fr 1fr;gap:0 2rem}.sides>div{border-top:1px solid var(--line);padding:.5rem 0}
table{border-collapse:collapse;width:100%;margin-top:2rem}th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;
border-bottom:1px solid var(--line);overflow-wrap:anywhere}caption{text-align:left;font-weight:600;padding:.4rem 0}
section+section{margin-top:3rem;border-top:3px solid var(--line);padding-top:1.5rem}
@media(max-width:40rem){body{padding:.75rem}.sides{grid-template-columns:1fr}thead{display:none}tr{display:block;padding:.5rem 0;
border-bottom:1px solid var(--line)}td{display:block;border:0;padding:.1rem 0}td::before{content:attr(data-name);color:var(--soft);
display:inline-block;min-width:6rem}}
@media print{input,.label{display:none}}
"""


def html(results: Sequence[tuple[str, Result]], title: str = "mtfix") -> str:
    """Return the page for the results of one or more documents, each with its name."""
    body = "".join(section(number, name, result) for number, (name, result) in enumerate(results))
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>{shown(title)}</title><style>{STYLE}</style></head><body>{body}</body></html>\n"
    )


def section(number: int, name: str, result: Result) -> str:
    """Return the part of the page for one document."""
    repaired, review, flagged = counts(result)
    views = (
        f'<input type="radio" name="view{number}" id="inline{number}" checked> <label class="label" for="inline{number}">Inline</label>'
        f'<input type="radio" name="view{number}" id="side{number}"> <label class="label" for="side{number}">Side by side</label>'
        f'<div class="inline text">{inline(number, result)}</div><div class="sides">{sides(result)}</div>'
    )
    style = f"<style>#side{number}:checked~.inline{{display:none}}#side{number}:checked~.sides{{display:grid}}</style>"
    head = f"<header><h1>{shown(name)}</h1><p>{repaired} repaired, {review} to review, {flagged} flagged</p></header>"
    return f"<section>{style}{head}{views}{edit_table(number, result.edits)}{flag_table(result)}</section>"


def counts(result: Result) -> tuple[int, int, int]:
    """Return how many edits are applied, how many are proposed, how many findings have neither."""
    proposed = [edit for edit in result.edits if not edit.applied]
    return len(result.applied), len(proposed), len(bare(result))


def bare(result: Result) -> list[Finding]:
    """Return the findings without any edit."""
    spans = {edit.finding.span for edit in result.edits}
    return [finding for finding in result.unrepaired if finding.span not in spans]


def inline(number: int, result: Result) -> str:
    """Return the whole text with every edit in its place."""
    order = {edit.id: place for place, edit in enumerate(result.edits, 1)}
    out: list[str] = []
    flags = [Edit(found.span, found.text, found.text, found, Trust.REVIEW) for found in bare(result)]
    for piece in pieces(result, (*result.edits, *flags)):
        said = inked(piece)
        if piece.edit in flags:
            said = f'<mark title="{shown(piece.edit.damage)}">{said}</mark>' if piece.edit else said
        elif piece.edit is not None and piece.change is not Change.SAME:
            place = order[piece.edit.id]
            link = f'<a class="edit" href="#e{number}-{place}" title="{shown(piece.edit.reason or piece.edit.damage)}">'
            said = f"{link}{said}</a>"
        out.append(said)
    return "".join(out)


def inked(piece: Piece) -> str:
    """Return a piece with its mark; what is only proposed is highlighted, not struck."""
    text = shown(piece.text)
    if piece.change is Change.SAME or piece.edit is None:
        return text
    if piece.edit.applied:
        return f"<del>{text}</del>" if piece.change is Change.GONE else f"<ins>{text}</ins>"
    return f"<mark>{text}</mark>" if piece.change is Change.GONE else f"<mark>[{text}?]</mark>"


def sides(result: Result) -> str:
    """Return old and new paragraph by paragraph, the old on the left."""
    rows: list[str] = []
    old, new = [], []
    for piece in (*pieces(result), Piece("\n")):
        same = piece.change is Change.SAME
        *whole, rest = piece.text.replace("\r\n", "\n").split("\n") if same else [piece.text]
        for text in whole:
            old.append(shown(text))
            new.append(shown(text))
            if "".join(old + new).strip():
                rows.append(f'<div class="text">{"".join(old)}</div><div class="text">{"".join(new)}</div>')
            old, new = [], []
        if piece.change is not Change.NEW:
            old.append(inked(Piece(rest, piece.change, piece.edit)))
        if piece.change is not Change.GONE:
            new.append(inked(Piece(rest, piece.change, piece.edit)))
    return "".join(rows)


def edit_table(number: int, edits: Iterable[Edit]) -> str:
    """Return the list of edits with damage, trust and reason."""
    names = ("Edit", "Damage", "Before", "After", "Trust", "Reason")
    rows = []
    for place, edit in enumerate(edits, 1):
        state = edit.trust.value if edit.applied else f"{edit.trust.value}, not applied"
        why = "; ".join((edit.reason, *edit.doubts, *(f"or: {other}" for other in edit.alternatives)))
        cells = (str(place), edit.damage.value, edit.before, edit.after or "(removed)", state, why)
        rows.append(f'<tr id="e{number}-{place}">{row(names, cells)}</tr>')
    return table("Edits", names, rows)


def flag_table(result: Result) -> str:
    """Return the list of what was found and has no edit, and of what is kept as legitimate."""
    names = ("Damage", "Text", "Confidence", "Reason")
    rows = [
        f"<tr>{row(names, (finding.damage.value, finding.text[:200], f'{finding.confidence:.2f}', finding.reason))}</tr>"
        for finding in bare(result)
    ]
    rows += [f"<tr>{row(names, ('kept', finding.text[:200], '', finding.kept or ''))}</tr>" for finding in result.kept]
    return table("Flagged and left as it is", names, rows)


def row(names: Sequence[str], cells: Sequence[str]) -> str:
    """Return the cells of a table row."""
    return "".join(f'<td data-name="{name}">{shown(cell)}</td>' for name, cell in zip(names, cells, strict=True))


def table(caption: str, names: Sequence[str], rows: Sequence[str]) -> str:
    """Return a table, nothing without rows."""
    head = "".join(f'<th scope="col">{name}</th>' for name in names)
    return (
        f"<table><caption>{caption}</caption><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
        if rows
        else ""
    )


def shown(text: str) -> str:
    """Return text for a page: escaped, with a visible mark for what no page can hold.

    A text that turns the direction of writing does so for itself alone.
    """
    safe = escape(UNSHOWABLE.sub("\ufffd", text.replace("\r\n", "\n")))
    return f"<bdi>{safe}</bdi>" if TURNING.search(safe) else safe
