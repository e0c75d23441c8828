"""A translation follows its original."""

from __future__ import annotations

from bot.core.guides.model import Guide, SectionKind
from bot.core.guides.parse import parse
from bot.core.guides.translation import together

ORIGINAL = """---
title: "Goblet Squat"
aliases: [goblet]
equipment: [dumbbell]
---
The weight in front.

## Form

1. Elbows down.

## Common Mistakes

- Heels rise.
"""
GERMAN = """---
title: "Goblet-Kniebeuge"
aliases: [goblet, Becherkniebeuge]
---
Das Gewicht vor der Brust.

## Ausgangsposition

1. Ellbogen nach unten.

## Was schiefgeht

- Die Fersen heben ab.
"""


def guides(translated: str = GERMAN) -> tuple[Guide, Guide]:
    pair = [parse(ORIGINAL.encode(), "goblet-squat.md"), parse(translated.encode(), "goblet-squat.de.md")]
    originals, translations = together(pair)
    return originals["goblet-squat"], translations["goblet-squat", "de"]


def places(guide: Guide) -> list[tuple[SectionKind, str]]:
    return [(section.kind, section.key) for section in guide.sections]


def test_sections_are_matched_by_their_place_and_keep_their_own_titles() -> None:
    original, german = guides()
    assert places(german) == places(original)
    assert SectionKind.MISTAKES in dict(places(german))
    assert [section.title for section in german.sections] == ["", "Ausgangsposition", "Was schiefgeht"]


def test_a_translation_with_other_sections_keeps_its_own() -> None:
    _, german = guides(GERMAN + "\n## Noch etwas\n\nMehr Text.\n")
    assert places(german)[1:] == [
        (SectionKind.OTHER, "ausgangsposition"),
        (SectionKind.OTHER, "was-schiefgeht"),
        (SectionKind.OTHER, "noch-etwas"),
    ]


def test_facts_are_the_originals_unless_written_again() -> None:
    assert guides()[1].facts.equipment == ("dumbbell",)
    _, german = guides(GERMAN.replace("aliases:", "equipment: [kettlebell]\naliases:"))
    assert german.facts.equipment == ("kettlebell",)


def test_a_guide_is_found_under_the_names_of_its_translations() -> None:
    original, _ = guides()
    assert original.name == "Goblet Squat"
    assert original.aliases == ("goblet", "Goblet-Kniebeuge", "Becherkniebeuge")


def test_without_translations_a_guide_is_as_it_was() -> None:
    guide = parse(ORIGINAL.encode(), "goblet-squat.md")
    assert together([guide]) == ({"goblet-squat": guide}, {})
