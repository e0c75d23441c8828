"""Whether a text is a sentence, which says much else, or a name and a few words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.core.search.reading.tokens import Token

_LONG = 6
"""Words from which a text is taken for a sentence."""

_BARE = 2
"""Words of the longest text that is a name, or amends the last answer, though it is a question: "and straps?"."""

_STRANGE = 2
"""Words that no name has, from which such a text is a sentence though it asks nothing."""

_LINKING = frozenset("on in during at off out not while and into over".split())

ASKING = frozenset(
    """
    why how what when where which who is are do does did can could should my i im if will am any whats cant dont
    doesnt me you mine myself it they them
    """.split()
)
"""Words that make a text a question or a sentence rather than a name."""

_OPENING = frozenset("why how what when where which who whats is are do does did can could should will am".split())
"""Words with which a question opens."""


def asks(said: Sequence[str]) -> bool:
    """Whether words in dictionary form open as a question does; "" stands for a word that says nothing."""
    return next((word for word in said if word), "") in _OPENING


_WONDERING = frozenset(
    """
    what how which why when where would could should can or any enough too worth still
    """.split()
)
"""Words of who wants to know something, wherever they stand: "one scoop at 8pm, too late"."""

_ONESELF = frozenset("i my me mine im".split())


def wonders(said: Sequence[str]) -> bool:
    """Whether some word in dictionary form is of who wants to know something."""
    return not _WONDERING.isdisjoint(said)


def tells_of_oneself(said: Sequence[str]) -> bool:
    """Whether some word in dictionary form is of who speaks of himself."""
    return not _ONESELF.isdisjoint(said)


_INVERTED, _SUBJECTS = frozenset("will can could should do does is are am".split()), frozenset("i it they".split())
"""Words that ask where they stand before who does something, wherever that is: "pre workout at 7, will i sleep"."""


def inverted(said: Sequence[str]) -> bool:
    """Whether words in dictionary form ask in their midst."""
    return any(verb in _INVERTED and subject in _SUBJECTS for verb, subject in pairwise(said))


OR, NO = "or", frozenset({"nah", "no", "not", "na", "nope"})
"""The words that close what wants a yes or a no: "electrolytes or nah"."""


def questioned(text: str, said: Sequence[str]) -> bool:
    """Whether a text closes as a question: "electrolytes or nah"."""
    return text.rstrip().endswith("?") or (len(said) > 1 and said[-2] == OR and said[-1] in NO)


_OTHERS, _SOON = frozenset("he she someone somebody guy dude bloke lady chick".split()), 3
_OLD_MAN = ("old", "man")
"""Who a text tells of when one of these is among its first words."""

_WHO = "who"
_TALKED_OF = frozenset(
    [(_WHO, did) for did in "left leave keep keeps won win took take stole steal used moved broke put".split()]
    + [(did, "my") for did in "left leave lost forgot selling sell".split()]
)
"""Openings of who asks after others, or tells of his things: "who left the plates", "left my towel on the bench"."""

_SETS, _LOGGED = re.compile(r"\d ?x ?\d"), 2
"""Sets as they are noted down ("80x5"), and how many of them make a log."""


def logs_sets(said: Sequence[str], text: str) -> bool:
    """Whether a text notes down what was lifted, and asks nothing: "squat 5x5 100, rows 4x10 60, done"."""
    return len(_SETS.findall(text)) >= _LOGGED and "?" not in text and _OPENING.isdisjoint(said) and OR not in said


def tells_of_others(said: Sequence[str], text: str) -> bool:
    """Whether a text tells what somebody else did, and asks nothing: "someone left a sandwich on the leg press"."""
    first = [word for word in said if word][:_SOON]
    if tuple(first[:2]) in _TALKED_OF:
        return len(said) > _SOON and (first[0] == _WHO or _OPENING.isdisjoint(said))
    others = not _OTHERS.isdisjoint(first) or _OLD_MAN in pairwise(first) or _by_others(said)
    return others and "?" not in text and _OPENING.isdisjoint(said)


def _by_others(said: Sequence[str]) -> bool:
    """Whether something was done by somebody else: "the rack was taken by a guy"."""
    return any(word in _OTHERS and "by" in said[max(0, at - 2) : at] for at, word in enumerate(said))


def sentence(tokens: Sequence[Token], text: str) -> bool:
    """Whether a text is a sentence rather than a name and a few words ("Seated Palms-Down Barbell Wrist Curl")."""
    if ("?" in text and len(tokens) > _BARE) or any(token.word in ASKING for token in tokens if token.typed):
        return True
    strange = sum(1 for token in tokens if token.cost and not token.options)
    if len(tokens) >= _LONG:
        return strange >= _STRANGE
    return len(tokens) >= _LONG - 1 and any(token.word in _LINKING for token in tokens)
