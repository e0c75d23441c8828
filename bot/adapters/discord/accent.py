"""The colour at a card's edge: by how the reply feels, and for an exercise by how one moves."""

from __future__ import annotations

from bot.core.answers.reply import Reply, Tone

ALERT = 0xD83A3A
_BY_TONE = {Tone.ANSWER: 0x3D8BD4, Tone.CHOICE: 0xE0A030, Tone.MISS: 0x8A8F98, Tone.INFO: 0x7C6FE0}
# The legs are warm, pulling is green, pushing is blue, the trunk violet.
_BY_PATTERN = {
    "squat": 0xE8703A,
    "lunge": 0xE88A3A,
    "knee extension": 0xE8703A,
    "knee flexion": 0xD9622B,
    "hinge": 0xD9532B,
    "hip extension": 0xD94F6B,
    "hip abduction/adduction": 0xD94F6B,
    "calf": 0xE8A23A,
    "horizontal pull": 0x2FA37C,
    "vertical pull": 0x2F9E5C,
    "elbow flexion": 0x58A83F,
    "forearm/grip": 0x6F9A3A,
    "horizontal push": 0x3D7BD4,
    "vertical push": 0x3D9BD4,
    "elbow extension": 0x4A6FD0,
    "shoulder isolation": 0x3FA9C9,
    "core": 0x8A5FD0,
    "carry": 0x9A7B4F,
    "olympic": 0xC99A1E,
    "conditioning": 0xC9475E,
    "mobility": 0x5FB0A8,
}


def accent(reply: Reply) -> int:
    """A colour as 0xRRGGBB."""
    if reply.alert:
        return ALERT
    tone = _BY_TONE[reply.tone]
    return _BY_PATTERN.get(_pattern(reply), tone) if reply.tone is Tone.ANSWER else tone


def _pattern(reply: Reply) -> str:
    """How one moves: from the facts, or where they are told in brief from the group that the guide stands in."""
    if reply.facts is not None and reply.facts.pattern:
        return reply.facts.pattern
    return reply.crumbs[1].lower() if len(reply.crumbs) > 1 else ""
