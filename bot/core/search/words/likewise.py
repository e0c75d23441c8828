"""Words that say the same of a lift in other words: what a lifter types, and what a coach writes."""

from __future__ import annotations

from bot.core.search.words.stems import stem

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
burn expend calorie maintenance spend
drop lose cut shed slim lean
gain bulk grow build surplus
belly waist stomach fat
buy get need equip equipment
garage home basement apartment
break pause rest wait between
minute second min sec
coffee caffeine energy preworkout
halfway half partial range
dive cave collapse inward
wreck ruin kill negate destroy interfere
smash hit scrape bash catch graze clip
inward internal turn rotate
outward external turn rotate
night sleep bed evening
scale weigh bodyweight
smallest small micro fractional plate increment
jump increase add step increment
max heaviest limit single
stand upright tall
lean forward tip fold
upside handstand invert
wall against
hallway walk travel distance
spotter spot help partner
safety pin bar catch
etiquette polite rude share rerack
someone else people other
hog curl rack
ache achy sore stiff
numb tingle pin
click pop crack noise crunch
fail stuck stall miss
every each all
whole full entire
warm ramp empty prepare
split routine program schedule week
newbie newb beginner noob new novice starter
skip miss quit
fat cut diet deficit
meal eat food breakfast lunch dinner
shake powder whey protein
alcohol drink beer
bloat water retention
squeeze contract tense peak
straighten lock extend
curve round arch
slide slip move shift
fall tip topple balance
tire fatigue exhaust drain gas
beginner first start
easy light deload
program tempo count
arm elbow hand
reset dead stop pause touch
corner landmine
cranky irritate achy angry
strap wrap belt
grow bigger size mass hypertrophy
strong strength heavy
often frequency many times
lean cut shred rip
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
