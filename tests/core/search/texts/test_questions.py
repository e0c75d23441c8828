"""Questions that name no guide: which guide is about them."""

from __future__ import annotations

from dataclasses import replace

from bot.core.guides.model import Question, SectionKind
from bot.core.search.names.match import Match
from bot.core.search.texts import questions
from bot.core.search.texts.aboutness import Aboutness
from bot.core.search.texts.foreseen import Foreseen
from bot.core.search.texts.ranking import Ranking
from bot.core.search.words.likewise import LIKEWISE
from bot.core.search.words.stems import stem, stems_of
from tests.core.search.conftest import bullets, guide, heading, library_of, paragraph

CREATINE = guide(
    "Creatine",
    topic=True,
    overview=[paragraph("Creatine helps you lift more. Most lifters take creatine.")],
    about=[heading("How much creatine"), paragraph("Take five grams of creatine a day, with water or food.")],
    safety=[paragraph("Creatine holds water in the muscle. Drink.")],
)
BENCH = guide(
    "Bench Press",
    form=[bullets("Grip the bar outside the shoulders.", "Lower the bar to the chest.", "Press it up.")],
    mistakes=[bullets("The elbows flare: tuck them.", "You bounce the bar off the chest.")],
    programming=[paragraph("Three sets of five. Some take creatine beside it, which changes nothing here.")],
)
ROW = guide(
    "Barbell Row",
    form=[bullets("Hinge at the hips.", "Pull the bar to the belly.")],
    mistakes=[bullets("The torso rises: use less weight.")],
)
LIFTS = library_of(CREATINE, BENCH, ROW)
RANKING = Ranking(LIFTS.guides)
SLUGS = list(LIFTS.guides)
EVEN = [0.0] * len(SLUGS)


def answered(
    text: str, names: dict[str, float] | None = None, priors: list[float] | None = None
) -> list[tuple[str, SectionKind, int]]:
    worth = {SLUGS.index(slug): value for slug, value in (names or {}).items()}
    found = questions.answers(RANKING, list(dict.fromkeys(stems_of(text))), {}, worth, priors or EVEN)
    return [(SLUGS[one.ranked.place.guide], one.ranked.place.kind, one.ranked.place.passage) for one in found]


def test_a_guide_about_the_question_goes_before_one_that_mentions_a_word() -> None:
    assert [slug for slug, *_ in answered("creatine")] == ["creatine", "bench-press"]


def test_the_passage_that_answers_is_told() -> None:
    assert answered("elbows flare")[0] == ("bench-press", SectionKind.MISTAKES, 0)
    assert answered("bounce the bar")[0] == ("bench-press", SectionKind.MISTAKES, 1)
    assert answered("pull belly")[0] == ("barbell-row", SectionKind.FORM, 1)


def test_any_section_of_a_topic_is_one_of_its_topic() -> None:
    assert answered("grams a day")[0][:2] == ("creatine", SectionKind.TOPIC)


def test_each_guide_answers_once_best_first() -> None:
    slugs = [slug for slug, *_ in answered("bar chest creatine hips")]
    assert len(slugs) == len(set(slugs)) == 3
    found = questions.answers(RANKING, stems_of("bar chest"), {}, {}, EVEN)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def test_what_no_guide_speaks_of_is_not_answered() -> None:
    assert answered("parking") == []
    assert answered("") == []
    assert questions.answers(Ranking({}), ["bar"], {}, {}, []) == []


def test_a_guide_that_is_asked_in_such_words_goes_first() -> None:
    row = replace(ROW, questions=(Question("chest goes up and down"), Question("my chest goes up")))
    lifts = library_of(CREATINE, BENCH, row)
    found = questions.answers(Ranking(lifts.guides), ["chest", "bar"], {}, {}, EVEN, said="my chest goes up".split())
    assert SLUGS[found[0].ranked.place.guide] == "barbell-row"
    assert answered("chest bar")[0][0] == "bench-press"


def test_the_naming_of_a_guide_counts() -> None:
    assert answered("bar chest")[0][0] == "bench-press"
    assert answered("bar chest", {"barbell-row": 9.0})[0][0] == "barbell-row"


def test_a_kind_of_section_that_is_favoured_answers() -> None:
    words = stems_of("bar")
    favoured = questions.answers(RANKING, words, {SectionKind.MISTAKES: 9.0}, {}, EVEN)
    assert favoured[0].ranked.place.kind is SectionKind.MISTAKES


def match(score: float = 0.8, *, whole: bool = True, told: float = 5.0) -> Match:
    return Match(score, 0, 0, 1, whole, told, 0.0)


def worth(found: Match, *, shared: bool = False, everyday: bool = False, topic: bool = False) -> float:
    return questions.named(found, shared=shared, everyday=everyday, topic=topic)


def test_what_the_naming_of_a_guide_is_worth() -> None:
    usual = worth(match())
    assert usual > worth(match(0.4))
    assert usual > worth(match(whole=False))
    assert usual > worth(match(told=1.0))
    assert usual > worth(match(), shared=True)
    assert usual > worth(match(), topic=True)
    assert usual < worth(match()._replace(places=0b11))
    assert worth(match(told=9.0)) == worth(match(told=99.0))


def test_what_speaks_for_a_guide_beside_its_words_counts() -> None:
    row = SLUGS.index("barbell-row")
    assert answered("bar chest", priors=[9.0 * (number == row) for number in range(len(SLUGS))])[0][0] == "barbell-row"
    found = questions.answers(RANKING, stems_of("bar chest"), {}, {}, EVEN, {row: 9.0})
    assert SLUGS[found[0].ranked.place.guide] == "barbell-row"


def test_a_guide_that_many_link_to_has_more_for_it_and_a_topic_less() -> None:
    assert questions.prior(CREATINE, 3) < questions.prior(BENCH, 3)
    assert questions.prior(BENCH, 4) > questions.prior(BENCH, 3)


def scores(text: str, *said: dict[str, int]) -> dict[int, float]:
    guides = [guide(f"G{number}") for number in range(len(said))]
    return Aboutness(guides, said).scores(stems_of(text))


def test_a_guide_that_speaks_more_of_a_word_is_more_about_it() -> None:
    found = scores("creatine", {"creatin": 6, "bar": 4}, {"creatin": 1, "bar": 9}, {"bar": 10})
    assert found.keys() == {0, 1}
    assert found[0] > found[1] > 0


def test_what_a_guide_is_called_counts_more_than_what_it_says_once() -> None:
    about = Aboutness([guide("Sled"), guide("Other")], [{"push": 5}, {"push": 5, "sled": 1}])
    found = about.scores(["sled"])
    assert found[0] > found[1]


def test_a_guide_is_about_what_it_is_asked_though_it_says_so_in_other_words() -> None:
    asked = [Foreseen(["turf", "slipperi"], None, None), Foreseen(["turf"], None, None)]
    about = Aboutness([guide("Sled Push"), guide("Other")], [{"push": 5}, {"turf": 1, "push": 5}], [asked, []])
    found = about.scores(["turf"])
    assert found[0] > found[1] > 0
    assert [about.speaks(0, stem) for stem in ("push", "sled", "turf", "slipperi")] == [True, True, False, False]
    assert about.speaks(1, "turf")


def test_a_rare_word_tells_more() -> None:
    found = scores("sled push", {"sled": 1, "bar": 3}, {"push": 1, "bar": 3}, {"push": 1, "bar": 3})
    assert found[0] > found[1]


def test_a_word_in_other_words_counts_less_than_itself() -> None:
    word, others = next((word, others) for word, others in LIKEWISE.items() if word not in others and others)
    found = Aboutness([guide("X"), guide("Y")], [{word: 1}, {others[0]: 1}]).scores([word])
    assert found[0] > found[1] > 0


def test_nothing_is_about_an_unknown_word() -> None:
    assert scores("parking", {"bar": 1}) == {}
    assert Aboutness([], []).scores([stem("bar")]) == {}
