"""What an answer depends on besides the request and the library."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.core.answers.wording import Wording


@dataclass(frozen=True, slots=True)
class Context:
    """The words of the asker's language, and whether the operator lets partner links show."""

    wording: Wording = field(default_factory=Wording)
    partners: bool = True
