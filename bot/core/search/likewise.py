"""Words that say the same of a lift in other words: what a lifter types, and what a coach writes."""

from __future__ import annotations

from bot.core.search.stems import stem

_GROUPS = """
hurt pain ache sore painful discomfort complain irritate bother
rise lift raise come off leave peel
cave collapse inward knock in buckle valgus
round hunch curve flex rounded
wobble shake unstable unsteady balance tip sway
forward front ahead
lean tip fold pitch
lower down descend descent drop
bottom depth deep hole low
quick fast speed rush
slow tempo control
heavy load weight
light easy empty
stuck stall fail plateau
breathe breath inhale exhale air
brace tight stiff core tense
grip hold hand grab slip
shin leg
thigh quad quadricep leg
stomach belly ab abdominal core trunk
butt glute hip
shoulder delt
back spine lumbar
neck head chin look gaze eye
feel felt notice sense
wide width stance narrow
foot feet heel toe
heel ankle
elbow flare tuck
swing momentum cheat jerk body english
arch hyperextend overextend
touch reach bounce
range depth partial short half
beginner start new first novice
often frequency week times day
set rep program
long second minute duration time
woman women female
tight stiff mobility flexible inflexible
cramp spasm
bar barbell
knee kneecap
stop end quit
sit seat
straight lock lockout extend
asymmetric uneven one-sided side imbalance
twist rotate turn
shrug trap ear
bend bent flex
wrist hand
work grow build train
shoe barefoot flat
belt brace
drink water fluid hydrate
eat food meal diet
sleep rest recover recovery
soreness sore doms
"""


def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for line in _GROUPS.strip().splitlines():
        stems = [stem(word) for word in line.replace("-", " ").split()]
        for one in stems:
            found.setdefault(one, {}).update(dict.fromkeys(other for other in stems if other != one))
    return {one: tuple(others) for one, others in found.items()}


LIKEWISE = _table()
"""A stem -> the stems that may stand in its place."""
