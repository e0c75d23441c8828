"""Names by their initials."""

from __future__ import annotations

from bot.core.search.index import Index
from bot.core.search.meaning import Found
from bot.core.search.names import Names
from tests.core.search.conftest import guide, library_of

LIFTS = library_of(
    guide("Incline Bench Press"),
    guide("Zercher Split Squat"),
    guide("Hip Thrust"),
    guide("Plank"),
)


def found(text: str) -> str | None:
    decision = Index(LIFTS).understand(text).decision
    return decision.target.guide if isinstance(decision, Found) else None


def test_a_names_initials_name_it() -> None:
    assert found("ibp") == "incline-bench-press"
    assert found("IBP form") == "incline-bench-press"
    assert found("zss") == "zercher-split-squat"


def test_other_letters_name_nothing() -> None:
    for text in ("xyz", "qqq", "p", "bip"):
        assert found(text) is None, text


def test_words_of_the_name_are_told() -> None:
    names = Names(LIFTS.guides)
    tokens = names.reader.read(["ibp"])
    assert [names.vocabulary.spelled[token.options[0][0]] for token in tokens] == ["incline", "bench", "press"]
    assert not any(token.typed for token in tokens)
