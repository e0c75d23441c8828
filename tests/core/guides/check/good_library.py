"""A small library with nothing to mend, for tests to spoil in one place."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from bot.core.guides.check.report import Report, check

_FILLER = "Sit between your heels. Let the knees follow. Press the whole foot down. Rise without a rush. "
"""Seventeen words in sentences too short to count as shared."""

_EXERCISE = """---
title: "{name}: Strong Legs for Life"
meta: "Learn the {name} step by step."
keywords: "{name}, {name} form"
name: {name}
aliases:
  - {name}s
  - {name} exercise
kind: exercise
pattern: {pattern}
level: beginner
mechanic: compound
---

# {name}: Strong Legs

A short word on the {name}.

## Why the {name}

{filler}
## Understanding the {name}

{filler}
## Step-by-Step: Perfect {name} Form

### The Setup

{filler}
### Cues

- Big toe down.
- Ribs over hips.
- Slow on the way.

## {name} Variations

### Pause {name}

For calm at the bottom.

### Tempo {name}

For those who rush.

### Loaded {name}

For more work.

## Common {name} Mistakes

- **Heels come up**: stiff ankles. Raise them.
- **Knees cave**: weak hips. Push out.
- **Chest drops**: no brace. Breathe first.
- **Too fast**: haste. Count to three.

## Programming the {name}

Three sets of eight.

## Safety and Pain

Stop and see a professional if pain is sharp, spreading, numb or lasting.

## Alternatives

- **No room**: march in place.

## Related Guides

{related}

Go and lift.
"""

_TOPIC = """---
title: "{name}: What Lifters Ask"
meta: "What lifters ask about {name}."
keywords: "{name}, about {name}"
name: {name}
aliases:
  - all about {name}
kind: topic
pattern: {pattern}
level: beginner
---

# {name}: What Lifters Ask

A short word on {name}.

## How Does It Feel?

{filler}
## Common {name} Mistakes

- **Holding on**: habit. Let go.
- **Going hard**: pride. Ease off.
- **Doing none**: doubt. Start small.
- **Too late**: haste. Plan ahead.

## Related Guides

{related}

Now go and try.
"""


def _exercise(name: str, related: list[str], pattern: str = "squat") -> str:
    return _fill(_EXERCISE, name, related, pattern, repeat=10)


def _fill(form: str, name: str, related: list[str], pattern: str, repeat: int) -> str:
    links = "\n".join(f"- [See {slug}](/guide/{slug}) - a next step" for slug in related)
    return form.format(name=name, related=links, pattern=pattern, filler=_FILLER * repeat + "\n")


@dataclass(slots=True)
class Books:
    """The files of a folder by their path; `spoil` changes one, `check` writes them all and checks them."""

    folder: Path
    files: dict[str, str] = field(default_factory=dict)

    def spoil(self, path: str, old: str, new: str) -> None:
        assert self.files[path].count(old) == 1, f"{old!r} stands {self.files[path].count(old)} times in {path}"
        self.files[path] = self.files[path].replace(old, new)

    def add(self, path: str, name: str, related: list[str], pattern: str = "squat") -> None:
        self.files[path] = _exercise(name, related, pattern)

    def check(self) -> Report:
        for name, text in self.files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return check(self.folder)


def good_library(folder: Path) -> Books:
    """Three exercises and a topic, each linked from the others."""
    vocabulary = '{"levels": ["beginner", "intermediate", "advanced"]}'
    return Books(
        folder,
        {
            "vocabulary.json": vocabulary,
            "ambiguous_aliases.json": '{\n "legs": ["goblet", "hinge"],\n "leg day": ["lunge", "goblet"]\n}',
            "citable_sources.txt": "# the only ones\nHelms et al. 2014 (JISSN)\nWHO 2020 guidelines\n",
            "questions/goblet.txt": "# mistakes\nmy heels pop up\n\n# Goblet Dip Variations\nis there an easier one\n",
            "exercises/goblet.md": _exercise("Goblet Dip", ["hinge", "lunge", "sleep"]),
            "exercises/hinge.md": _exercise("Bow Down", ["goblet", "lunge", "sleep"], pattern="hinge"),
            "exercises/lunge.md": _exercise("Long Stride", ["goblet", "hinge", "sleep"]),
            "topics/sleep.md": _fill(_TOPIC, "Deep Rest", ["goblet", "hinge", "lunge"], "recovery", repeat=30),
        },
    )
