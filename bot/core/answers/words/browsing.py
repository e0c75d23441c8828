"""The frame of the lists of guides."""

from __future__ import annotations

from bot.core.answers.words.sentences import Sentences


class BrowsingWords(Sentences):
    """The frame of the lists of guides."""

    def all_guides(self, count: int) -> str:
        """Title of the list of groups."""
        return self._n("{count} guide", "{count} guides", count).format(count=count)

    def pick_group(self) -> str:
        """Below the title of the list of groups."""
        return self._t("Pick a group:")

    def another(self) -> str:
        """A button for another random guide."""
        return self._t("Another one")

    def back_to_groups(self) -> str:
        """A button that leads back to the groups."""
        return self._t("All groups")
