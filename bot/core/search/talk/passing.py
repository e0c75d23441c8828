"""Statements that name a lift in passing and ask nothing: "someone left a sandwich on the leg press"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.core.search.heard import Heard
from bot.core.search.meaning import Target
from bot.core.search.reading import sentences
from bot.core.search.reading.clauses import further_clauses
from bot.core.search.signs import TALKING, Talking, weigh
from bot.core.search.talk.news import tells_news
from bot.core.search.texts.content import content
from bot.core.search.texts.placing import Placing
from bot.core.search.words.lexicon import JOINTS, MUSCLES

_WANTING = frozenset(
    """
    how what which where why when should anything normal help need want wanna cant since example show give
    budge stall stalled plateau plateaued please pls or
    """.split()
)
"""Words with which a text wants to know something, or complains, wherever they stand."""

_PARTS = frozenset(
    "gut belly stomach rib shin bone collarbone throat palm finger thumb toe heel skin tailbone hipbone".split()
)
"""Parts of the body that are neither muscles nor joints."""

_FOR, _WHOSE = "for", frozenset({"my", "our"})
_KIN = frozenset(
    """
    mum mom mother dad father gran grandma nan grandad grandpa wife husband hubby missus girlfriend gf boyfriend bf
    sister brother son daughter kid kids child partner friend mate client
    """.split()
)
"""On whose behalf a lift is asked for: "goblet squats for my mum shes 63"."""

_WHO = "who"
"""What rather opens talk than a question to a coach: "who left the plates on the leg press"."""

_STUCK = "stuck"
"""What complains beside a number: "stuck at 60 kg for weeks on push press"; a printer's tray is stuck without one."""

_STATES = 3
"""Words that say something in the shortest statement: "stretch my" is rather the beginning of a question."""

_TALKS = -0.7
"""What must speak for a statement to be talk."""

_CHATS, _QUESTIONED, _GOES_ON = 2.5, 1.3, 0.7
"""How much likelier words must be said in small talk than asked (a logarithm, see `SmallTalk`); how much more where
they open or close as a question does, and where they may go on about a guide."""

_CHATTED = 3
"""Words of the shortest text that may be small talk by its words."""

_EXCLAIMED_MOST, _NUMBERS_MOST, _SAYING_MOST, _PAIRED_MOST = 2, 3, 8, 40.0

_NUMBERS = re.compile(r"\d+")


def told(heard: Heard, text: str, target: Target, placing: Placing, *, goes_on: bool) -> bool:
    """Whether a text only tells of somebody, logs sets or speaks of other things, the guide of a place named beside it.

    A topic's guide may be asked so: what somebody does is a matter of manners.

    Args:
        heard: what is heard in the text.
        text: as typed.
        target: the place that would answer it.
        placing: finds places in guides.
        goes_on: whether it goes on about the guide of the last answer: whether it talks then, `Bearing` tells.
    """
    if heard.hurts:
        return False
    if only_told(heard, text, target, placing, goes_on=goes_on):
        return True
    return not goes_on and _talks(heard, text, target, placing)


def only_told(heard: Heard, text: str, target: Target, placing: Placing, *, goes_on: bool) -> bool:
    """Whether a text without pain tells news or what others did beside a lift that it names, or logs sets; see `told`.

    After an answer a thing that is missing is rather wanted for the lift.
    """
    if not goes_on and not heard.hurts and tells_news(heard.said, text) and not _of_ones_body(heard.said):
        return True
    of_others = sentences.tells_of_others(heard.said, text) and not placing.is_topic(target.guide)
    return not heard.hurts and (of_others or sentences.logs_sets(heard.said, text))


def chats(heard: Heard, placing: Placing, *, goes_on: bool) -> bool:
    """Whether a text is small talk by its words, whatever lift it names: "who is on the leg press tonight".

    Args:
        heard: what is heard in the text.
        placing: knows what small talk is.
        goes_on: whether it may go on about the guide of the last answer.
    """
    if heard.hurts or heard.plain or heard.red or (len(heard.said) < _CHATTED and not goes_on):
        return False
    least = (
        _CHATS
        + (_QUESTIONED if heard.questioned or sentences.asks(heard.said) else 0.0)
        + (_GOES_ON if goes_on else 0.0)
    )
    return placing.ranking().small_talk.likely(heard.said) > least


def _talks(heard: Heard, text: str, target: Target, placing: Placing) -> bool:
    """Whether a statement is rather talk than something that a guide is to answer."""
    wants = heard.plain or heard.without or "?" in text or not _WANTING.isdisjoint(heard.said)
    wants = wants or _tells_of_the_body(heard.said, target.guide) or _on_behalf(heard.said)
    wants = wants or (_STUCK in heard.said and bool(_NUMBERS.search(text)))
    asks = (sentences.asks(heard.said) and heard.said[0] != _WHO) or sentences.inverted(heard.said)
    asks = asks or any(sentences.asks(clause) for clause in further_clauses(text))
    if wants or not heard.in_sentence or asks or not placing.ranking().places:
        return False
    said, guide, ranking = content(heard.said), placing.number(target.guide), placing.ranking()
    if len(said) < _STATES:
        return False
    knows, speaks = ranking.aboutness.knows, ranking.aboutness.speaks
    signs = Talking(
        exclaimed=min(_EXCLAIMED_MOST, text.count("!")),
        numbers=min(_NUMBERS_MOST, len(_NUMBERS.findall(text))),
        unspoken=sum([not speaks(guide, stem) for stem in said]),
        unknown=sum([not knows(guide, stem) for stem in said]),
        of_no_lift=len(heard.of_no_lift()),
        small_talk=heard.chatter(),
        topic=placing.is_topic(target.guide),
        saying=min(_SAYING_MOST, len(said)),
        answered=target.passage is not None,
        paired=min(1.0, ranking.pairs.scores(said).get(guide, 0.0) / _PAIRED_MOST),
    )
    return weigh(TALKING, signs) > _TALKS


def _on_behalf(said: Sequence[str]) -> bool:
    """Whether words ask for somebody else: "for my mum"."""
    spoken = zip(said, said[1:], said[2:], strict=False)
    return any(word == _FOR and whose in _WHOSE and kin in _KIN for word, whose, kin in spoken)


def _of_ones_body(said: Sequence[str]) -> bool:
    """Whether a text tells of a part of its writer's body: "just finished leg day and my knees feel like glass"."""
    return any(before == "my" and (word in JOINTS or word in MUSCLES) for before, word in pairwise(said))


def _tells_of_the_body(said: Sequence[str], named: str) -> bool:
    """Whether a text tells of a part of the body rather than names a guide with it: "my hip" beside the hip thrust."""
    return any(
        (word in JOINTS or word in MUSCLES or word in _PARTS) and (before == "my" or word not in named)
        for before, word in pairwise(("", *said))
    )
