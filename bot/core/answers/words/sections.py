"""What the sections and the facts of a guide are called."""

from __future__ import annotations

from functools import cached_property

from bot.core.answers.words.sentences import Sentences
from bot.core.guides.model import SectionKind


class SectionWords(Sentences):
    """What the sections and the facts of a guide are called."""

    def section(self, kind: SectionKind) -> str:
        """What a button calls a kind of section."""
        return self._sections[kind]

    @cached_property
    def _sections(self) -> dict[SectionKind, str]:
        """Looked up once, since every button of every answer asks for its own."""
        return {
            SectionKind.OVERVIEW: self._t("Overview"),
            SectionKind.WHY: self._t("Why"),
            SectionKind.ABOUT: self._t("About"),
            SectionKind.FORM: self._t("Form"),
            SectionKind.VARIATIONS: self._t("Variations"),
            SectionKind.MISTAKES: self._t("Mistakes"),
            SectionKind.PROGRAMMING: self._t("Programming"),
            SectionKind.MUSCLES: self._t("Muscles"),
            SectionKind.SAFETY: self._t("Safety"),
            SectionKind.ALTERNATIVES: self._t("Alternatives"),
            SectionKind.COMPARISON: self._t("Comparison"),
            SectionKind.TOPIC: self._t("Topic"),
            SectionKind.RELATED: self._t("Related"),
            SectionKind.PARTNERS: self._t("Partners"),
            SectionKind.OTHER: self._t("More"),
        }

    def fact(self, name: str) -> str:
        """What a fact is called."""
        return {
            "muscles": self._t("Muscles"),
            "also": self._t("Also works"),
            "equipment": self._t("Equipment"),
            "or": self._t("Or with"),
            "level": self._t("Level"),
            "type": self._t("Type"),
            "pattern": self._t("Pattern"),
        }[name]

    def level(self, level: str) -> str:
        """A level of the vocabulary; another word comes back as it is."""
        known = {
            "beginner": self._t("beginner"),
            "intermediate": self._t("intermediate"),
            "advanced": self._t("advanced"),
        }
        return known.get(level, level)

    def shelf(self, name: str) -> str:
        """The two halves of the library."""
        return {"exercise": self._t("Exercises"), "topic": self._t("Topics")}[name]

    def muscles_of(self, guide: str) -> str:
        """Title of the muscles of a guide that has no section on them."""
        return self._t("Muscles worked: {guide}").format(guide=guide)
