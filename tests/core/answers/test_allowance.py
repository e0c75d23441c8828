"""How often one person may ask."""

from __future__ import annotations

from bot.core.answers.allowance import Allowance


def test_a_burst_and_then_a_steady_rate() -> None:
    allowance = Allowance(per_minute=60, burst=3)
    assert [allowance.take("a", 0.0) for _ in range(4)] == [True, True, True, False]
    assert allowance.take("a", 1.0)
    assert not allowance.take("a", 1.0)


def test_people_do_not_share_a_bucket() -> None:
    allowance = Allowance(per_minute=1, burst=1)
    assert allowance.take("a", 0.0)
    assert allowance.take("b", 0.0)
    assert not allowance.take("a", 0.0)


def test_zero_sets_no_limit() -> None:
    allowance = Allowance(per_minute=0, burst=1)
    assert all(allowance.take("a", 0.0) for _ in range(100))


def test_memory_is_bounded() -> None:
    allowance = Allowance(per_minute=1, burst=1)
    for person in range(10_050):
        allowance.take(person, 0.0)
    assert len(allowance._buckets) == 10_000
