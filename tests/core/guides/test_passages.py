from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.core.guides.library import Library
from bot.core.guides.model import Section, SectionKind
from bot.core.guides.passages import split
from bot.core.guides.text import Block, Bullets, Code, Heading, Item, Paragraph, Quote, Span, Steps


def spans(text: str) -> tuple[Span, ...]:
    return (Span(text),)


texts = st.text(min_size=1, max_size=8)
paragraphs = st.one_of(texts, texts.map("{}:".format)).map(lambda text: Paragraph(spans(text)))
items = st.lists(paragraphs.map(lambda block: Item((block,))), min_size=1, max_size=4).map(tuple)
blocks: st.SearchStrategy[Block] = st.one_of(
    paragraphs,
    texts.map(lambda text: Heading(spans(text))),
    items.map(Bullets),
    st.builds(Steps, items, st.integers(1, 9)),
    paragraphs.map(lambda block: Quote((block,))),
    texts.map(Code),
)


def loosened(some: tuple[Block, ...]) -> list[Block]:
    """Blocks with every list taken apart, each numbered item with its own number."""
    found: list[Block] = []
    for block in some:
        match block:
            case Bullets(entries):
                found += [Bullets((entry,)) for entry in entries]
            case Steps(entries, start):
                found += [Steps((entry,), number) for number, entry in enumerate(entries, start)]
            case _:
                found.append(block)
    return found


@given(st.lists(blocks, max_size=12).map(tuple))
def test_the_passages_are_the_sections_blocks_nothing_lost_and_nothing_twice(some: tuple[Block, ...]) -> None:
    passages = split(Section(SectionKind.FORM, "form", "Form", some))
    assert all(passages)
    assert loosened(tuple(block for passage in passages for block in passage)) == loosened(some)


def test_a_heading_keeps_its_text_and_a_bullet_stands_alone() -> None:
    section = Section(
        SectionKind.FORM,
        "form",
        "Form",
        (
            Paragraph(spans("First.")),
            Bullets((Item((Paragraph(spans("one")),)), Item((Paragraph(spans("two")),)))),
            Steps((Item((Paragraph(spans("three")),)), Item((Paragraph(spans("four")),))), 3),
            Heading(spans("Cues")),
            Bullets((Item((Paragraph(spans("chest up")),)), Item((Paragraph(spans("push")),)))),
        ),
    )
    passages = split(section)
    assert [len(passage) for passage in passages] == [1, 1, 1, 1, 1, 2]
    assert passages[4] == (Steps((Item((Paragraph(spans("four")),)),), 4),)


def test_every_shipped_section_comes_apart(library: Library) -> None:
    for guide in library.guides.values():
        for section in guide.sections:
            whole = [block for passage in split(section) for block in passage]
            assert loosened(tuple(whole)) == loosened(section.blocks)


def test_a_list_that_ends_a_sentence_stays_with_its_beginning() -> None:
    doctor = Paragraph(spans("See a doctor if you:"))
    signs = Bullets((Item((Paragraph(spans("feel numb;")),)), Item((Paragraph(spans("heard a pop.")),))))
    cues = Paragraph(spans("Think of:"))
    steps = Bullets((Item((Paragraph(spans("Chest up.")),)),))
    section = Section(SectionKind.SAFETY, "safety", "Safety", (doctor, signs, cues, steps))
    assert split(section) == ((doctor, signs), (cues,), (steps,))
