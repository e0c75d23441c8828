"""Discord's Markdown as HTML."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.preview.discord.markdown import html, pings
from tests.preview.samples import HOSTILE
from tests.preview.tree import tree


def test_every_kind_of_node_has_its_element() -> None:
    inline = "**b** *i* __u__ ~~s~~ ||p|| `c` [w](https://a.b) <#1>"
    root = tree(html(f"## T\n-# small\n{inline}\n> q\n\n3. x\n4. y\n\n- z\n\n```py\nk\n```"))
    for name, said in {
        ".h2": "T\n", ".subtext": "small\n", "strong": "b", "em": "i", "u": "u", "s": "s", ".spoiler": "p", "a": "w",
        ".mention": "#channel", "blockquote": "q\n", "ul": "z\n", "pre": "k",
    }.items():  # fmt: skip
        assert root.one(name).text == said
    assert root.one("ol").attributes == {"start": "3"}
    assert [item.text for item in root.one("ol").all("li")] == ["x\n", "y\n"]
    assert root.one("a").attributes["href"] == "https://a.b"


def test_line_breaks_stay() -> None:
    assert tree(html("a\n\nb\nc")).text == "a\n\nb\nc"


def test_characters_between_blocks_are_elements_so_that_the_first_heading_is_told_from_later_ones() -> None:
    heading, words, later = tree(html("# A\nwords\n# B")).children
    assert [getattr(one, "tag", None) for one in (heading, words, later)] == ["span", "span", "span"]


def test_hostile_text_is_only_text() -> None:
    for around in ("{}", "**{}**", "`{}`", "```\n{}\n```", "> {}", "- {}", "# {}", "[{}](https://a.b)"):
        root = tree(html(around.format(HOSTILE)))
        assert not root.all("script")
        assert not root.all("img")
        assert "alert" in root.text


def test_a_link_cannot_leave_its_attribute() -> None:
    root = tree(html('[w](https://a.b/"onclick="x)'))
    assert set(root.one("a").attributes) == {"class", "href", "rel"}


def test_what_would_ping_is_known() -> None:
    assert pings("hi <@1>, **@here** - <#2>\n- @everyone") == ("@user", "@here", "@everyone")
    assert pings(r"hi @\everyone \<@1>") == ()


@given(st.text(max_size=80))
def test_any_text_becomes_well_formed_html(text: str) -> None:
    tree(html(text))
