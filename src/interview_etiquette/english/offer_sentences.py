"""The sentences of messages about an offer, from the first thanks for it to the yes or the no."""

from datetime import date
from typing import Final

from interview_etiquette.facts import OfferForm, OfferStatus
from interview_etiquette.points import Occasion, Point

from .entry import arranged, external, internal, sentences, talked

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
    return _is_ahead(occasion, None if occasion.offer is None else occasion.offer.answer_by)


def _no_answer_date(occasion: Occasion) -> bool:
    return not _answer_date(occasion)


def _not_lapsed(occasion: Occasion) -> bool:
    return occasion.offer is None or occasion.offer.answer_by is None or _answer_date(occasion)


def _start_ahead(occasion: Occasion) -> bool:
    return _is_ahead(occasion, None if occasion.offer is None else occasion.offer.starts_on)


def _start_open(occasion: Occasion) -> bool:
    return occasion.offer is None or occasion.offer.starts_on is None or _start_ahead(occasion)


def _is_ahead(occasion: Occasion, day: date | None) -> bool:
    return day is not None and (occasion.written_on is None or day >= occasion.written_on)


ACKNOWLEDGMENT: Final = (
    # Thanks for the offer, naming the position
    *sentences(
        _OFFER_THANKS,
        "I am grateful for your offer of {the_position} and for your confidence in me.",
        "Your offer of {the_position} means a great deal to me, and I thank you for it.",
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you very much for offering me {the_position}.",
        "Thank you for your offer of {the_position}, and for your confidence in me.",
        "I was very glad to receive your offer of {the_position}, and I thank you for it.",
        "I appreciate your offer of {the_position} very much.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you so much for offering me {the_role}.",
        "I was so glad to get your offer of {the_role}; thank you.",
        "Thank you for the offer of {the_role}; it means a lot to me.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "It means a lot to me that you'd offer me {the_role}; thank you.",
        "Thanks so much for the offer of {the_role}, and for your confidence in me.",
        register="1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you for letting me know that you would like to offer me {the_position}.",
        fits=(_unwritten,),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks so much for letting me know that you'd like to offer me {the_role}.",
        fits=(_unwritten,),
        register="1",
    ),
    *sentences(
        _OFFER_THANKS,
        "I have received your letter offering me {the_position}, and I thank you for it.",
        fits=(_by_letter,),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "I have received your e-mail offering me {the_position}, and I thank you for it.",
        fits=(_by_email,),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "I got your e-mail offering me {the_role}; thank you so much.",
        fits=(_by_email,),
        register="N1",
    ),
    # ... and for the interview, at once
    *sentences(
        _BOTH_THANKS,
        "Thank you for meeting with me{when}, and for offering me {the_position}.",
        fits=(talked,),
        register="FN",
    ),
    *sentences(
        _BOTH_THANKS,
        "Thank you for talking with me{when}, and for offering me {the_role}.",
        fits=(talked,),
        register="N1",
    ),
    *sentences(
        _BOTH_THANKS,
        "Thank you for arranging my interview{when}, and for offering me {the_position}.",
        fits=(arranged,),
        register="FN",
    ),
    # Thanks for the interview
    *sentences(
        Point.THANKS,
        "I also appreciated the time you took to meet with me{when}.",
        "I also enjoyed our conversation{when}, and I appreciate your making time for it.",
        "Our conversation{when} was a pleasure as well, and I appreciate the time you gave it.",
        "I am grateful as well for the time you gave me{when}.",
        "It was a pleasure to meet with you{when}, and I appreciate the time you took.",
        "Meeting with you{when} was a pleasure as well, and I appreciate the time you took.",
        fits=(talked,),
        register="FN",
    ),
    *sentences(
        Point.THANKS,
        "I really enjoyed talking with you{when}, and I appreciate the time you took.",
        "It was also good to talk with you{when}; I appreciate your making the time.",
        fits=(talked,),
        register="N1",
    ),
    *sentences(
        Point.THANKS,
        "It was also great to talk with you{when}; thanks for making the time.",
        "Thanks as well for such a good conversation{when}.",
        fits=(talked,),
        register="1",
    ),
    *sentences(
        Point.THANKS,
        "I also appreciate all you did to arrange my interview{when}.",
        fits=(arranged,),
        register="FN",
    ),
    *sentences(
        Point.THANKS,
        "I also appreciate your help in setting up my interview{when}.",
        fits=(arranged,),
        register="N1",
    ),
    *sentences(
        Point.THANKS,
        "I also appreciate the time that I was given{when}.",
        register="FN",
    ),
    *sentences(
        Point.THANKS,
        "I also appreciate all the time that went into my interview{when}.",
        register="N1",
    ),
    # The offer in writing
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you please send me the offer in writing, so that I can read it carefully?",
        "Would you please send me the offer in writing, so that we both have the same terms in front of us?",
        "So that I can review everything carefully, would you please send me the offer in writing?",
        "I would appreciate having the offer in writing, so that I can give it the attention it deserves.",
        "It would help me to have the offer and its terms in writing; could you send them to me?",
        "May I ask you to send me the offer in writing, so that I can go over the terms?",
        fits=(_to_be_written,),
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "When you have a chance, could you send me the offer in writing?",
        "I'd like to go over everything carefully, so could you send me the offer in writing?",
        "It would be a big help to have the offer in writing; could you send it to me?",
        fits=(_to_be_written,),
        register="N1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you put the offer in writing for me, so that we're working from the same terms?",
        "Before I get back to you, could you send me the offer in writing?",
        fits=(_to_be_written,),
        register="1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "The formal offer will have my full attention when it arrives, and I look forward to receiving it.",
        fits=(_announced,),
        register="F",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I look forward to receiving the formal offer.",
        "I look forward to reading the formal offer when it arrives.",
        "As soon as the formal offer arrives, I will read it carefully.",
        "I look forward to seeing the details in the formal offer.",
        fits=(_announced,),
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I'll keep an eye out for the formal offer, and I look forward to reading it.",
        "I'm looking forward to seeing the formal offer.",
        "When the formal offer comes, I'll go over it carefully.",
        fits=(_announced,),
        register="N1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I'm looking forward to reading the formal offer when it comes.",
        fits=(_announced,),
        register="1",
    ),
    # ... and the date of the answer, at once
    *sentences(
        _WRITING_AND_DATE,
        "Could you please send me the offer in writing, so that I can read it carefully and give you my answer by {answer_by}?",
        "Would you please send me the offer in writing, so that I can go over it before I answer you by {answer_by}?",
        fits=(_to_be_written,),
        register="FN",
    ),
    *sentences(
        _WRITING_AND_DATE,
        "Could you send me the offer in writing, so that I can go over it and get back to you by {answer_by}?",
        fits=(_to_be_written,),
        register="N1",
    ),
    *sentences(
        _WRITING_AND_DATE,
        "I look forward to reading the formal offer, and I will give you my answer by {answer_by}.",
        fits=(_announced,),
        register="FN",
    ),
    *sentences(
        _WRITING_AND_DATE,
        "I'll keep an eye out for the formal offer, and I'll get back to you by {answer_by}.",
        fits=(_announced,),
        register="1",
    ),
    # What the offer leaves open
    *sentences(
        Point.MISSING_TERMS,
        "May I also ask about {missing_terms}, which I did not find in the offer?",
        register="F",
    ),
    *sentences(
        Point.MISSING_TERMS,
        "Before I answer, could you tell me more about {missing_terms}?",
        "Could you also give me the details on {missing_terms}?",
        "To complete the picture, could you let me know about {missing_terms}?",
        "Would you be able to tell me about {missing_terms}, which I did not see in the offer?",
        "I did not find anything in the offer about {missing_terms}; could you tell me more?",
        register="FN",
    ),
    *sentences(
        Point.MISSING_TERMS,
        "Before I get back to you, could you fill me in on {missing_terms}?",
        "I didn't see anything in the offer about {missing_terms}; could you fill me in?",
        "When you get a chance, could you let me know about {missing_terms}?",
        register="N1",
    ),
    *sentences(
        Point.MISSING_TERMS,
        "Could you fill me in on {missing_terms}?",
        "Can you tell me a bit more about {missing_terms}?",
        "I'd like to know a bit more about {missing_terms}; could you fill me in?",
        register="1",
    ),
    # The date of the answer
    *sentences(
        Point.ANSWER_DATE,
        "I will give you my answer by {answer_by}.",
        "You will have my answer by {answer_by}.",
        "You will hear from me with a decision by {answer_by}.",
        "I will let you know my decision by {answer_by}.",
        "I plan to go over everything carefully and to give you my answer by {answer_by}.",
        "After I have gone over everything, I will give you my answer by {answer_by}.",
        register="FN",
    ),
    *sentences(
        Point.ANSWER_DATE,
        "I'll get back to you with my answer by {answer_by}.",
        "You'll have my answer by {answer_by}.",
        "I'll be back in touch with my answer by {answer_by}.",
        register="N1",
    ),
    *sentences(
        Point.ANSWER_DATE,
        "I'll go over everything and let you know by {answer_by}.",
        "I'll let you know either way by {answer_by}.",
        "You'll hear from me by {answer_by}.",
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "Please let me know if you need anything further from me.",
        register="F",
    ),
    *sentences(
        (),
        "In the meantime, please let me know if you need anything from me.",
        "If it would help to talk in the meantime, I am happy to do so.",
        "I am glad to talk at any time if that is easier.",
        register="FN",
    ),
    *sentences(
        (),
        "In the meantime, if there's anything you need from me, just let me know.",
        "I'm happy to talk anytime if that's easier.",
        "In the meantime, feel free to call if you need anything from me.",
        register="N1",
    ),
    *sentences(
        (),
        "If anything comes up in the meantime, just let me know.",
        register="1",
    ),
    *sentences(
        (),
        "If you need anything from me before then, please let me know.",
        fits=(_answer_date,),
        register="FN",
    ),
    *sentences(
        (),
        "Let me know if there's anything you need from me before then.",
        fits=(_answer_date,),
        register="1",
    ),
    *sentences(
        (),
        "I want to give the offer the thought it deserves, and I will be in touch with my answer soon.",
        "I would like to go over everything carefully before I answer, and I will be in touch soon.",
        fits=(_no_answer_date,),
        register="FN",
    ),
    *sentences(
        (),
        "I'm going to take a little time to go over everything, and I'll be in touch soon.",
        fits=(_no_answer_date,),
        register="N1",
    ),
)

OFFER_REMINDER: Final = (
    # Thanks again, naming the position
    *sentences(
        _OFFER_THANKS,
        "Your offer of {the_position} means a great deal to me, and I thank you again for it.",
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_position}.",
        "Thank you again for your offer of {the_position}, and for your confidence in me.",
        "I remain grateful for your offer of {the_position}.",
        "Thank you again for your confidence in me, and for your offer of {the_position}.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_role}; it was wonderful news.",
        "Thanks again for offering me {the_role}.",
        "I'm still so glad to have been offered {the_role}, and I thank you again.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks again for the offer of {the_role}; I was so glad to get it.",
        "I was so glad to be offered {the_role}; thank you again.",
        register="1",
    ),
    *sentences(
        _OFFER_THANKS,
        "I have had your offer of {the_position} very much in mind, and I thank you again for it.",
        fits=(_undecided,),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "I continue to be very interested in {the_position}, and I thank you again for offering it to me.",
        fits=(_undecided, _interested),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_position}, which I was glad to accept.",
        fits=(_accepted,),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks again for offering me {the_role}; I'm so glad that I said yes.",
        fits=(_accepted,),
        register="1",
    ),
    # When it might come in writing
    *sentences(
        Point.WRITTEN_OFFER,
        "I would be grateful if you could tell me when to expect the offer in writing.",
        register="F",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you tell me when I might expect the offer in writing?",
        "I am writing to ask when the written offer might be ready.",
        "Would you be able to tell me when the written offer is likely to arrive?",
        "May I ask when I might receive the offer in writing?",
        "When might I look for the offer in writing?",
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Do you know when the written offer might be ready?",
        "I wanted to ask when I should look for the written offer.",
        register="N1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you send me the offer in writing when it's ready?",
        "Do you have a rough idea of when the offer might come in writing?",
        register="1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "If the formal offer has already gone out, could you send it to me once more?",
        fits=(_announced,),
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I'm looking forward to the formal offer; do you have a sense of when it might be ready?",
        fits=(_announced,),
        register="N1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Would you please send me the terms in writing, so that we both have them in front of us?",
        fits=(_accepted,),
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you send me the terms in writing when they're ready?",
        fits=(_accepted,),
        register="N1",
    ),
    # Closings
    *sentences(
        (),
        "I would be glad to send any information that you need for it.",
        register="F",
    ),
    *sentences(
        (),
        "If you need any information from me to prepare it, I will send it right away.",
        "Please let me know if there is anything that you need from me first.",
        "Until then, I am happy to answer any questions.",
        register="FN",
    ),
    *sentences(
        (),
        "If there's anything you need from me to get it ready, just let me know.",
        "I'm happy to send anything you need for it.",
        register="N1",
    ),
    *sentences(
        (),
        "Let me know if there's anything you need from me to get it ready.",
        "Until then, just let me know if you need anything from me.",
        register="1",
    ),
    *sentences(
        (),
        "I would like to have the terms in front of me when I give you my answer.",
        "As soon as I have it, I will read it carefully.",
        fits=(_undecided,),
        register="FN",
    ),
    *sentences(
        (),
        "I'd like to have everything in front of me when I give you my answer.",
        fits=(_undecided,),
        register="N1",
    ),
    *sentences(
        (),
        "It will be good to have everything in one place before I start.",
        fits=(_accepted,),
        register="FN",
    ),
    *sentences(
        (),
        "I'm looking forward to joining you.",
        fits=(_accepted, external),
        register="N1",
    ),
)

OFFER_INQUIRY: Final = (
    # Thanks, naming the position
    *sentences(
        _OFFER_THANKS,
        "I continue to appreciate your offer of {the_position}.",
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_position}.",
        "Thank you for your offer of {the_position}, and for your confidence in me.",
        "I remain grateful for your offer of {the_position}.",
        "I am writing about your offer of {the_position}, for which I thank you again.",
        "I appreciated your offer of {the_position} very much, and I still do.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for the offer of {the_role}.",
        "I was so glad to get your offer of {the_role}; thank you again.",
        "I'm writing about your offer of {the_role}, which I still appreciate very much.",
        "I'm writing about the offer of {the_role}, which meant a lot to me; thank you again.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks again for offering me {the_role}; it meant a lot to me.",
        "I still really appreciate your offer of {the_role}.",
        "I really appreciated your offer of {the_role}, and I still do.",
        register="1",
    ),
    # Whether it still stands
    *sentences(
        Point.OFFER_QUESTION,
        "You had asked for my answer by {answer_by_past}, and I regret that I let that date pass; does the offer still stand?",
        "My answer was due by {answer_by_past}, and I apologize for letting that date pass; may I ask whether the offer still stands?",
        register="F",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I realize that the date for my answer, {answer_by_past}, has passed, and I would like to ask whether the offer is still open.",
        "I am sorry that I did not answer by {answer_by_past}; may I ask whether the offer is still open?",
        "As the date for my answer, {answer_by_past}, has passed, could you tell me whether the offer is still open?",
        "My answer was due by {answer_by_past}, and I am sorry that it did not reach you; is the offer still open?",
        register="FN",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I know I was supposed to answer by {answer_by_past}, and I'm sorry that I didn't; is the offer still open?",
        "I'm sorry that I let {answer_by_past} go by without an answer, and I wanted to ask whether the offer is still open.",
        register="N1",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I know {answer_by_past} has come and gone, and I'm sorry; does the offer still stand?",
        "I'm sorry I missed {answer_by_past}; is the offer still open?",
        "Is the offer still open, even though I let {answer_by_past} go by? I'm sorry about that.",
        register="1",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I would be grateful to know whether the offer still stands.",
        fits=(_not_lapsed,),
        register="F",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "May I ask whether the offer still stands?",
        "I am writing to ask whether the offer is still open.",
        "Could you tell me whether the offer is still open?",
        "Does the offer still stand?",
        "I would like to ask whether the offer is still open.",
        fits=(_not_lapsed,),
        register="FN",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I wanted to ask whether the offer is still open.",
        "Could you let me know whether the offer is still open?",
        fits=(_not_lapsed,),
        register="N1",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "Is the offer still open?",
        "Does the offer still stand on your end?",
        fits=(_not_lapsed,),
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "Should you have made other plans, I would understand, and I would be grateful to hear either way.",
        register="F",
    ),
    *sentences(
        (),
        "If it is, I will give you my answer promptly; if it is not, I understand.",
        "I would understand if you had made other plans, and I would appreciate hearing either way.",
        "I am happy to talk at any time that suits you.",
        "If it does not stand, I fully understand.",
        "In either case, I am grateful to you for having made it.",
        register="FN",
    ),
    *sentences(
        (),
        "If it is, I'll get back to you right away, and if it isn't, I understand.",
        "I'd understand if you've made other plans, and I'd appreciate hearing either way.",
        "If it's closed, I completely understand.",
        register="N1",
    ),
    *sentences(
        (),
        "Either way, I'd be glad to hear from you.",
        "If it is, I'll get back to you right away.",
        "Either way, thank you for thinking of me.",
        register="1",
    ),
)

TIME_REQUEST: Final = (
    # Thanks, naming the position; with interest where there is any
    *sentences(
        _OFFER_THANKS,
        "Your offer of {the_position} interests me very much, and I thank you for it.",
        fits=(_interested,),
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you for offering me {the_position}, which interests me very much.",
        "Thank you for your offer of {the_position}; I am very interested in it.",
        "I appreciate your offer of {the_position}, and I am very interested in it.",
        "I am very interested in {the_position}, and I appreciate your offer.",
        "I was very glad to receive your offer of {the_position}, and I thank you for it.",
        fits=(_interested,),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you so much for offering me {the_role}; I'm very interested in it.",
        "I really appreciate your offer of {the_role}, and I'm very interested in it.",
        "I'm very interested in {the_role}, and I'm grateful to you for offering it to me.",
        fits=(_interested,),
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks so much for offering me {the_role}; I'm excited about it.",
        "I was so glad to get your offer of {the_role}; thank you.",
        fits=(_interested,),
        register="1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you for offering me {the_position}.",
        "I appreciate your offer of {the_position}, and I thank you for it.",
        fits=(_uninterested,),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you for your offer of {the_role}, and for your confidence in me.",
        fits=(_uninterested,),
        register="N1",
    ),
    # Until when
    *sentences(
        Point.MORE_TIME,
        "As {because_clause}, I would like to ask whether I might give you my answer by {until}.",
        "In view of {because_noun}, I would like to ask whether I might give you my answer by {until}.",
        register="F",
    ),
    *sentences(
        Point.MORE_TIME,
        "Would it be possible for me to give you my answer by {until}?",
        "So that I can give it careful thought, may I have until {until} to answer?",
        "I want to decide carefully, and I would like to ask whether I might give you my answer by {until}.",
        "To make a careful decision, I would like to ask for a little more time: would {until} be possible?",
        "Would you be willing to give me until {until} to make a careful decision?",
        "May I ask for some additional time to decide, until {until}?",
        "Because {because_clause}, would it be possible for me to give you my answer by {until}?",
        "May I have until {until} to give you my answer, since {because_clause}?",
        "I would like to ask whether I might give you my answer by {until}, because {because_clause}.",
        "Would you be willing to give me until {until} to decide, since {because_clause}?",
        "Because of {because_noun}, would it be possible for me to give you my answer by {until}?",
        "May I have until {until} to give you my answer, because of {because_noun}?",
        "I would like to ask whether I might give you my answer by {until}, because of {because_noun}.",
        "Would you be willing to give me until {until} to decide, because of {because_noun}?",
        "I would like to ask whether I might give you my answer by {until} {because_adverb}.",
        "May I have until {until} to give you my answer {because_adverb}?",
        "Would it be possible for me to give you my answer by {until} {because_adverb}?",
        "I would like to ask whether I might give you my answer by {until}, for this reason: {because_any}.",
        "May I have until {until} to give you my answer, for this reason: {because_any}?",
        register="FN",
    ),
    *sentences(
        Point.MORE_TIME,
        "I'd like to think it through carefully, so could I have until {until} to give you my answer?",
        "Would you be able to give me until {until} to decide?",
        "Since {because_clause}, could I have until {until} to give you my answer?",
        "Could I give you my answer by {until}, since {because_clause}?",
        "I'd like to ask for a little more time, until {until}, because {because_clause}.",
        "Because of {because_noun}, could I have until {until} to give you my answer?",
        "Could I give you my answer by {until}, because of {because_noun}?",
        "I'd like to ask for a little more time, until {until}, because of {because_noun}.",
        "Could I have until {until} to give you my answer {because_adverb}?",
        "I'd like to ask for a little more time, until {until}, and here's why: {because_any}.",
        "Could I give you my answer by {until}?",
        register="N1",
    ),
    *sentences(
        Point.MORE_TIME,
        "Could I have until {until} to decide?",
        "I want to be sure I get this right, so would it be OK if I gave you my answer by {until}?",
        "Would it be OK if I gave you my answer by {until}, since {because_clause}?",
        "Would it be OK if I gave you my answer by {until}, because of {because_noun}?",
        "Would it be OK if I gave you my answer by {until} {because_adverb}?",
        "I'd really like to think this through; could I get back to you by {until}?",
        "Would it work on your end if I got back to you by {until}?",
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "Please let me know whether that would be possible, and thank you for considering it.",
        register="F",
    ),
    *sentences(
        (),
        "If that does not suit your schedule, please let me know.",
        "If that date would cause you any difficulty, please tell me.",
        "I understand that you have a schedule of your own, so please tell me if that would not work.",
        "Thank you for considering this, and please let me know if it would cause any difficulty.",
        "If you have any concerns about that, I would be glad to talk.",
        register="FN",
    ),
    *sentences(
        (),
        "If that doesn't work on your end, please let me know.",
        "I know you have your own schedule, so please tell me if that won't work.",
        "If that date is a problem, just tell me.",
        register="N1",
    ),
    *sentences(
        (),
        "If that's a problem on your end, just let me know.",
        "Let me know if that works on your end.",
        "Let me know if that's OK with you.",
        register="1",
    ),
)

COUNTER_PROPOSAL: Final = (
    # Thanks, naming the position
    *sentences(
        _OFFER_THANKS,
        "I am grateful for your offer of {the_position} and for your confidence in me.",
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you very much for offering me {the_position}.",
        "Thank you for your offer of {the_position}, and for your confidence in me.",
        "I appreciate your offer of {the_position} very much.",
        "I was very glad to receive your offer of {the_position}, and I thank you for it.",
        "Your offer of {the_position} means a great deal to me, and I thank you for it.",
        "Thank you for sending me the offer of {the_position}.",
        "Thank you for offering me {the_position} at {salary}.",
        "I have gone over your offer of {the_position} at {salary}, and I thank you for it.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you so much for offering me {the_role}.",
        "Thank you for sending the offer of {the_role}; I was so glad to get it.",
        "I really appreciate your offer of {the_role}.",
        "Thank you for sending the offer of {the_role} at {salary}.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks so much for the offer of {the_role}.",
        "It was so good to get your offer of {the_role}; thank you.",
        "I was so glad to get your offer of {the_role}; thank you.",
        register="1",
    ),
    # Interest
    *sentences(
        Point.ENTHUSIASM,
        "I would very much like to join you.",
        "The prospect of joining you appeals to me a great deal.",
        fits=(external,),
        register="FN",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'd very much like to join the team.",
        fits=(external,),
        register="N1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I am very interested in taking it on.",
        "This is a position that I would very much like to take on.",
        "It is work that I would very much like to do.",
        "What draws me most is {drawn_by}, and I would very much like to take the position.",
        "I would very much like to take the position, above all because of {drawn_by}.",
        "The position appeals to me a great deal, especially because of {drawn_by}.",
        "I would very much like to take the position, and one thing above all draws me: {drawn_by_any}.",
        register="FN",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'm excited about the job, and I'd love to make this work.",
        "It's a job I'd very much like to do.",
        "I'd very much like to do this job, and a big reason is {drawn_by}.",
        "A big part of what excites me about the job is {drawn_by}.",
        "I'd very much like to do this job, and here's what draws me most: {drawn_by_any}.",
        register="N1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'd love to make this work.",
        "This is a job I'd really like to do.",
        "I'd love to do this job, and a big reason is {drawn_by}.",
        register="1",
    ),
    # What to talk about
    *sentences(
        Point.PRIORITIES,
        "I would welcome a conversation about the terms before I give you my answer.",
        register="F",
    ),
    *sentences(
        Point.PRIORITIES,
        "Before I give you my answer, I would like to talk with you about {priorities}.",
        "I would be grateful for the chance to discuss {priorities}.",
        "May I ask whether there is any flexibility on {priorities}?",
        "Before I decide, I would welcome a conversation about {priorities}.",
        "Could we discuss {priorities} before I give you my answer?",
        "In reading the offer, I had questions that I would like to discuss with you about {priorities}.",
        "There is something I would like to discuss with you before I give you my answer: {priorities_any}.",
        "Before I decide, I would like to talk with you about the following: {priorities_any}.",
        "Before I give you my answer, I would like to talk with you about the terms.",
        "Could we arrange a time to talk about the terms?",
        "I would be grateful for the chance to discuss the terms with you.",
        "May we talk about the terms before I give you my answer?",
        "There are a few points in the offer that I would like to discuss with you.",
        register="FN",
    ),
    *sentences(
        Point.PRIORITIES,
        "Here's what I'd like to talk through with you before I give you an answer: {priorities_any}.",
        "Before I give you an answer, could we talk about {priorities}?",
        "I'd like to talk with you about {priorities}.",
        "Is there any flexibility on {priorities}?",
        "Could we find a time to talk about the terms?",
        "I'd like to talk through the terms with you before I give you an answer.",
        "There are a few things in the offer that I'd like to talk through with you.",
        "Could we find some time to talk about {priorities}?",
        "Could we talk about the terms before I get back to you?",
        register="N1",
    ),
    *sentences(
        Point.PRIORITIES,
        "Could we talk through {priorities} before I give you my answer?",
        "Is there any room to talk about {priorities}?",
        "Could we talk through the terms sometime soon?",
        "When would be a good time to talk through the terms?",
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "I would be grateful for a few minutes of your time.",
        register="F",
    ),
    *sentences(
        (),
        "Would you have time to talk in the next few days?",
        "I would be glad to talk by telephone or in person, whenever it suits you.",
        "Please let me know when it would suit you to talk.",
        "I am glad to talk at whatever time is convenient for you.",
        "If it is convenient for you, I would be glad to talk in the next few days.",
        "I can easily arrange my schedule around yours.",
        register="FN",
    ),
    *sentences(
        (),
        "I'm happy to talk whenever it works for you.",
        "Would you have time for a quick call in the next few days?",
        "I'm sure it'll be easier to talk than to write, so just tell me what time works for you.",
        register="N1",
    ),
    *sentences(
        (),
        "Let me know when would be a good time to talk.",
        "Do you have time for a call in the next few days?",
        "Can we find a time to talk?",
        register="1",
    ),
)

ACCEPTANCE: Final = (
    # The yes, naming the position
    *sentences(
        _ACCEPTANCE,
        "I gladly accept your offer of {the_position}, and I am grateful for your confidence in me.",
        register="F",
    ),
    *sentences(
        _ACCEPTANCE,
        "I am very pleased to accept your offer of {the_position}, and I thank you for it.",
        "Thank you for offering me {the_position}; I am delighted to accept.",
        "I am writing to confirm that I accept your offer of {the_position}, and to thank you for it.",
        "Thank you for your offer of {the_position}, which I am very happy to accept.",
        "I am delighted to accept your offer of {the_position}, and I thank you for your confidence in me.",
        register="FN",
    ),
    *sentences(
        _ACCEPTANCE,
        "I'm very happy to accept your offer of {the_role}; thank you so much.",
        "Thank you so much for offering me {the_role}; I'm delighted to accept.",
        register="N1",
    ),
    *sentences(
        _ACCEPTANCE,
        "I'm so happy to accept {the_role}, and thank you for your confidence in me.",
        "Thanks so much for offering me {the_role}; I'm very happy to accept.",
        "I'm delighted to say yes to {the_role}; thank you so much for the offer.",
        "I wanted to put it in writing that I'm accepting {the_role}; thank you so much.",
        register="1",
    ),
    *sentences(
        _ACCEPTANCE,
        "I am very pleased to accept your offer of {the_position_there}, and I thank you for it.",
        "Thank you for your offer of {the_position_there}, which I am delighted to accept.",
        fits=(external,),
        register="F",
    ),
    # What was agreed
    *sentences(
        Point.TERMS,
        "As I understand it, my salary will be {salary}, and I will start on {starts_on}.",
        "I understand that the salary is {salary} and that my first day will be {starts_on}.",
        "As I understand it, I will start on {starts_on}.",
        "I understand that my first day will be {starts_on}.",
        fits=(_start_ahead,),
        register="FN",
    ),
    *sentences(
        Point.TERMS,
        "Just to confirm, the salary is {salary}, and I'll start on {starts_on}.",
        "Just to confirm, I'll start on {starts_on}.",
        fits=(_start_ahead,),
        register="N1",
    ),
    *sentences(
        Point.TERMS,
        "As I understand it, the salary is {salary}, and my first day is {starts_on}.",
        fits=(_start_ahead,),
        register="1",
    ),
    *sentences(
        Point.TERMS,
        "To confirm the terms, the salary is {salary} and the start date is {starts_on}.",
        "The terms as I understand them are a salary of {salary} and a start date of {starts_on}.",
        "My understanding is that the salary is {salary} and the start date {starts_on}.",
        "I understand the terms to be a salary of {salary} and a start date of {starts_on}.",
        "As I understand it, the salary will be {salary}.",
        "I understand that the salary is {salary}.",
        "To confirm the terms, the salary is {salary}.",
        "My understanding is that the salary will be {salary}.",
        "The salary, as I understand it, is {salary}.",
        "The terms as I understand them include a salary of {salary}.",
        "To confirm the terms, the start date is {starts_on}.",
        "My understanding is that the start date is {starts_on}.",
        "The start date, as I understand it, is {starts_on}.",
        "I have noted {starts_on} as the start date.",
        register="FN",
    ),
    *sentences(
        Point.TERMS,
        "Just to confirm, that's with a salary of {salary} and a start date of {starts_on}.",
        "Just to confirm, the salary is {salary}.",
        "Just to confirm, that's with a salary of {salary}.",
        "Just to confirm, the start date is {starts_on}.",
        "I have the salary down as {salary} and the start date as {starts_on}.",
        "From what I understand, the salary is {salary}, and the start date is {starts_on}.",
        "From what I understand, the salary is {salary}.",
        "From what I understand, the start date is {starts_on}.",
        register="N1",
    ),
    *sentences(
        Point.TERMS,
        "As I understand it, the salary is {salary}, with a start date of {starts_on}.",
        "So that we have it all in one place: the salary is {salary}, and the start date is {starts_on}.",
        "So that we have it in writing: the salary is {salary}.",
        "I have {starts_on} down as the start date.",
        "I have the salary down as {salary}.",
        register="1",
    ),
    # In writing, where nothing is yet
    *sentences(
        Point.WRITTEN_OFFER,
        "Would you please send me the terms in writing, so that we both have them on file?",
        "Could you please confirm the terms in writing?",
        "I would be grateful if you would send me the offer in writing as well.",
        "Please send me the terms in writing when they are ready.",
        "May I ask you to send me the terms in writing?",
        "For my records, would you please send me the offer in writing?",
        fits=(_to_be_written,),
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you send me the terms in writing when you have a chance?",
        "When you get a chance, could you send me the offer in writing for my records?",
        "Could you also send me the offer in writing for my records?",
        "Whenever you can, please send me the terms in writing.",
        fits=(_to_be_written,),
        register="N1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you also put the terms in writing for me when you get a chance?",
        fits=(_to_be_written,),
        register="1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I look forward to receiving the formal offer.",
        "The formal offer can come to me whenever it is ready, and I look forward to it.",
        "As soon as the formal offer arrives, I will sign and return it.",
        "I will watch for the formal offer.",
        "I look forward to having the formal offer in hand.",
        "When the formal offer arrives, I will see to it right away.",
        fits=(_announced,),
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I'll keep an eye out for the formal offer.",
        "I'm looking forward to getting the formal offer.",
        fits=(_announced,),
        register="N1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "When the formal offer comes, I'll get right to it.",
        fits=(_announced,),
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "It will be a pleasure to join you, and I look forward to it.",
        fits=(external,),
        register="F",
    ),
    *sentences(
        (),
        "I look forward to joining you.",
        "I look forward to working with you.",
        fits=(external,),
        register="FN",
    ),
    *sentences(
        (),
        "I'm looking forward to joining the team.",
        fits=(external,),
        register="N1",
    ),
    *sentences(
        (),
        "I can't wait to get started with all of you.",
        fits=(external,),
        register="1",
    ),
    *sentences(
        (),
        "Please let me know if there is anything that I should do before I start; I look forward to joining you.",
        fits=(_start_open, external),
        register="FN",
    ),
    *sentences(
        (),
        "If there's anything I should take care of before I start, just let me know; I can't wait to join the team.",
        fits=(_start_open, external),
        register="N1",
    ),
    *sentences(
        (),
        "Please let me know if there is anything that I should do before I start.",
        "If there is anything that you need from me before I start, please let me know.",
        fits=(_start_open,),
        register="FN",
    ),
    *sentences(
        (),
        "If there's anything I should take care of before I start, just let me know.",
        fits=(_start_open,),
        register="N1",
    ),
    *sentences(
        (),
        "I look forward to this next step.",
        fits=(internal,),
        register="FN",
    ),
    *sentences(
        (),
        "I'm looking forward to getting started.",
        fits=(internal,),
        register="N1",
    ),
    *sentences(
        (),
        "I can't wait to get started.",
        fits=(internal,),
        register="1",
    ),
    *sentences(
        (),
        "I look forward to getting started.",
        "I look forward to the work ahead.",
        register="FN",
    ),
    *sentences(
        (),
        "I'm looking forward to getting to work.",
        register="N1",
    ),
    *sentences(
        (),
        "I'm excited to get started.",
        register="1",
    ),
)

DECLINE: Final = (
    # Thanks, naming the position
    *sentences(
        _OFFER_THANKS,
        "I was honored to receive your offer of {the_position}, and I thank you for it.",
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you very much for offering me {the_position}.",
        "Thank you for your offer of {the_position}, and for your confidence in me.",
        "I appreciate your offer of {the_position} and the confidence in me that it shows.",
        "I am grateful for your offer of {the_position}, and I have given it a great deal of thought.",
        "Your offer of {the_position} meant a great deal to me, and I thank you for it.",
        "Thank you for your offer of {the_position}, which I have thought about carefully.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you so much for offering me {the_role}.",
        "I really appreciate your offer of {the_role}, and I've given it a lot of thought.",
        "Thank you so much for the offer of {the_role}; it meant a lot to me.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks so much for offering me {the_role}; it meant a lot to me.",
        "I really appreciate that you offered me {the_role}.",
        register="1",
    ),
    # The no
    *sentences(
        Point.DECLINE,
        "I have concluded that I should decline the offer, because {reason_clause}.",
        register="F",
    ),
    *sentences(
        Point.DECLINE,
        "I have decided to decline the offer, and I wanted to let you know right away.",
        "I have decided not to accept the offer, and I wanted you to know as soon as I did.",
        "With regret, I have decided to decline the offer.",
        "I am writing to let you know that I have decided to decline the offer.",
        "My decision is to decline the offer, and I did not want to keep you waiting for it.",
        "While I was glad to receive the offer, I have decided to decline it.",
        "I have decided to decline the offer, because {reason_clause}.",
        "I have decided not to accept the offer, because {reason_clause}.",
        "Because {reason_clause}, I have decided to decline the offer.",
        "I am writing to let you know that I have decided to decline the offer, because {reason_clause}.",
        "As {reason_clause}, I have decided not to accept the offer.",
        "Because of {reason_noun}, I have decided to decline the offer.",
        "I have decided not to accept the offer, because of {reason_noun}.",
        "I have decided to decline the offer, because of {reason_noun}.",
        "I am writing to let you know that I have decided to decline the offer, because of {reason_noun}.",
        "I have decided to decline the offer {reason_adverb}.",
        "I have decided not to accept the offer {reason_adverb}.",
        "My decision is to decline the offer {reason_adverb}.",
        "I am writing to let you know that I have decided to decline the offer {reason_adverb}.",
        "I have decided to decline the offer, for this reason: {reason_any}.",
        "I have decided not to accept the offer, and the reason is this: {reason_any}.",
        register="FN",
    ),
    *sentences(
        Point.DECLINE,
        "I've decided to decline the offer, and I wanted to let you know right away.",
        "I've decided not to accept the offer, and I wanted to tell you as soon as I'd made up my mind.",
        "I've decided to decline the offer, because {reason_clause}.",
        "I've decided not to accept the offer, because {reason_clause}.",
        "I've decided to decline the offer, because of {reason_noun}.",
        "Because of {reason_noun}, I've decided not to accept the offer.",
        "I've decided to decline the offer {reason_adverb}.",
        "I've decided not to accept the offer {reason_adverb}.",
        "I've decided to decline the offer, and here's why: {reason_any}.",
        "I'm declining the offer, and I wanted you to know as soon as I did.",
        register="N1",
    ),
    *sentences(
        Point.DECLINE,
        "I've decided to turn the offer down, and I wanted you to hear it from me right away.",
        "I've made up my mind to decline the offer, and I didn't want to keep you waiting.",
        "I've decided to turn the offer down, because {reason_clause}.",
        "I've decided to turn the offer down, because of {reason_noun}.",
        "I've decided to turn the offer down {reason_adverb}.",
        "I've decided not to take the job, and I wanted to tell you right away.",
        "I'm going to decline the offer, and I wanted to let you know as soon as I'd decided.",
        "I'm going to decline the offer, because {reason_clause}.",
        "I'm going to decline the offer, because of {reason_noun}.",
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "I wish you every success in filling the position.",
        fits=(external,),
        register="F",
    ),
    *sentences(
        (),
        "I wish you and your colleagues all the best.",
        "I hope that our paths will cross again.",
        "You have my best wishes for the search, and I hope that our paths will cross again.",
        fits=(external,),
        register="FN",
    ),
    *sentences(
        (),
        "I wish you all the best, and I hope our paths cross again.",
        fits=(external,),
        register="N1",
    ),
    *sentences(
        (),
        "All the best with the search, and I hope we cross paths again.",
        fits=(external,),
        register="1",
    ),
    *sentences(
        (),
        "I hope that the position is soon filled to your satisfaction.",
        register="F",
    ),
    *sentences(
        (),
        "I hope that you soon find the right person for it.",
        "I wish you well in filling the position.",
        register="FN",
    ),
    *sentences(
        (),
        "I hope you find just the right person.",
        "I hope the right person comes along soon.",
        register="N1",
    ),
    *sentences(
        (),
        "Good luck with the search.",
        register="1",
    ),
    *sentences(
        (),
        "I am glad that we will go on working together.",
        fits=(internal,),
        register="FN",
    ),
    *sentences(
        (),
        "I'm glad that I'll still be seeing you around.",
        fits=(internal,),
        register="1",
    ),
)
