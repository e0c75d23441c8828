"""Names by their initials."""

from __future__ import annotations

from bot.core.search.index import Index
from bot.core.search.meaning import Found, NotFound
from bot.core.search.names.names import Names
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


def test_of_names_with_the_same_initials_the_one_of_the_guide_most_linked_to_is_told() -> None:
    lifts = library_of(guide("Zercher Back Squat"), guide("Zercher Box Squat"), guide("Zercher Bulgarian Squat"))
    for liked, word in (([1, 5, 2], "box"), ([1, 2, 5], "bulgarian"), ([5, 2, 1], "back"), ([], "back")):
        names = Names(lifts.guides, liked=liked)
        tokens = names.reader.read(["zbs"])
        assert [token.word for token in tokens] == ["zercher", word, "squat"]


def test_a_guides_own_name_goes_before_an_alias() -> None:
    lifts = library_of(guide("Arm Circle", "zottman hammer curl"), guide("Zercher Hack Carry"))
    tokens = Names(lifts.guides, liked=[9, 0]).reader.read(["zhc"])
    assert [token.word for token in tokens] == ["zercher", "hack", "carry"]


def test_the_initials_of_an_alias_name_it_only_where_nothing_else_is_said() -> None:
    names = Names(library_of(guide("Arm Circle", "zottman hammer curl")).guides)
    assert [token.word for token in names.reader.read(["zhc"])] == ["zottman", "hammer", "curl"]
    assert [token.word for token in names.reader.read(["proud", "zhc"])] == ["proud", "zhc"]


def test_two_letters_are_offered_and_not_answered() -> None:
    for text in ("ht", "ht form"):
        decision = Index(LIFTS).understand(text).decision
        assert isinstance(decision, NotFound)
        assert [target.guide for target in decision.near] == ["hip-thrust"]
