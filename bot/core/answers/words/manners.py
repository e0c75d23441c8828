"""What is said when somebody presses another's button, asks too often, or when something is broken."""

from __future__ import annotations

from bot.core.answers.words.sentences import Sentences


class MannerWords(Sentences):
    """What is said when somebody presses another's button, asks too often, or when something is broken."""

    def not_yours(self) -> str:
        """Somebody presses a button of another person's answer."""
        return self._t("This answer belongs to somebody else. Here is one of your own.")

    def slow_down(self) -> str:
        """Somebody asks too often."""
        return self._t("Easy, that's a lot of questions at once. Rest a few seconds and ask again.")

    def apology(self) -> str:
        """Something broke on our side."""
        return self._t("Sorry, something went wrong on my side. It has been noted; please try again.")

    def missing_permission(self, permissions: str) -> str:
        """The bot may not answer here."""
        return self._t("I can't answer here: I am missing the permission {permissions}.").format(
            permissions=permissions
        )

    def permission(self, name: str) -> str:
        """What Discord's own settings call a permission; one that is not listed comes back as it is."""
        known = {
            "view_channel": self._t("View Channel"),
            "send_messages": self._t("Send Messages"),
            "send_messages_in_threads": self._t("Send Messages in Threads"),
        }
        return known.get(name, name)
