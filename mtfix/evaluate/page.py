"""One self-contained page: every score with its signature, plots, and rows to be read. No script, no request."""

from __future__ import annotations

from collections.abc import Iterator

from mtfix.evaluate import terminal
from mtfix.evaluate.plots import plots
from mtfix.evaluate.report import Cell, Column, Example, Report, Section, Table
from mtfix.render.html import shown

STYLE = """
:root{color-scheme:light dark;--ink:#1a1c1e;--paper:#fdfdfb;--soft:#62676c;--line:#dcdcd6;--rail:#eeeee8;--bar:#3b6ea5;
--well:#1b7f4b;--badly:#b3261e;--c0:#3b6ea5;--c1:#b8651b;--c2:#1b7f4b;--c3:#8a3ffc;--c4:#a2191f;--c5:#007d79;--c6:#9f1853;--c7:#555b61}
@media(prefers-color-scheme:dark){:root{--ink:#e6e4df;--paper:#17191b;--soft:#a0a4a8;--line:#3a3d40;--rail:#26292c;--bar:#78a9ff;
--well:#6fdc8c;--badly:#ff8389;--c0:#78a9ff;--c1:#ffb784;--c2:#6fdc8c;--c3:#be95ff;--c4:#ff8389;--c5:#3ddbd9;--c6:#ff7eb6;--c7:#c1c7cd}}
*{box-sizing:border-box}body{margin:0 auto;padding:1.5rem;max-width:84rem;background:var(--paper);color:var(--ink);
font:1rem/1.6 Georgia,"Noto Serif",serif}h1{font-size:1.6rem;margin:0}h2{font-size:1.25rem;margin:0 0 .25rem;overflow-wrap:anywhere}
header p,nav,.facts,.note,.signature,table,figcaption,summary{font:.875rem/1.5 system-ui,sans-serif}.facts,.note,header p{color:var(--soft);margin:.1rem 0 .6rem}
.note{max-width:60rem}.signature{font:.72rem/1.4 ui-monospace,monospace;color:var(--soft);overflow-wrap:anywhere;margin:.2rem 0 1.6rem}
section{margin-top:3rem;border-top:3px solid var(--line);padding-top:1.25rem}.wide{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}caption{text-align:left;white-space:nowrap;font-weight:600;padding:.3rem 0}
th,td{padding:.22rem .7rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:bottom;white-space:nowrap}
th{font-weight:600;color:var(--soft);white-space:normal;min-width:4rem}th:first-child,td:first-child{text-align:left;padding-left:0}
tr.all td{font-weight:600;border-top:2px solid var(--line)}abbr{text-decoration:underline dotted;cursor:help}
.plots{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(34rem,100%),1fr));gap:1rem 2.5rem;align-items:start}figure{margin:0}
figcaption{font-weight:600;margin-bottom:.3rem}svg{width:100%;height:auto;font:12px system-ui,sans-serif}svg text{fill:var(--ink)}
svg .soft{fill:var(--soft)}.rail{fill:var(--rail)}.bar{fill:var(--bar)}.well{fill:var(--well)}.badly{fill:var(--badly)}
.whisker{stroke:var(--ink);stroke-width:1.5}.axis{stroke:var(--ink)}.grid{stroke:var(--line)}.mark{stroke:var(--ink);stroke-dasharray:3 3}
.curve{fill:none;stroke-width:2}details{margin:1rem 0}.row{border-left:3px solid var(--line);padding:.1rem 0 .1rem .8rem;margin:.7rem 0;overflow-wrap:anywhere}
.row .what{font:.8rem system-ui,sans-serif;color:var(--soft)}del{color:var(--badly);text-decoration:none}ins{color:var(--well);text-decoration:none}
.cards{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1.5rem;font:.9rem/1.6 system-ui,sans-serif;margin:1rem 0}.cards dt{overflow-wrap:anywhere}.cards dd{margin:0}
@media(max-width:40rem){body{padding:.75rem}.cards{grid-template-columns:1fr}}
"""
CURVES = "".join(
    f".curve.c{place}{{stroke:var(--c{place})}}.dot.c{place}{{fill:var(--c{place})}}" for place in range(8)
)
POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"


def page(report: Report) -> str:
    """Return the page of a report."""
    body = "".join(section(number, one) for number, one in enumerate(report.sections))
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"{POLICY}<title>mtfix evaluate</title><style>{STYLE}{CURVES}</style></head><body>{head(report)}{body}</body></html>\n"
    )


def head(report: Report) -> str:
    """Return what was measured, and the figures in short."""
    signed = report.signature
    models = ", ".join(f"{role} {digest[:16]}" for role, digest in sorted(signed.models.items())) or "none"
    facts = f"mtfix {signed.version} · settings {signed.settings} · models: {models} · words called damaged from {signed.threshold:g}"
    rows = "".join(
        f'<dt><a href="#s{number}">{shown(one.file)}</a></dt><dd>{shown(headline(one))}</dd>'
        for number, one in enumerate(report.sections)
    )
    return f'<header><h1>mtfix evaluate</h1><p>{shown(facts)}</p><dl class="cards">{rows}</dl></header>'


def headline(one: Section) -> str:
    """Return a section's figures in a line."""
    return " · ".join(f"{name} {terminal.shown(value, Column(name, digits))}" for name, value, digits in one.headline)


def section(number: int, one: Section) -> str:
    """Return the part of the page for one file."""
    sample = "all of them" if one.used == one.rows else f"a sample of {one.used:,}"
    facts = f"{one.rows:,} rows of the schema {one.schema}, {sample} · sha256 {one.sha256}"
    notes = "".join(f'<p class="note">{shown(note)}</p>' for note in one.notes)
    tables = "".join(map(table, one.tables))
    return (
        f'<section id="s{number}"><h2>{shown(one.file)}</h2><p class="facts">{shown(facts)}</p>{notes}{tables}'
        f'<div class="plots">{plots(one.plots)}</div>{examples(one)}</section>'
    )


def table(one: Table) -> str:
    """Return a table with its note and signature."""
    head = "".join(f'<th scope="col">{titled(column)}</th>' for column in one.columns)
    body = "".join(row(cells, one) for cells in one.rows)
    note = f'<p class="note">{shown(one.note)}</p>' if one.note else ""
    return (
        f'<div class="wide"><table><caption>{shown(one.title)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'
        f'{note}<p class="signature">{shown(one.signature)}</p>'
    )


def titled(column: Column) -> str:
    """Return a column's name, with what it means where that is not plain."""
    return f'<abbr title="{shown(column.help)}">{shown(column.name)}</abbr>' if column.help else shown(column.name)


def row(cells: tuple[Cell, ...], one: Table) -> str:
    """Return a row; that of all together stands out."""
    said = "".join(
        f"<td>{shown(terminal.shown(cell, column))}</td>" for cell, column in zip(cells, one.columns, strict=True)
    )
    return f'<tr class="all">{said}</tr>' if cells[0] == "all" and len(one.rows) > 1 else f"<tr>{said}</tr>"


def examples(one: Section) -> str:
    """Return the rows to be read, folded."""
    rows = "".join(example_parts(example) for example in one.examples)
    return f"<details><summary>{len(one.examples)} rows to read</summary>{rows}</details>" if rows else ""


def example_parts(example: Example) -> str:
    """Return a row before and after."""
    return f'<div class="row"><div class="what">{shown(example.what)}</div>{"".join(sides(example))}</div>'


def sides(example: Example) -> Iterator[str]:
    """Yield what was, and what it became."""
    if example.after is None or example.after == example.before:
        yield f"<div>{shown(example.before)}</div>"
        return
    yield f"<div><del>− {shown(example.before)}</del></div>"
    yield f"<div><ins>+ {shown(example.after)}</ins></div>"
