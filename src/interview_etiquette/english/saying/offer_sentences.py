"""The sentences of messages about an offer, from the first thanks for it to the yes or the no."""

from datetime import date
from typing import Final

from interview_etiquette.facts import OfferForm, OfferStatus
from interview_etiquette.occasion import Occasion
from interview_etiquette.offers import answer_day, missing_terms, should_negotiate
from interview_etiquette.points import Point

from .entry import arranged, external, in_house, internal, job, not_talked, sentences, talked

_OFFER_THANKS: Final = (Point.OFFER_THANKS, Point.POSITION)
_BOTH_THANKS: Final = (Point.OFFER_THANKS, Point.POSITION, Point.THANKS)
_WRITING_AND_DATE: Final = (Point.WRITTEN_OFFER, Point.ANSWER_DATE)
_ACCEPTANCE: Final = (Point.ACCEPTANCE, Point.POSITION)


# Whom a sentence about an offer fits.


def _interested(occasion: Occasion) -> bool:
    return occasion.candidate.interested


def _uninterested(occasion: Occasion) -> bool:
    return not occasion.candidate.interested


def _announced(occasion: Occasion) -> bool:
    return occasion.offer is not None and occasion.offer.form is OfferForm.INFORMAL_EMAIL


def _to_be_written(occasion: Occasion) -> bool:
    return not _announced(occasion)


def _unwritten(occasion: Occasion) -> bool:
    return occasion.offer is not None and occasion.offer.form not in {OfferForm.FORMAL_EMAIL, OfferForm.FORMAL_LETTER}


def _by_email(occasion: Occasion) -> bool:
    return occasion.offer is not None and occasion.offer.form is OfferForm.FORMAL_EMAIL


def _by_letter(occasion: Occasion) -> bool:
    return occasion.offer is not None and occasion.offer.form is OfferForm.FORMAL_LETTER


def _accepted(occasion: Occasion) -> bool:
    return occasion.offer is not None and occasion.offer.status is OfferStatus.ACCEPTED


def _undecided(occasion: Occasion) -> bool:
    return occasion.offer is not None and occasion.offer.status is OfferStatus.OPEN


def _answer_date(occasion: Occasion) -> bool:
    return _is_ahead(occasion, None if occasion.offer is None else answer_day(occasion.offer, occasion.policy))


def _they_named_it(occasion: Occasion) -> bool:
    return occasion.offer is not None and occasion.offer.answer_by is not None


def _no_answer_date(occasion: Occasion) -> bool:
    return not _answer_date(occasion)


def _due(occasion: Occasion) -> bool:
    return _is_ahead(occasion, None if occasion.offer is None else occasion.offer.answer_by)


def _no_day_named(occasion: Occasion) -> bool:
    return occasion.offer is None or occasion.offer.answer_by is None


def _later_than_asked(occasion: Occasion) -> bool:
    named = None if occasion.offer is None else occasion.offer.answer_by
    return _due(occasion) and named is not None and (occasion.until is None or occasion.until > named)


def _not_later_than_asked(occasion: Occasion) -> bool:
    return not _later_than_asked(occasion)


def _complete(occasion: Occasion) -> bool:
    offer = occasion.offer
    return offer is not None and should_negotiate(offer, policy=occasion.policy) and not missing_terms(offer)


def _incomplete(occasion: Occasion) -> bool:
    return not _complete(occasion)


def _start_ahead(occasion: Occasion) -> bool:
    return _is_ahead(occasion, None if occasion.offer is None else occasion.offer.starts_on)


def _start_open(occasion: Occasion) -> bool:
    return occasion.offer is None or occasion.offer.starts_on is None or _start_ahead(occasion)


def _start_past(occasion: Occasion) -> bool:
    return not _start_open(occasion)


def _is_ahead(occasion: Occasion, day: date | None) -> bool:
    return day is not None and (occasion.written_on is None or day >= occasion.written_on)


# Thanks for the offer, naming the position.

_THANKS_FOR_THE_OFFER: Final = (
    *sentences(
        _OFFER_THANKS,
        "Thank you very much for offering me {the_position}.",
        "I very much appreciate your offer of {the_position}.",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you for offering me {the_position}. It means a great deal to me.",
        "Your offer of {the_position} means a great deal to me. Thank you.",
        "I am honored by your offer of {the_position}. Thank you.",
        "Thank you for offering me {the_position}. I appreciate it very much.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you so much for offering me {the_role}.",
        "I really appreciate your offer of {the_role}.",
        "It means a lot to me that you offered me {the_role}. Thank you.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks so much for offering me {the_role}. It means a lot to me.",
        "Thank you for offering me {the_role}. I really appreciate it.",
        register="1",
    ),
)

_THANKS_WITH_DELIGHT: Final = (
    *sentences(
        _OFFER_THANKS,
        "I was delighted to receive your offer of {the_position}. Thank you very much.",
        "Thank you for offering me {the_position}. I was very happy to hear the news.",
        fits=(_interested,),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "I was really glad to get your offer of {the_role}. Thank you so much!",
        "Thanks so much for offering me {the_role}. I'm excited about it!",
        fits=(_interested,),
        register="1",
    ),
)

_THANKS_AGAIN: Final = (
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_position}.",
        "I was very happy to be offered {the_position}. Thank you again.",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_position}, which means a great deal to me.",
        "I am writing about your offer of {the_position}, which I appreciate very much.",
        "Thank you again for your offer of {the_position}.",
        "Thank you again for offering me {the_position}. I appreciate it very much.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "I'm writing about your offer of {the_role}, which I really appreciate.",
        "Thank you again for offering me {the_role}. It means a lot to me.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks again for offering me {the_role}. It was great news.",
        "I was so glad to be offered {the_role}. Thank you again!",
        register="1",
    ),
)

ACKNOWLEDGMENT: Final = (
    *_THANKS_FOR_THE_OFFER,
    *_THANKS_WITH_DELIGHT,
    *sentences(
        _OFFER_THANKS,
        "Thank you for letting me know that you would like to offer me {the_position}.",
        fits=(_unwritten,),
    ),
    *sentences(_OFFER_THANKS, "Thank you for your letter offering me {the_position}.", fits=(_by_letter,)),
    *sentences(_OFFER_THANKS, "Thank you for your email offering me {the_position}.", fits=(_by_email,)),
    # ... and for the interview
    *sentences(_BOTH_THANKS, "Thank you for meeting with me{when} and for offering me {the_position}.", fits=(talked,)),
    *sentences(
        _BOTH_THANKS,
        "Thank you for arranging my interview{when} and for offering me {the_position}.",
        fits=(arranged, job),
    ),
    *sentences(
        Point.THANKS,
        "I also appreciated our conversation{when}.",
        "I also appreciate the time you spent with me{when}.",
        fits=(talked,),
    ),
    *sentences(
        Point.THANKS,
        "It was a pleasure to meet with you{when}, and I appreciate your time.",
        "Our conversation{when} was a pleasure, and I appreciate the time you took.",
        fits=(talked,),
        register="FN",
    ),
    *sentences(
        Point.THANKS,
        "I really appreciated talking with you{when}.",
        "It was also great to talk with you{when}, and I appreciate your time.",
        fits=(talked,),
        register="1",
    ),
    *sentences(Point.THANKS, "I also appreciate all you did to set up my interview{when}.", fits=(arranged, job)),
    *sentences(Point.THANKS, "I also appreciate the time that I was given{when}.", fits=(not_talked,)),
    # The offer in writing
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you please send me the offer in writing when you have a chance?",
        "When you have a chance, would you please send me the offer in writing?",
        fits=(_to_be_written,),
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Would you please send me the offer in writing, so that I can go over the details?",
        "I would appreciate having the offer in writing, so that I can review the details.",
        "So that I can go over the details, would you please send me the offer in writing?",
        "May I ask you to send me the offer in writing?",
        fits=(_to_be_written,),
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I'd like to go over the details, so could you send me the offer in writing?",
        "Would you mind sending me the offer in writing, so I can look over the details?",
        fits=(_to_be_written,),
        register="N1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "It would help to have the offer in writing, so I can look over the details.",
        "I'd love to see the offer in writing whenever it's ready.",
        fits=(_to_be_written,),
        register="1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I look forward to receiving the formal offer.",
        "I look forward to seeing the details in the formal offer.",
        fits=(_announced,),
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I will let you know as soon as the formal offer arrives.",
        "When the formal offer arrives, I will write to confirm that I have it.",
        "I will keep an eye out for the formal offer.",
        "I understand that the formal offer is on its way, and I look forward to reading it.",
        fits=(_announced,),
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I'll keep an eye out for the formal offer.",
        "I'm looking forward to seeing the formal offer.",
        "I'll let you know as soon as the formal offer comes.",
        fits=(_announced,),
        register="N1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I'm looking forward to reading the formal offer.",
        fits=(_announced,),
        register="1",
    ),
    # ... and the date of the answer
    *sentences(
        _WRITING_AND_DATE,
        "Could you please send me the offer in writing, so that I can give you my answer by {answer_by}?",
        fits=(_to_be_written,),
    ),
    *sentences(
        _WRITING_AND_DATE,
        "Would you please send me the offer in writing? I will go over it carefully and give you my answer by {answer_by}.",
        fits=(_to_be_written,),
        register="FN",
    ),
    *sentences(
        _WRITING_AND_DATE,
        "Could you send me the offer in writing? I'll go over it and get back to you by {answer_by}.",
        fits=(_to_be_written,),
        register="N1",
    ),
    *sentences(
        _WRITING_AND_DATE,
        "I look forward to receiving the formal offer, and you will have my answer by {answer_by}.",
        fits=(_announced,),
        register="FN",
    ),
    *sentences(
        _WRITING_AND_DATE,
        "I'll keep an eye out for the formal offer and get back to you by {answer_by}.",
        fits=(_announced,),
        register="N1",
    ),
    # What the offer leaves open
    *sentences(
        Point.MISSING_TERMS,
        "Could you tell me about {missing_terms}?",
        "When you have a chance, could you tell me about {missing_terms}?",
    ),
    *sentences(
        Point.MISSING_TERMS,
        "Could you please tell me a little more about {missing_terms}?",
        "Would you please tell me about a few details: {missing_terms_any}?",
        "May I ask about {missing_terms}?",
        "Before I answer, could you please tell me about {missing_terms}?",
        "May I ask about a few details: {missing_terms_any}?",
        register="FN",
    ),
    *sentences(
        Point.MISSING_TERMS,
        "Could you tell me about {missing_terms}?",
        "Could you fill me in on {missing_terms}?",
        "Could you tell me about a few details: {missing_terms_any}?",
        register="N1",
    ),
    *sentences(
        Point.MISSING_TERMS,
        "Could you tell me a bit more about {missing_terms}?",
        "Could you fill me in on a few things: {missing_terms_any}?",
        "Before I get back to you, could you tell me about {missing_terms}?",
        "Can you tell me a little about {missing_terms}?",
        register="1",
    ),
    # The date of the answer
    *sentences(Point.ANSWER_DATE, "You will have my answer by {answer_by}."),
    *sentences(
        Point.ANSWER_DATE,
        "I will give you my answer by {answer_by}.",
        "I will let you know my decision by {answer_by}.",
        "You can count on having my answer by {answer_by}.",
        "I will be in touch with my answer by {answer_by}.",
        register="FN",
    ),
    *sentences(
        Point.ANSWER_DATE,
        "I'll get back to you with my answer by {answer_by}.",
        "I'll think it over and give you my answer by {answer_by}.",
        register="N1",
    ),
    *sentences(
        Point.ANSWER_DATE,
        "I'll give you my answer by {answer_by}.",
        "You'll hear from me by {answer_by}.",
        register="1",
    ),
    *sentences(
        Point.ANSWER_DATE,
        "I understand that you would like my answer by {answer_by}, and you will have it by then.",
        fits=(_they_named_it,),
        register="FN",
    ),
    *sentences(
        Point.ANSWER_DATE,
        "I know you'd like my answer by {answer_by}, and you'll have it by then.",
        fits=(_they_named_it,),
        register="N1",
    ),
    # Closings
    *sentences(
        (),
        "If you need anything from me before then, please let me know.",
        "Please feel free to call me if you would like to talk before then.",
        fits=(_answer_date,),
    ),
    *sentences((), "I am happy to talk before then if that would help.", fits=(_answer_date,), register="FN"),
    *sentences((), "I'm happy to talk before then if that would help.", fits=(_answer_date,), register="1"),
    *sentences(
        (),
        "I am excited about the {job}, and I am happy to talk before then if that would help.",
        fits=(_answer_date, _interested),
        register="FN",
    ),
    *sentences(
        (),
        "I'm excited about the {job}, and I'm happy to talk before then if that would help.",
        fits=(_answer_date, _interested),
        register="1",
    ),
    *sentences(
        (),
        "Please let me know if there is anything else that you need from me.",
        fits=(_incomplete,),
        register="FN",
    ),
    *sentences(
        (),
        "If there's anything you need from me in the meantime, just let me know.",
        "If it would help to talk, please feel free to call me.",
        fits=(_incomplete,),
        register="N1",
    ),
    *sentences((), "Please let me know if you need anything from me.", fits=(_no_answer_date, _incomplete)),
    *sentences(
        (),
        "Once I have the details, I will give you my answer promptly.",
        "Once I have had a chance to read the offer, I will be in touch with my answer.",
        fits=(_no_answer_date, _incomplete),
        register="FN",
    ),
    *sentences(
        (),
        "Once I have the details, I'll give you my answer promptly.",
        "Once I've had a chance to read the offer, I'll be in touch with my answer.",
        fits=(_no_answer_date, _incomplete),
        register="1",
    ),
    *sentences(
        (),
        "I would like to take a little time to go over everything, and you will have my answer soon. Please let me know if you need anything from me.",
        "I am going over the details now, and I will give you my answer soon. If you would like to talk before then, I am happy to do so.",
        fits=(_no_answer_date, _complete),
        register="FN",
    ),
    *sentences(
        (),
        "I'd like to take a little time to go over everything, and I'll get back to you soon. If you need anything from me, just let me know.",
        "I'm going over the details now, and I'll be in touch soon with my answer. If you'd like to talk before then, I'm happy to.",
        fits=(_no_answer_date, _complete),
        register="N1",
    ),
    *sentences(
        (),
        "I'd like to take a little time with it, and I'll get back to you soon. Feel free to call in the meantime.",
        "I'd like a little time to go over everything, and you'll hear from me soon. If you need anything before then, just let me know.",
        fits=(_no_answer_date, _complete),
        register="1",
    ),
)

OFFER_REMINDER: Final = (
    *_THANKS_AGAIN,
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_position}. I am very interested in it.",
        fits=(_undecided, _interested),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_position}. I'm very interested in it.",
        fits=(_undecided, _interested),
        register="1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_position}. I am very glad to have accepted.",
        fits=(_accepted,),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_position}. I'm very glad to have accepted.",
        fits=(_accepted,),
        register="1",
    ),
    # When it might come in writing
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you tell me when I might expect the formal offer?",
        "Do you know when the formal offer will be ready?",
        "I wanted to ask when I should expect the written offer.",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "May I ask when I might receive the formal offer?",
        "Would you please let me know when to expect the formal offer?",
        "I am looking forward to the written offer, and I would like to ask when it might be ready.",
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Do you have a sense of when the written offer might be ready?",
        "I'm looking forward to the written offer, and I wanted to ask when it might be ready.",
        "Could you tell me when to look for the written offer?",
        register="N1",
    ),
    *sentences(Point.WRITTEN_OFFER, "Do you know when I might receive the formal offer?", fits=(_announced,)),
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you please send me the terms in writing when they are ready?",
        fits=(_accepted,),
    ),
    # Closings
    *sentences((), "If you need anything from me first, please let me know."),
    *sentences((), "Please let me know if there is anything you need from me.", register="FN"),
    *sentences((), "If there's anything you need from me, just let me know.", register="N1"),
    *sentences((), "Please let me know if there's anything you need from me.", register="1"),
    *sentences(
        (),
        "Once I have read it through, I will give you my answer promptly.",
        "I would like to read it through, and then I will give you my answer promptly.",
        fits=(_undecided,),
        register="FN",
    ),
    *sentences(
        (),
        "I'd like to read it over before I give you my answer.",
        "Once I've read it over, I'll get back to you with my answer.",
        fits=(_undecided,),
        register="N1",
    ),
    *sentences((), "I look forward to joining you.", fits=(_accepted, external, in_house), register="FN"),
    *sentences((), "I'm looking forward to joining you!", fits=(_accepted, external, in_house), register="1"),
)

OFFER_INQUIRY: Final = (
    *_THANKS_AGAIN,
    # Whether it still stands, where the day for the answer is over
    *sentences(
        Point.OFFER_QUESTION,
        "I am sorry that I did not answer by {answer_by_past}. Is the offer still open?",
        "I should have answered you by {answer_by_past}, and I am sorry that I did not. Is the offer still open?",
        "My answer was due by {answer_by_past}, and I apologize for missing that date. Does the offer still stand?",
        "I let {answer_by_past}, go by without an answer, and I apologize. Is the offer still open?",
        "You asked for my answer by {answer_by_past}, and I am sorry to be late with it. May I ask whether the offer is still open?",
        "I apologize for not giving you my answer by {answer_by_past}. Could you tell me whether the offer is still open?",
        register="FN",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I'm sorry I didn't get back to you by {answer_by_past}. Is the offer still open?",
        "I should have answered you by {answer_by_past}, and I'm sorry I didn't. Is the offer still open?",
        "I know you wanted my answer by {answer_by_past}, and I'm sorry to be late with it. Does the offer still stand?",
        register="N1",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "My answer was due by {answer_by_past}, and I'm sorry I missed that. Could you tell me whether the offer is still open?",
        "I'm so sorry I let {answer_by_past}, go by without an answer. Is the offer still open?",
        "You asked to hear from me by {answer_by_past}, and I apologize for being late. Does the offer still stand?",
        register="1",
    ),
    # ... and where it is not
    *sentences(
        Point.OFFER_QUESTION,
        "Could you tell me whether the offer is still open?",
        "I wanted to ask whether the offer is still open.",
        "Before I answer, may I ask whether the offer is still open?",
        fits=(_no_day_named,),
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "May I ask whether the offer still stands?",
        "May I ask whether the offer is still open?",
        "I would like to ask whether the offer still stands.",
        fits=(_no_day_named,),
        register="FN",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "Could you let me know whether the offer still stands?",
        "Is the offer still open?",
        "Before I answer, could you tell me whether the offer still stands?",
        fits=(_no_day_named,),
        register="N1",
    ),
    # ... and where it is still to come
    *sentences(
        Point.OFFER_QUESTION,
        "You asked to hear from me by {answer_by}. Before I answer, may I ask whether the offer is still open?",
        "I know that you expect my answer by {answer_by}. Could you tell me whether the offer still stands?",
        "You asked for my answer by {answer_by}, and I wanted to ask whether the offer is still open.",
        "I know that you would like my answer by {answer_by}. Before I give it, may I ask whether the offer still stands?",
        fits=(_due,),
        register="FN",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I know you'd like my answer by {answer_by}. Could you tell me whether the offer is still open?",
        "You asked to hear from me by {answer_by}. Before I answer, could you let me know whether the offer still stands?",
        "I know you'd like to hear by {answer_by}, and I wanted to ask whether the offer is still open.",
        fits=(_due,),
        register="N1",
    ),
    # Closings
    *sentences(
        (),
        "I would very much like to join you, and I can give you my answer right away.",
        "I would very much like to join you, and I am happy to talk whenever it suits you.",
        fits=(_interested, external, in_house),
        register="FN",
    ),
    *sentences(
        (),
        "I'd very much like to join you, and I can give you my answer right away.",
        "I'd love to join you, and I'm happy to talk anytime.",
        fits=(_interested, external, in_house),
        register="1",
    ),
    *sentences(
        (),
        "I am still very interested, and I can give you my answer right away.",
        "I remain very interested in the {job}, and I am happy to talk whenever it suits you.",
        fits=(_interested,),
        register="FN",
    ),
    *sentences(
        (),
        "I'm still very interested, and I can give you my answer right away.",
        "I'm very interested in the {job}, and I'm happy to talk anytime.",
        fits=(_interested,),
        register="1",
    ),
    *sentences((), "Once I hear from you, I can give you my decision right away.", fits=(_uninterested,)),
    *sentences(
        (),
        "I can give you my decision right away, and I am happy to talk whenever it suits you.",
        fits=(_uninterested,),
        register="FN",
    ),
    *sentences(
        (),
        "I can give you my decision right away, and I'm happy to talk whenever it suits you.",
        fits=(_uninterested,),
        register="1",
    ),
)

TIME_REQUEST: Final = (
    *sentences(
        _OFFER_THANKS,
        "Thank you very much for offering me {the_position}. I am very interested in it.",
        "I appreciate your offer of {the_position}, and I am very interested in it.",
        "Thank you for offering me {the_position}, which interests me very much.",
        "I was delighted to receive your offer of {the_position}. Thank you very much.",
        "Thank you again for offering me {the_position}. I am giving it serious thought.",
        "I am very interested in {the_position}, and I appreciate your offering it to me.",
        fits=(_interested,),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you so much for offering me {the_role}. I'm very interested in it.",
        "I really appreciate your offer of {the_role}, and I'm giving it a lot of thought.",
        fits=(_interested,),
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you very much for offering me {the_position}. I'm very interested in it.",
        "I appreciate your offer of {the_position}, and I'm very interested in it.",
        "Thanks so much for offering me {the_role}. I'm excited about it.",
        "I was so glad to get your offer of {the_role}, and I'm very interested.",
        fits=(_interested,),
        register="1",
    ),
    *sentences(_OFFER_THANKS, "Thank you very much for offering me {the_position}.", fits=(_uninterested,)),
    *sentences(
        _OFFER_THANKS,
        "I appreciate your offer of {the_position}, and I am giving it a great deal of thought.",
        "Thank you for offering me {the_position}. I appreciate it very much.",
        fits=(_uninterested,),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "I appreciate your offer of {the_position}, and I'm giving it a lot of thought.",
        fits=(_uninterested,),
        register="1",
    ),
    # Until when
    *sentences(
        Point.MORE_TIME,
        "This is an important decision for me, and I want to give it careful thought. May I have until {until}?",
        "I want to be sure of my decision. Would it be possible to have until {until}, to give you my answer?",
        "Would it be possible to give you my answer by {until}? I ask because {because_clause}.",
        "May I give you my answer by {until}? The reason, in brief: {because_any}.",
    ),
    *sentences(
        Point.MORE_TIME,
        "I would like to ask for a little more time to decide. Would it be possible to give you my answer by {until}?",
        "I would like to ask for a little more time because of {because_noun}. May I give you my answer by {until}?",
        "I would like to ask for a little more time {because_adverb}. May I give you my answer by {until}?",
        "I want to give you an answer that you can count on. May I have until {until}, to do so?",
        "May I have until {until}, to give you my answer? I would like to think it through with care.",
        "So that I can think it through, may I have until {until}, to give you my answer?",
        "Would you be willing to give me until {until}, to decide? I would like to be certain of my answer.",
        "May I have until {until}, to give you my answer? I ask because {because_clause}.",
        "Because {because_first}, I would like to ask for a little more time. May I give you my answer by {until}?",
        "Would it be possible to have until {until}, to give you my answer? The reason is that {because_clause}.",
        "May I have until {until}, to give you my answer? I am asking because of {because_noun}.",
        "Because of {because_noun}, I would like to ask whether I could give you my answer by {until}.",
        "I would like to ask for a little more time {because_adverb}. Would it be possible to have until {until}?",
        "May I have until {until}, to give you my answer? In brief, here is why: {because_any}.",
        register="FN",
    ),
    *sentences(
        Point.MORE_TIME,
        "It's a big decision, and I want to get it right. Could I get back to you by {until}?",
        "Could I have until {until}, to give you my answer? I'd like to think it through.",
        "Could I have until {until}, to give you my answer? I'm asking because {because_clause}.",
        "Since {because_first}, could I have until {until}, to give you my answer?",
        "Could I have until {until}, to give you my answer? I'm asking because of {because_noun}.",
        "I'd like to ask for a little more time {because_adverb}. Could I have until {until}?",
        "Could I have until {until}, to give you my answer? Here's why: {because_any}.",
        register="N1",
    ),
    *sentences(
        Point.MORE_TIME,
        "I'd like to ask for a little more time to decide. Would it be possible to give you my answer by {until}?",
        "I'd like to ask for a little more time because of {because_noun}. May I give you my answer by {until}?",
        "I'd like to ask for a little more time {because_adverb}. May I give you my answer by {until}?",
        "Would it be OK if I gave you my answer by {until}? I want to think it through.",
        "Would it be OK if I got back to you by {until}? I'm asking because {because_clause}.",
        "Could I have a little more time because of {because_noun}? I'd get back to you by {until}.",
        register="1",
    ),
    # Closings
    *sentences((), "If you need an answer sooner, please let me know.", fits=(_not_later_than_asked,)),
    *sentences(
        (),
        "If that is too late, please let me know.",
        "If that is later than you had planned, please let me know, and I will do what I can.",
        "I know that you have a schedule to keep, so please tell me if you need to hear sooner.",
        "Please let me know whether that works for you.",
        "I would understand if you need to know sooner.",
        fits=(_not_later_than_asked,),
        register="FN",
    ),
    *sentences(
        (),
        "If that doesn't work for you, I understand; just let me know.",
        "I know you have your own schedule to keep, so just tell me if you need to hear sooner.",
        fits=(_not_later_than_asked,),
        register="N1",
    ),
    *sentences(
        (),
        "If that's too late, please let me know.",
        "If that's later than you had planned, I understand; just let me know.",
        "Let me know whether that works, and thanks for considering it.",
        fits=(_not_later_than_asked,),
        register="1",
    ),
    *sentences(
        (),
        "I know that you asked to hear sooner, so please tell me if that is too late.",
        "I know that this is later than you asked. If you need my answer sooner, please let me know.",
        "I know that this is later than you asked, and I would understand if you need to hear sooner.",
        "If you need my answer by the day that you asked for, I understand; please let me know.",
        fits=(_later_than_asked,),
        register="FN",
    ),
    *sentences(
        (),
        "I know you asked to hear sooner, so just tell me if that's too late.",
        "I know that's later than you asked. If you need to hear sooner, I understand; just let me know.",
        "If you need my answer by the day you asked for, I understand; just let me know.",
        fits=(_later_than_asked,),
        register="N1",
    ),
)

COUNTER_PROPOSAL: Final = (
    *_THANKS_FOR_THE_OFFER,
    *_THANKS_WITH_DELIGHT,
    *sentences(_OFFER_THANKS, "Thank you very much for offering me {the_position} at {salary}."),
    # Interest
    *sentences(
        Point.ENTHUSIASM,
        "I would very much like to join you.",
        "I am excited about joining you.",
        fits=(external, in_house),
        register="FN",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'd very much like to join you.",
        fits=(external, in_house),
        register="1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'd love to join the team.",
        fits=(external,),
        register="1",
    ),
    *sentences(Point.ENTHUSIASM, "I would very much like to take this step.", fits=(internal,), register="FN"),
    *sentences(Point.ENTHUSIASM, "I'd very much like to take this step.", fits=(internal,), register="1"),
    *sentences(
        Point.ENTHUSIASM,
        "I would very much like to do this {job}.",
        "I am excited about the {job}.",
        "I am excited about the {job}, especially because of {drawn_by}.",
        "I am very interested in the {job}, especially because of {drawn_by}.",
        "I am excited about the {job}, in large part because {drawn_by_clause}.",
        "I am very interested in the {job}, especially because {drawn_by_clause}.",
        "I would very much like to do this {job}. Part of the appeal for me: {drawn_by_any}.",
        "The {job} really appeals to me.",
        "I am very interested in the work.",
        "I would be very glad to take this on.",
        "What draws me most is {drawn_by_one}, and I would very much like to do this {job}.",
        "What excites me most is {drawn_by_one}, and I would be very glad to take this on.",
        "The {job} really appeals to me, above all because of {drawn_by}.",
        "What appeals to me most about the {job} is {drawn_by_last}.",
        "A good deal about the {job} appeals to me: {drawn_by_list}.",
        register="FN",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'm really excited about the {job}.",
        "I'd very much like to do this {job}.",
        "What excites me most is {drawn_by_one}, and I'd love to do this {job}.",
        "I keep thinking about {drawn_by_one}, and I'd very much like to do this {job}.",
        "The {job} really appeals to me, especially because of {drawn_by}.",
        register="N1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'd really like to have this {job}.",
        "I'm excited about the {job}.",
        "I'm excited about the {job}, especially because of {drawn_by}.",
        "I'm very interested in the {job}, especially because of {drawn_by}.",
        "What excites me most about the {job} is {drawn_by_last}.",
        "A lot about the {job} appeals to me: {drawn_by_list}.",
        "I'm excited about the {job}, in large part because {drawn_by_clause}.",
        "I'm very interested in the {job}, especially because {drawn_by_clause}.",
        "I'd very much like to do this {job}. Part of the appeal for me: {drawn_by_any}.",
        "I'd love to do this {job}.",
        register="1",
    ),
    # What to talk about
    *sentences(
        Point.PRIORITIES,
        "Before I give you my answer, could we talk about {priorities}?",
        "Would you be open to a conversation about {priorities}?",
        "Before I give you my answer, could we talk about a few things: {priorities_any}?",
        "Before I give you my answer, could we talk about some of the terms?",
        "Would you be open to a conversation about some of the terms?",
    ),
    *sentences(
        Point.PRIORITIES,
        "Before I decide, I would like to talk with you about {priorities}.",
        "Is there room to discuss {priorities}?",
        "I would welcome a conversation about {priorities} before I answer.",
        "May I ask whether we could discuss {priorities}?",
        "Would you be open to discussing the following: {priorities_any}?",
        "Before I decide, I would like to talk with you about some of the terms.",
        "I would welcome a conversation about the terms before I answer.",
        "There are a few points that I would like to discuss with you.",
        "Could we find a time to discuss some of the terms?",
        register="FN",
    ),
    *sentences(
        Point.PRIORITIES,
        "Is there any room to talk about {priorities}?",
        "Could we find some time to talk about {priorities}?",
        "Before I give you my answer, could we talk about {priorities}?",
        "Before I answer, here is what I'd like to ask about: {priorities_any}.",
        "Could we find some time to go over a few of the terms?",
        "Before I give you my answer, I'd like to talk through a few points of the offer.",
        register="N1",
    ),
    *sentences(
        Point.PRIORITIES,
        "Could we talk through {priorities} before I give you my answer?",
        "There are a few things I'd like to talk through with you.",
        "Could we talk through some of the terms before I give you my answer?",
        register="1",
    ),
    # Closings
    *sentences((), "When would be a good time to talk?"),
    *sentences(
        (),
        "I am available by phone or in person, whenever it suits you.",
        "I am happy to talk in person or by phone.",
        "I would be glad to talk by phone, and I am happy to work around your schedule.",
        "If you have a few minutes for a call, I am happy to work around your schedule.",
        register="FN",
    ),
    *sentences(
        (),
        "I'd be glad to talk by phone whenever it works for you.",
        "I'm happy to work around your schedule, by phone or in person.",
        register="N1",
    ),
    *sentences(
        (),
        "I'm available by phone or in person, whenever it suits you.",
        "I'm happy to talk in person or by phone.",
        "I'm happy to talk by phone or in person, whichever is easier for you.",
        register="1",
    ),
)

ACCEPTANCE: Final = (
    # The yes, naming the position
    *sentences(
        _ACCEPTANCE,
        "I am delighted to accept your offer of {the_position}. Thank you very much.",
        "Thank you very much for offering me {the_position}; I am very happy to accept.",
        "I am very happy to accept {the_position}. Thank you for offering it to me.",
        "Thank you for offering me {the_position}, which I am delighted to accept.",
        "I gladly accept your offer of {the_position}. Thank you for choosing me.",
        "It is a pleasure to accept your offer of {the_position}. Thank you very much.",
        "I am writing to accept your offer of {the_position}, and to thank you for it.",
        register="FN",
    ),
    *sentences(
        _ACCEPTANCE,
        "I'm delighted to accept your offer of {the_role}. Thank you so much.",
        "Thank you so much for offering me {the_role}; I'm delighted to accept.",
        register="N1",
    ),
    *sentences(
        _ACCEPTANCE,
        "I'm delighted to accept your offer of {the_position}. Thank you very much.",
        "Thank you very much for offering me {the_position}; I'm very happy to accept.",
        "I'm so happy to accept {the_role}. Thank you for choosing me!",
        "I'm very happy to say yes to your offer of {the_role}. Thank you so much!",
        "Thanks so much for offering me {the_role}; I'm very glad to accept.",
        register="1",
    ),
    *sentences(
        _ACCEPTANCE,
        "I am pleased to accept your offer of {the_position_there}. Thank you very much.",
        fits=(external,),
        register="F",
    ),
    # What was agreed
    *sentences(
        Point.TERMS,
        "To confirm, the {pay} is {salary}, and I look forward to starting on {starts_on}.",
        "I understand that my first day will be {starts_on}.",
        fits=(_start_ahead,),
    ),
    *sentences(
        Point.TERMS,
        "To confirm, my {pay} will be {salary}, and I will start on {starts_on}.",
        "As I understand it, I will start on {starts_on}, and the {pay} is {salary}.",
        "To confirm, I will start on {starts_on}.",
        fits=(_start_ahead,),
        register="FN",
    ),
    *sentences(
        Point.TERMS,
        "To confirm, the {pay} is {salary}, and I'll start on {starts_on}.",
        "As I understand it, the {pay} is {salary}, and my first day is {starts_on}.",
        "To confirm, I'll start on {starts_on}.",
        fits=(_start_ahead,),
        register="N1",
    ),
    *sentences(
        Point.TERMS,
        "To confirm, the {pay} is {salary} and the start date is {starts_on}.",
        "To confirm, the {pay} is {salary}.",
        "I understand that the {pay} is {salary}.",
        "To confirm, the start date is {starts_on}.",
        "I understand that the start date is {starts_on}.",
    ),
    # In writing, where nothing is yet
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you please send me the terms in writing for my records?",
        "When you have a chance, could you please send me the offer in writing?",
        "Please send me the terms in writing when they are ready.",
        fits=(_to_be_written,),
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Would you please confirm the terms in writing?",
        "I would appreciate having the terms in writing as well.",
        fits=(_to_be_written,),
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you also put the terms in writing for me?",
        fits=(_to_be_written,),
        register="N1",
    ),
    *sentences(Point.WRITTEN_OFFER, "I look forward to receiving the formal offer.", fits=(_announced,)),
    *sentences(
        Point.WRITTEN_OFFER,
        "I will watch for the formal offer and get it back to you promptly.",
        "I understand that the formal offer is on its way.",
        "I will keep an eye out for the formal offer.",
        fits=(_announced,),
        register="FN",
    ),
    *sentences(Point.WRITTEN_OFFER, "I'll keep an eye out for the formal offer.", fits=(_announced,), register="N1"),
    *sentences(
        Point.WRITTEN_OFFER,
        "I'll watch for the formal offer and get it back to you soon.",
        fits=(_announced,),
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "I look forward to joining you. If you need anything from me before I start, please let me know.",
        fits=(_start_open, external, in_house),
    ),
    *sentences(
        (),
        "Please let me know if there is any paperwork to complete before I start. I look forward to working with you.",
        "I look forward to working with you and your colleagues. If there is anything I should do before I start, please let me know.",
        fits=(_start_open, external, in_house),
        register="FN",
    ),
    *sentences(
        (),
        "I'm looking forward to joining the team. If there's anything I should take care of before I start, just let me know.",
        fits=(_start_open, external),
        register="N1",
    ),
    *sentences(
        (),
        "I can't wait to join you all. If there's any paperwork to fill out, just send it my way.",
        fits=(_start_open, external, in_house),
        register="1",
    ),
    *sentences(
        (),
        "I'm so glad this worked out. If you need anything from me before I start, just let me know.",
        fits=(_start_open, external),
        register="1",
    ),
    *sentences(
        (),
        "I'm excited to be joining you. Just send along any paperwork you need me to fill out.",
        fits=(_start_open, external, in_house),
        register="1",
    ),
    *sentences(
        (),
        "I look forward to getting started. If there is anything I should do before then, please let me know.",
        "Please let me know if there is anything I should take care of first. I look forward to getting started.",
        fits=(_start_open,),
        register="FN",
    ),
    *sentences(
        (),
        "I can't wait to start. If there's anything I should do before then, please let me know.",
        "Please let me know if there's anything I should take care of first. I look forward to getting started.",
        "I can't wait to get started. If there's anything you need from me before then, just let me know.",
        fits=(_start_open,),
        register="1",
    ),
    *sentences(
        (),
        "I am very happy to be taking this on. If you need any paperwork from me, please let me know.",
        "Please let me know if there is anything else you need from me. I am very glad to be taking this on.",
        fits=(_start_past,),
        register="FN",
    ),
    *sentences(
        (),
        "I'm so happy to be taking this on. If you need any paperwork from me, please let me know.",
        "Please let me know if there's anything else you need from me. I'm so glad to be taking this on.",
        fits=(_start_past,),
        register="1",
    ),
)

DECLINE: Final = (
    # Thanks, naming the position
    *sentences(
        _OFFER_THANKS,
        "Thank you very much for offering me {the_position}.",
        "I very much appreciate your offer of {the_position}.",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you for offering me {the_position}. It meant a great deal to me.",
        "I was honored to be offered {the_position}. Thank you.",
        "I am grateful for your offer of {the_position}, and I have given it a great deal of thought.",
        "Thank you for offering me {the_position}, and for all your time and help.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you so much for offering me {the_role}.",
        "It meant a lot to me to be offered {the_role}. Thank you.",
        "I really appreciate your offer of {the_role}, and I've given it a lot of thought.",
        register="N1",
    ),
    *sentences(_OFFER_THANKS, "Thanks so much for offering me {the_role}. It meant a lot to me.", register="1"),
    # The no
    *sentences(
        Point.DECLINE,
        "It was not an easy choice, but I have decided to decline the offer.",
        "I am sorry to say that I have decided to decline the offer.",
        "I am sorry to say that I have decided to decline the offer because {reason_clause}.",
        "I have decided to decline the offer. My reason, in brief: {reason_any}.",
        "I have decided to decline the offer, and I wanted you to know right away.",
        "I have decided not to accept the offer, and I wanted you to hear it from me.",
        "It is with regret that I have decided to decline the offer.",
        "I am writing to let you know that I have decided to decline the offer.",
        "I have decided not to accept the offer, and I wanted to tell you as soon as I could.",
        "I have decided to decline the offer because {reason_clause}.",
        "Because {reason_first}, I have decided to decline the offer.",
        "I am writing to decline the offer because {reason_clause}.",
        "I have decided to decline the offer because of {reason_noun}.",
        "Because of {reason_noun}, I have decided to decline the offer.",
        "I am sorry to say that I have decided to decline the offer because of {reason_noun}.",
        "I have decided to decline the offer {reason_adverb}.",
        "I am sorry to say that I have decided to decline the offer {reason_adverb}.",
        "I am sorry to say that I have decided to decline the offer. In brief, here is why: {reason_any}.",
        register="FN",
    ),
    *sentences(
        Point.DECLINE,
        "After a lot of thought, I've decided to decline the offer.",
        "I wanted to let you know that I've decided to decline the offer.",
        "I've decided to decline the offer because {reason_clause}.",
        "I wanted to let you know that I'm declining the offer because {reason_clause}.",
        "I've decided to decline the offer because of {reason_noun}.",
        "I'm sorry to say that I've decided to decline it because of {reason_noun}.",
        "I've decided to decline the offer {reason_adverb}.",
        "I'm sorry to say that I've decided to decline it {reason_adverb}.",
        register="N1",
    ),
    *sentences(
        Point.DECLINE,
        "It wasn't an easy choice, but I've decided to decline the offer.",
        "I'm sorry to say that I've decided to decline the offer.",
        "I'm sorry to say that I've decided to decline the offer because {reason_clause}.",
        "I've decided to decline the offer. My reason, in brief: {reason_any}.",
        "It was a hard decision, but I've decided not to accept the offer.",
        "I've thought hard about it, and I've decided to decline the offer.",
        "I'm sorry to tell you that I've decided to decline it.",
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "I wish you and your colleagues all the best, and I hope that our paths cross again.",
        "I hope that we will have a chance to work together someday.",
        fits=(external,),
        register="FN",
    ),
    *sentences((), "I hope we get a chance to work together someday.", fits=(external,), register="1"),
    *sentences((), "I enjoyed getting to know you, and I wish you all the best.", fits=(talked, external)),
    *sentences((), "I wish you all the best with the search.", "I hope that you find the right person soon."),
    *sentences((), "You have my best wishes for the search.", register="F"),
    *sentences((), "All the best with the search.", register="N1"),
    *sentences(
        (),
        "I look forward to continuing to work with you, and I wish you all the best with the search.",
        fits=(internal,),
        register="FN",
    ),
    *sentences(
        (),
        "I'm glad that we'll still be working together, and I hope you find the right person soon.",
        fits=(internal,),
        register="1",
    ),
)
