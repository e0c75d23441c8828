"""Words of pain, and words that need a professional."""

from __future__ import annotations

from collections.abc import Sequence

from bot.core.search.words.phrases import Phrases

_NUMB = " | ".join(
    f"{cannot} feel my {part}"
    for cannot in ("cant", "cannot", "can not", "couldnt", "could not")
    for part in ("hand", "finger", "leg", "foot", "arm", "pinky", "thumb", "toe", "face")
)
"""What is told of a limb that has gone numb."""

_DODGY = " | ".join(
    f"{poor} {joint}"
    for poor in ("bad", "dodgy", "dicky", "gammy", "iffy", "janky", "wonky", "busted", "knackered")
    for joint in ("knee", "back", "shoulder", "wrist", "elbow", "hip", "ankle", "disc")
)
"""What is told of a joint that does not bear much."""

PAIN = Phrases[bool | None](
    {
        # Who cannot decide; what is torn in a body is told of below, and goes before.
        None: """
            torn between | pinch grip | hub pinch | plate pinch | pinch hold | pinch carry | pinch press | pinch lift |
            pinch the shoulder blade | pinch my shoulder blade | pinch your shoulder blade | pinch the blade |
            pinch my blade | pinch your blade | band dislocation | stick dislocation | pvc dislocation |
            broomstick dislocation
        """,
        False: f"""
            pin during | pan during | hurt | hurts | hurting | pain | pains | painful | ache | aches | achy |
            injury | injured | injure | strain | strained | tweak | tweaked | pinch | pinching | pinches |
            impingement | tendonitis | tendinitis | tendinopathy | bursitis | sciatica | herniated | hernia |
            sprain | sprained | pulled muscle | clicking | click | cracking | crack | crunching noise | grinding |
            inflamed | inflammation | flare up | bothering my | bothers my | bother my | bother me | bug my |
            {_DODGY} |
            slipped disc | arthritis | tennis elbow | golfers elbow | golfer elbow | discomfort | uncomfortable |
            irritate | irritates | irritated | stiff neck | kill my | kills my | killing my | killing me |
            wreck my | aggravate | aggravates | tear | rehab | throbbing | throb | cranky | niggle | niggling |
            twinge | twinges | acting up | acts up | flares up | flared up | sore knee | sore elbow | sore wrist |
            sore shoulder | sore ankle | knee sore | elbow sore | wrist sore | shoulder sore | ankle sore |
            knee is sore | elbow is sore | wrist is sore | shoulder is sore | ankle is sore | knee are sore |
            elbow are sore | wrist are sore | shoulder are sore | ankle are sore | knee get sore | elbow get sore |
            wrist get sore | shoulder get sore | puke | puked | puking | nausea | nauseous | throwing up |
            throw up | queasy
        """,
        True: f"""
            {_NUMB} | numb | numbness | tingle | tingling | tingly | pins and needle | sharp pain | sharp |
            shooting pain | pain shoots | shoots down | shooting down | knee popping | shoulder popping |
            hip popping | elbow popping | back popped | knee popped | shoulder popped | popping in my |
            popping noise | popping sound | heard a pop | felt a pop | a pop | snapped | chest pain |
            pain in my chest | chest hurts | chest tightness | tight chest | dizzy | dizziness | lightheaded |
            light headed | faint | fainted | fainting | passed out | pass out | passing out | blacked out |
            black out | blackout | swelling | swollen | swell | swelled | radiating | radiates | radiate |
            down my leg | down my arm | down the leg | down the arm | electric shock | cant breathe |
            short of breath | shortness of breath | lost feeling | no feeling | lost sensation | knee gave out |
            back gave out | leg gave out | knee gives out | back gives out | leg gives out | ankle gives out |
            cant move | cant walk | blurry | blurred vision | seeing star | see star | severe |
            unbearable | vomit | vomiting | throw up blood | heart racing | heart pain | palpitation |
            worst headache | sudden headache | thunderclap | splitting headache |
            pounding headache | whooshing headache | exploding headache | explosive headache | headache when |
            headache while | headache during | head explode | head pounding | bladder | stabbing | dislocated |
            dislocating | my shoulder dislocate | it dislocate | knee dislocate | elbow dislocate | hip dislocate |
            will dislocate | can dislocate | to dislocate | dislocation | tore my | torn |
            torn between my | torn between the | torn between rib |
            rupture | ruptured | bulge | wont go away | going numb | goes numb |
            went numb | brown pee | brown urine | dark urine | dark pee | cola colored | cola coloured |
            pee is brown | pee is dark | urine is dark | urine is brown | peeing brown | room spin | room is spinning |
            head spin | head is spinning | woozy | wooziness | vertigo | vision go | vision goes | vision went |
            goes black | going black | went black | black spot | spots in my eye | tunnel vision | double vision |
            arm goes dead | hand goes dead | leg goes dead | arm went dead | hand went dead | leg went dead |
            goes limp | went limp | hand fall asleep | hand falls asleep | hand fell asleep | arm fall asleep |
            arm falls asleep | arm fell asleep | finger fall asleep | finger falls asleep | finger fell asleep |
            leg fall asleep | leg falls asleep | leg fell asleep | foot fall asleep | foot falls asleep |
            foot fell asleep | toe fall asleep | toe fell asleep | head rush | gave way |
            gives way | knee buckle | leg buckle | knee buckled | leg buckled | coughing blood | lump |
            turn purple | turns purple | turned purple | turned blue | out of its socket | popped out |
            pops out of
        """,
    }
)


def pain_in(words: Sequence[str]) -> tuple[bool, bool, set[int]]:
    """Whether words in dictionary form speak of pain, whether of a sign that needs a professional, and where."""
    hits = [hit for hit in PAIN.find(words) if hit.value is not None]
    places = {place for hit in hits for place in range(hit.start, hit.end)}
    red = any(hit.value for hit in hits)
    return bool(hits), red, places
