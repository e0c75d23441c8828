"""The two sides of a comparison: what stands before and behind the word that sets them apart."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.reading.tokens import Token

BETWEEN = frozenset({"vs", "versus", "verse"})
"""Words that stand between two things compared and mean nothing else."""

COMPARING = frozenset({"compare", "compared", "comparison", "difference", "diff", "differ", "different"})
ASKED = COMPARING | {"better", "superior"}
MORE = frozenset({"worse", "harder", "easier", "safer", "better", "superior"})
_THAN, _MISTYPED, _SOON = "than", "then", 2
"""What follows such a word before the other side; what many type for it, and within how many words it is that."""

SAME, AS = "same", "as"

_JOINS = frozenset({"or", "and", "to", "than", "with", "from"})
EITHER, _BEFORE = frozenset({"or", "against", "over", "v", "beat", "beats"}), "before"
"""Words that do so between two names and nothing else; "before or after" does not."""

_DIRECTIONS = frozenset("up down in out left right".split())
"""Two of them are no lifts: "crunch feet up or down"."""

INSTEAD, _OF, _WHAT = "instead", "of", frozenset("what whats anything something exercise else do done".split())
"""What one takes for another ("trap bar instead of the usual deadlift"), and words with which it is asked what to."""

_NO = "no"
"""What opens the reason rather than the other side: "split squat instead of, no bench"."""

_BEHIND = frozenset({"to", "with", "from", "than"})
"""Words that follow on one that compares: "compared to"."""

NEXT, _TO = "next", "to"
"""What one stands beside another with: "goblet squat next to front squat"."""

_OR, _AND = "or", "and"
"""Words that part two things rather than others do."""

_EDGES = ASKED | MORE | frozenset("between the a is are what whats it of which normal regular plain first".split())
_FOR = "for"

_UNDECIDED, CHOICE = frozenset("torn stuck decide choose pick debate undecided choice toss".split()), "between"
"""Words before one that says that two follow: "torn between bench and dips"."""


Sides = tuple[list[Token], list[Token]]
"""What stands on either side of the word that sets two things apart, possibly nothing."""


def sides(tokens: Sequence[Token]) -> list[Sides]:
    """The two sides of a comparison, the likeliest first, since a name may hold such a word: "clean and jerk"."""
    if (begins := undecided(tokens)) is not None:
        between = tokens[begins:]
        return [_on_both(between, at) for at in _joins([token.word for token in between])[:1]]
    said = [token.word for token in tokens]
    cut = next((at for at, word in enumerate(said) if word in BETWEEN), None)
    if cut is None and (more := next((at for at, word in enumerate(said) if word in MORE), None)) is not None:
        soon = range(more + 1, min(more + 1 + _SOON, len(said)))
        cut = next((at for at in range(more + 1, len(said)) if said[at] == _THAN), None)
        cut = next((at for at in soon if said[at] == _MISTYPED), None) if cut is None else cut
    if cut is not None:
        return [_on_both(tokens, cut)]
    cuts = _joins(said) if any(word in ASKED for word in said) else []
    cuts = cuts or [at for at in _first(said, _OR) if 0 < at < len(said) - 1 and _parts(said, at)]
    cuts = cuts or [at for at in range(2, len(said) - 1) if said[at] == _TO and said[at - 1] == NEXT]
    if not cuts and (at := _same_as(said)) is not None:
        return [(trimmed(tokens[: at[0]]), trimmed(tokens[at[1] + 1 :]))]
    return [_on_both(tokens, cut) for cut in cuts]


def _joins(said: Sequence[str]) -> list[int]:
    """The places of words that may stand between two things which are compared, the likeliest first."""
    behind = [at for at in range(1, len(said)) if said[at] in _BEHIND and said[at - 1] in ASKED]
    likely = [*behind, *(at for at in _first(said, _OR, _THAN, _AND) if at and said[at] in _JOINS)]
    return list(dict.fromkeys(likely))


def _first(said: Sequence[str], *preferred: str) -> list[int]:
    """All places, those of some words first."""
    return sorted(range(len(said)), key=lambda at: preferred.index(said[at]) if said[at] in preferred else len(said))


def _on_both(tokens: Sequence[Token], cut: int) -> tuple[list[Token], list[Token]]:
    """The sides of a place; "front or back squat for quads": what it is for is said of both."""
    end = next((at for at in range(cut + 2, len(tokens)) if tokens[at].word == _FOR), len(tokens))
    start = cut - 1 if tokens[cut].word == _TO and tokens[cut - 1].word == NEXT else cut
    return trimmed(tokens[:start]), trimmed(tokens[cut + 1 : end])


def _parts(said: Sequence[str], at: int) -> bool:
    """Whether a word, neither the first nor the last, stands between two things."""
    if said[at] == INSTEAD:
        return said[at + 1] == _OF and said[at - 1] not in _WHAT and said[at + 2 : at + 3] != [_NO]
    return said[at] in EITHER and said[at - 1] != _BEFORE and not _DIRECTIONS.issuperset((said[at - 1], said[at + 1]))


def _same_as(said: Sequence[str]) -> tuple[int, int] | None:
    """Where words say that something is the same, and "as" what: "is that the same thing as a hack squat"."""
    if SAME not in said:
        return None
    at = said.index(SAME)
    return next(((at, behind) for behind in range(at + 1, min(at + 3, len(said))) if said[behind] == AS), None)


def trimmed(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without those that only lead from one side to the other."""
    return [token for token in tokens if token.word not in _EDGES]


def undecided(tokens: Sequence[Token]) -> int | None:
    """Where two things begin between which somebody cannot decide; None where nobody says so."""
    said = [token.word for token in tokens]
    if CHOICE not in said:
        return None
    at = said.index(CHOICE)
    return at + 1 if not _UNDECIDED.isdisjoint(said[max(0, at - _SOON) : at]) else None
