"""Words by which the form of a text is told: lists, each of one kind of word."""

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ARTICLES: Final = _words("a an the")
NUMBERS: Final = _words(
    "one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred"
)
DETERMINERS: Final = (
    ARTICLES
    | NUMBERS
    | _words(
        "my your our his her their its this these those several many few both all some every each any no over nearly "
        "almost about around more at least half most much enough another extensive"
    )
)
HOW: Final = _words("how what why where whatever wherever whether who whom whose which")
PREPOSITIONS: Final = _words(
    "for to in on at by with after before during due within until under from of given owing through without as "
    "into onto since near between upon toward towards despite because sometime early late mid when"
)
SUBJECTS: Final = _words(
    "i i'm i've i'd i'll you you're you've you'd you'll we we're we've we'd we'll he she they they're they've he's she's "
    "it it's there's that's"
)
ALWAYS_SUBJECTS: Final = _words("it's they're we're you're she's he's there's that's they we he she")
"""Words that hardly ever stand behind \"and\" without a verb of their own."""
THE_WRITER: Final = _words("i i'm i've i'd i'll my you you're you've you'd you'll thank thanks")
"""How a sentence of the writer's own begins."""
OF_A_CLAUSE: Final = _words(
    "herself himself themselves itself everything everyone still always never often daily weekly weekends together"
)
"""Words that hardly ever stand behind a noun without a verb between."""
OBJECTS_ALONE: Final = _words("it them him her us me")
POSSESSIVES: Final = _words("my your our his her their its")
ANYBODY: Final = _words("nobody everybody everyone somebody someone people management")
"""Whoever does something, at the head of a phrase."""
MANY: Final = _words("people children women men staff folks")
"""Nouns in the plural without its ending."""
GROUPS: Final = _words(
    "family families team group class staff crew company couple committee board department community everyone everybody "
    "each somebody someone anyone nobody public press"
)
"""Words for several people at once, and for anybody."""
FAMILY: Final = _words(
    "mom mum mother dad father parent parents wife husband spouse partner son daughter kid kids child children baby sister "
    "brother grandmother grandma grandfather grandpa aunt uncle cousin niece nephew fiance fiancee girlfriend boyfriend "
    "friend roommate neighbor landlord babysitter nanny"
)
"""People of the writer's own, with or without "my"."""
EMPLOYERS: Final = _words(
    "company employer firm job position role offer school college university program hospital clinic agency store bank "
    "office district county place boss supervisor manager"
)
"""Where somebody works or may work, which is the reader's unless it is called mine or another."""
TALKED_OVER: Final = _words(
    "questions plans goals stories values challenges ways reasons changes numbers results examples steps details "
    "insights thoughts tips notes ideas systems routes products tools methods practices years months weeks days hours "
    "priorities answers experiences explanations impressions remarks comments lessons opportunities expectations hopes "
    "forecasts handoffs rounds slides materials operations logistics hers theirs yours yes always means gets gives makes "
    "takes goes comes keeps lets teaches brings does has is was references transcripts samples forms papers documents benefits "
    "shifts classes dates times"
)
"""Words in -s whose "they" would be odd, since somebody does something there."""
TO_DO: Final = _words(
    "work help build grow learn lead make teach run manage create design solve write serve develop support mentor train"
)
"""Verbs without a subject, at the head of what somebody wants to do or does."""
WITH_WHOM: Final = _words("people things children others students patients teams kids families customers well")
NO_GERUNDS: Final = _words(
    "nothing something anything everything morning evening wedding outstanding upbringing standing winning"
)
BEFORE_A_NOUN: Final = _words(
    "challenging interesting encouraging inspiring amazing engaging refreshing welcoming caring charming surprising "
    "exciting fascinating parking hiring loving outgoing understanding reassuring eye-opening"
)
"""Words in -ing that stand before a noun as adjectives do."""
ROUGHLY: Final = _words("at over about around under")
"""Determiners of a number only ("over ten years"), prepositions otherwise."""
AND_A_NUMBER: Final = NUMBERS | _words("least most half")
WANTS: Final = _words("wish hope plan want need decided")
TO_BE: Final = _words("be is are was were been being got get and")
MODALS: Final = _words("would will must can could should may might")
SUBORDINATE: Final = _words(
    "that who which whom whose what how why where when while because if way you i we they he she it you're we're "
    "they're i'm i've you've we've"
)
FINITE: Final = _words(
    "is are was were am has have had do does did will would can could should must isn't aren't wasn't weren't hasn't "
    "haven't hadn't don't doesn't didn't won't wouldn't can't couldn't gave took went came knew saw spoke wrote grew "
    "began became broke fell sold died said seemed sounded felt means makes gives helps shows impresses inspires appeals matters fits got ran"
)
DOES: Final = _words(
    "gets gives makes takes goes comes keeps lets allows teaches treats cares brings becomes remains seems feels knows listens smells loves enjoys "
    "starts ends begins expires opens closes sees rotates feeds offers sounds says requires includes involves provides pays hires uses wants combines suits counts"
)
"""Verbs of one who does something, and hardly ever nouns."""
DOES_OR_THINGS: Final = _words(
    "answers laughs plans works helps shares runs lives trusts changes meets learns stays values shows builds supports encourages "
    "invests promotes holds follows publishes serves puts moves asks needs approves recycles reports leads "
    "challenges benefits conflicts"
)
"""Verbs of one who does something, which are nouns just as well."""
DO_SURELY: Final = _words("stay know keep learn teach make take get give eat come go listen laugh seem start end begin")
"""Verbs of several who do something, and hardly ever nouns."""
DO: Final = _words(
    "stay present share meet learn teach build grow keep make take get give own write come go follow plan work help use run"
)
"""Verbs of several who do something."""
OBJECTS: Final = ARTICLES | _words("me us my it his her their")
AFTER_A_VERB: Final = OBJECTS | _words(
    "everything school out every each together with on how what everyone someone people one your our from there here well better"
)
SEEN_OR_HELPED: Final = _words(
    "see seeing watch watching hear hearing help helping let letting have having make making"
)
"""Verbs behind which somebody does something, and the clause has its verb still to come."""
BETWEEN: Final = _words("fit made left told found taught held offered asked brought meant sent put set kept built")
"""Verbs in the past that may also be participles: before an object, they are the verb of a sentence."""
DEEDS: Final = _words(
    "led managed built ran designed developed created launched taught trained supervised coordinated organized planned "
    "implemented improved increased reduced cut grew saved wrote sold shipped delivered handled maintained analyzed "
    "oversaw founded started won earned worked served spent completed graduated published presented negotiated directed "
    "headed mentored coached hired raised doubled tripled achieved automated migrated drove owned spoke studied "
    "swam sang flew rode fought drew bought brought dealt caught threw fed stood rebuilt applied lost failed missed quit passed scheduled moved opened closed taken tutored cared volunteered accepted changed took found received decided chose enrolled moved relocated got explained showed told gave made "
    "walked introduced answered shared described helped let listened encouraged took have had speak know can hold love "
    "enjoy like am was want need understand prefer learned saw met heard enjoyed liked loved felt left came "
    "can't cannot could couldn't don't didn't won't wouldn't haven't hadn't"
)
DONE: Final = _words(
    "enjoyed realized decided appreciated loved learned received accepted met saw heard found felt took"
)
"""Verbs in the past whose subject people leave out, and which are nothing else."""
AMOUNTS: Final = _words("enough plenty lots loads tons lot bit little few")
"""Words for how much or how many there is of something, at its head or after "a"."""
ADJECTIVES: Final = _words(
    "fluent able unable certified licensed skilled proficient experienced familiar comfortable trained bilingual "
    "trilingual adept willing eager authorized eligible qualified available used confident conversant good great strong "
    "reliable punctual organized detail-oriented hard-working hardworking no not ready happy accustomed certified patient "
    "calm friendly outgoing accurate honest dependable responsible flexible adaptable creative curious motivated driven "
    "dedicated trustworthy energetic enthusiastic passionate professional polite courteous resourceful efficient thorough "
    "level-headed detail-minded trauma-informed tech-savvy computer-literate computer-savvy people-oriented self-motivated "
    "kind fit personable articulate persistent insured bonded vaccinated cleared comfy open-minded team-oriented bright "
    "careful clear drug-free smoke-free smiley bubbly chatty speedy handy crafty tidy nerdy thrifty sturdy born raised discreet ordained open inclined sober full aware proud glad busy worth sincere close new free keen sharp solid safe based located enrolled interested "
    "versed employed credentialed accredited abd online caring compassionate gentle coachable ambitious meticulous "
    "methodical quick fast early fearless tireless frank funny better"
)
VERBS_OF_ANOTHER: Final = _words("has is does was were hasn't isn't doesn't wasn't weren't")
"""Verbs whose subject is not the writer, whoever it is."""
AFTER_THAT: Final = SUBJECTS | DETERMINERS | {"there"}
AFTER_ING: Final = _words(
    "culture program programs meeting meetings tour tours room rooms hours lunch dinner day days session sessions "
    "process manager managers team teams environment conditions practices plan plans style curve opportunity opportunities "
    "floor line site plant center therapy skills certification class school software equipment system systems experience ground relationship relationships knowledge"
)
"""Nouns before which a word in -ing is no deed ("planning meeting")."""
ATTRACTIONS: Final = _words(
    "security stability growth pay benefits flexibility location culture mission product schedule hours pace variety pension "
    "people insurance reviews sizes feel atmosphere environment vibe perks equipment technology facilities coworkers patients "
    "residents students staff reputation industry paycheck wages team potential balance culture commute"
)
"""Nouns for what draws people, which are known and take "the"."""
ALWAYS_SOMEBODY: Final = _words("former retired aspiring avid ex")
"""Words that stand only before what somebody is."""
WITH_THE: Final = _words(
    "chance opportunity way people team mission focus emphasis culture pace size variety mix location"
)
"""Nouns that people type without the article which they need."""
TOLD: Final = _words(
    "notes insight insights advice feedback stories story explanation explanations answer answers guidance description "
    "overview introduction tip tips thoughts perspective encouragement examples reply replies response "
    "responses suggestions suggestion comments remarks talk help account summary breakdown question questions"
)
"""Nouns for what somebody says in a conversation."""
VIRTUES: Final = _words(
    "welcome honesty candor frankness openness patience humor enthusiasm kindness warmth flexibility directness "
    "hospitality generosity time attention passion commitment vision transparency smile respect trust interest support "
    "ability willingness readiness eagerness straightforwardness calmness composure compassion expertise demeanor clarity knowledge wisdom take sense "
    "invitation approach dedication courtesy professionalism sincerity curiosity energy belief care concern trouble"
)
"""Nouns for what somebody shows or lends to whoever they talk to."""
GIVEN: Final = TOLD | VIRTUES
ENJOYED: Final = _words(
    "tour tours walk walkthrough walk-through look peek visit demo session exercise discussion conversation chat talk "
    "lunch coffee dinner breakfast dog panel presentation class lesson ride story stories laughs humor snacks questions "
    "debate observation meal drink beer latte kids crew staff people team vibe atmosphere experiment glimpse along"
)
"""Nouns for what people take pleasure in."""
INFORMATIVE: Final = TOLD.difference(("encouragement", "help", "talk", "question", "questions")) | _words(
    "tour tours walk walkthrough walk-through look visit demo session discussion conversation chat info information "
    "details handout preview briefing paper review observation"
)
"""Nouns for what tells somebody something."""
MEALS: Final = _words("lunch dinner breakfast")
"""Nouns without an article where they stand alone."""
ONES_HERE: Final = _words(
    "staff warehouse system process class team floor plant lab facility building campus unit department office store shop "
    "kitchen company schedule role job position project roadmap workflow product program clinic hospital site room "
    "station yard line bridge neighborhood group classroom factory budget ward farm museum library garden studio bakery "
    "garage field center branch community territory route fleet meeting"
)
"""Nouns for what there is one of where somebody interviews, behind a preposition."""
THOSE_HERE: Final = _words(
    "residents students staff attorneys nurses kids crew team teachers patients partners faculty engineers members "
    "volunteers animals classrooms labs children owners owner principal director manager chef technicians analysts"
)
"""Nouns for those whom somebody meets there."""
CARED_FOR: Final = _words(
    "adults seniors patients kids children toddlers infants teens teenagers families veterans students elders horses dogs "
    "cats animals babies people clients customers"
)
"""Nouns for whom somebody has worked with."""
OFFICES: Final = _words(
    "vp evp vice-chair co-chair co-captain president captain treasurer secretary chair head vice-president co-president valedictorian"
)
MET: Final = MANY | THOSE_HERE | _words("ladies guys folks coworkers colleagues managers supervisors engineers drivers")
"""Nouns for people whom somebody is glad to have met."""
AN_ONE_LED: Final = _words(
    "team crew club program project store department business blog newsletter website app system group migration shift "
    "kitchen staff class company campaign budget household classroom lab unit feature dashboard model pipeline curriculum prototype tool product workshop conference fundraiser event recommender platform api line route branch committee union troop"
)
"""Nouns for what somebody led or made, and of which there may be many."""
PEOPLE: Final = _words(
    "nurse speaker learner scout citizen resident veteran teacher engineer developer programmer designer manager leader "
    "worker player thinker writer communicator accountant analyst scientist physician doctor lawyer attorney paralegal "
    "electrician mechanic plumber carpenter driver pilot chef cook baker graduate student mother father parent volunteer "
    "lifeguard coach mentor trainer organizer planner buyer editor author translator interpreter editor researcher "
    "technician therapist pharmacist hygienist paramedic emt cpa rn lpn emt-b emt-p notary problem-solver self-starter multitasker listener "
    "starter builder achiever perfectionist optimist professional practitioner specialist generalist expert native owner "
    "founder entrepreneur administrator coordinator director supervisor member believer user reader runner person "
    "preceptor grad junior senior sophomore freshman candidate captain counselor superintendent mom dad multi-tasker "
    "assistant operator welder roofer painter cashier bartender barista waiter waitress dishwasher tutor nanny babysitter "
    "caregiver chair president treasurer secretary officer guard medic dispatcher clerk receptionist bookkeeper strategist "
    "consultant contractor freelancer machinist installer tester architect alum alumnus alumna fellow intern apprentice "
    "journeyman foreman mason athlete nerd geek guy gal enthusiast buff guru whiz responder associate owl master major rep machinist landscaper janitor custodian housekeeper hostess handyman tradesman hire aide public "
    "child kid client customer guest boss visitor collaborator negotiator salesperson librarian musician artist historian economist chemist biologist physicist"
)
DOERS: Final = ("er", "or", "ist", "ian")
THINGS_IN_ER: Final = _words(
    "computer paper power humor behavior labor matter order offer number letter color center career character water "
    "weather summer winter corner counter folder dinner supper manner other answer either over under after never ever "
    "october november december september center router printer scanner server register cover"
)
"""Nouns in -er or -or that name no person."""
OF_A_PERSON: Final = _words(
    "avid steady natural hard early strong careful expert former retired working lifelong self-taught born solid proven "
    "great good excellent published amateur independent junior senior lead aspiring decent frequent regular active"
)
"""What people are called besides adjectives of their own."""
AT_THE_END: Final = _words(
    "certified licensed bilingual trilingual trained oriented headed minded eligible inclined obsessed free savvy working taught literate insured bonded vaccinated"
)
AFTER_ADJECTIVES: Final = _words("around from in with at on to for as by and or about under of")
HEAPS: Final = _words("handful spoonful mouthful bus campus plus bonus focus consensus surplus status")
OR_ANOTHER: Final = _words("and or but &")
HEADS: Final = _words(
    "experience training background knowledge skills work expertise record understanding ability command practice "
    "familiarity fluency coursework education years certification interest proficiency responsibility degrees "
    "involvement participation success leadership exposure mastery courses reasons obligations circumstances"
)
AFTER_A_HEAD: Final = (
    PREPOSITIONS | SUBORDINATE | _words("about behind over around re re: regarding concerning elsewhere nearby")
)
SINGULAR_IN_S: Final = _words("news series logistics analytics politics mathematics physics economics ethics")
COUNTED: Final = _words(
    "ethic eye mind degree diploma license certificate internship doctorate certification card record clearance permit "
    "personality manner background credential discharge minor gpa portfolio reputation cdl passport attitude network "
    "memory truck car vehicle laptop back mvr crew schedule belt award medal scholarship brother sister son daughter appearance turnaround clientele book patent dissertation article podcast blog website mentality environment master's bachelor's associate's thesis mindset foundation "
    "grasp love passion knack talent flair desire understanding smile externship practicum rotation account endorsement"
)
"""Nouns for one thing of which somebody may have several."""
POSSESSIONS: Final = _words(
    "availability transportation internet attendance references contacts connections tools motivation integrity empathy "
    "patience energy enthusiasm sense stamina humor recommendations certifications licenses awards degrees hours miles "
    "units credits publications strength drive internships manners flexibility bedside attention care"
)
"""Nouns in the plural or for no one thing, that people say they have."""
CREDENTIALS: Final = _words(
    "ACLS BLS CPR PALS CCRN CEN TNCC CDL PMP CAPM CSM CBAP CCNA CCNP CISSP CISA PHR SPHR SHRM-CP SHRM-SCP CFA CFP CIA EA "
    "FE EIT FPC CPP PE PG OSHA HAZWOPER ServSafe EPA ASE NCLEX RDH RVT LVT PTCB CPhT LCSW LMSW LPC LMFT BCBA RBT TEFL TESOL "
    "CELTA CCRP CCRC CPC NCCCO CAMS CompTIA NCCER LEED CPIM CSCP NREMT PPS CRC"
)
"""Letters of what people call theirs: "my PMP"."""
LANGUAGES: Final = _words(
    "spanish french german mandarin chinese cantonese vietnamese tagalog korean japanese arabic russian portuguese italian "
    "hindi hmong polish creole somali punjabi urdu farsi english greek hebrew"
)
OF_ONE: Final = {"has": "have", "does": "do", "goes": "go", "teaches": "teach", "coaches": "coach"} | {
    f"{verb}s": verb
    for verb in "know speak read work love like enjoy live own drive take get make learn keep bring understand".split()
}
"""Verbs as a résumé has them of somebody else: "knows the district"."""
PARTICIPLES: Final = {
    "ran": "run",
    "grew": "grown",
    "wrote": "written",
    "drove": "driven",
    "spoke": "spoken",
    "took": "taken",
    "gave": "given",
    "chose": "chosen",
    "oversaw": "overseen",
    "was": "been",
    "did": "done",
    "flew": "flown",
    "began": "begun",
}
"""Participles that are not like the past."""
FLUENTLY: Final = _words("conversational native basic intermediate some near-native business medical advanced")
PRESENT: Final = _words(
    "live own read speak know love like enjoy drive bring want need study attend commute volunteer tutor coach cook bake sew "
    "mentor write type play keep get take make work learn do go have show pay fix repair sing dance teach run manage "
    "understand handle care believe thrive"
)
"""What the writer does, where no noun follows that would make it one itself ("work nights", not "work history")."""
IN_PASSING: Final = _words("always never student also successfully recently personally previously once")
"""Words before a deed."""
IN_ED: Final = _words(
    "mixed advanced applied detailed skilled blended limited varied related combined required retired talented gifted "
    "published embedded distributed automated managed unlimited seed speed weed need blessed aged feed"
).difference(("managed", "published", "automated"))
"""Words in -ed that stand before a noun as adjectives do."""
COMMON: Final = _words(
    "strong excellent proven solid deep broad hands-on good great advanced basic professional extensive early late mid "
    "next end within by sometime about around before after fluent certified licensed led better personal family health "
    "week day month couple first second last middle beginning start detailed practical wide relevant current previous prior working certain new thorough friendly honest clear open team fast fast-paced "
    "lunch coffee dinner tours tour insights insight humor patience salary pay vacation growth benefits commute location "
    "honesty candor openness enthusiasm kindness warmth flexibility stability mission values people colleagues "
    "everything anything nothing advice stories story questions answers feedback guidance directness travel hours "
    "relocation remote bonus title equity so also salary many money"
)
OF_THINGS: Final = _words(
    "quick free warm short flexible fair frank candid straight straightforward generous thoughtful challenging fun nice "
    "helpful useful kind modern creative open-ended realistic upfront real-world respectful laid-back casual relaxed "
    "interesting great shop site plant office lab code team group job store school campus hospital kitchen floor clear "
    "excel forklift clean fast quiet reliable perfect safe honest insider sample follow-up sincere smooth simple"
).difference(("excel",))
"""Adjectives and nouns at the head of what people value."""
LOWERED: Final = (
    SUBJECTS.difference(_words("i i'm i've i'd i'll"))
    | DETERMINERS
    | HOW
    | PREPOSITIONS
    | DEEDS
    | ADJECTIVES
    | HEADS
    | COUNTED
    | COMMON
    | GIVEN
    | ENJOYED
    | INFORMATIVE
    | OF_THINGS
    | {"that", "not"}
)
LIKED: Final = _words("love like enjoy want need prefer admire loved liked enjoyed wanted admired hoped dreamed")
"""What a writer does with a job that draws them."""
DONE_BY_ONE: Final = _words("start get learn work see use meet live lead teach help build walk grow do make")
"""Verbs behind "would" whose subject is the writer."""
OF_A_JOB: Final = _words(
    "offers pays uses fits works helps combines matches suits provides includes involves requires aligns pushes looks loves enjoys"
)
"""Verbs whose subject is a job or an employer."""
MORE: Final = _words("more better less fewer higher greater")
"""Words by which one job is compared with another."""
ONE_SPAN: Final = _words("year month week day hour minute mile")
JOBS: Final = _words(
    "job place position role company fit step school start career field shift workplace store shop stone"
)
"""What a job or an employer is."""
THINGS: Final = _words(
    "room service help pension insurance tuition reimbursement assistance variety independence autonomy creativity "
    "community atmosphere environment research technology equipment people children kids care travel overtime "
    "responsibility collaboration teamwork impact purpose balance support training mentoring mentorship"
)
"""What draws people and takes no article."""
OF_JOBS: Final = _words(
    "flexible challenging rewarding meaningful stable steady remote hybrid local close fun interesting exciting different "
    "important varied busy fast-paced hands-on creative secure clean safe organized friendly relaxed part-time full-time permanent outdoors"
)
"""How a job is."""
PLACED: Final = _words("in near within on at")
STATES: Final = _words(
    "ready tired excited eager interested passionate curious burned bored proud fascinated inspired looking trying "
    "worried concerned scared afraid nervous unsure hesitant torn stressed overqualified underqualified overwhelmed homesick engaged exhausted unhappy uncomfortable pregnant"
)
"""How a writer is, at the head of a phrase."""
OWNED: Final = _words("owned run based focused oriented funded paced led")
"""Ends of words for how a job or an employer is ("family owned")."""
STATES_BEFORE: Final = _words("just simply really currently also still very so")
NOT_A_LOT: Final = _words("much many enough")
TO_BE_DONE: Final = _words("nice great good fun easy exciting rewarding")
"""How it is to do something."""
TRUSTED: Final = _words("trusted allowed encouraged paid invited")
"""What a writer would be, before "to"."""
STUCK: Final = _words("stuck tied chained")
TO_DO_SURELY: Final = _words("do get give become gain earn improve learn make solve create be grow")
"""Verbs at the head of what somebody wants to do, and hardly ever nouns."""
TO_DO_FOR: Final = _words("help lead mentor train manage support teach serve")
"""Verbs at the head of what somebody wants to do for several."""
LEFT_OUT: Final = _words("hope wish would will can could want need love plan appreciate look got told")
"""Verbs whose "I" people leave out at the head of a sentence."""
LEFT_OUT_IT: Final = _words("great good nice so a fun wonderful lovely really such")
"""Words whose "it was" people leave half out."""
LEFT_OUT_BE: Final = {
    **dict.fromkeys(("looking", "hoping"), _words("forward to for")),
    **dict.fromkeys(
        ("available", "free", "happy", "glad", "excited", "ready", "grateful", "able", "willing", "certified"),
        AFTER_ADJECTIVES
        | _words("any anytime most all every nights weekends days mornings evenings full-time now after"),
    ),
    "sending": _words("you over along my"),
    "attaching": _words("my the a"),
    **dict.fromkeys(("so", "very"), _words("happy glad excited grateful thankful honored impressed sorry")),
}
"""Words whose "I am" people leave out before certain others."""
OF_MINE: Final = _words("current boss doctor therapist advisor professor counselor")
"""Whom people name without "my"."""
HAPPENINGS: Final = _words(
    "emergency conflict offer opportunity change move injury illness death promotion raise wedding issue problem path job direction plan"
)
"""Reasons that take "a"."""
CONDITIONS: Final = _words(
    "commute drive distance location schedule salary pay hours timing shift shifts travel range workload parking"
)
"""Reasons that take "the"."""
OBSTACLES: Final = _words(
    "school orders transportation relocation pregnancy childcare daycare health surgery finances housing burnout stuff"
)
"""Reasons that take no article."""
CHANGED: Final = _words("changed moved expired collapsed failed retired shifted doubled")
"""Verbs in the past that take no object."""
HAD: Final = _words("childcare car transportation license sitter babysitter time interest daycare way reliable")
"""What somebody has or lacks."""
NO_ADJECTIVES: Final = DETERMINERS | PREPOSITIONS | HOW | DEEDS | {"not", "no", "too"}
"""Words at the head of a phrase that takes no article."""
SHORT_IN_ING: Final = _words("being doing going using")
ABSTRACT: Final = ("tion", "sion", "ness", "ship", "ivity", "ability")
DEGREES: Final = _words("bachelor's master's associate's doctor's")
PROPER_IN_ING: Final = _words("beijing nanjing boeing sterling reading ming xing browning manning harding fleming")
ABBREVIATIONS: Final = _words(
    "inc co corp ltd jr sr etc dept bros assn mr mrs ms dr st prof no vs mt ft esq hon gov mgr eng asst exec rep sen gen univ capt sgt lt col rev wm jan feb mar apr jun jul aug sep sept oct nov dec tech assoc dir"
)
NOUNS: Final = (
    _words("shop site plant office lab code team group job store school campus hospital kitchen floor forklift")
    | HEADS
    | COUNTED
    | GIVEN
    | ENJOYED
    | INFORMATIVE
    | ATTRACTIONS
    | PEOPLE
)
"""Words that are nouns where they stand alone."""
OF_A_NAME: Final = COMMON | ADJECTIVES | NUMBERS
"""Words that stand small, but not at the head of a name ("New York", "Six Sigma")."""
SPANS: Final = _words("years year months month weeks week days day hours hour summers semesters seasons plus")
NOT_SO: Final = ADJECTIVES | _words("afraid shy scared new interested")
ADVERBS: Final = _words("always never also even just often still")
TOO: Final = _words("too so very really quite pretty super extremely highly more less always never")
"""Words before an adjective."""
VERBS_OF_YOU: Final = {
    "is": "are",
    "was": "were",
    "has": "have",
    "does": "do",
    "isn't": "aren't",
    "wasn't": "weren't",
    "hasn't": "haven't",
    "doesn't": "don't",
}
BEGIN_WITH_A_CONSONANT: Final = ("uni", "eu", "one", "use", "ut")
BEGIN_WITH_A_VOWEL: Final = ("hono", "hour", "heir", "8", "11 ", "11-", "18 ", "18-")
