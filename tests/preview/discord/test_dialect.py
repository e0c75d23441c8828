"""Discord's dialect, where it is itself and where it differs from CommonMark."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.preview.discord.dialect import parse
from bot.preview.discord.nodes import (
    Code,
    CodeBlock,
    Heading,
    Items,
    Link,
    Mention,
    Node,
    Quote,
    Small,
    Style,
    Styled,
    Text,
)


def bold(*nodes: Node) -> Styled:
    return Styled(Style.BOLD, nodes)


def italic(*nodes: Node) -> Styled:
    return Styled(Style.ITALIC, nodes)


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("plain, as it is: 3 < 4", (Text("plain, as it is: 3 < 4"),)),
        ("**b** *i* _i_", (bold(Text("b")), Text(" "), italic(Text("i")), Text(" "), italic(Text("i")))),
        ("__u__", (Styled(Style.UNDERLINE, (Text("u"),)),)),
        ("~~s~~ ||p||", (Styled(Style.STRIKE, (Text("s"),)), Text(" "), Styled(Style.SPOILER, (Text("p"),)))),
        ("***both***", (italic(bold(Text("both"))),)),
        ("*a **b** c*", (italic(Text("a "), bold(Text("b")), Text(" c")),)),
        # CommonMark leaves these stars as they are: a quotation mark before a letter closes nothing there.
        ('**"so"**called', (bold(Text('"so"')), Text("called"))),
        ("** spaced **", (bold(Text(" spaced ")),)),
        ("2 * 3 * 4", (Text("2 * 3 * 4"),)),
        ("snake_case_name", (Text("snake_case_name"),)),
        ("**over\nlines**", (bold(Text("over\nlines")),)),
        (r"\*not\* 3\. \- \:", (Text("*not* 3. - :"),)),
        (r"back\slash", (Text(r"back\slash"),)),
        ("**a**\u200b*b*", (bold(Text("a")), Text("\u200b"), italic(Text("b")))),
    ],
)
def test_styles(text: str, nodes: tuple[Node, ...]) -> None:
    assert parse(text) == nodes


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("## Title\nbody", (Heading(2, (Text("Title\n"),)), Text("body"))),
        ("#### four", (Text("#### four"),)),
        ("#no", (Text("#no"),)),
        ("a # b", (Text("a # b"),)),
        ("-# small *print*\nbody", (Small((Text("small "), italic(Text("print")), Text("\n"))), Text("body"))),
        ("-#no", (Text("-#no"),)),
        (r"### 3\. Go", (Heading(3, (Text("3. Go"),)),)),
        (r"\# typed", (Text("# typed"),)),
        ("> a\n> **b**\n\nc", (Quote((Text("a\n"), bold(Text("b")), Text("\n"))), Text("\nc"))),
        (">no", (Text(">no"),)),
        (">>> a\nb", (Quote((Text("a\nb"),)),)),
        ("> > a", (Quote((Text("> a"),)),)),
    ],
)
def test_lines(text: str, nodes: tuple[Node, ...]) -> None:
    assert parse(text) == nodes


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("- a\n- b", (Items(((Text("a\n"),), (Text("b"),))),)),
        ("a\n- b", (Text("a\n"), Items(((Text("b"),),)))),
        ("a\n\n3. b\n4. c", (Text("a\n\n"), Items(((Text("b\n"),), (Text("c"),)), 3))),
        ("0. a", (Items(((Text("a"),),), 1),)),
        ("- a\n  - b", (Items(((Text("a\n"), Items(((Text("b"),),))),)),)),
        ("- a\n  below\n- b", (Items(((Text("a\nbelow\n"),), (Text("b"),))),)),
        ("- a\n\nb", (Items(((Text("a\n"),),)), Text("\nb"))),
        ("- **F**\n  → m", (Items(((bold(Text("F")), Text("\n→ m")),)),)),
        ("-no\n*no", (Text("-no\n*no"),)),
        ("in - line", (Text("in - line"),)),
        ("- > q", (Items(((Quote((Text("q"),)),),)),)),
    ],
)
def test_lists(text: str, nodes: tuple[Node, ...]) -> None:
    assert parse(text) == nodes


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("`a*b*`", (Code("a*b*"),)),
        ("`` `a` ``", (Code("`a`"),)),
        ("a ` b", (Text("a ` b"),)),
        ("```py\nx = 1\n```", (CodeBlock("x = 1", "py"),)),
        ("```\n**x**\n```\n- a", (CodeBlock("**x**"), Items(((Text("a"),),)))),
        ("[w](https://a.b/c)", (Link("https://a.b/c", (Text("w"),)),)),
        ("[**w**](https://a.b)", (Link("https://a.b", (bold(Text("w")),)),)),
        (r"[a \] b](https://a.b)", (Link("https://a.b", (Text("a ] b"),)),)),
        ("[w](https://a.b/x_(y))", (Link("https://a.b/x_(y)", (Text("w"),)),)),
        ("[w](javascript:alert)", (Text("[w](javascript:alert)"),)),
        # An address among the words of a link could lie about where it leads: the client shows all as typed.
        ("[https://good.com](https://evil.com)", (Text("[https://good.com](https://evil.com)"),)),
        ("[a [b](https://c.d)](https://e.f)", (Text("[a [b](https://c.d)](https://e.f)"),)),
        ("see https://a.b/c.", (Text("see "), Link("https://a.b/c", (Text("https://a.b/c"),)), Text("."))),
        ("<https://a.b>", (Link("https://a.b", (Text("https://a.b"),)),)),
        (r"https\://a.b", (Text("https://a.b"),)),
        (
            "<@12> <@&3> <#4>",
            (Mention("@user", True), Text(" "), Mention("@role", True), Text(" "), Mention("#channel")),
        ),
        ("@everyone", (Mention("@everyone", True),)),
        ("@\u200beveryone", (Text("@\u200beveryone"),)),
        ("</form:5> <:flex:6>", (Mention("/form"), Text(" "), Mention(":flex:"))),
    ],
)
def test_code_links_and_mentions(text: str, nodes: tuple[Node, ...]) -> None:
    assert parse(text) == nodes


def test_marks_nested_without_end_are_read_in_the_end() -> None:
    assert parse("- " * 2000 + "x")
    assert parse("**" * 500 + "x")
    assert parse("[" * 2000)
    assert parse("> " * 500 + "*_" * 500)


MARKS = [
    "**",
    "*",
    "_",
    "~~",
    "||",
    "`",
    "```",
    "\n",
    "- ",
    "1. ",
    "> ",
    "## ",
    "-# ",
    "\\",
    "[",
    "](https://a.b)",
    " ",
]


def characters(nodes: tuple[Node, ...]) -> str:
    done = ""
    for node in nodes:
        match node:
            case Text(text) | Code(text) | CodeBlock(text, _):
                done += text
            case Styled(_, inner) | Link(_, inner) | Heading(_, inner) | Small(inner) | Quote(inner):
                done += characters(inner)
            case Items(items, _):
                done += "".join(map(characters, items))
            case Mention(label, _):
                done += label
    return done


@given(st.lists(st.sampled_from([*MARKS, "word", "é", "🏋️"]), max_size=14).map("".join))
def test_no_word_is_ever_lost(text: str) -> None:
    shown = characters(parse(text))
    for word in ("word", "é", "🏋️"):
        assert shown.count(word) == text.count(word)


@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    parse(text)
