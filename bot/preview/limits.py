"""How much of a platform's limits a message uses, and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass

_NEAR = 0.9
_COUNTED = 20
"""A limit below this is a handful of things that may all be used: a full row of five buttons is no warning."""


@dataclass(frozen=True, slots=True)
class Use:
    """One limit: how much of it is used, in its own unit, and which part uses most."""

    name: str
    used: int
    most: int
    where: str = ""

    @property
    def level(self) -> str:
        """How it stands: "over" the limit, "near" it (nine tenths of a large one), else "fine"."""
        if self.used > self.most:
            return "over"
        return "near" if self.used >= self.most * _NEAR and self.most >= _COUNTED else "fine"


@dataclass(frozen=True, slots=True)
class Report:
    """What is told beside a message.

    Attributes:
        uses: the limits that apply to it.
        faults: what the platform would refuse or no reader should get, in words.
        facts: what else is worth knowing: how much is folded, which page this is.
    """

    uses: tuple[Use, ...]
    faults: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()

    @property
    def broken(self) -> bool:
        """Whether the platform would refuse the message."""
        return bool(self.faults) or any(use.level == "over" for use in self.uses)


def longest(name: str, values: list[str], sizes: list[int], most: int) -> list[Use]:
    """The use of a limit that holds for each of some values, as a list; empty where there is no value."""
    if not values:
        return []
    at = max(range(len(values)), key=lambda place: sizes[place])
    return [Use(name, sizes[at], most, values[at])]
