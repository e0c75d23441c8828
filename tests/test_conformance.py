"""The conformance matrix: every guide x section and command x platform, page by page.

Each page is within every limit of its platform by the judges of `tests/wire`; together the pages hold every word of
the reply, every action as a button, every partner beside the disclosure, and every link.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

from bot.adapters.discord import ids
from bot.adapters.discord import native as discord
from bot.adapters.discord.measure import COMPONENT_LIMIT, TEXT_LIMIT
from bot.adapters.telegram import native as telegram
from bot.core.answers.answerer import Answerer
from bot.core.answers.codec import decode
from bot.core.answers.commands import COMMANDS, Takes
from bot.core.answers.context import Context
from bot.core.answers.reply import Reply
from bot.core.answers.request import Browse, Compare, Request, Say, Show, Topic
from bot.core.guides.library import Library
from bot.core.guides.text import plain, plain_line
from tests.wire.discord import rules as discord_rules
from tests.wire.discord import spec as discord_spec
from tests.wire.telegram import rules as telegram_rules

PUBLIC_URL = "https://lifts.example"
MOST_PAGES = 30


@dataclass(frozen=True)
class Page:
    """One page as it was sent: what a reader can see, what can be pressed, where links lead, and what is wrong."""

    text: str
    requests: frozenset[Request]
    links: frozenset[str]
    faults: tuple[str, ...]


def squeezed(text: str) -> str:
    """Letters and digits alone, so that marks, escapes and spaces do not count."""
    return "".join(re.findall(r"\w", text)).lower()


# Discord


def by_discords_spec(call: dict[str, Any]) -> list[str]:
    """What Discord's own spec says of a call; of calls of one shape the first is asked, since it takes its time."""
    spec = discord_spec.from_environment()
    data = call["payload"]["data"]
    shape = tuple((part["type"], *sorted(part)) for part in discord_rules.walk(data["components"]))
    if spec is None or shape in _SHAPES:
        return []
    _SHAPES.add(shape)
    return spec.faults("POST", call["path"], call["payload"])


_SHAPES: set[tuple[Any, ...]] = set()


def discord_page(reply: Reply, public_url: str | None) -> Page:
    (call,) = discord.payloads(reply, Context(), public_url)
    data = call["payload"]["data"]
    components = list(discord_rules.walk(data["components"]))
    texts = [part["content"] for part in components if part["type"] == 10]
    labels = [part.get("label", "") for part in components if part["type"] == 2]
    labels += [option["label"] for part in components if part["type"] == 3 for option in part["options"]]
    codes = [part["custom_id"] for part in components if part["type"] == 2 and "custom_id" in part]
    found = {press.request for code in codes if (press := ids.read(code)) is not None}
    found |= {decode(option["value"]) for part in components if part["type"] == 3 for option in part["options"]}
    media = [str(item["media"]["url"]) for part in components if part["type"] == 12 for item in part["items"]]
    urls = [part["url"] for part in components if "url" in part]
    links = {*urls, *media, *re.findall(r"\]\(<?(https://[^)>]+)>?\)", "\n".join(texts))}
    assert len(components) <= COMPONENT_LIMIT
    assert sum(len(text) for text in texts) <= TEXT_LIMIT
    wrong = [*discord_rules.faults(call["payload"]), *by_discords_spec(call)]
    visible = re.sub(r"\]\(<?https://[^)]*\)", "]", "\n".join([*texts, *labels]))
    return Page(visible, frozenset(r for r in found if r), frozenset(links), tuple(wrong))


# Telegram


def telegram_page(reply: Reply, public_url: str | None) -> Page:
    (call,) = telegram.payloads(reply, Context(), public_url)
    params = call["params"]
    buttons = [b for row in params.get("reply_markup", {}).get("inline_keyboard", []) for b in row]
    requests = {decode(b["callback_data"]) for b in buttons if "callback_data" in b}
    links = {b["url"] for b in buttons if "url" in b} | {e["url"] for e in params.get("entities", []) if "url" in e}
    links |= set(re.findall(r"https://\S+", params["text"]))
    wrong = telegram_rules.faults(call["method"], params)
    text = "\n".join([params["text"], *(b["text"] for b in buttons)])
    return Page(text, frozenset(r for r in requests if r), frozenset(links), tuple(wrong))


RENDERERS: dict[str, Callable[[Reply, str | None], Page]] = {"discord": discord_page, "telegram": telegram_page}


def pages(reply: Reply, render: Callable[[Reply, str | None], Page], public_url: str | None) -> list[Page]:
    """Every page, reached as a reader reaches it: a page is there when the one before it has its button."""
    found = [render(replace(reply, page=0), public_url)]
    while len(found) < MOST_PAGES:
        following = _turned(reply.request, len(found))
        if following is None or following not in found[-1].requests:
            return found
        found.append(render(replace(reply, request=following, page=len(found)), public_url))
    raise AssertionError(f"{reply.title}: more than {MOST_PAGES} pages")


def _turned(request: Request | None, page: int) -> Request | None:
    return replace(request, page=page) if isinstance(request, Show | Compare | Browse) else None


def wanted_words(reply: Reply) -> Iterator[str]:
    """Every piece of text that a reader must be able to reach."""
    yield reply.title
    yield from reply.crumbs
    yield plain_line(reply.alert)
    reasons = {entry.reason for entry in reply.related if entry.reason}
    for block in (*reply.lead, *reply.blocks):
        for line in plain((block,)).split("\n"):
            # A list of related guides may call them by their own names rather than by the words of the link.
            yield next((reason for reason in reasons if line.endswith(f" - {reason}")), line)
    yield from (partner.label for partner in reply.partners)
    yield reply.disclosure
    yield from (entry.name for entry in reply.related)
    if reply.source is not None:
        yield reply.source.name
    if reply.facts is not None:
        yield from (*reply.facts.primary_muscles, *reply.facts.equipment, reply.facts.level or "")


def wanted_requests(reply: Reply) -> set[Request]:
    """Every action that must be one tap away (the section on show may be a label)."""
    actions = [*reply.sections, *(entry.action for entry in reply.related), *reply.actions]
    actions += [choice.action for choice in reply.choices]
    return {action.request for action in actions if not action.current}


def check(reply: Reply, platform: str, public_url: str | None, where: str) -> None:
    found = pages(reply, RENDERERS[platform], public_url)
    for number, page in enumerate(found):
        assert page.faults == (), f"{where}, page {number}: {page.faults}"
    seen = squeezed("\n".join(page.text for page in found))
    for words in wanted_words(reply):
        # A block cut in two by a page is found in its halves.
        pieces = [words] if len(found) == 1 else re.split(r"(?<=[.!?:;,])\s|\s", words)
        for piece in pieces:
            assert squeezed(piece) in seen, f"{where}: lost {piece!r}"
    pressed = frozenset().union(*(page.requests for page in found))
    assert wanted_requests(reply) <= pressed, f"{where}: no button for {wanted_requests(reply) - pressed}"
    links = frozenset().union(*(page.links for page in found))
    assert {partner.url for partner in reply.partners} <= links, where
    if reply.picture is not None:
        assert reply.picture.url in links, where
    if public_url:
        for entry in reply.related:
            assert f"{public_url}/guide/{entry.slug}" in links, f"{where}: no link to {entry.slug}"
    else:
        assert not any(link.startswith(PUBLIC_URL) for link in links), where
    for page in found:
        if any(partner.label in page.text for partner in reply.partners):
            assert squeezed(reply.disclosure) in squeezed(page.text), f"{where}: a partner without the disclosure"


@pytest.mark.parametrize("public_url", [None, PUBLIC_URL], ids=["no-website", "website"])
@pytest.mark.parametrize("platform", list(RENDERERS))
def test_every_section_of_every_guide(
    answerer: Answerer, library: Library, platform: str, public_url: str | None
) -> None:
    for guide in library.guides.values():
        for section in guide.sections:
            reply = answerer.answer(Show(guide.slug, section.key))
            check(reply, platform, public_url, f"{platform} {guide.slug} {section.key}")


@pytest.mark.parametrize("platform", list(RENDERERS))
def test_every_command_on_every_guide(answerer: Answerer, library: Library, platform: str) -> None:
    for guide in library.guides.values():
        for command in COMMANDS:
            if command.takes is Takes.GUIDE:
                kind = str(command.section) if command.section else None
                reply = answerer.answer(Show(guide.slug, kind))
                check(reply, platform, None, f"{platform} /{command.name} {guide.slug}")


@pytest.mark.parametrize("platform", list(RENDERERS))
def test_every_passage_that_can_lead(answerer: Answerer, library: Library, platform: str) -> None:
    for guide in list(library.guides.values())[::7]:
        for section in guide.sections:
            for lead in range(6):
                reply = answerer.answer(Show(guide.slug, section.key, lead=lead))
                check(reply, platform, None, f"{platform} {guide.slug} {section.key} lead {lead}")


@pytest.mark.parametrize("platform", list(RENDERERS))
def test_what_is_no_guide(answerer: Answerer, library: Library, platform: str) -> None:
    slugs = list(library.guides)
    requests: list[Request] = [Browse(), *(Say(topic) for topic in Topic)]
    requests += [action.request for action in answerer.answer(Browse()).actions]
    requests += [Compare(first, second) for first, second in zip(slugs[::3], slugs[1::3], strict=False)]
    for request in requests:
        check(answerer.answer(request), platform, None, f"{platform} {request}")


def test_a_fault_is_seen(answerer: Answerer) -> None:
    """The matrix can fail: a reply that holds more than its renderer was given is told."""
    reply = answerer.answer(Show("front-squat", "form"))
    broken: dict[str, Callable[[Reply, str | None], Page]] = {
        name: lambda r, url, render=render: render(replace(r, blocks=r.blocks[1:], related=()), url)  # type: ignore[misc]
        for name, render in RENDERERS.items()
    }
    for name, render in broken.items():
        kept = RENDERERS[name]
        RENDERERS[name] = render
        try:
            with pytest.raises(AssertionError, match="lost"):
                check(reply, name, None, "broken")
        finally:
            RENDERERS[name] = kept
