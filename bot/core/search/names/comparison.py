"""Two guides set side by side: "front squat vs back squat", "is bench or dumbbell bench better"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from bot.core.search.names.match import Match
from bot.core.search.reading.tokens import Token

_BETWEEN = frozenset({"vs", "versus", "verse"})
"""Words that stand between two things compared and mean nothing else."""

_COMPARING = frozenset({"compare", "compared", "comparison", "difference", "differ", "different"})
_ASKED = _COMPARING | {"better", "superior"}
_JOINS = frozenset({"or", "and", "to", "than", "with", "from"})
_EITHER = frozenset({"or", "against"})
"""Words that do so between two names and nothing else."""

_EDGES = _ASKED | frozenset({"between", "the", "a", "is", "are", "what", "whats", "it", "of", "which"})
_FOR = "for"

_ENOUGH = 0.62
"""The score from which a side names a guide where the words plainly compare; else it must be clear."""
_CLEAR = 0.85

_NOTHING = 0.05
"""What may be left beside a name on a side of a comparison that is not plain."""

_BARELY = 8
"""Words of the longest text that may be two names with nothing between them."""

Find = Callable[[Sequence[Token]], Sequence[Match]]
"""The guides that some tokens name, best first."""


def sides(tokens: Sequence[Token]) -> tuple[list[Token], list[Token]] | None:
    """The two sides of a comparison, possibly empty; None where nothing is compared."""
    said = [token.word for token in tokens]
    asked = any(word in _ASKED for word in said)
    cut = next((at for at, word in enumerate(said) if word in _BETWEEN), None)
    if cut is None and asked:
        cut = next((at for at, word in enumerate(said) if word in _JOINS and at), None)
    if cut is None:
        cut = next((at for at, word in enumerate(said) if word in _EITHER and 0 < at < len(said) - 1), None)
    if cut is None:
        return None
    # "front or back squat for quads": what it is for is said of both.
    end = next((at for at in range(cut + 2, len(said)) if said[at] == _FOR), len(said))
    return _trimmed(tokens[:cut]), _trimmed(tokens[cut + 1 : end])


def _trimmed(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if token.word not in _EDGES]


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
    both = sides(tokens)
    if both is None:
        plainly = asked or any(token.word in _COMPARING for token in tokens)
        return _one_after_the_other(_trimmed(tokens), find) if plainly else None
    left, right = both
    explicit = any(token.word in _BETWEEN or token.word in _ASKED for token in tokens)
    enough = _ENOUGH if explicit else _CLEAR
    first = _side(left, right, find, enough) if left else None
    second = _side(right, left, find, enough) if right else None
    if explicit and last is not None:
        if first is None and second is not None and not any(token.options for token in left):
            first = last
        elif second is None and first is not None and not any(token.options for token in right):
            second = last
    return (first, second) if first is not None and second is not None else None


def _one_after_the_other(tokens: Sequence[Token], find: Find) -> tuple[int, int] | None:
    """The two guides that are named with nothing in between: "pull up chin up"."""
    best: tuple[float, tuple[int, int]] | None = None
    for cut in range(1, len(tokens)) if len(tokens) <= _BARELY else ():
        sides = [matches[0] for part in (tokens[:cut], tokens[cut:]) if (matches := find(part))]
        clear = all(side.whole and side.score >= _CLEAR and side.left <= _NOTHING for side in sides)
        if clear and len(sides) > 1 and sides[0].guide != sides[1].guide:
            score = sides[0].score + sides[1].score
            if best is None or score > best[0]:
                best = score, (sides[0].guide, sides[1].guide)
    return best[1] if best is not None else None


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
    whole = bool(alone) and alone[0].whole and alone[0].score >= _CLEAR
    if other and not whole and len(own) <= 2:  # noqa: PLR2004 - "front", "low bar"
        lent = _lent(own, other, find)
    best = max([*alone[:1], *lent[:1]], key=lambda match: (match.score, -match.name), default=None)
    if best is None or best.score < enough or (enough == _CLEAR and best.left > _NOTHING):
        return None
    return best.guide
