"""The front matter of a guide, checked key by key, each fault at its own line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

import yaml
from frontmatter.default_handlers import YAMLHandler
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from bot.core.guides.faults import Fault
from bot.core.guides.model import Facts, GuideKind

_Loader: type[yaml.BaseLoader] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Reads every value as text: an alias `no` is no falsehood, and `21s` or `2020-02-30` no broken number or date.
libyaml's is ten times faster than Python's."""

_NOTHING = ("", "~", "null")
"""How YAML writes that a key has no value."""


def _on_one_line(value: object) -> object:
    return " ".join(value.split()) if isinstance(value, str) else value


def _words(value: object) -> object:
    """One text with commas, or a YAML list, as a list of texts."""
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    return value


Word = Annotated[str, BeforeValidator(_on_one_line)]
Words = Annotated[tuple[Word, ...], BeforeValidator(_words)]


class _Muscles(BaseModel):
    model_config = ConfigDict(extra="forbid")
    primary: Words = ()
    secondary: Words = ()


class FrontMatter(BaseModel):
    """The keys that a guide may have; only `title` is needed."""

    model_config = ConfigDict(extra="forbid")
    title: Annotated[Word, Field(min_length=1)]
    meta: Word = ""
    keywords: Words = ()
    name: Word | None = None
    aliases: Words | None = None
    kind: GuideKind | None = None
    pattern: Word | None = None
    level: Word | None = None
    mechanic: Word | None = None
    equipment: Words = ()
    equipment_alternatives: Words = ()
    muscles: _Muscles = Field(default_factory=_Muscles)

    @property
    def facts(self) -> Facts:
        """What is known of the exercise."""
        return Facts(
            pattern=self.pattern,
            level=self.level,
            mechanic=self.mechanic,
            equipment=self.equipment,
            equipment_alternatives=self.equipment_alternatives,
            primary_muscles=self.muscles.primary,
            secondary_muscles=self.muscles.secondary,
        )


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The terms that facts may use; an empty tuple allows any."""

    patterns: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    mechanics: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    muscles: tuple[str, ...] = ()


@dataclass(slots=True)
class Head:
    """A file taken apart: its front matter, the body below, and where things stand in the file, from line 1."""

    matter: FrontMatter | None
    body: str
    body_line: int
    key_lines: dict[str, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)


_MENDS = {
    "missing": "Add a line '{key}: …' between the two '---' lines",
    "extra_forbidden": "Remove it, or use one of: " + ", ".join(FrontMatter.model_fields),
    "enum": "Use 'exercise' or 'topic'",
}


def _key_lines(node: yaml.Node | None, offset: int) -> dict[str, int]:
    """Where each key stands; those one level down, and the entries of a list from 0, as `outer.inner`."""
    found: dict[str, int] = {}
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            found[str(key.value)] = key.start_mark.line + offset
            if isinstance(value, yaml.MappingNode):
                for inner, _ in value.value:
                    found[f"{key.value}.{inner.value}"] = inner.start_mark.line + offset
            elif isinstance(value, yaml.SequenceNode):
                for number, entry in enumerate(value.value):
                    found[f"{key.value}.{number}"] = entry.start_mark.line + offset
    return found


def _repeated(node: yaml.Node | None, path: str, offset: int) -> list[Fault]:
    if not isinstance(node, yaml.MappingNode):
        return []
    seen: set[str] = set()
    faults = []
    for key, _ in node.value:
        if key.value in seen:
            line = key.start_mark.line + offset
            faults.append(Fault(path, line, f"the key '{key.value}' stands here a second time", "Keep one of them"))
        seen.add(key.value)
    return faults


def _validate(head: Head, values: Mapping[str, Any], path: str) -> None:
    try:
        head.matter = FrontMatter.model_validate(values)
    except ValidationError as error:
        for found in error.errors(include_url=False):
            key = ".".join(str(part) for part in found["loc"] if isinstance(part, str))
            line = head.key_lines.get(key, 1)
            what = {
                "missing": f"'{key}' is missing",
                "extra_forbidden": f"the key '{key}' is unknown",
            }.get(found["type"], f"'{key}' is not as it should be: {found['msg'].lower()}")
            mend = _MENDS.get(found["type"], "Write it as CONTRIBUTING.md shows").format(key=key)
            head.faults.append(Fault(path, line, what, mend))


def split(text: str, path: str) -> Head:
    """Takes a file's text apart.

    `text` has LF line ends and no byte order mark. Never raises: what is wrong is in the result's `faults`, and
    `matter` is then None.
    """
    handler = YAMLHandler()
    head = Head(None, text, 1)
    if not handler.detect(text):
        mend = "Begin the file with a line '---', a line 'title: …' and a line '---'"
        head.faults.append(Fault(path, 1, "there is no front matter", mend))
        return head
    try:
        matter, head.body = handler.split(text)
    except ValueError:
        head.faults.append(Fault(path, 1, "the front matter has no end", "Close it with a line '---'"))
        return head
    head.body_line = text[: len(text) - len(head.body)].count("\n") + 1
    first = text[: text.index(matter)].count("\n") + 1
    try:
        node = yaml.compose(matter, Loader=_Loader)
        values = handler.load(matter, Loader=_Loader)
    except RecursionError:
        what = "the front matter can't be read: its lists are nested too deeply"
        head.faults.append(Fault(path, first, what, "Write it as CONTRIBUTING.md shows"))
        return head
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + first if mark else 1
        problem = getattr(error, "problem", None) or "it is no valid YAML"
        mend = 'Put texts that hold a colon or a quote in double quotes: title: "Squat: The Guide"'
        head.faults.append(Fault(path, line, f"the front matter can't be read: {problem}", mend))
        return head
    if not isinstance(values, dict):
        head.faults.append(Fault(path, 1, "the front matter is empty or no list of keys", "Add a line 'title: …'"))
        return head
    head.key_lines = _key_lines(node, first)
    head.faults.extend(_repeated(node, path, first))
    _validate(head, {key: value for key, value in values.items() if value not in _NOTHING}, path)
    return head


def strangers(matter: FrontMatter, vocabulary: Vocabulary) -> list[tuple[str, str, tuple[str, ...]]]:
    """The facts whose term the vocabulary lacks, as (key, term, the terms that it has)."""
    used: list[tuple[str, tuple[str, ...], tuple[str, ...]]] = [
        ("pattern", (matter.pattern,) if matter.pattern else (), vocabulary.patterns),
        ("level", (matter.level,) if matter.level else (), vocabulary.levels),
        ("mechanic", (matter.mechanic,) if matter.mechanic else (), vocabulary.mechanics),
        ("equipment", matter.equipment, vocabulary.equipment),
        ("equipment_alternatives", matter.equipment_alternatives, vocabulary.equipment),
        ("muscles.primary", matter.muscles.primary, vocabulary.muscles),
        ("muscles.secondary", matter.muscles.secondary, vocabulary.muscles),
    ]
    return [(key, term, known) for key, terms, known in used for term in terms if known and term not in known]
