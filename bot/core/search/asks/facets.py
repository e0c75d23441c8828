"""Guides described by facts: "glutes dumbbell beginner", "chest exercises without a bench"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.asks import other_lifts
from bot.core.search.asks.exclusions import AT_HOME, ruled_out
from bot.core.search.asks.joints import among
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

_WITH_IT = frozenset({"what", "can", "do", "with"})
"""Words that ask beside equipment what it is good for: "what can i do with a kettlebell"."""

_OWNING = frozenset({"have", "got", "own"})
"""Words of who tells what is there and asks for what it is good for: "i only have a kettlebell"."""

_TERSE = 6
"""Words of the longest text that asks for exercises by naming a muscle and what is not there, and nothing else."""

_SLIP = ""
"""What stands for a mistyped word."""

_PLACES = {**dict.fromkeys(("home", "bedroom", "apartment", "dorm"), AT_HOME), "hotel": "equipment"}
"""Places where one trains, and the kit that is not there."""


def read(words: Sequence[str], *, in_sentence: bool, asking: bool = False) -> tuple[Facets | None, float]:
    """The facts that words in dictionary form describe guides by.

    A sentence, or a single fact other than a muscle, describes guides only where it asks for exercises, or says nothing
    but a muscle and what is not there ("glutes at home no equipment").

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
    no_lifts, not_done = other_lifts.ruled_out(words)
    spent |= not_done
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
    told.update(
        at for at, word in enumerate(words) if word in _PLACES or (at and word == "room" and words[at - 1] in _PLACES)
    )
    owning = bool(found["equipment"]) and not _OWNING.isdisjoint(words)
    spendable = _SPENDABLE | _OWNING if owning else _SPENDABLE
    others = sum(1 for at, word in enumerate(words) if word not in spendable and at not in told and not word.isdigit())
    asking = asking or owning or asks(words)
    place = next((word for word in words if word in _PLACES), None)
    # Who names but a muscle and what is not there asks for exercises, though "at" makes it a sentence.
    terse = len(words) <= _TERSE and not others
    asking = asking or (terse and bool(found["muscles"]) and bool(without or no_lifts or place))
    single = facts == 1 and not found["muscles"]
    if not facts or ((single or in_sentence) and not asking):
        return None, 0.0
    if place is not None and not found["equipment"]:
        without |= {_PLACES[place]}
    lists = {name: tuple(dict.fromkeys(terms)) for name, terms in found.items()}
    facets = Facets(without=tuple(sorted(without)), no_lifts=no_lifts, **lists)
    if not (
        facets.muscles or facets.equipment or facets.patterns or facets.without or facets.mechanics or facets.levels
    ):
        return None, 0.0
    return facets, facts / (facts + others)


def asks(words: Sequence[str]) -> bool:
    """Whether words in dictionary form ask for exercises rather than for one."""
    return not ASKING.isdisjoint(words) or ("do" in words and "with" in words)


def owns(words: Sequence[str], facets: Facets) -> bool:
    """Whether words tell which equipment is there."""
    return bool(facets.equipment) and not _OWNING.isdisjoint(words)


def described(tokens: Sequence[Token], *, in_sentence: bool, begins_name: bool) -> Facets | None:
    """The facts that a text describes guides by, None where it says more, or is rather the beginning of a name."""
    # What opens a text that goes on ("and", "what about") is left without a word; a slip is not sure to be a fact.
    said = [token.word if token.typed else _SLIP for token in tokens if token.word]
    facts, share = read(said, in_sentence=in_sentence)
    if facts is None or share < WHOLLY:
        return None
    return None if begins_name and facts.patterns and not facts.muscles else facts


def wants_exercises(tokens: Sequence[Token], *, in_sentence: bool) -> bool:
    """Whether a text asks for exercises for a muscle or with what is there, or names both, and says nothing else."""
    facets = described(tokens, in_sentence=in_sentence, begins_name=False)
    said = [token.word for token in tokens]
    if facets is not None and facets.equipment and _WITH_IT.issubset(said):
        return True
    if facets is None or not facets.muscles:
        return False
    without = frozenset(facets.without)
    equipment = facets.equipment or without - among(without)
    return bool(equipment or facets.no_lifts) or asks(said)
