"""What gym words are about: muscles, implements, joints, ways of doing a lift, and words that say nothing.

All keys are dictionary forms (`words.lemma`), as one word or as two with a blank between.
"""

from __future__ import annotations

from bot.core.search.words.words import lemma


def _words(text: str) -> frozenset[str]:
    """Words as they are written and in dictionary form."""
    written = text.split()
    return frozenset((*written, *map(lemma, written)))


def _table(rows: dict[str, str]) -> dict[str, tuple[str, ...]]:
    """Words -> terms, from rows of terms and their words (both separated by " | ")."""
    found: dict[str, list[str]] = {}
    for terms, spoken in rows.items():
        for phrase in spoken.split(" | "):
            for key in {phrase, " ".join(map(lemma, phrase.split()))}:
                found.setdefault(key, []).extend(terms.split(" | "))
    return {word: tuple(dict.fromkeys(terms)) for word, terms in found.items()}


MUSCLES = _table(
    {
        "quadriceps": "quad | thigh | leg | lower body | leg day | vmo | teardrop",
        "hamstrings": "hamstring | leg | posterior chain | lower body | back of thigh | leg day",
        "glutes": "glute | backside | posterior chain | lower body | glute medius | butt cheek",
        "hip abductors": "abductor | hip abductor | side glute | outer thigh | outer hip | glute medius",
        "adductors": "adductor | inner thigh | groin | hip adductor",
        "hip flexors": "hip flexor | psoas | flexor",
        "calves": "calf | soleus | gastrocnemius | gastroc",
        "tibialis anterior": "tibialis | shin",
        "abdominals": "ab | core | stomach | belly | tummy | six pack | sixpack | midsection | lower ab | upper ab",
        "obliques": "oblique | side ab | love handle | core",
        "lower back": "lower back | erector | spinal erector | low back | lumbar | posterior chain",
        "lats": "lat | back | wing | upper body | latissimus | back width",
        "upper back": "upper back | back | rhomboid | mid back | middle back | upper body | back thickness",
        "traps": "trap | neck | upper trap",
        "chest": "chest | inner chest | upper body | boob | moob",
        "front delts": "front delt | anterior delt | shoulder | delt | upper body",
        "side delts": "side delt | lateral delt | medial delt | middle delt | shoulder | delt",
        "rear delts": "rear delt | posterior delt | shoulder | delt | back delt",
        "rotator cuff": "rotator cuff | cuff | rotator",
        "biceps": "bicep | arm | gun | brachialis | upper arm",
        "triceps": "tricep | arm | gun | bingo wing | upper arm",
        "forearms": "forearm | grip strength | wrist flexor | lower arm",
        "serratus anterior": "serratus | serratus anterior",
    }
)
"""Words for muscles -> the library's terms."""

EQUIPMENT = _table(
    {
        "barbell": "barbell | bar | olympic bar | straight bar",
        "ez-bar": "ez bar | ezbar | ez curl bar | curl bar",
        "trap bar": "trap bar",
        "dumbbell": "dumbbell",
        "kettlebell": "kettlebell",
        "cable machine": "cable | cable machine | pulley | cable tower | crossover machine",
        "weight machine": "machine | weight machine | smith | smith machine | leg press machine | plate loaded",
        "resistance band": "band | resistance band | theraband | mini band | loop band",
        "bodyweight": "bodyweight | no equipment | calisthenic | calisthenics | no weight | equipment",
        "barbell | dumbbell | kettlebell | cable machine | weight machine": "with weight | using weight",
        "barbell | ez-bar | trap bar | dumbbell | kettlebell": "free weight",
        "bench": "bench | flat bench",
        "squat rack": "rack | squat rack | power rack | cage | squat stand",
        "pull-up bar": "pullup bar | pull up bar | chinup bar | chin up bar | doorway bar | door bar",
        "parallel bars": "parallel bar | dip bar | dip station | parallette",
        "suspension trainer": "trx | suspension trainer | ring | gymnastic ring | gymnastics ring | strap",
        "box": "box | plyo box",
        "sled": "sled | prowler",
        "cardio machine": "cardio machine | treadmill | elliptical | rower | bike | rowing machine | erg",
        "jump rope": "jump rope | skipping rope",
        "medicine ball": "medicine ball | slam ball | wall ball",
        "ab wheel": "ab wheel | ab roller",
        "battle ropes": "battle rope",
        "foam roller": "foam roller | roller",
    }
)
"""Words for implements -> the library's terms."""

LEVELS = _table(
    {
        "beginner": "starting out | beginner | newbie | novice | easy | easiest | noob | new lifter | first timer",
        "intermediate": "intermediate",
        "advanced": "advanced | hard | hardest | toughest | expert",
    }
)

MECHANICS = _table({"compound": "compound | multi joint", "isolation": "isolation | isolate | single joint"})

PATTERNS = _table(
    {
        "horizontal push | vertical push": "push | pushing | pressing",
        "horizontal pull | vertical pull": "pull | pulling",
        "vertical push": "vertical push | vertical press | overhead work | overhead movement | overhead exercise",
        "horizontal push": "horizontal push | horizontal press",
        "vertical pull": "vertical pull",
        "horizontal pull": "horizontal pull",
        "hinge": "hinge | hip hinge",
        "mobility": "mobility | stretch | flexibility | stretching",
        "conditioning": "conditioning | cardio | hiit | metcon | finisher",
        "olympic": "olympic lift | oly | olympic | weightlifting",
        "carry": "loaded carry",
    }
)

JOINTS = _table(
    {
        "knee": "knee | kneecap | patella | acl | meniscus",
        "wrist": "wrist | hand | thumb | carpal",
        "elbow": "elbow | tennis elbow | golfer elbow | golfers elbow",
        "shoulder": "shoulder | rotator cuff | ac joint | labrum | impingement",
        "lower back": "lower back | low back | back | spine | disc | lumbar | sciatica | sciatic | si joint",
        "hip": "hip | fai | groin",
        "ankle": "ankle | achilles | foot | heel",
        "neck": "neck | cervical",
    }
)

MODIFIERS = _words(
    """
    deficit band seated standing lying kneeling half tall single one two double both arm leg sided side smith machine
    chain pause tempo weighted alternating cable incline decline flat wide close narrow medium neutral reverse
    overhand underhand supinated pronated mixed hook grip elevated elevation heel foot toe hand assisted eccentric
    negative slow explosive plyo plyometric isometric iso hold static partial full range rom deep high low
    bar dumbbell barbell kettlebell ez rope strict cheat touch go dead stop pin block board spoto larsen plate
    loaded unilateral bilateral bent straight stiff over under behind front back rear lateral forward backward
    stationary supported chest unsupported swiss ball stability bosu ring trx suspension landmine box bench floor
    wall door heavy light machine free weight bodyweight no with without resisted resistance belt vest safety cambered
    axle fat football buffalo chinese staggered offset contralateral ipsilateral crossbody drop set super
    cluster rest iron paralette on off up down raised leaning
    prone supine feet kneel side rack racked suitcase conventional
    pulse pulsing continuous peak normal regular standard classic basic traditional typical usual
    """
)
"""Words that change how a lift is done and hardly which lift it is."""

FILLER = _words(
    """
    a an the and or of to for with on in at by from my your our his her their me you i we he she it they them this that
    these those is are am was were be been being do does did doing done have has having had get gets got getting can
    could should shall would will may might must if then than as so such just only also too very really quite much
    please pls plz hey hi hello ok okay well um uh like about into out off over when while where which who whom whose
    what whats why how hows there here some any all each im ive id ill youre dont doesnt didnt cant cannot wont isnt
    arent not no n u ur need needs want wants wanna gonna let lets make makes making give gimme show tell help
    find explain use using one good best right way ways thing things kind sort bit lot lots know think
    someone people person guy anyone meantime meanwhile its thats during after before between because but still even
    ever again more most less some doe us yes bro bruh man dude mate guys question quick tho though em
    """
)
"""Words that say nothing about which guide is meant."""

GYM = _words(
    """
    exercise workout gym lift lifting lifter movement move train training guide tutorial video routine fitness
    strength strong
    muscle hypertrophy bodybuilding powerlifting crossfit variation version rep set weight load kilo lb pound plate
    bar machine equipment day session week form technique home work body drill position style type pr pb prs pbs
    """
)
"""Words of the gym that name no exercise."""

BRANDS = _words(
    """
    technogym cybex precor nautilus panatta gym80 keiser eleiko lifefitness hammerstrength gymleco icarian bodymasters
    startrac magnum newtech
    """
)
"""Makers of machines: who names one means the machine."""

CHATTER = _words(
    """
    lol lmao rofl haha hahaha lmfao omg wtf thanks thank thx ty cheers congrats congratulation nice cool awesome
    great amazing love hate hello hi hey yo sup morning night goodnight evening tonight tomorrow yesterday today
    everyone everybody guys folks all welcome bye goodbye cya gg brb afk sorry wow yay yeah yep nope nah sure ok
    okay dude bro bruh fam mate boss king queen legend beast birthday christmas weekend friday monday tuesday
    wednesday thursday saturday sunday game movie music song match team football soccer basketball hockey tennis
    pizza party school job boss meeting homework weather rain sunny snow cat dog car phone laptop girlfriend
    boyfriend wife husband kid kids mom dad family friend friends money sell happy sad bored play plays playing
    watch watching listen win won discord telegram server channel bot admin mod ping link meme joke funny true real
    facts same idk imo tbh fr ngl rn smh ffs idc dm dms wp etc pdf sms www url tmrw tmr mr mrs sir madam dibs
    """
)
"""Words of small talk: a guide's name among them is no question."""

CHATTER |= {"guy", "folk", "lad", "lads", "y'all", "yall", "team", "peep", "fam", "chat"}

EVERYDAY = _words(
    """
    row clean snatch press hang swing carry bridge step sit get fly flies raise extension slam jump rope box sled good
    up down in out
    morning bird dog cat cow dead bug mountain climber bicycle turkish battle farmer walk hollow hold side side
    superman hammer preacher concentration push pull dip twist chop kick run stretch reach rest sleep split belt shoe
    strap volume frequency tempo depth grip bulk cut water warm cool failure max home curl crunch stop wing table
    landmine bear crab frog pigeon couch doorway world book needle scorpion donkey butterfly fire hydrant star cobra
    situp stepup getup warmup cardio diet food break first new change time clock plan goal start end way power
    strength pose twister saw roll wheel skip go oh ah
    """
)
"""Words that also have a meaning outside the gym: in a sentence, alone, they are weak evidence of an exercise."""

LIFTERS = (set(MUSCLES) | set(JOINTS) | set(EQUIPMENT)) | set(
    """
    rep set lift lifter exercise muscle workout gym weight train bodybuilding powerlifting
    squat bench press curl plank lunge crunch shrug dip thrust bridge pull push raise row fly deadlift pullup pushup
    protein calorie diet bulk cut creatine caffeine supplement carb macro sleep rest sore soreness deload plateau
    tempo cardio stretch warmup belt strap shoe hydration water fat failure overload split volume frequency max
    """.split()
)
"""Words that lifters use and few others: one of them makes a question one for the guides."""
