"""Titles and sentences of answers that are no guide's: choices, misses, courtesies, stale buttons, red flags."""

from __future__ import annotations

from bot.core.answers.words.sentences import Sentences


class MissWords(Sentences):
    """Titles and sentences of answers that are no guide's: choices, misses, courtesies, stale buttons, red flags."""

    def did_you_mean(self) -> str:
        """Title above several guides that may have been meant."""
        return self._t("Did you mean …?")

    def speak_of(self) -> str:
        """Title above several guides whose text speaks of what was asked."""
        return self._t("These guides speak of it")

    def nothing_found(self) -> str:
        """Title of an answer that found nothing."""
        return self._t("Nothing found")

    def no_guide_for(self, words: str) -> str:
        """Nothing matches what was typed."""
        return self._t("I have no guide for “{words}”.").format(words=words)

    def close_by(self) -> str:
        """Above guides that come close."""
        return self._t("Close by:")

    def try_instead(self) -> str:
        """What to do when nothing was found."""
        return self._t("Try the name of a lift (“rdl”), a question (“my heels come up when I squat”) or /guides.")

    def any_time(self) -> str:
        """Title of what is said to thanks."""
        return self._t("Any time")

    def ask_again(self) -> str:
        """What is said to thanks."""
        return self._t("Good lifting. Ask again whenever something comes up.")

    def hello(self) -> str:
        """Title of what is said to a greeting."""
        return self._t("Hello")

    def no_section(self, guide: str, section: str) -> str:
        """A guide lacks what was asked for."""
        return self._t("The guide to {guide} has no section “{section}”. It has these:").format(
            guide=guide, section=section
        )

    def which_guide(self, example: str) -> str:
        """A command came without the name of a guide."""
        return self._t("Which exercise? For instance: {example}").format(example=example)

    def guide_gone(self) -> str:
        """A button's guide is no longer in the library."""
        return self._t("That guide is no longer here. Ask again and I'll look for the best one there is.")

    def stale_button(self) -> str:
        """A button that nothing can be made of."""
        return self._t("This button is no longer valid. Please ask again.")

    def found_by_facts(self, count: int) -> str:
        """Title above guides found by muscle, equipment or level."""
        return self._n("{count} guide fits", "{count} guides fit", count).format(count=count)

    def fits_best(self, shown: int) -> str:
        """More guides fit than are shown."""
        return self._t("These {shown} fit best:").format(shown=shown)

    def get_help_first(self) -> str:
        """The title where the words speak of such a sign, and no guide does."""
        return self._t("Get help first")

    def beyond_guides(self) -> str:
        """What is said below it."""
        return self._t(
            "This is more than a training guide can judge. Stop, tell somebody near you, and ask a doctor; if in "
            "doubt, call emergency services now."
        )

    def red_flag(self) -> str:
        """Before everything else when the words speak of a sign that needs a professional."""
        return self._t(
            "Stop here: numbness, sharp or spreading pain, a pop, chest pain or dizziness need a professional "
            "before the next set. With chest pain or trouble breathing, call emergency services."
        )
