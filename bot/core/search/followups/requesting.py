"""A text after an answer that asks for another guide by its name, whatever thanks or is told before it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.asks import sections
from bot.core.search.followups.going_on import NO_NAME, free
from bot.core.search.names.match import Match
from bot.core.search.names.names import Names
from bot.core.search.reading import sentences, slips
from bot.core.search.reading.clauses import first_clause, last_clause
from bot.core.search.reading.tokens import FREE, PHRASE, Token
from bot.core.search.thresholds import PLAINLY
from bot.core.search.words.words import lemma, words

_THANKING = frozenset(
    """
    thanks thank thx ty tysm cheers nice cool awesome great amazing lovely brilliant perfect sweet wicked interesting
    noted gotcha ok okay k kk alright sure yes yeah yep well hm hmm lol lmao haha hahaha wow omg love bro dude mate
    boss man legend nah nope actually
    """.split()
)
"""Words of somebody who has what he wanted, before he asks for something else: "nice, hollow hold next"."""

_MOVING_ON = tuple(
    tuple(phrase.split())
    for phrase in (
        "thank you|thank a lot|got it|make sense|good to know|different question|diff question|new question|"
        "another question|other question|next question|last question|quick question|one more question|one more thing|"
        "one more|last one|last thing|unrelated|off topic|by the way|btw|move on to|move on|switch gear|switch to|"
        "change of topic|on to|onto|next up|next|while i am here|while im here|"
        "forget it|actually forget it|forget that|actually forget that|never mind|nvm|scrap that|"
        "no i meant|nah i meant|nope i meant|i meant|i mean|meant|sorry|oops|no wait|wait"
    ).split("|")
)
"""How somebody goes over to something else, in dictionary form."""

_ANEW = tuple(
    tuple(phrase.split())
    for phrase in (
        "different question|diff question|new question|another question|other question|separate question|"
        "completely different question|totally different question|unrelated question|unrelated|off topic|"
        "different topic|change of topic|change of subject|different thing|other thing|other problem|another problem|"
        "new problem|different problem"
    ).split("|")
)
"""How somebody leaves what was spoken of altogether."""

_TURNING, _STAYING = (
    ("now", "next"),
    frozenset(
        """
    it its i im ive that this they them these what whats how do does is are can should why when where step week set
    time pair size month day rep workout session dumbbell dumbbells weight
    """.split()
    ),
)
"""Words that turn to something else, and those behind them with which a text stays: "now its pins n needles"."""

_AND, _LIKENED = "and", (("the", "one"), ("the", "ones"), ("the", "other"), ("that",))
"""Words that describe another lift behind one that goes on: "and the one where you drop from your knees"."""

_DESCRIBING = 5
"""Words of the shortest text that does."""

_LINKING = frozenset("so and n but also now then".split())
"""Words that may stand among them."""

_LEADING = _LINKING | {"just", "only", "about"}
"""Words that lead up to a name: "just the power clean, how do i do that"."""

_LIFTS = frozenset("squat press curl lunge row fly deadlift raise pulldown pushdown extension thrust swing".split())
"""What a lift is called by, though another word tells which one: it amends no other."""

_CLOSING = frozenset("next now then maybe instead ok okay fine".split())
"""Words that only close a text which does: "hollow hold next"."""


def asked_anew(typed: Sequence[str]) -> str | None:
    """What is asked behind words that leave the last answer altogether: "thx, different question. whats rpe".

    None where no words do so, or none follow.

    Args:
        typed: the words of the text.
    """
    at = next((at for at, word in enumerate(typed) if word not in _THANKING and word not in _LINKING), 0)
    phrase = next((phrase for phrase in _ANEW if tuple(typed[at : at + len(phrase)]) == phrase), ())
    rest = typed[at + len(phrase) :]
    rest = rest[rest[:1] == ["but"] :]
    return " ".join(rest) if phrase and rest else None


def turned_to(typed: Sequence[str]) -> str | None:
    """What a text turns to behind a word that leaves the last answer: "cool, now the one where you sit".

    None where none does so. It may still be about the last guide: what it means alone tells.

    Args:
        typed: the words of the text.
    """
    at = next((at for at, word in enumerate(typed) if word not in _THANKING), 0)
    if typed[at] in _TURNING:
        rest = typed[at + 1 :]
        return " ".join(rest) if rest and rest[0] not in _STAYING else None
    rest = typed[at + 1 :]
    likened = typed[at] == _AND and any(tuple(rest[: len(opening)]) == opening for opening in _LIKENED)
    return " ".join(rest) if likened and len(rest) >= _DESCRIBING else None


def names_all(tokens: Sequence[Token], whole: Sequence[Match]) -> bool:
    """Whether one of the whole names in some tokens accounts for all of them that say something."""
    every = sum(1 << at for at, token in enumerate(tokens) if token.cost > FREE)
    return any(not every & ~match.places and match.score >= PLAINLY for match in whole)


def requests(names: Names, tokens: Sequence[Token]) -> bool:
    """Whether some tokens are a guide's name and, perhaps, what asks for a section, and nothing else."""
    said = [token.word for token in tokens]
    _, _, places = sections.asked(said, [True] * len(said))
    named = [token for at, token in enumerate(tokens) if at not in places]
    if not any(token.cost > FREE for token in named):
        return False
    # Beside what asks, a word that only asks with others says nothing: "battle ropes how long per round".
    telling = [token for token in named if token.cost > PHRASE] if places else []
    return any(_is_name(names, some) for some in (tokens, named, telling) if some)


def _is_name(names: Names, tokens: Sequence[Token]) -> bool:
    return names_all(tokens, names.whole(tokens))


def moved_on(names: Names, tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens, those that only thank for the last answer before another guide is asked for costing nothing.

    The same ones where the others ask for no guide: "nice one bro".

    Args:
        names: all names.
        tokens: of the text.
    """
    said = [token.word for token in tokens]
    end = len(said)
    while end > 1 and said[end - 1] in _CLOSING:
        end -= 1
    at, moves = 0, end < len(said)
    while at < end:
        if moves and requests(names, tokens[at:end]):
            return [*map(free, tokens[:at]), *tokens[at:end], *map(free, tokens[end:])]
        if said[at] in _THANKING or said[at] in _LINKING:
            moves = moves or said[at] in _THANKING
            at += 1
            continue
        phrase = next((phrase for phrase in _MOVING_ON if tuple(said[at : at + len(phrase)]) == phrase), ())
        if not phrase:
            break
        at, moves = at + len(phrase), True
    return tokens


def requested_last(names: Names, text: str) -> str | None:
    """The last clause of a text, where it asks for a guide: "boring. step ups?"; None where it may amend the last one.

    Args:
        names: all names.
        text: as typed.
    """
    clause = last_clause(text)
    if clause is None:
        return None
    read = slips.asking(names.reader.read(words(clause)), names.reader.mending, lambda some: _is_name(names, some))
    tokens = moved_on(names, read)
    names_a_lift = any(token.word and (token.word in _LIFTS or token.word not in NO_NAME) for token in tokens)
    return clause if names_a_lift and requests(names, tokens) else None


def requested_first(names: Names, text: str) -> str | None:
    """A text that opens with the name of a guide and asks something of it: "and dips, how many sets".

    Args:
        names: all names.
        text: as typed.

    Returns:
        the text without what leads up to the name; None where it does not open so.
    """
    parted = first_clause(text)
    if parted is None:
        return None
    led, rest = words(parted[0]), list(map(lemma, words(parted[1])))
    at = next((at for at, word in enumerate(led) if word not in _LEADING and word not in _THANKING), 0)
    opening = led[at:]
    if not at or not (sentences.asks(rest) or sections.asked(rest, [True] * len(rest))[1]):
        return None
    tokens = names.reader.read(opening)
    names_a_lift = any(token.word and token.word not in NO_NAME for token in tokens)
    return f"{' '.join(opening)}, {parted[1]}" if names_a_lift and _is_name(names, tokens) else None
