"""What the bot says about itself."""

from __future__ import annotations

from bot.core.answers.words.sentences import Sentences


class AboutWords(Sentences):
    """What the bot says about itself."""

    def tagline(self) -> str:
        """What the bot is, in one sentence (Telegram's short description: at most 120 characters)."""
        return self._t("Ask how to lift: form, mistakes, variations, programming. Answers come from written guides.")

    def about_text(self, guides: int) -> tuple[str, ...]:
        """What the bot is, a paragraph each."""
        return (
            self._t(
                "I answer lifters from a library of {guides} guides. Every answer is a guide's own text, "
                "with its source. I make nothing up: no language model writes here."
            ).format(guides=guides),
            self._t(
                "I am no doctor. Pain that is sharp, spreading, numb or lasting is a reason to stop "
                "and see a professional."
            ),
        )

    def privacy_text(self) -> tuple[str, ...]:
        """What is read and kept, a paragraph each."""
        return (
            self._t(
                "I read what you send me: commands, messages that mention me or reply to me, and private messages. "
                "In groups and servers I read nothing else."
            ),
            self._t(
                "I keep no messages, no names and no history. A message that I cannot answer yet waits in a file until "
                "I have, and is then deleted. While I run I remember, in memory only, how often you asked lately and, "
                "in a private chat, which guide was shown last. A restart forgets both."
            ),
        )

    def help_text(self) -> tuple[str, ...]:
        """How to ask, a paragraph each; the commands follow."""
        return (
            self._t("Type what you want to know, as you would to a coach. Typos and abbreviations are fine."),
            self._t(
                "For instance: “form hip thrust”, “rdl mistakes”, “my heels come up when i squat”, "
                "“front vs back squat”."
            ),
        )

    def commands_title(self) -> str:
        """Heading above the list of commands."""
        return self._t("Commands")
