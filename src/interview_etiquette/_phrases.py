"""How English says, or should not say, the things that a review looks for.

The patterns read a draft as `review` prepares it: lower case, single spaces, straight apostrophes,
no hyphens, "and" for "&". Every quantifier is bounded, so that the time is linear in the text.
"""

from typing import Final

DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS: Final = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_VERY = r"(?:(?:very|really|so|most|truly|extremely|quite|highly|especially|genuinely|more|even|still|all|just|also|now|as) ){0,3}"
_JOB = r"(?:job|position|role|post|opportunity|work|team|company|firm|organi[sz]ation|internship|opening|program(?:me)?|project|prospect|possibility|chance|idea)"
_WOULD = r"(?:would|i'd|we'd|will|i'll|should)"
_TO_WORK = (
    r"(?:join|joining|work|working|be part|being part|be a part|being a part|becom(?:e|ing)|contribut(?:e|ing)|have (?:the|this|that) (?:job|position|role|chance|opportunity)"
    r"|do (?:it|this|the|that)|take (?:it|this|on|up|the)|be offered|be chosen|be selected|be considered for|be hired|get (?:this|the) (?:job|position|role)"
    r"|accept|start(?:ing)?|help(?:ing)? (?:you|your|the|build|grow)|be on|bring(?:ing)?|mov(?:e|ing) forward|continue|pursue|be working|be joining|come (?:and )?work|be your|be the|learn more)"
)
TITLES: Final = frozenset(  # of address, and particles; no names
    "mr mrs ms miss mx dr prof professor sir madam dear the of and de van von der la le el al bin da di jr sr phd md "
    "rev hon captain judge dean coach principal director officer chief doctor mister president chancellor sister father".split()
)
COMMON: Final = frozenset(
    "about and certification degree eight experience five four from have into knowledge many more nine over position "
    "seven several skills some team than that their them these they this three training with work working year years "
    "your".split()
)

# What somebody who would like to thank, tell or hear does not yet wish of the job.
_POLITE = (
    r"(?! (?:very much )?to (?:once again |again |also |just |first |personally |sincerely |formally )?(?:(?:say )?thank|say|tell|let|express|convey|extend|hear|know|note|mention|add|ask"
    r"|keep|stay|be clear|apologi\w+|follow|take (?:a|this|the) (?:moment|opportunity|chance|minute|time)|send|share|return|pass|see|talk|speak|chat"
    r"|learn|withdraw|remove|decline|meet|acknowledge|give|wish|inform|discuss|confirm|make sure))"
)


def _any(*phrases: str) -> str:
    return rf"(?<!\w)(?:{'|'.join(phrases)})(?!\w)"  # pragma: no mutate (import time)


NEGATION: Final = (
    r"(?:(?<!\w)(?:not(?! only| just| to mention)|never|no longer|without|nor|no(?! doubt| question| hesitation)|cannot(?! wait)"
    r"|hardly|less|lost|instead of|rather than)|n't(?! wait))(?: [\w']+){0,4} $"
)

THANKS: Final = _any(
    r"(?:cannot|can't|could not|couldn't) thank you enough",
    r"thank (?:yo)?u(?! in advance)",
    r"many thank",
    r"(?:like|want|wish|writing|write|let me|allow me|must)(?: to)?(?: say)? thank",
    r"thanks(?! (?:(?:on|along|over) )?to (?!you(?!\w)))",
    r"thankful",
    r"thanking you",
    r"thx",
    r"cheers for",
    r"grateful",
    r"gratitude(?! (?:on )?to (?!you(?!\w)))",
    r"(?:obliged|indebted) (?:to|for)",
    r"appreciation(?! to)",
    r"appreciat(?:e|ed|ive)(?: [\w']+){0,5} (?:time|opportunity|chance|consideration|meeting|interview|interviewing|hospitality"
    r"|kindness|generosity|help|courtesy|taking|you|conversation|invitation|insights?|advice|willingness|effort|our)",
    r"kind of you",
    r"generous (?:of you|with your time)",
)

ENTHUSIASM: Final = _any(
    r"enthusias(?:m|tic|tically)",
    r"(?<!was )(?<!were )(?:excited|excite[sd]? me|excitement)",
    r"(?:energi[sz]es|motivates|inspires|thrills|delights|attracts|draws|interests|fascinates|tempts) me",
    r"(?:motivated|thrilled|inspired|overjoyed|giddy|tickled(?: pink)?|stoked|pumped|passionate|wild|crazy|drawn|attracted|committed|convinced|fired up|over the moon|all in|sold) (?:to|about|by|on|that|at|if|with)",
    r"delighted (?:by the|with the|at the|to (?:accept|join|work|be (?:part|offered|considered|your)))",
    r"(?:could|can)(?: ?not|n't) (?:be|have been) more (?:interested|excited|eager|enthusiastic|thrilled)",
    r"(?:cannot|can't|can hardly) wait to (?!hear)",
    r"eager(?:ly)?(?! await| wait| to hear)",
    r"keen(?:er|est)?(?! to hear)",
    r"passion",
    r"interested(?! (?:to|in) (?:hear|hearing|learn|learning|know|knowing|see|seeing))",
    r"(?:my|strong|great|keen|continued|continuing|sincere|real|renewed|deep|serious|genuine|high|increased|heightened|considerable|further|full|personal|keenest|particular) (?:[\w']+ ){0,2}interest",
    r"interest (?:in (?:the|this|your|joining|working|becoming|being)|high|is (?:high|strong|undimmed))",
    r"(?:confirmed|strengthen(?:ed|s)|reinforce[sd]|increased|deepened|reaffirmed|heightened|solidified|renewed|grown|grew) (?:my|in me) (?:[\w']+ )?",
    rf"(?:{_WOULD}) (?:[\w']+ ){{0,3}}(?:love|adore|relish|enjoy|jump at|leap at|welcome)(?! (?:to|the (?:chance|opportunity) to) (?:hear|talk|discuss|meet|stay|keep|know|speak|see|chat)){_POLITE}",
    rf"(?:{_WOULD}|i) (?:[\w']+ ){{0,3}}like(?: very much)?{_POLITE} (?:to|it|this|the (?:job|role|position|post|work|chance|opportunity)|nothing (?:better|more))",
    rf"(?:i|do|still|really|and|very much|much|also|truly|definitely|sincerely|but|so) want{_POLITE} (?:to|it|this|the|in|that|your)",
    r"(?:job|role|position|post|work|one|where|what|place) (?:that |which )?i (?:[\w']+ )?want",
    r"(?:position|job|role|it|this|that) and want it",
    rf"{_WOULD} (?:[\w']+ ){{0,2}}be (?:[\w']+ ){{0,3}}(?:thrilled|delighted|happy|glad|honou?red|proud|pleased|excited|privileged|overjoyed|ecstatic|grateful for the chance|brilliant|wonderful|fantastic|terrific|amazing|a joy|a dream|an honou?r|a privilege|a pleasure|a delight|tickled)(?! to (?:provide|answer|hear|send|supply|discuss|talk|speak|meet|give|share|furnish|forward|come (?:in|back)|elaborate|help with any))",
    rf"{_WOULD} (?:[\w']+ ){{0,2}}(?:make me|please me|suit me|mean)",
    r"look(?:ing)? forward to (?:the (?:possibility|opportunity|prospect|chance) (?:of|to) )?(?:potentially |possibly )?(?:join|work|contribut|becom|be part|being (?:a )?part|start)\w*",
    r"(?:dream|ideal|perfect) (?:[\w']+ )?(?:job|role|position|post|place|opportunity|match|next step|employer|company|fit)",
    r"desire (?:to|for)",
    r"hope (?:that )?i (?:[\w']+ )?get",
    rf"hop(?:e|ing) (?:very much )?(?:that )?(?:to|i (?:can|may|will|get to|am able to)|i'll|we can|we will|i get the chance to) (?:be able to |have the (?:chance|opportunity) to |get to )?{_TO_WORK}",
    r"(?:firm|only|dearest|great|my|a) wish(?: is)?:? to",
    rf"exciting (?:{_JOB}|time|place|next step)",
    r"(?:appeals|appealed|appealing) (?:[\w']+ ){0,2}to me",
    r"(?:all the |even |much |far )?more (?:certain|sure|convinced|determined) (?:than|that|i)",
    r"(?:exactly|just|precisely) (?:what (?:i|a)|the (?:kind|sort|type) of|the thing)",
    r"(?:consider|count|regard|think) it (?:as )?(?:an? )?(?:great |real )?(?:privilege|honou?r|pleasure|joy)",
    r"(?:the|my) (?:first|top) choice",
    r"count me in",
    r"(?:set my heart on|heart is set on|rather do|comes close|so much i like)",
    r"(?:ready|happy|glad|proud) to (?:start|join|accept|take (?:it|this) on)",
    r"accept (?:[\w']+ ){0,3}(?:gladly|with pleasure|in a heartbeat)",
    r"(?:come|join) with pleasure",
    r"(?:an? |the )?(?:fantastic|wonderful|great|terrific|amazing|excellent|outstanding|incredible|fascinating|rewarding) (?:opportunity|place to work|fit|match|company to work|next step|role|position|job)",
    r"(?:see|picture|imagine) myself (?:[\w']+ ){0,2}(?:thriv\w+|work\w+|in|as|at|on|enjoy\w+|here|contribut\w+|be\w*)",
)

QUALIFICATIONS: Final = _any(
    r"my (?:[\w']+ ){0,4}(?:doctorate|methods|working life|background|experiences?|skills?|skill ?set|qualifications?|training|degree|expertise|knowledge|education|strengths?|abilit(?:y|ies)|studies|record|track record|years|career|work (?:at|as|in|with|on)|time (?:at|as|in|with|on)|talents?|credentials?|coursework|competenc(?:e|y|ies)|familiarity|fluency|thesis|internships?|portfolio|certifications?|capabilities|accomplishments|past work|previous)",
    r"(?:[\w']+ )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many) (?:\+ )?years(?:'|s|'s)?",
    r"years(?:'|) (?:of|in|as|experience)",
    r"(?:i|i'd|i'll) (?:would |will |can |could |do |also |certainly |hope to |be able to |believe i (?:can|could|would) ){0,2}(?:bring|offer)",
    r"what i (?:would |can |could |will |have |'d |'ll |'ve )?(?:bring|offer|to offer|add|do|been doing|done)",
    r"(?:i am|i'm|me|as|makes? me|myself|be) (?:[\w']+ ){0,4}(?:qualified|suited|equipped|prepared for|positioned|experienced|skilled|trained|fluent|certified|proficient|adept)",
    r"(?:an?|the|my) (?:[\w']+ ){0,2}(?:good|great|strong|ideal|excellent|perfect|right|natural|close|solid|fine) (?:[\w']+ )?(?:fit|match|candidate|choice|addition|asset|person)(?! for me)",
    r"(?:a|valuable|an|real) asset",
    r"(?:prepared|equipped|qualif(?:y|ies)|readied|trained|taught) me",
    r"(?:decades?|a year|years|months) (?:of|in|as|with|on|at)",
    r"(?:in|during|from|with) my (?:[\w']+ ){0,2}(?:job|role|position|work|year|placement|time|days|classes|course|studies|house)",
    r"(?:i am|i'm) (?:[\w']+ ){0,2}(?:organi[sz]ed|used to|comfortable with|familiar with|good at|at home (?:in|with)|confident (?:that )?(?:i|my))",
    r"experience (?:in|with|as|of|at|from|leading|managing|working|using|building|that)",
    r"(?:track record|proven|expertise|background) (?:of|in|with|as)",
    r"(?:degree|diploma|certificate|certification|major|master's|bachelor's|doctorate|phd|mba|qualification) in",
    r"skills (?:in|with|that|as|and|match|fit|align|are|would|to)",
    r"(?:having|i have|i've) (?:[\w']+ ){0,3}(?:planned|worked|managed|led|built|run|taught|designed|developed|handled|written|spent|studied|shipped|delivered|trained|supervised|organi[sz]ed|coordinated|implemented|maintained)",
    r"(?:hit the ground running|proficien(?:t|cy) in|fluen(?:t|cy) in|knowledge of|command of|well versed)",
    r"(?:fits?|match(?:es)?|aligns?|suits?|dovetails?) (?:[\w']+ ){0,2}(?:with |well with )?(?:my|mine|what i)",
    r"i (?:know|understand|can|could|would|will|am confident (?:that )?i (?:can|could|would|will)) (?:[\w']+ ){0,3}(?:contribute|make a (?:[\w']+ )?contribution|add value|be of (?:[\w']+ )?(?:value|service|use)|make a difference|be an asset|do (?:it|the job|this job|that job|the work) well)",
    r"(?:used|put|apply|applying|use|using) (?:my|these|those|what i)",
)

REPLY: Final = _any(
    r"(?:speak|talk|till|until|come)(?: again)?(?: on| at| by)? (?:the )?(?:next|soon|end|start|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
    r"(?:wait(?:ing)?|listen(?:ing)?|watch(?:ing)?|look(?:ing)?) (?:[\w']+ ){0,2}(?:for (?:word|your|the (?:phone|call|mail|news)|an answer|news)|by the phone|to (?:know|hear)|until|out for)",
    r"(?:drop|give|send) me (?:a |an )?(?:line|call|ring|message|answer|note|word)",
    r"you(?:'ve| have)? (?:[\w']+ )?(?:decided?|made up your minds?|reached a decision|made (?:a|your) decision)",
    r"look(?:ing)? (?:very much )?forward to (?:[\w']+ ){0,3}(?:hear|hearing|speaking|talking|your|our|learning|the next|the outcome|discussing|meeting|receiving|an? (?:reply|answer|response|decision)|further|continuing|news|finding|seeing|moving|knowing|next|any|what|a favou?rable|a positive|the decision|the result|following|being in touch|whatever|staying in touch)",
    r"(?<!enjoyed )(?<!loved )(?<!liked )(?<!great )(?<!good to )hear(?:ing)? (?:[\w']+ ){0,2}(?:from (?:you|your)|back|what you|whether|by|next|within|on|in|otherwise|something)",
    r"(?:hope|expect|expecting|hoping|understand|understood|gather|gathered|await|eager|wait|waiting) (?:[\w']+ ){0,4}to hear",
    r"(?:i|i'll|will|eagerly|patiently|anxiously|and) (?:be )?await(?:ing)?",
    r"awaiting",
    r"wait(?:ing)? (?:[\w']+ ){0,2}for your",
    r"let me know (?:[\w']+ ){0,4}(?:decision|outcome|decide|decided|when|next|result|hear|soon|chosen|choice|conclusion|timeline)",
    r"(?:get|come|be|getting|coming|being) (?:back|in touch|in contact)(?: (?:to|with) me)?(?! with (?:my|the others))",
    r"(?:you|you'll|you will|your office|your team) (?:[\w']+ ){0,3}(?:contact|call|reach|notify|inform|write to|update) me",
    r"your (?:[\w']+ ){0,2}(?:decision|reply|response|answer|news|call|verdict|update)",
    r"(?:hiring|final|the|a) (?:decision|outcome|verdict)(?: (?:is|will|by|in|to|on|next|before|has|within|process|timeline))?",
    r"next (?:steps?|stages?|round|phase)",
    rf"by (?:the (?:end|close|middle|start|beginning|first|last|\d)|early|mid|late|next|this|then|{_DAY}|tomorrow|end of|close of|{_MONTH}|\d)",
    rf"(?:on or before|before|around|about|until) (?:the )?(?:end|{_DAY}|{_MONTH} \d|next week|\d{{1,2}}(?:th|st|nd|rd))",
    r"within (?:the |a |an |about |approximately )?(?:next |coming )?(?:[\w']+ ){0,2}(?:days?|weeks?|fortnight|month)",
    r"(?:in|over|during|sometime|at some point) (?:in |over |during )?(?:the |a |about )?(?:next|coming|few|following|couple)(?: of)?(?: few| couple of| several| two| three)? (?:days|weeks?|month)",
    r"in (?:about |around )?(?:a|one|two|three|\d) (?:days?|weeks?|fortnight|month)",
    r"(?:early|sometime|later|end of|middle of|late|some time) (?:in )?(?:next|this|the) (?:week|month|coming week)",
    r"next (?:week|month)(?: or so)?",
    r"keep me (?:posted|informed|updated)",
    r"(?:follow|following|check|checking|touch(?:ing)?) (?:up|back|base|in) (?:with you )?",
    r"(?:hope|trust|until) (?:[\w']+ ){0,3}(?:to )?(?:speak|talk|meet|see you|we speak|we meet)(?: [\w']+){0,3} (?:again|soon|further)",
    r"speak (?:with you |to you )?(?:again )?soon",
)

_PROCESS = (
    r"(?:candidacy|application|candidature|name|myself|consideration|process|running|search|interview(?:s|ing)?|hiring)"
)

WITHDRAWAL: Final = _any(
    r"withdr(?:aw|ew|awn|awing|awal)(?! (?:from (?:the )?(?:market|bank|account)|symptoms))",
    r"no more interested",
    r"no longer (?:[\w']+ ){0,2}(?:interested|wish|want|be considered|consider myself|consider me|a candidate|pursu\w+|seek\w*|available|look\w*|in a position|able|be (?:pursuing|seeking|available)|continu\w+|apply\w*|in the running|hold me|keep|count|intend)",
    rf"(?:remove|take|drop|pull|strike|scratch|withhold|delete|exclude|leave|cross) (?:me|my {_PROCESS}|myself|my) (?:[\w']+ ){{0,3}}?(?:from|off|out)",
    r"(?:not|\w{2,6}n't|never|against|nor) (?:to )?(?:be )?(?:[\w']+ ){0,2}(?:pursu(?:e|ing)|proceed(?:ing)?|mov(?:e|ing) (?:forward|ahead|on)|continu(?:e|ing)|go(?:ing)? (?:forward|ahead|further|any further|on with)|tak(?:e|ing) (?:it|this|things|the (?:application|process|matter)) (?:any )?further|tak(?:e|ing) (?:the|this|my) (?:[\w']+ )?(?:job|position|role|post|application)|accept(?:ing)? (?:the|this|a|any|your)|consider(?:ed|ing)|be (?:a )?candidate|seeking (?:the|this)|applying)",
    r"decided (?:against|not to)",
    r"declin(?:e|ing) (?:[\w']+ ){0,2}(?:the|to|any|further|this|your|consideration|from|it|being)",
    r"(?:bow|bowing|back|backing|pull|pulling|drop|dropping|opt|opting|opted) (?:gracefully )?out",
    r"step(?:ping)? (?:back|aside|away|down|out)(?: from)?",
    r"out of (?:the running|consideration|contention)",
    r"accept(?:ed|ing)? (?:an?|another|the|their) (?:[\w']+ ){0,3}(?:offer|position|role|job|post|opportunity)(?: [\w']+){0,3}(?: elsewhere| with another| at another| with a| that)?",
    r"(?:pursue|pursuing|explore|exploring|accept|accepted|accepting|take|taking|taken|chosen|choose|found|go with|going with|gone with) (?:an ?other|other|a different|different|opportunities elsewhere|something else|another)",
    r"(?:go|going|look|looking|gone) (?:in )?(?:an ?other|a different|elsewhere)(?: direction| way| path)?",
    r"(?:not|\w{2,6}n't|never|neither)(?: quite| really| a| the| an| exactly| be| been| feel| seem| think| believe| is| it| this| one| that| i| am| i'm| would| to| for me)* (?:right|good|best|ideal|correct|suitable|strong|natural)(?: [\w']+){0,2} (?:fit|match|step|time|move|one|role|position|job|choice|place|direction|person|candidate)",
    r"(?:not|\w{2,6}n't) (?:a |the )?(?:fit|match|right for|for me|what i am looking|what i'm looking|where i|the right|suited)",
    r"(?:not|\w{2,6}n't) (?:[\w']+ ){0,2}(?:interested in|want(?:ing)? (?:the|this|to be considered|the job)|wish to|something i (?:want|wish))",
    r"not (?:for )?interested",
    r"(?:fits?|suits?|match(?:es)?) (?:[\w']+ ){0,3}(?:less well|poorly|better elsewhere)",
    r"(?:i'll|i will|i|to|must|have to|going to|i'd like to|respectfully) pass(?:ing)? (?:on (?:this|the|it|your)|this time|up)",
    r"(?:end|ending|close|closing|stop|stopping|halt|cancel|cancelling|canceling|rescind|rescinding|retract|retracting|discontinu(?:e|ing)|terminate|conclude|revoke|pull|pulling) (?:[\w']+ ){0,2}(?:my )?(?:candidacy|application|candidature|consideration|participation|involvement|process)",
    r"(?:consider|regard|treat|count|think of) me (?:[\w']+ ){0,2}(?:out|withdrawn|as withdrawn|no more|no further)",
    r"(?:stay(?:ing)?|remain(?:ing)?) (?:where i am|with my (?:current|present)|in my (?:current|present)|at my (?:current|present))",
    r"(?:turn|turning) (?:it|this|the (?:[\w']+ )?(?:job|position|role|opportunity)) down",
    r"(?:offer|give|fill) (?:it|this|the (?:[\w']+ )?(?:job|position|role|post|place)) (?:to|with) (?:someone|somebody|another|another candidate|other)",
)

# What an interested candidate cannot have meant; the rest of the list above only counts where a withdrawal is due.
UNMISTAKABLE_WITHDRAWAL: Final = _any(
    rf"withdr(?:aw|awing|ew|awn) (?:[\w']+ ){{0,3}}(?:{_PROCESS}|from|as a candidate)",
    r"withdrawal (?:of|from)",
    r"no longer (?:[\w']+ ){0,2}(?:interested|wish to|want to|be considered|consider me|a candidate|pursu\w+|seek\w*|available for|in the running|keep me)",
    rf"(?:remove|take|drop|strike|scratch|delete) (?:me|my {_PROCESS}|myself) (?:[\w']+ ){{0,3}}?(?:from|off|out of)",
    r"decided (?:against|not to) (?:[\w']+ ){0,2}(?:pursu\w+|proceed\w*|mov\w+ forward|continu\w+|go\w* forward|tak\w+|accept\w*|the (?:job|position|role))",
    r"declin(?:e|ing) (?:[\w']+ ){0,2}(?:further consideration|consideration|the (?:position|role|job|offer|opportunity))",
    r"(?:bow|bowing|opt|opting) out",
    r"(?:i am|i'm) not (?:[\w']+ ){0,1}interested in (?:the|this|your) (?:[\w']+ )?(?:job|position|role|post|opportunity)",
    r"accepted (?:an?|another) (?:[\w']+ ){0,2}(?:offer|position|role|job) (?:elsewhere|with another|at another)",
    r"(?:end|ending|rescind|rescinding|cancel|discontinue|discontinuing) my (?:candidacy|application|candidature)",
)

_LATER = r"(?![^.!?]{0,80}(?<!\w)(?:future|again|another|someday|some day|one day|other|different|down the (?:road|line)|later|elsewhere|contact|touch))"

DESIRE: Final = _any(
    rf"enthusiastic about (?:[\w']+ ){{0,4}}(?:{_JOB}|joining|working){_LATER}",
    rf"(?:i am|i'm|am|remain|very|so|really) (?:[\w']+ )?excited (?:about|by|for) (?:[\w']+ ){{0,3}}(?:{_JOB}|joining|working|contributing){_LATER}",
    rf"(?:i am|i'm|am|remain|are) {_VERY}(?:interested in|keen (?:on|to)|eager to) (?:[\w']+ ){{0,3}}(?:{_JOB}|join|joining|working|work|contribut\w+|start){_LATER}",
    rf"(?:would|i'd) {_VERY}(?:much )?(?:love|like|want|be (?:delighted|thrilled|happy|honou?red|glad|proud)) to (?:join|work (?:for|with|at|there|here)|have (?:the|this) (?:job|position|role)|do (?:it|this|the)|be (?:offered|chosen|hired|selected|part)|take (?:the|this)|accept|get (?:the|this)|contribute){_LATER}",
    rf"(?:i|and|also) (?:[\w']+ )?(?:want|desire) (?:this|the|your) (?:[\w']+ )?(?:job|position|role){_LATER}",
    rf"(?:i|and) (?:[\w']+ )?want to (?:join|work (?:for|with|at)|be part){_LATER}",
    r"my dream (?:job|role|position|company)",
    rf"(?:strong|great|keen|continued|sincere|serious|genuine) interest in (?:the|this|your|joining|working|becoming){_LATER}",
    rf"look(?:ing)? forward to (?:join|joining|working (?:for|with|at)|contributing|becoming|starting){_LATER}",
    rf"hope (?:very much )?(?:to (?:join|work (?:for|with|at)|be (?:offered|chosen|hired|selected))|(?:that )?you (?:will )?(?:choose|pick|select|hire|offer)){_LATER}",
    rf"(?:perfect|ideal) (?:job|role|position) for me{_LATER}",
    r"cannot wait to (?:join|start|work)",
    r"can't wait to (?:join|start|work)",
)

PAY: Final = _any(
    r"salar(?:y|ies)",
    r"remuneration",
    r"compensation(?! (?:and|analyst|committee))",
    r"(?<!minimum )wages?",
    r"(?:the|about|starting|base|annual|monthly|weekly|hourly|better|higher|good|more|of|on|for|and|or|my|your|equal|discuss|regarding|what) pay(?! attention| (?:you|a|the|my|our|heed))",
    r"pay (?:range|rate|scale|package|rise|raise|grade|structure|level|band|check|slip|and|is|was|would|will|for)",
    r"paycheck",
    r"(?:job|position|role|you|it|this|that) (?:would |will |does |do )?pays?(?! (?:attention|off|tribute|heed))",
    r"paid (?:time off|leave|vacations?|holidays?|well|hourly|more|less|overtime|days?)",
    r"(?:health|medical|dental|employee|fringe|retirement|full|good|great|your|of|and|about|what|with|other|any|for|(?:are|and|about|discuss) the) benefits(?! (?:of|to|from|for|that|which|your|both|all|everyone|and risks))",
    r"benefits (?:package|plan|scheme|offered|include)",
    r"(?:signing|sign on|annual|yearly|performance|year end|christmas|cash|holiday) bonus(?:es)?",
    r"bonus(?:es| on| structure| scheme| plan| payments?)",
    r"(?:health|dental|medical|life) (?:insurance|coverage|plan)",
    r"pensions?(?: plan| scheme)?",
    r"401 ?\(?k\)?",
    r"stock options|equity (?:package|stake|grant)|share options",
    r"(?:vacation|holiday|sick|annual leave|parental leave|maternity leave) (?:days?|time|allowance|entitlement|policy|pay)",
    r"(?:weeks?|days?|amount|how much|of|paid|much|about|the|and|my) (?:of )?(?:paid )?(?:vacation|annual leave|pto)",
    r"perks",
    r"overtime",
    r"(?:working|work|office|flexible|flexi|weekly|shift|regular|part time|shorter|long) hours",
    r"hours (?:per|a|each|of work)(?: week| day)?",
    r"(?:about|what|for|are|and|on|discuss|regarding) (?:the )?hours(?! (?:you|that|we|i|spent|together|of (?:your|conversation|talk)))",
    r"(?:per|an) hour rate|hourly (?:rate|wage|pay)|per annum|a year before tax",
    r"(?:dollars|euros|pounds|usd|eur|gbp) (?:per|a|an)",
    r"\d+k",
)
MONEY: Final = r"[$\u00a3\u20ac] ?\d{2}"

NOBODY: Final = (
    r"(?<!\w)(?:dear|hello|hi|hey|attn|attention|greetings|good (?:morning|afternoon|evening))[,:]? (?:the )?(?:mr\.?|ms\.?)?"
    r"(?:sir|sirs|madam|ma'am|sir or madam|sir ?/ ?madam|hiring (?:manager|team|committee|department|personnel)|recruiters?|recruiting (?:team|manager)|recruitment team"
    r"|interviewers?(?: [\w']+)?|(?:hiring|program(?:me)?|recruiting|recruitment|admissions?|internship|department|search|selection) (?:partner|director|coordinator|officer|lead|head|chair)|interview (?:panel|team|committee)|team|all|everyone|everybody|folks|there|human resources|hr(?: team| department| manager)?"
    r"|(?:search|selection) committee|committee|panel|company|employer|manager|friends?|colleagues?|whom it may concern|whoever)(?:[,:;.!]| or madam| team)"
    r"|(?<!\w)to whom(?:ever|soever)? (?:it|this) (?:may|might) concern|(?<!\w)dear (?:sir or madam|sirs|sir/madam|madam or sir|sir|madam)(?!\w)"
)
SALUTATION: Final = r"(?<!\w)(?:dear|hello|hi|hey) (?P<whom>[\w' ]{1,80})[,:;!]"

_BLANK = r"(?:your|the|their|his|her|my|insert|enter|add|candidate|company|employer|organi[sz]ation|firm|recipient|interviewer|hiring|manager|position|job|role|title|date|day|time|name|first|last|full|specific|address|phone|email|e mail|topic|skills?|qualifications?|department|team|number|signature|something|detail|project|mr|ms|dr|city|school|xx+|_+|\.\.\.)"
BLANK: Final = (
    rf"\[(?!\d+\]|image|cid|http|sic\]|\.\.\.\]|\u2026\])[^\[\]]{{1,60}}\](?!\()|\{{[^{{}}]{{1,60}}\}}|<{_BLANK}(?:[^<>@/]{{0,40}})>"
    rf"|\((?:insert|enter|fill in|name the|your)(?: [\w']+){{1,6}}\)|\.{{4,}}|\((?:insert |enter |your |company |interviewer'?s? |hiring manager'?s? |job |position )(?:name|title|company|date|position|role|here|manager|topic)?(?: name| title)?\)"
    r"|(?<!\w)(?:x{3,}|_{3,}|insert (?:[\w']+ ){1,4}here|insert (?:your |the |a )?(?:[\w']+ )?(?:name|company|position|date|title|here|topic|skill|detail|job|text)s?|your name here|lorem ipsum|tbd|tbc|todo|fixme)(?!\w)"
    r"|_{3,}|%[a-z_ ]{3,30}%|\$\{|\bmr\.?/ms\.?|(?<!\w)(?:company name|position name|job title here|name of (?:company|interviewer|position))(?!\w)"
)

REPROACH: Final = _any(
    r"(?:kept|keep|keeping|made|left|leaving|having) (?:me|us) (?:[\w']+ ){0,2}wait(?:ing)?",
    r"wait(?:ed|ing)? (?:[\w']+ ){0,3}(?:for (?:[\w']+ ){0,2}(?:minutes|hours?)(?: in| for| before| while| because)|because you)",
    r"(?:i|we) (?:[\w']+ )?(?:demand|insist)",
    r"i (?:[\w']+ )?(?:expect|require) (?:an? (?:[\w']+ )?(?:answer|reply|response|decision|apology|explanation|offer)|your (?:answer|reply|response|decision|apology)|you to|that you|the courtesy|better|nothing less|to be (?:told|treated|paid|given|offered|informed|hired)|this (?:job|position))",
    r"you must (?!be|have|know|get|feel|see|find)[\w']+",
    r"(?:would|might) have been (?:nice|good|polite|courteous|better|kind) (?:if|to have|had)",
    r"(?:be|are) ashamed",
    r"(?:let down|excessive|barely (?:[\w']+ ){1,2}minutes|make up your minds?|(?:was|were|been) promised|treat (?:[\w']+ ){1,4}better)",
    r"(?:little|no|more|any) respect for (?:[\w']+ ){1,2}time",
    r"left (?:me )?(?:sitting|standing|stranded)",
    r"(?:you|they|your (?:team|colleagues|panel|office|company)) (?:[\w']+ )?(?:must|need to|have to|had better|'d better|better) (?:[\w']+ )?(?:decide|answer|reply|respond|tell|let me|give|hire|call|make|send|offer|get back|apologi\w+|understand that|realize|realise|choose|confirm|explain|learn|hurry)",
    r"should (?:really |at least )?have (?:[\w']+ )?(?:told|prepared|let me|known|called|had the|been (?:better|more|told|on time|ready|prepared|warned|informed|clearer)|warned|read|bothered|started|respected|treated|answered|replied|informed|given me)",
    r"wast(?:e|ed|ing) (?:of )?(?:[\w']+ )?(?:time|morning|afternoon|day|hours?)",
    r"(?:unprofessional(?:ly)?|disrespect\w*|rude(?:ly|ness)?|unacceptable|ridiculous|unfair(?:ly)?|insult(?:ed|ing)|appall(?:ed|ing)|outrag\w+|disgrace\w*|pathetic|incompeten\w+|arrogan\w+|condescending|dismissive|shocking|a joke|inexcusable|offend(?:ed|ing)|offensive|hostile|clueless|disorgani[sz]ed|chaotic|insensitive|inappropriate|embarrassing|shambles|inconsiderate|discourteous|impolite|sloppy|amateurish)",
    r"(?:disappoint(?:ed|ing)|annoy(?:ed|ing)|frustrat(?:ed|ing)|upset|irritat(?:ed|ing)|angry|unhappy|displeased|unimpressed|not impressed|dismayed|disgusted) (?:that|by|with|in|at|how|to (?:see|find|learn|be|have)|about|when|because)",
    r"(?:was|were|is|are|seemed|felt|found it|been|really|very|rather|quite|so|bit) (?:[\w']+ ){0,2}(?:disappointing|annoying|frustrating|irritating|unprepared|badly organi[sz]ed|poorly (?:organi[sz]ed|run|prepared|conducted|handled|planned))",
    r"how dare",
    r"(?:you|your [\w']+|they) (?:[\w']+ )?(?:was|were|arrived|showed up|turned up|started|came|being) (?:[\w']+ ){0,3}late",
    r"(?:reply|respond|answer|call|contact|decide|let me know|get back to me|write back|tell me|decision|hire me|confirm)(?: [\w']+){0,4} (?:asap|immediately|at once|right away|right now|without (?:further )?delay|no later than|or else|today or)",
    r"(?:i|i'm|am) (?:[\w']+ )?(?:deserve|owed|entitled)",
    r"owe me",
    r"(?:your|their) (?:failure|lack of|refusal|inability|incompetence|rudeness|lateness|mistake)",
    r"(?:did not|didn't|never|not) (?:even )?(?:bother(?:ed)?|have the courtesy|apologi[sz]e\w*|read my|know my|seem to (?:know|care|have read)|listen(?:ed)?|offer(?:ed)? me (?:a|any|even)|looked? at my|prepared|show(?:ed)? up|respect)",
    r"i (?:[\w']+ )?(?:complain|resent|regret (?:coming|applying|attending))",
    r"(?:too much to ask|least you (?:can|could)|if you can't|do not waste|don't waste|don't keep me|do not keep me|don't make me|have better things|better things to do|what is taking|what's taking|why (?:have(?:n't)?|has|did|didn't|are|is|was) (?:you|it|i|the|nobody|no one))",
    r"hire me (?:now|or|already)|just hire me|give me (?:the|this) job|i will be contacting your (?:boss|superior|manager)",
    r"stop (?:wasting|ignoring)|ignor(?:ed|ing) (?:me|my)|you people|fed up|frankly,|a dump|wasn't (?:even )?(?:ready|prepared)|weren't (?:even )?(?:ready|prepared)",
    r"(?:or|otherwise) i (?:will|'ll|shall) (?:[\w']+ )?(?:accept|take|go|walk|look|have to|be forced)",
)

_GROUP = r"(?:team|colleagues?|staff|everyone|everybody|others|panel|committee|group|all of you|each of you|rest of (?:you|the|your)|co ?workers|both of (?:you|them)|crew|department|employees|people|folks|associates|members|board|faculty|whole office|students|all those|all the)"
_CONTACT = r"(?:thank\w*|gratitude|appreciat\w+|grateful|obliged|indebted|regards|best wishes|greetings|pass|convey|extend|share|tell|remember me|meet(?:ing)?|met|spe(?:ak|aking|ak|nt)|spoke|spoken|talk(?:ed|ing)?|conversations?|introduc\w+|chat\w*|discuss\w*|interview\w*|say hello|hello to|time with|get to know|getting to know|tour|visit\w*|pleasure|lunch|kind\w*|welcom\w+|hospitality|warm\w*|enjoy\w*|together)"
OTHERS: Final = rf"(?<!\w){_CONTACT}(?!\w)[^.!?]{{0,100}}?(?<!\w){_GROUP}(?!\w)|(?<!\w){_GROUP}(?!\w)[^.!?]{{0,60}}?(?<!\w)(?:thank\w*|gave me|met|kind|welcom\w+|spoke|talked)(?!\w)"
REQUEST_TO_THANK: Final = r"(?<!\w)(?:please|could you|would you|will you|kindly|ask you to|asking you to|be so kind)[^.!?]{0,60}?(?<!\w)(?:thank(?! you)|(?:thanks|gratitude|appreciation) (?:\w+ )?to)(?P<whom>[^.!?]{0,200})"
QUOTED_BELOW: Final = r"(?<!\w)on (?:[^ ]+day,?|mon|tue|wed|thu|fri|sat|sun|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^ ]* (?:[^ ]+ ){1,20}?wrote:|(?<!\w)(?:original|forwarded) message (?:from|on|begins|date|subject|to)\b|(?<!\w)from: [^:]{1,120} (?:sent|date): | >+ (?=\w)"
