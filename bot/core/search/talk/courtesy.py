"""A text that only greets or thanks: no guide is missing for it."""

from __future__ import annotations

from enum import StrEnum

from bot.core.search.words.words import words


class Courtesy(StrEnum):
    """What somebody says who asks for nothing; who only nods ("ok lol") is answered as who thanks."""

    GREETING = "greeting"
    THANKS = "thanks"


_SAYS = {
    Courtesy.THANKS: frozenset(
        """
        thanks thank thankyou thx thnx tnx thanx ty tysm tyvm cheers appreciated danke gracias merci ok okay okey oki k
        kk cool lol haha hahaha lmao alright gotcha understood noted
        """.split()
    ),
    Courtesy.GREETING: frozenset(
        "hi hii hiya hello hey heya heyy yo hallo hola howdy sup greetings morning evening afternoon".split()
    ),
}
"""The words that greet or thank."""

_BESIDE = frozenset(
    """
    you u so much very a lot many again for the that this it its help helping info answer answers tip tips really all
    ok okay k kk great awesome perfect cool nice sweet good lovely amazing brilliant got gotcha bro bruh mate man dude
    buddy coach fam guys everyone everybody team folks there bot spotter and oh ah yes yeah yep no thats is was
    helps helped helpful useful works i appreciate have day one night x xx xxx kindly my friend pal sir love hun legend
    will do got it see makes sense fair enough
    """.split()
)
"""Words that may stand beside them."""


def courtesy(text: str) -> Courtesy | None:
    """What a text says that does nothing but greet or thank; None for any other."""
    said = words(text)
    for kind, own in _SAYS.items():
        if any(word in own for word in said) and all(word in own or word in _BESIDE for word in said):
            return kind
    return None
