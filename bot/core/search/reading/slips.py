"""Mistyped words that ask for something -> the words that were meant, by what stands beside them: "squat cus"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.core.search.asks.pain import PAIN
from bot.core.search.asks.section_phrases import PLAIN, SECTIONS
from bot.core.search.reading.mending import MENDABLE_FROM, Mending
from bot.core.search.reading.tokens import COSTS, FREE, PHRASE, Token
from bot.core.search.words.english import as_it_stands, ordinary
from bot.core.search.words.words import lemma

_SPELLED = frozenset(word for word in SECTIONS.spelled | PAIN.spelled if len(word) > MENDABLE_FROM)

_ALONE = frozenset(
    word
    for word in _SPELLED
    if any(hit.value[1] == PLAIN for hit in SECTIONS.find([lemma(word)]))
    or any(hit.value is False for hit in PAIN.find([lemma(word)]))
)
"""Words that ask for a section, or tell of pain, by themselves."""

_LONG_PHRASE = 3
"""Words of a phrase of which one may be mistyped though it is a word of English as it stands, and of a question."""

_DEAREST, _PLAINLY = 1.0, 0.85
"""The most that a slip may cost, one letter for another, and the most where another word may be meant as well."""

_OPENING = frozenset("what when where which does should could".split())
"""Words with which a question opens: that it is one shows what else is a name."""

_SWAPPED = 0.6
"""The most where it is a word of English as it stands ("hurst"): two letters swapped or doubled."""

_DOSE, _DOES = "dose", "does"
_BEFORE_DOES = frozenset("what how why where when".split())
_BEHIND_A_DOSE = frozenset("of for should do is per to a i you".split())
"""A word that many write for another, what stands before the other one, and what stands behind its own sense."""

IsName = Callable[[Sequence[Token]], bool]
"""Whether some tokens are the name of a guide and nothing else."""


def asking(tokens: list[Token], mending: Mending, is_name: IsName) -> list[Token]:
    """The tokens of a text, with the words that were mistyped where a phrase asks for a section.

    Args:
        tokens: of the text.
        mending: knows what a word may have been.
        is_name: tells names; a word alone asks for something only beside one, first or last in the text.
    """
    for at, token in enumerate(tokens):
        if token.word == _DOSE and _stands_for_does(tokens, at):
            return asking([*tokens[:at], Token(_DOES, (), FREE), *tokens[at + 1 :]], mending, is_name)
        if not token.heard:
            continue
        slipped = mending.slipped(token, _DEAREST)
        near = [(cost, word) for cost, word in slipped if word in _SPELLED]
        base = lemma(token.heard)
        known = ordinary(base, as_typed=as_it_stands(token.heard, base))
        found = next((word for _, word in near if _in_phrase(tokens, at, word, is_name if known else None)), None)
        if found is None and at == 0 and len(tokens) >= _LONG_PHRASE and not known:
            found = next((word for _, word in slipped if word in _OPENING), None)
        if found is None and at in (0, len(tokens) - 1):
            alone = _alone([(cost, word) for cost, word in near if not known or cost <= _SWAPPED])
            rest = [*tokens[:at], *tokens[at + 1 :]]
            found = alone if alone is not None and is_name(rest) and not is_name(tokens) else None
        if found is not None:
            word = lemma(found)
            other = Token(word, token.options, COSTS.get(word, PHRASE))
            return asking([*tokens[:at], other, *tokens[at + 1 :]], mending, is_name)
    return tokens


def _stands_for_does(tokens: Sequence[Token], at: int) -> bool:
    """Whether "dose" stands for "does": "what dose it hit", but "what dose of creatine"."""
    asks = at > 0 and tokens[at - 1].word in _BEFORE_DOES
    return asks and at + 1 < len(tokens) and tokens[at + 1].word not in _BEHIND_A_DOSE


def _alone(near: Sequence[tuple[float, str]]) -> str | None:
    """The word that asks for something by itself, None where there is none, or two are as likely."""
    found = [(cost, word) for cost, word in near if word in _ALONE]
    return found[0][1] if found and (found[0][0] <= _PLAINLY or len(found) == 1) else None


def _in_phrase(tokens: Sequence[Token], at: int, meant: str, is_name: IsName | None) -> bool:
    """Whether a word would make a phrase with words beside it that stand as they were typed.

    Where `is_name` is given, the phrase must be a long one, or all other words a name.
    """
    said = [token.word for token in tokens]
    said[at] = lemma(meant)
    return any(
        hit.start <= at < hit.end > hit.start + 1
        and all(tokens[place].typed for place in range(hit.start, hit.end) if place != at)
        and (
            is_name is None
            or hit.end - hit.start >= _LONG_PHRASE
            or is_name([*tokens[: hit.start], *tokens[hit.end :]])
        )
        for hit in SECTIONS.find(said)
    )
