"""The section and the passage of a guide that answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.guides.model import Question, SectionKind
from bot.core.search.meaning import Target
from bot.core.search.names.names import Names
from bot.core.search.texts.content import content
from bot.core.search.texts.placing import Placing
from bot.core.search.texts.ranking import Ranking
from bot.core.search.words.words import lemma, words
from tests.core.search.conftest import bullets, guide, heading, library_of, paragraph

LIFTS = library_of(
    guide(
        "Bench Press",
        overview=[paragraph("The lift that builds a chest.")],
        form=[
            heading("Setup"),
            paragraph("Eyes under the bar. Feet flat."),
            heading("Descent"),
            paragraph("Lower to the sternum. Elbows tucked."),
        ],
        mistakes=[bullets("The elbows flare: tuck them.", "The wrists bend back: stack them.", "You bounce the bar.")],
        safety=[paragraph("The wrists ache: wrap them."), paragraph("Use the pins when alone.")],
    ),
    guide("Row", form=[bullets("Hinge.", "Pull to the belly. The wrists stay straight.")]),
    guide("Sleep", topic=True, overview=[paragraph("Sleep builds you up.")], about=[paragraph("Eight hours a night.")]),
)
NAMES = Names(LIFTS.guides)
PLACING = Placing(LIFTS.guides, NAMES, lambda: Ranking(LIFTS.guides))


def within(
    text: str, slug: str = "bench-press", kind: SectionKind | None = None, *, hurts: bool = False, plain: bool = False
) -> tuple[SectionKind | None, int | None] | None:
    said = [lemma(word) for word in words(text)]
    target = PLACING.within(slug, content(said), kind, sentence=True, hurts=hurts, plain=plain)
    assert target is None or target.guide == slug
    return (target.kind, target.passage) if target is not None else None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("my elbows flare", (SectionKind.MISTAKES, 0)),
        ("i bounce it", (SectionKind.MISTAKES, 2)),
        ("where do my feet go", (SectionKind.FORM, 0)),
        ("lower to the sternum", (SectionKind.FORM, 1)),
    ],
)
def test_the_passage_that_speaks_of_the_words(text: str, place: tuple[SectionKind, int]) -> None:
    assert within(text) == place


def test_none_where_no_passage_speaks_of_them() -> None:
    assert within("parking lot") is None
    assert within("") is None
    assert within("belly") is None  # the row's
    assert within("belly", "row") == (SectionKind.FORM, 1)


def test_a_passage_must_speak_of_more_where_a_section_is_hinted_at() -> None:
    assert within("my parrot elbow zebra xylophone", plain=True) is None


def test_the_kind_that_is_asked_for_is_favoured() -> None:
    assert within("wrists", kind=SectionKind.MISTAKES) == (SectionKind.MISTAKES, 1)
    assert within("wrists", kind=SectionKind.SAFETY) == (SectionKind.SAFETY, 0)


def test_where_it_hurts_safety_comes_first() -> None:
    assert within("wrists", hurts=True) == (SectionKind.SAFETY, 0)


def test_any_section_of_a_topic_is_of_its_topic() -> None:
    assert within("how many hours", "sleep") == (SectionKind.TOPIC, 0)
    assert PLACING.is_topic("sleep")
    assert not PLACING.is_topic("row")


def test_the_section_of_a_kind() -> None:
    assert PLACING.section("bench-press", None) == Target("bench-press")
    assert PLACING.section("bench-press", SectionKind.FORM) == Target("bench-press", "form", SectionKind.FORM)
    assert PLACING.section("bench-press", SectionKind.FORM, content(["sternum"])).passage == 1
    assert PLACING.section("bench-press", SectionKind.FORM, content(["parking"])).passage is None


def test_a_section_that_a_guide_lacks_is_asked_for_by_its_kind_alone() -> None:
    assert PLACING.section("row", SectionKind.SAFETY) == Target("row", None, SectionKind.SAFETY)


def test_words_that_say_something() -> None:
    assert content(["how", "do", "i", "grip", "the", "bar"]) == content(["grip"])
    assert content(["grip", "grip"]) == content(["grip"])
    assert content(["grip", "bench"], 0b01) == content(["bench"])
    assert "day" not in content(["day", "grip"])
    assert "day" in content(["day", "grip"], every=True)
    assert content([]) == []


ASKED = {
    SectionKind.SAFETY: ("are they bad for my wrists", "is it bad at my age", "is this bad when it cracks"),
    SectionKind.FORM: ("where do my elbows go", "where does it touch", "where do i look"),
    SectionKind.MUSCLES: ("which part of the chest is it for", "is it for the triceps too"),
}
FORESEEN = library_of(
    *(
        replace(one, questions=tuple(Question(text, kind, kind) for kind, texts in ASKED.items() for text in texts))
        if one.name == "Bench Press"
        else one
        for one in LIFTS.guides.values()
    )
)
KNOWING = Placing(FORESEEN.guides, Names(FORESEEN.guides), lambda: Ranking(FORESEEN.guides))


def asked_for(
    text: str, slug: str = "bench-press", kind: SectionKind | None = None, *, plain: bool = False
) -> tuple[SectionKind | None, int | None] | None:
    said = [lemma(word) for word in words(text)]
    target = KNOWING.asked_for(slug, said, content(said), kind, plain=plain)
    return (target.kind, target.passage) if target is not None else None


def test_a_sentence_gets_the_kind_of_section_that_such_sentences_ask_for() -> None:
    assert asked_for("is it bad for the wrists") == (SectionKind.SAFETY, 0)
    assert asked_for("where do the elbows go") == (SectionKind.FORM, 1)
    assert asked_for("i bounce the bar") == (SectionKind.MISTAKES, 2)


def test_a_kind_that_is_answered_from_facts_needs_no_passage() -> None:
    assert asked_for("which part is it for") == (SectionKind.MUSCLES, None)


def test_a_phrase_that_asks_outright_weighs_most() -> None:
    assert asked_for("i bounce the bar", kind=SectionKind.FORM, plain=True) == (SectionKind.FORM, None)


def test_the_questions_with_a_word_tell_where_it_is_answered() -> None:
    assert asked_for("my elbows flare") == (
        SectionKind.FORM,
        1,
    )  # three words of mistakes, one of a question to the form


def test_a_section_that_the_guide_lacks_is_not_chosen() -> None:
    found = asked_for("is it bad for the wrists", "row")
    assert found is not None
    assert found[0] is not SectionKind.SAFETY


def test_nobody_can_tell_where_no_question_was_foreseen() -> None:
    said = ["where", "do", "elbow", "go"]
    assert PLACING.asked_for("bench-press", said, ["elbow"], None, plain=False) is None


def test_a_phrase_that_asks_outright_opens_the_section_of_its_kind_that_a_topic_has() -> None:
    sleep = guide(
        "Sleep",
        topic=True,
        other=[paragraph("Sleep eight hours. Never eat late, never train late.")],
        mistakes=[paragraph("Coffee in the evening.")],
    )
    library = library_of(sleep)
    placing = Placing(library.guides, Names(library.guides), lambda: Ranking(library.guides))
    said = ["sleep", "what", "never", "to", "do"]
    plain, outright = placing.of_topic("sleep", said), placing.of_topic("sleep", said, SectionKind.MISTAKES)
    assert (plain.section, outright.section) == ("other", "mistakes")
