"""Commands in other languages."""

from __future__ import annotations

import re
from gettext import NullTranslations
from types import MappingProxyType

from bot import catalogues
from bot.core.answers.answerer import Answerer
from bot.core.answers.commands import COMMANDS
from bot.core.answers.wording import Wording, Wordings
from bot.core.guides.library import load
from tests.adapters.discord.conftest import Bots
from tests.wire.discord.fake import FakeDiscord, taps, texts

APPLICATION = "/applications/"
NAME = re.compile(r"[-_'\w]{1,32}")


class Reversed(NullTranslations):
    """A language of its own: every word backwards."""

    def gettext(self, message: str) -> str:
        return message if "{" in message else message[::-1]


class Broken(NullTranslations):
    """A catalogue whose names break Discord's rules."""

    def gettext(self, message: str) -> str:
        return f"{message} Übersetzt mit Leerzeichen und viel zu lang für einen Namen" * 3


def wordings(translations: NullTranslations) -> Wordings:
    return Wordings(MappingProxyType({"de": Wording(translations, "de"), "en": Wording()}))


async def test_names_and_descriptions_are_translated(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running(wordings(Reversed())):
        request = await fake.until("PUT", APPLICATION)
    (form,) = [one for one in request.body if one["name"] == "form"]
    assert form["name_localizations"] == {"de": "mrof"}
    assert form["description_localizations"] == {"de": form["description"][::-1]}
    assert form["options"][0]["name_localizations"] == {"de": "ediug"}
    (guide,) = [one for one in request.body if one["name"] == "guide"]
    assert guide["options"][1]["choices"][0]["name_localizations"] == {"de": "mroF"}
    (menu,) = [one for one in request.body if one["type"] == 3]
    assert menu["name_localizations"] == {"de": "ediug eht dniF"}


async def test_what_discord_would_refuse_is_left_in_english(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running(wordings(Broken())):
        request = await fake.until("PUT", APPLICATION)
    for one in request.body:
        assert one["name_localizations"] == {}
        assert not one.get("description_localizations")


async def test_the_card_speaks_the_askers_language(fake: FakeDiscord, bots: Bots) -> None:
    async with bots.running(wordings(Reversed())):
        fake.ann.locale = "de"
        card = fake.original(await fake.command("form", guide="hip-thrust-exercise"))
        assert "sekatsiM" in taps(card)
        request = await fake.press(card, taps(card)["sekatsiM"], fake.place(fake.bert))
        assert "Variations" in taps(request.body)
        assert "belongs to somebody else" in texts(request.body)


async def test_the_shipped_catalogues_give_every_name_in_discords_form(fake: FakeDiscord, bots: Bots) -> None:
    shipped = catalogues.load()
    async with bots.running(shipped):
        request = await fake.until("PUT", APPLICATION)
    for language in shipped.by_language:
        names = [shipped.by_language[language].command_name(command.name) for command in COMMANDS]
        assert len(set(names)) == len(names), language
        assert all(NAME.fullmatch(name) and name == name.lower() for name in names), language
    locales = {"de": ["de"], "es": ["es-ES", "es-419"]}
    for one in request.body:
        for language in set(locales) & set(shipped.by_language):
            wording = shipped.by_language[language]
            if one["type"] == 1 and wording.command_name(one["name"]) != one["name"]:
                for locale in locales[language]:
                    assert one["name_localizations"][locale] == wording.command_name(one["name"])


GERMAN = """---
title: "Frontkniebeuge"
---
Die Stange liegt vorn.

## So geht die Technik

1. Ellbogen hoch, Brust raus.
"""


async def test_a_translated_guide_is_for_those_who_speak_its_language(fake: FakeDiscord, bots: Bots) -> None:
    folder = bots.config.state_dir / "content" / "exercises"
    folder.mkdir(parents=True)
    english = GERMAN.replace("Frontkniebeuge", "Front Squat").replace("So geht die Technik", "Form")
    (folder / "front-squat.md").write_text(english.replace("Ellbogen hoch, Brust raus.", "Elbows up, chest tall."))
    (folder / "front-squat.de.md").write_text(GERMAN)
    bots.answerer = Answerer(load(folder.parent))
    async with bots.running(catalogues.load()):
        said = {}
        for fake.ann.locale in ("de", "es-ES", "en-US"):
            said[fake.ann.locale] = texts((await fake.command("form", guide="front squat")).body)
        assert "Ellbogen hoch, Brust raus." in said["de"]
        assert "Aus dem Guide" in said["de"]
        assert "Elbows up, chest tall." in said["es-ES"]
        assert "De la guía" in said["es-ES"]
        assert "Elbows up, chest tall." in said["en-US"]
        fake.ann.locale = "de"
        assert (await fake.complete("form", "guide", guide="frontknie"))[0]["value"] == "front-squat"
