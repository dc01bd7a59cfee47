"""Closed word classes and irregular forms that the makers of damage draw on."""

SUBJECTS = frozenset("i you he she it we they this that there who which what these those one everyone nobody".split())
AUXILIARIES = frozenset(
    "is are was were be been being am has have had do does did will would can could may might must shall should "
    "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't".split()
)
ARTICLES = frozenset("a an the".split())
DETERMINERS = ARTICLES | frozenset(
    "this that these those my your his her its our their some any each every no another many several few all".split()
)
PREPOSITIONS = frozenset(
    "of in to for with on at by from about into through over after before between under during without within against "
    "toward towards among across along around behind below beside beyond near since until upon via per despite".split()
)
CONJUNCTIONS = frozenset(
    "and or but because although though while if when where as than so nor unless whether that which who whose".split()
)
FUNCTION = (
    SUBJECTS | AUXILIARIES | DETERMINERS | PREPOSITIONS | CONJUNCTIONS | frozenset("not very also only just".split())
)
CONFUSED = (
    ("is", "are", "was", "were", "be", "been", "being", "am"),
    ("has", "have", "had", "having"),
    ("do", "does", "did", "done", "doing"),
    ("will", "would", "can", "could", "may", "should", "must"),
    ("a", "an", "the"),
    ("this", "these", "that", "those"),
    ("i", "me", "my", "myself"),
    ("he", "him", "his", "himself", "she", "her", "it", "its", "itself"),
    ("you", "your", "yourself", "yours"),
    ("we", "us", "our", "ourselves"),
    ("they", "them", "their", "themselves"),
    ("of", "in", "to", "for", "with", "on", "at", "by", "from", "about", "into", "through", "over", "after", "between"),
    ("and", "or", "but", "that", "which", "because", "as", "than"),
    ("who", "whom", "whose", "which", "what", "where"),
    ("much", "many", "very", "most", "more"),
    ("not", "no", "none", "without"),
    ("than", "then"),
    ("their", "there"),
    ("its", "it's"),
    ("go", "goes", "went", "gone", "going"),
    ("say", "says", "said", "saying"),
    ("make", "makes", "made", "making"),
    ("take", "takes", "took", "taken", "taking"),
    ("come", "comes", "came", "coming"),
    ("see", "sees", "saw", "seen", "seeing"),
    ("get", "gets", "got", "getting"),
    ("give", "gives", "gave", "given", "giving"),
    ("know", "knows", "knew", "known", "knowing"),
    ("think", "thinks", "thought", "thinking"),
    ("find", "finds", "found", "finding"),
    ("become", "becomes", "became", "becoming"),
    ("begin", "begins", "began", "begun", "beginning"),
    ("write", "writes", "wrote", "written", "writing"),
    ("break", "breaks", "broke", "broken", "breaking"),
    ("speak", "speaks", "spoke", "spoken", "speaking"),
    ("choose", "chooses", "chose", "chosen", "choosing"),
    ("drive", "drives", "drove", "driven", "driving"),
    ("grow", "grows", "grew", "grown", "growing"),
    ("show", "shows", "showed", "shown", "showing"),
    ("fall", "falls", "fell", "fallen", "falling"),
    ("hold", "holds", "held", "holding"),
    ("keep", "keeps", "kept", "keeping"),
    ("lead", "leads", "led", "leading"),
    ("leave", "leaves", "left", "leaving"),
    ("lose", "loses", "lost", "losing"),
    ("meet", "meets", "met", "meeting"),
    ("build", "builds", "built", "building"),
    ("bring", "brings", "brought", "bringing"),
    ("buy", "buys", "bought", "buying"),
    ("send", "sends", "sent", "sending"),
    ("spend", "spends", "spent", "spending"),
    ("tell", "tells", "told", "telling"),
    ("sell", "sells", "sold", "selling"),
    ("run", "runs", "ran", "running"),
    ("rise", "rises", "rose", "risen", "rising"),
    ("win", "wins", "won", "winning"),
    ("fight", "fights", "fought", "fighting"),
    ("teach", "teaches", "taught", "teaching"),
    ("eat", "eats", "ate", "eaten", "eating"),
    ("die", "dies", "died", "dead", "death", "dying"),
    ("man", "men"),
    ("woman", "women"),
    ("child", "children"),
    ("person", "people"),
    ("life", "lives", "live", "living"),
    ("good", "well", "better", "best"),
    ("bad", "badly", "worse", "worst"),
)
"""Words that a wrong form or a wrong choice puts in each other's place."""

FORMS = {
    word: [other for group in CONFUSED if word in group for other in group if other != word]
    for group in CONFUSED
    for word in group
}
