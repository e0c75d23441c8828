"""Raw HTML in a guide: its words and links are kept, its looks are not."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from bot.core.guides.text import Span

_BLOCKS = frozenset(
    "address article aside blockquote center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6"
    " header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_SILENT = frozenset({"script", "style", "template", "title", "head", "iframe", "noscript"})
_STYLES = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "s": "strike", "del": "strike", "code": "code"}


@dataclass(slots=True)
class Anchor:
    """A link with its label; `paid` when it says that it is an advertisement (rel nofollow or sponsored, class cta)."""

    href: str
    label: str
    paid: bool


@dataclass(slots=True)
class Image:
    """An image with its address and what it shows."""

    src: str
    alt: str


@dataclass(slots=True)
class Html:
    """What a stretch of HTML says: lines of spans, its links and its images. A partner's link is in no line."""

    lines: list[list[Span]] = field(default_factory=lambda: [[]])
    anchors: list[Anchor] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.html = Html()
        self._styles: list[str] = []
        self._silent = 0
        self._anchor: Anchor | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br" or tag in _BLOCKS:
            self.html.lines.append([])
        elif tag in _STYLES:
            self._styles.append(tag)
        elif tag == "a":
            classes, relations = given.get("class", "").split(), given.get("rel", "").split()
            paid = any(name.startswith("cta") for name in classes) or not {"nofollow", "sponsored"}.isdisjoint(
                relations
            )
            self._anchor = Anchor(given.get("href", ""), "", paid)
            self.html.anchors.append(self._anchor)
        elif tag == "img":
            self.html.images.append(Image(given.get("src", ""), given.get("alt", "")))

    def parse_marked_section(self, i: int, report: bool = True) -> int:  # noqa: FBT001, FBT002 - the parser's own
        """Reads `<![…]>` as HTML 5 does, as a comment; Python's parser stops at those that it does not know."""
        return int(self.parse_bogus_comment(i, report))

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.html.lines.append([])
        elif tag in self._styles:
            self._styles.remove(tag)
        elif tag == "a":
            self._anchor = None

    def handle_data(self, data: str) -> None:
        words = " ".join(data.split())
        if self._silent or not words:
            return
        text = f"{' ' if data[0].isspace() else ''}{words}{' ' if data[-1].isspace() else ''}"
        if self._anchor is not None:
            self._anchor.label += text
            if self._anchor.paid:
                return
        span = Span(text)
        for tag in self._styles:
            match _STYLES[tag]:
                case "bold":
                    span = replace(span, bold=True)
                case "italic":
                    span = replace(span, italic=True)
                case "strike":
                    span = replace(span, strike=True)
                case _:
                    span = replace(span, code=True)
        if self._anchor is not None:
            span = replace(span, url=self._anchor.href)
        self.html.lines[-1].append(span)


def read(source: str) -> Html:
    """What some HTML says. Comments, scripts and styles say nothing; an unclosed tag is taken as closed at the end."""
    reader = _Reader()
    reader.feed(source)
    reader.close()
    reader.html.lines = [line for line in reader.html.lines if any(span.text.strip() for span in line)]
    return reader.html
