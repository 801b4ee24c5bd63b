"""How English says, or should not say, what a review looks for: each pattern beside what it hears and lets pass.

`hearing` explains the patterns. What is heard is in `HEARD`, `HINTS` and `FAULTS`; a phrase of `INNOCENT` takes back
whatever of the same meaning overlaps it; `EMPHATIC` are denials that deny nothing.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final

from interview_etiquette.guidance import Guideline
from interview_etiquette.points import Point

from .given import SMALL
from .hearing import Ear, Phrase, ear_for, literal_words

CLASSES: Final[Mapping[str, str]] = MappingProxyType(
    {
        # What is wanted, and what one does in it.
        "JOB": "job position role post opening vacancy opportunity opportunities work internship traineeship place project prospect chance possibility idea",
        "EMPLOYER": "team company firm organization organisation group lab kitchen school staff crew family department office library practice institute business university college",
        "JOIN": "join joining work working be_part be_a_part be_your be_a be_an be_the be_one be_on be_working be_with being_part being_your being_a becom* contribut* start starting "
        "have_it have_the have_this take_on take_it take_up take_the take_this do_it do_the do_this do_that be_offered be_chosen be_selected be_considered be_hired get_it get_the get_this "
        "accept come build help bring make learn_more find_out_more move_forward moving_forward continu* pursue pursuing begin spend cook teach grow",
        "GLAD": "glad happy happier delighted thrilled honored honoured proud pleased excited privileged overjoyed ecstatic eager keen ready willing giddy over_the_moon tickled_pink beyond_thrilled",
        "KEEN": "interested enthusiastic excited keen keener eager passionate motivated committed thrilled enthused wild crazy mad stoked pumped energized inspired drawn attracted sold set",
        "STRONG": "strong stronger great keen continued continuing sincere real renewed deep serious genuine high increased heightened considerable full particular keenest ongoing active definite",
        "CANDIDACY": "candidacy candidature application name consideration process running search selection contention interview* candidate recruitment hiring myself",
        "NUMBER": "# one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty several many",
        "YEARS": "years year's months decade decades semesters summers seasons",
        "SKILL": "experience* background skill* expertise knowledge training degree* diploma certificat* qualification* education record career strength* ability abilities studies thesis dissertation doctorate "
        "fluency familiarity coursework internship* portfolio licen* practice major minor master's bachelor's phd mba command talent* track_record proficiency work time methods",
        "DID": "worked managed led built ran run taught designed developed handled written wrote spent studied shipped delivered trained supervised organized organised coordinated implemented maintained "
        "planned grown grew ran cut saved launched created served completed earned held helped negotiated introduced moved migrated published practiced practised cooked sold nursed coached cared analyzed analysed",
        # Hearing back.
        "HEAR": "hear hearing",
        "DECISION": "decision answer reply response news verdict outcome word call update result conclusion choice message feedback",
        "WHEN": "monday tuesday wednesday thursday friday saturday sunday week weeks month fortnight days tomorrow january february march april june july august september october november december end",
        "CONTACT": "contact call reach inform notify update tell write_to get_back_to be_in_touch_with let",
        # People.
        "GROUP": "team colleague* staff everyone everybody others panel committee group rest crew department employees people folks associates members board faculty students coworkers co_workers both",
        "MET": "thank* gratitude appreciat* grateful obliged indebted regards wishes greetings pass convey extend share tell remember meet* met spoke* speak* talk* conversation* introduc* chat* discuss* "
        "interview* hello hi time know tour visit* pleasure lunch kind* welcom* hospitality warm* enjoy* together impressed",
        "PLEASE": "please kindly could_you would_you will_you can_you may_i_ask_you ask_you asking_you be_so_kind",
        # Pay.
        "PAY": "salary salaries wage wages remuneration compensation pay paycheck payment bonus bonuses benefits pension pto overtime vacation perks leave equity stock insurance 401k hours allowance holidays",
        "OFFERED": "you_offer* you_pay you_mentioned you_described you_quoted you_named you_have_in_mind you_had_in_mind you_advertised on_offer attached_to that_comes that_goes is_offered comes_with goes_with",
        "TRADE": "analyst* analysis survey* study studies research model* modeling modelling data system* software team department committee project* program* claim* processing administration policy policies report* budget* module reform reviews planning equity specialist clerk manager",
        # Reproach.
        "YOURS": "you your interview panel interviewer interviewers process team colleague* manager recruiter receptionist meeting questions it that this everything he she they @",
        "RUDE": "unprofessional* disrespect* rude* unacceptable ridiculous* unfair* insulting appalling outrageous disgraceful pathetic incompetent arrogant condescending dismissive shocking inexcusable offensive hostile "
        "clueless disorganized disorganised chaotic insensitive inappropriate embarrassing shambles inconsiderate discourteous impolite sloppy amateur* unprepared disappointing annoying frustrating irritating a_joke a_disgrace a_waste ashamed shameful basic",
        "UPSET": "disappointed annoyed frustrated upset irritated angry unhappy displeased unimpressed dismayed disgusted offended insulted appalled shocked",
        "AT_ONCE": "asap immediately at_once right_away right_now without_delay without_further_delay or_else promptly",
    }
)

HEARD: Final[Mapping[Point, tuple[Phrase, ...]]] = MappingProxyType(
    {
        Point.THANKS: (
            Phrase("thank|thanking|thankful", "Thank you for your time.", "It was a thankless task."),
            Phrase("thanks", "Many thanks for Tuesday.", "The tour was long."),
            Phrase("grateful|gratitude", "I am grateful for the hour.", "I was great at it."),
            Phrase("obliged|indebted to|for", "I am much obliged to you.", "I felt obliged by the contract."),
            Phrase("cheers for", "Cheers for the chat yesterday.", "Cheers from the north!"),
            Phrase("appreciation !of", "Please accept my sincere appreciation.", "Her appreciation of art is famous."),
            Phrase("I appreciate|appreciated", "I really appreciated meeting you.", "You said that customers appreciate it."),
            Phrase("kind|good|generous of|with you|your", "It was so kind of you to see me.", "You are kind of busy."),
            Phrase("you were .. kind|generous", "You were so kind to give me your Tuesday.", "The nurses were kind to patients."),
        ),
        Point.ENTHUSIASM: (
            Phrase("I would|will|shall|should .. love|like|adore|relish .. JOIN|JOB", "I would dearly love to join you.", "I would love to hear from you."),
            Phrase("I would|will|shall|should|am|remain .. GLAD .. JOIN|JOB", "I would be honored to work in your team.", "I would be glad to answer your questions."),
            Phrase("I want|desire|wish|hope|hoping|long|aspire .. JOIN|JOB", "I very much want this job.", "I want to thank you for the tour."),
            Phrase("I hope|hoping .. you|i choose|pick|hire|select|get", "Hoping I get the job.", "I hope you get some rest."),
            Phrase("I like|love .. to|the|this|your .. JOIN|JOB", "I like very much to work in your hospital.", "I like the idea of a nap."),
            Phrase("look_forward|looking_forward to .. JOIN|JOB", "I look forward to joining you.", "I look forward to your answer."),
            Phrase("wait to .. JOIN", "I can hardly wait to start.", "I do not mind a wait to be told."),
            Phrase("dream|ideal|perfect JOB", "It is my dream job.", "It was a perfect day."),
            Phrase("I am|remain|are|is .. KEEN .. in|about|by|at|to|on|that .. JOIN|JOB|EMPLOYER|@", "I remain interested in the role.", "You are interested in the results."),
            Phrase("STRONG .. interest .. in .. JOIN|JOB|EMPLOYER|@", "This confirmed my strong interest in the role.", "You took a strong interest in my dog."),
            Phrase("JOB|one|what|where|kitchen|@ .. i .. want|belong", "It is the job that I want.", "I told you what I saw."),
            Phrase("gladly accept|work|do|take", "I would gladly accept.", "I gladly saw the garden."),
            Phrase("accept|come|work|do|take .. gladly|with_pleasure|with_joy", "I would come with pleasure.", "I read it with pleasure."),
            Phrase("want .. JOB|it more", "It made me want the job more.", "Patients want it to end."),
            Phrase("desire|wish to .. JOIN", "I left with a strong desire to teach at your school.", "As you wish to see."),
            Phrase("nothing|nobody|anything .. rather|would_love|would_like|please", "There is nothing I would rather do.", "I have nothing to add."),
        ),
        Point.QUALIFICATIONS: (
            Phrase("NUMBER|of|my|a YEARS|year of|in|as|at|with|on|into|behind", "I have five years in nursing.", "You founded it five years ago."),
            Phrase("NUMBER YEARS .. SKILL|DID", "I have 5 years of solid experience.", "Five years later the office moved."),
            Phrase("my ... SKILL in|with|of|as|at|on|about|from|using|leading|managing|building|commissioning|helped|has|have|taught|would|will|gives|makes|fits", "My background in forecasting would help.", "You asked about my background."),
            Phrase("I have|having|had .. DID", "I have led story hours.", "You have built a fine team."),
            Phrase("I hold|holding|earned|completed .. SKILL", "I hold a master's degree.", "You hold a license."),
            Phrase("SKILL in|with|of|as|building|leading|managing @|#|the|a|this|SKILL", "With experience in the field I would be of use.", "It was a good experience."),
            Phrase("I am|be .. qualified|suited|equipped|experienced|skilled|trained|fluent|certified|proficient|adept|licensed|versed", "I am fluent in Spanish.", "You asked who is qualified."),
            Phrase("I led|built|ran|managed|taught|designed|cut|grew|launched|served|worked|spent|cooked|supervised|trained", "I led the rota for two years.", "You led the meeting well."),
            Phrase("I bring|offer .. SKILL|@|NUMBER|a|an|the", "I would bring patience and a van.", "You bring out the best in people."),
            Phrase("bring|apply|put|use|used|using|applying my|these|those|what|both", "I would put my training to use.", "Please bring my umbrella."),
            Phrase("qualifies|qualify|equipped|prepared|readied|trained|taught me", "All this has prepared me well.", "You prepared the room."),
            Phrase("what i .. bring|offer|do|did|done", "Patience is what I bring.", "You asked what I saw."),
            Phrase("good|at_home|comfortable|familiar|confident at|with|in|that_i_can", "I forecast for a living and I am good at it.", "It was a good morning."),
        ),
        Point.REPLY_DATE: (
            Phrase("HEAR .. from|back|what|whether|by|next|within|on|in|otherwise|something|early|when|soon|before", "I look forward to hearing from you.", "It was good to hear about the library."),
            Phrase("hope|expect|understand|await|eager|wait|waiting|keen|love .. to_hear", "I hope to hear good things.", "I was sorry to hear it."),
            Phrase("await|awaiting", "I eagerly await word.", "I wait tables at night."),
            Phrase("wait|waiting|watch|watching|look|looking|listening .. for|by|until .. DECISION|your|phone|mail|the|it|early", "I will be waiting by the phone.", "I was waiting for the bus."),
            Phrase("look_forward|looking_forward to .. DECISION|next|speaking|talking|learning|knowing|seeing|being_in_touch|it|discussing|what|receiving|following", "I look forward to your decision.", "I look forward to joining you."),
            Phrase("looking_forward|look_forward_to|look_out .. DECISION|HEAR", "I will look out for your message.", "Look out for ice."),
            Phrase("let_me_know .. DECISION|decide|decided|next|how|when|whether|timeline", "Let me know when you have decided.", "Let me know if you have questions."),
            Phrase("you|they|council|committee|governors|office|@ .. CONTACT|call .. me", "I understand that you will contact me.", "You told me a story."),
            Phrase("be|get|getting|being in_touch|back", "You said that you would be in touch.", "We got back late."),
            Phrase("your .. DECISION", "I am hoping for your reply.", "Your tour was splendid."),
            Phrase("a|the|hiring|final|their|committee's decision|verdict|outcome .. is|will|by|in|to|on|next|before|process|timeline|made|communicated|comes", "The decision will be made soon.", "It was a decision that I liked."),
            Phrase("you .. decide|decided", "You expect to decide soon.", "We decided on lunch."),
            Phrase("next steps|step|stage|round|phase", "I look forward to the next steps.", "I sat next to you."),
            Phrase("by|before|until|till|on|around early|mid|late|next|this|WHEN|the_end|the_middle", "I understand that it will be by Friday.", "I came by the river."),
            Phrase("within|in|over|during .. WHEN", "I know that I must be patient for it within two weeks.", "It is within reach."),
            Phrase("early|sometime|later|end|middle|late|start|beginning .. week|month", "I will sit tight till early next week.", "I am early."),
            Phrase("keep .. posted|informed|updated", "Please keep me posted.", "Keep the pen."),
            Phrase("follow|check|touch up|back|base|in with|on|next|at|if", "I will follow up with you.", "I will follow the advice."),
            Phrase("speak|talk|see_you .. soon|again|then|next|on|at|WHEN", "Speak soon!", "We speak three languages."),
        ),
        Point.WITHDRAWAL: (
            Phrase("withdraw|withdrawing|withdrew|withdrawn|withdrawal", "I would like to withdraw my application.", "I drew a map."),
            Phrase("no_longer|no_more .. interested|wish|want|consider*|be_considered|candidate|pursu*|available|running|regard|seek*|continu*|think", "I no longer wish to be considered.", "I was no longer nervous."),
            Phrase("remove|take|drop|pull|strike|scratch|delete|cross .. me|myself|my .. from|off|out", "Please take my name off the list.", "You took me out to lunch."),
            Phrase("not|against .. pursu*|proceed*|continu*|go|going|move|moving|taking|accepting .. with|forward|ahead|further|in|on|JOB", "I have decided not to move forward.", "It is not going to rain."),
            Phrase("decided against", "I have decided against it.", "You decided for me."),
            Phrase("not .. to_be considered|candidate", "I ask not to be considered further.", "I am not to be pitied."),
            Phrase("not .. want .. be considered|candidate", "I do not want to be a candidate any more.", "I do not want to be late."),
            Phrase("decline|declining .. consideration|JOB|your|to_go|to_continue|offer|invitation|further|@", "I must decline the position.", "I had to decline the second slice of cake."),
            Phrase("respectfully|politely|regretfully|must|will decline $|and|,|;", "I respectfully decline.", "Sales decline in May."),
            Phrase("I bow|bowing|opt|opting|step|stepping|pull|pulling|drop|dropping out|aside|back|away", "I must bow out.", "You step out of the office often."),
            Phrase("out of_the .. running|consideration|contention|search|process", "I am taking myself out of the running.", "I walked out of the rain."),
            Phrase("I accepted|accept|accepting|taken|taking .. another|elsewhere", "I have accepted another offer.", "You accepted me at once."),
            Phrase("I accepted|accept .. JOB|offer .. at|with|elsewhere|closer|that|another", "I have accepted an offer with a bakery.", "I accepted a cup of tea."),
            Phrase("I pass|passing on_the|on_this|on_your|on_it JOB|@|offer|one|this_time|;", "I am going to pass on the @ role.", "I will pass on the good news."),
            Phrase("end|close|cancel|rescind|retract|discontinue|stop|take_back|terminate|revoke .. my|this .. candidacy|application|candidature|file|participation", "Please discontinue my candidacy.", "Please stop my subscription."),
            Phrase("consider|regard|treat .. me .. out|withdrawn", "Please consider me withdrawn.", "Please consider me for the role."),
            Phrase("not .. interested|available", "I am not interested in the job.", "It was not interesting."),
            Phrase("stay|staying|remain|remaining where_i|with_my|in_my .. am|current|present", "I have decided to stay where I am.", "I stayed with my aunt."),
        ),
        Point.THANK_OTHERS: (
            Phrase("MET ... GROUP", "I enjoyed meeting your colleagues.", "I enjoyed the tour."),
            Phrase("GROUP ... MET", "Everyone whom I saw was kind.", "The whole team plays chess."),
            Phrase("all|each|both|three|four of you|them", "I am grateful to all three of you.", "I ate three of the rolls."),
        ),
    }
)

HINTS: Final[Mapping[Point, tuple[Phrase, ...]]] = MappingProxyType({
    Point.ENTHUSIASM: (
        Phrase("enthusias*", "Our talk solidified my enthusiasm.", "It was entertaining."),
        Phrase("I am|be|is|was|felt|remain|left .. excited|thrilled|inspired|passionate|stoked|hooked|buzzing|motivated|committed", "I was excited to learn about the team.", "You seemed excited about lunch."),
        Phrase("excited|thrilled by|about|to|at|for", "Excited about the opportunity!", "The crowd was excited."),
        Phrase("excitement|keen|keener|eager|eagerly|passion", "I left full of excitement.", "It was an eggy dish."),
        Phrase("excites|energizes|motivates|inspires|thrills|delights|attracts|draws|interests|fascinates|tempts|drew|suits me", "The work excites me.", "She draws maps."),
        Phrase("appeals|appealed|appealing .. to_me|for_me", "The post appeals to me.", "You appealed to the council."),
        Phrase("interested|interest .. in|high|stronger|undimmed", "I am very interested in finding out more.", "It was interesting."),
        Phrase("confirmed|strengthen*|reinforced|increased|deepened|reaffirmed|heightened|solidified|renewed .. my|in_me", "The visit strengthened my wish.", "You strengthened the bridge."),
        Phrase("more convinced|determined|certain|sure|curious .. than|that|about", "I am more convinced than ever.", "He is more careful."),
        Phrase("exactly|just|precisely what|the|where|why .. i|kind|place", "It is exactly what I am looking for.", "It was just the rain."),
        Phrase("fantastic|wonderful|great|terrific|amazing|excellent|outstanding|incredible|fascinating|rewarding|exciting|thrilling|perfect .. JOB|EMPLOYER|fit|match", "It is a wonderful opportunity.", "It was a wonderful lunch."),
        Phrase("all_in|count_me_in|over_the_moon|tickled_pink|set_my_heart|heart_is_set|comes_close|first_choice|top_choice", "I am all in!", "It was all over."),
        Phrase("see|picture|imagine myself", "I can see myself here.", "I saw myself out."),
        Phrase("would .. mean|please|suit|make me", "It would make me very happy.", "It would rain."),
        Phrase("my|only|a|firm wish", "My only wish is to be your barista.", "Wish me luck."),
        Phrase("dream* .. JOB|EMPLOYER|of|about", "I have dreamt about your garden.", "It was a dreary day."),
        Phrase("would be brilliant|wonderful|fantastic|terrific|amazing|a_joy|a_dream|an_honor|an_honour|a_privilege|a_pleasure|a_delight", "Working with you would be a joy.", "The weather would be nice."),
        Phrase("look_forward|looking_forward", "I look forward to it.", "Looking back I laughed."),
    ),
    Point.WITHDRAWAL: (
        Phrase("not .. right|good|best|ideal|correct|suitable|strong fit|match|step|time|move|one|role|position|job|choice|place|direction", "It is not the right fit.", "It was not a good day."),
        Phrase("not .. for_me|what_i|where_i|the_direction|something_i|quite_the|the_right", "It is not for me.", "It is not far."),
        Phrase("another|different|other path|opportunity|direction|offer|position|role|job|route", "I have chosen another path.", "We sat in another room."),
        Phrase("turn|turning .. down", "I have to turn it down.", "Turn left down the hall."),
        Phrase("give|offer it|place|role to|with some*|another", "Please give it to somebody else.", "Give my best to all."),
    ),
})

INNOCENT: Final[Mapping[Point | Guideline, tuple[Phrase, ...]]] = MappingProxyType({
    Point.THANKS: (
        Phrase("thank_you|thanks|appreciation card*|note*|letter*|email*|message*", "I mailed a thank you card.", "Thank you, the card was lovely."),
        Phrase("thank_you|thanks|thanking_you in_advance", "Thanks in advance.", "Thanks for the advance copy."),
        Phrase("thanks|gratitude|appreciation on?|along?|over? to !you|your", "Thanks to seven years in surgery I know.", "Thanks to you I know it."),
        Phrase("no|thank|thanks thanks|god|goodness|heavens", "No thanks.", "Thank you."),
        Phrase("PLEASE ... thank|thanks|gratitude|appreciation !you", "Please give Tom my thanks.", "Please accept this: thank you."),
        Phrase("would|will .. appreciate", "I would appreciate a quick reply.", "I appreciate the quick reply."),
    ),
    Point.ENTHUSIASM: (
        Phrase("to|in|for|of .. hear*|know*|talk*|discuss*|meet*|stay*|keep*|speak*|see !myself|chat*|thank*|tell|say|let|express|convey|extend|note|mention|add|ask|apologi*|follow|take_a|take_the|take_this|send|share|return|answer|provide|withdraw*|remove|decline|stop|give", "I would love to hear about the job.", "I would love to join you."),
    ),
    Point.WITHDRAWAL: (
        Phrase("whether|if_i|unless|should_i|thought .. withdraw|pursue|continue|go|want", "You asked whether I meant to withdraw.", "I withdraw."),
        Phrase("withdraw* .. money|cash|funds|savings|account|troops|library|bank", "I had to withdraw money from the bank.", "I withdraw."),
    ),
    Guideline.LEAVE_PAY_OUT: (
        Phrase("DID|administered|processed|negotiated|reviewed|audited|reduced|raised|budgeted|overseen|oversaw|modeled|modelled|modelling|modeling|managing ... PAY|¤|hours", "I managed the bonus plan.", "I want the bonus plan."),
        Phrase("experience|background|knowledge|expertise|thesis|research|course|paper|project|skills .. in|on|with|of|about .. PAY|¤", "I have experience with salary bands.", "I have salary needs."),
        Phrase("PAY TRADE", "Your compensation committee met.", "Your compensation is low."),
        Phrase("pay|paid|pays .. attention|tribute|visit|heed|off|respects|homage|dividends", "It will pay off.", "It will pay me more."),
        Phrase("benefit|benefits of|to|from|both|everyone|your", "I saw the benefits of a slow start.", "I need the benefits."),
        Phrase("minimum|living|fair wage", "You spoke about the minimum wage.", "You spoke about my wage."),
    ),
    Guideline.NO_REPROACH: (
        Phrase("if ... else|anything you need .. to", "If there is anything else you need to make a decision, call me.", "You need to make a decision."),
        Phrase("hope|sorry|apologi* .. i|for|to|not .. keep*|kept|wast*|wait*|late", "I am sorry to keep you waiting.", "You kept me waiting."),
    ),
})

EMPHATIC: Final = (
    Phrase("not|never only|just|merely|simply|least|to_mention", "I am not only keen, I am ready.", "I am not keen."),
    Phrase("not .. wait", "I can not wait to join you.", "I do not want to join you."),
    Phrase("not|never|nothing|nobody|none .. more|better|happier|keener|prouder|gladder|rather", "I have never been more excited.", "I have never been excited."),
    Phrase("not|never|hardly .. express|say|tell|describe|put|stress|emphasize|overstate|imagine|know|begin how|enough|in_words|into_words|to", "I cannot express how much I want this job.", "I do not think I want this job."),
    Phrase("not .. enough", "I cannot thank you enough.", "I did not thank you."),
    Phrase("no|not|without|never .. doubt*|question|hesitation|hesitat*|reservation*|secret|surprise|wonder|further_ado|exaggeration", "Without hesitation I would accept.", "Without a car I would not accept."),
    Phrase("not|never help but", "I could not help but be excited.", "I could not be excited."),
    Phrase("not|never forget|fail*|regret|mind", "I will not forget it and remain excited about the role.", "I was not excited about the role."),
    Phrase("no matter|less", "No matter what, I would love to join.", "No, I would not love to join."),
    Phrase("nothing less|short than|of", "I am nothing short of thrilled.", "Nothing in it thrilled me."),
)

FAULTS: Final[Mapping[Guideline, tuple[Phrase, ...]]] = MappingProxyType({
    Guideline.LEAVE_PAY_OUT: (
        Phrase("what|how_much|which|whether|how .. PAY|paid|pays|rate", "I wonder what the salary is.", "I saw what the team is."),
        Phrase("PAY|paid|hours ... ?", "Is the bonus guaranteed?", "Is the lift repaired?"),
        Phrase("my .. PAY !TRADE", "My current salary is low.", "My current team is small."),
        Phrase("ask|asking|know|discuss|negotiate|clarify|regarding|as_for|as_to|tell_me|about|on|information|details|hear|hearing .. PAY|hours !TRADE", "I would like to discuss salary.", "I would like to discuss art."),
        Phrase("PAY .. OFFERED", "The salary you mentioned is fine.", "The walk you mentioned was fine."),
        Phrase("PAY .. is|was|are|were|would|seems|sounds|looks|will .. good|fine|generous|low*|high*|less|more|competitive|fair|acceptable|attractive|excellent|guaranteed|negotiable|enough|an|paid|below|above|¤|work", "The salary is lower than what I earn.", "The bridge is lower than the road."),
        Phrase("salary|pay|compensation|benefit|benefits|bonus|pension|wage|hourly|relocation|signing|vacation|holiday|sick range|rate|scale|package|expectation*|requirement*|history|band|structure|grade|days|allowance|entitlement|scheme|plan|pay|leave|bonus", "Please send the pension scheme along.", "Please send the color scheme along."),
        Phrase("health|dental|medical|life insurance|coverage|plan|benefits", "There is no health insurance.", "There is no health center."),
        Phrase("stock|share|equity options|grant|package", "I hope for stock options.", "We stock many things."),
        Phrase("paid time_off|leave|vacation*|holiday*|overtime|days", "I would need paid leave.", "I paid for it."),
        Phrase("days|weeks|amount of .. vacation|holiday|leave|pto", "I need many days of vacation.", "I need some days of rest."),
        Phrase("working|office|flexible|part_time|shorter|regular hours", "The working hours do not suit me.", "You stayed after hours."),
        Phrase("hours|days per|a|each week", "I can do only thirty hours a week.", "We met once a week."),
        Phrase("I want|need|looking|expect*|hope|hoping|earn|make|making|asking|require|accept|consider|be|had .. ¤", "I would be looking for $90,000.", "I would be looking for a map."),
        Phrase("¤ .. year|hour|annum|annually|month|salary|pay|base|starting|in_mind|plus|to_start|before_tax", "It was advertised at $90,000 a year.", "It was advertised for a year."),
        Phrase("generous|competitive|attractive|good|better|higher|great|fair|full|excellent .. PAY !TRADE", "I like the generous benefits.", "I like the generous hosts."),
        Phrase("the PAY and|or PAY", "The salary and benefits matter to me.", "The bread and butter matter to me."),
        Phrase("perks", "I like the perks.", "I like the parks."),
        Phrase("paid .. more|less|hourly|weekly|well|double|fairly", "I would like to be paid more.", "You paid me a visit."),
    ),
    Guideline.NO_REPROACH: (
        Phrase("kept|keep|keeping|made|left|leaving|having me|us .. wait*|sitting|standing|stranded|hanging", "You kept me waiting.", "You kept me company."),
        Phrase("wait* .. for .. minutes|hour|hours|weeks|days", "I waited in the hall for forty minutes.", "I waited in the hall for you."),
        Phrase("I demand|insist|deserve|resent", "I demand an answer.", "The job makes demands."),
        Phrase("I expect|require|ask .. answer|reply|response|apology|explanation|you_to|that_you|better|clear_answer .. by|from|to|$|and", "I expect you to send me the list.", "I expect to hear from you."),
        Phrase("you|they must|need_to|have_to|had_better|better|ought_to .. decide|answer|reply|respond|tell|hire|call|take|recommend|make|send|get_back|apologi*|choose|explain|learn|hurry|treat", "You need to decide at once.", "You need to see the sea."),
        Phrase("should|could|would .. have .. told|prepared|known|called|warned|informed|read|bothered|started|respected|treated|answered|replied|had|been|asked !i", "You should have told me.", "You should have some rest."),
        Phrase("would_have|might_have been nice|good|polite|courteous|better|kind|helpful|professional", "It would have been nice to be told.", "It was nice to be told."),
        Phrase("wast* .. time|morning|afternoon|day|hour|hours|trip", "It was a waste of my time.", "We sort the waste."),
        Phrase("YOURS .. was|were|is|are|been|being|seemed|felt|sounded|find|found .. RUDE", "The panel was unprepared.", "The data were chaotic."),
        Phrase("how|so|very|rather|frankly|simply|quite|most RUDE", "How disappointing to come in vain.", "How lovely to come."),
        Phrase("I UPSET that|by|with|in|at|how|about|when|because|to !i|we", "I was disappointed by the delay.", "I was delighted by the tour."),
        Phrase("be|are ashamed", "You should be ashamed.", "He felt shy."),
        Phrase("let_down|do_better|how_dare|you_people|fed_up|too_much_to_ask|least_you_can|least_you_could|or_else|a_dump|owe_me|excuse_for", "How dare you ask me that.", "How do you ask that?"),
        Phrase("respect for .. time", "You have little respect for my time.", "I have respect for your work."),
        Phrase("you|your|panel|they|@ .. came|arrived|turned_up|showed_up|started|were|was .. late", "You arrived twenty minutes late.", "I arrived late."),
        Phrase("reply|respond|answer|call|contact|decide|let_me_know|get_back|write_back|tell_me|decision|confirm|hire .. AT_ONCE", "Please reply immediately.", "I felt at home immediately."),
        Phrase("reply|respond|answer|decision|let_me_know .. no_later|by_tomorrow|by_tonight|by_noon|by_close|today_or", "Answer me no later than noon.", "I will answer no letter."),
        Phrase("your|the|their failure|lack|refusal|inability|incompetence|rudeness|lateness|silence", "I am hurt by your lack of care.", "I am struck by your wealth of care."),
        Phrase("not|never|nobody|no_one even|ever? bother*|courtesy|apologi*|reply|replied|answer|answered|respond*|read|prepare*|listen*|look*|say_hello|show*_up|acknowledge*|tell|know", "You did not even look at my folder.", "I did look at my folder."),
        Phrase("not .. be bothered", "You could not be bothered.", "I could not be prouder."),
        Phrase("promised .. me|an|a|us", "You promised me an hour.", "She is promising."),
        Phrase("ignored|ignoring .. me|my", "Your office ignored my calls.", "I ignored the rain."),
        Phrase("why .. not|have|has|did|nobody|no_one .. you|heard|me|answer*|call*", "Why have you not called me?", "You told me why."),
        Phrase("complain to|about", "I will complain to your superior.", "I cannot complain."),
        Phrase("I will be_forced|have_to .. take|look|accept|contact|post|report", "Otherwise I will be forced to take my time elsewhere.", "I will be glad."),
        Phrase("hire me now|or|already|just_hire", "Just hire me already.", "You might hire me."),
        Phrase("stop wasting|ignoring", "Stop ignoring people.", "Stop at the gate."),
        Phrase("@|you|they|he|she .. looked_at|was_on|were_on .. phone|telephone|watch throughout|while|during|the_whole", "You looked at the phone throughout.", "I looked at the phone."),
        Phrase("more .. responsive|considerate|respectful|professional|prepared|punctual|serious*|seriously .. to|in|next|with|of|$", "Please consider being more responsive to applicants.", "You were more than kind."),
    ),
    Guideline.FILL_EVERY_BLANK: (
        Phrase("^ sure|certainly|absolutely|of_course|gladly $", "Sure!", "I am sure."),
        Phrase("^ sure|certainly|absolutely|of_course , here|below", "Of course, here it is.", "Of course I will come."),
        Phrase("here|below is|are .. polished|revised|draft*|version|versions|rewritten|sample|template|thank_you|follow_up|professional|concise|note|email|letter|message|subject", "Here is a polished note.", "Here is what I learned."),
        Phrase("I drafted|revised|rewritten|polished|written .. note|email|letter|message|version|draft", "I have drafted the letter for you.", "I have drafted many contracts."),
        Phrase("let_me_know|tell_me|happy_to|would_you .. like|want|adjust*|tweak*|make|me_to .. shorter|longer|formal|casual|warmer|adjust*|tweak*|tailor*|revis*|version|tone|personalize|edit*|shorten|changes", "Let me know if you would like it shorter.", "Let me know if you would like more details."),
        Phrase("feel_free to customize|adjust|edit|personalize|tweak|modify|tailor|adapt|replace|fill", "Feel free to customize this.", "Feel free to call."),
        Phrase("would_you_like|want|shall|do_you_want me|i to? .. adjust|tweak|make|write|create|draft|shorten|add|revise|tailor", "Would you like me to draft a subject line?", "Would you like to see the drawings?"),
        Phrase("hope this helps", "Hope this helps!", "I hope to help."),
        Phrase("as an ai|language", "As an AI, I wrote this.", "As an aid I wrote this."),
        Phrase("remember|be_sure|make_sure|do_not_forget to .. replace|fill|customize|insert|personalize|add_your|proofread", "Remember to replace the names.", "Remember to rest."),
        Phrase("replace|fill_in|customize .. brackets|bracketed|placeholder*|names|details", "Replace the placeholders before sending.", "Replace the filter in June."),
        Phrase("word_count|words_total|key_changes|why_this_works|tips|option # ;", "Word count: 120.", "The words count."),
        Phrase("this|the version|draft|note|email|letter .. keeps|strikes|is_concise|conveys|highlights|balances|is_polite|expresses|avoids", "This version keeps it short.", "This team keeps it short."),
        Phrase("insert|enter .. here|name|title|company|date|topic|reason|skill*|personal", "Insert something personal here.", "Inserted here was a map."),
        Phrase("your|company|position|job|hiring_manager's|interviewer's|recipient's|applicant's|first|last|full|organization name !of|is|for|came|was|tag|has|in|appears|plate", "Sincerely, Your Name", "Your name came up at lunch."),
        Phrase("company|organization|position|job name|title here|,|;|$|impresses", "Company Name impresses me.", "The company impresses me."),
        Phrase("tbd|tbc|todo|fixme|xxx*|lorem|so_and_so", "What you said about XXX was good.", "What you said about X was good."),
        Phrase("mr mrs|ms !and|@", "Dear Mr./Ms. Smith", "Mr. Smith was kind."),
        Phrase("dear|hi|hello ,? name|interviewer_name|hiring_manager_name", "Dear NAME, thanks.", "Dear Ada, thanks."),
    ),
})

REQUESTS: Final = (
    Phrase("PLEASE ... thank !you", "Could you thank Tom for me?", "Could you tell Tom?"),
    Phrase("PLEASE|also|and ... thanks|gratitude|appreciation|regards on?|along?|over? to !you|your", "Please pass my thanks on to Tom.", "Please accept my thanks."),
    Phrase("PLEASE ... give|tell|send|convey ... thanks|thank_you|gratitude|appreciation|regards", "Please give Tom my regards.", "Please give Tom my book."),
)
"""Requests to thank somebody, whose names follow or stand inside."""


@cache
def ear_of(meaning: Point | Guideline) -> Ear:
    """The phrases of a point, or of what should not be there, ready to be looked for."""
    phrases = HEARD.get(meaning, ()) if isinstance(meaning, Point) else FAULTS[meaning]
    return ear_for(phrases, INNOCENT.get(meaning, ()), EMPHATIC, CLASSES)


@cache
def hints_of(point: Point) -> Ear:
    """The phrases that hint at a point."""
    return ear_for(HINTS[point], INNOCENT.get(point, ()), EMPHATIC, CLASSES)


@cache
def requests() -> Ear:
    """The requests to thank somebody."""
    return ear_for(REQUESTS, (), EMPHATIC, CLASSES)


@cache
def common_words() -> frozenset[str]:
    """The words that mean something here, so that a name of one such word may be that word."""
    tables = (*HEARD.values(), *HINTS.values(), *FAULTS.values(), *INNOCENT.values(), EMPHATIC, REQUESTS)
    return SMALL | literal_words([phrase.pattern for table in tables for phrase in table], CLASSES)
