"""The guides that Spotter ships: nothing to mend, and what the library promises beyond that."""

from __future__ import annotations

from functools import cache

from bot.core.guides.check.report import Report, check
from bot.core.guides.faults import Severity
from tests.core.guides.owners_guide import CONTENT, PATH


@cache
def report() -> Report:
    return check(CONTENT)


def test_there_is_no_error_and_no_warning() -> None:
    assert [str(fault) for fault in report().faults if fault.severity < Severity.ADVICE] == []


def test_the_library_keeps_its_promises() -> None:
    # Distinct: no two guides share eight words of a sentence. Connected: two ways to every guide, all in one piece.
    promised = ("words-recur", "linked-rarely", "linked-apart")
    assert [str(fault) for fault in report().faults if fault.rule in promised] == []


def test_only_the_owners_guide_has_a_shape_of_its_own() -> None:
    assert report().own_shape == (PATH,)
    assert [str(fault) for fault in report().faults if fault.path == PATH] == []
