"""The one table of commands: registration, help, completion and the README are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.core.answers.request import Ask, Browse, Random, Request, Say, Search, Topic
from bot.core.guides.model import SectionKind


class Takes(StrEnum):
    """What a command wants behind its name."""

    GUIDE = "guide"
    WORDS = "words"
    PAIR = "pair"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Command:
    """One command. Its help is `Wording.command_help(name)`; `example` is what a lifter would type behind the name."""

    name: str
    takes: Takes
    section: SectionKind | None = None
    example: str = ""

    def request(self, text: str = "", about: str | None = None, number: int = 0) -> Request:
        """What the command asks for.

        Args:
            text: the words behind the command's name; for `compare` both guides, with or without a word between.
            about: the guide of the conversation's last answer, see `Ask`.
            number: what chance drew, for `random`.
        """
        match self.name:
            case "random":
                return Random(number)
            case "guides":
                return Browse()
            case "search" if text.strip():
                return Search(" ".join(text.split()))
            case "help" | "about" | "privacy":
                return Say(Topic(self.name))
        return Ask(text, self.section, about)


COMMANDS: tuple[Command, ...] = (
    Command("guide", Takes.GUIDE, None, "hip thrust"),
    Command("form", Takes.GUIDE, SectionKind.FORM, "hip thrust"),
    Command("mistakes", Takes.GUIDE, SectionKind.MISTAKES, "rdl"),
    Command("variations", Takes.GUIDE, SectionKind.VARIATIONS, "push up"),
    Command("why", Takes.GUIDE, SectionKind.WHY, "front squat"),
    Command("programming", Takes.GUIDE, SectionKind.PROGRAMMING, "pull up"),
    Command("muscles", Takes.GUIDE, SectionKind.MUSCLES, "deadlift"),
    Command("safety", Takes.GUIDE, SectionKind.SAFETY, "bench press"),
    Command("alternatives", Takes.GUIDE, SectionKind.ALTERNATIVES, "leg press no machine"),
    Command("compare", Takes.PAIR, SectionKind.COMPARISON, "front squat vs back squat"),
    Command("related", Takes.GUIDE, SectionKind.RELATED, "ohp"),
    Command("search", Takes.WORDS, None, "glutes dumbbell beginner"),
    Command("guides", Takes.NOTHING),
    Command("random", Takes.NOTHING),
    Command("help", Takes.NOTHING),
    Command("about", Takes.NOTHING),
    Command("privacy", Takes.NOTHING),
)

BY_NAME = {command.name: command for command in COMMANDS}
