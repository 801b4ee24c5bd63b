"""The sentences of messages about a decision: asking for it, hurrying it, and closing when it is a no."""

from typing import Final

from interview_etiquette.occasion import Occasion
from interview_etiquette.points import Point

from .entry import (
    arranged,
    external,
    in_house,
    informational,
    internal,
    job,
    not_talked,
    not_thanked,
    sentences,
    talked,
    thanked,
)

_OFFER_THANKS: Final = (Point.OFFER_THANKS, Point.POSITION)
_THANKS: Final = (Point.THANKS, Point.POSITION)
_OTHER_OFFER_AND_QUESTION: Final = (Point.OTHER_OFFER, Point.STATUS_QUESTION)


def _interested(occasion: Occasion) -> bool:
    return occasion.candidate.interested


def _before_they_answer(occasion: Occasion) -> bool:
    other, written_on = occasion.other_offer, occasion.written_on
    day = None if other is None else other.answer_by
    return day is None or written_on is None or written_on <= day


def _promised(occasion: Occasion) -> bool:
    interview = occasion.interview
    return interview is not None and (interview.reply_expected or interview.reply_expected_about) is not None


_PLACING: Final = (
    # Thanks and the position, to somebody who was thanked before
    *sentences(
        _THANKS,
        "Thank you again for meeting with me{when} about {the_position}.",
        "Thank you again for talking with me{when} about {the_position}.",
        fits=(talked, thanked),
    ),
    *sentences(
        _THANKS,
        "Thank you again for the opportunity to interview with you{when} for {the_position}.",
        fits=(talked, thanked),
        register="F",
    ),
    *sentences(
        _THANKS,
        "Thanks again for taking the time to talk with me{when} about {the_role}.",
        fits=(talked, thanked),
        register="N1",
    ),
    *sentences(
        _THANKS,
        "Thanks again for talking with me{when} about {the_role}.",
        fits=(talked, thanked),
        register="1",
    ),
    *sentences(
        _THANKS,
        "Thank you again for arranging my interview{when} for {the_position}.",
        "Thank you again for your help with my interview{when} for {the_position}.",
        fits=(arranged, thanked),
    ),
    # ... and to somebody who was not
    *sentences(
        _THANKS,
        "Thank you for meeting with me{when} about {the_position}.",
        "Thank you for taking the time to talk with me{when} about {the_position}.",
        fits=(talked, not_thanked),
    ),
    *sentences(
        _THANKS,
        "Thanks so much for talking with me{when} about {the_role}.",
        fits=(talked, not_thanked),
        register="1",
    ),
    *sentences(_THANKS, "Thank you for arranging my interview{when} for {the_position}.", fits=(arranged, not_thanked)),
    # ... and to either
    *sentences(
        _THANKS,
        "I appreciated the chance to talk with you{when} about {the_position}.",
        "I enjoyed our conversation{when} about {the_position}, and I appreciate your time.",
        fits=(talked,),
    ),
    *sentences(
        _THANKS,
        "It was a pleasure to meet with you{when} about {the_position}, and I appreciate your time.",
        fits=(talked,),
        register="FN",
    ),
    *sentences(
        _THANKS,
        "I enjoyed meeting with you{when} to discuss {the_position}, and I appreciate your time.",
        fits=(talked,),
        register="F",
    ),
    *sentences(
        _THANKS,
        "It was great to talk with you{when} about {the_role}, and I appreciate your time.",
        fits=(talked,),
        register="1",
    ),
    *sentences(
        _THANKS,
        "I appreciate all you did to arrange my interview{when} for {the_position}.",
        "I appreciate your help in setting up my interview{when} for {the_position}.",
        fits=(arranged,),
    ),
    *sentences(
        _THANKS,
        "I interviewed{when} for {the_position}, and I appreciated the time that I was given.",
        fits=(not_talked,),
        register="F",
    ),
    *sentences(
        _THANKS,
        "I interviewed{when} for {the_position}, and I appreciated everyone's time.",
        fits=(not_talked,),
        register="N1",
    ),
    # ... where there was no position
    *sentences(
        Point.THANKS,
        "Thank you for the time you spent with me{when}.",
        "Thank you for talking with me{when}.",
        fits=(informational, talked),
    ),
    *sentences(Point.THANKS, "Thank you for your help with my visit{when}.", fits=(informational,)),
)

_STILL_INTERESTED: Final = (
    # Continued interest
    *sentences(
        Point.ENTHUSIASM,
        "I would still very much like to join you.",
        "I remain very interested, and I would be glad to join you.",
        fits=(external, in_house),
        register="FN",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'd still very much like to join you.",
        fits=(external, in_house),
        register="1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'd still love to join the team.",
        fits=(external,),
        register="1",
    ),
    *sentences(Point.ENTHUSIASM, "I would still very much like to take this on.", fits=(internal,), register="FN"),
    *sentences(Point.ENTHUSIASM, "I'd still very much like to take this on.", fits=(internal,), register="1"),
    *sentences(
        Point.ENTHUSIASM,
        "I remain very interested in the {job}.",
        fits=(talked,),
        register="FN",
    ),
    *sentences(Point.ENTHUSIASM, "I'm still very interested in the {job}.", fits=(talked,), register="1"),
    *sentences(
        Point.ENTHUSIASM,
        "I am still very interested in the {job}.",
        "I would still very much like to do this {job}.",
        "I am still very interested in the {job}, especially because of {drawn_by}.",
        "I am still excited about the {job}, especially because of {drawn_by}.",
        "I am still very interested in the {job}, in large part because {drawn_by_clause}.",
        "I am still excited about the {job}, especially because {drawn_by_clause}.",
        "The {job} still appeals to me, above all because of {drawn_by}.",
        "A good deal about the {job} still appeals to me: {drawn_by_list}.",
        "I would still very much like the {job}. Part of the appeal for me: {drawn_by_any}.",
        register="FN",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I remain very interested in it.",
        "My interest in it is as strong as ever.",
        "I remain very interested in it, and {drawn_by_one} is a large part of why.",
        "I continue to be very interested, above all in {drawn_by}.",
        "The {job} continues to appeal to me, especially because of {drawn_by}.",
        register="F",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'm still very interested in it.",
        "I'm still excited about the {job}.",
        "I'm still very interested in it, and {drawn_by_one} is a big part of why.",
        "I'm still excited about the {job}, especially because of {drawn_by}.",
        "I keep thinking about {drawn_by_one}, and I'd very much like the {job}.",
        register="N1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'm still very interested in the {job}.",
        "I'd still very much like to do this {job}.",
        "I'm still very interested in the {job}, especially because of {drawn_by}.",
        "I'm still excited about the {job}, especially because of {drawn_by}.",
        "What still excites me most about the {job} is {drawn_by_last}.",
        "A lot about the {job} still appeals to me: {drawn_by_list}.",
        "I'm still very interested in the {job}, in large part because {drawn_by_clause}.",
        "I'm still excited about the {job}, especially because {drawn_by_clause}.",
        "I'd still very much like the {job}. Part of the appeal for me: {drawn_by_any}.",
        register="1",
    ),
)

STATUS_INQUIRY: Final = (
    *_PLACING,
    *_STILL_INTERESTED,
    # The question
    *sentences(
        Point.STATUS_QUESTION,
        "Could you tell me where things stand and when you expect to decide?",
        "Do you have a sense of when you might make a decision?",
        "Could you give me an idea of your timeline for a decision?",
        fits=(job,),
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "May I ask where the decision stands and when I might hear?",
        "I am writing to ask how the search is coming along and when you expect to decide.",
        "Would you be able to tell me when I might hear about your decision?",
        fits=(job,),
        register="FN",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "I wanted to ask how the search is coming along and when you might decide.",
        "Do you have an idea of when I might hear about the decision?",
        fits=(job,),
        register="N1",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "How is the search coming along, and do you know when you might decide?",
        fits=(job,),
        register="1",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "May I ask whether your timeline for the decision has changed?",
        fits=(job, _promised),
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "Could you tell me whether there is a new timeline for the decision?",
        fits=(job, _promised),
        register="FN",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "Could you tell me whether there's a new timeline for the decision?",
        fits=(job, _promised),
        register="1",
    ),
    # ... where there was no position
    *sentences(
        Point.STATUS_QUESTION,
        "I wanted to ask where things stand and when I might hear.",
        "Could you let me know where things stand and when I might hear?",
        "May I ask where things stand and when I might hear from you?",
        fits=(informational,),
    ),
    # Closings
    *sentences((), "I look forward to hearing from you."),
    *sentences(
        (),
        "If there is anything else that I can send you, please let me know.",
        "I know that these decisions take time, and I would appreciate any news you can share.",
        "I would be glad to send you anything else that you need.",
        "If you have any other questions for me, please let me know.",
        register="FN",
    ),
    *sentences(
        (),
        "If there's anything else I can send you, just let me know.",
        "Any update would be a help.",
        register="N1",
    ),
    *sentences(
        (),
        "If there's anything else that I can send you, please let me know.",
        "I know that these decisions take time, and I'd appreciate any news you can share.",
        "I know how busy things get, so even a quick note would be great.",
        register="1",
    ),
)

DEADLINE_NOTICE: Final = (
    *_PLACING,
    *_STILL_INTERESTED,
    # The other offer
    *sentences(
        Point.OTHER_OFFER,
        "I wanted to let you know that I have another offer, with an answer due by {other_answer_by}.",
        "Another employer has made me an offer and would like my answer by {other_answer_by}.",
    ),
    *sentences(
        Point.OTHER_OFFER,
        "I have received another offer, and I need to answer it by {other_answer_by}.",
        "I am writing because I have received another offer, which I need to answer by {other_answer_by}.",
        "I have been offered another position, and I have been asked for my answer by {other_answer_by}.",
        register="FN",
    ),
    *sentences(
        Point.OTHER_OFFER,
        "I've received another offer, and they'd like my answer by {other_answer_by}.",
        "I wanted to tell you that I've been offered another position, and I need to answer by {other_answer_by}.",
        register="N1",
    ),
    *sentences(
        Point.OTHER_OFFER,
        "I've received another offer, and I need to answer it by {other_answer_by}.",
        register="1",
    ),
    *sentences(
        Point.OTHER_OFFER,
        "Since we talked, I have received another offer, and I have been asked to answer it by {other_answer_by}.",
        fits=(talked,),
        register="FN",
    ),
    *sentences(
        Point.OTHER_OFFER,
        "Since we talked, I've received another offer, and I've been asked to answer it by {other_answer_by}.",
        fits=(talked,),
        register="1",
    ),
    *sentences(
        _OTHER_OFFER_AND_QUESTION,
        "My deadline on another offer was {other_answer_by_past}. May I still ask where your decision stands?",
        "My deadline on another offer was {other_answer_by_past}. Could you still tell me where your decision stands?",
    ),
    # The question
    *sentences(
        Point.STATUS_QUESTION,
        "Do you expect to make a decision before then?",
        "Would it be possible to hear from you before then?",
        "Is there any chance that I could hear from you before that date?",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "May I ask whether you expect to decide before then?",
        "Could you tell me whether you expect to reach a decision before then?",
        "May I ask where things stand, and whether I might hear from you by then?",
        register="FN",
    ),
    *sentences(
        Point.STATUS_QUESTION,
        "Do you think you might have a decision before then?",
        "Could you let me know where things stand?",
        "Do you think I might hear from you by then?",
        register="N1",
    ),
    # Closings
    *sentences((), "Anything you can tell me about your timeline would help."),
    *sentences(
        (),
        "I understand if that is not possible, and I would appreciate anything you can tell me.",
        "I am happy to talk by phone if that is easier.",
        "I know that these decisions take time, and I would appreciate anything you can tell me.",
        register="FN",
    ),
    *sentences(
        (),
        "I know these decisions take time, and I'd appreciate anything you can tell me.",
        register="N1",
    ),
    *sentences((), "I wanted to talk with you before I give them an answer.", fits=(_before_they_answer,)),
    *sentences(
        (),
        "I understand if that's not possible, and I'd appreciate anything you can tell me.",
        "I'm happy to talk by phone if that's easier.",
        register="1",
    ),
)

CLOSING_THANKS: Final = (
    # After a rejection: thanks and the position
    *sentences(
        _THANKS,
        "Thank you for letting me know your decision on {the_position}, and for the time you spent with me{when}.",
        "Thank you for considering me for {the_position}. I enjoyed talking with you{when}.",
        fits=(talked,),
    ),
    *sentences(
        _THANKS,
        "I appreciate your letting me know your decision on {the_position}, and I enjoyed meeting with you{when}.",
        fits=(talked,),
        register="FN",
    ),
    *sentences(
        _THANKS,
        "Thanks for letting me know your decision on {the_role}. I really enjoyed talking with you{when}.",
        fits=(talked,),
        register="1",
    ),
    *sentences(
        _THANKS,
        "Thank you for letting me know your decision on {the_position}, and for setting up my interview{when}.",
        fits=(arranged,),
    ),
    *sentences(
        _THANKS,
        "Thank you for letting me know your decision about {the_position}.",
        "Thank you for considering me for {the_position}, and for letting me know your decision.",
    ),
    *sentences(
        _THANKS,
        "I appreciate your considering me for {the_position} and letting me know your decision.",
        register="F",
    ),
    *sentences(
        _THANKS,
        "Although I had hoped for different news, I appreciate your considering me for {the_position}.",
        fits=(_interested,),
        register="FN",
    ),
    *sentences(
        _THANKS,
        "I'd hoped for different news, but thank you for letting me know your decision on {the_role}.",
        fits=(_interested,),
        register="N1",
    ),
    # ... where there was no position
    *sentences(
        Point.THANKS,
        "Thank you for getting back to me, and for the time you spent with me{when}.",
        fits=(informational, talked),
    ),
    *sentences(Point.THANKS, "Thank you for getting back to me, and for your help{when}.", fits=(informational,)),
    # After a withdrawn offer
    *sentences(
        _OFFER_THANKS,
        "Thank you for letting me know that the offer of {the_position} no longer stands.",
        "Thank you for having offered me {the_position}. I was sorry to learn that the offer no longer stands.",
    ),
    *sentences(
        _OFFER_THANKS,
        "I was honored to be offered {the_position}. I am sorry that the offer no longer stands, and I thank you for letting me know.",
        "I appreciate your letting me know that the offer of {the_position} no longer stands.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "I was grateful for your offer of {the_position}, and I am sorry that it no longer stands.",
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "It meant a lot to be offered {the_role}. I'm sorry that the offer no longer stands, but thank you for letting me know.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "I was sorry to learn that the offer of {the_position} no longer stands, and I appreciate your letting me know.",
        fits=(_interested,),
    ),
    *sentences(
        _OFFER_THANKS,
        "I was sorry to hear that the offer of {the_role} no longer stands, but thank you for letting me know.",
        "Thank you for letting me know. I'm sorry that the offer of {the_role} no longer stands, but I was so glad to have it.",
        fits=(_interested,),
        register="1",
    ),
    # What was valued
    *sentences(
        Point.APPRECIATED,
        "I especially appreciated {appreciated}.",
        "I especially enjoyed {appreciated_event}.",
        "I especially appreciated your {appreciated_doing}.",
        "Thank you especially for {appreciated_doing}.",
        "I especially appreciated {appreciated_that}.",
        "I was especially glad {appreciated_that}.",
        "I will remember this in particular: {appreciated_any}.",
    ),
    *sentences(
        Point.APPRECIATED,
        "I also appreciated {appreciated}.",
        register="FN",
    ),
    *sentences(
        Point.APPRECIATED,
        "In particular, I valued {appreciated}.",
        "I am particularly grateful to you for {appreciated_doing}.",
        register="F",
    ),
    *sentences(
        Point.APPRECIATED,
        "I really appreciated {appreciated}.",
        "I really appreciated your {appreciated_doing}.",
        register="N1",
    ),
    *sentences(
        Point.APPRECIATED,
        "I'm especially grateful for {appreciated}.",
        register="1",
    ),
    # Later positions
    *sentences(
        Point.FUTURE,
        "Please keep me in mind for other openings.",
        "I hope you will keep me in mind if something else opens up.",
    ),
    *sentences(
        Point.FUTURE,
        "I would be glad to be considered for other openings.",
        "If another opening comes up, I would be happy to hear from you.",
        "I would welcome the chance to talk again if another opening comes up.",
        "If another opening comes up, I would be glad to be considered.",
        register="FN",
    ),
    *sentences(
        Point.FUTURE,
        "I'd love to hear from you if something else opens up.",
        "Please think of me if something else comes up.",
        "If something else comes up that might be a fit, I'd be glad to hear about it.",
        register="N1",
    ),
    *sentences(
        Point.FUTURE,
        "I'd be glad to be considered for other openings.",
        "If another opening comes up, I'd be happy to hear from you.",
        register="1",
    ),
    # Closings
    *sentences((), "I wish you and your colleagues all the best.", fits=(external,), register="FN"),
    *sentences(
        (), "I wish you and the team all the best.", "All the best to you and the team.", fits=(external, in_house)
    ),
    *sentences((), "I wish you all the best."),
    *sentences((), "My best wishes to you and the team.", fits=(external, in_house), register="F"),
    *sentences((), "I hope all goes well for you and the team.", fits=(external, in_house), register="N1"),
    *sentences(
        (),
        "I look forward to continuing to work with you.",
        "I will be glad to go on working with you.",
        fits=(internal,),
    ),
    *sentences((), "Best of luck with everything.", "I hope our paths cross again.", fits=(external,), register="1"),
    *sentences((), "I hope that our paths cross again.", fits=(external,), register="FN"),
)
