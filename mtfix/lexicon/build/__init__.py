"""Makes the dictionaries and word lists of this package from the training folder: `python -m mtfix.lexicon.build`."""
