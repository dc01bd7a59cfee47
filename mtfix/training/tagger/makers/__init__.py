"""Makers of damage, each with its weight, and how a clean sentence gets its damage."""

from random import Random

from mtfix.backends.tagger.units import Unit, join, split
from mtfix.training.tagger.makers import artefacts, drop, foreign, form, intrude, order, plausible, repeat, spelling
from mtfix.training.tagger.makers.base import Maker, Stock

MAKERS: tuple[tuple[Maker, float], ...] = (
    (drop.drop_subject, 8),
    (drop.drop_function_word, 8),
    (drop.drop_noun_phrase, 4),
    (drop.drop_head_noun, 7),
    (drop.drop_verb, 7),
    (drop.drop_word, 2),
    (drop.drop_phrase, 3),
    (order.swap_words, 6),
    (order.move_word, 4),
    (order.swap_phrases, 3),
    (order.shuffle_phrase, 4),
    (order.shuffle_sentence, 2),
    (repeat.repeat_word, 4),
    (repeat.repeat_phrase, 3),
    (repeat.repeat_tail, 1),
    (foreign.foreign_word, 7),
    (foreign.foreign_phrase, 3),
    (foreign.foreign_script, 3),
    (spelling.misspell, 8),
    (spelling.glue_words, 2),
    (spelling.break_word, 1.5),
    (spelling.space_before_mark, 1),
    (form.wrong_family, 7),
    (form.wrong_choice, 7),
    (form.extra_function_word, 3),
    (form.wrong_case, 1),
    (artefacts.note_number, 3),
    (artefacts.stray_number, 1.5),
    (artefacts.stray_mark, 1.5),
    (artefacts.cut_start, 4),
    (artefacts.cut_end, 2),
    (artefacts.false_stop, 2),
    (plausible.plausible_word, 11),
    (plausible.plausible_phrase, 5),
    (intrude.wrong_word, 5),
    (intrude.extra_word, 4),
    (intrude.spliced_phrase, 3),
    (intrude.spliced_salad, 5),
    (intrude.wrong_tail, 2),
)
TRIES = 8


def damaged(random: Random, clean: list[Unit], stock: Stock) -> list[Unit]:
    """`clean` with one damage, less often two or three, rarely more; unchanged where nothing applies."""
    makers, weights = zip(*MAKERS, strict=True)
    wanted = random.choices([1, 2, 3, 5], [60, 24, 11, 5])[0]
    made = clean
    for _ in range(TRIES):
        if wanted == 0:
            break
        new = random.choices(makers, weights)[0](random, made, stock)
        if new is not None and new != made:
            made, wanted = split(join(new)), wanted - 1
    return made
