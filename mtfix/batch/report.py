"""A run on one page that can be sent by mail: what was damaged and repaired, where, what failed, what took long.

No script and no request; every bar has its number beside it, so that colour is never the only sign.
"""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from mtfix.batch import ledger, status
from mtfix.batch.status import clock
from mtfix.render.html import shown

FILE = "report.html"
MOST = 25
TRUSTS = ("safe", "likely", "review", "none")
MEANT = {"safe": "applied, safe", "likely": "applied, likely", "review": "to review", "none": "flagged only"}
STYLE = """
:root{color-scheme:light dark;--ink:#1a1c1e;--paper:#fdfdfb;--soft:#63686e;--line:#dcdcd6;--safe:#0b6b3a;--likely:#5f9e3f;
--review:#c98a12;--none:#8d949b;--bad:#b3261e;--time:#3b6ea5}
@media(prefers-color-scheme:dark){:root{--ink:#e6e4df;--paper:#17191b;--soft:#a0a4a8;--line:#3a3d40;--safe:#4fb27c;--likely:#a4cf7f;
--review:#e0ac4a;--none:#7b8188;--bad:#ffb4ab;--time:#86b3e0}}
*{box-sizing:border-box}body{margin:0 auto;padding:1.5rem;max-width:64rem;background:var(--paper);color:var(--ink);
font:1rem/1.5 system-ui,sans-serif}h1{font-size:1.5rem;margin:0 0 .25rem;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:2.5rem 0 .5rem;border-top:1px solid var(--line);padding-top:1rem}
p{color:var(--soft);margin:.25rem 0}.big{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;margin:1.25rem 0}
.big div{min-width:6rem}.big b{display:block;font-size:1.6rem;font-variant-numeric:tabular-nums;line-height:1.2}
.big span{color:var(--soft);font-size:.85rem}.bad b{color:var(--bad)}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;
border-bottom:1px solid var(--line);overflow-wrap:anywhere}th{color:var(--soft);font-weight:500;white-space:nowrap}
table.list td:first-child{width:30%}table.list td:nth-child(2){white-space:nowrap}
td.n,th.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums;width:5rem}
td.name{width:34%}td.bars{width:40%;min-width:9rem;padding-right:0;vertical-align:middle}
.bar{display:flex;height:.9rem;min-width:2px}.bar i{display:block;height:100%;border-right:1px solid var(--paper)}
.safe{background:var(--safe)}.likely{background:var(--likely)}.review{background:var(--review)}.none{background:var(--none)}
.time{background:var(--time)}.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.85rem;margin:.5rem 0}
.legend i{display:inline-block;width:.8rem;height:.8rem;margin-right:.35rem;vertical-align:-1px}
@media(max-width:36rem){body{padding:.75rem}td.bars,th.bars{display:none}td.name{width:auto}}
"""
Row = tuple[str, Sequence[int]]


def write(connection: sqlite3.Connection, run: Path) -> Path:
    """Write the page into a run's folder and return where it is."""
    from mtfix.files import write as write_file

    write_file(run / FILE, page(connection, run).encode("utf-8"))
    return run / FILE


def page(connection: sqlite3.Connection, run: Path) -> str:
    """Return the page."""
    said = ledger.totals(connection)
    known = ledger.value(connection, "begun_with")
    body = (
        f"<h1>{shown(run.absolute().name)}</h1><p>{shown(status.state_of(said))}; mtfix {shown(known['version'])}, "
        f"{shown(status.differences(known))}</p>{back(connection)}{numbers(connection, said)}"
        f"{damages(connection)}{sources(connection)}{residues(connection)}{slowest(connection)}{failures(connection)}"
    )
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        f"<title>mtfix: {shown(run.absolute().name)}</title><style>{STYLE}</style></head><body>{body}</body></html>\n"
    )


def back(connection: sqlite3.Connection) -> str:
    """Return the line about what was taken back, nothing when nothing is."""
    told = status.told_back(connection)
    return f"<p>Taken back from the outputs: {shown(told)}</p>" if told else ""


def numbers(connection: sqlite3.Connection, said: dict[str, int]) -> str:
    """Return the large numbers at the top."""
    seconds = connection.execute("select coalesce(sum(seconds), 0) from shards").fetchone()[0]
    ended = said["done"] + said["failed"]
    rate = f"{ended / seconds:,.1f}/s" if seconds else "–"
    shares = [
        (f"{ended:,}", f"of {said['documents']:,} documents"),
        (status.volume(said["all_bytes"]), "read"),
        (f"{said['applied']:,}", "repaired"),
        (f"{said['review']:,}", "to review"),
        (f"{said['flagged']:,}", "flagged only"),
        (clock(seconds), "of work"),
        (rate, "documents, each worker"),
    ]
    cells = "".join(f"<div><b>{number}</b><span>{shown(name)}</span></div>" for number, name in shares)
    bad = f'<div class="bad"><b>{said["failed"]:,}</b><span>failed</span></div>' if said["failed"] else ""
    return f'<div class="big">{cells}{bad}</div>'


def damages(connection: sqlite3.Connection) -> str:
    """Return the chart of damages by trust."""
    rows: dict[str, list[int]] = {}
    query = "select damage, trust, applied, sum(count) from counts group by damage, trust, applied"
    for damage, trust, applied, count in connection.execute(query):
        kind = trust if applied or trust == "none" else "review"
        rows.setdefault(damage, [0] * len(TRUSTS))[TRUSTS.index(kind)] += count
    return chart("Damages", "Damage", sorted(rows.items(), key=lambda row: (-sum(row[1]), row[0])))


def sources(connection: sqlite3.Connection) -> str:
    """Return the chart of tables and folders."""
    rows: dict[str, list[int]] = {}
    query = (
        "select f.id, f.rows, sum(d.applied), sum(d.review), sum(d.flagged) from documents d join files f "
        "on f.number = d.file group by f.number"
    )
    for id, table, applied, review, flagged in connection.execute(query):
        own = rows.setdefault(id if table else folder(id), [0] * len(TRUSTS))
        for place, count in ((0, applied), (2, review), (3, flagged)):
            own[place] += count
    found = sorted(rows.items(), key=lambda row: (-sum(row[1]), row[0]))
    rest = f"<p>and {len(found) - MOST:,} more</p>" if len(found) > MOST else ""
    return chart("Where", "Folder or table", found[:MOST], {0: "applied"}) + rest


def folder(id: str) -> str:
    """Return the folder of a file."""
    return f"{id.rpartition('/')[0]}/" if "/" in id else "(here)"


def chart(title: str, what: str, rows: Iterable[Row], names: dict[int, str] | None = None) -> str:
    """Return a table of stacked bars, nothing without rows. `names` says otherwise what a part of the bar means."""
    found = [row for row in rows if sum(row[1])]
    if not found:
        return ""
    longest = max(sum(counts) for _, counts in found)
    used = [place for place in range(len(TRUSTS)) if any(counts[place] for _, counts in found)]
    meant = {place: (names or {}).get(place, MEANT[TRUSTS[place]]) for place in used}
    legend = "".join(f'<span><i class="{TRUSTS[place]}"></i>{name}</span>' for place, name in meant.items())
    head = "".join(f'<th class="n" scope="col">{name}</th>' for name in meant.values())
    body = "".join(chart_row(name, counts, used, longest) for name, counts in found)
    return (
        f'<h2>{title}</h2><div class="legend">{legend}</div><table><thead><tr><th scope="col">{what}</th>'
        f'<th class="bars" scope="col"></th>{head}</tr></thead><tbody>{body}</tbody></table>'
    )


def chart_row(name: str, counts: Sequence[int], used: Sequence[int], longest: int) -> str:
    """Return a row of a chart."""
    parts = "".join(
        f'<i class="{TRUSTS[place]}" style="width:{100 * counts[place] / sum(counts):.2f}%"></i>'
        for place in used
        if counts[place]
    )
    width = 100 * sum(counts) / longest
    cells = "".join(f'<td class="n">{counts[place] or "–"}</td>' for place in used)
    return (
        f'<tr><td class="name">{shown(name)}</td><td class="bars"><div class="bar" style="width:{width:.2f}%">{parts}</div></td>'
        f"{cells}</tr>"
    )


def residues(connection: sqlite3.Connection) -> str:
    """Return the damaged texts that were met most often."""
    rows = connection.execute(
        "select text, damage, sum(count) as times from residues group by damage, text order by times desc, text limit ?",
        (MOST,),
    ).fetchall()
    cells = [(quoted(row["text"]), row["damage"], f"{row['times']:,}") for row in rows]
    return table("Most frequent residues", ("Text", "Damage", "Times"), cells)


def quoted(text: str) -> str:
    """Return a damaged text so that blanks and line ends show."""
    if text.strip():
        return text.replace("\n", "⏎").replace("\t", "⇥")
    return ", ".join(unicodedata.name(char, f"U+{ord(char):04X}").lower() for char in text) or "(nothing)"


def slowest(connection: sqlite3.Connection) -> str:
    """Return the documents that took longest."""
    rows = connection.execute(
        "select id, size, seconds from documents where seconds > 0 order by seconds desc, number limit 10"
    ).fetchall()
    longest = max((row["seconds"] for row in rows), default=1.0)
    body = "".join(
        f'<tr><td class="name">{shown(row["id"])}</td><td class="bars"><div class="bar" style="width:'
        f'{100 * row["seconds"] / longest:.2f}%"><i class="time" style="width:100%"></i></div></td>'
        f'<td class="n">{row["seconds"]:.2f} s</td><td class="n">{row["size"] / 1000:,.1f} kB</td></tr>'
        for row in rows
    )
    head = '<th scope="col">Document</th><th class="bars" scope="col"></th><th class="n" scope="col">Time</th>'
    head += '<th class="n" scope="col">Size</th>'
    return (
        f"<h2>Slowest documents</h2><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>" if rows else ""
    )


def failures(connection: sqlite3.Connection) -> str:
    """Return the documents that failed, with the reasons."""
    count = connection.execute("select count(*) from documents where state = 'failed'").fetchone()[0]
    rows = connection.execute(
        "select id, stage, error from documents where state = 'failed' order by number limit ?", (MOST * 4,)
    )
    cells = [(row["id"], row["stage"], row["error"]) for row in rows]
    rest = f"<p>and {count - len(cells):,} more in failures.jsonl</p>" if count > len(cells) else ""
    return table("Failures", ("Document", "Stage", "Reason"), cells) + rest


def table(title: str, names: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a plain table, nothing without rows; a last column of numbers stands to the right."""
    if not rows:
        return ""
    last = ' class="n"' if rows[0][-1].replace(",", "").isdigit() else ""
    marks = ["", *[""] * (len(names) - 2), last]
    head = "".join(f'<th scope="col"{mark}>{escape(name)}</th>' for name, mark in zip(names, marks, strict=True))
    body = "".join(
        "<tr>" + "".join(f"<td{mark}>{shown(cell)}</td>" for cell, mark in zip(row, marks, strict=True)) + "</tr>"
        for row in rows
    )
    return f'<h2>{title}</h2><table class="list"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
