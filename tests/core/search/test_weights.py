"""What `benchmarks.weights` overhears of the search, over the shipped library."""

from __future__ import annotations

from benchmarks.weights.listening import leaving, listening
from bot.core.search import signs
from bot.core.search.followups import bearing
from bot.core.search.index import Index
from bot.core.search.meaning import Found, NotFound


def test_the_signs_of_a_question_are_overheard(index: Index) -> None:
    with listening() as heard:
        index.understand("my chin hits the bar when i press")
    (found,) = heard.of("Asking")
    assert signs.weigh(signs.ASKING, found) > 0
    assert signs.Asking(*found).sentence == 1
    assert heard.of("Leaving") == []
    index.understand("i look up when i squat")
    assert len(heard.weighed) == 1


def test_what_is_only_supposed_of_a_text_is_weighed_before_its_signs(index: Index) -> None:
    with listening() as heard, leaving(ever=True):
        index.understand("is it ok to lift when i slept 4 hours", about="lat-pulldown")
    supposed, found = (signs.Leaving(*each) for each in heard.of("Leaving"))
    assert (supposed.about_other, supposed.paired_other, supposed.passage_other) == (1, 1, 1)
    assert found.about_other == 1
    assert found.passage_other < 1


def test_every_text_leaves_or_none_does(index: Index) -> None:
    text, about, before = "is it ok to lift when i slept 4 hours", "lat-pulldown", bearing._LEAVES
    with leaving(ever=False):
        assert not _leads_to_sleep(index, text, about)
    with leaving(ever=True):
        assert _leads_to_sleep(index, text, about)
    assert before == bearing._LEAVES


def _leads_to_sleep(index: Index, text: str, about: str) -> bool:
    decision = index.understand(text, about=about).decision
    if isinstance(decision, NotFound):
        return False
    first = decision.target if isinstance(decision, Found) else decision.choices[0]
    return first.guide == "sleep-and-recovery"
