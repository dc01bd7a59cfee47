"""The bundled Japanese-English translation model: prepare, tokenise, train, export, evaluate, card, bundle.

Each command reads the work folder of the one before and can be run again after a kill.
"""
