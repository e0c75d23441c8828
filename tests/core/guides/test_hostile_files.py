"""Files that broke a parser below: each is refused with file, line and mend, or read."""

from __future__ import annotations

import pytest

from bot.core.guides.faults import GuideError
from bot.core.guides.model import SectionKind
from bot.core.guides.parse import parse
from bot.core.guides.text import plain


def said(head: str, body: str = "Text") -> list[str]:
    with pytest.raises(GuideError) as caught:
        parse(f"---\n{head}\n---\n{body}\n".encode(), "a.md")
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize(
    ("head", "line", "what"),
    [
        ("title: x\nmeta: &a {b: *a}", 3, "the front matter can't be read: found unconstructable recursive node"),
        ("title: " + "[" * 900 + "]" * 900, 1, "the front matter can't be read: its lists are nested too deeply"),
        ("title: " + "{a: " * 3000, 3, "the front matter can't be read: "),
        ("? [a]\n: b\ntitle: x", 2, "the front matter can't be read: found unhashable key"),
        ("title: x\n<<: y", 3, "the key '<<' is unknown"),
        ("title: x\n1: y", 3, "the key '1' is unknown"),
        ("title:\nmeta: y", 2, "'title' is missing"),
        ("title: ~", 2, "'title' is missing"),
        ("title: x\naliases: [[a]]", 3, "'aliases' is not as it should be: "),
    ],
)
def test_hostile_front_matter_is_refused_at_its_line(head: str, line: int, what: str) -> None:
    assert any(fault.startswith(f"a.md:{line}: error: {what}") for fault in said(head))


def test_a_bomb_of_references_costs_nothing() -> None:
    bomb = "".join(f"k{n}: &a{n + 1} {{p: *a{n}, q: *a{n}}}\n" for n in range(26))
    assert len(said(f"title: x\nk: &a0 {{x: y}}\n{bomb}")) == 27


@pytest.mark.parametrize("value", ["2020-99-99", "0b_", "9" * 5000, "190:20:30", "no", "=", "!!int x"])
def test_every_value_is_text(value: str) -> None:
    text = value.removeprefix("!!int ")
    guide = parse(f"---\ntitle: x\nmeta: {value}\naliases: [{value}]\n---\nText\n".encode(), "a.md")
    assert (guide.meta, guide.aliases) == (text, (text,))


def test_white_space_within_a_value_is_one_blank() -> None:
    guide = parse(b'---\ntitle: |\n  Front\n  Squat\nname: "A\\tB\\n C"\naliases: ["x\\ny"]\n---\nText\n', "a.md")
    assert (guide.title, guide.name, guide.aliases) == ("Front Squat", "A B C", ("x y",))


@pytest.mark.parametrize("char", ["\x00", "\x07", "\x1b", "\x7f", "\x0c"])
def test_control_characters_are_refused_at_their_line(char: str) -> None:
    with pytest.raises(GuideError) as caught:
        parse(f"---\ntitle: x\n---\nText\n\nred {char}[31m\n".encode(), "a.md")
    assert str(caught.value).startswith(f"a.md:6: error: the file holds the control character U+{ord(char):04X}. ")


def test_escaped_control_characters_are_refused_too() -> None:
    assert said('title: "\\e[31mx"\naliases: [a, "\\0"]') == [
        "a.md:2: error: 'title' holds a control character. Remove it",
        "a.md:3: error: 'aliases' holds a control character. Remove it",
    ]


LONG = "https://example.org/" + "a" * 500


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (f"title: {'x' * 151}", "Text", [(2, "'title' has 151 characters")]),
        (f"title: x\nname: {'x' * 61}", "Text", [(3, "'name' has 61 characters")]),
        (f"title: x\nlevel: {'x' * 41}", "Text", [(3, "'level' has 41 characters")]),
        (f"title: x\nequipment: [{'x' * 41}]", "Text", [(3, "an entry of 'equipment' has more than 40")]),
        (f"title: x\nmuscles: {{primary: [{'a, ' * 13}]}}", "Text", [(3, "'muscles.primary' has 13 entries")]),
        ("title: x", f"# a\n\n## {'x' * 151}\n\nText", [(6, "the heading has 151 characters")]),
        ("title: x", f"- ![{'x' * 501}](https://x.org/p.png)", [(4, "an image's description has 501 characters")]),
        (
            "title: x",
            f'x <a rel="sponsored" href="https://x.org">{"x" * 81}</a>',
            [(4, "the partner link's label has 81")],
        ),
        ("title: x", 'x <a class="cta" href="https://x.org">x</a>\n' * 9, [(12, "the guide has 9 partner links")]),
        ("title: x", f"[a]({LONG})", [(4, "the link 'https://example.org/aaa")]),
        (
            "title: x",
            "# S\n\n## Related\n\n" + "".join(f"- [A](/guide/a{n}) - {'y' * 100}\n" for n in range(26)),
            [(8, "the related guides have 2626 characters"), (33, "the guide has 26 related guides")],
        ),
    ],
)
def test_what_no_message_can_hold_is_refused(head: str, body: str, expected: list[tuple[int, str]]) -> None:
    faults = said(head, body)
    assert len(faults) == len(expected)
    for fault, (line, what) in zip(faults, expected, strict=True):
        assert fault.startswith(f"a.md:{line}: error: {what}")
        assert len(fault) < 250


def test_a_key_without_a_value_is_as_if_it_were_not_there() -> None:
    guide = parse(b"---\ntitle: Squat Form\nname:\naliases:\nmeta: null\n---\nText\n", "a.md")
    assert (guide.name, guide.aliases, guide.meta) == ("Squat", ("a",), "")


@pytest.mark.parametrize("mark", ["<![foo]>", "<![if !IE]>", "<![CDATA[x]]>", "<![endif]-->"])
def test_marked_sections_of_html_are_comments(mark: str) -> None:
    guide = parse(f"---\ntitle: x\n---\n<div>{mark}<p>Sit</p></div>\n".encode(), "a.md")
    assert "Sit" in plain(guide.sections[0].blocks)


def test_a_paid_link_does_not_hide_the_section_that_it_stands_in() -> None:
    body = '# S\n\n## Alternatives\n\nUse <a href="https://shop.example/b" rel="sponsored">a band</a>.\n\n'
    guide = parse(f"---\ntitle: x\n---\n{body}## Our Friends\n\n{body[20:]}".encode(), "a.md")
    assert [section.kind for section in guide.sections] == [SectionKind.ALTERNATIVES, SectionKind.PARTNERS]
