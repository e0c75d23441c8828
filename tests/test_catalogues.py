"""The catalogues are whole and within the platforms' limits, and a person gets what they say."""

from __future__ import annotations

import inspect
import string
from collections.abc import Callable, Iterable, Iterator, Mapping
from gettext import NullTranslations
from pathlib import Path
from typing import Any

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from discord.app_commands.commands import VALID_SLASH_COMMAND_NAME

from bot import catalogues
from bot.core.answers.answerer import Answerer
from bot.core.answers.commands import COMMANDS, Takes
from bot.core.answers.context import Context
from bot.core.answers.request import Ask, Show
from bot.core.answers.wording import Wording
from bot.core.guides.library import load
from bot.core.guides.model import GuideKind, SectionKind
from bot.core.guides.text import plain

ANSWERS = Path(catalogues.__file__).parent / "core" / "answers"
LANGUAGES = ("de", "es")

SAME = {"de": {"guide", "guides", "Level", "Equipment"}, "es": set[str]()}
"""Messages that a language says in the very letters of the English ones."""

Said = dict[str, str | tuple[str, ...]]

FACTS = ("muscles", "also", "equipment", "or", "level", "type", "pattern")
OPTIONS = ("guide", "section", "question", "words", "first", "second", "private")
OPTIONS_OF = {
    Takes.GUIDE: {"guide", "section", "question", "private"},
    Takes.WORDS: {"words", "private"},
    Takes.PAIR: {"first", "second", "private"},
    Takes.NOTHING: {"private"},
}
ONE_OF: Mapping[str, tuple[Any, ...]] = {
    "command_help": tuple(command.name for command in COMMANDS),
    "command_name": tuple(command.name for command in COMMANDS),
    "option_help": OPTIONS,
    "option_name": OPTIONS,
    "section": tuple(SectionKind),
    "fact": FACTS,
    "level": ("beginner", "intermediate", "advanced"),
    "shelf": tuple(GuideKind),
    "permission": ("view_channel", "send_messages", "send_messages_in_threads"),
}
"""What a sentence that looks a word up in a table can be asked for."""

LIMITS: Mapping[str, int] = {
    "command_help": 100,  # Discord's description of a command; Telegram's takes 256
    "command_name": 32,
    "option_help": 100,
    "option_name": 32,
    "find_guide": 32,
    "tagline": 120,  # Telegram's short description
    "choose": 150,  # the placeholder of a select
    "more_sections": 150,
    "section": 16,  # buttons, three of them side by side on a phone
    "previous": 12,
    "following": 12,
    "delete": 12,
    "open": 12,
    "search_here": 12,
    "another": 24,
    "back_to_groups": 24,
    "read_online": 24,
    "not_yours": 200,  # the notice above a chat in Telegram (answerCallbackQuery)
    "slow_down": 200,
    "stale_button": 200,
    "guide_gone": 200,
    "apology": 200,
}
"""Characters a sentence may have: a platform's limit, or what a button on a phone shows."""
DESCRIPTION = 512
"""Characters of the help's paragraphs together, which are Telegram's description of the bot."""


def extracted() -> set[tuple[str, ...]]:
    """The forms of every message in the code, as the very extractor gathers them that `make messages` runs."""
    found = extract_from_dir(str(ANSWERS), keywords={"_t": None, "_n": (1, 2)})
    return {texts(message) for _, _, message, _, _ in found}


def catalogue(language: str) -> Catalog:
    with (catalogues.FOLDER / language / "LC_MESSAGES" / "spotter.po").open("rb") as source:
        return read_po(source, locale=language)


def texts(written: object) -> tuple[str, ...]:
    """One text, or the plural forms of one, as forms."""
    return (written,) if isinstance(written, str) else tuple(map(str, written)) if isinstance(written, Iterable) else ()


def translations(language: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The forms of every message -> the forms of its translation."""
    return {texts(message.id): texts(message.string) for message in catalogue(language) if message.id}


def placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def said(wording: Wording, count: int = 3) -> Said:
    """Everything a wording can say: each public method, and each entry of those that look a word up."""
    found: Said = {}
    for name, method in inspect.getmembers(wording, inspect.ismethod):
        if name.startswith("_"):
            continue
        if name in ONE_OF:
            found.update({f"{name} {one}": method(one) for one in ONE_OF[name]})
        else:
            found[name] = method(**dict(arguments(method, count)))
    return found


def arguments(method: Callable[..., Any], count: int) -> Iterator[tuple[str, int | str]]:
    for name, parameter in inspect.signature(method).parameters.items():
        yield name, count if parameter.annotation == "int" else f"<{name}>"


class Listening(NullTranslations):
    """Marks whatever is looked up, and remembers it."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, ...]] = set()

    def gettext(self, message: str) -> str:
        self.asked.add((message,))
        return f"⟦{message}⟧"

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        self.asked.add((msgid1, msgid2))
        return f"⟦{msgid1}⟧"


def test_every_sentence_is_looked_up_and_every_message_is_found_by_the_extractor() -> None:
    listening = Listening()
    for name, text in said(Wording(listening)).items():
        for paragraph in texts(text):
            assert paragraph.startswith("⟦"), name
            assert paragraph.endswith("⟧"), name
    assert listening.asked == extracted()


def test_the_template_holds_the_messages_of_the_code() -> None:
    with (catalogues.FOLDER / "spotter.pot").open("rb") as source:
        assert {texts(message.id) for message in read_po(source) if message.id} == extracted(), "run `make messages`"


def test_there_is_a_catalogue_for_each_language() -> None:
    assert {path.name for path in catalogues.FOLDER.iterdir() if path.is_dir()} == set(LANGUAGES)
    assert set(catalogues.load().by_language) == {"en", *LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_translates_every_message_and_no_other(language: str) -> None:
    found = catalogue(language)
    assert set(translations(language)) == extracted(), "run `make messages`, then translate"
    assert not found.obsolete
    assert not found.fuzzy
    assert [message.id for message in found if message.id and message.fuzzy] == []
    assert [english for english, own in translations(language).items() if not own or not all(own)] == []
    assert {english[0] for english, own in translations(language).items() if english == own} == SAME[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_placeholders_plurals_and_its_last_mark(language: str) -> None:
    plurals = catalogue(language).num_plurals
    for english, own in translations(language).items():
        assert len(own) == (plurals if len(english) > 1 else 1), english
        for text in own:
            assert placeholders(text) == placeholders(english[0]), text
            assert text == " ".join(text.split()), text
            ends = {english[0][-1], text[-1]}
            assert len(ends) == 1 or not ends & set(".:?!…"), text


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_the_sentences_keep_their_limits(language: str) -> None:
    wording = catalogues.load().by_language[language]
    for name, text in said(wording).items():
        limit = LIMITS.get(name.split(" ")[0])
        if limit is not None:
            assert isinstance(text, str)
            assert 0 < len(text) <= limit, (name, text, len(text))
    assert {name.split(" ")[0] for name in said(wording)} >= set(LIMITS)
    assert len("\n\n".join(wording.help_text())) <= DESCRIPTION


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
def test_names_of_commands_and_options_are_as_discord_wants_them(language: str) -> None:
    wording = catalogues.load().by_language[language]
    names = [wording.command_name(command.name) for command in COMMANDS]
    assert len(set(names)) == len(COMMANDS)
    options = {option: wording.option_name(option) for option in OPTIONS}
    for command in COMMANDS:
        own = [options[option] for option in OPTIONS_OF[command.takes]]
        assert len(set(own)) == len(own), command.name
    for name in (*names, *options.values()):
        assert VALID_SLASH_COMMAND_NAME.match(name), name
        assert name == name.lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_loading_gives_the_catalogues_own_texts(language: str) -> None:
    wording = catalogues.load().by_language[language]
    written = translations(language)
    assert wording.language == language
    (apology,) = written["Sorry, something went wrong on my side. It has been noted; please try again.",]
    assert wording.apology() == apology
    (muscles,) = written["Muscles worked: {guide}",]
    assert wording.muscles_of("RDL") == muscles.format(guide="RDL")
    one, many = written["{count} guide fits", "{count} guides fit"]
    assert one != many
    counted = [wording.found_by_facts(count) for count in (0, 1, 2, 21)]
    assert counted == [many.format(count=0), one.format(count=1), many.format(count=2), many.format(count=21)]


def test_a_locale_finds_its_language() -> None:
    wordings = catalogues.load()
    picked = {locale: wordings.pick(locale).language for locale in ("de-AT", "de", "es-419", "es_ES", "en-GB")}
    assert picked == {"de-AT": "de", "de": "de", "es-419": "es", "es_ES": "es", "en-GB": "en"}
    assert wordings.pick("pt-BR").language == "en"
    assert wordings.pick(None).language == "en"


def test_the_operators_language_is_for_those_who_have_none_of_their_own() -> None:
    wordings = catalogues.load("de")
    picked = [wordings.pick(locale).language for locale in ("pt-BR", None, "en-US", "es-MX")]
    assert picked == ["de", "de", "en", "es"]
    assert wordings.pick("pt-BR").nothing_found() == "Nichts gefunden"
    assert catalogues.load("xx").pick("pt-BR").nothing_found() == "Nothing found"


ENGLISH = """---
title: "Goblet Squat"
muscles: {primary: [quadriceps]}
---
A squat with the weight in front.

## Goblet Squat Form

1. Elbows down, chest tall.

## Read Next

- [Front Squat](/guide/front-squat) - when the dumbbell gets too light
"""
GERMAN = """---
title: "Goblet-Kniebeuge"
---
Eine Kniebeuge mit dem Gewicht vor der Brust.

## So geht die Technik

1. Ellbogen nach unten, Brust raus.

## Lies auch

- [Frontkniebeuge](/guide/front-squat) - wenn die Kurzhantel zu leicht wird
"""


@pytest.fixture
def translated(tmp_path: Path) -> Answerer:
    """A library of two guides, one with its German translation beside it."""
    (tmp_path / "exercises").mkdir()
    (tmp_path / "exercises" / "front-squat.md").write_text('---\ntitle: "Front Squat"\n---\nThe bar in front.\n')
    (tmp_path / "exercises" / "goblet-squat.md").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "exercises" / "goblet-squat.de.md").write_text(GERMAN, encoding="utf-8")
    return Answerer(load(tmp_path))


@pytest.mark.parametrize(
    ("locale", "text", "frame"),
    [
        ("de-AT", "Ellbogen nach unten, Brust raus.", "Aus dem Guide"),
        ("es-419", "Elbows down, chest tall.", "De la guía"),
        ("pt-BR", "Elbows down, chest tall.", "From the guide"),
        (None, "Elbows down, chest tall.", "From the guide"),
    ],
)
@pytest.mark.parametrize(
    "request_", [Ask("form goblet squat"), Ask("Goblet-Kniebeuge", SectionKind.FORM), Show("goblet-squat", "form")]
)
def test_a_translated_guide_is_for_those_who_speak_its_language(
    translated: Answerer, request_: Ask | Show, locale: str | None, text: str, frame: str
) -> None:
    wording = catalogues.load().pick(locale)
    reply = translated.answer(request_, Context(wording))
    assert reply.guide == "goblet-squat"
    assert reply.section is SectionKind.FORM
    assert text in plain((*reply.lead, *reply.blocks))
    assert wording.source() == frame
    assert reply.language == wording.language
    assert [related.slug for related in reply.related] == ["front-squat"]
    assert reply.facts is not None
    assert reply.facts.primary_muscles == ("quadriceps",)
