"""Leftovers made for measuring: source words, phrases and clauses put back into sentences that engines translated.

    python -m mtfix.training.leftovers make --documents DOCS.jsonl.gz --parallel TRAIN.tsv --output FOLDER
    python -m mtfix.training.leftovers score FOLDER/seen.jsonl [--translator MODEL] [--show]
    python -m mtfix.training.leftovers fragments [--translator MODEL --alone]
    python -m mtfix.training.leftovers calibrate FOLDER/seen.jsonl --translator MODEL --output TABLE

Half of the documents go to `unseen.jsonl`, told by their id: tune on `seen.jsonl` alone.
"""
