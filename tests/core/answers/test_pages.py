"""Pages: within the limit, complete, in order, and cut where a reader would cut."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.answers.pages import paginate
from bot.core.guides.text import (
    Block,
    Bullets,
    Code,
    Heading,
    Item,
    Paragraph,
    Quote,
    Span,
    Steps,
    Table,
    plain,
)

WORDS = st.lists(st.from_regex(r"[a-z]{1,12}[.,]?", fullmatch=True), min_size=1, max_size=40).map(" ".join)
LINES = st.lists(st.builds(Span, WORDS, bold=st.booleans()), min_size=1, max_size=3).map(tuple)


def _items(blocks: st.SearchStrategy[Block]) -> st.SearchStrategy[tuple[Item, ...]]:
    item = st.lists(blocks, min_size=1, max_size=2).map(lambda inner: Item(tuple(inner)))
    return st.lists(item, min_size=1, max_size=4).map(tuple)


BLOCKS: st.SearchStrategy[Block] = st.recursive(
    st.one_of(st.builds(Paragraph, LINES), st.builds(Heading, LINES), st.builds(Code, WORDS)),
    lambda inner: st.one_of(
        st.builds(Bullets, _items(inner)),
        st.builds(Steps, _items(inner), st.integers(1, 9)),
        st.lists(inner, min_size=1, max_size=3).map(lambda blocks: Quote(tuple(blocks))),
    ),
    max_leaves=6,
)


def size(blocks: tuple[Block, ...]) -> int:
    return sum(len(plain((block,))) + 2 for block in blocks)


def squeezed(blocks: tuple[Block, ...]) -> str:
    return "".join(plain(blocks).split())


@settings(max_examples=60)
@given(st.lists(BLOCKS, min_size=1, max_size=6), st.integers(20, 400))
def test_pages_fit_and_lose_nothing(blocks: list[Block], limit: int) -> None:
    pages = paginate(blocks, size, limit)
    assert all(pages)
    assert all(size(page) <= limit for page in pages)
    assert "".join(squeezed(page) for page in pages) == squeezed(tuple(blocks))


def test_what_fits_is_one_page() -> None:
    blocks = (Heading((Span("a"),)), Paragraph((Span("b"),)))
    assert paginate(blocks, size, 100) == (blocks,)


def test_a_heading_goes_with_the_text_below_it() -> None:
    first, heading, second = Paragraph((Span("x" * 50),)), Heading((Span("Next"),)), Paragraph((Span("y" * 50),))
    assert paginate((first, heading, second), size, 62) == ((first,), (heading, second))


def test_a_list_is_cut_between_its_entries_and_keeps_its_numbers() -> None:
    items = tuple(Item((Paragraph((Span(f"{name} " * 10),)),)) for name in ("one", "two", "three"))
    pages = paginate((Steps(items),), size, 100)
    assert pages == ((Steps(items[:2]),), (Steps(items[2:], 3),))


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    text = "First sentence here. Second sentence here."
    left, right = paginate((Paragraph((Span(text),)),), size, 25)
    assert (plain(left), plain(right)) == ("First sentence here.", "Second sentence here.")


def test_a_table_repeats_its_header() -> None:
    header = ((Span("Goal"),), (Span("Reps"),))
    rows = tuple(((Span("size " * 5),), (Span("8-12"),)) for _ in range(4))
    pages = paginate((Table(header, rows),), size, 90)
    assert len(pages) > 1
    assert all(isinstance(page[0], Table) and page[0].header == header for page in pages)


def test_styles_survive_a_cut() -> None:
    spans = (Span("plain words and ", bold=False), Span("bold words after them", bold=True))
    pages = paginate((Paragraph(spans),), size, 25)
    cut = [span for page in pages for block in page if isinstance(block, Paragraph) for span in block.spans]
    assert "".join(span.text for span in cut if span.bold).replace(" ", "") == "boldwordsafterthem"
