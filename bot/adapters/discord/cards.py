"""Requests -> cards, each made once and kept for whoever asks the same."""

from __future__ import annotations

import json
from functools import lru_cache

from bot.adapters.discord.card import Card
from bot.adapters.discord.escape import label
from bot.adapters.discord.render import render
from bot.adapters.discord.same import Drawn
from bot.core.answers.answerer import Answerer
from bot.core.answers.context import Context
from bot.core.answers.request import Request, Show
from bot.core.answers.wording import Wording, Wordings
from bot.core.guides.model import SectionKind

KEPT = 4096
"""Cards kept, of some 3 KB each; what was asked longest ago goes first."""
KEPT_DRAWN = 2048
"""Cards kept by what they show, since many questions lead to one; most are kept by their question as well."""
KEPT_COMPLETIONS = 4096
_CHOICE = 100
"""Characters of an autocomplete choice's name and value (Discord)."""
_CHOICES = 25


class Cards:
    """Every answer of this bot as a card; what was kept is forgotten when the library changes."""

    def __init__(self, answerer: Answerer, wordings: Wordings, *, public_url: str | None, partners: bool) -> None:
        self.wordings = wordings
        self._answerer = answerer
        self._public_url = public_url
        self._partners = partners
        self._library = answerer.library
        self._card = lru_cache(KEPT)(self._make)
        self._drawn = lru_cache(KEPT_DRAWN)(self._draw)
        self._choices = lru_cache(KEPT_COMPLETIONS)(self._complete)

    def card(self, request: Request, wording: Wording, *, private: bool = False) -> Card:
        """The page of the answer that a request asks for."""
        self._refresh()
        return self._card(request, wording.language, private)

    def completions(self, text: str, wording: Wording, *, sections: bool = False) -> bytes:
        """What words being typed may become: a JSON array of at most 25 choices, in UTF-8.

        Args:
            text: what was typed so far.
            wording: in whose words.
            sections: whether a suggestion may name a section of a guide, too.
        """
        self._refresh()
        return self._choices(text, wording.language, sections)

    def chosen(self, text: str, kind: SectionKind | None = None) -> Show | None:
        """The request of a suggestion that was taken, or None for words that somebody typed.

        Args:
            text: what came back.
            kind: the section that the command is for; it wins over the suggestion's own.
        """
        slug, _, section = text.partition("/")
        if slug not in self._answerer.library.guides:
            return None
        return Show(slug, str(kind) if kind else section or None)

    def name(self, text: str) -> str:
        """The name of a guide for a suggestion that was taken; any other words as they are."""
        guide = self._answerer.library.guides.get(text.partition("/")[0])
        return guide.name if guide else text

    def _refresh(self) -> None:
        if self._library is not self._answerer.library:
            self._library = self._answerer.library
            self._card.cache_clear()
            self._drawn.cache_clear()
            self._choices.cache_clear()

    def _context(self, language: str) -> Context:
        return Context(self.wordings.pick(language), self._partners)

    def _make(self, request: Request, language: str, private: bool) -> Card:  # noqa: FBT001 - part of a cache's key
        return self._drawn(Drawn(self._answerer.answer(request, self._context(language)), language, private))

    def _draw(self, drawn: Drawn) -> Card:
        wording = self.wordings.pick(drawn.language)
        return render(drawn.reply, wording, public_url=self._public_url, private=drawn.private)

    def _complete(self, text: str, language: str, sections: bool) -> bytes:  # noqa: FBT001
        context = self._context(language)
        found: dict[str, str] = {}
        for suggestion in self._answerer.complete(text, _CHOICES, context):
            name, value = suggestion.name, suggestion.slug
            if sections and suggestion.section is not None:
                name = f"{name}: {context.wording.section(suggestion.section)}"
                value = f"{value}/{suggestion.section}"
            shown = f"{name} · {suggestion.detail}" if suggestion.detail else name
            found.setdefault(value, label(shown, _CHOICE))
        choices = [{"name": shown, "value": value} for value, shown in found.items() if len(value) <= _CHOICE]
        return json.dumps(choices, ensure_ascii=False, separators=(",", ":")).encode()
