"""Guides described by facts: "glutes dumbbell beginner", "chest exercises without a bench"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.guides.model import Facts
from bot.core.search.asks.exclusions import AT_HOME, every, ruled_out
from bot.core.search.asks.joints import loads
from bot.core.search.meaning import Facets
from bot.core.search.reading.tokens import Token
from bot.core.search.words.lexicon import EQUIPMENT, FILLER, GYM, LEVELS, MECHANICS, MUSCLES, PATTERNS

_SPENDABLE = (
    FILLER
    | GYM
    | frozenset(
        """
        at for only friendly move thing stuff available hit grow build target option idea plan heavy big bigger strong
        stronger
        """.split()
    )
)
_TABLES = (
    ("muscles", MUSCLES),
    ("equipment", EQUIPMENT),
    ("levels", LEVELS),
    ("patterns", PATTERNS),
    ("mechanics", MECHANICS),
)
_FIRST = {phrase.split()[0] for _, table in _TABLES for phrase in table} | {"no", "without"}
"""Words that a fact begins with."""

WHOLLY = 0.99
"""The share of facts among the words of a description: all that say anything."""

ASKING = frozenset("exercise workout move movement thing stuff option".split())
"""Words of who asks for exercises rather than for one."""

_OWNING = frozenset({"have", "got", "own"})
"""Words of who tells what is there and asks for what it is good for: "i only have a kettlebell"."""

_PLACES = {**dict.fromkeys(("home", "bedroom", "apartment", "dorm"), AT_HOME), "hotel": "equipment"}
"""Places where one trains, and the kit that is not there."""

_WEIGHTS = frozenset({"kilo", "lb", "pound"})


def read(words: Sequence[str], *, in_sentence: bool, asking: bool = False) -> tuple[Facets | None, float]:
    """The facts that words in dictionary form describe guides by.

    A sentence, or a single fact other than a muscle, describes guides only where it asks for exercises.

    Args:
        words: in dictionary form.
        in_sentence: whether they are a sentence.
        asking: whether they are known to ask for exercises.

    Returns:
        the facets, None when the words hold no fact; and which share of the words that say anything is a fact.
    """
    if _FIRST.isdisjoint(words):
        return None, 0.0
    without, spent = ruled_out(words)
    found: dict[str, list[str]] = {name: [] for name, _ in _TABLES}
    facts, at = len(without), 0
    told = set(spent)
    while at < len(words):
        end = at
        for length in (3, 2, 1) if at not in spent else ():
            phrase = " ".join(words[at : at + length])
            for name, table in _TABLES:
                if at + length <= len(words) and phrase in table and phrase != "equipment":
                    found[name] += table[phrase]
                    end = at + length
            if end > at:
                facts += 1
                told.update(range(at, end))
                break
        at = max(end, at + 1)
    told.update(at for at, word in enumerate(words) if word in _PLACES or (word == "room" and words[at - 1] in _PLACES))
    owning = bool(found["equipment"]) and not _OWNING.isdisjoint(words)
    spendable = _SPENDABLE | _OWNING | _WEIGHTS if owning else _SPENDABLE
    others = sum(1 for at, word in enumerate(words) if word not in spendable and at not in told and not word.isdigit())
    asking = asking or asks(words)
    single = facts == 1 and not found["muscles"]
    if not facts or ((single or in_sentence) and not asking):
        return None, 0.0
    place = next((word for word in words if word in _PLACES), None)
    if place is not None and not found["equipment"] and not without:
        without = frozenset({_PLACES[place]})
    lists = {name: tuple(dict.fromkeys(terms)) for name, terms in found.items()}
    facets = Facets(without=tuple(sorted(without)), **lists)
    if not (
        facets.muscles or facets.equipment or facets.patterns or facets.without or facets.mechanics or facets.levels
    ):
        return None, 0.0
    return facets, facts / (facts + others)


def asks(words: Sequence[str]) -> bool:
    """Whether words in dictionary form ask for exercises rather than for one."""
    return not ASKING.isdisjoint(words) or ("do" in words and "with" in words) or not _OWNING.isdisjoint(words)


def owns(words: Sequence[str], facets: Facets) -> bool:
    """Whether words tell which equipment is there."""
    return bool(facets.equipment) and not _OWNING.isdisjoint(words)


def described(tokens: Sequence[Token], *, in_sentence: bool, begins_name: bool) -> Facets | None:
    """The facts that a text describes guides by, None where it says more, or is rather the beginning of a name."""
    said = [token.word if token.typed else "" for token in tokens]
    facts, share = read(said, in_sentence=in_sentence)
    if facts is None or share < WHOLLY:
        return None
    return None if begins_name and facts.patterns and not facts.muscles else facts


_ASIDE = {"mobility": 0.5, "conditioning": 0.8, "olympic": 0.8}
"""What is left of how well a stretch fits, work for the lungs or a lift for speed, where none is asked for: who names a
muscle mostly wants to train it."""


_ALSO, _OF_OTHERS = 0.25, 0.2
"""What a muscle counts that an exercise trains beside its main ones, and how much more an exercise fits that trains all
the muscles which are asked for than one that trains one of them: "back" is several."""


_LOADS = 0.4
"""What is left where it loads a joint that complains."""

_TO_HANG_ON = frozenset({"pull-up bar", "parallel bars", "suspension trainer"})
"""Equipment that only holds up one's own weight."""

_FITS_FROM = 0.2
"""A stretch that reaches a muscle beside others is no answer to who wants to train it."""


def fits(facts: Facts, facets: Facets) -> float:
    """How well an exercise fits, 0 when it does not."""
    score = 1.0
    needs = set(facts.equipment)
    may = needs | set(facts.equipment_alternatives)
    without = every(frozenset(facets.without))
    if needs.intersection(without):
        others = set(facts.equipment_alternatives).difference(without)
        if not others or len(needs.intersection(without)) > 1 or "bench" in without or "squat rack" in without:
            return 0.0
        score *= 0.8
    if facets.muscles:
        main = sum(muscle in facts.primary_muscles for muscle in facets.muscles)
        also = sum(muscle in facts.secondary_muscles for muscle in facets.muscles)
        if not main and not also:
            return 0.0
        score *= 1 - _OF_OTHERS + _OF_OTHERS * (main + _ALSO * also) / len(facets.muscles) if main else _ALSO
        first = facts.primary_muscles[:1]
        score *= 1.1 if first and first[0] in facets.muscles else 1.0
    if facets.equipment:
        if needs.intersection(facets.equipment):
            score *= 1.0 if needs.issubset(facets.equipment) else 0.85
        elif "bodyweight" in facets.equipment and needs and needs <= _TO_HANG_ON:
            score *= 0.85
        elif may.intersection(facets.equipment):
            score *= 0.7
        else:
            return 0.0
    if facets.levels:
        score *= 1.0 if facts.level in facets.levels else 0.5
    if facets.patterns and facts.pattern not in facets.patterns:
        return 0.0
    if facets.mechanics and facts.mechanic not in facets.mechanics:
        return 0.0
    score *= 1.0 if facets.patterns else _ASIDE.get(facts.pattern or "", 1.0)
    if score < _FITS_FROM:
        return 0.0
    return score * _LOADS if loads(facts, without) else score
