"""What commands and their options are called, and the line that describes each."""

from __future__ import annotations

from bot.core.answers.words.sentences import Sentences


class CommandWords(Sentences):
    """What commands and their options are called, and the line that describes each."""

    def command_help(self, name: str) -> str:
        """One line on a command, at most 100 characters (Discord's limit of a description)."""
        return {
            "guide": self._t("The guide to an exercise or a topic; a question about it works too"),
            "form": self._t("How to do it, step by step, with cues"),
            "mistakes": self._t("What goes wrong, why, and the cue that mends it"),
            "variations": self._t("Easier and harder versions, and whom they are for"),
            "why": self._t("What it is good for"),
            "programming": self._t("Sets, reps, load, rest, and how to progress"),
            "muscles": self._t("Which muscles it works"),
            "safety": self._t("Where you may feel it, where not, and when to stop"),
            "alternatives": self._t("What to do when the equipment is taken or something hurts"),
            "compare": self._t("Two exercises side by side"),
            "related": self._t("What to read next, and why"),
            "search": self._t("Guides by muscle, equipment or level"),
            "guides": self._t("Browse all guides"),
            "random": self._t("Any guide"),
            "help": self._t("What I can do"),
            "about": self._t("What I am and where the answers come from"),
            "privacy": self._t("What I read and what I keep"),
        }[name]

    def command_name(self, name: str) -> str:
        """What a command is called: one word in lower case, at most 32 characters (Discord's rule of names)."""
        return {
            "guide": self._t("guide"),
            "form": self._t("form"),
            "mistakes": self._t("mistakes"),
            "variations": self._t("variations"),
            "why": self._t("why"),
            "programming": self._t("programming"),
            "muscles": self._t("muscles"),
            "safety": self._t("safety"),
            "alternatives": self._t("alternatives"),
            "compare": self._t("compare"),
            "related": self._t("related"),
            "search": self._t("search"),
            "guides": self._t("guides"),
            "random": self._t("random"),
            "help": self._t("help"),
            "about": self._t("about"),
            "privacy": self._t("privacy"),
        }[name]

    def find_guide(self) -> str:
        """The name of the context menu entry that answers a message, at most 32 characters."""
        return self._t("Find the guide")

    def option_help(self, option: str) -> str:
        """One line on a command's option, at most 100 characters."""
        return {
            "guide": self._t("An exercise or a topic; typos are fine"),
            "section": self._t("The part of the guide to show"),
            "question": self._t("What you want to know about it"),
            "words": self._t("Muscles, equipment, level, or any words"),
            "first": self._t("One guide"),
            "second": self._t("The other guide"),
            "private": self._t("Show the answer to you alone"),
        }[option]

    def option_name(self, option: str) -> str:
        """What a command's option is called: one word in lower case, at most 32 characters."""
        return {
            "guide": self._t("guide"),
            "section": self._t("section"),
            "question": self._t("question"),
            "words": self._t("words"),
            "first": self._t("first"),
            "second": self._t("second"),
            "private": self._t("private"),
        }[option]
