"""Cards are drawn once for all questions that lead to them."""

from __future__ import annotations

from dataclasses import replace

from bot.adapters.discord.cards import Cards
from bot.adapters.discord.same import Drawn
from bot.core.answers.answerer import Answerer
from bot.core.answers.reply import Reply, Tone
from bot.core.answers.request import Ask, Show
from bot.core.answers.wording import Wordings
from bot.core.guides.library import Library
from tests.adapters.discord.replies import library


def cards(answerer: Answerer) -> Cards:
    return Cards(answerer, Wordings(), public_url=None, partners=True)


def test_questions_that_lead_to_one_section_share_its_card(answerer: Answerer) -> None:
    found = cards(answerer)
    wording = found.wordings.default
    asked = [found.card(Ask(text), wording) for text in ("form front squat", "front squat form", "front sqaut form")]
    assert all(card is asked[0] for card in asked)
    assert found.card(Ask("form front squat"), wording, private=True) is not asked[0]
    assert found.card(Ask("front squat mistakes"), wording) is not asked[0]
    assert found.card(Show("front-squat", "form", 1), wording) is not None


def test_the_confidence_alone_makes_no_other_card_and_anything_else_does() -> None:
    reply = Reply(Tone.ANSWER, "Form", confidence=1.0)
    key = Drawn(reply, "en", private=False)
    assert key == Drawn(replace(reply, confidence=0.5), "en", private=False)
    assert hash(key) == hash(Drawn(replace(reply, confidence=0.5), "en", private=False))
    others = (replace(reply, title="Mistakes"), replace(reply, page=1), replace(reply, tone=Tone.INFO))
    assert all(key != Drawn(other, "en", private=False) for other in others)
    assert key != Drawn(reply, "de", private=False)
    assert key != Drawn(reply, "en", private=True)
    assert key != reply


def test_nothing_of_an_old_library_is_kept() -> None:
    whole = library()
    answerer = Answerer(whole)
    found = cards(answerer)
    wording = found.wordings.default
    before = found.card(Show("front-squat", "form"), wording)
    guide = whole.guides["front-squat"]
    renamed = replace(guide, sections=tuple(replace(s, title="Anew") for s in guide.sections))
    answerer.replace(Library(guides={"front-squat": renamed}))
    after = found.card(Show("front-squat", "form"), wording)
    assert after is not before
    assert b"Anew" in after.json(1)
