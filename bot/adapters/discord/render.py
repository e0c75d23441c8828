"""Reply -> card: the one place that knows what an answer looks like in Discord."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.adapters.discord import parts, taps, text_parts
from bot.adapters.discord.accent import accent
from bot.adapters.discord.body import body, letters
from bot.adapters.discord.card import Card
from bot.adapters.discord.layout import appended, laid_out
from bot.adapters.discord.measure import COMPONENT_LIMIT, TEXT_LIMIT
from bot.adapters.discord.parts import Part
from bot.core.answers.links import guide_url
from bot.core.answers.pages import paginate
from bot.core.answers.reply import Outcome, Reply
from bot.core.answers.wording import Wording
from bot.core.guides.text import Block, Bullets

COMFORT = 2000
"""Characters of a guide's text on one page: some two screens of a phone. Discord would take twice as many."""
_NOTE = 200
"""Characters kept free for a line of small print above the card."""
_LEAST = 500
"""What the body gets even under a head and a foot of absurd length."""
_TURNS = 3
"""Components of the row that turns pages."""
_CROWDED_LETTERS = 1600
_CROWDED_COUNT = 34
"""What may surround the body at most; beyond, related guides and partner links are paged as part of the body, and
choices stand in a select."""
_LISTED_CHOICES = 12
"""Choices that are listed above their select; more of them are in the select alone."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """All of a card but its body, for one page of it."""

    above: list[Part]
    below: list[Part]

    @property
    def letters(self) -> int:
        return letters(self.above) + letters(self.below)

    @property
    def count(self) -> int:
        return parts.count(self.above) + parts.count(self.below) + 1


@dataclass(frozen=True, slots=True)
class _Renderer:
    """One reply being rendered."""

    reply: Reply
    wording: Wording
    public_url: str | None
    private: bool
    frames: dict[tuple[int, int, bool], _Frame] = field(default_factory=dict)
    """The frames made so far: most cards have one page, whose frame is measured twice before it is drawn."""

    def link(self, slug: str) -> str | None:
        return guide_url(self.public_url, slug)

    def frame(self, page: int, count: int, *, crowded: bool) -> _Frame:
        """What surrounds the body: the facts open the first page; partners and related guides close the last."""
        key = page, count, crowded
        if key not in self.frames:
            self.frames[key] = self._framed(page, count, crowded=crowded)
        return self.frames[key]

    def _framed(self, page: int, count: int, *, crowded: bool) -> _Frame:
        reply, wording = self.reply, self.wording
        first, last = page == 0, page == count - 1
        above = [parts.text(text_parts.head(reply, wording, self.link, first=first)), parts.separator()]
        below: list[Part] = []
        if last and reply.picture is not None:
            below.append(parts.gallery([(reply.picture.url, reply.picture.alt)]))
        if reply.choices:
            below += self.choices(crowded=crowded)
        if last and reply.partners and not crowded:
            below += [parts.separator(line=False), parts.text(text_parts.partners(reply))]
        if said := text_parts.foot(reply, wording, self.link, page, count):
            below += [parts.separator(), parts.text(said)]
        turns = taps.pages(reply, wording, page, count)
        rows = [parts.row(turns)] if turns else []
        rows += taps.sections(reply, wording)
        if last and reply.related:
            rows += self.related(crowded=crowded)
        rows += taps.last_rows(reply, wording, private=self.private)
        if rows and not below:
            below.append(parts.separator(line=False))
        below += rows
        return _Frame(above, below)

    def choices(self, *, crowded: bool) -> list[Part]:
        """What may have been meant: a few, each with a button at its side, more as a list above a select."""
        reply, wording = self.reply, self.wording
        if crowded or not taps.few(reply):
            listed = any(isinstance(block, Bullets) for block in reply.blocks)
            many = len(reply.choices) > _LISTED_CHOICES
            said = [] if listed or many else [parts.text(text_parts.choices(reply))]
            return said + taps.choice_rows(reply, wording)
        made = []
        for place, choice in enumerate(reply.choices):
            text, button = text_parts.choice(choice), taps.choice_button(choice, place, wording)
            made.append(parts.section(text, button) if button else parts.text(text))
        return made

    def related(self, *, crowded: bool) -> list[Part]:
        """The guides to read next: each with a button at its side, or where the body tells of them in a select."""
        entries = self.reply.related
        if crowded:
            return taps.related_rows(entries, self.wording)
        made = [parts.separator(), parts.text(f"-# **{self.wording.read_next()}**")]
        for entry in entries:
            text = text_parts.reading(entry.name, entry.reason, self.link(entry.slug))
            button = taps.related_button(entry, self.wording)
            made.append(parts.section(text, button) if button else parts.text(text))
        return made

    def crowded(self) -> bool:
        """Whether the whole frame of a single page would leave the body too little room."""
        whole = self.frame(0, 1, crowded=False)
        return whole.letters > _CROWDED_LETTERS or whole.count > _CROWDED_COUNT

    def pages(self, *, crowded: bool) -> tuple[tuple[Block, ...], ...]:
        """The body in pages, each of which fits between the fullest head and the fullest foot."""
        blocks = laid_out(self.reply)
        if crowded:
            blocks += appended(self.reply, self.wording)
        can_turn = taps.turned(self.reply.request, 1) is not None
        whole = self.frame(0, 1, crowded=crowded)
        room = max(_LEAST, TEXT_LIMIT - _NOTE - whole.letters)
        most = max(1, COMPONENT_LIMIT - 1 - whole.count - (_TURNS if can_turn else 0))

        def size(some: tuple[Block, ...]) -> int:
            made = body(some, self.link)
            return letters(made) if len(made) <= most else max(letters(made), TEXT_LIMIT + 1)

        return paginate(blocks, size, min(COMFORT, room) if can_turn else room)

    def card(self) -> Card:
        """The page that the reply asks for, or the last one where it asks for a page beyond."""
        crowded = self.crowded()
        pages = self.pages(crowded=crowded)
        page = max(0, min(self.reply.page, len(pages) - 1))
        text = body(pages[page], self.link)
        frame = self.frame(page, len(pages), crowded=crowded)
        above = frame.above if text else frame.above[:1]
        made = parts.container([*above, *text, *frame.below], accent(self.reply))
        # A warning is an answer, whether or not a guide speaks of it: it is never kept quiet as a miss is.
        outcome = Outcome.FOUND if self.reply.alert else self.reply.outcome
        return Card([made], outcome, page, len(pages))


def render(reply: Reply, wording: Wording, *, public_url: str | None = None, private: bool = False) -> Card:
    """One page of a reply as a card.

    Args:
        reply: what is said; `reply.page` is the page to show.
        wording: the bot's own words around it.
        public_url: the owner's website, where guides can be read; None when there is none.
        private: whether only the asker will see it, so that nobody needs to delete it.

    Returns:
        A card within Discord's limits: 40 components, 4000 characters over all texts.
    """
    return _Renderer(reply, wording, public_url, private).card()
