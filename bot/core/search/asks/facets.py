"""Guides described by facts: "glutes dumbbell beginner", "chest exercises without a bench"."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.asks import sections
from bot.core.search.asks.joints import among
from bot.core.search.asks.seeking import ASKING, seeks
from bot.core.search.asks.stated import STRENGTHEN, Stated, stated, states
from bot.core.search.meaning import Facets
from bot.core.search.reading.tokens import Token
from bot.core.search.words.lexicon import FILLER, GYM

_SPENDABLE = (
    FILLER
    | GYM
    | frozenset(
        """
        at for only friendly move thing stuff available hit grow build target option idea plan heavy big bigger strong
        stronger suggestion suggest recommend recommendation favourite favorite something anything top great activate
        beside besides else own two three four pair couple around nothing garage mostly builder now lol lmao haha
        strengthen lagging weak pattern total complete doc doctor physio said told
        """.split()
    )
)
_BESIDE = {
    "muscles": frozenset("thick wide broad width thickness size mass".split()),
    "conditioning": frozenset("fat burn burner burning calorie sweaty sweat brutal".split()),
    "mobility": frozenset("tight stiff opener gentle".split()),
}
"""Words that say nothing either beside a muscle, or beside a pattern."""

WHOLLY = 0.99
"""The share of facts among the words of a description: all that say anything."""

_UNITS, _UP_TO = frozenset({"kg", "kilo", "lb", "pound"}), ["up", "to"]
"""Words behind and before the weight of an implement, which say no more of it: "dumbbells up to 20kg"."""

_WITH_IT = frozenset({"what", "can", "do", "with"})
"""Words that ask beside equipment what it is good for: "what can i do with a kettlebell"."""

_SOUGHT = ("muscles", "patterns", "equipment")
"""Kinds of facts that something is sought by: "no ab wheel, what can i use" states none."""

_OWNING = frozenset({"have", "got", "own"})
"""Words of who tells what is there and asks for what it is good for: "i only have a kettlebell"."""

_TERSE = 6
"""Words of the longest text that asks for exercises by naming a muscle and what is not there, and nothing else."""

_HOW = frozenset({"how", "what"})
_TRAINING = frozenset("train hit work build grow target do".split())
_ELSEWHERE = frozenset("in my on a the at trip travel travelling vacation holiday stuck room house flat to day".split())
"""Words of who asks how to train a muscle where little is there, and of who tells where: "in a hotel, how to hit legs".
"""

_EXERCISES, _OTHERS = frozenset({"exercise", "movement"}), frozenset("other another different exist there".split())
"""What is asked for, and words that say nothing beside it: "what other chest exercises are there"."""

_ANOTHER = frozenset("else something anything".split())
"""Words of who wants another exercise than the last one."""

_THING = "thing"
"""A word of who asks for exercises, and of who asks which muscle works: "chest thing or back thing"."""

_SLIP = ""
"""What stands for a mistyped word that is no fact, or so short that it may be another."""

_SLIPPED = 6
"""Letters of a fact from which it is known though it is mistyped: "dumbells"."""


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
    said = stated(words)
    if said is None or not said.facts:
        return None, 0.0
    owning = bool(said.found["equipment"]) and not _OWNING.isdisjoint(words)
    beside = ["muscles"] if said.found["muscles"] else []
    spendable = _SPENDABLE.union(*[_BESIDE.get(name, ()) for name in (*beside, *said.found["patterns"])])
    if owning:
        spendable |= _OWNING
    weights = _weights(words) if said.found["equipment"] else set()
    if not _EXERCISES.isdisjoint(words):
        spendable |= _OTHERS
    elsewhere = _trains_elsewhere(words, said)
    if elsewhere:
        spendable |= _ELSEWHERE
    others = sum(
        1
        for at, word in enumerate(words)
        if word not in spendable and at not in said.told and at not in weights and not word.isdigit()
    )
    sought = any(said.found[name] for name in _SOUGHT) and seeks(
        [word for at, word in enumerate(words) if at not in said.told]
    )
    asking = asking or elsewhere or owning or sought or asks(words) or (not others and _wants(said, len(words)))
    single = said.facts == 1 and not said.found["muscles"]
    if (single or in_sentence) and not asking:
        return None, 0.0
    without = said.without | {said.kit} if said.kit and not said.found["equipment"] else said.without
    lists = {name: tuple(dict.fromkeys(terms)) for name, terms in said.found.items()}
    facets = Facets(without=tuple(sorted(without)), no_lifts=said.no_lifts, no_muscles=said.no_muscles, **lists)
    return facets, said.facts / (said.facts + others)


def _wants(said: Stated, length: int) -> bool:
    """Whether a text of some words that states nothing but facts asks for exercises, though "at" makes it a sentence.

    It names a muscle or a pattern, and where one trains or what is left out.
    """
    muscles, patterns = said.found["muscles"], said.found["patterns"]
    equipment = bool(said.found["equipment"])
    away = bool(said.kit) and bool(muscles or patterns or equipment)
    left_out = bool(said.without or said.no_lifts or said.no_muscles or (equipment and said.only))
    return length <= _TERSE and (away or (bool(muscles or patterns) and left_out))


def _trains_elsewhere(words: Sequence[str], said: Stated) -> bool:
    """Whether a text asks how to train a muscle where something is not there: "no weights, how do i hit legs"."""
    away = bool(said.kit) or bool(said.without - among(said.without))
    return away and bool(said.found["muscles"]) and not (_HOW.isdisjoint(words) or _TRAINING.isdisjoint(words))


def _weights(words: Sequence[str]) -> set[int]:
    """The places of the words around a weight."""
    behind = [at for at in range(1, len(words)) if words[at] in _UNITS and words[at - 1].isdigit()]
    before = {place for at in behind if words[max(0, at - 3) : at - 1] == _UP_TO for place in (at - 3, at - 2)}
    return before.union(behind)


def asks(words: Sequence[str]) -> bool:
    """Whether words in dictionary form ask for exercises rather than for one."""
    return not ASKING.isdisjoint(words) or ("do" in words and "with" in words)


def owns(words: Sequence[str], facets: Facets) -> bool:
    """Whether words tell which equipment is there."""
    return bool(facets.equipment) and not _OWNING.isdisjoint(words)


def described(tokens: Sequence[Token], *, in_sentence: bool, begins_name: bool) -> Facets | None:
    """The facts that a text describes guides by, None where it says more, or is rather the beginning of a name."""
    # What opens a text that goes on ("and", "what about") is left without a word; a slip is not sure to be a fact.
    said = [token.word if token.typed or _surely(token.word) else _SLIP for token in tokens if token.word]
    if _THING in said and sections.one_muscle_or_another(said, [True] * len(said)):
        return None
    facts, share = read(said, in_sentence=in_sentence)
    if facts is None or share < WHOLLY:
        return None
    return None if begins_name and facts.patterns and not facts.muscles and ASKING.isdisjoint(said) else facts


def _surely(word: str) -> bool:
    """Whether a word is surely meant though it is mistyped."""
    return len(word) >= _SLIPPED and (word in ASKING or word == STRENGTHEN or states(word))


def _another(words: Sequence[str]) -> bool:
    """Whether a text that goes on wants another exercise for a muscle: "what else for chest"."""
    return "for" in words and not _ANOTHER.isdisjoint(words)


def wants_exercises(tokens: Sequence[Token], *, in_sentence: bool) -> bool:
    """Whether a text asks for exercises by several facts, or for a muscle or with what is there, and says nothing else.

    A single fact after an answer rather amends what was asked: "with dumbbells?".
    """
    facets = described(tokens, in_sentence=in_sentence, begins_name=False)
    said = [token.word for token in tokens]
    if facets is None:
        return False
    if facets.equipment and (_WITH_IT.issubset(said) or facets.mechanics):
        return True
    without = frozenset(facets.without)
    equipment = bool(facets.equipment or without - among(without))
    if facets.patterns and (facets.muscles or facets.levels or equipment or facets.no_lifts):
        return True
    return bool(facets.muscles) and (equipment or bool(facets.no_lifts) or asks(said) or _another(said))
