"""What stands around an answer: its source, its links, its buttons, its pages."""

from __future__ import annotations

from bot.core.answers.words.sentences import Sentences


class ControlWords(Sentences):
    """What stands around an answer: its source, its links, its buttons, its pages."""

    def disclosure(self) -> str:
        """Stands right beside every partner link."""
        return self._t("Partner links: whoever runs this bot may earn a commission if you buy. It costs you nothing.")

    def source(self) -> str:
        """Before the name of the guide that a text comes from."""
        return self._t("From the guide")

    def read_online(self) -> str:
        """A link to the guide on the owner's website."""
        return self._t("Read online")

    def read_next(self) -> str:
        """Above related guides."""
        return self._t("Read next")

    def page(self, number: int, count: int) -> str:
        """Which page is on show, from 1."""
        return self._t("Page {number} of {count}").format(number=number, count=count)

    def previous(self) -> str:
        """A button to the page before."""
        return self._t("Back")

    def following(self) -> str:
        """A button to the next page."""
        return self._t("More")

    def delete(self) -> str:
        """A button that removes the answer."""
        return self._t("Delete")

    def more_sections(self) -> str:
        """Above a list of the sections that have no button of their own."""
        return self._t("More sections")

    def choose(self) -> str:
        """Above a list to pick one entry of."""
        return self._t("Choose one")

    def open(self) -> str:
        """A button beside a guide, that shows it."""
        return self._t("Open")

    def search_here(self) -> str:
        """A button that starts a search as one types, in the chat it stands in."""
        return self._t("Search")
