"""Texts that go on about the guide of the last answer: "and the mistakes?", "what about with bands", "or seated?"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.core.search.names.match import Match, first_place
from bot.core.search.names.precedence import together
from bot.core.search.reading.tokens import FREE, Token
from bot.core.search.words.lexicon import CHATTER, EQUIPMENT, FILLER, MODIFIERS
from bot.core.search.words.words import lemma

_AMENDING = frozenset(
    """
    barbell dumbbell kettlebell band cable machine bodyweight smith bar bench rack box plate home gym beginner easy hard
    weight load heavy light knee back shoulder elbow wrist hip ankle neck leg arm foot hand grip depth breathe brace
    warm warmup up rest set rep day week twice once tempo volume frequency failure pain form belt shoe strap foot range
    motion long short time period interval minute second
    """.split()
)
"""Words that amend what was asked before, though a guide may be called so."""

NO_NAME = _AMENDING | FILLER | MODIFIERS

WAYS = (MODIFIERS | frozenset(EQUIPMENT)) - FILLER
"""Words for a way of doing a lift."""

_BETWEEN_WAYS = frozenset({"one", "the", "a", "with", "down", "up", "do"})
"""Words that may stand beside the "or" between two: "the lying one or the seated one"."""

_TURNING = frozenset("ok okay so and or but now then same for the a with by also".split())
_TURNING_ABOUT = frozenset({"how", "what"})
"""Words that open a text which goes on; the latter do with "about" behind them."""

_ACKNOWLEDGING = CHATTER | frozenset("nah no nope yeah yep yes hmm right well gotcha alright".split())
"""Words that may stand before those: "cool what about rows"."""

_FOR, _GOALS = "for", frozenset("strength hypertrophy size mass muscle endurance power".split())
"""A word before what is trained for: it opens nothing then."""

LIKEWISE = "same"
"""A word that costs nothing wherever it stands in such a text: "and flys? same cues?"."""

_THING = "thing"
_THINGS = frozenset({_THING, "as", "exercise", "lift", "job"})
"""Words behind it that ask whether two lifts are one: "same thing as front squats?", not "same thing with bands"."""

POINTING = frozenset({"it", "its", "them", "em", "they", "this", "that", "these", "those", "one"})
"""Words that stand for the guide of the last answer."""

_DETERMINING = frozenset({"this", "that", "these", "those"})
"""Those of them that also stand before a name."""

_BESIDE_IT = frozenset({"else", "other", "another", "instead", "afterward", "similar"})
"""Words that have a sense only beside what was spoken of."""

_RATHER_THAN = frozenset({"over", "than", "of"})
"""Words before a name that something is set against: "why do those over deadlifts", "it instead of squats"."""

_CONTENT = frozenset("k kk hm hmm mhm noice appreciate perfect gotcha understood noted helpful needed".split())
"""Words, beside those of small talk, of somebody who has what he wanted."""

_SMALL = CHATTER | _CONTENT

_AMISS, _FINE = frozenset({"normal", "bad"}), frozenset({"ok", "okay", "fine", "is"})
_AS_IT_IS = frozenset("it be that this still a or so".split())
"""Words that wonder whether what was told of is as it should be, those of which two do, and those that only point."""

_WHAT, _FOLLOWING = "what", frozenset({"do", "then", "now"})
_WHAT_TO_DO = _FOLLOWING | frozenset("what so ok okay and but well i we can could should must to supposed am".split())
"""Words of which those consist that ask what to do, and those of which one is among them."""

_DONE = (
    "got it|will do|make sense|makes sense|good to know|sound good|sounds good|oh i see|ok i see|ah i see|all good|"
    "talk later|be right back|one sec|gotta go|got to go|got to run|on my way|wish me luck|wrong chat|for later|"
    "never mind|nevermind|no worry|no worries|i did it|see you|see ya|have a good|one second|really helpful|"
    "very helpful|super helpful|so helpful|this helped|that helped|what i was after|what i needed|"
    "what i was look for|report back|going to bed|go to bed|forward this|send this to|sending this to|did it|"
    "good stuff|much appreciated|save this|saved this|saved it|saved that|will try that|will try this|will try it|"
    "let you know how|you are the best|a legend|love this bot|good bot|best bot"
).split("|")
"""How somebody ends a talk."""


INSTEAD = "instead"
"""What is said beside another way of doing the lift: "dumbbells instead of the bar"."""

CERTAIN = 0.85
"""The score from which a name is meant though a word stands for the last guide."""


def free(token: Token) -> Token:
    """A token that neither names nor asks for anything."""
    return replace(token, word="", options=(), cost=FREE)


def opened(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, those that only open a text which goes on ("same for ...") costing nothing."""
    words = [token.word for token in tokens]
    said = next((at for at, word in enumerate(words) if word not in _ACKNOWLEDGING), 0)
    turned = _turned(words, said)
    at = turned if said < turned < len(words) else _turned(words, 0)
    own = [replace(token, cost=FREE) if token.word == LIKEWISE else token for token in tokens[at:]]
    return [*map(free, tokens[:at]), *own]


def _turned(words: Sequence[str], at: int) -> int:
    """Where the words that only open a text which goes on end, from a place on; that place where there are none."""
    while at < len(words):
        if words[at] == LIKEWISE and words[at + 1 : at + 2] and words[at + 1] in _THINGS:
            if words[at + 1] == _THING and words[at + 2 : at + 3] and words[at + 2] in _TURNING:
                at += 2
                continue
            break
        if words[at] == _FOR and words[at + 1 : at + 2] and words[at + 1] in _GOALS:
            break
        if words[at] in _TURNING:
            at += 1
        elif words[at] in _TURNING_ABOUT and words[at + 1 : at + 2] == ["about"]:
            at += 2
        else:
            break
    return at


def names_another(
    best: Match | None, tokens: Sequence[Token], consumed: set[int], enough: float, *, outright: bool = False
) -> bool:
    """Whether a text names a guide of its own rather than going on about the last one.

    Args:
        best: the best match of the text's words, if any.
        tokens: the text's.
        consumed: the places of words that ask for a section, speak of pain or rule something out.
        enough: the score from which a name is taken to be meant.
        outright: whether its words are a name though they might amend what was asked.
    """
    if best is None or best.score < enough:
        return False
    own = [at for at in range(len(tokens)) if best.places >> at & 1]
    before = tokens[: own[0]]
    if before and before[-1].word in _DETERMINING:
        # "And those sideways lunges": it belongs to the name.
        before, tokens = before[:-1], [*before[:-1], *tokens[own[0] :]]
        own, best = [at - 1 for at in own], best._replace(places=best.places >> 1)
        consumed = {at - (at >= own[0]) for at in consumed}
    pointed = points(before) if len(own) > 1 else points(tokens)
    if best.score < CERTAIN and pointed and not opens_with(best, tokens):
        return False
    if set_against(best, tokens):
        return False
    if points(before) and not opens_with(best, tokens):
        return False
    if outright:
        return not all(tokens[at].word in FILLER for at in own)
    return not all(at in consumed or tokens[at].word in NO_NAME for at in own)


def set_against(best: Match, tokens: Sequence[Token]) -> bool:
    """Whether a word stands for the last guide and what is named is set against it: "why do those over deadlifts"."""
    before = first_place(best.places) - 1
    return points(tokens) and before >= 0 and tokens[before].word in _RATHER_THAN


def amends(typed: Sequence[str]) -> bool:
    """Whether all words amend what was asked before: "depth?", "and grip?"."""
    return all(lemma(word) in NO_NAME for word in typed)


def opens_with(best: Match, tokens: Sequence[Token]) -> bool:
    """Whether a text that goes on opens with a name: "and snatch, how is that done"."""
    first = next((at for at, token in enumerate(tokens) if token.word), 0)
    return first > 0 and first_place(best.places) == first and together(best.places)


def other_equipment(tokens: Sequence[Token]) -> bool:
    """Whether a text that goes on does so about equipment and nothing else: "what about with dumbbells"."""
    heard = [token.word for token in tokens if token.word and token.word not in FILLER and token.word != INSTEAD]
    return bool(heard) and all(word in EQUIPMENT for word in heard)


def ways(tokens: Sequence[Token]) -> bool:
    """Whether a text sets two ways of the last lift beside one another: "rope or bar", "lying or seated"."""
    words = [token.word for token in tokens if token.word not in _BETWEEN_WAYS]
    return any(
        word == "or" and 0 < at < len(words) - 1 and words[at - 1] in WAYS and words[at + 1] in WAYS
        for at, word in enumerate(words)
    )


def points(tokens: Sequence[Token]) -> bool:
    """Whether a word stands for the guide of the last answer."""
    return any(token.word in POINTING for token in tokens)


def presupposes(tokens: Sequence[Token]) -> bool:
    """Whether a word stands for the guide of the last answer, or has no sense without it."""
    return points(tokens) or any(token.word in _BESIDE_IT for token in tokens)


def is_chatter(tokens: Sequence[Token], ours: int) -> bool:
    """Whether a text is small talk: all of it, or half of it and more than its words of lifters, which are `ours`."""
    heard = [token.heard or token.word for token in tokens if token.word not in FILLER or token.word in _SMALL]
    small = sum([word in _SMALL for word in heard])
    return bool(heard) and (small == len(heard) or (small > ours and 2 * small >= len(heard)))


def wonders_if_fine(tokens: Sequence[Token]) -> bool:
    """Whether a text asks whether what was told of is as it should be, and nothing else: "normal?", "is that bad"."""
    said = {token.word for token in tokens if token.word}
    wonders = bool(said & _AMISS) or len(said & _FINE) > 1
    return wonders and said <= _AMISS | _FINE | _AS_IT_IS


def asks_what_to_do(typed: Sequence[str]) -> bool:
    """Whether a text asks what follows from what was told, and nothing else: "so what then", "what do i do now"."""
    said = set(typed)
    return _WHAT in said and not said.isdisjoint(_FOLLOWING) and said <= _WHAT_TO_DO


def is_farewell(tokens: Sequence[Token]) -> bool:
    """Whether somebody ends the talk: "ok got it", "gotta go my bus is here"."""
    said = f" {' '.join([token.word for token in tokens])} "
    return any(f" {done} " in said for done in _DONE)
