"""Review: look at the edits, decide, keep the decision.

```
results - keys -> hunks with fingerprints - a person, on the page or in the terminal -> decisions (SQLite beside the results)
results + decisions - decided -> results whose applied edits are those a person wants -> text, patch, DOCX
```

A result is never altered. A decision is kept under a fingerprint that does not depend on offsets or settings, so it holds
when newer rules make the results anew. `keys`, `decisions` and `decided` are pure and load nothing but the standard library
and the sentence splitter; only `web` and `terminal` need the extra `review`.
"""
