"""Every sentence that is not a guide's, in the language of a gettext catalogue.

A method returns a finished text. `self._t` looks a message up; the messages are gathered from its calls, so each stands
here as a literal.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from gettext import NullTranslations
from types import MappingProxyType

from bot.core.guides.model import SectionKind

DEFAULT_LANGUAGE = "en"


class Wording:
    """The bot's own words in one language; without a catalogue they are the English ones written here."""

    def __init__(self, translations: NullTranslations | None = None, language: str = DEFAULT_LANGUAGE) -> None:
        self.language = language
        catalogue = translations or NullTranslations()
        self._t = catalogue.gettext
        self._n = catalogue.ngettext

    # Commands

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

    # Sections and facts

    def section(self, kind: SectionKind) -> str:
        """What a button calls a kind of section."""
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
        }[kind]

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

    # Answers that are no guide

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

    def red_flag(self) -> str:
        """Before everything else when the words speak of a sign that needs a professional."""
        return self._t(
            "Stop here: numbness, sharp or spreading pain, a pop, chest pain or dizziness need a professional "
            "before the next set. With chest pain or trouble breathing, call emergency services."
        )

    # Alternatives and comparisons

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

    # Browsing

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

    # Links, partners, pages

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

    # Manners and faults

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

    # About the bot itself

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
                "I keep no messages, no names and no history. While I run I remember, in memory only, how often you "
                "asked lately and, in a private chat, which guide was shown last. A restart forgets both."
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


@dataclass(frozen=True, slots=True)
class Wordings:
    """The wordings of every language there is a catalogue for."""

    by_language: Mapping[str, Wording] = field(default_factory=lambda: MappingProxyType({}))
    default: Wording = field(default_factory=Wording)

    def pick(self, locale: str | None) -> Wording:
        """The wording for a locale as platforms write them ("de", "de-DE", "es_419"); the default where none fits."""
        if not locale:
            return self.default
        wanted = locale.replace("_", "-").lower()
        return self.by_language.get(wanted) or self.by_language.get(wanted.split("-")[0]) or self.default
