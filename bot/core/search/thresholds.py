"""The scores at which decisions turn, in one place. A score is from 0 to 1, see `names.Match`."""

from __future__ import annotations

FOUND = 0.7
"""From here a name is taken to be meant."""

FOUND_IN_SENTENCE = 0.56
"""The same in a sentence, which says much else, for a name that means nothing else."""

FOUND_PARTLY = 0.78
"""The same for a name of which a word is missing."""

OFFERED = 0.40
"""From here guides are offered as choices."""

WEAKEST = 0.2
"""What a further choice must have."""

APART = 0.035
"""How much better the best guide must be than the next to be taken alone."""

BEFORE_FACTS = 0.86
"""From here a name goes before a description by facts."""

SURE = 0.9
"""From here no other reading of the words is tried."""

SURE_IN_SENTENCE = 0.8
"""From here a name in a sentence goes before what the guides' texts say."""

PLAINLY = 0.85
"""From here a text that is all name needs no weighing."""

TO_A_COACH, SURELY_TO_A_COACH = 3.0, 7.8
"""From here a text is taken for a question that the guides may answer, and for one that a single guide may answer (see
`answering`)."""

ANYBODYS, NEARLY = 0.0, 0.69
"""How little a sentence's words are lifters' (see `parlance`) for a poor name in it to be none, and the score below
which a name is poor though it is asked of outright."""

SPOKEN_WITHIN = 0.3
"""The same in a guide that is named, of the words beside its name, for the passage to be read first."""

SPOKEN_IN_SENTENCE = 0.2
"""The same in a sentence, which says much that no coach would write."""

SPOKEN_PLAINLY = 0.45
"""The same where a phrase hints at another section."""

SPOKEN_OF_THE_LAST = 0.6
"""The same in the guide of a conversation's last answer, where the words are another guide's alias too."""

SURELY_ASKED = 0.6
"""How likely a section must be asked for, of all of a guide's, by what is no sentence and says no section."""

LEADS = 0.8
"""How much more must speak for an answer than for the next one to be taken alone (see `questions`)."""

LEADS_FAR = 1.2
"""The same where the question has few words of lifters, or the passage speaks of few of its words."""

LEADS_AMONG = 0.8
"""The same for an answer to be offered before other guides that are named as well."""

OVERRULES = 0.15
"""How much more must speak for another guide's answer than for the exercise that a sentence names."""

OVERRULES_TOPIC = 0.05
"""The same where it names a topic, whose names are ordinary words."""

WORSE = 2.0
"""How much less may speak for an answer that is offered beside the best."""

ANSWERS = 6
"""Answers that are offered at most."""

CHOICES = 10
"""Guides that are offered at most."""

NAMED = 8
"""Guides, best named first, whose names count in a question that is answered by text."""

NEAR = 3
"""Guides close by that a text which means none gets."""
