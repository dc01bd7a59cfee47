"""One file, one doubt: `(before, after, context) -> reason or None`. Any doubt sends an edit to `review`."""

from __future__ import annotations

from mtfix.guards.addresses import addresses
from mtfix.guards.boilerplate import boilerplate
from mtfix.guards.context import Context, Guard
from mtfix.guards.dropped import dropped
from mtfix.guards.growth import growth
from mtfix.guards.invented import invented
from mtfix.guards.lost import lost
from mtfix.guards.negation import negation
from mtfix.guards.new_names import new_names
from mtfix.guards.numbers import numbers
from mtfix.guards.proportion import proportion
from mtfix.guards.quotes import quotes
from mtfix.guards.repetition import repetition
from mtfix.guards.sentences import sentences
from mtfix.guards.source_negation import source_negation
from mtfix.guards.target_language import target_language
from mtfix.guards.unsupported import unsupported
from mtfix.guards.untranslated import untranslated
from mtfix.markup import plain
from mtfix.types import Damage, Document, Edit

__all__ = ["GUARDS", "Context", "Guard", "doubts"]

EVERY: tuple[Guard, ...] = (numbers, addresses, negation, quotes, lost, invented, sentences, growth)
# What a model writes is doubted further; these are content with what comes from a rule or table.
OF_MODELS: tuple[Guard, ...] = (
    untranslated,
    boilerplate,
    repetition,
    proportion,
    dropped,
    source_negation,
    new_names,
    target_language,
    unsupported,
)
GUARDS = EVERY + OF_MODELS


def doubts(edit: Edit, document: Document) -> tuple[str, ...]:
    """Return the reasons not to trust an edit, none if every guard is content."""
    context = Context(edit, document)
    before = plain(edit.before) if edit.damage is Damage.MARKUP_RESIDUE else edit.before
    return tuple(reason for guard in GUARDS if (reason := guard(before, edit.after, context)))
