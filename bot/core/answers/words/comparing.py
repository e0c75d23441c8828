"""The frame of alternatives and of two guides side by side."""

from __future__ import annotations

from bot.core.answers.words.sentences import Sentences


class ComparingWords(Sentences):
    """The frame of alternatives and of two guides side by side."""

    def instead_of(self, guide: str) -> str:
        """Title of what can replace an exercise."""
        return self._t("Instead of {guide}").format(guide=guide)

    def similar(self) -> str:
        """Above guides of the same pattern and muscles."""
        return self._t("More with the same muscles")

    def without(self, what: str) -> str:
        """Above guides that do without something."""
        return self._t("Without {what}").format(what=what)

    def shares(self, muscles: str) -> str:
        """Why a guide can stand in for another: its muscles."""
        return self._t("also trains {muscles}").format(muscles=muscles)

    def needs(self, equipment: str) -> str:
        """What an exercise needs."""
        return self._t("needs {equipment}").format(equipment=equipment)

    def versus(self, first: str, second: str) -> str:
        """Title of a comparison."""
        return self._t("{first} vs {second}").format(first=first, second=second)

    def compare_with(self, guide: str) -> str:
        """Title above the guides that one can be compared with."""
        return self._t("Compare {guide} with …").format(guide=guide)

    def both(self) -> str:
        """What two guides share."""
        return self._t("Both")

    def why_choose(self, guide: str) -> str:
        """Heading above a guide's own reasons."""
        return self._t("Why choose {guide}").format(guide=guide)

    def what_differs(self) -> str:
        """Heading above the facts in which two guides differ."""
        return self._t("What differs")

    def in_common(self) -> str:
        """Heading above the facts that two guides share."""
        return self._t("In common")
