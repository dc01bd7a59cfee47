"""Foreign words that English prints as its own: Latin phrases, the table, the arts, law and politics.

A word list counted in running text holds the frequent ones; here are those that it may lack or count as foreign.
"""

from __future__ import annotations

LOANS = frozenset(
    # Heard in whole phrases: crème fraîche, raison d'être
    "fraîche être d'être bonito "
    # Latin
    "ab ad addendum alia aliquot alma alter ante antea arguendo artium aurora australis auto belli bis bona borealis caeteris "
    "camera carpe casus causa caveat certiorari ceteris circa cogito coitus compos contra corpore corpus cum curiae curriculum "
    "datum decree dei delicti delirium deus diem dictum dixit dolce dramatis ecce ego emeritus ergo erratum et etc ex exempli "
    "extremis facie facto felix fiat fide fidei finis flagrante forma generis gloria gratia gratis habeas hoc homo honorarium "
    "honoris ibid idem ignoramus in incognito infinitum infra inter interim intra ipse ipso jure jus laude lex libitum loco locum "
    "magna magnum manus mater maxima mea memento memoriam mens mentis minutiae modus mori multi mundi mutandis mutatis naturae "
    "nausea nauseam nihil nisi nolo non nota novo novus obiter omnia omnibus opera operandi opus ordo pace panem parentis paribus pari "
    "passim passu pater patria pax per perpetuum persona personae placebo post posteriori prima primus primum priori pro quasi "
    "quid quidem quiet quo quod quorum quote rara ratio re rea referendum regina rerum res requiem rex rigor rota salve sanctum "
    "sapiens scientia semper seq sic silentio sine situ solus stare stet sub summa supra tabula tacit tempora tempus terra "
    "terminus totum ultima ultra una usus vade vale veni verbatim veritas versa versus vice vici vide vidi vires vis vita vitae "
    "vitro viva vivo vox vulgaris "
    # French
    "être fraîche maison placard appui arrêt ballon brevet candidature chargé complète enceinte especial étage filet foyer mignon perdu piscine sortie agent aide apropos art artiste artistes attaché au auteur avant aux beaux bidet billet blanc blasé bon bonne bourgeoisie "
    "bric brut brûlée carte cause chef chic chose clé comme coup crème croix croûte cuisine dauphin de débâcle "
    "décolletage delicatessen dénouement dernier deux du eau élan émigré en encore enfant ennui ensemble ensembles entente entrée "
    "esprit grâce état est état façade fait fatale faux femme fin fleur foie force gauche gendarme genre grande gras guerre habitué haute hors idée "
    "ingénue jour joie la laissez le les liaison lieu madame mademoiselle maître majeure mal manqué mélange ménage mesdames "
    "messieurs mise moi monde monsieur mot motif mots nez noblesse noir nom nouveau nouveaux nouvelle objet oblige oeuvre outré "
    "papier par parole passé petit petite pièce plume poste précis prêt prix quai raconteur raison rapport rapprochement "
    "rendezvous répertoire résistance risqué rôle rouge roulette sans sang savant savoir soirée sommelier soupe tableau "
    "tableaux touché tour tout très troupe troupes va vérité vie vin vinaigrette vis visage vive voilà voir vol volte zeitgeist "
    "victoria hob organiser organisers poser posers prefecture prefectures domicile dire vend troupe artisanal minister "
    # Italian, Spanish, Portuguese
    "brigadeiro compadre comadre derecho habanero habaneros gordita legato linguiça passata adagio adios al alfresco aficionado aficionados allegro amigo amigos amore andante antipasti antipasto aria arias barista "
    "bella bravo brio caldera calderas cantata cappella capo casa cheviche chia chili che chiaroscuro ciao con cosa crescendo da del della diva "
    "dolce duo duos el fado feria fiasco finca flamenco forte gazpacho gelato gigolo gringo guerrilla hacienda hombre incommunicado "
    "jefe jihad junta latte libretto machismo macho maestro mafia mañana marinara mesa mezzo mole mozzarella nada nostra olé "
    "paella panini paparazzi pasta pesto piano pizza plaza pico poncho presto prima primo pronto prosciutto pueblo quesadilla "
    "ranchero ricotta risotto salsa sangria scherzo señor señora sierra siesta solo solos sombrero soprano sotto sol staccato "
    "tempo terra tiramisu torero tortilla toro trattoria vino virtuosi vista viva voce "
    # German, Dutch, Scandinavian
    "abseil angst autobahn autobahnen ersatz bildungsroman blitz bund bundesliga bundestag bundeswehr doppelgänger dorf "
    "dollar echt flak frau fräulein führer gasthaus gemütlichkeit gestalt gesundheit glockenspiel hausfrau heimat herr hinterland "
    "kaffee kaiser kaput kindergarten kitsch kohlrabi lager landtag lebensraum leitmotif lied lieder luftwaffe meister "
    "mittelstand neue nibelungen oktoberfest ostpolitik panzer poltergeist putsch rathaus realpolitik reich reichstag rucksack sauerkraut "
    "schadenfreude schnapps schnitzel sprachgefühl stein strudel über umlaut verboten volk von waltz wanderlust "
    "wehrmacht weltanschauung weltschmerz wunderbar wunderkind wurst foyer fjord hygge lagom smörgåsbord ski slalom van der den "
    # elsewhere
    "apparatchik babushka baklava bazaar bin dacha feta glasnost gulag halal halva hammam hijab imam kebab kibbutz kolkhoz "
    "kosher mufti naira nomenklatura oblast okrug ouzo perestroika pogrom rajon rand sharia sheikh souk tsar tsunami ulema vizier "
    "yurt zakat".split()
)

# Words that open a sentence in another language: capitalised, they are still no names.
OPENERS = frozenset(
    "allerdings ansonsten anschließend aufgrund aufrgund außerdem beispielsweise beim bereits bisher dabei dadurch daher damit "
    "danach daraufhin darüber dazu dennoch derzeit deshalb deswegen diese diesem diesen dieser dieses eigentlich einige ebenso "
    "gleichzeitig hingegen inzwischen jedoch leider manche mehrere mittlerweile möglicherweise nachdem natürlich normalerweise "
    "obwohl schließlich seitdem sobald sogar somit sowohl trotzdem vielleicht während weitere wenn wegen zudem zunächst "
    "zuvor zwar zwischen "
    "ainsi alors après aucun aucune aujourd'hui auparavant beaucoup cependant certains cette chaque depuis désormais ensuite "
    "environ finalement heureusement jusqu'à lorsque lors malgré malheureusement néanmoins notamment parfois pendant plusieurs "
    "pourtant puisque quelques selon souvent toutefois toujours voici "
    "actualmente además ahora algunas algunos ambos anteriormente antes aunque casi cualquier cuando desde después durante "
    "ellos entonces entre estas estos eventualmente finalmente generalmente hasta luego mientras mientras muchas muchos nunca otra "
    "otras otros posteriormente recientemente según siempre sin sobre solamente también tras unos varias varios "
    "alcuni alcune anche anzi attualmente benché comunque così dopo durante eppure finora fino infatti infine inoltre intanto "
    "invece mentre molte molti nonostante oggi ogni ormai perché perciò poiché purtroppo quando questa queste questi questo "
    "quindi secondo sebbene spesso successivamente tutti tutte tuttavia "
    "ainda além alguns apesar assim atualmente contudo depois desde embora então enquanto esses estes geralmente muitas muitos "
    "nesse neste outra outros porém portanto quando segundo também todavia todos vários "
    "bovendien daarom daarna daarnaast echter hierdoor hoewel inmiddels maar niettemin omdat ondanks sinds sommige terwijl toen "
    "tijdens volgens vooral wanneer zodra "
    "aby ačkoli avšak během bez bohužel dále jestliže každý kdy když kromě mnoho možná namísto nejprve například navíc někdy "
    "některé nicméně pokud podle poté pouze proto protože přes přesto takové také takže tato tento tyto váš však včera vedle "
    "vzhledem zatímco "
    "bardzo chociaż często dlatego dlaczego dodatkowo dzięki jednak jednakże jeśli jeżeli kiedy każdy każda mimo można "
    "najpierw natomiast niektóre niektórzy niestety obecnie oprócz podczas ponadto ponieważ poza przede przez również tylko "
    "według wiele wszystkie wszyscy zamiast "
    "aceste acest această acum astfel atunci chiar când deoarece deși după înainte însă între pentru potrivit prin totuşi totuși "
    "ancak artık ayrıca bazı böylece bugün bunun çünkü daha eğer fakat hatta onun özellikle sonra yine "
    "därför dessutom eftersom efter även också enligt trots under därefter derfor dessuten ifølge imidlertid etter "
    "azonban ezért mivel szerint továbbá ugyanakkor kuitenkin koska lisäksi mukaan siksi vaikka ayrıca".split()
)
