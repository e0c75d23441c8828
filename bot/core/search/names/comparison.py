"""Two guides set side by side: "front squat vs back squat", "is bench or dumbbell bench better"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from bot.core.search.names.adjoining import CLEAR, NOTHING, Find, beginning, clear, ending, two_leading, two_names
from bot.core.search.names.match import Match, first_place
from bot.core.search.names.sides import (
    AS,
    ASKED,
    BETWEEN,
    CHOICE,
    COMPARING,
    EITHER,
    INSTEAD,
    MORE,
    NEXT,
    SAME,
    Sides,
    sides,
    trimmed,
    undecided,
)
from bot.core.search.reading.sentences import NO, OR
from bot.core.search.reading.tokens import FREE, Token
from bot.core.search.texts.content import content
from bot.core.search.words.lexicon import EQUIPMENT

_PICKING = frozenset({"pick", "choose", "rank", "winner", "win"})
"""Words that set two names against each other wherever they stand: "dips, close grip bench, pick one"."""

_WHICH, _THING = COMPARING | _PICKING | {"which", "both"}, frozenset({"thing", "exercise", "lift", "job"})
"""Words beside two names that ask for what sets them apart: "pull ups chin ups same thing?"."""

_OVER = frozenset({"over", "against"})
"""Those of them that stand before an implement too: "pullover over a bench"."""

_LIMBS = (["leg"], ["arm"], ["hand"], ["foot"], ["knee"], ["head"], ["hip"])
"""What is put over something rather than set against it: "leg-over floor press"."""

_SIGNALS = BETWEEN | ASKED | MORE | EITHER | _WHICH | {SAME, CHOICE, INSTEAD, NEXT}
"""Words without one of which nothing is compared."""

_IT = frozenset({"it", "this", "that", "these", "those", "them", "they"})
"""Words that stand for the guide of the last answer: "are chin ups harder than this?"."""

_BE = "is"
"""What stands before them in a question that wonders what the last guide is."""

_AROUND = frozenset("and n do does so".split())
"""Words before or between two names that are said to be the same: "are crunches and sit ups the same"."""

_CHOOSING = frozenset("go do pick choose take use learn try start with".split())
"""Words before two names that say no more than that one is to be chosen: "should i go sumo or conventional"."""

_HOW = "hang"
"""A lift's name that beside another lift rather tells how that is done: "hanging or lying leg raise"."""

_ENOUGH = 0.62
"""The score from which a side names a guide where the words plainly compare; else it must be clear."""


def compared(tokens: Sequence[Token], find: Find, last: int | None, *, asked: bool = False) -> tuple[int, int] | None:
    """The numbers of two guides that some tokens compare, twice the same for two ways of one lift; None for nothing.

    A side that is short of a word borrows the other's last ("front vs back squat"); an empty one is the guide of the
    conversation's last answer.

    Args:
        tokens: of the text.
        find: the guides that some of them name.
        last: the number of the last answer's guide.
        asked: a command asks for a comparison.
    """
    tokens = without_no(tokens)
    words = {token.word for token in tokens}
    if not asked and _SIGNALS.isdisjoint(words):
        return None
    if last is not None and _wonders_what_it_is(tokens):
        return None
    cuts = sides(tokens)
    if not cuts:
        if asked or not COMPARING.isdisjoint(words):
            return two_names(trimmed(tokens), find)
        if not _asks_which(tokens):
            return _more_than_the_last(tokens, find, last) if last is not None else None
        leading = [token for token in trimmed(tokens) if token.word not in _AROUND | _PICKING]
        return two_leading(leading, find) or (_beside_the_last(tokens, find, last) if last is not None else None)
    if not _OVER.isdisjoint(words):
        cuts = [
            cut
            for cut in cuts
            if not all(token.word in EQUIPMENT for token in cut[1]) and [token.word for token in cut[0]] not in _LIMBS
        ]
    explicit = not BETWEEN.isdisjoint(words) or not ASKED.isdisjoint(words) or {SAME, AS} <= words
    explicit = explicit or undecided(tokens) is not None
    for cut in cuts:
        if (pair := _on_both_sides(cut, find, last, words, explicit=explicit)) is not None:
            return pair
    which = explicit or _asks_which(tokens)
    return next((pair for cut in cuts if (pair := _next_to_the_cut(*cut, find, asked=which)) is not None), None)


def without_no(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without what wants a yes or a no behind them: "better than pendlay or nah"."""
    closing = [token.word for token in tokens[-2:]]
    return tokens[:-2] if len(closing) > 1 and closing[0] == OR and closing[1] in NO else tokens


def _on_both_sides(
    cut: Sides, find: Find, last: int | None, words: Set[str], *, explicit: bool
) -> tuple[int, int] | None:
    """The guides that the two sides name, where both name one, or stand for the last answer's."""
    left, right = cut
    enough = _ENOUGH if explicit else CLEAR
    first = _side(left, right, find, enough) if left else None
    second = _side(right, left, find, enough) if right else None
    equipment = all(token.word in EQUIPMENT for token in (*left, *right))  # "Better than dumbbells" names no lift.
    if explicit and last is not None and not equipment:
        if first is None and second is not None and not any(token.options for token in left):
            first = last
        elif second is None and first is not None and not any(token.options for token in right):
            second = last
    if last is not None:
        pointed = not _IT.isdisjoint(words)
        first = last if first is None and pointed and _is_it(left) else first
        second = last if second is None and pointed and _is_it(right) else second
    return (first, second) if first is not None and second is not None else None


def _beside_the_last(tokens: Sequence[Token], find: Find, last: int) -> tuple[int, int] | None:
    """The last guide and the one that words name which ask whether the two are the same."""
    if SAME not in [token.word for token in tokens]:
        return None
    own = trimmed(tokens)
    named = beginning(own, find)
    best = named[0] if named is not None else next(iter(find(own)), None)
    if best is None or not best.whole or best.score < CLEAR or best.guide == last:
        return None
    return last, best.guide


def _more_than_the_last(tokens: Sequence[Token], find: Find, last: int) -> tuple[int, int] | None:
    """The last guide and the one whose name, and no more, stands before "harder" or such: "bulgarians harder?"."""
    more = next((at for at, token in enumerate(tokens) if token.word in MORE), 0)
    named = clear(find(trimmed(tokens))) if more else None
    if named is None or named.guide == last or first_place(named.places) >= more:
        return None
    return last, named.guide


def _wonders_what_it_is(tokens: Sequence[Token]) -> bool:
    """Whether words ask which of two the last guide is, not what sets them apart: "is it a squat or a hinge"."""
    said = [token.word for token in tokens]
    return (
        said[:1] == [_BE] and said[1:2] != [] and said[1] in _IT and OR in said and ASKED.union(MORE).isdisjoint(said)
    )


def _is_it(side: Sequence[Token]) -> bool:
    """Whether a side says nothing but, perhaps, a word for the last guide."""
    return all(token.word in _IT or token.cost <= FREE for token in side)


def _asks_which(tokens: Sequence[Token]) -> bool:
    """Whether words ask for one of two, or what sets them apart."""
    said = [token.word for token in tokens]
    same = any(word == SAME and (at + 1 == len(said) or said[at + 1] in _THING) for at, word in enumerate(said))
    return same or not _WHICH.isdisjoint(said)


def _next_to_the_cut(
    left: Sequence[Token], right: Sequence[Token], find: Find, *, asked: bool
) -> tuple[int, int] | None:
    """The guides that are named right before and right behind the word between the sides, whatever else they say.

    Where nothing else asks to compare, nothing may be said before them: "i trip when i do lunges or step ups".
    """
    before = ending(left, find)
    if before is None:
        return None
    said = [token.word for token in left[: -before[1]] if token.word not in _CHOOSING]
    if content(said) and not asked:
        return None
    behind = beginning(right, find)
    if behind is None or before[0].guide == behind[0].guide:
        return None
    return before[0].guide, behind[0].guide


def _lent(own: Sequence[Token], other: Sequence[Token], find: Find) -> list[Match]:
    """The guides that one side names with the last words of what the other side names."""
    named = find(other)
    if not named or not named[0].whole:
        return []
    ends = [token for at, token in enumerate(other) if named[0].places >> at & 1]
    mask = (1 << len(own)) - 1
    found: list[Match] = []
    for count in range(1, len(ends) + 1):
        if ends[-count].word not in [token.word for token in own]:
            matches = find([*own, *ends[-count:]])
            found += [match for match in matches if match.places & mask == mask and match.places >> len(own)]
    return sorted(found, key=lambda match: (-match.score, match.name))


def _side(own: Sequence[Token], other: Sequence[Token], find: Find, enough: float) -> int | None:
    """The guide that one side names, with the last word of the other side where it needs it."""
    alone = find(own)
    lent: Sequence[Match] = ()
    whole = bool(alone) and alone[0].whole and alone[0].score >= CLEAR
    how = [token.word for token in own] == [_HOW]
    if other and (not whole or how) and len(own) <= 2:  # noqa: PLR2004 - "front", "low bar"
        lent = _lent(own, other, find)
    if whole and (best := clear(lent)) is not None:
        return best.guide
    best = max(
        [*[match for match in alone[:1] if match.whole or not other], *lent[:1]],
        key=lambda match: (match.score, -match.name),
        default=None,
    )
    if best is None or best.score < enough or (enough == CLEAR and best.left > NOTHING):
        return None
    return best.guide
