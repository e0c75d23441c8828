"""How sections are laid out."""

from __future__ import annotations

from bot.adapters.discord.layout import laid_out
from bot.adapters.discord.markup import joined
from bot.core.answers.reply import Action, RelatedGuide, Reply, Tone
from bot.core.answers.request import Show
from bot.core.guides.model import SectionKind
from bot.core.guides.text import Block, Bullets, Heading, Item, Paragraph, Span


def says(text: str, *, bold: bool = False) -> Paragraph:
    return Paragraph((Span(text, bold=bold),))


def heading(text: str) -> Heading:
    return Heading((Span(text),))


def written(section: SectionKind, *blocks: Block, lead: tuple[Block, ...] = ()) -> str:
    reply = Reply(Tone.ANSWER, "t", blocks=blocks, lead=lead, section=section)
    return joined(laid_out(reply), lambda _: None)


CUES = Bullets((Item((says("Tall chest"),)),))


def test_phases_of_the_form_are_numbered_and_cues_are_none() -> None:
    text = written(SectionKind.FORM, heading("Setup"), says("a"), heading("Pull"), says("b"), heading("Cues"), CUES)
    assert text.replace("\\", "") == "### 1. Setup\na\n### 2. Pull\nb\n### Cues\n- Tall chest"


def test_a_single_phase_or_numbers_of_the_author_stay() -> None:
    assert written(SectionKind.FORM, heading("Setup"), says("a")) == "### Setup\na"
    numbered = written(SectionKind.FORM, heading("1. Setup"), says("a"), heading("2. Pull"), says("b"))
    assert numbered.count("1") == 1


def test_headings_of_other_sections_are_not_numbered() -> None:
    assert "1" not in written(SectionKind.VARIATIONS, heading("Paused"), says("a"), heading("Banded"), says("b"))


def test_a_mistake_is_a_fault_and_its_mend() -> None:
    fault = Item((Paragraph((Span("Heels come up", bold=True), Span(": Tight ankles. Use wedges."))),))
    assert written(SectionKind.MISTAKES, Bullets((fault,))) == "- **Heels come up**\n  → Tight ankles. Use wedges."


def test_a_mistake_without_the_shape_stays_as_it_is() -> None:
    odd = Bullets((Item((says("Just rushing"),)), Item((says("All bold", bold=True),))))
    assert written(SectionKind.MISTAKES, odd) == "- Just rushing\n- **All bold**"


def test_the_passage_that_answers_stands_apart_before_the_rest() -> None:
    assert written(SectionKind.SAFETY, says("rest"), lead=(says("answer"),)) == "> answer\n\nrest"


def test_a_list_of_related_guides_is_left_to_the_buttons_that_say_the_same() -> None:
    show = Action("Squat", Show("squat"))
    listed = Bullets((Item((Paragraph((Span("Squat", guide="squat"), Span(" - legs"))),)),))
    reply = Reply(
        Tone.ANSWER, "t", blocks=(listed, says("Bye.")), section=SectionKind.RELATED,
        related=(RelatedGuide("squat", "Squat", "legs", show),),
    )  # fmt: skip
    assert joined(laid_out(reply), lambda _: None) == "Bye."
    unknown = Bullets((Item((Paragraph((Span("Row", guide="row"),)),)),))
    other = Reply(Tone.ANSWER, "t", blocks=(unknown,), section=SectionKind.RELATED, related=reply.related)
    assert "Row" in joined(laid_out(other), lambda _: None)
