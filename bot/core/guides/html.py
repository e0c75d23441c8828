"""Raw HTML in a guide, as a tree: what it holds, with its looks and its scripts gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser

SILENT = frozenset(
    "script style template title head iframe noscript svg math canvas video audio object select textarea button".split()
)
"""Elements whose content no reader is meant to read as text."""

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())

_DEEPEST = 60
"""Elements inside each other beyond which a page is not meant for people; deeper ones stand beside each other."""

_CELLS = frozenset({"td", "th"})
_CLOSES: Mapping[str, frozenset[str]] = {
    "li": frozenset({"li", "p"}),
    "tr": _CELLS | {"tr"},
    **dict.fromkeys(_CELLS, _CELLS),
    **dict.fromkeys(("dt", "dd"), frozenset({"dt", "dd", "p"})),
    **dict.fromkeys("p ul ol div table blockquote pre h1 h2 h3 h4 h5 h6".split(), frozenset({"p"})),
}
"""What an opening tag closes by itself, so that an author may leave the closing tags of these out."""


@dataclass(slots=True)
class Element:
    """A tag with what stands in it; `line` is its place in the source, from 0."""

    tag: str
    attrs: Mapping[str, str] = field(default_factory=dict)
    line: int = 0
    children: list[Element | str] = field(default_factory=list)

    @property
    def paid(self) -> bool:
        """Whether a link says that it is an advertisement: by rel nofollow or sponsored, or by a class of a button."""
        classes, relations = self.attrs.get("class", "").split(), self.attrs.get("rel", "").split()
        called = any(name.startswith("cta") for name in classes)
        return self.tag == "a" and (called or not {"nofollow", "sponsored"}.isdisjoint(relations))

    def below(self) -> Iterator[Element | str]:
        """Everything in it, in reading order, as deep as it goes."""
        for child in self.children:
            yield child
            if isinstance(child, Element):
                yield from child.below()

    @property
    def label(self) -> str:
        """Its words on one line, or what its pictures show when it has none."""
        found = list(self.below())
        words = " ".join("".join(child for child in found if isinstance(child, str)).split())
        shown = (child.attrs.get("alt", "") for child in found if isinstance(child, Element) and child.tag == "img")
        return words or " ".join(" ".join(shown).split())


class _Tree(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        closes = _CLOSES.get(tag, frozenset())
        while self._open[-1].tag in closes:
            self._open.pop()
        line = self.getpos()[0] - 1
        element = Element(tag, {name: value or "" for name, value in reversed(attrs)}, line)
        self._open[-1].children.append(element)
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        at = next((n for n in range(len(self._open) - 1, 0, -1) if self._open[n].tag == tag), None)
        if at is not None:
            del self._open[at:]

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 - the parser's own
        """Reads `<![…]>` as HTML 5 does, as a comment; Python's parser stops at those that it does not know."""
        return int(self.parse_bogus_comment(i, report))


def read(source: str) -> Element:
    """A stretch of HTML as a nameless element. An unclosed tag is closed where its parent ends; comments are gone."""
    tree = _Tree()
    tree.feed(source)
    tree.close()
    return tree.root


def opening(source: str) -> Element | None:
    """A lone opening tag; None for anything else that stands in angle brackets."""
    return next((child for child in read(source).children if isinstance(child, Element)), None)
