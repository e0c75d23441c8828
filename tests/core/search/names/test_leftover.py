"""What the words cost that are no part of a name."""

from __future__ import annotations

import pytest

from bot.core.guides.model import Facts
from bot.core.search.names.leftover import costs, explained, left
from bot.core.search.reading.tokens import ORDINARY, PHRASE, Token

BARBELL = Facts("hinge", "beginner", "compound", ("barbell",), ("dumbbell",), ("glutes",), ("quadriceps",))
TEXT = [
    Token("hip", ((1, 1.0),), 1.5),
    Token("thrust", ((2, 1.0),), 3.0),
    Token("barbell", ((3, 1.0),), 0.7),
    Token("garden", (), ORDINARY),
    Token("the", (), 0.0),
    Token("cue", (), PHRASE),
]
NAME = 0b11


def cost(*, consumed: frozenset[int] = frozenset(), facts: Facts = BARBELL, sentence: bool = False) -> float:
    return left(costs(TEXT, consumed, in_sentence=sentence, alone=False), NAME, lambda: facts)


def test_what_an_exercises_facts_explain() -> None:
    facts = Facts("hinge", "beginner", "compound", ("barbell",), ("dumbbell",), ("glutes",), ("quadriceps",))
    found = explained(facts)
    assert {"barbell", "bar", "dumbbell", "glute", "quad"} <= found
    assert found.isdisjoint({"kettlebell", "chest", "bicep"})
    assert explained(Facts()) == frozenset()


def test_a_word_that_the_facts_explain_costs_a_part() -> None:
    assert cost() == pytest.approx(cost(facts=Facts()) - 0.7 * 0.8)


def test_a_word_that_asks_for_something_costs_next_to_nothing() -> None:
    assert cost(consumed=frozenset({5})) == pytest.approx(cost() - PHRASE + 0.03)


def test_in_a_sentence_other_words_cost_less() -> None:
    assert cost(sentence=True) < cost()


def test_words_of_the_name_and_free_ones_cost_nothing() -> None:
    every = costs(TEXT, frozenset(), in_sentence=False, alone=False)
    assert [one.bit for one in every] == [1, 2, 4, 8, 32]
    assert left(every, 0b111111, Facts) == 0.0


def test_beside_a_name_of_one_word_a_phrase_says_more() -> None:
    alone = costs(TEXT, frozenset(), in_sentence=False, alone=True)
    assert alone[-1].cost > PHRASE
    verb = Token("think", (), 0.0)
    assert costs([verb], frozenset(), in_sentence=False, alone=False) == []
    assert len(costs([verb], frozenset(), in_sentence=False, alone=True)) == 1
