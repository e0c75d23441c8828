"""Tags among the words of a Markdown paragraph: styles, links, pictures and line breaks are read, others fall away."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from bot.core.guides import html
from bot.core.guides.html import Element
from bot.core.guides.notes import Notes
from bot.core.guides.text import Span

STYLES = {
    **dict.fromkeys(("b", "strong"), "bold"),
    **dict.fromkeys(("i", "em"), "italic"),
    **dict.fromkeys(("s", "del", "strike"), "strike"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "code"),
}
"""What a tag makes of the words in it; other tags leave them as they are."""


def styled(span: Span, tag: str) -> Span:
    """The span as it looks within a tag."""
    match STYLES.get(tag):
        case "bold":
            return replace(span, bold=True)
        case "italic":
            return replace(span, italic=True)
        case "strike":
            return replace(span, strike=True)
        case "code":
            return replace(span, code=True)
        case _:
            return span


class OpenTags:
    """The tags that are open at a place of a line; each is counted, so that a thousand cost no more than one."""

    def __init__(self, notes: Notes) -> None:
        self._notes = notes
        self._open: Counter[str] = Counter()
        self._link: Span | None = None
        self._sold: Element | None = None

    def take(self, source: str) -> Element | None:
        """Takes a tag in; returns an element that has something to show by itself."""
        if source.startswith("</"):
            name = source.strip("</> \n").lower()
            self._open[name] = max(0, self._open[name] - 1)
            if name == "a":
                self.end_link()
            return None
        element = html.opening(source)
        if element is None:
            return None
        self._open[element.tag] += 1
        if element.tag == "a":
            self.end_link()
            if element.paid:
                self._sold = element
            elif "href" in element.attrs:
                self._link = self._notes.linked(Span(""), element.attrs["href"])
        elif self._sold is not None:
            self._sold.children.append(element)
            return None
        return element

    def end_link(self) -> None:
        """Closes the link that is open, if any."""
        if self._sold is not None:
            self._notes.partner(self._sold.attrs.get("href", ""), self._sold.label)
        self._link = self._sold = None

    def show(self, span: Span) -> list[Span]:
        """Some words as they look within the open tags, none where they are no text for a reader."""
        if self._sold is not None:
            self._sold.children.append(span.text)
            return []
        if any(self._open[tag] for tag in self._open.keys() & html.SILENT):
            return []
        for tag in self._open.keys() & STYLES.keys():
            span = styled(span, tag) if self._open[tag] else span
        return [span if self._link is None else replace(span, guide=self._link.guide, url=self._link.url)]
