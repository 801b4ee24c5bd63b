"""The sentences of messages about a decision: asking for it, hurrying it, and closing when it is a no."""

from typing import Final

from interview_etiquette.occasion import Occasion
from interview_etiquette.points import Point

from .entry import arranged, external, informational, internal, not_thanked, sentences, talked, thanked

_OFFER_THANKS: Final = (Point.OFFER_THANKS, Point.POSITION)
_THANKS: Final = (Point.THANKS, Point.POSITION)
_THANKS_AND_WISH: Final = (Point.THANKS, Point.POSITION, Point.ENTHUSIASM)
_OTHER_OFFER_AND_QUESTION: Final = (Point.OTHER_OFFER, Point.STATUS_QUESTION)


def _not_talked(occasion: Occasion) -> bool:
    return not talked(occasion)


def _promised(occasion: Occasion) -> bool:
    interview = occasion.interview
    return interview is not None and (interview.reply_expected or interview.reply_expected_about) is not None


_PLACING: Final = (
    # Thanks and the position, to somebody who was thanked before
    *sentences(
        _THANKS,
        "Thank you again for the opportunity to interview with you{when} for {the_position}.",
        fits=(talked, thanked),
        register="F",
    ),
    *sentences(
        _THANKS,
        "Thank you again for meeting with me{when} about {the_position}.",
        "Thank you again for the time you gave me{when} to discuss {the_position}.",
        fits=(talked, thanked),
        register="FN",
    ),
    *sentences(
        _THANKS,
        "Thank you again for talking with me{when} about {the_role}.",
        "Thanks again for taking the time to talk with me{when} about {the_role}.",
        fits=(talked, thanked),
        register="N1",
    ),
    *sentences(
        _THANKS,
        "Thanks again for such a good conversation{when} about {the_role}.",
        fits=(talked, thanked),
        register="1",
    ),
    *sentences(
        _THANKS,
        "Thank you again for arranging my interview{when} for {the_position}.",
        "Thank you again for all your help with my interview{when} for {the_position}.",
        fits=(arranged, thanked),
        register="FN",
    ),
    *sentences(
        _THANKS,
        "Thanks again for setting up my interview{when} for {the_role}.",
        fits=(arranged, thanked),
        register="N1",
    ),
    *sentences(
        _THANKS,
        "Thanks again for all your help with my interview{when} for {the_role}.",
        fits=(arranged, thanked),
        register="1",
    ),
    # ... and to somebody who was not
    *sentences(
        _THANKS,
        "Thank you for the opportunity to interview with you{when} for {the_position}.",
        fits=(talked, not_thanked),
        register="F",
    ),
    *sentences(
        _THANKS,
        "Thank you for meeting with me{when} about {the_position}.",
        fits=(talked, not_thanked),
        register="FN",
    ),
    *sentences(
        _THANKS,
        "Thank you for taking the time to talk with me{when} about {the_role}.",
        fits=(talked, not_thanked),
        register="N1",
    ),
    *sentences(
        _THANKS,
        "Thanks so much for talking with me{when} about {the_role}.",
        fits=(talked, not_thanked),
        register="1",
    ),
    *sentences(
        _THANKS,
        "Thank you for arranging my interview{when} for {the_position}.",
        fits=(arranged, not_thanked),
        register="FN",
    ),
    *sentences(
        _THANKS,
        "Thank you for setting up my interview{when} for {the_role}.",
        fits=(arranged, not_thanked),
        register="N1",
    ),
    # ... and to either
    *sentences(
        _THANKS,
        "It was a pleasure to meet with you{when} about {the_position}, and I appreciate the time you took.",
        "I appreciated the opportunity to meet with you{when} and discuss {the_position}.",
        fits=(talked,),
        register="F",
    ),
    *sentences(
        _THANKS,
        "I appreciated our conversation{when} about {the_position}.",
        fits=(talked,),
        register="FN",
    ),
    *sentences(
        _THANKS,
        "It was a pleasure to talk with you{when} about {the_role}, and I appreciate the time you took.",
        fits=(talked,),
        register="N",
    ),
    *sentences(
        _THANKS,
        "I enjoyed talking with you{when} about {the_role}, and I appreciate your making time for it.",
        fits=(talked,),
        register="N1",
    ),
    *sentences(
        _THANKS,
        "It was great to talk with you{when} about {the_role}, and I appreciate the time you took.",
        fits=(talked,),
        register="1",
    ),
    *sentences(
        _THANKS,
        "I appreciated your help in arranging my interview{when} for {the_position}.",
        fits=(arranged,),
        register="F",
    ),
    *sentences(
        _THANKS,
        "I interviewed{when} for {the_position}, and I appreciated all you did to arrange it.",
        fits=(arranged,),
        register="FN",
    ),
    *sentences(
        _THANKS,
        "I really appreciated your help with my interview{when} for {the_role}.",
        "I interviewed{when} for {the_role}, and I appreciated your help in setting that up.",
        fits=(arranged,),
        register="N1",
    ),
    *sentences(
        _THANKS,
        "I interviewed{when} for {the_position}, and I was grateful for the time I was given.",
        fits=(_not_talked,),
        register="FN",
    ),
    *sentences(
        _THANKS,
        "I interviewed{when} for {the_role}, and I appreciated the time that went into it.",
        fits=(_not_talked,),
        register="N1",
    ),
    # ... where there was no position
    *sentences(
        Point.THANKS,
        "Thank you for the time you spent with me{when}.",
        fits=(informational, talked),
        register="FN",
    ),
    *sentences(
        Point.THANKS,
        "Thank you for talking with me{when}.",
        fits=(informational, talked),
        register="N1",
    ),
    *sentences(
        Point.THANKS,
        "Thank you for your help with my visit{when}.",
        fits=(informational,),
        register="FN",
    ),
    *sentences(
        Point.THANKS,
        "Thanks for your help with my visit{when}.",
        fits=(informational,),
        register="N1",
    ),
)

_STILL_INTERESTED: Final = (
    # Continued interest
    *sentences(
        Point.ENTHUSIASM,
        "I remain very interested in the position, and I would be glad to join you.",
        "I would still very much like to join you.",
        fits=(external,),
        register="FN",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'm still very interested in the job, and I'd be glad to join the team.",
        fits=(external,),
        register="N1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'd still love to join the team.",
        fits=(external,),
        register="1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I remain very interested in taking on this position.",
        fits=(internal,),
        register="FN",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'd still very much like to take this on.",
        fits=(internal,),
        register="N1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "The position continues to interest me very much.",
        register="F",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "My interest in the position is as strong as ever.",
        "I remain very interested in the position.",
        "I remain very interested in the position, and what draws me most is {drawn_by}.",
        "What draws me most is still {drawn_by}, and I remain very interested in the position.",
        "My interest in the position is as strong as ever, and a large part of it is {drawn_by}.",
        "One thing still draws me above all: {drawn_by_any}.",
        register="FN",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'm still very interested in the role.",
        "I'm still very interested in the job, and a big reason is {drawn_by}.",
        "A big reason I'm still so interested in the role is {drawn_by}.",
        "The role still appeals to me a great deal, and a big part of that is {drawn_by}.",
        "I'm still very interested in the job, and here's what draws me most: {drawn_by_any}.",
        register="N1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'd still love to do this job, and a big reason is {drawn_by}.",
        register="1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'm as interested in the role as I was when we talked.",
        fits=(talked,),
        register="N1",
    ),
)

STATUS_INQUIRY: Final = (
    *_PLACING,
    *_STILL_INTERESTED,
    # The question
    *sentences(
        Point.STATUS_QUESTION,
        "I am writing to ask where the search stands and when you expect to reach a decision.",
        "I would be grateful to know where the decision stands and when I might expect to hear.",
        register="F",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "Could you tell me where the decision stands, and when I might expect to hear?",
        "May I ask where the decision stands and when you expect to make it?",
        "Would you be able to tell me where the search stands and when I might hear?",
        register="FN",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "I'm writing to ask how the search is coming along and when you expect to decide.",
        register="N",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "Could you let me know where things stand and when I might hear?",
        "Do you have a sense of where the decision stands and when I might hear?",
        "I wanted to ask how the decision is coming along and when I might hear.",
        register="N1",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "How is the decision coming along, and do you have a sense of when I might hear?",
        "Could you give me a quick update on where things stand, and a rough idea of when I might hear?",
        register="1",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "I am writing to ask whether the timeline for the decision has changed, and when I might expect to hear.",
        fits=(_promised,),
        register="FN",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "Has the timeline for the decision changed at all, and do you know when I might hear?",
        fits=(_promised,),
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "Please let me know if I can provide anything else in the meantime.",
        register="F",
    ),
    *sentences(
        (),
        "If there is anything else that I can send you, I would be glad to.",
        "In the meantime, I am happy to answer any other questions.",
        "I know that these decisions take time, and I would appreciate any news you can share.",
        "Any update would be welcome, and I am glad to send whatever else would be useful.",
        "I appreciate your time, and I would welcome any news.",
        register="FN",
    ),
    *sentences(
        (),
        "If there's anything else I can send you, just let me know.",
        "I know these decisions take time, so I'd appreciate any update you can give me.",
        "I'm glad to answer any other questions in the meantime.",
        register="N1",
    ),
    *sentences(
        (),
        "Even a quick line would be great, and I'm happy to send anything else you need.",
        "I know you have a lot going on, so even a quick line would be great.",
        "Whenever there's any news, I'd love to know.",
        register="1",
    ),
)

DEADLINE_NOTICE: Final = (
    *_PLACING,
    *_STILL_INTERESTED,
    # Thanks, the position, and continued interest, at once
    *sentences(
        _THANKS_AND_WISH,
        "Thank you again for meeting with me{when} about {the_position}, in which I remain very interested.",
        "Thank you again for meeting with me{when} about {the_position}; I remain very interested, and what draws me most is {drawn_by}.",
        fits=(talked, thanked),
        register="FN",
    ),
    *sentences(
        _THANKS_AND_WISH,
        "Thanks again for talking with me{when} about {the_role}; I'm still very interested in it.",
        "Thanks again for talking with me{when} about {the_role}; I'm still very interested, and a big reason is {drawn_by}.",
        fits=(talked, thanked),
        register="N1",
    ),
    *sentences(
        _THANKS_AND_WISH,
        "Thank you for meeting with me{when} about {the_position}, in which I remain very interested.",
        "Thank you for meeting with me{when} about {the_position}; I remain very interested, and what draws me most is {drawn_by}.",
        fits=(talked, not_thanked),
        register="FN",
    ),
    *sentences(
        _THANKS_AND_WISH,
        "Thank you for talking with me{when} about {the_role}; I'm still very interested in it.",
        "Thank you for talking with me{when} about {the_role}; I'm still very interested, and a big reason is {drawn_by}.",
        fits=(talked, not_thanked),
        register="N1",
    ),
    *sentences(
        _THANKS_AND_WISH,
        "Our conversation{when} left me very interested in {the_position}; I still am, and I thank you for your time.",
        fits=(talked,),
        register="F",
    ),
    *sentences(
        _THANKS_AND_WISH,
        "I remain very interested in {the_position}, and I appreciate the time you spent with me{when}.",
        fits=(talked,),
        register="FN",
    ),
    *sentences(
        _THANKS_AND_WISH,
        "Our conversation{when} left me very interested in {the_position}; I still am, and I appreciated your time.",
        fits=(talked,),
        register="N",
    ),
    *sentences(
        _THANKS_AND_WISH,
        "I'm still very interested in {the_role}, and I appreciate the time you took to talk with me{when}.",
        fits=(talked,),
        register="N1",
    ),
    *sentences(
        _THANKS_AND_WISH,
        "I remain very interested in {the_position}, and I appreciate your help in arranging my interview{when}.",
        fits=(arranged,),
        register="FN",
    ),
    *sentences(
        _THANKS_AND_WISH,
        "I'm still very interested in {the_role}, and I appreciate your help in setting up my interview{when}.",
        fits=(arranged,),
        register="N1",
    ),
    *sentences(
        _THANKS_AND_WISH,
        "I remain very interested in {the_position}, for which I interviewed{when}, and I appreciated the time I was given.",
        fits=(_not_talked,),
        register="FN",
    ),
    *sentences(
        _THANKS_AND_WISH,
        "I'm still very interested in {the_role}, which I interviewed for{when}, and I appreciated the time I was given.",
        fits=(_not_talked,),
        register="N1",
    ),
    # The other offer, and the question, at once
    *sentences(
        _OTHER_OFFER_AND_QUESTION,
        "As another offer calls for my answer by {other_answer_by}, may I ask whether you expect to decide before then?",
        register="F",
    ),
    *sentences(
        _OTHER_OFFER_AND_QUESTION,
        "I have received another offer, and I have been asked to answer it by {other_answer_by}; do you expect to reach a decision before then?",
        register="FN",
    ),
    *sentences(
        _OTHER_OFFER_AND_QUESTION,
        "I have another offer, which I need to answer by {other_answer_by}; is there any chance that I could hear from you before then?",
        "Another employer has made me an offer and asked for my answer by {other_answer_by}; could you tell me where things stand on your end?",
        register="N1",
    ),
    *sentences(
        _OTHER_OFFER_AND_QUESTION,
        "I have another offer that I need to answer by {other_answer_by}, so I wanted to ask: could I hear from you before then?",
        register="1",
    ),
    *sentences(
        _OTHER_OFFER_AND_QUESTION,
        "I have had another offer to answer, by {other_answer_by_past}; may I still ask where your decision stands?",
    ),
    # The other offer
    *sentences(
        Point.OTHER_OFFER,
        "I am writing because I have received another offer, with an answer due by {other_answer_by}.",
        register="F",
    ),
    *sentences(
        Point.OTHER_OFFER,
        "I have received another offer, and I have been asked to answer it by {other_answer_by}.",
        "In the meantime, I have received another offer, and they would like my answer by {other_answer_by}.",
        "Another employer has made me an offer and asked me to respond by {other_answer_by}.",
        "In the meantime, another employer has offered me a position, and my answer is due by {other_answer_by}.",
        "Since then, another employer has offered me a position and asked for my answer by {other_answer_by}.",
        register="FN",
    ),
    *sentences(
        Point.OTHER_OFFER,
        "I've been offered another position, and I need to give my answer by {other_answer_by}.",
        "I wanted you to know that I have another offer, with an answer due by {other_answer_by}.",
        register="N1",
    ),
    *sentences(
        Point.OTHER_OFFER,
        "Since then, I've gotten another offer, and I need to answer it by {other_answer_by}.",
        "I wanted to tell you that I have another offer, and they'd like my answer by {other_answer_by}.",
        "In the meantime, I've been made another offer, and they're hoping for my answer by {other_answer_by}.",
        register="1",
    ),
    # The question
    *sentences(
        Point.STATUS_QUESTION,
        "Might I hear from you before then?",
        register="F",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "May I ask where your decision stands, and whether I might hear from you before then?",
        "Could you tell me where the decision stands and whether you expect to make it before then?",
        "Do you expect to reach a decision before then?",
        "Would it be possible to hear from you before that date?",
        "May I ask whether you expect to decide before then?",
        register="FN",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "Could you let me know where things stand, and whether I might hear before then?",
        "Do you think you might have a decision before then?",
        "Is there any chance I could hear from you before then?",
        register="N1",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "Where do things stand on your end, and could I hear from you before then?",
        "Do you think I might hear from you before then?",
        "Could you let me know whether there might be a decision before then?",
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "Whatever you can tell me would be helpful, and I am glad to talk at your convenience.",
        register="F",
    ),
    *sentences(
        (),
        "I understand if your schedule does not allow it, and I would appreciate anything you can tell me.",
        "I realize that you have a schedule of your own, and I would be grateful for whatever you can tell me.",
        "I did not want to respond to them without speaking to you first.",
        "Anything you can tell me about your timeline would be helpful.",
        "I am happy to talk by telephone if that is easier.",
        register="FN",
    ),
    *sentences(
        (),
        "I know you have your own timeline, so I'd appreciate anything you can tell me.",
        "I didn't want to get back to them without checking with you first.",
        "Whatever you can tell me would help, and I'm happy to talk if that's easier.",
        "Anything you can tell me about your timeline would be a big help.",
        register="N1",
    ),
    *sentences(
        (),
        "I know it may not be possible, so whatever you can tell me would help.",
        "I'm happy to talk if that's easier.",
        register="1",
    ),
)

CLOSING_THANKS: Final = (
    # After a rejection: thanks and the position
    *sentences(
        _THANKS,
        "I appreciated the chance to talk with you{when} about {the_position}, and I thank you for letting me know the outcome.",
        fits=(talked,),
        register="F",
    ),
    *sentences(
        _THANKS,
        "Thank you for letting me know your decision about {the_position}, and for the time you spent with me{when}.",
        "Thank you for considering me for {the_position}, and for the conversation we had{when}.",
        "I am grateful that you considered me for {the_position}, and I appreciated the chance to meet with you{when}.",
        fits=(talked,),
        register="FN",
    ),
    *sentences(
        _THANKS,
        "I appreciated the chance to talk with you{when} about {the_position}, and I appreciate your letting me know the outcome.",
        fits=(talked,),
        register="N",
    ),
    *sentences(
        _THANKS,
        "Thank you for letting me know about {the_role}, and for taking the time to talk with me{when}.",
        "Thank you for considering me for {the_role}; I'm glad that we had the chance to talk{when}.",
        fits=(talked,),
        register="N1",
    ),
    *sentences(
        _THANKS,
        "Thanks for letting me know about {the_role}, and for a conversation{when} that I really enjoyed.",
        fits=(talked,),
        register="1",
    ),
    *sentences(
        _THANKS,
        "Thank you for letting me know about {the_position}, and for all you did to arrange my interview{when}.",
        fits=(arranged,),
        register="FN",
    ),
    *sentences(
        _THANKS,
        "Thank you for letting me know about {the_role}, and for all your help with my interview{when}.",
        fits=(arranged,),
        register="N1",
    ),
    *sentences(
        _THANKS,
        "I was glad to be considered for {the_position}, and I thank you for letting me know the outcome.",
        register="F",
    ),
    *sentences(
        _THANKS,
        "Thank you for letting me know your decision about {the_position}, and for considering me.",
        "I appreciate your letting me know about {the_position}, and I am grateful that I was considered.",
        register="FN",
    ),
    *sentences(
        _THANKS,
        "I was glad to be considered for {the_position}, and I appreciate your letting me know the outcome.",
        register="N",
    ),
    *sentences(
        _THANKS,
        "Thank you for letting me know about {the_role}, and for considering me for it.",
        "I'm glad I had the chance to interview for {the_role}, and thank you for letting me know how it came out.",
        register="N1",
    ),
    *sentences(
        _THANKS,
        "Thanks for letting me know about {the_role}, and for the chance to interview for it.",
        register="1",
    ),
    # ... where there was no position
    *sentences(
        Point.THANKS,
        "Thank you for getting back to me, and for the time you spent with me{when}.",
        fits=(informational, talked),
    ),
    *sentences(
        Point.THANKS,
        "Thank you for getting back to me, and for your help{when}.",
        fits=(informational,),
    ),
    # After a withdrawn offer
    *sentences(
        _OFFER_THANKS,
        "Although it could not go forward, I appreciated your offer of {the_position}, and I thank you for letting me know.",
        "I was honored to be offered {the_position}, and I thank you for that.",
        "I am grateful that you chose me for {the_position}, and I understand that the offer no longer stands.",
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "I understand that {the_position} is no longer available, and I appreciate your having offered it to me.",
        "Thank you for letting me know about {the_position}; I was glad to have been offered it.",
        "Thank you for having offered me {the_position}, and for letting me know that it is no longer available.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Although it could not go forward, I appreciated your offer of {the_position}, and thank you for letting me know.",
        "I was honored to be offered {the_position}, and I am grateful for that.",
        "Thank you for letting me know about {the_role}; it meant a lot to be offered it.",
        register="N",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you for having offered me {the_role}, even though it didn't work out.",
        "I understand that {the_role} is off the table, and I still appreciate that you offered it to me.",
        "It meant a lot to me to be offered {the_role}, and I'm grateful for it.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks for letting me know about {the_role}; it meant a lot to be offered it.",
        "I'm sorry that {the_role} didn't work out, and I still appreciate that you offered it to me.",
        "Thanks for having offered me {the_role}, and for letting me know that it's no longer open.",
        register="1",
    ),
    # What was valued
    *sentences(
        Point.APPRECIATED,
        "I especially enjoyed {appreciated_event}.",
        "What I will remember best is {appreciated_event}.",
        "It was good of you to give me so much of your time.",
    ),
    *sentences(
        Point.APPRECIATED,
        "I especially appreciated {appreciated}.",
        "What has stayed with me is {appreciated_one}.",
        "What I will remember is {appreciated_one}.",
        "I was particularly grateful for {appreciated}.",
        "In particular, I valued {appreciated}.",
        "I especially appreciated your {appreciated_doing}.",
        "Thank you in particular for {appreciated_doing}.",
        "I was particularly grateful to you for {appreciated_doing}.",
        "There is one thing that I especially appreciated: {appreciated_any}.",
        "I especially appreciated {appreciated_that}.",
        "What has stayed with me is {appreciated_that}.",
        "I was particularly glad {appreciated_that}.",
        register="FN",
    ),
    *sentences(
        Point.APPRECIATED,
        "I got a lot out of {appreciated}.",
        "I really appreciated {appreciated}.",
        "I really appreciated your {appreciated_doing}.",
        "Thank you especially for {appreciated_doing}.",
        "Here's what has stayed with me: {appreciated_any}.",
        "I really appreciated {appreciated_that}.",
        register="N1",
    ),
    *sentences(
        Point.APPRECIATED,
        "My favorite part of talking with you was {appreciated_one}.",
        fits=(talked,),
        register="1",
    ),
    # Later positions
    *sentences(
        Point.FUTURE,
        "I would be glad to be considered for other positions in the future.",
        "If another position opens that might suit me, I would be glad to hear from you.",
        "Please keep me in mind for other openings.",
        "I hope that you will keep me in mind for other openings.",
        "My interest remains, and I would be happy to hear of other openings.",
        register="FN",
    ),
    *sentences(
        Point.FUTURE,
        "I'd be glad to be considered for other openings down the road.",
        "If something else opens up that you think might fit, I'd love to hear about it.",
        "I hope you'll keep me in mind for other openings.",
        register="N1",
    ),
    *sentences(
        Point.FUTURE,
        "Please do keep me in mind if something else comes up.",
        "I'd love to hear from you if something else comes along.",
        "I'd love to be considered if another opening comes up.",
        register="1",
    ),
    *sentences(
        Point.FUTURE,
        "Should another position open, I would be very glad to talk with you again.",
        fits=(external,),
        register="FN",
    ),
    # Closings
    *sentences(
        (),
        "I wish you and your colleagues all the best.",
        "I hope that our paths will cross again.",
        "My best wishes to you and your colleagues.",
        fits=(external,),
        register="FN",
    ),
    *sentences(
        (),
        "I wish you and the team all the best.",
        fits=(external,),
        register="N1",
    ),
    *sentences(
        (),
        "All the best to you and the team.",
        "I hope we cross paths again.",
        fits=(external,),
        register="1",
    ),
    *sentences(
        (),
        "I wish the team every success.",
        fits=(internal,),
        register="FN",
    ),
    *sentences(
        (),
        "All the best to everyone on the team.",
        fits=(internal,),
        register="1",
    ),
    *sentences(
        (),
        "I wish you success in the work ahead.",
        register="F",
    ),
    *sentences(
        (),
        "I wish you and your colleagues every success.",
        "I hope that all goes well for you and the team.",
        register="FN",
    ),
    *sentences(
        (),
        "I wish you all the best with the work ahead.",
        "I hope all goes well for you and the team.",
        register="N1",
    ),
)
