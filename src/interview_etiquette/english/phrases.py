"""How English says, or should not say, what a review looks for: each pattern beside what it hears and lets pass.

`hearing` explains how a pattern is written. What is heard is in `HEARD`, `HINTS` and `FAULTS`; a phrase of `INNOCENT`
takes back whatever of the same meaning it overlaps; the denials in `EMPHATIC` deny nothing.
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
        # The job, the employer, and what one would do there.
        "JOB": "job position role post opening vacancy opportunity work move internship traineeship apprenticeship fellowship project program programme @",
        "EMPLOYER": "team company firm organization organisation group lab laboratory kitchen school hospital department office library practice institute institution university college clinic museum bank agency",
        "JOIN": "join joining work working be_part be_a_part being_part being_a_part becom* contribut* start starting begin beginning be_your be_a be_an be_the be_one be_on be_working be_with being_your "
        "get_started do_the do_it do_this do_that have_it have_the_job have_this have_the_chance take_on take_it take_up take_the take_this be_offered be_chosen be_selected be_considered be_hired get_it get_the get_this get_to "
        "accept come_work come_on_board come_to_work build help bring make_a move_forward moving_forward continue pursue spend teach grow",
        "GLAD": "glad happy happier delighted thrilled honored honoured proud pleased excited privileged overjoyed ecstatic eager keen ready willing giddy over_the_moon tickled_pink",
        "KEEN": "interested enthusiastic excited keen keener eager passionate motivated committed thrilled enthused wild crazy mad stoked pumped energized inspired drawn attracted sold set determined",
        "STRONG": "strong stronger great keen continued continuing sincere real renewed deep serious genuine increased heightened considerable full particular ongoing definite",
        # What one brings.
        "NUMBER": "# one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty several many half_a",
        "YEARS": "year years year's months decade decades semesters summers seasons",
        "SKILL": "experience* background skill* expertise knowledge training degree* diploma certificat* qualification* education record career strength* ability abilities studies thesis dissertation doctorate fluency "
        "familiarity coursework internship* placement portfolio licen* major minor master's bachelor's phd mba track_record proficiency",
        "WORKED": "worked managed led built ran run taught designed developed handled written wrote spent studied shipped delivered trained supervised organized organised coordinated implemented maintained planned grown grew cut "
        "saved launched created served completed earned held negotiated introduced moved migrated published practiced practised cooked sold nursed coached sung fused used flown driven raised won tested",
        "SUITED": "qualified suited equipped experienced skilled trained fluent certified proficient adept licensed versed accustomed",
        # Hearing back.
        "HEAR": "hear hearing",
        "DECISION": "decision answer reply response news verdict outcome word call update result* conclusion choice message feedback",
        "WEEK": "monday tuesday wednesday thursday friday saturday sunday week weeks month fortnight days january february march april june july august september october november december tomorrow",
        "TELL": "contact call reach inform notify update write_to get_back_to be_in_touch_with let tell",
        # People.
        "GROUP": "team colleague* staff everyone everybody others panel committee group crew department employees people folks associates members board faculty students coworkers co_workers",
        "MET": "thank* gratitude appreciat* grateful obliged indebted regards wishes greetings convey extend remember_me meet* met spoke* talk* conversation* introduc* chat* hello pleasure lunch welcom* hospitality warm* enjoyed impressed delighted getting_to_know",
        "PASS_ON": "give pass convey send extend share tell say express",
        "THANKS": "thank thanks gratitude appreciation",
        "PLEASE": "please kindly could_you would_you will_you can_you i_ask_you i_would_ask_you asking_you be_so_kind",
        # Pay.
        "PAY": "salary salaries wage wages remuneration compensation pay paycheck bonus bonuses benefits pension pto overtime vacation insurance 401k",
        "TRADE": "analyst* analysis survey* study studies research model* modeling modelling data system* software team department committee project* program* claim* processing administration policy policies report* budget* module "
        "reform reviews planning equity specialist clerk manager band bands grades cost costs plans plan enrollment talks records files office law laws",
        "ABOUT_PAY": "range rate scale package expectation* requirement* history structure entitlement scheme allowance rise raise increase terms",
        # Reproach.
        "THEIRS": "you your interview panel interviewer interviewers process meeting recruiter receptionist manager team treatment delay it that they he she everything whole_thing @",
        "RUDE": "unprofessional* disrespect* rude* unacceptable ridiculous* unfair* insulting insult appalling outrageous disgraceful disgrace pathetic incompetent arrogant condescending dismissive shocking inexcusable offensive hostile "
        "clueless disorganized disorganised chaotic insensitive inappropriate shambles inconsiderate discourteous impolite sloppy amateur* unprepared disappointing annoying frustrating irritating joke waste shameful basic",
        "UPSET": "disappointed annoyed frustrated upset irritated angry unhappy displeased unimpressed dismayed disgusted offended insulted appalled shocked",
        "AT_ONCE": "asap immediately at_once right_away right_now without_delay without_further_delay or_else today_or",
        "ANSWER": "reply respond answer call contact decide let_me_know get_back write_back tell_me confirm hire send give",
    }
)

HEARD: Final[Mapping[Point, tuple[Phrase, ...]]] = MappingProxyType(
    {
        Point.THANKS: (
            Phrase("thank|thanking|thankful", "Thank you for your time.", "Parking was a thankless task."),
            Phrase("thanks", "Many thanks for Tuesday.", "The tanks are full."),
            Phrase("grateful|gratitude", "I am grateful for the hour.", "The grate is full."),
            Phrase("obliged|indebted to|for", "I am much obliged to you.", "The law obliged us."),
            Phrase("cheers|ta|props|kudos for|to_you", "Cheers for the chat yesterday.", "Cheers from the north!"),
            Phrase("my|our|sincere|sincerest|heartfelt|deepest|great|huge|warm|much appreciation !of", "Please accept my sincere appreciation.", "Art appreciation is taught there."),
            Phrase("I appreciate|appreciated", "I really appreciated meeting you.", "You said that customers appreciate it."),
            Phrase("kind|good|generous of|with you|your", "It was so kind of you to see me.", "You know all kinds of people."),
            Phrase("you were .. kind|generous|gracious", "You were so kind to give me your Tuesday.", "The nurses were kind to patients."),
        ),
        Point.ENTHUSIASM: (
            Phrase("I would|will|shall|should .. love|like|adore|relish|leap|jump .. JOIN|JOB", "I would leap at your project.", "I would love to hear from you."),
            Phrase("I would|will|shall|should|am|remain .. GLAD .. JOIN|JOB", "I would be honored to work in your team.", "I would be glad to answer your questions."),
            Phrase("I want|desire|wish|hope|hoping|long|aspire .. JOIN|JOB|this_one", "I very much want this job.", "I want to thank you for the tour."),
            Phrase("I hope|hoping ... i get|am .. JOB|it|chosen|hired|picked|selected", "I hope with all my heart that i get it.", "I hope I am on time."),
            Phrase("I hope|hoping .. you .. choose|pick|hire|select|offer", "I hope that you will choose me.", "I hope you get some rest."),
            Phrase("I like|love .. to|the|this|your .. JOIN|JOB", "I like very much your project.", "I like the idea of a nap."),
            Phrase("look_forward|looking_forward to .. JOIN", "I look forward to joining you.", "I look forward to your answer."),
            Phrase("wait to .. JOIN|know_whether", "I can hardly wait to start.", "I do not mind a wait to be told."),
            Phrase("dream|ideal|perfect job|role|position|post|company|place|opportunity|fit|match", "It is my dream company.", "It was a perfect day."),
            Phrase("I am|remain|are|is|very|so|really|most|strongly .. KEEN .. in|about|by|at|to|on|that .. JOIN|JOB|EMPLOYER|it", "I remain interested in the role.", "You are interested in the results."),
            Phrase("STRONG .. interest .. in .. JOIN|JOB|EMPLOYER", "It left me with a strong interest in the company.", "You took a strong interest in my dog."),
            Phrase("JOB|one|what|where|move|step|kitchen .. i .. want|belong|like|love", "It is the kitchen that I want.", "I told you what I saw."),
            Phrase("gladly accept|work|do|take", "I would gladly accept.", "I gladly saw the garden."),
            Phrase("accept|come|work|do|take .. gladly|with_pleasure|with_joy", "I would come with pleasure.", "I read it with pleasure."),
            Phrase("want .. JOB|it .. more|even_more", "It made me want the job more.", "Patients want it to end."),
            Phrase("desire|wish to .. JOIN", "It left a strong desire to teach.", "It is as you wish."),
            Phrase("nothing|nobody|anything .. rather", "There is nothing I would rather do.", "I have nothing to add."),
            Phrase("nothing .. would .. please|better|more|happier|suit", "Nothing would please me more.", "Nothing was left."),
            Phrase("my dream|goal|ambition|wish|hope is .. JOIN", "My goal is to be your barista.", "My goal is a long walk."),
        ),
        Point.QUALIFICATIONS: (
            Phrase("NUMBER YEARS !ago|later|old|from|to_come|before|earlier|hence|out|away", "I come with seven years in surgery.", "Five years later the office moved."),
            Phrase("decades|years|year of|in|as|on experience|work*|practice|training|@|#|a", "I come with years of practice.", "The best years of the firm are ahead."),
            Phrase("my .. SKILL ~ in|with|of|as|at|on|from|using|leading|managing|building|commissioning|helped|taught|has|have|equipped|prepared .. !the_position|the_role", "My long career as a nurse would help.", "You asked about my background."),
            Phrase("of|from|during|in my .. thesis|dissertation|doctorate|degree|studies|internship|placement|job|years|career|company|employer", "The meadow suits the methods of my thesis.", "It is the thesis of my life that cats are kind."),
            Phrase("in|at|from my current|present|last|previous|former|first|old ~ role|job|position|post|work|company|firm|school", "In my current role it pays to be calm.", "You asked about my current role."),
            Phrase("as a|an ... i know|understand|learned|bring|can", "As a nurse I know calm.", "As a rule you know."),
            Phrase("I have|having|had .. WORKED", "Having supervised a night shift I stay calm.", "You have built a fine team."),
            Phrase("I hold|holding|earned|completed|have .. SKILL", "I hold a diploma.", "You hold a license."),
            Phrase("experience|expertise|skills|background|proficiency|training|degree|knowledge|certification in|with|of|as|building|leading|managing .. !your|you|the_role", "With experience in payroll I could start at once.", "It was a good experience."),
            Phrase("I am|be|being|was .. SUITED", "I am fluent in Spanish.", "You asked who is qualified."),
            Phrase("I led|built|ran|managed|taught|designed|cut|grew|launched|served|worked|supervised|trained|cooked|implemented|wrote|forecast|maintain*", "I led the rota once.", "You led the meeting well."),
            Phrase("I bring|offer .. patience|SKILL|@|a|an|both|strong", "I would bring a calm head.", "You bring out the best in people."),
            Phrase("bring|apply|put|use|used|using|applying my|these|those|what|both .. to|on|in|for|into|SKILL", "I would put my love of order to use.", "Please bring my umbrella."),
            Phrase("qualifies|qualify|equipped|prepared|readied|trained|taught|spoiled me", "All this has prepared me well.", "You prepared the room."),
            Phrase("what i .. bring|offer|do|did|done|doing", "Patience is what I bring.", "You asked what I saw."),
            Phrase("I am .. good_at|at_home_in|comfortable_with|familiar_with|used_to", "I am good at it.", "You are good at chess."),
            Phrase("background|experience|skills|training|qualifications ... match*|fit|fits|suit*|align*|transfer*|serve", "My background is a good match.", "You asked about my background."),
            Phrase("i am that|the engineer|person|one|candidate", "I am that person.", "I am not a person of many words."),
        ),
        Point.REPLY_DATE: (
            Phrase("HEAR .. from|back|whether|next|within|otherwise|something|soon|before|after|early|at|by|on|in", "I might hear something.", "It was good to hear the birds."),
            Phrase("hope|expect|understand|await|eager|wait|waiting|keen|love|glad|happy|until|unless|when .. HEAR", "I hope to hear good things.", "I was sorry to hear it."),
            Phrase("timing|timeline|schedule .. is|i|my|you|as", "On the timing, my notes are short.", "Good timing!"),
            Phrase("await|awaiting", "I eagerly await it.", "I wait tables at night."),
            Phrase("wait|waiting|watch|watching|listening|looking .. for|by|until .. DECISION|your|phone|mail|it|early|@|WEEK", "I will be waiting by the phone.", "I was waiting for the bus."),
            Phrase("look_forward|looking_forward to .. DECISION|next|HEAR|speaking|talking|learning|knowing|seeing|being_in_touch|it|discussing|what|receiving|that|further|continuing|your|WEEK|@|the_#|text|email|letter", "I look forward to learning more.", "I look forward to joining you."),
            Phrase("make|making|reach|reached|come_to .. decision|conclusion", "You hope to make a decision.", "You make a fine bread."),
            Phrase("look_out|looking_out|an_eye_out|an_eye|crossed|glued for|to|on", "I will look out for it.", "Look out!"),
            Phrase("let_me_know .. DECISION|decide|decided|next|how|when|whether|timeline", "Let me know how it ends.", "Let me know if you have questions."),
            Phrase("TELL .. me .. by|on|next|soon|when|once|early|in|either_way|@", "I understand that you will call me next.", "You told me a story in Greek."),
            Phrase("i .. be .. told|informed|notified|contacted", "I note that I shall be informed.", "You were told."),
            Phrase("be|get|getting|being in_touch|back_to_me", "You said that you would be in touch.", "We touched down late."),
            Phrase("the|final|hiring decision|outcome|verdict|result|results|news|answer", "I am curious about the outcome.", "I saw the river."),
            Phrase("your|committee's|governors .. DECISION", "I am hoping for your reply.", "Your tour was splendid."),
            Phrase("decision .. is|will|by|in|to|on|next|before|process|timeline|made|communicated|comes", "A decision will be made.", "It was a fine decision."),
            Phrase("you|they|governors|committee|council .. decide|decided|choose|chosen|conclude", "You expect to decide.", "We decided on lunch."),
            Phrase("next step|steps|stage|round|phase", "It was unclear which next steps there were.", "I sat next to you."),
            Phrase("by|before|until|till|around early|mid|late|next|this|the_end|the_middle|the_beginning|end|WEEK", "It should be Friday, or by early June.", "I came by the river."),
            Phrase("within|in|over|during the|a|two|three|about|next|coming|few|# .. WEEK", "You will know within two weeks.", "It is within reach."),
            Phrase("early|sometime|later|end|middle|late|start|beginning .. week|month", "It should be early the week after.", "I am early."),
            Phrase("shout|ping|holler|text|ring me|when|once|the_minute|as_soon_as", "Shout the minute you hear.", "Shout louder."),
            Phrase("dying|anxious|curious|impatient|suspense|eager to|with .. know|learn|$", "I am dying to know!", "I was eager to eat."),
            Phrase("keep .. posted|informed|updated", "Please keep me posted.", "Keep the pen."),
            Phrase("I follow|check|touch up|back|base|in with|on|next|at|if|@", "I will follow up with you.", "I will follow the advice."),
            Phrase("^ speak|talk|see_you|more ~ soon|again|then|next|WEEK|@|the_#", "Speak soon!", "It was good to speak again."),
            Phrase("until|till|come .. WEEK|@|the_#", "Until the 5th, with crossed toes.", "Until then I am around."),
        ),
        Point.WITHDRAWAL: (
            Phrase("withdraw|withdrawing|withdrew|withdrawn|withdrawal", "I would like to withdraw.", "I drew a map."),
            Phrase("no_longer|no_more .. interested|wish|want|able|move|moving|go|consider|considered|candidate|pursu*|available|running|regard|seek*|continu*", "I no longer wish to be considered.", "I was no longer nervous."),
            Phrase("remove|take|taking|drop|pull|strike|scratch|delete|cross .. me|myself|my .. from|off|out", "Please take my name off the list.", "You took me out to lunch."),
            Phrase("not|against .. pursu*|proceed*|continu*|go_on|go_ahead|go_forward|going_ahead|going_forward|move_forward|moving_forward|take_the|accept", "I have decided not to move forward.", "It is not going to rain."),
            Phrase("be taken|removed|dropped|struck .. from|off|out", "I wish to be taken off the list.", "I wish to be taken to the hall."),
            Phrase("decided against", "I have decided against it.", "You decided for me."),
            Phrase("not .. be considered", "I ask not to be considered further.", "I am not to be pitied."),
            Phrase("not .. want to_be|be .. candidate", "I do not want to be candidate any more.", "I do not want to be late."),
            Phrase("decline|declining .. consideration|JOB|your|to_go|to_continue|offer|invitation|further", "I am declining your invitation.", "I had to decline the second slice of cake."),
            Phrase("respectfully|politely|regretfully|must|will decline !the|a|any|it", "I respectfully decline.", "Sales decline in May."),
            Phrase("I bow|bowing|opt|opting|step|stepping|pull|pulling|drop|dropping out|aside|back|away", "I must bow out.", "You step out of the office often."),
            Phrase("out of_the .. running|consideration|contention|search|selection|process|hat", "Count me out of the running.", "I walked out of the rain."),
            Phrase("I accepted|accept|accepting|taken|taking|pursue .. another|elsewhere|other", "I have accepted another offer.", "You accepted me at once."),
            Phrase("I accepted|accept .. JOB|offer .. at|with|closer|that", "I have accepted an offer with a bakery.", "I accepted a cup of tea."),
            Phrase("pass|passing on the|this|your|it .. job|role|position|post|offer|opportunity|one", "I am going to pass on the role.", "I will pass on the good news."),
            Phrase("end|close|cancel|rescind|retract|discontinue|stop|take_back|terminate|revoke .. my|this .. candidacy|application|candidature|file|participation", "Please discontinue my candidacy.", "Please stop my subscription."),
            Phrase("not consider me", "Please do not consider me any further.", "Please consider me."),
            Phrase("consider|regard|treat me .. out|gone", "Please consider me out.", "Please consider me for the role."),
            Phrase("I am not .. interested|available", "I am not interested in it.", "It was not interesting."),
            Phrase("I stay|staying|remain|remaining where_i|with_my|in_my .. am|current|present", "I have decided to stay where I am.", "You stayed with my aunt."),
        ),
        Point.THANK_OTHERS: (
            Phrase("MET ... GROUP", "I enjoyed meeting your colleagues.", "The tour was long."),
            Phrase("GROUP ... kind|kindness|welcoming|friendly|generous|lovely|thank*|met|warm*", "Everyone whom I saw was lovely.", "The whole team plays chess."),
            Phrase("thank|thanks|thank_you|grateful_to|obliged_to|indebted_to|thank_you_to all|both|each", "Thanks all for the session.", "Thank you for all."),
        ),
    }
)

HINTS: Final[Mapping[Point, tuple[Phrase, ...]]] = MappingProxyType(
    {
        Point.ENTHUSIASM: (
            Phrase("enthusiasm|enthusiastic|enthusiastically", "Besides my enthusiasm I have a van.", "It was entertaining."),
            Phrase("I am|be|was|felt|remain|left .. thrilled|inspired|passionate|stoked|hooked|buzzing|motivated|committed|drawn", "I was thrilled.", "You seemed thrilled."),
            Phrase("I excited", "Excited and ready!", "You got excited."),
            Phrase("excitement|keen|keener|eager|eagerly|passion", "I left full of excitement.", "It was an eggy dish."),
            Phrase("gets|excites|energizes|motivates|inspires|thrills|delights|attracts|draws|interests|fascinates|tempts|drew|suits|excited me", "The task excites me.", "She draws maps."),
            Phrase("appeals|appealed|appealing .. to_me|for_me", "It appeals to me.", "You appealed to the council."),
            Phrase("I interested|fascinated", "Now I am even more interested.", "You are interested."),
            Phrase("confirmed|strengthen*|reinforced|increased|deepened|reaffirmed|heightened|solidified|renewed|confirms .. my|in_me|that|me", "The visit strengthened me.", "You strengthened the bridge."),
            Phrase("my|strong|keen interest", "You know my interest.", "You know the interest rate."),
            Phrase("more|even convinced|determined|certain|sure|curious .. than|that|about|of", "I am more convinced than ever.", "He is more careful."),
            Phrase("exactly|just|precisely what|the|where|why .. i|kind|sort|one|thing", "It is exactly the sort of task that I like.", "It was just the rain."),
            Phrase("fantastic|wonderful|great|terrific|amazing|excellent|outstanding|incredible|fascinating|rewarding|exciting|thrilling|perfect JOB|EMPLOYER|fit|match|place|next_step", "It is a wonderful opportunity.", "It was a wonderful lunch."),
            Phrase("am_all_in|count_me_in|over_the_moon|tickled_pink|set_my_heart|heart_is_set|comes_close|first_choice|top_choice|happy_place", "I am all in!", "It was all over."),
            Phrase("I see|picture|imagine myself", "I can see myself here.", "You can see yourself in it."),
            Phrase("would .. mean|please|suit|make me|the_world|a_lot", "It would make me very happy.", "It would rain."),
            Phrase("only|a|firm wish", "I have only a wish.", "Wish me luck."),
            Phrase("dream|dreamt|dreamed|dreams .. of|about|come_true|to", "I have dreamt about your garden.", "It was a dreary day."),
            Phrase("would be .. brilliant|wonderful|fantastic|terrific|amazing|joy|dream|honor|honour|privilege|pleasure|delight", "Cooking with you would be a joy.", "The weather would be nice."),
            Phrase("I like|love|want|wish nothing better|more", "I should like nothing better than to teach.", "I like nothing in it."),
            Phrase("I like it|very_much", "So much I like it.", "You like it."),
            Phrase("I would|will|shall|should .. love|adore|relish|leap|jump|welcome|dearly|gladly|give_a_great_deal", "I would love to.", "You would love it."),
            Phrase("I want to|in|on|it|the|your|this", "I want on your line.", "I want for nothing."),
            Phrase("I hope|long|aspire to", "I hope to be on your list.", "I hope the rest goes well."),
            Phrase("want|wanted|wanting|hope|hoping .. job|role|position|post|internship|one|move", "My reason for wanting the job is simple.", "You want a map."),
            Phrase("left|made|makes|leaves me .. KEEN", "The interview left me all the more interested.", "You left me a note."),
            Phrase("could|would|will give .. my best|all|heart", "I could give it my best.", "Give Tom my best."),
            Phrase("I would|will|shall|should be ~ GLAD|stoked|psyched", "I would be overjoyed.", "You would be overjoyed."),
            Phrase("sign_me_up|i_am_your|all_yours|say_yes|dying_to|goes_to_me|no_place_i|where_i_hope|been_looking_for|was_hoping_for|working_toward*|hooked|my_kind_of", "Sign me up!", "Sign here."),
            Phrase("motivation|motivated|conviction|ambition|devotion for|to|that", "I confirm my strong motivation for the post.", "The motivation was unclear."),
            Phrase("happiest|greatest|great|such_a joy|pleasure|honor|honour|privilege|year", "It would be the happiest year of my life.", "It was the longest year."),
            Phrase("place|kitchen|team|office|school|unit|firm|set|department|job .. i .. could|would|hope|want|grow|stay|belong", "The unit is a place I could grow old in.", "It is the place that you described."),
            Phrase("look_forward|looking_forward to .. what|next|contribut*|possib*|the_chance|more", "I look forward to what comes.", "I look forward to lunch."),
        ),
        Point.WITHDRAWAL: (
            Phrase("not .. right|good|best|ideal|correct|suitable|strong fit|match|step|time|move|one|role|position|job|choice|place", "It is not a good fit.", "It was not a good day."),
            Phrase("not .. for_me|what_i|where_i|the_direction|the_path|something_i|the_right", "It is not for me.", "It is not far."),
            Phrase("another|different|other path|opportunity|direction|offer|position|role|job|route", "I have chosen another path.", "We sat in another room."),
            Phrase("turn|turning it|this|the|your .. down", "I have to turn it down.", "Turn left down the hall."),
            Phrase("give|offer ~ it|place|JOB .. to|with somebody|someone|another|else", "Please give it to somebody else.", "Give my best to all."),
        ),
    }
)

FAULTS: Final[Mapping[Guideline, tuple[Phrase, ...]]] = MappingProxyType(
    {
        Guideline.LEAVE_PAY_OUT: (
            Phrase("what|how_much|which|whether ~ PAY|rate !TRADE", "I wonder what the pay might be.", "I saw how your team keeps its benefits portal simple."),
            Phrase("what|how_much|whether .. pays|earns|makes", "Tell me how much the role earns.", "Tell me what the role involves."),
            Phrase("401|403 ; k|b", "Do you match 401(k) money?", "We have 401 stores."),
            Phrase("what|about|discuss|are ~ the hours", "I forgot to ask what the hours are.", "The hours flew by."),
            Phrase("PAY|paid ... ?", "Is the bonus guaranteed?", "Is the lift repaired?"),
            Phrase("my current|own|last|present|expected|base|day|hourly|minimum|old|usual? PAY|rate !TRADE|for", "I told you my day rate.", "My current team is small."),
            Phrase("how_much|what .. earn|make|pay|get|hourly ?|in|a|an|at|there|you|now|and", "How much do you earn in a year?", "How much do you read?"),
            Phrase("in_on|keep|share|split|pool the? tips", "The cooks are in on tips.", "I will use your tips for the portfolio."),
            Phrase("paid ~ biweekly|weekly|monthly|hourly|netto|tax", "It would be paid biweekly.", "You paid for lunch."),
            Phrase("# an|per|a hour|annum", "I could not do it for 24 an hour.", "We saw 24 rooms in an hour."),
            Phrase("pays|paid|paying me .. #", "Now they pay me well: my firm pays me 88.", "You told me 88 things."),
            Phrase("you|they go_up_to|offer|match|pay ~ ¤", "Would you go up to $21?", "We go up to the roof."),
            Phrase("ask|asking|know|discuss|discussing|negotiate|negotiating|clarify|regarding|as_for|as_to|about|on|information|details|hear|hearing|question* .. PAY !TRADE", "We might discuss salary.", "I would like to discuss art."),
            Phrase("PAY .. you|that|which offer*|pay|mentioned|described|quoted|named|have_in|had_in|advertised|comes|come|goes", "The salary you quoted is known to all.", "The walk you mentioned was fine."),
            Phrase("PAY .. is|was|are|were|would|seems|sounds|looks|will .. good|fine|generous|low*|high*|less|more|competitive|fair|acceptable|attractive|excellent|guaranteed|negotiable|enough|an|paid|below|above|¤|work|important", "Salary is important.", "The bridge is lower than the road."),
            Phrase("PAY|holiday|sick|hourly|relocation|signing|vacation|benefit|sick ABOUT_PAY|pay|leave|bonus|days|package", "Please send the pension scheme along.", "Please send the color scheme along."),
            Phrase("health|dental|medical|life insurance|coverage|plan|benefits !TRADE", "There is no health coverage.", "There is no health center."),
            Phrase("stock|share|equity options|grant|package|compensation", "I hope for stock options.", "We stock many things."),
            Phrase("paid time_off|leave|vacation*|holiday*|overtime|days", "I would need paid leave.", "I paid for it."),
            Phrase("days|weeks|amount of .. vacation|holiday|holidays|leave|pto", "Many weeks of leave.", "Many weeks of rest."),
            Phrase("working|office|flexible|part_time|shorter|regular hours", "The working hours do not suit me.", "You stayed after hours."),
            Phrase("hours per|a|each week|day", "I can do only thirty hours a week.", "We met once a week."),
            Phrase("I want|need|looking|expect*|hope|hoping|earn|make|making|asking|require|accept|consider|be|had|thinking|targeting .. ¤", "I would be looking for $90,000.", "I would be looking for a map."),
            Phrase("¤ .. year|hour|annum|annually|month|salary|pay|base|starting|in_mind|plus|to_start|before_tax|range|figure", "It was advertised at $90,000 a year.", "It was advertised for a year."),
            Phrase("generous|competitive|attractive|good|better|higher|great|fair|full|excellent|starting|base PAY !TRADE", "Thanks for the generous benefits.", "I like the generous hosts."),
            Phrase("the|and PAY and|or PAY", "I came for the salary and benefits.", "The bread and butter matter to me."),
            Phrase("perks", "I like the perks.", "I like the parks."),
            Phrase("I want|need|expect|hope|like|require .. PAY !TRADE", "I would like a salary.", "I would like a library."),
            Phrase("I paid|earn .. more|less|hourly|weekly|well|double|fairly|enough|now", "I would like to be paid more.", "You paid me a visit."),
        ),
        Guideline.NO_REPROACH: (
            Phrase("kept|keep|keeping|made|left|leaving|having me|us .. wait*|sitting|standing|stranded|hanging", "You kept me waiting.", "You kept me company."),
            Phrase("left|kept sitting|standing|stranded|hanging|in|outside .. for|in|minutes|hour", "I was left standing in the hall.", "I was on my feet."),
            Phrase("wait|waited|waiting .. # minutes|hours|weeks|days", "I waited there 40 minutes.", "I waited there for you."),
            Phrase("wait|waited|waiting .. for .. minutes|hour|hours|weeks|days", "I waited in it for an hour.", "I waited in the hall for you."),
            Phrase("I demand|deserve|resent", "I demand an answer.", "The job makes demands."),
            Phrase("I insist that|on ~ you|answer|reply|apology|explanation", "I insist on an answer.", "I insist on clean data."),
            Phrase("not appreciate|enjoy being|how|the_way|your|that", "I do not appreciate being tested so.", "I appreciate how you do it."),
            Phrase("if i ~ not HEAR ... will|shall|must", "If I do not hear by Monday, I will see to it.", "If I hear by Monday, I will be there."),
            Phrase("found|find .. RUDE", "I found it all insulting.", "I found it all clear."),
            Phrase("treat .. better", "Treat your guests better.", "It tastes better."),
            Phrase("I expect|require .. you|answer|reply|response|apology|explanation .. to|by|from|now|and|in", "I expect you to send me the list.", "I expect to hear from you."),
            Phrase("I ask|request|want|need ... clear|straight|prompt|immediate|definite|written answer|reply|response|decision", "I ask that you provide me with a clear answer.", "I ask you for a clear map."),
            Phrase("you|they must|need_to|have_to|had_better|better|ought_to .. decide|answer|reply|respond|tell|hire|call|take|recommend|send|get_back|apologi*|choose|explain|learn|hurry|treat", "You ought to take visitors more to heart.", "You need to see the sea."),
            Phrase("you|they|somebody|someone|team|panel|office|@ .. should|could|might .. have .. told|prepared|known|called|warned|informed|read|bothered|started|respected|treated|answered|replied|had|been|asked|looked|at_least", "You should have told me.", "You should have some rest."),
            Phrase("would_have|might_have been .. nice|good|polite|courteous|better|kind|helpful|professional !to_stay|to_see_more", "It would have been nice to be told.", "It was nice to be told."),
            Phrase("wast* .. my|our|of .. time|morning|afternoon|day|hour|hours|trip", "You wasted my morning.", "We sort the waste."),
            Phrase("THEIRS .. was|were|is|are|been|being|seemed|felt|sounded|found .. RUDE", "The panel was unprepared.", "The data were chaotic."),
            Phrase("how|so|very|rather|frankly|simply|quite|most|really disappointing|rude|unprofessional|disrespectful|unfair|annoying|frustrating|insulting|shocking", "How disappointing to come in vain.", "How lovely to come."),
            Phrase("I UPSET that|by|with|in|at|how|about|when|because|to !i|we|our|see_the_day|leave", "I was disappointed by the delay.", "I was delighted by the tour."),
            Phrase("you .. ashamed", "You should be ashamed.", "He felt shy."),
            Phrase("let_me_down|do_better|how_dare|you_people|fed_up|too_much_to_ask|least_you|or_else|a_dump|owe_me|excuse_for|take_up_my_time", "How dare you ask me that.", "How do you ask that?"),
            Phrase("little|no|more|any respect for .. time", "You have little respect for my time.", "I have respect for your work."),
            Phrase("you|your|panel|they|@ .. came|arrived|turned_up|showed_up|started|were|was .. late", "You arrived twenty minutes late.", "I arrived late."),
            Phrase("YOU ANSWER ... AT_ONCE", "Please reply to me immediately.", "I felt at home immediately."),
            Phrase("YOU ANSWER|answer|decision .. no_later|by_tomorrow|by_tonight|by_noon|by_close", "Answer me no later than noon.", "I will answer no letter."),
            Phrase("your|the|their failure|lack|refusal|inability|incompetence|rudeness|lateness|silence of|to|is|was|about", "I am hurt by your lack of care.", "I am struck by your wealth of care."),
            Phrase("you|they|nobody|no_one|panel|team|office|interviewer|interviewers|colleague|colleagues|manager|recruiter|@ .. not|never even|bother*|apologi*|reply|replied|answer|answered|respond*|read|prepare*|listen*|look*|say_hello|acknowledge*|tell|opened|have_the_courtesy|show_up", "You did not even look at my folder.", "I did not read the folder."),
            Phrase("nobody|no_one .. apologi*|bothered|greeted|offered|told_me|seemed_to|even", "It was obvious that no one had bothered.", "Nobody else comes close."),
            Phrase("rescheduled|postponed|cancelled|canceled .. me|twice|again|times|last_minute|without", "You rescheduled on me twice.", "The train was canceled."),
            Phrase("spent|half|most .. on your|his|her|their phone|laptop|email", "You spent the hour on your phone.", "You were on your feet."),
            Phrase("never .. less professional|prepared|polite|respectful|welcoming", "I have never sat through a less professional hour.", "It was never less than fun."),
            Phrase("not be bothered", "You could not be bothered.", "I could not be prouder."),
            Phrase("promised me .. and|but", "You promised me an hour and gave me ten minutes.", "She is promising."),
            Phrase("ignored|ignoring .. me|my", "Your office ignored my calls.", "I ignored the rain."),
            Phrase("why .. not|have|has|did|nobody|no_one .. you|heard|me|answer*|call*", "Why have you not called me?", "You told me why."),
            Phrase("complain to|about", "I will complain to your superior.", "You said that people complain."),
            Phrase("or|otherwise|else i will|shall .. take|go|walk|look|accept|be_forced|have_to|contact|post|report", "Otherwise I will be forced to look around.", "I will be glad."),
            Phrase("hire me now|or|already", "Hire me already.", "You might hire me."),
            Phrase("stop wasting|ignoring", "Stop ignoring people.", "Stop at the gate."),
            Phrase("looked_at|was_on|were_on .. phone|telephone|watch|clock throughout|while|during|the_whole", "You looked at the phone throughout.", "You looked at the phone."),
            Phrase("be|being|consider more responsive|considerate|respectful|professional|prepared|punctual|seriously", "Please consider being more responsive to applicants.", "You were more than kind."),
            Phrase("assuming .. you remember|bother", "I will call, assuming that you remember.", "You remember the name."),
        ),
        Guideline.FILL_EVERY_BLANK: (
            Phrase("^ sure|certainly|absolutely|of_course $", "Sure!", "I am sure."),
            Phrase("^ sure|certainly|absolutely|of_course ,? here|below|i_can|i_would", "Of course, here it comes.", "Of course you will come."),
            Phrase("here|below is|are .. polished|revised|draft*|version|versions|rewritten|sample|template|thank_you|follow_up|professional|concise|note|email|letter|message|rewrite|suggestion*", "Here is a polished note.", "Here is what I learned."),
            Phrase("I drafted|revised|rewritten|polished|kept|written .. note|email|letter|message|version|draft|for_you|it|this", "I have drafted the letter for you.", "I have drafted many contracts."),
            Phrase("let_me_know|tell_me|happy_to|just_say .. like|want|need|adjust*|tweak*|make|me_to|it|this .. shorter|longer|formal|casual|warmer|adjust*|tweak*|tailor*|revis*|version|tone|personalize|edit*|shorten|changes", "Let me know if you would like it shorter.", "Let me know if you would like more details."),
            Phrase("feel_free|free to customize|adjust|edit|personalize|tweak|modify|tailor|adapt|replace|fill", "Feel free to customize this.", "Feel free to call."),
            Phrase("would_you_like|want|shall|do_you_want me|i to? .. adjust|tweak|make|write|create|draft|shorten|add|revise|tailor", "Would you like me to draft a subject line?", "Would you like to see the drawings?"),
            Phrase("hope this helps", "Hope this helps!", "I hope to help."),
            Phrase("as an ai|language", "As an AI, I wrote this.", "As an aid I wrote this."),
            Phrase("remember|be_sure|make_sure|do_not_forget to .. fill|customize|insert|personalize|add_your|proofread", "Remember to personalize it.", "Remember to rest."),
            Phrase("replace|fill_in|customize .. brackets|bracketed|placeholder*|names|details|text", "Replace the placeholders before sending.", "Replace the filter in June."),
            Phrase("word_count|words_total|key_changes|why_this_works|option #|; ", "Word count: 120.", "The words count."),
            Phrase("this|the version|draft|note|email|letter .. keeps|strikes|is_concise|conveys|highlights|balances|is_polite|expresses|avoids", "This version keeps it short.", "This team keeps it short."),
            Phrase("insert|enter .. here|name|title|company|date|topic|reason|skill*|personal", "Insert something personal here.", "Inserted here was a map."),
            Phrase("your|hiring_manager's|interviewer's|recipient's|applicant's .. name|title|signature $", "Sincerely, Your Name", "Your name came up at lunch."),
            Phrase("company|position|job|organization|interviewer|recipient name|title here|,|;|$|impresses|and", "Company Name impresses me.", "The company impresses me."),
            Phrase("tbd|tbc|todo|fixme|xxx*|lorem|so_and_so", "What you said about XXX was good.", "What you said about X was good."),
            Phrase("mr mrs|ms", "Dear Mr./Ms. Smith", "Mr. Smith was kind."),
            Phrase("dear|hi|hello ,? name|hiring_manager_name|interviewer_name", "Dear NAME, thanks.", "Dear Ada, thanks."),
        ),
    }
)

INNOCENT: Final[Mapping[Point | Guideline, tuple[Phrase, ...]]] = MappingProxyType(
    {
        Point.THANKS: (
            Phrase("thank_you|thanks|appreciation card*|note*|letter*|email*|message*", "I mailed a thank you card.", "Thank you, the card was lovely."),
            Phrase("thank_you|thanks|thanking_you in_advance", "Thanks in advance.", "Thanks for the advance copy."),
            Phrase("THANKS on?|along?|over? to !you|your", "Thanks to seven years in surgery I know.", "Thanks to you I know it."),
            Phrase("no|thank thanks|god|goodness|heavens|my", "I thank my teachers.", "I thank you."),
            Phrase("PLEASE .. thank !you", "Would you please thank Tom?", "Please let me thank you."),
            Phrase("PLEASE .. PASS_ON|let !me ... THANKS|appreciat*|grateful", "Please give Tom my thanks.", "Please accept my thanks."),
            Phrase("grateful|obliged|indebted|thankful to !you|have|be|hear|learn|meet|see|get|receive|both|all|everyone|everybody|each", "I am grateful to Tom.", "I am grateful to you."),
            Phrase("would|will|should .. appreciate|be_grateful|be_thankful|be_obliged", "I would appreciate a quick reply.", "I appreciate the quick reply."),
        ),
        Point.QUALIFICATIONS: (
            Phrase("experience ~ of ~ interview|day|visit|process|tour", "My experience of the visit was good.", "My experience of the trade is good."),
            Phrase("you|your|company|firm|plant|it ... NUMBER YEARS", "Your team has twenty years of history.", "I have twenty years of practice."),
        ),
        Point.REPLY_DATE: (
            Phrase("after|enjoyed|loved|liked|appreciated|interesting|was|were .. HEAR", "After hearing more from you I went home.", "I look forward to hearing more from you."),
        ),
        Point.ENTHUSIASM: (
            Phrase("KEEN|GLAD|love|like|want|hope|adore|welcome|jump|leap|wish .. to ~ hear|know|talk|discuss|meet|stay|keep|speak|chat|thank|tell|say|express|convey|mention|add|ask|apologi*|send|share|answer|provide|withdraw|remove|decline|stop|see_you|see_how", "I would love to hear about the work.", "I would love to work with you."),
            Phrase("KEEN|GLAD|love|like|welcome|jump|leap|look_forward|looking_forward .. to|of|in|by|about|on ~ hearing|knowing|talking|discussing|meeting|staying|keeping|speaking|chatting|seeing", "I would welcome the chance of hearing about the work.", "I would welcome the chance of a job."),
            Phrase("GLAD|love|like|hope|want ... JOIN|JOB|EMPLOYER|be|you .. future|again|someday|one_day|some_day|elsewhere|touch", "I would love to work with you again.", "I would love to work with you."),
            Phrase("GLAD ~ we|you .. go_on|keep_on|still", "I am glad we still work side by side.", "I am glad to work side by side."),
        ),
        Point.WITHDRAWAL: (
            Phrase("if_i|unless|should_i|i_thought|i_wondered|may|might|perhaps ... withdraw|withdrawing|pursue|continue|go_on|want", "I may yet withdraw.", "I withdraw."),
            Phrase("withdr* .. other|others|another process*|search*|offer*|company|firm|role|application*|competition", "I have withdrawn from the only other process.", "I withdraw."),
            Phrase("withdr* to|into", "I withdrew to the hall.", "I withdraw."),
            Phrase("withdraw* .. money|cash|funds|savings|account|troops|library|bank", "I had to withdraw money from the bank.", "I withdraw."),
        ),
        Guideline.LEAVE_PAY_OUT: (
            Phrase("handle|schedule|track|cut|reduce|lower|control|calculate|process|manage|administer .. PAY", "What if I handle overtime well?", "What if I earn overtime?"),
            Phrase("WORKED|administered|processed|reviewed|audited|reduced|budgeted|overseen|oversaw|modeled|modelled|modelling|modeling|managing|administering|processing ... PAY|¤|hours|paid|401", "I ran checks that the salary is fair.", "I hear that the salary is fair."),
            Phrase("experience|background|knowledge|expertise|thesis|research|course|paper|project|skills|work .. in|on|with|of|about .. PAY|¤", "I gained experience in what a salary buys.", "I wondered what a salary buys."),
            Phrase("PAY for ~ staff|drivers|people|team|crew|drivers|employees|others|volunteers|nurses|colleagues|children", "The holiday bonus for the staff was my idea.", "The holiday bonus for me was nice."),
            Phrase("pay|paid|pays their|the|our|its vendors|bills|suppliers|rent|taxes|invoices", "What if they pay their vendors late?", "What if they pay the staff late?"),
            Phrase("pay|paid|pays ~ attention|tribute|visit|heed|respects|homage|dividends|for_itself", "Did you pay attention?", "Will you pay me?"),
            Phrase("pay|paid|pays|paying off", "Will it pay off?", "Will it pay?"),
            Phrase("benefit|benefits .. of|to|from|both|everyone", "What are the benefits of it?", "What are the benefits?"),
            Phrase("minimum|living wage|wages", "You told me about the minimum wage.", "You told me about the wage."),
        ),
        Guideline.NO_REPROACH: (
            Phrase("if ... else|anything you need .. to", "If there is anything else you need to decide, call me.", "You need to decide."),
            Phrase("sorry|apologi* .. i|for|to ~ wast*|keep*|late", "I am sorry to waste the best of your time.", "You waste the best of my time."),
        ),
    }
)

EMPHATIC: Final = (
    Phrase("not|never just|merely|simply|least|to_mention", "I would not just love this job.", "I would not love this job."),
    Phrase("not|hardly|scarcely|barely wait", "I can not wait to join you.", "I do not want to join you."),
    Phrase("not|never|nothing|nobody|none|hardly .. more|better|happier|keener|prouder|gladder|rather", "I have never been more interested in the role.", "I have never been interested in the role."),
    Phrase("not|never|hardly .. express|say|tell|describe|put|stress|emphasize|overstate|imagine|know|begin .. how|enough|in_words|into_words", "I cannot express how much I want this job.", "I do not think I want this job."),
    Phrase("not .. enough", "I cannot thank you enough.", "I did not thank you."),
    Phrase("no|not|without|never|zero .. doubt*|question|hesitation|hesitat*|reservation*|secret|surprise|wonder|further_ado|exaggeration|hurry", "Without hesitation I would love this job.", "Without a car I had a desire to start."),
    Phrase("not|never forget|fail*|regret|mind", "I will never forget it and remain interested in the role.", "I was never interested in the role."),
    Phrase("no matter|less", "No matter what comes I would love this job.", "No way would I say I love this job."),
    Phrase("no|nothing|nobody .. comes_close|compares", "No other school comes close.", "No other school is close."),
)

REQUESTS: Final = (
    Phrase("PLEASE .. thank !you", "Could you thank Tom for me?", "Could you tell Tom?"),
    Phrase("PLEASE|also|and .. PASS_ON ... THANKS|regards|best_wishes", "Please pass my thanks on to Tom.", "Please accept my thanks."),
    Phrase("remember_me to", "Please remember me to Tom.", "Please remember me."),
)
"""Requests to thank somebody, who is named in them or after them."""


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
