"""How English makes the points of a note: each phrase beside a sentence that has it and one that has not.

`hearing` explains how a phrase is written. A hint counts only where the draft does not say the opposite.
"""

from typing import Final

THANKS: Final = """
meant|means a_lot|so_much|a_great_deal|the_world ~ that|to_me_that|for_you you ~ made|took|found|gave|set_aside
    + It meant a lot that you made time for me.
    - It meant a lot that the sun shone.
thank|thanking|thankful
    + Thank you for your time.
    - Parking was a thankless task.
thanks
    + Many thanks for Tuesday.
    - The tanks are full.
grateful|gratitude
    + I am grateful for the hour.
    - The grate is full.
obliged|indebted to|for
    + I am much obliged to you.
    - The law obliged us.
cheers|ta|props|kudos very_much? for|to_you
    + Cheers for the chat yesterday.
    - Cheers from the north!
my|our|sincere|sincerest|heartfelt|deepest|great|huge|warm|much appreciation !of
    + Please accept my sincere appreciation.
    - Art appreciation is taught there.
I appreciate|appreciated
    + I really appreciated meeting you.
    - You said that customers appreciate it.
kind|good|generous of|with you|your
    + It was so kind of you to see me.
    - You know all kinds of people.
you were .. kind|generous|gracious
    + You were so kind to give me your Tuesday.
    - The nurses were kind to patients.
in_your_debt
    + I am in your debt.
    - We are in debt.
"""

ENTHUSIASM: Final = """
I would|will|shall|should .. love|like|adore|relish|leap|jump .. JOIN|JOB
    + I would leap at your project.
    - I would love to hear from you.
I would|will|shall|should|am|remain .. GLAD .. JOIN|JOB
    + I would be honored to work in your team.
    - I would be glad to answer your questions.
I want|desire|wish_to|long|aspire .. JOIN|JOB|this_one
    + I very much want this job.
    - I want to thank you for the tour.
I hope|hoping ... i get|am .. JOB|it|chosen|hired|picked|selected
    + I hope with all my heart that i get it.
    - I hope I am on time.
I hope|hoping .. you .. choose|pick|hire|select|offer
    + I hope that you will choose me.
    - I hope you get some rest.
I like|love .. to|the|this|your .. JOIN|JOB
    + I like very much your project.
    - I like the idea of a nap.
look_forward|looking_forward to .. JOIN
    + I look forward to joining you.
    - I look forward to your answer.
wait to .. JOIN|know_whether
    + I can hardly wait to start.
    - I do not mind a wait to be told.
dream|ideal|perfect job|role|position|post|company|place|opportunity|fit|match
    + It is my dream company.
    - It was a perfect day.
I am|remain|are|is|very|so|really|most|strongly .. KEEN .. in|about|by|at|to|on|that .. JOIN|JOB|EMPLOYER|it
    + I remain interested in the role.
    - You are interested in the results.
STRONG .. interest .. in .. JOIN|JOB|EMPLOYER
    + It left me with a strong interest in the company.
    - You took a strong interest in my dog.
JOB|one|what|where|move|step|kitchen that|which|where? i .. want|belong|like|love
    + It is the kitchen that I want.
    - I told you what I saw.
gladly accept|work|do|take
    + I would gladly accept.
    - I gladly saw the garden.
accept|come|work|do|take .. gladly|with_pleasure|with_joy
    + I would come with pleasure.
    - I read it with pleasure.
want .. JOB|it .. more|even_more
    + It made me want the job more.
    - Patients want it to end.
desire|wish to .. JOIN
    + It left a strong desire to teach.
    - It is as you wish.
nothing|nobody|anything .. rather
    + There is nothing I would rather do.
    - I have nothing to add.
nothing .. would .. please|better|more|happier|suit
    + Nothing would please me more.
    - Nothing was left.
my dream|goal|ambition|wish|hope is .. JOIN
    + My goal is to be your barista.
    - My goal is a long walk.
would give|do .. to .. JOIN
    + I would give anything to join.
    - I would give a kidney to a friend.
would be .. dream|honor|honour|privilege|joy|pleasure|thrill to .. JOIN
    + It would be a dream to work there.
    - It would be a dream to sleep.
made|makes me want to|it|this|JOB
    + It made me want to take the step.
    - It made me want tea.
I hope|hoping !you|that_you|your|the|that_the|this_finds .. JOIN|JOB
    + I hope to be part of the team.
    - I hope that you fill the role soon.
JOB|place|anywhere|team|company|firm|school|office .. i would rather|sooner
    + I cannot think of a place where I would rather be.
    - It is a place where I would be wet.
JOB|one|seat|place|career that|which? i .. wanted|dreamed_of|dreamt_of|preparing_for|prepared_for|aiming_for|waiting_for|hoped_for
    + It is the seat I have been preparing for.
    - It is the seat I had at lunch.
what draws|attracts me most? to the|this|your JOB|EMPLOYER
    + What draws me most to the job is easy to say.
    - What draws me to the river is easy to say.
"""

QUALIFICATIONS: Final = """
with|given my background|experience|training|skills|degree ~ , ~ i could|can|would|will|should
    + With my background, I could help from day one.
    - With my umbrella, I could walk home.
NUMBER YEARS !ago|later|old|from|to_come|before|earlier|hence|out|away
    + I come with seven years in surgery.
    - Five years later the office moved.
decades|years|year of|in|as|on experience|work*|practice|training|@|#|a
    + I come with years of practice.
    - The best years of the firm are ahead.
my .. SKILL ~ in|with|of|as|at|on|from|using|leading|managing|building|commissioning|helped|taught|has|have|equipped|prepared .. !the_position|the_role
    + My long career as a nurse would help.
    - You asked about my background.
of|from|during|in my .. thesis|dissertation|doctorate|degree|studies|internship|placement|job|years|career|company|employer
    + The meadow suits the methods of my thesis.
    - It is the thesis of my life that cats are kind.
in|at|from my current|present|last|previous|former|first|old ~ role|job|position|post|work|company|firm|school
    + In my current role it pays to be calm.
    - You asked about my current role.
as a|an ... i know|understand|learned|bring|can
    + As a nurse I know calm.
    - As a rule you know.
I have|having|had .. WORKED
    + Having supervised a night shift I stay calm.
    - You have built a fine team.
I hold|holding|earned|completed|finished|passed|have .. SKILL
    + I hold a diploma.
    - You hold a license.
experience|expertise|skills|background|proficiency|training|degree|knowledge|certification in|with|of|as|building|leading|managing .. !your|you|the_role
    + With experience in payroll I could start at once.
    - It was a good experience.
I am|be|being|was .. SUITED
    + I am fluent in Spanish.
    - You asked who is qualified.
I led|built|ran|managed|taught|designed|cut|grew|launched|served|worked|supervised|trained|cooked|implemented|wrote|forecast|maintain*
    + I led the rota once.
    - You led the meeting well.
I bring|offer .. patience|SKILL|@|a|an|both|strong
    + I would bring a calm head.
    - You bring out the best in people.
bring|apply|put|use|used|using|applying my|these|those|what|both .. to|on|in|for|into|SKILL
    + I would put my love of order to use.
    - Please bring my umbrella.
qualifies|qualify|equipped|prepared|readied|trained|taught|spoiled me
    + All this has prepared me well.
    - You prepared the room.
what i .. bring|offer|do|did|done|doing
    + Patience is what I bring.
    - You asked what I saw.
I am .. good_at|at_home_in|comfortable_with|familiar_with|used_to
    + I am good at it.
    - You are good at chess.
background|experience|skills|training|qualifications ... match*|fit|fits|suit*|align*|transfer*|serve
    + My background is a good match.
    - You asked about my background.
i am that|the engineer|person|one|candidate
    + I am that person.
    - I am not a person of many words.
I speak .. language*|fluent*|NUMBER|spanish|french|german|mandarin|arabic
    + I speak three languages.
    - You speak three languages.
I studied|graduated|majored|apprenticed
    + I studied law.
    - You studied the plan.
I have .. knack|talent|gift|eye|head|feel for
    + I have a knack for numbers.
    - You have an eye for detail.
I know .. inside_out|inside_and_out|from_the_ground_up|by_heart
    + I know Excel inside out.
    - I know the way.
my ~ is fluent|native|excellent|solid
    + My Spanish is fluent.
    - My tea is strong.
my work on|in|with|as|at
    + My work on models won a prize.
    - My work is done.
I can read|speak|code|program|drive|operate|weld|sew
    + I can read Arabic.
    - I can see the sea.
a decade of|in|as
    + I come with a decade of practice.
    - It was a decade ago.
"""

REPLY_DATE: Final = """
HEAR .. from|back|whether|next|within|otherwise|something|soon|before|after|early|at|by|on|in
    + I might hear something.
    - It was good to hear the birds.
hope|expect|understand|await|eager|wait|waiting|keen|love|glad|happy|until|unless|when .. HEAR
    + I hope to hear good things.
    - I was sorry to hear it.
timing|timeline|schedule .. is|i|my|you|as
    + On the timing, my notes are short.
    - Good timing!
wait to find_out|know|learn ~ what|whether|if|how|where|who|;|$
    + I can't wait to find out.
    - I can't wait to find my shoes.
you|they mentioned|said|named ~ end|beginning|middle of
    + You mentioned the end of May.
    - You mentioned the sea.
await|awaiting
    + I eagerly await it.
    - I wait tables at night.
wait|waiting|watch|watching|listening|looking .. for|by|until .. DECISION|your|phone|mail|it|early|@|WEEK
    + I will be waiting by the phone.
    - I was waiting for the bus.
look_forward|looking_forward to .. DECISION|next|HEAR|speaking|talking|learning|knowing|seeing|being_in_touch|it|discussing|what|receiving|that|further|continuing|your|WEEK|@|the_#|text|email|letter
    + I look forward to learning more.
    - I look forward to joining you.
make|making|reach|reached|come_to .. decision|conclusion
    + You hope to make a decision.
    - You make a fine bread.
look_out|looking_out|an_eye_out|an_eye|crossed|glued for|to|on
    + I will look out for it.
    - Look out!
let_me_know .. DECISION|decide|decided|next|how|when|whether|timeline
    + Let me know how it ends.
    - Let me know if you have questions.
TELL .. me .. by|on|next|soon|when|once|early|in|either_way|@
    + I understand that you will call me next.
    - You told me a story in Greek.
i .. be .. told|informed|notified|contacted
    + I note that I shall be informed.
    - You were told.
be|get|getting|being in_touch|back_to_me
    + You said that you would be in touch.
    - We touched down late.
the|final|hiring decision|outcome|verdict|result|results|news|answer
    + I am curious about the outcome.
    - I saw the river.
your|committee's|governors .. DECISION
    + Your reply matters to me.
    - Your tour was splendid.
decision .. is|will|by|in|to|on|next|before|process|timeline|made|communicated|comes
    + A decision will be made.
    - It was a fine decision.
you|they|governors|committee|council ... decide|decided|choose|chosen|conclude
    + You expect to decide.
    - We decided on lunch.
next step|steps|stage|round|phase
    + It was unclear which next steps there were.
    - I sat next to you.
by|before|until|till|through|around early|mid|late|next|this|the_end|the_middle|the_beginning|end|WEEK
    + It should be Friday, or by early June.
    - I came by the river.
within|in|over|during the|a|two|three|about|next|coming|few|# .. WEEK
    + You will know within two weeks.
    - It is within reach.
early|sometime|later|end|middle|late|start|beginning .. week|month
    + It should be early the week after.
    - I am early.
shout|ping|holler|text|ring me|when|once|the_minute|as_soon_as
    + Shout the minute you hear.
    - Shout louder.
dying|anxious|curious|impatient|suspense|eager to|with .. know|learn
    + I am dying to know!
    - I was eager to eat.
keep .. posted|informed|updated
    + Please keep me posted.
    - Keep the pen.
I follow|check|touch up|back|base|in with|on|next|at|if|after|@
    + I will follow up with you.
    - I will follow the advice.
^ speak|talk|see_you|more ~ soon|again|then|next|WEEK|@|the_#
    + Speak soon!
    - It was good to speak again.
until|till|come .. WEEK|@|the_#
    + Until the 5th, with crossed toes.
    - Until then I am around.
expect|wait_for an|a|your|any DECISION
    + When can I expect an answer?
    - I expect an egg.
hope|hoping for ~ good|news|DECISION
    + Hoping for good news.
    - Hoping for rain.
hope .. talk|speak|meet .. again|next|soon
    + I hope we can talk again.
    - I hope that you talk.
^ let_me_know $
    + Let me know!
    - Let me know the way.
be all_ears
    + I will be all ears.
    - The dog is all ears.
"""

WITHDRAWAL: Final = """
please ~ consider|choose|hire|go_with another_candidate|other_candidates|someone_else|somebody_else|another_applicant|other_applicants
    + Please consider another candidate for it.
    - Please consider another date.
withdraw|withdrawing|withdrew|withdrawn|withdrawal
    + I would like to withdraw.
    - I drew a map.
no_longer|no_more .. interested|looking|wish|want|able|move|moving|go|consider|considered|candidate|pursu*|available|running|regard|seek*|continu*
    + I no longer wish to be considered.
    - I was no longer nervous.
remove|take|taking|drop|pull|strike|scratch|delete|cross .. me|myself|my .. from|off|out
    + Please take my name off the list.
    - You took me out to lunch.
not|against .. pursu*|proceed*|continu*|go_on|go_ahead|go_forward|going_ahead|going_forward|move_forward|moving_forward
    + I have decided not to move forward.
    - It is not going to rain.
be taken|removed|dropped|struck .. from|off|out
    + I wish to be taken off the list.
    - I wish to be taken to the hall.
decided against it|this|taking|moving|pursuing|going|accepting|continuing|a_move|the_role|the_job|the_position|the_move|@
    + I have decided against it.
    - I decided against the bus.
not .. be considered
    + I ask not to be considered further.
    - I am not to be pitied.
not .. want to_be|be .. candidate
    + I do not want to be candidate any more.
    - I do not want to be late.
decline|declining .. consideration|JOB|interview|round|meeting|your|to_go|to_continue|offer|invitation|further
    + I am declining your invitation.
    - I had to decline the second slice of cake.
respectfully|politely|regretfully|must|will decline !the|a|any|it
    + I respectfully decline.
    - Sales decline in May.
I bow|bowing|opt|opting|step|stepping|pull|pulling|drop|dropping out|aside|back|away !of_my|of_town|of_a|of_the_office|of_school
    + I must bow out.
    - You step out of the office often.
out of_the .. running|consideration|contention|search|selection|process|hat
    + Count me out of the running.
    - I walked out of the rain.
I accepted|accept|accepting|taken|taking|pursue|signed .. another|elsewhere|other
    + I have accepted another offer.
    - You accepted me at once.
I accepted|accept .. JOB|offer .. at|with|closer|that
    + I have accepted an offer with a bakery.
    - I accepted a cup of tea.
pass|passing on the|this|your|it .. job|role|position|post|offer|opportunity|one
    + I am going to pass on the role.
    - I will pass on the good news.
end|close|cancel|pull|pulling|rescind|retract|discontinue|stop|take_back|terminate|revoke ~ my|this ~ candidacy|application|candidature|participation
    + Please discontinue my candidacy.
    - Please stop my subscription.
not consider me
    + Please do not consider me any further.
    - Please consider me.
consider|regard|treat me .. out|gone
    + Please consider me out.
    - Please consider me for the role.
I am not ~ interested|available !by|on|before|after|until|at
    + I am not interested in it.
    - It was not interesting.
close|delete my file|documents|data
    + I ask that you close my file.
    - You can close my old umbrella.
not .. want|wish to ~ go|continue ~ further|on
    + I do not want to go any further.
    - I do not want to go home.
go|gone|going with another|a_different|somebody|someone
    + I have decided to go with another company.
    - I went with another visitor.
I accepted|taken|chosen|found something else|closer|different
    + I have accepted something closer to home.
    - I found something in my bag.
go_ahead|proceed|continue|carry_on without me
    + Please go ahead without me.
    - Go ahead without a map.
this|the JOB ~ is|was|would ~ not for_me|right_for_me|the_right_fit|the_right_one|a_fit|a_good_fit|a_match|a_good_match|what_i_want|what_i_am_looking_for !until|before|at_first
    + On reflection, this role is not for me.
    - On reflection, this role is for me.
have_to|must|will say no
    + I will have to say no.
    - I will say it now.
not .. taking|take this|it .. further|forward
    + I will not be taking this any further.
    - I will not be taking this home.
not .. take|taking|accept|accepting ~ JOB|offer|it|part
    + I will not be taking the job.
    - I will not be taking the bus.
I decided|chosen|going|mind .. to stay|remain !in_touch|in_contact
    + I have made up my mind to stay in teaching.
    - I have decided to stay in touch.
I chosen|decided|going to pursue|do|try something|other|another
    + I have chosen to pursue something new.
    - I have chosen to pursue it.
I have_to|must|going_to pass $
    + I am going to have to pass.
    - I have to pass the bakery.
leave|leaving|yield*|cede* .. field|JOB|place|seat|spot|floor .. to|for others|other|another|somebody|someone
    + I will leave the field to others.
    - I leave the field to the cows.
let|letting .. JOB|opportunity|this go|pass|slip !on|ahead
    + I let the position go.
    - I let the dog go.
not think|believe|feel|know|sure|certain|convinced that|if|whether? i ~ want|like !..else|anywhere|more|other|better this|the|your job|role|position|post
    + I do not think I want this job.
    - I do not think I want anything more than this job.
not think|believe|feel|know|sure|certain|convinced that|if|whether? i ~ want|like to work|join ~ you|your|there|here
    + I am not sure I want to work for you.
    - I am not sure that I want to go by bus.
I not want|wish to work ~ you|your|there
    + I do not want to work for you.
    - I do not want to work on the bus.
I not want this|the|your job|role|position|post !only|just|merely|simply|to|because|elsewhere|as
    + I do not want the job.
    - I do not want the job only for the title.
rather|prefer|sooner ~ be|go|work|working elsewhere|somewhere_else|for_somebody_else|for_someone_else|for_another|at_another
    + I would rather work elsewhere.
    - I would rather stay elsewhere during the training.
is|are|remain|remains my second|last|backup|back_up|fallback choice|option|plan|pick|resort
    + This is my second choice.
    - You are my first choice, and a second choice there is none.
not sure|certain|convinced that|if|whether? this|it|the|your JOB|EMPLOYER? is|would_be ~ for_me|right_for_me|what_i_want !to
    + I am not sure this is for me.
    - I am not sure this is for me to decide.
I have|having second_thoughts|misgivings|cold_feet .. JOB|this|you|joining|it|taking
    + I am having second thoughts about the position.
    - You had a second thought about the map.
no_longer sure|certain|convinced about|of|that|if|whether ~ JOB|i_want
    + I am no longer sure about the position.
    - I am no longer sure about the date.
I decided|chosen|going|intend|about to take|accept a? another|different|other ~ job|position|role|post|internship
    + I have decided to take another job.
    - I have decided to take another look.
"""

THANK_OTHERS: Final = """
MET ... GROUP
    + I enjoyed meeting your colleagues.
    - The tour was long.
GROUP ... kind|kindness|welcoming|friendly|generous|lovely|thank*|met|warm*
    + Everyone whom I saw was lovely.
    - The whole team plays chess.
thank|thanks|thank_you|grateful_to|obliged_to|indebted_to|thank_you_to all|both|each
    + Thanks all for the session.
    - Thank you for all.
"""

ENTHUSIASM_HINTS: Final = """
enthusiasm|enthusiastic|enthusiastically
    + Besides my enthusiasm I have a van.
    - It was entertaining.
I am|be|was|felt|remain|left .. thrilled|inspired|passionate|stoked|hooked|buzzing|motivated|committed|drawn
    + I was thrilled.
    - You seemed thrilled.
I excited
    + Excited and ready!
    - You got excited.
excitement|keen|keener|eager|eagerly|passion
    + I left full of excitement.
    - It was an eggy dish.
gets|excites|energizes|motivates|inspires|thrills|delights|attracts|draws|interests|fascinates|tempts|drew|suits|excited me
    + The task excites me.
    - She draws maps.
appeals|appealed|appealing .. to_me|for_me
    + It appeals to me.
    - You appealed to the council.
I interested|fascinated
    + Now I am even more interested.
    - You are interested.
confirmed|strengthen*|reinforced|increased|deepened|reaffirmed|heightened|solidified|renewed|confirms .. my|in_me|that|me
    + The visit strengthened me.
    - You strengthened the bridge.
my|strong|keen interest
    + You know my interest.
    - You know the interest rate.
more|even convinced|determined|certain|sure|curious .. than|that|about|of
    + I am more convinced than ever.
    - He is more careful.
exactly|just|precisely what|the|where|why .. i|kind|sort|one|thing
    + It is exactly the sort of task that I like.
    - It was just the rain.
fantastic|wonderful|great|terrific|amazing|excellent|outstanding|incredible|fascinating|rewarding|exciting|thrilling|perfect JOB|EMPLOYER|fit|match|place|next_step
    + It is a wonderful opportunity.
    - It was a wonderful lunch.
am_all_in|count_me_in|over_the_moon|tickled_pink|set_my_heart|heart_is_set|comes_close|first_choice|top_choice|top_of_my_list|happy_place
    + I am all in!
    - It was all over.
I see|picture|imagine myself
    + I can see myself here.
    - You can see yourself in it.
would .. mean|please|suit|make me|the_world|a_lot
    + It would make me very happy.
    - It would rain.
only|a|firm wish
    + I have only a wish.
    - Wish me luck.
dream|dreamt|dreamed|dreams .. of|about|come_true|to
    + I have dreamt about your garden.
    - It was a dreary day.
would be .. brilliant|wonderful|fantastic|terrific|amazing|joy|dream|honor|honour|privilege|pleasure|delight
    + Cooking with you would be a joy.
    - The weather would be nice.
I like|love|want|wish nothing better|more
    + I should like nothing better than to teach.
    - I like nothing in it.
I like it|very_much
    + So much I like it.
    - You like it.
I would|will|shall|should .. love|adore|relish|leap|jump|welcome|dearly|gladly|give_a_great_deal
    + I would love to.
    - You would love it.
I want to|in|on|it|the|your|this
    + I want on your line.
    - I want for nothing.
I hope|long|aspire to
    + I hope to be on your list.
    - I hope the rest goes well.
want|wanted|wanting|hope|hoping .. job|role|position|post|internship|one|move
    + My reason for wanting the job is simple.
    - You want a map.
left|made|makes|leaves me .. KEEN
    + The interview left me all the more interested.
    - You left me a note.
could|would|will give .. my best|all|heart
    + I could give it my best.
    - Give Tom my best.
I would|will|shall|should be ~ GLAD|stoked|psyched
    + I would be overjoyed.
    - You would be overjoyed.
sign_me_up|i_am_your|all_yours|say_yes|dying_to|goes_to_me|no_place_i|where_i_hope|been_looking_for|was_hoping_for|working_toward*|hooked|my_kind_of
    + Sign me up!
    - Sign here.
motivation|motivated|conviction|ambition|devotion for|to|that
    + I confirm my strong motivation for the post.
    - The motivation was unclear.
happiest|greatest|great|such_a joy|pleasure|honor|honour|privilege|year
    + It would be the happiest year of my life.
    - It was the longest year.
place|kitchen|team|office|school|unit|firm|set|department|job .. i .. could|would|hope|want|grow|stay|belong
    + The unit is a place where I would stay.
    - It is the place that you described.
look_forward|looking_forward to .. what|next|contribut*|possib*|the_chance|more
    + I look forward to what comes.
    - I look forward to lunch.
place|one|job|role|team|company|move|step for me
    + This is the place for me.
    - You asked for me.
everything .. i .. hoped|wanted|looking|dreamed
    + It is everything that I hoped for.
    - Everything went well.
would give .. arm|anything|everything
    + I would give my right arm for it.
    - Give me your arm.
i belong
    + I feel that I belong there.
    - It belongs there.
love at first
    + It was love at first sight.
    - I love the first light.
in a heartbeat
    + I would take it in a heartbeat.
    - I measure the heartbeat.
where i should|want_to|would_like_to|ought_to be
    + It is where I should be.
    - I know where I am.
not|nobody .. anybody|anyone|somebody|someone|nobody who ... more
    + You will not find anybody who wants it more.
    - You will not find anybody there.
i am sold
    + I am sold!
    - It is sold.
mind is made_up
    + My mind is made up.
    - My mind is a sieve.
strongly|certain|sure .. about|that .. JOIN
    + I feel strongly about joining.
    - I feel strongly about tea.
consider me .. interested|in|keen
    + Please consider me very interested.
    - Please consider me late.
i could|would ~ grow|thrive|flourish|blossom|shine
    + It is where I could thrive.
    - You could thrive.
my ~ commitment|dedication
    + You can count on my commitment.
    - You can count on me.
not imagine|picture|think_of|want ~ better|other
    + I cannot imagine a better job.
    - I cannot imagine a bus.
wanted|want anything|something so_much|so_badly|as_much
    + I cannot say when I wanted anything so much.
    - I wanted something to drink.
has|have|got me .. counting|dreaming|itching|grinning
    + It has me counting the days.
    - He has me in his book.
I am firmly|fully|wholly|definitely|totally in $
    + I am firmly in.
    - I am firmly in my chair.
"""

WITHDRAWAL_HINTS: Final = """
not .. right|good|best|ideal|correct|suitable|strong fit|match|step|time|move|one|role|position|job|choice|place
    + It is not a good fit.
    - It was not a good day.
not ... for_me|what_i|where_i|the_direction|the_path|something_i|the_right
    + I do not feel that the role is right for me.
    - It is not far.
another|different|other path|opportunity|direction|offer|position|role|job|route
    + I have chosen another path.
    - We sat in another room.
turn|turning it|this|the|your .. down
    + I have to turn it down.
    - Turn left down the hall.
give|offer ~ it|place|JOB .. to|with somebody|someone|another|else
    + Please give it to somebody else.
    - Give my best to all.
"""

NO_THANKS: Final = """
would|will|could thank you to
    + I would thank you to be quick.
    - I would thank you for it.
you|they|she|he will|would|can|may thank me
    + You will thank me one day.
    - I thank you.
thank_you|thanks|appreciation card*|note*|letter*|email*|message*
    + I mailed a thank you card.
    - Thank you, the card was lovely.
thank_you|thanks|thanking_you in_advance
    + Thanks in advance.
    - Thanks for the advance copy.
THANKS on?|along?|over? to !you|your
    + Thanks to seven years in surgery I know.
    - Thanks to you I know it.
no|thank thanks|god|goodness|heavens|my
    + I thank my teachers.
    - I thank you.
PLEASE .. thank !you
    + Would you please thank Tom?
    - Please let me thank you.
PLEASE .. PASS_ON|let !me ... THANKS|appreciat*|grateful
    + Please give Tom my thanks.
    - Please accept my thanks.
grateful|obliged|indebted|thankful to !you|have|be|hear|learn|meet|see|get|receive|both|all|everyone|everybody|each
    + I am grateful to Tom.
    - I am grateful to you.
would|will|should .. appreciate|be_grateful|be_thankful|be_obliged
    + I would appreciate a quick reply.
    - I appreciate the quick reply.
thanks|gratitude go|goes|are_due|is_due to !you
    + My thanks go to Tom.
    - My thanks go to you.
do thank !you
    + Do thank Tom for me.
    - I do thank you.
"""

NO_QUALIFICATIONS: Final = """
experience ~ of ~ interview|day|visit|process|tour
    + My experience of the visit was good.
    - My experience of the trade is good.
you|your|company|firm|plant|it ... NUMBER YEARS
    + Your team has twenty years of history.
    - I have twenty years of practice.
"""

NO_REPLY_DATE: Final = """
after|enjoyed|loved|liked|appreciated|interesting|was|were .. HEAR
    + After hearing more from you I went home.
    - I look forward to hearing more from you.
hesitate|feel_free to ... in_touch|call|contact|back
    + Do not hesitate to be in touch.
    - I hope that you will be in touch.
"""

NO_ENTHUSIASM: Final = """
KEEN|GLAD|love|like|want|hope|adore|welcome|jump|leap|wish .. to ~ hear|know|talk|discuss|meet|stay_in|keep|speak|chat|thank|tell|say|express|convey|mention|add|ask|apologi*|send|share|answer|provide|clarify|elaborate|explain|expand|supply|submit|withdraw|remove|decline|stop|see|follow|watch|be_honest|be_clear|be_frank|be_open|point_out|make_sure|make_clear|recommend|take_a|introduce
    + I would love to hear about the work.
    - I would love to work with you.
KEEN|GLAD|love|like|welcome|jump|leap|look_forward|looking_forward .. to|of|in|by|about|on ~ hearing|knowing|talking|discussing|meeting|staying|keeping|speaking|chatting|seeing
    + I would welcome the chance of hearing about the work.
    - I would welcome the chance of a job.
GLAD|love|like|hope|want ... JOIN|JOB|EMPLOYER|be|you .. future|again|someday|one_day|some_day|elsewhere|touch
    + I would love to work with you again.
    - I would love to work with you.
GLAD ~ we|you .. go_on|keep_on|still
    + I am glad we still work side by side.
    - I am glad to work side by side.
interested .. in your answer|decision|view|opinion|thoughts|feedback|reply
    + I am interested in your answer, not in the role.
    - I am interested in the role.
GLAD|love|like|hope|want|look_forward .. to .. go_on|keep_on|carry_on|going_on|keep|stay_on
    + I will be glad to go on working with you.
    - I will be glad to be working with you.
"""

NO_WITHDRAWAL: Final = """
if_i|unless|should_i|i_thought|i_wondered ... withdraw|pursue|continue|go_on|want
    + If I withdraw you will hear it first.
    - I withdraw.
may|might|perhaps ~ withdraw|withdrawing|pursue|continue|go_on|want
    + I may yet withdraw.
    - Because it might rain, I am withdrawing.
withdr* !..since|because|as|after|now from|my|all|any|every|both ~ ~ other|others|another process*|search*|offer*|company|companies|firm|role|application*|competition
    + I have withdrawn from the only other process.
    - I have withdrawn from the process.
withdr* to|into
    + I withdrew to the hall.
    - I withdraw.
withdr* .. dollars|euros|pounds|money|cash|funds|savings|deposit|account|troops|library|bank
    + I had to withdraw money from the bank.
    - I withdraw.
withdr* from the|a|an|my !..candidacy|application|consideration|process|running|search|selection|contention|hiring|interview*|recruit*|round|JOB
    + I withdrew from the marathon.
    - I withdrew from the process.
withdr* the|our|a|an|some|this|two !..candidacy|application|consideration|name|JOB
    + We withdrew the paper.
    - We withdrew the application.
withdr* ~ my|that ~ answer|question|remark|statement|comment|joke|objection|guess|request|point
    + I withdrew my first answer.
    - I withdraw my name.
may|might or may|might not .. want|go_on|continue|withdraw
    + I may or may not want to go on.
    - I do not want to go on.
not|hardly|scarcely wait to ~ pursu*|proceed*|continu*|go_on|go_ahead|go_forward|move_forward
    + I cannot wait to move forward.
    - I cannot move forward.
no_longer available on|before|between
    + I am no longer available on Mondays.
    - I am no longer available.
withdrawal symptom*|fee*|slip*|limit*|headache*
    + I have withdrawal symptoms.
    - I write about my withdrawal.
turn*|declined|declining|refused|every|all|any|unlike|than ~ other|another path*|opportunit*|direction*|offer*|position*|role*|job*|route*
    + I turned down every other offer.
    - I took another offer.
interested .. in anything|anybody|anyone|any|nothing else|other
    + I am not interested in anything else.
    - I am not interested in anything.
think_of|imagine|name|picture ... where_i|what_i
    + I cannot think of a place where I would be happier.
    - It is not where I would be happier.
take|taking my hat|coat|shoes|eyes
    + I am taking my hat off to your team.
    - I am taking my name off the list.
withdr* her|his|their|its !..candidacy|application|consideration|name|JOB
    + She will withdraw her complaint.
    - She will withdraw her application.
no_longer|no_more ~ want|wish|consider|looking|interested|pursu*|seek*|regard ~ ~ ~ anywhere|anything|anyone|anybody|somewhere else
    + I no longer want to work anywhere else.
    - I no longer want to work there.
no_longer|no_more ~ want|wish|consider|looking|interested|pursu*|seek*|regard ~ ~ ~ any|every|all|the other|others
    + I no longer consider any other offer.
    - I no longer consider the offer.
not ~ continu*|proceed*|go_on|go_ahead|move_forward|pursue ~ without ~ saying|thanking|telling|mentioning|adding|expressing|asking
    + I cannot continue without saying how much I liked your team.
    - I cannot continue without a visa.
remove|take|taking|drop|pull|strike|scratch|delete|cross .. from|off|out ~ parking|mailing|visitor|visitors|visitor's|guest|newsletter|email|phone|lunch|dinner|catering|seating|address|distribution list|lists|plan|register
    + Please take me off the parking list.
    - Please take me off the list.
you will|would|may|should|might|could|can|did|have|had withdr*
    + You will withdraw your application.
    - He will withdraw my application.
no_longer|no_more want|wish to commute|live|travel|drive|work_in|work_as|work_on|work_alone|work_nights|work_weekends|work_remotely !this|your|the|that
    + I no longer want to work in retail.
    - I no longer want to work in your office.
"""

REQUESTS: Final = """
PLEASE .. thank !you
    + Could you thank Tom for me?
    - Could you tell Tom?
PLEASE|also|and .. PASS_ON ... THANKS|regards|best_wishes
    + Please pass my thanks on to Tom.
    - Please accept my thanks.
remember_me to
    + Please remember me to Tom.
    - Please remember me.
pass|let|tell that|this|him|her|them along|on|know|so
    + I am grateful to Tom; do pass that along.
    - I will pass that test.
"""

EMPHATIC: Final = """
not|never just|merely|simply|least|to_mention
    + I would not just love this job.
    - I would not love this job.
not|hardly|scarcely|barely wait
    + I can not wait to join you.
    - I do not want to join you.
not|never|nothing|nobody|none|hardly .. better|happier|keener|prouder|gladder|rather|more !at|for|;|,|$
    + I have never been more interested in the role.
    - I am not interested in the role any more.
not|never|hardly .. express|say|tell|describe|put|stress|emphasize|overstate|imagine|know|begin .. how|enough|in_words|into_words
    + I cannot express how much I want this job.
    - I do not think I want this job.
not .. enough
    + I cannot thank you enough.
    - I did not thank you.
no|not|without|never|zero .. doubt*|question|hesitation|hesitat*|reservation*|secret|surprise|wonder|further_ado|exaggeration|hurry
    + Without hesitation I would love this job.
    - Without a car I had a desire to start.
not|never forget|fail*|regret|mind
    + I will never forget it and remain interested in the role.
    - I was never interested in the role.
no matter|less
    + No matter what comes I would love this job.
    - No way would I say I love this job.
no|nothing|nobody .. comes_close|compares
    + No other school comes close.
    - No other school is close.
never .. so|such|this
    + I was never so interested in a role.
    - I was never interested in a role.
not|never|hardly think_of|imagine|name|picture ... rather|better|sooner|finer
    + I cannot think of a place where I would rather be.
    - I cannot imagine that I would love this job.
not|hardly|never say|remember|recall|think when|the_last_time
    + I cannot say when I would love a job more.
    - I cannot say that I would love this job.
"""
