"""How English says what does not belong in a note: each phrase beside a sentence that has it and one that has not.

`hearing` explains how a phrase is written.
"""

from typing import Final

LEAVE_PAY_OUT: Final = """
what|how_much|which|whether ~ PAY|rate !TRADE
    + I wonder what the pay might be.
    - I saw how your team keeps its benefits portal simple.
what|how_much|whether .. pays|earns|makes
    + Tell me how much the role earns.
    - Tell me what the role involves.
401|403 ; k|b
    + Do you match 401(k) money?
    - We have 401 stores.
what|about|discuss|are ~ the hours
    + I forgot to ask what the hours are.
    - The hours flew by.
PAY|paid ... ?
    + Is the bonus guaranteed?
    - Is the lift repaired?
my current|own|last|present|expected|base|day|hourly|minimum|old|usual? PAY|rate !TRADE|for
    + I told you my day rate.
    - My current team is small.
how_much|what .. earn|make|pay|get|hourly ?|in|a|an|at|there|you|now|and
    + How much do you earn in a year?
    - How much do you read?
in_on|keep|share|split|pool the? tips
    + The cooks are in on tips.
    - I will use your tips for the portfolio.
paid ~ biweekly|weekly|monthly|hourly|netto|tax
    + It would be paid biweekly.
    - You paid for lunch.
# an|per|a hour|annum
    + I could not do it for 24 an hour.
    - We saw 24 rooms in an hour.
pays|paid|paying me .. #
    + Now my firm pays me 88.
    - You told me 88 things.
discuss|discussing|negotiate|negotiating|clarify|regarding|concerning|as_for|as_to|with_respect_to|with_regard_to|in_terms_of ~ PAY|money !TRADE
    + We might discuss salary.
    - I would like to discuss art.
PAY .. you|that|which offer*|pay|mentioned|described|quoted|named|have_in|had_in|advertised|comes|come|goes
    + The salary you quoted is known to all.
    - The walk you mentioned was fine.
PAY .. is|was|are|were|would|seems|sounds|looks|will .. good|fine|generous|low*|high*|less|more|competitive|fair|acceptable|attractive|excellent|guaranteed|negotiable|enough|an|paid|below|above|¤|work|important
    + Salary is important.
    - The bridge is lower than the road.
PAY|holiday|sick|hourly|relocation|signing|vacation|benefit|sick ABOUT_PAY|pay|leave|bonus|days|package
    + Please send the pension scheme along.
    - Please send the color scheme along.
health|dental|medical|life insurance|coverage|plan|benefits !TRADE
    + There is no health coverage.
    - There is no health center.
stock|share|equity options|grant|package|compensation !for
    + I hope for stock options.
    - We stock many things.
paid time_off|leave|vacation*|holiday*|overtime|days
    + I would need paid leave.
    - I paid for it.
days|weeks|amount of .. vacation|holiday|holidays|leave|pto
    + Many weeks of leave.
    - Many weeks of rest.
working|office|flexible|part_time|shorter|regular hours
    + The working hours do not suit me.
    - You stayed after hours.
hours per|a|each week|day
    + I can do only thirty hours a week.
    - We met once a week.
I want|need|looking|expect*|hope|hoping|earn|make|making|asking|require|accept|consider|be|had|thinking|targeting .. ¤
    + I would be looking for $90,000.
    - I would be looking for a map.
¤ .. year|hour|annum|annually|month|salary|pay|base|starting|in_mind|plus|to_start|before_tax|range|figure
    + It was advertised at $90,000 a year.
    - It was advertised for a year.
generous|competitive|attractive|good|better|higher|great|fair|full|excellent|starting|base PAY !TRADE
    + Thanks for the generous benefits.
    - I like the generous hosts.
the|and PAY and|or PAY
    + I came for the salary and benefits.
    - The bread and butter matter to me.
pay|pays|paying|offer|offers .. salary|wage|wages|well|bonus !TRADE
    + Your firm pays a fine salary.
    - Your firm pays a fine tribute.
perks
    + I like the perks.
    - I like the parks.
I want|need|expect|hope|like|require .. PAY !TRADE
    + I would like a salary.
    - I would like a library.
I paid|earn .. more|less|hourly|weekly|well|double|fairly|enough|now
    + I would like to be paid more.
    - You paid me a visit.
ask|asking|know|wonder|wondering|talk|talking|speak|learn|hear|hearing|information|details|have_a_question|have_questions .. about|on|of ~ PAY|money|retirement|dental !TRADE
    + I would like to ask about money.
    - My thesis was about the wage gap of nurses.
retirement|severance plan|package|contribution*
    + There is a retirement plan, I take it.
    - The relocation of the depot went well.
offer|offers|provide|cover|covers ~ dental|medical|health|insurance|retirement|childcare
    + I take it that you offer dental.
    - You offer a fine view.
what .. start|starting|begin at|on|pay
    + What do techs start at?
    - What time do you start in the morning?
schedule|shifts|remote|hybrid ... ?
    + Is the schedule flexible?
    - Is the scale in use?
salaried|hourly|commission or|based|only
    + Is it salaried or not?
    - The hourly chime is loud.
tuition|moving|relocation|travel reimbursement|assistance|allowance
    + You offer tuition reimbursement, I hope.
    - The tuition is dear.
raises|promotions ... ?
    + How do you handle raises?
    - She raises goats.
paid what i|it
    + I would want to be paid what it takes.
    - I paid what was due.
take_home ?|be|pay
    + What would my take-home be?
    - I like to take home a souvenir.
¤ ~ seems|sounds|would_be|is|looks ~ fair|right|reasonable|fine|good|acceptable
    + To me $140,000 seems fair.
    - To me $9 is a lot of tea.
tell .. about ~ PAY !TRADE
    + Please tell me more about the benefits.
    - Please tell me more about the plant.
looking_for .. PAY
    + I am looking for a salary of note.
    - I am looking for a library.
commission structure|rate|split|scheme
    + The commission structure was not clear.
    - The commission met at noon.
go|come|higher .. than|up_to|above ¤
    + Can you go higher than $60,000?
    - Can you go higher than the roof?
concern|concerns|issue|problem|hesitation|condition .. is ~ PAY
    + My only concern is the salary.
    - My only concern is the weather.
include|includes ~ equity|stock|bonus|insurance|benefits
    + Does it include equity?
    - It includes a tour.
cover|covering|covers|reimburse*|refund* .. relocation|moving|removal|travel|commuting|parking cost*|expense*|fare*
    + I hope you can cover my relocation costs.
    - I can cover the cost of lunch.
PAY ~ will|would|should|must|can ~ reflect*|match*|meet|correspond*|depend*|be_commensurate|be_in_line
    + I trust that the compensation will reflect my experience.
    - The mirror will reflect it.
I am .. on|earning ¤
    + I am on £42k at the moment.
    - I am on time.
I accept|work|move|settle|come|leave|do_it .. less|under|below than? #|¤|what
    + I would not move for less than 50.
    - I could move in less time.
I hoping|looking|asking|thinking|expecting|aiming|targeting|hope|look|expect|want|need|aim|ask|land|consider|accept|prefer .. in_the|around_the|low|mid|high|upper|lower TENS $|,|;|range|and|or|but|for|given
    + I was hoping for the low nineties.
    - I was thinking of the photo from the nineties archive.
I currently|now|presently|already in|at|around ~ TENS !when
    + I am now in the low 80s.
    - I am currently in the low seats.
I hoping|looking|asking|expecting|aiming|targeting|want|need|hope|expect|comfortable|happy|content ... figure|figures range|salary|income|number
    + I would need to be in the six-figure range.
    - I am hoping for a clear figure on the stage.
I happy|comfortable|satisfied|content|fine ~ with|at|in ~ above|upwards_of|over|around|between|north_of|near ¤
    + I would be comfortable with anything upwards of 95K.
    - I am comfortable with anything above water.
I happy|comfortable|satisfied|content|hoping|looking|asking|aiming .. # range
    + I would be happy in the 75-85 range.
    - I would be happy in the 75-85 building.
I hoping|looking|asking|expecting|aiming|hope|expect|want|need .. north_of|upwards_of #|¤ $|,|;
    + I am hoping for a number north of 90.
    - I am looking for a home north of 90 Main Street.
my target|ballpark|ask|floor|range is|would_be ~ # #|and|to|or #|$|,|;
    + My ballpark is 90 to 100.
    - My target is 90 percent.
my target|ballpark|ask|floor|range|number is|would_be|starts ~ in|around|near ~ TENS
    + My target would be in the mid-80s.
    - My target is somewhere in the middle.
is|was|would_be the range ~ in|around ~ TENS|#
    + Is the range in the 90s?
    - Is the range somewhere in the kitchen?
something|anything|somewhere in ~ TENS $|would|works|will|sounds
    + Anything in the 60s would be fine.
    - Somewhere in the 60s the plant was built.
you do|offer|go|manage|pay|stretch ~ in|to|into|for ~ TENS $|,|;|range
    + Could you go to the low hundreds?
    - Could you do something in the yard?
I like|want|need|take|ask # to_start|to_begin_with
    + I would like 85 to start.
    - I would like 85 of them.
something|anything|somewhere ~ around|near|above the # mark
    + Something around the 80 mark would work.
    - Something around the yard would work.
PAY .. upper|top|lower|high|higher|bottom end|half|third
    + I could come if the pay were at the upper end.
    - I sat at the upper end of the hall.
sign_on of|bonus|payment|fee
    + A sign-on of two hundred would be customary.
    - I saw a sign on the door.
offer|offered|offers .. at|of|for|worth ¤
    + I have another offer at $90,000.
    - I have an offer of help.
comp ?|$|like|range|package|expectations
    + Could we talk about comp?
    - I study comp sci.
I want|make|earn|expect|need|hope|look_for|looking_for .. six|seven figures
    + I would want six figures.
    - The six figures are clear.
how_many|what|which ~ days_off|sick_days|days_of_leave
    + How many days off are there?
    - How many days do you plan ahead?
you cover|reimburse|pay_for ~ relocation|moving|parking|travel|commute|commuting ... ?
    + Would you cover my relocation?
    - Would you cover the Midwest?
what is the budget for the|this role|position|job|hire
    + What is the budget for this role?
    - What is the budget for the plant?
my current|present package|income|earnings
    + I would need to match my current package.
    - My last package came late.
what|how .. the|your package look*|include*|come|be ~ ?
    + What would the package look like?
    - What would the package weigh?
yearly|annual|year_end|signing|quarterly|performance bonus|bonuses|raise|raises !TRADE|scheme|season
    + I take it that there is a yearly bonus.
    - I saw the yearly parade.
money is|was|does|will|would not? ~ matter*|main|motivation|important|everything|issue|factor|object
    + Money is not my main motivation.
    - Money was counted there.
my last|current|old|previous? employer|company|firm|job|boss paid|pays|covered|covers ~ for? my phone|rent|car|insurance|tuition|internet|gym|parking|move|relocation|commute|pension|travel|meals|lunches|laptop
    + My last employer paid for my phone.
    - My last employer paid for lunch.
let_us|could_we|can_we|shall_we|when_can_we|when_could_we .. talk|discuss numbers
    + Let's talk numbers when you are ready.
    - Let's talk trains when you are ready.
I take|accept|do ~ the|this job|role|position|offer|work for|at #|¤
    + I would take the job for 85.
    - I would take the job for my aunt.
I make|earn #|¤ now|today|currently|at_the_moment|at_present|here
    + I make 70 now.
    - I make 70 loaves now.
how_much|what|which ~ equity|vacation|pto|time_off|stock ?|would|do|does|is|are|in|a|per
    + How much equity would there be?
    - How much equity the court found!
rsu|rsus|espp|401k
    + I take it that RSUs are a part of it.
    - I know all the ropes.
when|how_often|how_soon .. raise|raises|promotion|promoted|bonus|bonuses ... ?
    + When is the first raise?
    - When is the bridge raised?
work|working from_home|remotely ... ?
    + Can I work from home two days a week?
    - I like to work from home.
I need|want|expect|make|earn ~ more money
    + I need more money.
    - Your shop makes more money.
"""

NO_REPROACH: Final = """
kept|keep|keeping|made|left|leaving|having me|us .. wait*|sitting|standing|stranded|hanging
    + You kept me waiting.
    - You kept me company.
left|kept sitting|standing|stranded|hanging|in|outside .. for|in|minutes|hour
    + I was left in the hall for an age.
    - I was on my feet.
wait|waited|waiting .. # minutes|hours|weeks|days
    + I waited there 40 minutes.
    - I waited there for you.
wait|waited|waiting .. for .. minutes|hour|hours|weeks|days
    + I waited in it for an hour.
    - I waited in the hall for you.
I demand|deserve|resent
    + I demand an answer.
    - The job makes demands.
I insist that|on ~ you|answer|reply|apology|explanation
    + I insist on an answer.
    - I insist on clean data.
not appreciate|enjoy being|how|the_way|your|that
    + I do not appreciate being tested so.
    - I appreciate how you do it.
if i ~ not HEAR ... will|shall|must
    + If I do not hear by Monday, I will see to it.
    - If I hear by Monday, I will be there.
found|find .. RUDE $|,|;|and|to|that|when|of
    + I found it all insulting.
    - I found the ridiculous hat.
treat .. better
    + Treat your guests better.
    - It tastes better.
I expect|require .. you|answer|reply|response|apology|explanation .. to|by|from|now|and|in
    + I expect you to send me the list.
    - I expect to hear from you.
I ask|request|want|need ... clear|straight|prompt|immediate|definite|written answer|reply|response|decision
    + I ask that you provide me with a clear answer.
    - I ask you for a clear map.
you|they must|need_to|have_to|had_better|better|ought_to .. decide|answer|reply|respond|tell|hire|call|take|recommend|send|get_back|apologi*|choose|explain|learn|hurry|treat
    + You ought to take visitors more to heart.
    - You need to see the sea.
you|they|somebody|someone|team|panel|office|@ .. should|could|might .. have .. told|prepared|known|called|warned|informed|read|bothered|started|respected|treated|answered|replied|had|been|asked|looked|apologi*
    + You should have told me.
    - You should have some rest.
would_have|might_have been .. nice|good|polite|courteous|better|kind|helpful|professional ~ if|to_be|to_have|had|for
    + It would have been nice to be told.
    - It was nice to be told.
wast* .. my|our|of .. time|morning|afternoon|day|hour|hours|trip
    + You wasted my morning.
    - We sort the waste.
THEIRS .. was|were|is|are|been|being|seemed|felt|sounded|found .. RUDE !how
    + The panel was unprepared.
    - The data were chaotic.
how|so|very|rather|frankly|simply|quite|most|really disappointing|rude|unprofessional|disrespectful|unfair|annoying|frustrating|insulting|shocking
    + How disappointing to come in vain.
    - How lovely to come.
I UPSET that|by|with|in|at|about|how|when|because|to !i|we|our|my|leave|hear|learn|miss
    + I was disappointed by the delay.
    - I was delighted by the tour.
let_me_down|do_better|how_dare|you_people|fed_up|too_much_to_ask|least_you|or_else|a_dump|owe_me|excuse_for|take_up_my_time
    + How dare you ask me that.
    - How do you ask that?
little|no|more|any respect for .. time
    + You have little respect for my time.
    - I have respect for your work.
you|your|panel|they|@ .. came|arrived|turned_up|showed_up|started|were|was .. late
    + You arrived twenty minutes late.
    - I arrived late.
YOU ANSWER ... AT_ONCE
    + Please reply to me immediately.
    - I felt at home immediately.
your|the|their failure|lack|refusal|inability of|to ~ communication|respect|preparation|professionalism|interest|courtesy|organization|response|care|manners|information|feedback|reply|answer|prepare|respond
    + I am hurt by your lack of manners.
    - Your lack of pretense was a relief.
you|they|nobody|no_one|panel|team|office|interviewer|interviewers|colleague|colleagues|manager|recruiter|@ .. not|never even|bother*|apologi*|reply|replied|answer|answered|respond*|read|prepare*|listen*|look*|say_hello|acknowledge*|tell|opened|have_the_courtesy|show_up
    + You did not even look at my folder.
    - I did not read the folder.
nobody|no_one .. apologi*|bothered|greeted|offered|told_me|seemed_to|even !how
    + It was obvious that no one had bothered.
    - Nobody else comes close.
rescheduled|postponed|cancelled|canceled .. me|twice|again|times|last_minute|without
    + You rescheduled on me twice.
    - The train was canceled.
spent|half|most .. on your|his|her|their phone|laptop|email
    + You spent the hour on your phone.
    - You were on your feet.
never .. less professional|prepared|polite|respectful|welcoming
    + I have never sat through a less professional hour.
    - It was never less than fun.
not be bothered
    + You could not be bothered.
    - I could not be prouder.
promised me .. and|but
    + You promised me an hour and gave me ten minutes.
    - She is promising.
ignored|ignoring .. me|my
    + Your office ignored my calls.
    - I ignored the rain.
why .. not|have|has|did|nobody|no_one .. you|heard|me|answer*|call*
    + Why have you not called me?
    - You told me why.
complain to|about
    + I will complain to your superior.
    - You said that people complain.
or|otherwise|else i will|shall .. take|go|walk|look|accept|be_forced|have_to|contact|post|report
    + Otherwise I will be forced to look around.
    - I will be glad.
hire me now|or|already
    + Hire me already.
    - You might hire me.
stop wasting|ignoring
    + Stop ignoring people.
    - Stop at the gate.
looked_at|was_on|were_on .. phone|telephone|watch|clock throughout|while|during|the_whole
    + You looked at the phone throughout.
    - You looked at the phone.
be|being|consider more responsive|considerate|respectful|professional|prepared|punctual|seriously
    + Please consider being more responsive to applicants.
    - You were more than kind.
assuming .. you remember|bother
    + I will call, assuming that you remember.
    - You remember the name.
had_to|made_to wait
    + I had to wait for an age.
    - I had to laugh.
I felt|feel ~ disrespected|ignored|humiliated|judged|interrogated|belittled|patronized|unwelcome|neglected|cheated|misled|talked_down
    + I felt humiliated.
    - I felt welcome.
you could|might|should at_least
    + You could at least have a chair there.
    - You could see the sea.
answer|decision|reply|hear ... no_later|at_the_latest
    + I await your decision by noon, at the latest.
    - I await your decision, now or later.
I want|need|require .. answer|decision|reply|response now|today|tomorrow|soon|by
    + I want an answer now.
    - I want an answer to the riddle.
next_time .. on_time|prepared|ready|punctual|polite
    + Next time please be on time.
    - Next time I will bring cake.
i was promised ... not|none|no|never|but|nothing
    + I was promised a tour, and there was none.
    - I was promised a tour and enjoyed it.
you ~ not care|respect|value|bother
    + You obviously do not care.
    - You need not worry.
tired|sick of ~ wait*|being|your|this
    + I am tired of waiting.
    - I am never tired of the sea.
I shocked|appalled that|by|at|to !how|i|we
    + I was shocked by the delay.
    - I was shocked by how clean the plant is.
YOU ANSWER .. by tomorrow|tonight|noon|close
    + Get back to me by tomorrow.
    - I will reply by noon.
I sat|stood|sitting|standing .. lobby|hall|hallway|corridor|reception|waiting_room .. for|minutes|hour
    + I sat in the lobby for an hour.
    - I sat in the lobby with your dog.
poor show|form|manners|taste|planning|communication
    + It was a poor show.
    - The poor shoe was lost.
without notice|warning|explanation|apology|a_word
    + It changed twice without notice.
    - It changed for the better.
talked|talking|spoke|speaking over|down_to me|us
    + Your postdoc talked over me.
    - You talked me over the bridge.
interrupted|interrupting|cut_off|laughed_at|ignored|mocked me|us
    + The chair laughed at me.
    - The chair laughed at the joke.
if you had ~ looked|read|listened|prepared|asked|bothered
    + You would know it if you had looked.
    - You would see it if you looked.
no right to
    + You had no right to ask.
    - You were right to ask.
i .. written|wrote|emailed|called|asked ~ twice|repeatedly|three_times|several_times|again_and_again
    + I have written twice.
    - I have written to my aunt.
you|they|he|she|@ .. said|promised|agreed .. would|will ... but|yet you|they|he|she ~ not|never
    + You said that you would call, but you did not.
    - You said that you would call, and you did.
you|they|recruiter|office|@ never called|wrote|emailed|returned|responded|got_back|came_back
    + You never called me back.
    - I never called it a career.
promised .. by|on ... it_is|it_has now|already|been
    + You promised an answer by Friday, and it is now Monday.
    - You promised to call by Friday.
i was told|promised|assured that? i|we would|will hear|have|get|know ... last|ago|already|yesterday
    + I was told that I would hear last week.
    - I was told how your nurses hear of a new rule.
questions|test|tests|exercise|exam|process was|were|is|are ~ unfair|ridiculous|pointless|insulting|absurd|inappropriate
    + The questions were unfair.
    - The questions were hard.
I wasted ~ day|morning|afternoon|evening|hour|hours|week|time
    + I wasted a whole day.
    - I wasted no time.
please hurry
    + Please hurry.
    - There is no hurry.
I need|have to_know by|today|now|tomorrow|soon
    + I need to know by noon.
    - I need to know the sea by heart.
as_per|per my|our last|previous|earlier email|emails|message|messages|note|letter
    + As per my last email, I am free on Monday.
    - My last email had a typo.
I still waiting $|,|for_your|for_an|for_the|on_your|to_hear
    + I am still waiting.
    - I am still waiting tables.
by|at how RUDE
    + I was struck by how unprepared the panel was.
    - I was struck by how open the panel was.
your|the process|interview|office|panel|schedule|day was|is ~ a_mess|a_joke|a_disaster|a_farce|a_circus
    + Your process is a mess.
    - The kitchen is a mess.
not how|the_way .. treat|run|speak
    + It is not how to run an office.
    - It is how you run an office.
i should not have to
    + I should not have to ask for it.
    - I should have asked for it.
other options|offers|companies ... by|now|respect|better|decide|soon|treat
    + I have other options, so act soon.
    - You have other offices.
kept|left waiting|sitting|standing
    + I was kept waiting in the rain.
    - I kept the change.
none|neither|not_one .. read|looked|prepared|knew|introduced|apologi*|asked|listened
    + None of them had read my file.
    - None of it was dull.
you|they|@ ~ forgot|forgotten|lost ~ our|my|me|about|that_i
    + You forgot our appointment.
    - You forgot an umbrella there.
had_to ~ call|write|ask|chase|email ~ twice|again|three_times
    + I had to call twice.
    - I had to call my mother.
out of line|order
    + Asking it is out of line.
    - The lift is out of use.
shame|pity ~ that you|nobody|your|no_one
    + It is a shame that you left so soon.
    - It is a shame that we had no more time.
expected ~ more|better from|of
    + I would have expected more from you.
    - I had expected more rain.
treated ~ badly|poorly|unfairly|rudely|like_that|like_a
    + I have never been treated so badly.
    - You treated me kindly.
hurry up|with|your|please
    + Hurry up with it.
    - Hurry home before the storm.
do not leave|keep|make|let me ~ hanging|waiting|wait|wondering|guessing
    + Do not leave me hanging.
    - Do not leave without me.
next_time .. you|your
    + Next time you could smile.
    - Next time I will smile.
on your|his|her|their phone|laptop ~ the|half|most|all|while|during|throughout
    + You were on your phone half the time.
    - I called on your phone.
if i ~ not ~ hired|chosen|selected|picked ... will|shall
    + If I am not hired, I will leave a review.
    - If I am not home, ring twice.
should be fired|sacked|ashamed
    + Whoever did it should be fired.
    - The clay should be dry.
yawned|smirked|snickered|giggled|texted|dozed
    + Your colleague yawned.
    - Your colleague smiled.
not very|really|exactly|quite? professional|polite|fair|acceptable|courteous|respectful to|of|that|when|$
    + It is not professional to cancel so late.
    - I am not a professional.
courtesy of ~ answer|reply|call|response|replying
    + Please do me the courtesy of an answer.
    - I liked the courtesy of the staff.
not .. waste|take_up my|our .. time
    + I hope you will not waste my time.
    - I hope it did not waste your time.
YOU respond|reply|answer .. today|tonight
    + Respond to me today.
    - I will respond today.
not accept|tolerate another|any|this|that|such !offer|job|position
    + I will not accept another delay.
    - I will not accept another offer.
nothing to_do with the_job|the_role|the_position|it|my
    + Your questions had nothing to do with the job.
    - I have nothing to do today.
I wait|waited|waiting ~ an|a|half|two|three|over|almost|nearly ~ hour|hours|minutes|weeks|days !more
    + I waited an hour and a half in your lobby.
    - I waited a little.
took|taken you|your|them|@ .. hours|day|days|week|weeks|month|months .. to ~ answer|reply|respond|write|call|get_back|come_back|return|decide|let|tell|acknowledge
    + It took you five weeks to answer my first message.
    - It took you five weeks to cross the sea.
less than impressed|pleased|thrilled|happy|satisfied|delighted|professional|polite|courteous
    + I was less than impressed by the panel.
    - It took less than an hour.
I would have ~ appreciated|liked|preferred|wished being|to_be|to_have_been told|warned|informed|asked|offered|greeted|treated|given|heard
    + I would have appreciated being told beforehand.
    - I would have liked to be a sailor.
I desperate
    + Please hire me, I am desperate.
    - It was a desperate attempt.
I beg|implore|beseech|begging|imploring you
    + I implore you to give me the job.
    - I beg your pardon.
^ hire|choose|pick|employ|just_hire|please_hire|please_choose|please_pick me $
    + Hire me!
    - I hope that you hire me.
^ give|just_give|please_give|simply_give me the|this|that job|role|position|post $|;|,|now
    + Just give me the job.
    - Please give me the job title.
you|company .. regret it|not|if|this|passing|losing|turning
    + You will regret it if you choose somebody else.
    - You will not regret it.
you|company would|will|might .. be|make|making ~ fool|foolish|mistake|crazy|stupid|idiot* not|to|if|by
    + You would be a fool not to hire me.
    - I would be a fool not to want the job.
I interview|interviewing|interviewed|negotiating|talking|speaking with|to|at|for ~ competitor|competitors|rival|rivals !customer*|client*|user*|product*|data
    + I am interviewing with your competitor, so be quick.
    - I liked speaking about your competitors.
the|your interview|interviews|tour|visit|session|panel|reception|interview_process|hiring_process was|were|is|are|seemed ~ badly|poorly|terribly|horribly|ill organi*|run|planned|prepared|managed|handled|conducted|arranged|timed
    + The interview was badly organized.
    - The old warehouse was badly run.
the|your interview|tour|visit|session was|is|felt|turned_out ~ mess|disaster|farce|letdown|ordeal|nightmare !to
    + Your tour was a disaster.
    - The tour was a nightmare to arrange, you said.
I was|got|felt ~ bored $|;|during|throughout|by|most|half|the_whole|to_tears
    + To be honest, I was bored.
    - When I was bored, you told a joke.
I did|do not really|much|particularly? like|enjoy|care_for the|your|our office|offices|interview|tour|atmosphere|building|tone|manner|questions|people|visit|place !more|better|any
    + I did not like the office.
    - I could not like the office more.
the|your office|offices|interview|building|lobby|atmosphere|questions|tour|conversation was|were|is|are|looked|felt|seemed so|very|rather|quite|really|pretty|too|a_bit|a_little? depressing|boring|dull|dirty|ugly|shabby|filthy|gloomy|dreary|messy|tedious|dismal|run_down|grim
    + The office was depressing.
    - The office was anything but dull.
I found|find the|your office|offices|interview|building|lobby|atmosphere|questions|tour|conversation so|very|rather|quite|really|pretty|too|a_bit|a_little? depressing|boring|dull|dirty|ugly|shabby|gloomy|dreary|tedious|dismal
    + I found the interview rather boring.
    - I found the interview anything but boring.
I not ~ heard|received|gotten|got .. from_anybody|from_anyone|from_anybody_else|a_single|so_much_as
    + I have not heard from anybody.
    - I have not heard from my aunt.
I not ~ heard|received|gotten|got ~ anything|a_word $|;|back|from_you|yet|since
    + I have not heard anything yet.
    - I have not heard anything so witty.
I heard|received|gotten|got nothing|no_word|no_reply|no_answer|no_response $|;|from|since|back|yet|so_far
    + I have heard nothing since.
    - I have heard nothing but praise for your team.
any update|updates|news|word|decision|verdict|progress yet|so_far|at_last? ?
    + So, any update???
    - Any questions?
any update|updates|news|word|decision|verdict|progress on|about|regarding|from .. decision|application|process|candidacy|status|role|position|job|§ ... ?
    + Any news on your decision?
    - Any news on your garden?
have|has you|they|the_team|the_committee|the_panel|anybody|anyone ~ decided|chosen|made_a_decision|made_up_your_mind|made_your_choice yet|already|now|or_not? ?
    + Have you decided yet?
    - Have you decided on the color?
is anyone|anybody? there|home ?
    + Is anybody there?
    - Is it there?
^ anyone|anybody there|home ?
    + Anyone home?
    - Anyone can come home.
when will|can|do|am|shall i finally|ever|at_last
    + When will I finally hear from you?
    - When will I hear from you?
did|have|had you forget|forgotten|overlook|overlooked ~ me|my|us|about_me|about_it ?
    + Did you forget about me?
    - Did you forget the cake?
how_much|how longer|much_longer ~ will|must|do|does|is ... ?
    + How much longer will it take?
    - I wonder how much longer it will last.
how_long ~ do|must|should|will i|we ~ wait ... ?
    + How long do I have to wait?
    - How long do the trains wait?
what|why is ~ taking ~ so|this|that|very long
    + What is taking so long?
    - What is taking root there?
I getting|growing|becoming|running|losing|starting_to_lose|beginning_to_lose|about_to_lose ~ impatient|patience|restless !to
    + I am getting impatient.
    - I am impatient to begin.
not wait forever
    + I cannot wait forever for an answer.
    - I could wait forever for such a view.
not forgotten about_me|me
    + I hope that you have not forgotten me.
    - I have not forgotten my visit.
what is the hold_up|holdup|delay ?
    + What is the hold-up?
    - What is the holding cost?
bumping|bump this|it|my ~ to|up|again|in|$|;|,
    + I am just bumping this to the top.
    - I was bumping into this again.
what is the|your verdict|decision ?
    + So, what is the verdict?
    - So, what is the plan?
next_time ~ someone|somebody|they|the_team|the_panel|candidates|applicants
    + Perhaps next time somebody could wave.
    - Perhaps next time I could wave.
I found|find|thought|think it ~ odd|strange|weird|curious|unfortunate|sad that ~ nobody|no_one|they|your|the_panel|the_interviewer|@
    + I found it odd that no one knew me.
    - I found it odd that bananas ship green.
checked|checking|scrolled|scrolling|stared|staring .. his|her|their|your|the phone|laptop|email|screen|watch the_entire|the_whole|throughout|during|while|all|constantly|twice|repeatedly|most
    + Your colleague checked his phone the entire time.
    - Your colleague checked his phone for the map.
your other interviews|candidates|applicants ~ are|get|will|were ~ better|more|fairer
    + I hope your other interviews are better run than mine.
    - I hope your other interviews went well.
have|had|show the decency|common_courtesy
    + Please have the decency to reply.
    - I liked the decency of the crew.
I put_off by
    + I was a bit put off by the way it went.
    - I put off my trip by a day.
I bothered|troubled|unsettled|taken_aback by ~ your|the_way|what|how !..kind|warm|open|friendly|good|well|much
    + I was bothered by your tone.
    - I was bothered by the rain.
asked|asking|question|questions|remark|remarks|comment|comments .. was|were|is illegal|unlawful|discriminatory|sexist|racist|ageist|improper
    + Being asked about my age was illegal.
    - You asked about my aunt.
all_that_way|so_far|hours for ~ minutes
    + I came all that way for ten minutes.
    - I came all that way for the view.
make_up your mind|minds ~ faster|sooner|this_time|already|at_last
    + I trust that you make up your mind faster.
    - I trust that you make up your mind.
please ,? please
    + Please, please give it to me.
    - Please do, if it pleases you.
I call|write|email|text|phone|message you every|each|daily|nonstop day|hour|morning|afternoon|week|until|till
    + I will call you every day until I hear.
    - I will call you every time I pass.
I assume|presume|take_it ~ i have|got|am ~ the_job|the_role|the_position|hired|the_one
    + I assume that I have the job.
    - I assume that I have the wrong map.
still nothing|no_word|no_answer|no_reply|no_news|no_response $|;|from|back
    + It has been two weeks, and still nothing.
    - Still nothing beats a good map.
"""

BLAMES: Final = """
was|were|is|seemed|sounded|acted|looked ~ rude|arrogant|condescending|dismissive|unfriendly|impolite|unprofessional|disrespectful|hostile|impatient|unprepared|inconsiderate|patronizing|distracted|uninterested|bored|unhelpful|clueless|incompetent|tactless|offensive
    + Tom was rude to me.
    - Tom was never rude.
was|came|arrived|turned_up|showed_up ~ late $|;|,|for|and
    + Tom came twenty minutes late.
    - Tom worked the late shift.
interrupted|ignored|mocked|laughed_at|talked_over|yelled_at|shouted_at|insulted me|us
    + Tom ignored me.
    - Tom ignored the rain.
did not ~ listen|prepare|say_hello
    + Tom did not even listen.
    - Tom did not see the sea.
"""

FILL_EVERY_BLANK: Final = """
^ sure|certainly|absolutely|of_course $
    + Sure!
    - I am sure.
^ sure|certainly|absolutely|of_course ,? here|below|i_can|i_would
    + Of course, here it comes.
    - Of course you will come.
here|below is|are .. polished|revised|draft*|version|versions|rewritten|sample|template|thank_you|follow_up|professional|concise|note|email|letter|message|rewrite|suggestion*
    + Here is a polished note.
    - Here is what I learned.
let_me_know|tell_me|happy_to|just_say .. like|want|need|adjust*|tweak*|make|me_to|it|this .. shorter|longer|formal|casual|warmer|adjust*|tweak*|tailor*|revis*|version|tone|personalize|shorten !..sample*|portfolio|presentation|meeting|call|visit|talk|slides|list|proposal
    + Let me know if you would like it shorter.
    - Let me know if you would like more details.
feel_free|free to customize|adjust|edit|personalize|tweak|modify|tailor|adapt|replace|fill
    + Feel free to customize this.
    - Feel free to call.
would_you_like|want|shall|do_you_want me|i to? .. adjust|tweak|make|write|create|draft|shorten|add|revise|tailor
    + Would you like me to draft a subject line?
    - Would you like to see the drawings?
hope this helps|works $
    + Hope this helps!
    - I hope to help.
as an ai|language
    + As an AI, I wrote this.
    - As an aid I wrote this.
remember|be_sure|make_sure|do_not_forget to .. fill|customize|insert|personalize|add_your|proofread
    + Remember to personalize it.
    - Remember to rest.
replace|fill_in|customize .. brackets|bracketed|placeholder*|names|details|text
    + Replace the placeholders before sending.
    - Replace the filter in June.
word_count|words_total|key_changes|why_this_works|option #|;
    + Word count: 120.
    - The words count.
this|the version|draft|note|email|letter .. keeps|strikes|captures|reflects|is_concise|conveys|highlights|balances|is_polite|expresses|avoids
    + This version keeps it short.
    - This team keeps it short.
insert|enter .. here|name|title|company|date|topic|reason|skill*|personal
    + Insert something personal here.
    - Inserted here was a map.
your|hiring_manager's|interviewer's|recipient's|applicant's .. name|title|signature $
    + Sincerely, Your Name
    - Your name came up at lunch.
company|position|job|organization|interviewer|recipient name|title here|,|;|$|impresses|and
    + Company Name impresses me.
    - The company impresses me.
tbd|tbc|todo|fixme|xxx*|lorem|so_and_so
    + What you said about XXX was good.
    - What you said about X was good.
mr mrs|ms
    + Dear Mr./Ms. Smith
    - Mr. Smith was kind.
dear|hi|hello ,? name|hiring_manager_name|interviewer_name
    + Dear NAME, thanks.
    - Dear Ada, thanks.
I drafted|revised|rewritten|polished|shortened|kept|written .. note|email|letter|message|version|draft|it for_you|below|short|brief|concise|to_be|polite
    + I have drafted the letter for you.
    - I have written the letter that you suggested.
draft|version|note|email|letter|message .. # words
    + This draft is about 120 words.
    - Your note had 3 lines.
replace .. with your|the|actual
    + Replace the date with your own.
    - Replace the date palm in June.
^ tips|tip|reminder|reminders ;|$
    + Tips: send it early.
    - I took your tips to heart.
here you go|are $|;
    + Here you go:
    - Here you are welcome.
can .. make|write|adjust ~ shorter|longer|warmer|casual|formal|more
    + I can also make this shorter if you prefer.
    - I can make a fine tea.
^ chatgpt|gpt|copilot|gemini|assistant said|says|wrote? ;|$
    + ChatGPT said:
    - Gemini is a fine constellation.
let_me_know|tell_me ~ you want|need|have|like|would_like ~ changes|edits|revisions|tweaks|adjustments $|;|made|,|and
    + Let me know if you want any changes!
    - Let me know if you want any changes to the slides.
^ body|email_body|email_text|subject_line|draft|email_draft|draft_email|message_body ;|$
    + Email draft:
    - Email is the way to reach me.
note ; i have? assumed|used|left|added|included|guessed|made
    + Note: I assumed that it was on Tuesday.
    - Note: I am free on Monday.
^ version|option|variant|template a|b|c|one|two|three|# $|;|formal|casual|short|long|warm
    + Version A (formal)
    - Version A of the map was fine.
xyz|abc_company|abc_corp|abc_inc|abc_corporation|company_abc
    + I enjoyed talking about XYZ.
    - I enjoyed talking about the ABC of planning.
x|xx years|months of|in|as
    + I have X years of experience.
    - I have ten years of experience.
^ insert anecdote|story|detail*|example*|quote|paragraph|sentence
    + Insert anecdote about the tour.
    - Insert coins, said the machine.
I kept|keep|adjusted the tone|wording|length|language
    + I have kept the tone professional.
    - You kept the tone friendly.
"""

INNOCENT_LEAVE_PAY_OUT: Final = """
handle|schedule|track|cut|reduce|lower|control|calculate|process|manage|administer .. PAY
    + What if I handle overtime well?
    - What if I earn overtime?
WORKED|administered|processed|reviewed|audited|reduced|budgeted|overseen|oversaw|modeled|modelled|modelling|modeling|managing|administering|processing ... PAY|¤|hours|paid|401
    + I ran checks that the salary is fair.
    - I hear that the salary is fair.
experience|background|knowledge|expertise|thesis|research|course|paper|project|skills|work .. in|on|with|of|about .. PAY|¤
    + I gained experience in what a salary buys.
    - I wondered what a salary buys.
PAY for ~ staff|drivers|people|team|crew|drivers|employees|others|volunteers|nurses|colleagues|children
    + The holiday bonus for the staff was my idea.
    - The holiday bonus for me was nice.
pay|paid|pays their|the|our|its vendors|bills|suppliers|rent|taxes|invoices
    + What if they pay their vendors late?
    - What if they pay the staff late?
pay|paid|pays ~ attention|tribute|visit|heed|respects|homage|dividends|for_itself
    + Did you pay attention?
    - Will you pay me?
pay|paid|pays|paying off
    + Will it pay off?
    - Will it pay?
benefit|benefits .. of|to|from|both|everyone
    + What are the benefits of it?
    - What are the benefits?
minimum|living wage|wages
    + Is the minimum wage a good idea?
    - Is the wage a good one?
their|his|her|people's|employees's|workers|our|whose ~ PAY
    + I like to ask about their benefits.
    - I like to ask about the benefits.
cost|costs|costing|lost|worth|spent|spend|budget|order|price|priced|sold .. ¤
    + The stop was worth $300 an hour.
    - The job was advertised at $300 an hour.
my vacation|leave|holiday|holidays !days|time
    + I plan my vacation in June.
    - I told you about my usual vacation.
PAY TRADE
    + Is pension accounting a good field?
    - Is the pension a good one?
"""

INNOCENT_NO_REPROACH: Final = """
if ... else|anything you need .. to
    + If there is anything else you need to decide, call me.
    - You need to decide.
sorry|apologi* .. i|for|to ~ wast*|keep*|late
    + I am sorry to waste the best of your time.
    - You waste the best of my time.
wait|waited|waiting .. for the|my|our|a !interview*|panel|manager
    + I waited for the bus for an hour.
    - I waited for an hour.
you|there need|do|is ~ not|no need? .. reply|answer|respond|apologi*|tell
    + You need not reply.
    - You did not reply.
"""

INNOCENT_FILL_EVERY_BLANK: Final = """
here|below is|are the|a|an|my|your|some|our ~ draft|drafts|sample|samples|version|versions|template|revised of|for? the|a|an|my|your|our|this? plan|plans|report|reports|proposal|analysis|schedule|budget|design|code|map|portfolio|article|story|paper|chapter|menu|recipe|presentation|slides|essay|spreadsheet|forecast|poster|lesson|lessons|lesson_plan|exercise|assignment|drawing|drawings !manager|role|position|job|interview|analyst|note|email|letter|message
    + Here is a draft of the plan.
    - Here is a draft for the plan manager role.
"""
