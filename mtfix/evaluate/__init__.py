"""Scores on rows with known answers, each with the signature that says what was measured, on which rows, with which models."""
