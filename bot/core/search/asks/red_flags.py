"""Signs that need a professional, in the words that lifters tell of them in.

Grouped by what they may be a sign of; the groups serve the reader alone. `bot/core/search/asks/pain.py` looks for them.
"""

from __future__ import annotations

from bot.core.search.words.phrases import Phrases

_LIMBS = "hand finger leg foot arm pinky thumb toe face".split()

_FELT = " | ".join(
    f"{cannot} feel my {limb}" for cannot in ("cant", "cannot", "can not", "couldnt", "could not") for limb in _LIMBS
)
_ASLEEP = " | ".join(
    f"{limb} {asleep}"
    for limb in ("hand", "arm", "finger", "leg", "foot", "toe")
    for asleep in ("fall asleep", "falls asleep", "fell asleep", "goes dead", "went dead")
)
_HEAD_HIT = " | ".join(
    f"{hit} {whose} head" for hit in ("hit", "banged", "bumped") for whose in ("his", "her", "their")
)

_NERVES = f"""
    {_FELT} | {_ASLEEP} | numb | numbness | tingle | tingling | tingly | pins and needle | electric shock |
    going numb | goes numb | went numb | lost feeling | no feeling | lost sensation | bladder | cant pee |
    cant feel when i pee | feel when i need to pee | goes limp | went limp | drop foot | leg went cold |
    foot went cold | arm went cold | hand went cold | face droop | face drooped | face is drooping | slurred |
    slurring
"""

_PAIN = """
    sharp pain | sharp | shooting pain | pain shoots | shoots down | shooting down | radiating | radiates | radiate |
    down my leg | down my arm | down the leg | down the arm | down my left arm | down my right arm | down both leg |
    severe | unbearable | stabbing | wont go away
"""

_HEART = """
    heart attack | heart racing | heart pain | heart flutter | heart fluttering | heart is fluttering | heart skip |
    heart skips | heart skipped | heart keeps skipping | heart is skipping | heart was skipping | skipping beat |
    skip a beat | skipped a beat | skips a beat | heart wont slow | heart wont stop | heart _ and wont slow |
    irregular heart | irregular heartbeat | palpitation | chest pain | pain in my chest | pain in the chest |
    chest hurts | chest tightness | tight chest | chest is tight | chest feels tight | chest felt tight |
    chest feel tight | chest got tight | chest gets tight | tight in my chest | tightness in my chest |
    tightness in the chest | pressure in my chest | pressure on my chest | pressure in the chest | chest pressure |
    chest feels heavy | crushing chest | left arm feels heavy | left arm is heavy | left arm feels weird | jaw ache |
    jaw aches | cant breathe | short of breath | shortness of breath | wheeze | wheezing
"""

_HEAD = f"""
    dizzy | dizziness | lightheaded | light headed | faint | fainted | fainting | passed out | pass out |
    passing out | blacked out | black out | blackout | unconscious | knocked out | concussion | concussed |
    {_HEAD_HIT} | hit my head on | landed on my head | landed on his head | landed on her head | fell on my head |
    seizure | blurry | blurred vision | seeing star | see star | worst headache | sudden headache | thunderclap |
    splitting headache | pounding headache | whooshing headache | exploding headache | explosive headache |
    headache when | headache while | headache during | head explode | head pounding | room spin | room is spinning |
    head spin | head is spinning | woozy | wooziness | vertigo | vision go | vision goes | vision went | goes black |
    going black | went black | black spot | spots in my eye | tunnel vision | double vision | head rush | nosebleed |
    nose bleed | nose is bleeding | nose bleeding
"""

_TORN = """
    knee popping | shoulder popping | hip popping | elbow popping | back popped | knee popped | shoulder popped |
    bicep popped | hamstring popped | calf popped | pec popped | something popped | something snapped |
    popped something | popping in my | popped in my | pop in my | popping noise | popping sound | heard a pop |
    felt a pop | a pop | heard a crack | felt a crack | heard a snap | felt a snap | heard it snap | heard it crack |
    snapped | tore my | torn | torn between my | torn between the | torn between rib | rupture | ruptured | bulge |
    bunched up | lump | bent the wrong way | bent wrong way | bends the wrong way | bent backward | bent backwards |
    bone stick | bone sticking | bone is sticking | fractured | cant put weight on | cant put any weight on |
    cant bear weight | cant move | cant walk | cant lift my arm at all | cant straighten it at all | dislocated |
    dislocating | my shoulder dislocate | it dislocate | knee dislocate | elbow dislocate | hip dislocate |
    will dislocate | can dislocate | to dislocate | dislocation | out of its socket | popped out | pops out of |
    knee gave out | back gave out | leg gave out | knee gives out | back gives out | leg gives out | ankle gives out |
    gave way | gives way | knee buckle | leg buckle | knee buckled | leg buckled
"""

_BLED = """
    throw up blood | threw up blood | throwing up blood | coughing blood | coughing up blood | cough up blood |
    coughed up blood | blood in my pee | blood in my urine | blood in my stool | blood in pee | blood in urine |
    pee blood | peed blood | peeing blood | bleeding
"""
_SUGAR = """
    blood sugar drop | blood sugar drops | blood sugar crash | sugar drop | sugar drops | sugar dropped |
    sugar dropping | hypoglycemia | hypoglycaemia | shaky right now | shaky and sweaty | shaky and sweating |
    shaking and sweating | cold sweat
"""
_URINE = """
    brown pee | brown urine | dark urine | dark pee | cola colored | cola coloured | pee is brown | pee is dark |
    urine is dark | urine is brown | peeing brown | pee looks brown | pee looks like coke | pee looks like cola |
    pee like coke | pee like cola | colour of cola | color of cola | colour of coke | color of coke |
    colour of coca cola | color of coca cola | pee is like coke | pee is like cola | tea colored pee |
    tea coloured pee | pee turned brown | pee went brown | pee went dark | pee turned dark
"""
_BLOOD = f"""
    swelling | swollen | swell | swelled | turn purple | turns purple | turned purple | turned blue | vomit |
    vomiting | {_BLED} | {_SUGAR} | {_URINE}
"""

RED_FLAGS = " | ".join((_NERVES, _PAIN, _HEART, _HEAD, _TORN, _BLOOD))
"""All of them, as phrases."""

EMERGENCIES = Phrases[bool](
    {
        True: f"""
            heart attack | heart flutter | heart fluttering | heart is fluttering | heart skip | heart skips |
            heart skipped | heart keeps skipping | heart is skipping | heart was skipping | skipping beat |
            skip a beat | skipped a beat | skips a beat | heart wont slow | heart wont stop | heart _ and wont slow |
            irregular heart | irregular heartbeat | left arm feels heavy | left arm is heavy | down my left arm |
            face droop | face drooped | face is drooping | slurred | slurring | unconscious | seizure | concussion |
            concussed | {_HEAD_HIT} | hit my head on | landed on my head | landed on his head | landed on her head |
            bone stick | bone sticking | bone is sticking | cant pee | bladder | {_BLED} | {_SUGAR} | {_URINE}
        """
    }
)
"""Those that cannot wait: a guide that only has some of the words is no answer."""

SCRAPES = " | ".join(
    f"{first} {second}"
    for part in ("shin", "palm", "hand", "callus", "calluses", "knuckle", "finger", "skin", "lip", "blister", "leg")
    for first, second in (
        (part, "bleeding"),
        (f"{part} is", "bleeding"),
        (f"{part} are", "bleeding"),
        ("bleeding", part),
    )
)
"""Bleeding that a plaster mends."""
