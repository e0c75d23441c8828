"""What happens in a gym beside training: things that are lost, sold, broken or taken, and what is said in jest."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.reading import sentences
from bot.core.search.reading.clauses import further_clauses
from bot.core.search.words.phrases import Phrases

_NEWS = Phrases[bool](
    {
        True: """
            dm me | pm me | second hand | for sale | never used | anyone want | anyone wants | anybody want |
            anyone selling | anybody selling | can sb grab | can someone grab | pls return | please return |
            broken again | taken again | out of order again | busy again | is missing | are missing | is wet |
            are wet | finally fixed | rerack ur | rerack your | never heard of her | never heard of him |
            where u at | where you at | gang where | all over the floor | just did | just deadlifted | just benched |
            just finished | just hit | just got home | just got back | day done | taken by |
            never doing _ again | without me
        """
    }
)
"""How such news is told."""

_WANTING = frozenset("how what which why should could instead alternative swap replace or need hurt".split())
"""Words of who wants something all the same."""


def tells_news(said: Sequence[str], text: str) -> bool:
    """Whether words in dictionary form tell news of the gym, and ask nothing: "treadmill 3 is broken again"."""
    if "?" in text or not _WANTING.isdisjoint(said) or not _NEWS.find(said):
        return False
    return not any(map(sentences.asks, further_clauses(text)))
