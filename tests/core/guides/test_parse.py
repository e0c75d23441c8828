"""Any author's guide: shown well, or refused with file, line and the mend."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.guides.faults import GuideError
from bot.core.guides.front_matter import Vocabulary
from bot.core.guides.model import Guide, GuideKind, SectionKind
from bot.core.guides.parse import parse
from bot.core.guides.text import Bullets, Code, Heading, Paragraph, Picture, Quote, Span, Steps, Table, plain


def guide(body: str, head: str = "title: Squat", path: str = "exercises/squat.md") -> Guide:
    return parse(f"---\n{head}\n---\n{body}".encode(), path)


def faults(data: bytes | str, path: str = "exercises/squat.md", vocabulary: Vocabulary | None = None) -> list[str]:
    with pytest.raises(GuideError) as caught:
        parse(data.encode() if isinstance(data, str) else data, path, vocabulary)
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Technique", SectionKind.FORM),
        ("How to do it", SectionKind.FORM),
        ("Step-by-Step: Perfect Squat Form", SectionKind.FORM),
        ("Common Errors", SectionKind.MISTAKES),
        ("Common Form Mistakes", SectionKind.MISTAKES),
        ("What to Avoid", SectionKind.MISTAKES),
        ("Progressions", SectionKind.VARIATIONS),
        ("Why Form Matters", SectionKind.WHY),
        ("Benefits", SectionKind.WHY),
        ("Understanding the Squat", SectionKind.ABOUT),
        ("Muscles Worked", SectionKind.MUSCLES),
        ("Sets and Reps", SectionKind.PROGRAMMING),
        ("Safety and Pain", SectionKind.SAFETY),
        ("Substitutes", SectionKind.ALTERNATIVES),
        ("Squat vs Leg Press", SectionKind.COMPARISON),
        ("See also", SectionKind.RELATED),
        ("Grandfather's Story", SectionKind.OTHER),
    ],
)
def test_headings_are_known_by_their_words(heading: str, kind: SectionKind) -> None:
    section = guide(f"# Squat\n\nIntro.\n\n## {heading}\n\nText.\n").sections[-1]
    assert (section.kind, section.title) == (kind, heading)


def test_an_unknown_heading_keeps_its_own_key() -> None:
    section = guide("# Squat\n\n## Grandfather's Very Long Story of Squats\n\nText.\n").sections[-1]
    assert section.key == "grandfathers-very"


def test_sections_of_one_kind_have_keys_of_their_own() -> None:
    found = guide("# S\n\n## Form\n\na\n\n## Technique\n\nb\n\n## Cues\n\nc\n")
    assert [section.key for section in found.sections] == ["form", "form-2", "form-3"]


def test_a_topic_keeps_its_sections_as_topics() -> None:
    found = guide("# Belts\n\nIntro\n\n## Why Wear One\n\na\n\n## Common Mistakes\n\nb\n", path="topics/belts.md")
    assert found.kind is GuideKind.TOPIC
    assert [(section.kind, section.key) for section in found.sections] == [
        (SectionKind.OVERVIEW, "overview"),
        (SectionKind.TOPIC, "why"),
        (SectionKind.MISTAKES, "mistakes"),
    ]


def test_a_paid_link_in_running_text_becomes_a_partner() -> None:
    body = '# S\n\nBuy <a href="https://shop.example/b" rel="sponsored">a good bench</a> now.\n'
    found = guide(body)
    assert [(p.label, p.url) for p in found.partners] == [("a good bench", "https://shop.example/b")]
    assert "bench" not in plain(found.sections[0].blocks)


def test_every_kind_of_block_is_read() -> None:
    body = """# Squat

Text with **bold**, *italic*, `code`, ~~struck~~, a [guide](/guide/front-squat) and a [site](https://example.org).

1. Unrack
   - both feet
2. Sit

> Quoted

```
tempo 3-1-1
```

| Goal | Reps |
|------|------|
| Size | 8-12 |

![A squat](https://example.org/squat.png)
"""
    (section,) = guide(body).sections
    kinds = [type(block) for block in section.blocks]
    assert kinds == [Paragraph, Steps, Quote, Code, Table, Picture]
    text = section.blocks[0]
    assert isinstance(text, Paragraph)
    assert Span("bold", bold=True) in text.spans
    assert Span("italic", italic=True) in text.spans
    assert Span("code", code=True) in text.spans
    assert Span("struck", strike=True) in text.spans
    assert Span("guide", guide="front-squat") in text.spans
    assert Span("site", url="https://example.org") in text.spans
    steps = section.blocks[1]
    assert isinstance(steps, Steps)
    assert isinstance(steps.items[0].blocks[1], Bullets)
    assert section.blocks[4] == Table(
        header=((Span("Goal"),), (Span("Reps"),)), rows=(((Span("Size"),), (Span("8-12"),)),)
    )


def test_a_task_list_keeps_its_boxes() -> None:
    (section,) = guide("# S\n\n- [ ] Warm up\n- [x] *Unrack*\n- [a] b\n\n[ ] no entry\n").sections
    assert plain(section.blocks).split("\n") == ["☐ Warm up", "☑ Unrack", "[a] b", "[ ] no entry"]


def test_raw_html_keeps_its_words_and_links() -> None:
    block = '<div><p>One <b>bold</b> word</p><p>See <a href="https://example.org">this</a></p></div>'
    body = f"# S\n\n{block}\n\nA <br> B <i>c</i>\n"
    (section,) = guide(body).sections
    assert section.blocks[0] == Paragraph((Span("One "), Span("bold", bold=True), Span(" word")))
    assert section.blocks[1] == Paragraph((Span("See "), Span("this", url="https://example.org")))
    assert plain(section.blocks[2:]) == "A \n B c"


def test_scripts_and_comments_say_nothing() -> None:
    (section,) = guide("# S\n\n<script>alert(1)</script>\n\n<!-- note to self -->\n\nText.\n").sections
    assert plain(section.blocks) == "Text."


def test_windows_line_ends_and_a_byte_order_mark() -> None:
    data = "\ufeff---\r\ntitle: Squat\r\n---\r\n# Squat\r\n\r\nText\r\n\r\n## Form\r\n\r\nSit.\r\n".encode()
    found = parse(data, "squat.md")
    assert [section.key for section in found.sections] == ["overview", "form"]
    assert found.sections[1].line == 8


def test_sections_may_stand_at_another_level() -> None:
    found = guide("# Overview\n\na\n\n# Form\n\nb\n\n## Setup\n\nc\n", head="title: Squat")
    assert [section.key for section in found.sections] == ["overview", "form"]
    titled = guide("# Squat\n\na\n\n# Form\n\nb\n")
    assert (titled.heading, [section.key for section in titled.sections]) == ("Squat", ["overview", "form"])


def test_a_translation_knows_its_language() -> None:
    found = guide("# Kniebeuge\n\nText.\n", path="exercises/squat.de.md")
    assert (found.slug, found.language) == ("squat", "de")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("# Squat\n", ["exercises/squat.md:1: error: there is no front matter."]),
        ("---\ntitle: x\n\nText", ["exercises/squat.md:1: error: the front matter has no end."]),
        ("---\nmeta: x\n---\nText", ["exercises/squat.md:1: error: 'title' is missing."]),
        ("---\ntitle: x\nmuscle: x\n---\nText", ["exercises/squat.md:3: error: the key 'muscle' is unknown."]),
        ("---\ntitle: x\ntitle: y\n---\nText", ["exercises/squat.md:3: error: the key 'title' stands here a second"]),
        ("---\ntitle: a: b\n---\nText", ["exercises/squat.md:2: error: the front matter can't be read:"]),
        ("---\ntitle: x\n---\n\n", ["exercises/squat.md:1: error: the guide has no text."]),
        (b"---\ntitle: \xff\n---\nText", ["exercises/squat.md:2: error: the file is not UTF-8."]),
        (
            "---\ntitle: x\n---\n# S\n\n[a](javascript:alert(1))\n\n[b](http://x.org) and [c](other.md)\n",
            [
                "exercises/squat.md:6: error: the link 'javascript:alert(1)' uses 'javascript:', and only https is",
                "exercises/squat.md:8: error: the link 'http://x.org' uses 'http:', and only https is allowed.",
                "exercises/squat.md:8: error: the link 'other.md' leads nowhere that a chat can open.",
            ],
        ),
        ("---\ntitle: x\n---\n![a](pic.png)\n", ["exercises/squat.md:4: error: the image 'pic.png' leads nowhere"]),
        (
            '---\ntitle: x\n---\n<a href="http://x.org" rel="sponsored">Buy</a>\n',
            ["exercises/squat.md:4: error: the"],
        ),
        ("---\ntitle: x\nkind: lift\n---\nText", ["exercises/squat.md:3: error: 'kind' is not as it should be"]),
    ],
)
def test_faults_have_file_line_and_mend(data: bytes | str, expected: list[str]) -> None:
    found = faults(data)
    assert len(found) == len(expected)
    for said, start in zip(found, expected, strict=True):
        assert said.startswith(start)
        assert len(said.split(". ", 1)[1]) > 5


def test_all_faults_of_a_file_come_at_once() -> None:
    found = faults("---\nmeta: x\nmuscle: y\n---\n[a](http://x.org)\n", "exercises/Bad Name.md")
    assert len(found) == 4


def test_terms_outside_the_vocabulary_are_refused_at_their_line() -> None:
    head = "---\ntitle: x\nlevel: godlike\nmuscles:\n  primary: [pecs]\n---\nText"
    found = faults(head, vocabulary=Vocabulary(levels=("beginner",), muscles=("chest",)))
    assert found == [
        "exercises/squat.md:3: error: 'godlike' is no known level. Use one of: beginner",
        "exercises/squat.md:5: error: 'pecs' is no known muscles.primary. Use one of: chest",
    ]


@given(st.text(max_size=400))
def test_no_body_breaks_the_reader(body: str) -> None:
    try:
        found = parse(b"---\ntitle: x\n---\n" + body.encode("utf-8", "surrogatepass"), "squat.md")
    except GuideError as error:
        said: tuple[object, ...] = error.faults
    else:
        said = tuple(section.key for section in found.sections if len(section.key) <= 20)
    assert said


def test_headings_keep_to_their_section() -> None:
    found = guide("# S\n\n## Form\n\n### Setup\n\na\n\n#### Feet\n\nb\n")
    assert [type(block) for block in found.sections[0].blocks] == [Heading, Paragraph, Heading, Paragraph]
