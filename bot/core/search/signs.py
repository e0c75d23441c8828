"""The signs from which it is weighed up what a text is, and what each of them counts.

The weights were learned (logistic regression) from labelled texts, and rounded: `python -m benchmarks.weights` learns
them again and shows both. What tells a short turn in `LEAVING` (`questioned` to `opened`) was held while the rest was
learned: few of the labelled texts that leave are as short as those that stay, so a fit of all lets "rest between sets?"
go. What `chatted` counts was learned from texts that were left out of what is known of small talk: most of the labelled
chat stands in `content/questions`, where the sign would know it by heart. Booleans count as 0 or 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from operator import mul
from typing import NamedTuple


class Asking(NamedTuple):
    """The signs that a text is a question to a coach rather than talk of something else.

    Attributes:
        passage: the share of its words that a passage speaks of.
        paired: how well a guide is asked in pairs of its words, up to 1.
        named: how well it names a guide.
        of_the_gym: words of the gym, up to three.
        saying: words that say something, up to six.
        sentence: it is a sentence.
        strange: words that no guide has.
        small_talk: words of small talk.
        asks: it opens as a question does, in `wonders` whether a word that asks is anywhere in it, and in `questioned`
            whether it closes as one.
        own: it tells of oneself.
        of_lifters: how much its words are lifters' rather than anybody's (see `parlance`).
        chatted: how much likelier its words are said in small talk than asked (a logarithm, see `small_talk`).
    """

    passage: float
    paired: float
    named: float
    of_the_gym: float
    saying: float
    sentence: float
    strange: float
    small_talk: float
    asks: float
    wonders: float
    questioned: float
    own: float
    of_lifters: float
    chatted: float


ASKING = Asking(
    passage=0.65,
    paired=6.4,
    named=1.4,
    of_the_gym=0.2,
    saying=0.1,
    sentence=-0.05,
    strange=-0.15,
    small_talk=0.1,
    asks=0.3,
    wonders=1.15,
    questioned=1.65,
    own=1.05,
    of_lifters=0.55,
    chatted=-1.15,
)


class Talking(NamedTuple):
    """The signs that a statement which names a lift is talk rather than something that its guide is to answer.

    Attributes:
        exclaimed: exclamation marks, up to two.
        numbers: numbers, up to three.
        unspoken: words that the guide does not say.
        unknown: words that it is not asked in.
        of_no_lift: words that are no lifter's and in no guide's name.
        small_talk: words of small talk.
        topic: the guide is about a topic.
        saying: words that say something, up to eight.
        answered: a passage answers it.
        paired: how well the guide is asked in pairs of its words, up to 1.
    """

    exclaimed: float
    numbers: float
    unspoken: float
    unknown: float
    of_no_lift: float
    small_talk: float
    topic: float
    saying: float
    answered: float
    paired: float


TALKING = Talking(
    exclaimed=1.45,
    numbers=1.3,
    unspoken=1.1,
    unknown=0.9,
    of_no_lift=1.05,
    small_talk=1.0,
    topic=1.0,
    saying=-1.2,
    answered=-1.1,
    paired=-0.9,
)


class Leaving(NamedTuple):
    """The signs that a text leaves the last guide for another that would answer it.

    Attributes:
        saying: words that say something, up to six.
        of_the_gym: words of the gym, up to three.
        about: how much the last guide is about its words (see `bearing`); `paired` and `passage` likewise.
        questioned: it has a question mark.
        short: the words that it lacks to six.
        points: words of it stand for the last guide.
        opened: it opens with a word that only goes on ("and").
        body: it tells what happens to the body.
        named: it names a guide wholly.
        about_other: how much the other guide is about its words; `paired_other` and `passage_other` likewise.
        likelier: how much likelier it is asked of the other guide (a logarithm, see `addressees`).
        topic: the last guide is about a topic.
    """

    saying: float
    of_the_gym: float
    about: float
    paired: float
    passage: float
    questioned: float
    short: float
    points: float
    opened: float
    body: float
    named: float
    about_other: float
    paired_other: float
    passage_other: float
    likelier: float
    topic: float


LEAVING = Leaving(
    saying=0.5,
    of_the_gym=1.0,
    about=-2.45,
    paired=-7.25,
    passage=-2.95,
    questioned=-1.75,
    short=-1.5,
    points=-1.1,
    opened=-1.55,
    body=-0.2,
    named=1.5,
    about_other=1.85,
    paired_other=1.55,
    passage_other=2.45,
    likelier=0.6,
    topic=2.25,
)


class Wanting(NamedTuple):
    """The signs that a text wants something of the last guide rather than being talk.

    Attributes:
        about: how much the guide is about its words (see `bearing`); `paired` likewise.
        asks: it asks for a section, and in `plainly` whether it says so outright.
        sentence: it is a sentence.
        tells: it tells what happens to the body, and in `hurts` whether of pain.
        asks_of_it: it asks of what it points to.
        goes_on: it opens with a word that only goes on ("and").
        saying: words that say something, up to six.
        unknown: those of them that the guide is not asked in.
        unspoken: those of them that it does not say.
        small_talk: words of small talk.
        of_lifters: how much its words are lifters' rather than anybody's (see `parlance`).
        chatted: how much likelier its words are said in small talk than asked (a logarithm, see `small_talk`).
    """

    about: float
    paired: float
    asks: float
    plainly: float
    sentence: float
    tells: float
    hurts: float
    asks_of_it: float
    goes_on: float
    saying: float
    unknown: float
    unspoken: float
    small_talk: float
    of_lifters: float
    chatted: float


WANTING = Wanting(
    about=3.75,
    paired=7.1,
    asks=0.65,
    plainly=0.6,
    sentence=0.9,
    tells=0.2,
    hurts=0.65,
    asks_of_it=0.35,
    goes_on=0.0,
    saying=-0.2,
    unknown=-0.5,
    unspoken=-0.1,
    small_talk=-1.0,
    of_lifters=0.2,
    chatted=-1.15,
)


def weigh(weights: Sequence[float], signs: Sequence[float]) -> float:
    """What some signs count together.

    Args:
        weights: what each sign counts.
        signs: how much of each there is, in the same order.
    """
    counts: map[float] = map(mul, weights, signs)
    return sum(counts)
