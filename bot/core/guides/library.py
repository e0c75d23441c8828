"""A folder of guides -> a Library: whole, or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from bot.core.guides.faults import GuideError
from bot.core.guides.folder import read
from bot.core.guides.front_matter import Vocabulary
from bot.core.guides.model import Guide, Question
from bot.core.guides.questions import ANY_EXERCISE, SMALL_TALK, laid_at, of_any_exercise
from bot.core.guides.translation import together


@dataclass(frozen=True, slots=True)
class Library:
    """Every guide of a folder, never changed once built.

    Attributes:
        guides: by slug, in the order of their slugs.
        shared_names: names that belong to no single guide -> the slugs to offer, in that order.
        translations: guides in another language, by (slug, language).
        vocabulary: the terms that facts use.
        asked_of_any: what is asked of any exercise.
        small_talk: what is said that asks nothing.
    """

    guides: Mapping[str, Guide]
    shared_names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    translations: Mapping[tuple[str, str], Guide] = field(default_factory=dict)
    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    asked_of_any: Sequence[Question] = ()
    small_talk: Sequence[str] = ()

    def guide(self, slug: str, language: str | None = None) -> Guide | None:
        """The guide of a slug, in a language where it is translated, else as written; None when there is none."""
        if language is not None and (translated := self.translations.get((slug, language))):
            return translated
        return self.guides.get(slug)


def _known(shared: Mapping[str, tuple[str, ...]], guides: Mapping[str, Guide]) -> dict[str, tuple[str, ...]]:
    """The shared names with the guides that this folder has; `check` tells of the others."""
    kept = {name: tuple(slug for slug in slugs if slug in guides) for name, slugs in shared.items()}
    return {name: slugs for name, slugs in kept.items() if slugs}


def load(folder: Path) -> Library:
    """Reads every guide below a folder.

    Raises:
        GuideError: with every fault of every file that cannot be read as meant. A link to a guide that does not exist
            is no such fault, nor are questions to one: `check` tells of it, and no reply shows it.
    """
    found = read(folder)
    if found.faults:
        raise GuideError(found.faults)
    guides, translations = together([draft.guide for draft in found.drafts])
    files = {file.slug: file for file in found.questions}
    for slug in files.keys() & guides.keys():
        guides[slug] = laid_at(guides[slug], files[slug])
    of_any, talk = files.get(ANY_EXERCISE), files.get(SMALL_TALK)
    return Library(
        guides=MappingProxyType(guides),
        shared_names=MappingProxyType(_known(found.shared_names, guides)),
        translations=MappingProxyType(translations),
        vocabulary=found.vocabulary,
        asked_of_any=of_any_exercise(of_any) if of_any is not None else (),
        small_talk=tuple(entry.text for entry in talk.entries) if talk is not None else (),
    )
