"""The phrases that ask for each kind of section."""

from __future__ import annotations

from bot.core.guides.model import SectionKind
from bot.core.search.words.phrases import Phrases

PLAIN = 2
"""A phrase that says the section outright ("muscles worked")."""

HINT = 1
"""A phrase that says it where nothing plainer is said ("how do i")."""

FAINT = 0
"""A phrase that says it where nothing else is said: "why do my knees hurt" asks for no benefits."""

SECTIONS = Phrases[tuple[SectionKind, int]](
    {
        (SectionKind.FORM, PLAIN): """
            reminder | reminders | tell myself | performed | how is it done | how is it executed | form | proper from |
            correct from | good from | perfect from | right from | technique | cue | cues | cueing | setup | set up |
            step by step | execution | execute | instruction | proper form | correct form | good form | how to do |
            how to perform | how do i do | how do you do | how it is done | where does the _ go | where do the _ go |
            where does my _ go | where should the _ go | how its done | how long should each step |
            how long should the step | how long should my step | properly | correctly | tutorial | walk me through |
            how to set up | how to breathe | how do i breathe | when do i breathe | how should i breathe | breathe |
            breathing | when to breathe | inhale | exhale | bracing | brace | hand placement | hand width |
            foot placement | foot position | hand position | foot width | feet width | stance width | stance |
            grip width | how wide | how deep | how low | how high | bar path | starting position | start position |
            bar position | elbow position | body position | where should my | where do my | where do i put |
            where do i look | how to hold | how to grip | how do i hold | how do i grip | tip | tips | pointer |
            pointers | steps | step by step guide | demonstration | demo | how 2 | how two | how should i do |
            right way | correct way | proper way | right way to do | correct way to do | proper way to do |
            best way to do | posture | positioning | how fast | do it right | do them right | do it properly |
            checklist | technic | how is _ done | learn | learning | seat height | what height | which height |
            handle height | bench height | what angle | which angle | bench angle | which way | what direction |
            which direction | how far away | how far apart | how close | how narrow | how high up | where do _ go |
            where does _ go | where should _ go | where to put my | teach me | show me how | where to look | foot go |
            hand go | elbow go | should my foot | should my hand | should my elbow | should my knee | should my back |
            should my hip | should my arm | should my leg | should the bar | should i lock | should i lean |
            walk me thru | do i set | to set the | set it at | where to set | kind of bar | type of bar |
            what kind of bench | what type of bench | which type of bench | which kind of bench | kind of band |
            type of band | what height for | which height for | what angle for | what grip for | best handle |
            which handle | what handle | best attachment | which attachment | what attachment | what stance for |
            what width for | damper on | what damper | which damper | damper setting | seat setting | on which part |
            which part of the rep | box height | which box | which band | what band | what thickness | which thickness |
            what depth for | what incline for | what position for | how long must be | equipment needed |
            what equipment | which equipment | how do you | idk how | dont know how | how do u do | how do u |
            think about | remember to | focus on | how tho | how though | but how | how exactly | a video | any video |
            video of | what angel | which angel | bench angel | what _ angel | what _ angle | which hand | what hand |
            walkthrough | for dummies | hand spacing | elbow path | broken down | break it down | how many notch |
            talk me through | stride length | step length | seat adjustment | slow or fast | fast or slow |
            correct height | right height | best height
        """,
        (SectionKind.FORM, HINT): """
            depth | how far | how much arch | height | angle | where should | where do | where does | face | facing |
            lean | touch | position | path | each rep | at the top | at the bottom | show me | how to | how too |
            attachment | handle | range of motion | rom | advice | video | gif | prerequisite | requirement |
            equipment need | sequence | order | phase | howto | picture | image | diagram | animation | illustration |
            correct | lesson
        """,
        (SectionKind.MISTAKES, PLAIN): """
            grip fail | grip fails | grip failing | typical fail | typical fails | common fails | what fails |
            hit _ instead | feel _ instead | work _ instead | hit my _ instead | feel my _ instead | get _ instead |
            common fail | common _ fail | common _ _ fail | blunder | blunders | mistake | mistakes | error | errors |
            fault | faults | wrong | doing wrong | do wrong | done wrong | bad form | bad _ form | bad _ from |
            poor _ form | poor _ from | what to avoid | things to avoid | to avoid | dont do | dont do this |
            not to do | things to not do | to not do | butcher | botch | mess up | messing up | messed up | screw up |
            screwup | screwups | common problem | problem | problems | fix my | fix | fixes | correct my | form check |
            from check | go wrong | form error | form mistake | form fault | form issue | technique error |
            bad technique | poor technique | poor form | terrible form | awful form | going wrong | pitfall | pitfalls |
            issue | issues | flaw | flaws | troubleshoot | screwing up | dos and donts | do and dont | ruin | cheat |
            cheating | incorrectly | improper | sloppy | bad habit | wrong way to do | wrong ways to do |
            form breakdown | cant feel | dont feel | not feeling | feel nothing | all _ no _ | all _ and no _ |
            all in my _ | all in the _ | every step | every set | mid set | no growth | not grow | wont grow |
            doesnt grow | dont grow | no progress | no result | no results | still small | still tiny |
            out of the bottom | out of the hole | tip forward | i tip | watch out for | look out for | be careful with |
            pay attention to | keep my balance | keep balance | off balance | elbow tip | am i _ right |
            am i _ correctly | doing it right | doing them right | doing this right | never grow | never grew |
            mine to grow | stopped growing | why am i so | slip up | slip ups | rookie error | rookie mistake | no nos |
            sins | sin | something dumb | anything dumb | do it badly | do them badly | done badly | goof | goofs |
            get wrong | gets wrong
        """,
        (SectionKind.MISTAKES, HINT): """
            feel it | i feel | only feel | feel _ in | feel _ only | feel them in | not my | instead of my | cramp |
            cramps | cant balance | lose balance | losing balance | keep losing | fall over | falling over | tip over |
            tipping | wobble | wobbly | wobbling | shaky | shaking | slip | slips | keep | keeps | wont stay | always |
            way too much | way to much | lean too | come up | stuck | nothing happens | swing | swinging | jerky |
            collapse | cave | caves | flare | flares | round | rounds | rounding | uneven | crooked | get tired |
            gets tired | so tired | tired first | give out | gives out | gave out | fatigue first | each step |
            lift up | keep lifting | scared | afraid | terrified | go before | goes before | correction | trouble |
            struggle | struggling
        """,
        (SectionKind.PROGRAMMING, PLAIN): """
            distance or steps | distance or time | how much help | how much assistance | beginner amount |
            what distance | which distance | step each leg | step per leg | step each side | when do i go to |
            when do i ditch | when do i drop the | when can i drop the | when should i drop the | when do i go up |
            when do i move to | when do i move up | weight for | weight should a | weight should an | week til |
            week till | week until | month until | month til | how long til | distance and round | how many round |
            how many lap | distance per set | how many minute | minute per session | minute per day | how many set |
            how many rep | how many time | how many day | how many per | how many a week | in my program |
            in my routine | in my split | in my workout | in my plan | set and rep | rep and set | rep range |
            set range | sets | how often | how heavy | how much weight | frequency | target rep | target weight |
            rep target | program | programming | programme | how many | per week | a week | times per week | each week |
            weekly | where do i put _ in my | where does _ go in | go in a workout | go in my workout | in the workout |
            in a workout | in the session | progress | progression scheme | progressive overload | add weight |
            adding weight | how much should i lift | how much should i | starting weight | good starting weight |
            start weight | what weight | which weight | weight to start | weight should | loading | intensity |
            rest time | rest period | how long to rest | rest between | how long should i rest | how long rest |
            scheme | schedule | routine | workload | how long should | how long do i | how long to | set scheme |
            rep scheme | percentage | dose | dosage | when to increase | increase the weight | go up in weight |
            per day | a day | daily | every day | every single day | everyday | minute per | second per | per session |
            reps and sets | how much volume | working set | how long | how much to lift | amount of set | to failure |
            go to failure | when in workout | when in my workout | when in the workout | when in a workout |
            when in session | when in the session | first or last | start or end of | beginning or end of |
            get from _ to _ | go from _ to _ | what kilo | which kilo | what kg | which kg | which bell | what bell |
            what kg for | what kilo for | what weight for | which weight for | what next | whats next | once a week |
            twice a week | once per week | twice per week | two time a week | two time per week | three time a week |
            three time per week | four time a week | four time per week | five time a week | five time per week |
            six time a week | six time per week | get better at | getting better at | get stronger at | increase my |
            improve my | boost my | when to do | when should i do | when do i do | what day | which day | on _ day or |
            start of workout | end of workout | start of the session | end of the session | start of session |
            end of session | is _ second decent | is _ second good | is _ second ok | is _ s decent | is _ s good |
            is _ s ok | is _ minute ok | is _ rep good | is _ rep ok | is _ set ok | is _ kilo good | is _ kilo ok |
            good weight | good number | right weight | normal weight | decent weight | average weight | do next |
            next step after | what comes next | start of the workout | end of the workout | start of my workout |
            end of my workout | workout length | session length | beginner weight | weight for beginner |
            weight for a beginner | weight to begin | how light | how much on the bar | size bell | size kettlebell |
            for strength | for hypertrophy | for size | for mass | for muscle growth | for endurance | for power |
            rep and load | rep and weight | rep and hold | after _ or before | before _ or after |
            how close to failure | close to failure | fit _ into my | fit _ in my | fit _ _ into my | til i fail |
            until i fail | till i fail | once or twice a week | once or twice per week | once or twice weekly |
            once or twice | one or two time a week | two or three time a week | three or four time a week |
            two or three day a week | heavy or high rep | high rep or low rep | low rep or high rep | high or low rep |
            low or high rep | belong in my week | belong in the week | belong in a week | interval | how frequently |
            how frequent | how far should i walk | how far do i walk | how far to walk
        """,
        (SectionKind.PROGRAMMING, HINT): """
            workout | every week | every second week | every other week | every second day | set | rep | load | rest |
            time | duration | seconds | volume | weight | length | hold time | 5x5 | 3x5 | 3x8 | 3x10 | 3x12 | 4x8 |
            4x10 | 4x12 | 5x3 | 5x10 | goal | standard | session | emom | amrap | circuit | finisher | plan for |
            week plan | training plan | progression plan
        """,
        (SectionKind.MUSCLES, PLAIN): """
            which _ head | what _ head | what muscle | which muscle | muscle work | muscles worked | muscle group |
            muscle use | muscle used | muscle target | muscles targeted | muscle activation | muscle hit |
            muscle involved | muscle train | muscle | muscles | work what | hit what | target what | what does _ work |
            what does _ target | what does it work | what do they work | does it even work | what does it hit |
            what do they hit | what does it target | what do they target | what body part | what does _ train |
            what do _ train | what do _ work | what do _ hit | what do _ target | do _ build | does _ build |
            do _ work | does _ work | does _ hit | do _ hit | do _ train | does _ train | which body part | body part |
            worked | activation | agonist | prime mover | muscles that | what part | which part | target area |
            targeted | anatomy | primary muscle | secondary muscle | what is worked | area work | what area | work the |
            works the | what are they hitting | what is it hitting | what gets sore | what should be sore | work my |
            works my | work your | get trained | is it work | it work exactly | is it working | gets trained |
            do _ grow | does _ grow | where should i feel | where do i feel | what should i feel |
            what should you feel | what am i supposed to feel | where to feel | where should you feel |
            where should it burn | where should the burn | supposed to feel | target | targets | which head |
            what head | am i using | main mover | main movers | part do they grow | part does it grow |
            part do they hit | part does it hit | area hit | area worked | burn where | feel it where |
            feel this where | sore where
        """,
        (SectionKind.WHY, PLAIN): """
            benefit | benefits | advantage | advantages | why should | worth it | worth doing | purpose | point of |
            the point | whats the point | pro and con | pros and cons | pros | cons | good for what | what _ for |
            rationale | worthwhile | what is it good for | what are they good for | good for | do i get from |
            do i gain from | do you gain from | get out of | for what serve | reason | reasons | useful | why bother |
            any good | a waste | waste of time | pointless | useless | even work | actually work |
            does it actually work | do they actually work | even do anything | do anything | helpful | the upside |
            any upside | is it good | are they good | are they worth | is it worth | worth | pros cons | what for |
            any use | reason to do | really need | who is it for | who are they for | what will _ do for |
            what do _ do for | what does _ do for | overrated | underrated | why use | so great about | great about |
            special about | so special | good or bad | so good about | thoughts on | any thoughts on | opinion on |
            opinions on | what do you think of | what do you think about | big deal | the hype | all the hype | hyped |
            any point | no point | how come everybody | how come everyone | do owt | does owt | really work |
            bother with it | bother with them | bother with this | payoff | pay off | sell me on | convince me |
            why would i | selling point | selling points | carryover | carry over to | carries over to | legit |
            does it really work | do they really work
        """,
        (SectionKind.WHY, FAINT): """
            upside of | upside to | why do | why are | why is | why | y do | y does | y is | y are | how come
        """,
        (SectionKind.WHY, HINT): """
            necessary | do i need | do i have to | effective | grow | bigger | even | result | myth | hype |
            evidence | science | transformation
        """,
        (SectionKind.MUSCLES, HINT): """
            activate | engage | hit | hits
        """,
        (SectionKind.ABOUT, PLAIN): """
            what exactly | tell me more | more info | more information | know more | what kind of exercise |
            what sort of exercise | what kind of lift | wtf is | how does it work | how does _ work | how do _ work |
            never heard | meant by | what makes _ a | what are they | what they are | what does _ mean |
            what do _ mean | is _ cheating | its cheating | is it cheating | in plain english | the idea |
            movement work | in a nutshell | nutshell | in one sentence | in two sentence | in a sentence | quick summary
        """,
        (SectionKind.ABOUT, HINT): """
            what is | what are | whats | definition | define | mean | explain | explained | explanation | what is a |
            describe | tell me about | anatomy | what even is | overview | info | information | history | origin |
            other name | called | known as | summary | intro | introduction | basics
        """,
        (SectionKind.VARIATIONS, PLAIN): """
            piece of cake | a breeze | cakewalk | next step up | a step up from | softer | spicier | spice it up |
            spice up | more spicy | variation | variations | variant | variants | progression | progressions |
            regression | regressions | easier version | harder version | easier | harder | tougher | types of |
            type of | different type | kinds of | different way | other way | version | versions | modification |
            modifications | modify | modified | simpler | simplest | easiest | hardest | make it easier |
            make it harder | make it more | too easy | too hard | too difficult | progress to | beginner version |
            advanced version | ways to do | different kind | options | regress | impossible | mix up | switch up |
            change up | twist on | mix it up | switch it up | change it up | cant do one | cant do a single | scale |
            scaled | scaling | next step | next level | level up | style | styles | adaptation | variety | high handle |
            low handle | build up to | do i build up to | how to start | where to start | where do i start |
            how do i start | work up to | the first one | my first one | first real one | how to begin |
            where to begin | where do i begin | how do i begin | get my first | get the first | spin off | the ladder |
            ladder to | path to my first | path to the first | so hard | so difficult | why cant i do |
            why can i not do | cant do even one | cant get one | cant get a single | cant even do one | cant do any |
            cant even do a single | different kind of | different type of | many kind of | many type of |
            nastier | meaner | starter version | starter versions | whats out there
        """,
        (SectionKind.VARIATIONS, HINT): """
            kind | type | advanced | negative | eccentric | drop set
        """,
        (SectionKind.SAFETY, PLAIN): """
            bad four | good four | safer | safest | safe | safety | safely | unsafe | injury | injuries | injure |
            injured | dangerous | danger | risk | risky | risks | bad for | hurt myself | scared for my |
            afraid for my | worried about my | shoulder killer | knee killer | back killer | wrist killer |
            elbow killer | hip killer | if i fail | if i get stuck | bail | bail out | bailing | how to fail |
            precaution | downside | drawback | disadvantage | side effect | pregnant | pregnancy | contraindication |
            should i worry | ok to do with | spotter | spot me | harm | harmful | ruin my | wreck my | fail a rep |
            failing | drop the bar | surgery | avoid if | who should avoid | should avoid | when should i avoid |
            when to avoid | when should i not do | when should you not do | when shouldnt i do | when not to do |
            who should not | who shouldnt | destroy | damage | protect | wreck | ruin your | kill your | kills your |
            mess up your | messes up your | since a week | since last week | good for knee | good for my knee |
            good for back | good for my back | good for shoulder | good for my shoulder | good for bad | ok for bad |
            ok for my | okay for my | is it safe | are they safe | safe to do | terrible for | awful for |
            horrible for | blood pressure | hypertension | asthma | asthmatic | diabetes | diabetic | heart condition |
            heart disease | pacemaker | osteoporosis | scoliosis | glaucoma | epilepsy | prolapse | pelvic floor |
            for kid | for child | for children | for teenager | for senior | for the elderly | for older |
            hip replacement | knee replacement | new hip | new knee | pee a bit | pee a little | pee myself | i leak |
            leak a bit | leak a little | worst thing for | worst for | terrible on | ok for her | ok for him |
            ok for my mom | ok for my dad | month pregnant | month gone | joint cope | ankle cope | knee cope |
            back cope | hard on my | hard on the | hard on your | hard on knee | hard on shoulder | hard on back |
            tough on my | tough on the | rough on my | rough on the | stay away from | steer clear of | keep off |
            caution | is _ knee friendly | is _ _ knee friendly | are _ knee friendly | are _ _ knee friendly |
            is _ back friendly | is _ _ back friendly | are _ back friendly | are _ _ back friendly |
            is _ shoulder friendly | is _ _ shoulder friendly | are _ shoulder friendly | are _ _ shoulder friendly
        """,
        (SectionKind.SAFETY, HINT): """
            warning | caution | cautious | warnings
        """,
        (SectionKind.ALTERNATIVES, PLAIN): """
            nothing to _ from | nothing to _ my | nothing to _ it | doesnt exist | not in my gym | not at my gym |
            gym doesnt have | gym lacks | use what | another exercise | another _ exercise | another way to train |
            some other way | something kinder | something gentler | something nicer | hate it | hate em | hate them |
            hate this one | hate these | too weak for | too weak to do | alternative | alternatives | alternative to |
            other option | replaced by | instead | instead of | substitute | substitution | sub for | sub | subs |
            substitutes | replace | safer alternative | safe alternative | safer swap | safe swap | safer option |
            safer version | safer replacement | safer substitute | safer exercise | something safer | anything safer |
            replacement | replacing | swap | swap out | swaps | in place of | similar to | similar exercise |
            other than | rather than | easier on the | easier on my | easier on your | kinder to | kinder on |
            gentler on | gentler for | anything similar | something similar | better option | option than |
            options than | gym has no | other exercise | equivalent | equivalents | what else | what else can i do |
            what can i do instead | different exercise | doesnt have | cant do | cannot do | unable to do | has none |
            have none | dont have one | doesnt have one | got none | hate doing | dont like | dont have | do not have |
            dont own | no access | taken | occupied | busy | in use | lacking | lack | something else | something like |
            exercise like | drill like | lift like | move like | exchange | mimic | at home | home version | home |
            broken | out of order | available | equipment free | what else for | plan b
        """,
        (SectionKind.ALTERNATIVES, HINT): """
            without | no
        """,
        (SectionKind.COMPARISON, PLAIN): """
            vs | versus | does it beat | do they beat | compare | compared | compared to | comparison | difference |
            differences | difference between | better than | or better | which is better | different from | differ |
            differ from | what is better | whats better | easier than | harder than | safer than |
            easier on the back than | more like a _ or | more as a _ or | more of a _ or | is _ different |
            is _ _ different | are _ different | are _ _ different | different about | as good as | diff | the diff |
            whats the diff | diff between
        """,
        (SectionKind.RELATED, PLAIN): """
            related | related guide | see also | read next | similar guide | more like this | goes with | pair with |
            pairs with | similar | complement | go well with | goes well with | superset with | to superset |
            combine with | along with | goes along with | pair well | pairs well
        """,
    }
)

ASPECTS = {"grip": SectionKind.FORM, "tempo": SectionKind.FORM}
"""What a word asks for that stands alone beside a guide's name; with others it is part of a name ("wide grip row")."""
