"""What every kind of update is answered with: the bot's name, its cards, its way out, and its little memory."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.adapters.telegram.cards import Cards
from bot.adapters.telegram.deeplinks import Links
from bot.adapters.telegram.delivery import Delivery
from bot.adapters.telegram.incoming import Me
from bot.adapters.telegram.memory import Latest
from bot.core.answers.allowance import Allowance
from bot.core.answers.answerer import Answerer
from bot.core.answers.wording import Wordings


def _chance() -> int:
    return random.randrange(2**31)  # noqa: S311 - picks a guide, keeps no secret


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer in a chat: what was asked, and the message that answers it where it is known."""

    text: str
    message_id: int | None


@dataclass(frozen=True, slots=True)
class Desk:
    """Shared by the handlers of one bot.

    Attributes:
        allowance: how often one person may ask; `typing`, how often an inline query may be answered as they type.
        last: the guide that a private chat saw last.
        answered: the answers of late, by chat and message, so that an edited question has its answer edited.
        slowed: who was told to slow down and has not been answered since.
    """

    me: Me
    answerer: Answerer
    cards: Cards
    links: Links
    wordings: Wordings
    delivery: Delivery
    allowance: Allowance
    typing: Allowance
    last: Latest[int, str] = field(default_factory=Latest)
    answered: Latest[tuple[int, int], Answered] = field(default_factory=Latest)
    slowed: Latest[int, bool] = field(default_factory=Latest)
    chance: Callable[[], int] = _chance

    def moved(self, old: int, new: int) -> None:
        """A group became a supergroup: its answers keep their questions, its pace its count."""
        self.delivery.pacing.move(old, new)
        self.answered.rekey(lambda key: (new, key[1]) if key[0] == old else key)
