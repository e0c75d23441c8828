"""Request + Library -> Reply: the one place where everything is answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.core.answers import about, browse, choices, guide_card
from bot.core.answers.actions import detail
from bot.core.answers.alternatives import alternatives
from bot.core.answers.commands import COMMANDS
from bot.core.answers.comparison import compare, partners
from bot.core.answers.context import Context
from bot.core.answers.reply import Action, Reply
from bot.core.answers.request import Ask, Browse, Compare, Random, Request, Say, Search, Show
from bot.core.guides.library import Library
from bot.core.guides.model import Guide, GuideKind, SectionKind
from bot.core.guides.text import Line, Span
from bot.core.search.index import Index
from bot.core.search.meaning import Ambiguous, Facets, Found, Meaning, NotFound, Target
from bot.core.search.talk.courtesy import courtesy

_OFFERED = 10
_EVERY = 10_000


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A guide, or a section of one, to complete what is being typed."""

    slug: str
    name: str
    section: SectionKind | None
    detail: str


_CARDS = 1024
"""Cards kept ready: all sections of a hundred guides in one language. They share their text with the guides."""


@dataclass(frozen=True, slots=True)
class _State:
    """A library, its index, and the cards made from them: whatever a reload replaces."""

    library: Library
    index: Index
    card: Callable[[Show, frozenset[str], Context], Reply]


_REMEMBERED = 2
"""Guides before the last one that a conversation is remembered to have been about."""


def _state(library: Library) -> _State:
    index = Index(library)

    @lru_cache(_CARDS)
    def card(request: Show, rules_out: frozenset[str], context: Context) -> Reply:
        guide = library.guide(request.guide, context.wording.language)
        if guide is None:
            return choices.message(context.wording.guide_gone(), context)
        section = guide_card.find_section(guide, request.section)
        if request.section == SectionKind.ALTERNATIVES or (section and section.kind is SectionKind.ALTERNATIVES):
            others = index.alternatives(guide.slug, rules_out)
            return alternatives(guide, others, library, context, request, rules_out)
        return guide_card.show(guide, library, context, request)

    return _State(library, index, card)


class Answerer:
    """Answers requests from a library, and from the index built of it. Both are swapped at once on a reload."""

    def __init__(self, library: Library) -> None:
        self._state = _state(library)

    def prepare(self) -> None:
        """Indexes the guides' text now (some seconds), rather than at the first question."""
        self._state.index.prepare()

    def replace(self, library: Library) -> None:
        """Answers from another library from now on. An answer under way is finished from the old one."""
        state = _state(library)
        state.index.prepare()
        self._state = state

    @property
    def library(self) -> Library:
        """The library that answers come from."""
        return self._state.library

    def complete(self, text: str, limit: int = 25, context: Context | None = None) -> list[Suggestion]:
        """What words being typed may become, best first, through the same search as an answer."""
        library = self._state.library
        context = context or Context()
        language = context.wording.language
        found = ((target, library.guide(target.guide, language)) for target in self._state.index.complete(text, limit))
        return [Suggestion(g.slug, g.name, target.kind, detail(g, context)) for target, g in found if g is not None]

    def answer(self, request: Request, context: Context | None = None) -> Reply:
        """The reply to a request; it never raises for anything that a lifter or an old button can ask."""
        state = self._state
        library = state.library
        context = context or Context()
        match request:
            case Ask():
                return _Answer(state, context).ask(request)
            case Search(text):
                return _Answer(state, context).search(text)
            case Show():
                return _Answer(state, context).show(request)
            case Compare(first, second, page):
                left, right = (library.guide(slug, context.wording.language) for slug in (first, second))
                if left is None or right is None:
                    return choices.message(context.wording.guide_gone(), context)
                return compare(left, right, context, page)
            case Browse():
                return browse.browse(library, context, request)
            case Random(number):
                return _random(library, context, number)
            case Say():
                return about.say(library, context, request)


def _random(library: Library, context: Context, number: int) -> Reply:
    slugs = list(library.guides)
    guide = library.guide(slugs[number % len(slugs)], context.wording.language)
    assert guide is not None  # noqa: S101 - the slug is the library's own
    card = guide_card.show(guide, library, context, Show(guide.slug))
    # The next number is drawn from this one (Lehmer's generator, Park and Miller's constants), so a button can hold it.
    following = (number % 2147483647 + 1) * 48271 % 2147483647
    return replace(card, actions=(Action(context.wording.another(), Random(following)),))


def earlier(about: str | None) -> list[str]:
    """The guides that a conversation was about, the latest first (see `subject`)."""
    guide, _, _, before = ((about or "").split("/", 3) + [""] * 4)[:4]
    return [slug for slug in (guide, *before.split(",")) if slug]


@dataclass(frozen=True, slots=True)
class _Answer:
    """One answer being made: from what, and in whose words."""

    state: _State
    context: Context

    @property
    def library(self) -> Library:
        return self.state.library

    @property
    def index(self) -> Index:
        return self.state.index

    def guide(self, slug: str) -> Guide | None:
        return self.library.guide(slug, self.context.wording.language)

    def show(self, request: Show, rules_out: frozenset[str] = frozenset()) -> Reply:
        return self.state.card(request, rules_out, self.context)

    def search(self, text: str) -> Reply:
        meaning = self.index.understand(text)
        described = meaning.facets or self.index.described(text)
        if described is not None and not isinstance(meaning.decision, Found):
            return self.by_facts(described)
        match meaning.decision:
            case Found(target):
                near = [target, *(t for t in self.index.complete(text, _OFFERED) if t.guide != target.guide)]
                return choices.by_facts(near, len(near), self.library, self.context)
            case Ambiguous(targets):
                return choices.by_facts(targets, len(targets), self.library, self.context)
            case NotFound(near_misses):
                return choices.not_found(text, near_misses, self.library, self.context)

    def by_facts(self, described: Facets, last: str | None = None) -> Reply:
        """The exercises that fit some facts, without the guide of the last answer where others fit as well."""
        fitting = self.index.suggest(described, _EVERY)
        fitting = [target for target in fitting if target.guide != last] or fitting
        if not fitting:
            return choices.not_found("", (), self.library, self.context)
        return choices.by_facts(fitting[:_OFFERED], len(fitting), self.library, self.context)

    def ask(self, request: Ask) -> Reply:
        if not request.text.strip():
            return self.nothing_typed(request)
        meaning = self.index.understand(request.text, kind=request.kind, about=request.about)
        reply = self.answered(request, meaning)
        shown, *_ = (reply.about or "").split("/")
        talked_of = dict.fromkeys((*meaning.beside, *earlier(request.about)))
        before = tuple(slug for slug in talked_of if slug != shown)[:_REMEMBERED]
        return replace(reply, alarm=max(0, meaning.alarm - 1), before=before)

    def answered(self, request: Ask, meaning: Meaning) -> Reply:
        alert: Line = (Span(self.context.wording.red_flag(), bold=True),) if meaning.red_flag else ()
        if meaning.compare is not None:
            left, right = (self.guide(slug) for slug in meaning.compare)
            if left is not None and right is not None:
                return replace(compare(left, right, self.context), alert=alert)
        if meaning.facets is not None and not isinstance(meaning.decision, Found):
            last = request.about.partition("/")[0] if request.about is not None else None
            return replace(self.by_facts(meaning.facets, last), alert=alert)
        match meaning.decision:
            case Found(target) if SectionKind.COMPARISON in (target.kind, meaning.kind) and not target.section:
                return replace(self.compare_with(target.guide), alert=alert)
            case Found(target):
                card = self.show(self.place(target, meaning), meaning.rules_out)
                if self.is_topic(target.guide) and card.section is SectionKind.MISTAKES is not meaning.kind:
                    card = replace(card, section=SectionKind.TOPIC)
                return replace(card, alert=alert, confidence=target.confidence)
            case Ambiguous(targets):
                return choices.ambiguous(targets, self.library, self.context, alert)
            case NotFound(near):
                if alert:
                    return choices.warned(alert, near, self.library, self.context)
                if (said := courtesy(request.text)) is not None:
                    return choices.courteous(said, self.context)
                return choices.not_found(request.text, near, self.library, self.context)

    def compare_with(self, slug: str) -> Reply:
        """One guide alone was named in a comparison: its related guides, and those like it, to pick the other."""
        guide = self.guide(slug)
        assert guide is not None  # noqa: S101 - the index's own slug
        near = [entry.slug for entry in guide.related]
        near += [target.guide for target in self.index.alternatives(slug, frozenset())]
        others = [other for other in map(self.guide, dict.fromkeys(near)) if other is not None]
        return partners(guide, others[:_OFFERED], self.context)

    def is_topic(self, slug: str) -> bool:
        guide = self.library.guide(slug)
        return guide is not None and guide.kind is GuideKind.TOPIC

    def place(self, target: Target, meaning: Meaning) -> Show:
        kind = target.kind or meaning.kind
        if kind and not target.section and self.is_topic(target.guide):
            kind = kind if self.library.guides[target.guide].of_kind(kind) else None
        return Show(target.guide, target.section or (str(kind) if kind else None), lead=target.passage)

    def nothing_typed(self, request: Ask) -> Reply:
        if request.about is not None:
            guide = request.about.partition("/")[0]
            return self.show(Show(guide, str(request.kind) if request.kind else None))
        example = next((c for c in COMMANDS if c.section is request.kind and c.example), COMMANDS[0])
        words = f"/{example.name} {example.example}"
        return choices.message(self.context.wording.which_guide(words), self.context)
