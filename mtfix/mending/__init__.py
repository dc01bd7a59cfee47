"""Readings of a damaged sentence, and the judge who takes one of them or none."""
