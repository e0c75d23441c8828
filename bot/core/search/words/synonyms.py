"""Words of names that lifters use for one another, tried when a name is not there as typed."""

from __future__ import annotations

from bot.core.search.words.words import lemma

_GROUPS = """
bar barbell
pulley cable
lever machine
body bodyweight
thigh quad leg
thigh hamstring
delt shoulder
stiff straight
military overhead strict
pressdown pushdown pulldown
raise lift elevation
skip jump
walk carry
carry hold walk
crossover fly
glute hip
bridge thrust
bridge raise
hamstring leg
quad leg
chest bench pec
stretch mobility opener
rollout roller roll
lat back
trap shoulder
overhand pronated
underhand supinated
kneeling lying
laying lying
sitting seated
bend bent
bent hip
tricep arm
bicep arm
forearm wrist
inner adduction
outer abduction
abductor abduction
adductor adduction
plyo jump
explosive power
ab core stomach
oblique side
twist rotation
hold iso isometric
low lower
high upper
chin pull
wheel roller
ball medicine
bell kettlebell
weighted weight
one single
posture back
external outward
flexor hip
pass dislocate
hang hold
sprint push
bike bicycle
fitness workout
diet food nutrition eating
rest break
schedule routine program split plan
volume set
frequency often
shoe footwear
strap wrap
water hydration
protein shake
pain injury hurt ache
sore doms
belt brace
warmup warm
plateau stall stuck
"""


def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for line in _GROUPS.strip().splitlines():
        group = list(dict.fromkeys(map(lemma, line.split())))
        for word in group:
            found.setdefault(word, {}).update(dict.fromkeys(other for other in group if other != word))
    return {word: tuple(others) for word, others in found.items()}


SYNONYMS = _table()
"""A word in dictionary form -> the words that a name may have in its place."""
