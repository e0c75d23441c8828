"""Long paragraphs on a phone."""

from __future__ import annotations

import pytest

from bot.adapters.discord.paragraphs import LONG, shortened
from bot.core.guides.text import Block, Bullets, Item, Line, Paragraph, Quote, Span, plain, plain_line
from tests.adapters.discord.replies import library

SENTENCE = "Push the floor away and keep the bar close to your shins all the way. "


def says(text: str) -> Paragraph:
    return Paragraph((Span(text),))


def parts(block: Block) -> list[str]:
    return [plain((part,)) for part in shortened(block)]


def test_a_short_paragraph_stays_whole() -> None:
    assert shortened(says(SENTENCE * 3)) == (says(SENTENCE * 3),)


def test_a_long_one_is_taken_apart_behind_sentences_into_parts_of_one_length() -> None:
    whole = (SENTENCE * 8).strip()
    found = parts(says(whole))
    assert " ".join(found) == whole
    assert len(found) == 4
    assert all(part.endswith("way.") for part in found)
    assert max(map(len, found)) - min(map(len, found)) < 2 * len(SENTENCE)


@pytest.mark.parametrize(
    "text",
    [
        "Keep the weight at 2.5 kg or 5.5 lb, e.g. a small plate vs. a large one, " * 5,
        "Set the hooks (Two fingers above your wrists. One more if you are tall. Ask.) "
        + "and unrack with care, " * 12,
        "First line. " * 12 + "\n" + "Second line. " * 12,
        "Does it pinch in front of the hip when you go all the way down? " * 5,
        "Keep the bar close, " * 8 + "and breathe. (Some say the laces, " + "or the toes, " * 10 + "or the heel.)",
        "In the analysis by Smith et al. 2017 the muscles of J. Doe and B. Roe grew as much as those of anybody " * 3,
    ],
)
def test_it_is_never_taken_apart_elsewhere(text: str) -> None:
    assert shortened(says(text)) == (says(text),)


def test_a_whole_sentence_in_brackets_stays_with_the_one_before() -> None:
    found = parts(says(SENTENCE * 2 + "(Some say the laces.) " + SENTENCE * 2))
    assert found[0].endswith("(Some say the laces.)")


def test_styles_and_links_are_kept_on_both_sides_of_a_cut() -> None:
    bold = Span(SENTENCE * 3, bold=True)
    after = Span(SENTENCE * 2, guide="squat")
    found = shortened(Paragraph((bold, after)))
    spans: Line = tuple(span for part in found if isinstance(part, Paragraph) for span in part.spans)
    assert len(found) > 1
    assert {(span.bold, span.guide) for span in spans} == {(True, None), (False, "squat")}
    assert all(part.spans[0].text[0] == "P" for part in found if isinstance(part, Paragraph))


def test_quotes_are_shortened_inside_and_lists_left_alone() -> None:
    (quote,) = shortened(Quote((says(SENTENCE * 8),)))
    assert isinstance(quote, Quote)
    assert len(quote.blocks) == 4
    bullets = Bullets((Item((says(SENTENCE * 8),)),))
    assert shortened(bullets) == (bullets,)


def test_no_word_of_any_guide_is_lost_and_hardly_a_wall_is_left() -> None:
    walls = 0
    for guide in library().guides.values():
        for section in guide.sections:
            for block in section.blocks:
                if isinstance(block, Paragraph):
                    found = parts(block)
                    assert " ".join(found) == plain_line(block.spans)
                    walls += max(map(len, found)) > LONG + 60
    assert walls < 3
