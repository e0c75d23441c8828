"""The table of rules: what each is called, how grave it is, and the function that finds it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.core.guides.check import (
    amounts,
    foreseen,
    graph,
    head,
    links,
    names,
    near_names,
    overlap,
    partners,
    sources,
    structure,
    style,
)
from bot.core.guides.check.shelf import Finding, Shelf
from bot.core.guides.faults import Fault, Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong; scripts know it by its `name`, which does not change."""

    name: str
    severity: Severity
    find: Callable[[Shelf], Iterable[Finding]]


# A warning is what a lifter would miss or be misled by; the rest is for the author to weigh.
RULES: tuple[Rule, ...] = (
    Rule("section-missing", Severity.WARNING, structure.missing),
    Rule("section-empty", Severity.WARNING, structure.empty),
    Rule("section-order", Severity.ADVICE, structure.disordered),
    Rule("section-unknown", Severity.ADVICE, structure.unknown),
    Rule("closing-line", Severity.ADVICE, structure.unclosed),
    Rule("variations-few", Severity.WARNING, amounts.few_variations),
    Rule("mistakes-few", Severity.WARNING, amounts.few_mistakes),
    Rule("mistake-form", Severity.WARNING, amounts.shapeless_mistakes),
    Rule("cues", Severity.WARNING, amounts.wrong_cues),
    Rule("related-count", Severity.WARNING, amounts.wrong_related),
    Rule("related-reason", Severity.WARNING, amounts.unreasoned_related),
    Rule("title-long", Severity.ADVICE, head.long_titles),
    Rule("meta", Severity.ADVICE, head.poor_meta),
    Rule("keywords", Severity.ADVICE, head.no_keywords),
    Rule("link-unresolved", Severity.WARNING, links.unresolved),
    Rule("link-self", Severity.ADVICE, links.to_itself),
    Rule("partner-unmarked", Severity.ADVICE, partners.unmarked),
    Rule("partner-undisclosed", Severity.ADVICE, partners.undisclosed),
    Rule("link-one-way", Severity.ADVICE, graph.one_way),
    Rule("linked-rarely", Severity.ADVICE, graph.hardly_linked),
    Rule("linked-apart", Severity.ADVICE, graph.islands),
    Rule("name-twice", Severity.WARNING, names.claimed_twice),
    Rule("name-shared", Severity.WARNING, names.shared_claimed),
    Rule("name-near", Severity.ADVICE, near_names.one_edit),
    Rule("shared-name", Severity.WARNING, names.shared_astray),
    Rule("questions-unguided", Severity.WARNING, foreseen.unguided),
    Rule("questions-unplaced", Severity.WARNING, foreseen.unplaced),
    Rule("questions-unopened", Severity.WARNING, foreseen.unopened),
    Rule("question-twice", Severity.WARNING, foreseen.recurring),
    Rule("source-unlisted", Severity.WARNING, sources.unlisted),
    Rule("words-recur", Severity.ADVICE, overlap.recurring),
    Rule("length", Severity.ADVICE, style.wrong_length),
    Rule("reading-grade", Severity.ADVICE, style.hard_to_read),
)


def apply(shelf: Shelf) -> list[Fault]:
    """What all the rules find, each thing once."""
    faults = [
        Fault(found.path, found.line, found.what, found.mend, rule.severity, rule.name)
        for rule in RULES
        for found in rule.find(shelf)
    ]
    return list(dict.fromkeys(faults))
