"""A corpus: the stages of one article for every document, with a ledger that survives everything.

A run is a folder. `mtfix batch IN… -o RUN` makes it, `status`, `diff`, `review`, `apply` and `revert` read it::

    RUN/
      ledger.sqlite            the plan and one row a document; only the process at work writes it (WAL)
      lock                     an SQLite file that the process at work holds: one writer at a time
      results/00000.jsonl      shards: rows of schema `mtfix.result/1` in the order of the documents
      outputs/NAME             mirrors the inputs: a file for a file, a table with three more columns for a table
      patches/00000.patch      what a shard changed in files, as a unified diff of their bytes
      changes.patch            all of that; `git apply` accepts it where the inputs' names begin
      failures.jsonl           the documents that failed, in the wire schema; absent when none did
      report.html              a page with charts, made at the end and by `mtfix status --report`
      inputs/stdin.jsonl       a copy of standard input, when that was an input
      decisions.sqlite         what people decided (`mtfix.review`); with it review-index.sqlite, which may be deleted
      work/                    what is being written; may be deleted whenever nothing is at work

`results/`, `outputs/`, `patches/`, `changes.patch` and `failures.jsonl` follow from the inputs, the settings and the
models alone: they hold no times, hosts or attempts, and are the same bytes after any number of stops and restarts.

**Documents.** Of folders and single files of text, Markdown, HTML, PO, XLIFF, TMX, SRT or VTT a document is one *file*
(with one or several parts); of JSONL, CSV, TSV and Parquet it is one *row* (with a part for each chosen column).
A document's `id` is unique in the run: a file's name as the user gave it (with `/`; `%`, control characters and bytes that are
not UTF-8 as `%XX`), or for a row the value of the id column, or else `NAME:NUMBER`, rows counted from 1.

**Results.** A row of `results/` is a result (or a failure) of one part: the wire schema with two more fields,

    "id"        the document's id in the ledger; the parts of one file share it and stand one after another
    "file"      the name of the file that it stands in
    "document"  which part it is, as in `mtfix clean --output-format json`: "" for a whole file, "title", "field text"

`wire.result(row)` makes a Result of it. The rows of a document are bytes `offset` to `offset + length` of its shard,
so a single document is read without the others. Results are never altered by a decision.

**The ledger.** Open it read-only (`ledger.reading(run)`)::

    plan       key, value (JSON): schema, version, settings, settings_digest, models {name: digest}, options
    files      number, name, id, path (bytes, absolute), format, packing ("", "gz", "zst"), rows (whether its documents
               are rows), size, mtime, ctime, head (bytes before the rows), error, state (of a table: "todo" | "done")
    shards     number, file (of a table, else null), size, state ("todo" | "done"), seconds, patch (bytes)
    documents  number (the order), id, file, row and line (null for a file), shard, place, extent, size,
               input_sha256, state ("todo" | "done" | "failed"), applied, review, flagged (counts), offset, length,
               output (bytes of a file's output), seconds, attempts, stage, error (why it failed)
    counts     shard, damage, trust, applied (0/1), count: the edits; a finding without an edit has trust "none"
    residues   shard, damage, text, count: the damaged texts
    choices    kind ("all" | "damage" | "document" | "trust"), value: what `mtfix revert` refused

**Inputs** stay where they are: `files.path`, with `documents.input_sha256` to tell whether a file (or a row: its bytes) is
still what was read. `place` and `extent` say where a row's bytes stand (of Parquet: row group and row). An output is made by
one function, from a file and its results, by the worker and by `apply` alike (`outputs.py`), so that `mtfix apply RUN`
and `mtfix revert RUN` need the inputs and no model. Where an input is gone, a file's output and the results still give it
back (`patches/` reversed, the hash checked).

**Decisions.** `rebuild.rebuilt(run, decide)` makes the outputs anew. `decide` is a function (document id, Result of one
part) -> Result: the same result with other edits applied or with other texts in them; `rebuild.decided(result, decisions)`
makes one of a mapping from edit ids to True (accepted), False (refused) or a text of one's own.
"""
