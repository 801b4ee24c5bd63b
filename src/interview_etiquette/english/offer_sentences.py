"""The sentences of messages about an offer, from the first thanks for it to the yes or the no."""

from datetime import date
from typing import Final

from interview_etiquette.facts import OfferForm, OfferStatus
from interview_etiquette.occasion import Occasion
from interview_etiquette.offers import missing_terms, should_negotiate
from interview_etiquette.points import Point

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


ACKNOWLEDGMENT: Final = (
    # Thanks for the offer, naming the position
    *sentences(
        _OFFER_THANKS,
        "I was very glad to receive your offer of {the_position}, and I thank you for it.",
        "I am grateful for your offer of {the_position} and for the confidence in me that it shows.",
        "Your offer of {the_position} means a great deal to me, and I thank you for it.",
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you very much for offering me {the_position}, and for your confidence in me.",
        "Thank you for your offer of {the_position}; I was very glad to receive it.",
        "I appreciate your offer of {the_position} very much, and I was happy to receive it.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "I was very glad to receive your offer of {the_position}, and I appreciate it.",
        register="N",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you so much for offering me {the_role}; it was wonderful to get the news.",
        "I was so glad to get your offer of {the_role}; thank you so much.",
        "Thank you for the offer of {the_role}; it means a lot to me that you chose me.",
        "I really appreciate your offer of {the_role}, and I was very happy to get it.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "It means a lot to me that you'd offer me {the_role}; thank you so much.",
        "Thanks so much for offering me {the_role}, and for your confidence in me.",
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
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "I have your letter offering me {the_position}, and I appreciate it very much.",
        fits=(_by_letter,),
        register="N",
    ),
    *sentences(
        _OFFER_THANKS,
        "I have received your e-mail offering me {the_position}, and I thank you for it.",
        fits=(_by_email,),
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "I have your e-mail offering me {the_position}, and I appreciate it very much.",
        fits=(_by_email,),
        register="N",
    ),
    *sentences(
        _OFFER_THANKS,
        "I got your e-mail offering me {the_role}, and I was so glad to see it; thank you.",
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
        "When you have a chance, could you send me the offer in writing so that I can go over it?",
        "I'd like to go over everything carefully, so could you send me the offer in writing?",
        "It would be a big help to have the offer in writing; could you send it to me?",
        fits=(_to_be_written,),
        register="N1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you put the offer in writing for me, so that we're working from the same terms?",
        "Before I get back to you, could you send me the offer in writing to look over?",
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
        "I look forward to receiving the formal offer, and I will read it carefully when it arrives.",
        "As soon as the formal offer arrives, I will read it carefully from beginning to end.",
        "I look forward to seeing the details in the formal offer, and I will go over them carefully.",
        "When the formal offer arrives, I will give it my full attention.",
        "I will read the formal offer with care as soon as it reaches me.",
        fits=(_announced,),
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I'll keep an eye out for the formal offer, and I look forward to reading it.",
        "I'm looking forward to seeing the formal offer, and I'll go over it carefully.",
        "When the formal offer comes, I'll sit down with it and go over it carefully.",
        fits=(_announced,),
        register="N1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I'm looking forward to the formal offer, and I'll read it as soon as it comes.",
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
        "May I ask about {missing_terms}, which I did not find in what you sent?",
        register="F",
    ),
    *sentences(
        Point.MISSING_TERMS,
        "Before I answer, could you tell me more about {missing_terms}?",
        "Could you give me some details on {missing_terms}?",
        "To complete the picture, could you let me know about {missing_terms}?",
        "Would you be able to tell me about {missing_terms}, which I did not see in what you sent?",
        "I did not find anything in what you sent about {missing_terms}; could you tell me more?",
        register="FN",
    ),
    *sentences(
        Point.MISSING_TERMS,
        "Before I get back to you, could you fill me in on {missing_terms}?",
        "I didn't see anything in what you sent about {missing_terms}; could you fill me in?",
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
        "I will give it careful thought and let you know my decision by {answer_by}.",
        register="F",
    ),
    *sentences(
        Point.ANSWER_DATE,
        "I will go over everything carefully and give you my answer by {answer_by}.",
        "You can count on having my answer, one way or the other, by {answer_by}.",
        "You will hear from me with a decision by {answer_by} at the latest.",
        "I understand that you would like my answer by {answer_by}, and you will have it by then.",
        "After I have gone over everything, I will give you my answer by {answer_by}.",
        register="FN",
    ),
    *sentences(
        Point.ANSWER_DATE,
        "I'll go over everything carefully and get back to you with my answer by {answer_by}.",
        "You'll have my answer, one way or the other, by {answer_by}.",
        "I know you'd like my answer by {answer_by}, and you'll have it by then.",
        "I'll be back in touch with my answer by {answer_by} at the latest.",
        register="N1",
    ),
    *sentences(
        Point.ANSWER_DATE,
        "I'm going to think it all over, and I'll let you know by {answer_by}.",
        "You'll hear from me by {answer_by} at the latest, one way or the other.",
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "Please let me know if there is any further information that you need from me in the meantime.",
        "Should you need anything from me before then, I would be glad to hear from you.",
        fits=(_answer_date,),
        register="F",
    ),
    *sentences(
        (),
        "In the meantime, please let me know if there is anything that you need from me.",
        "If you need anything from me before then, please let me know, and I will send it right away.",
        "If it would help to talk in the meantime, I am happy to do so at any time.",
        "I am glad to talk before then if there is anything that you would like to discuss.",
        fits=(_answer_date,),
        register="FN",
    ),
    *sentences(
        (),
        "In the meantime, if there's anything you need from me, just let me know and I'll send it.",
        "In the meantime, feel free to call or write if you need anything from me.",
        "I'm happy to talk before then if there's anything you'd like to go over.",
        fits=(_answer_date,),
        register="N1",
    ),
    *sentences(
        (),
        "If anything comes up before then, or if you need anything from me, just let me know.",
        "Let me know if there's anything you need from me in the meantime, and I'll get it to you.",
        "If you need anything from me before then, just say so and I'll get it to you.",
        fits=(_answer_date,),
        register="1",
    ),
    *sentences(
        (),
        "Please let me know if there is any further information that you need from me in the meantime.",
        fits=(_no_answer_date, _incomplete),
        register="F",
    ),
    *sentences(
        (),
        "I want to give it the thought it deserves, and I will be in touch with my answer soon.",
        "Once I have gone over everything, I will be in touch with you about my answer.",
        "If you need anything from me in the meantime, please let me know, and I will send it right away.",
        "In the meantime, please let me know if there is anything that you need from me.",
        "If it would help to talk in the meantime, I am happy to do so at any time.",
        fits=(_no_answer_date, _incomplete),
        register="FN",
    ),
    *sentences(
        (),
        "I want to give it the thought it deserves, and I'll be in touch with my answer soon.",
        "In the meantime, if there's anything you need from me, just let me know and I'll send it.",
        "In the meantime, feel free to call or write if you need anything from me.",
        fits=(_no_answer_date, _incomplete),
        register="N1",
    ),
    *sentences(
        (),
        "Once I've had a chance to go over everything, I'll get back to you with my answer.",
        "If anything comes up in the meantime, or if you need anything from me, just let me know.",
        "I'm happy to talk in the meantime if there's anything you'd like to go over.",
        fits=(_no_answer_date, _incomplete),
        register="1",
    ),
    *sentences(
        (),
        "It deserves careful thought, and I will write to you with my answer soon. Should you need anything from me in the meantime, I would be glad to hear from you.",
        "I will consider it carefully, and you will hear from me with my answer soon. In the meantime, I am glad to talk if there is anything that you would like to discuss.",
        fits=(_no_answer_date, _complete),
        register="F",
    ),
    *sentences(
        (),
        "I would like to go over everything carefully before I give you my answer, and I will be in touch soon. In the meantime, please let me know if you need anything from me.",
        "I want to give it the thought that it deserves, and I will write to you with my answer soon. If it would help to talk in the meantime, I am happy to do so.",
        "Now that I have everything in front of me, I will go over it carefully and let you know my answer soon. Please let me know if you need anything from me in the meantime.",
        "You will have my answer soon, after I have had time to go over everything with care. Until then, I am happy to talk at any time.",
        fits=(_no_answer_date, _complete),
        register="FN",
    ),
    *sentences(
        (),
        "I'm going to take a little time to go over everything, and I'll be in touch with my answer soon. If you need anything from me in the meantime, just let me know.",
        "I want to give it the thought it deserves, so I'll go over everything and get back to you soon. In the meantime, I'm happy to talk if that's useful.",
        "Now that I have everything in front of me, I'll go over it and get back to you soon. If there's anything you need in the meantime, just let me know.",
        fits=(_no_answer_date, _complete),
        register="N1",
    ),
    *sentences(
        (),
        "I'm going to take a little time with it so that I get this right, and I'll get back to you soon. If you need anything from me in the meantime, just say so.",
        "You'll hear from me soon, once I've had a chance to sit down and go over everything. Feel free to call in the meantime if anything comes up.",
        "Let me take a little time to go over everything, and I'll be back in touch soon. I'm happy to talk in the meantime if there's anything you'd like to go over.",
        fits=(_no_answer_date, _complete),
        register="1",
    ),
)

OFFER_REMINDER: Final = (
    # Thanks again, naming the position
    *sentences(
        _OFFER_THANKS,
        "I remain very grateful for your offer of {the_position}, and I thank you again for it.",
        "I was very glad to be offered {the_position}, and I remain grateful to you for it.",
        "Your offer of {the_position} means a great deal to me, and I thank you again for it.",
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_position}, and for your confidence in me.",
        "Thank you again for your offer of {the_position}; I was very glad to receive it.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "I was very glad to be offered {the_position}; thank you again.",
        register="N",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_role}; it was wonderful news.",
        "Thanks again for offering me {the_role}; I was so glad to hear it.",
        "I'm so glad to have been offered {the_role}; thank you again for that.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks again for the offer of {the_role}; it meant a lot to me to get it.",
        "I was so glad to be offered {the_role}; thank you again for your confidence in me.",
        "It meant a lot to me to be offered {the_role}; thank you again.",
        register="1",
    ),
    *sentences(
        _OFFER_THANKS,
        "I have had your offer of {the_position} very much in mind, and I thank you again for it.",
        fits=(_undecided,),
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "I have had your offer of {the_position} very much in mind; thank you again for it.",
        fits=(_undecided,),
        register="N",
    ),
    *sentences(
        _OFFER_THANKS,
        "I continue to be very interested in {the_position}, and I thank you again for offering it to me.",
        fits=(_undecided, _interested),
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "I continue to be very interested in {the_position}, and I appreciate your offering it to me.",
        fits=(_undecided, _interested),
        register="N",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks again for offering me {the_role}; I'm very interested in it.",
        fits=(_undecided, _interested),
        register="1",
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
        "Could you tell me when I might expect the offer in writing, so that I can go over it?",
        fits=(_undecided,),
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I would be grateful if you could tell me when I might expect the offer in writing.",
        register="F",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I would like to ask when I might expect the offer in writing, so that I can set aside time for it.",
        "Would you be able to tell me when the written offer is likely to be ready?",
        "May I ask when I might receive the offer in writing, so that I have all its terms in front of me?",
        "So that I know when to look for it, could you tell me when the written offer might be sent?",
        register="FN",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Do you have a sense of when the written offer might be ready?",
        "I wanted to ask when I should look for the offer in writing.",
        "Could you let me know roughly when I might get the offer in writing?",
        register="N1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "Could you send me the offer in writing when it's ready, so that I have all the terms in front of me?",
        "Do you have a rough idea of when the offer might come in writing?",
        register="1",
    ),
    *sentences(
        Point.WRITTEN_OFFER,
        "I look forward to the formal offer; could you tell me when I might expect it?",
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
        "Could you send me the terms in writing when they're ready, so that we both have them?",
        fits=(_accepted,),
        register="N1",
    ),
    # Closings
    *sentences(
        (),
        "I would be glad to send you any information that you need for it.",
        register="F",
    ),
    *sentences(
        (),
        "If you need any information from me in order to prepare it, I will send it right away.",
        "Please let me know if there is anything that you need from me first.",
        "Until then, I am happy to answer any questions that you may have.",
        register="FN",
    ),
    *sentences(
        (),
        "If there's anything you need from me to get it ready, just let me know.",
        "I'm happy to send you anything you need from me to get it ready.",
        register="N1",
    ),
    *sentences(
        (),
        "Let me know if there's anything you need from me to get it ready.",
        "In the meantime, just let me know if you need anything from me.",
        "I'm happy to send you anything else you need from me for it.",
        register="1",
    ),
    *sentences(
        (),
        "I would like to have everything in front of me when I give you my answer.",
        "As soon as I have it, I will give it my full attention.",
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
        "If it would help to talk first, I'm happy to do that.",
        fits=(_undecided,),
        register="1",
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
        "I remain very grateful for your offer of {the_position}, and I thank you for it.",
        "I am writing about your offer of {the_position}, for which I thank you again.",
        "Your offer of {the_position} means a great deal to me, and I thank you for it.",
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for offering me {the_position}, and for your confidence in me.",
        "Thank you for your offer of {the_position}; I was very glad to receive it.",
        "I appreciated your offer of {the_position} very much, and I still do.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "I am still very grateful to you for your offer of {the_position}.",
        "I am writing about your offer of {the_position}, which I appreciate very much.",
        register="N",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you again for the offer of {the_role}; it means a lot to me.",
        "I was so glad to get your offer of {the_role}; thank you again for it.",
        "I'm writing about your offer of {the_role}, which I really appreciate.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks again for offering me {the_role}; it means a lot to me.",
        "I really appreciated your offer of {the_role}, and I still do.",
        "It meant a lot to me to get your offer of {the_role}; thank you again.",
        register="1",
    ),
    # Whether it still stands
    *sentences(
        Point.OFFER_QUESTION,
        "You had asked for my answer by {answer_by_past}, and I regret that I let that date pass; does the offer still stand?",
        register="F",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I realize that the date for my answer, {answer_by_past}, has passed, and I would like to ask whether the offer is still open.",
        "I am sorry that you did not have my answer by {answer_by_past}; may I ask whether the offer is still open?",
        "My answer was due by {answer_by_past}, and I apologize for letting that date pass; may I ask whether the offer still stands?",
        "As the date for my answer, {answer_by_past}, has passed, could you tell me whether the offer is still open?",
        "You had asked to hear from me by {answer_by_past}, and I am sorry that you did not; could you tell me whether the offer still stands?",
        register="FN",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I know you'd asked for my answer by {answer_by_past}, and I'm sorry that I let the date go by; is the offer still open?",
        "I'm sorry that I let {answer_by_past} go by without an answer, and I wanted to ask whether the offer is still open.",
        register="N1",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I know that {answer_by_past} has come and gone, and I'm sorry about that; does the offer still stand?",
        "I'm sorry that I didn't get you an answer by {answer_by_past}; is the offer still open?",
        "You'd asked to hear from me by {answer_by_past}, and I'm sorry that you didn't; is the offer still open?",
        "My answer was due by {answer_by_past}, and I'm sorry that I let the date go by; does the offer still stand?",
        register="1",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I would be grateful if you could tell me whether the offer is still open.",
        fits=(_not_lapsed,),
        register="F",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I would like to give you my answer, and I am writing to ask whether the offer still stands.",
        "Before I give you my answer, may I ask whether the offer still stands?",
        "I am writing to ask whether the offer is still open, so that I can give you my answer.",
        "Could you tell me whether the offer is still open to me?",
        "May I ask whether the offer still stands and whether I may give you my answer to it?",
        fits=(_not_lapsed,),
        register="FN",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "I wanted to ask whether the offer is still open, so that I can give you my answer.",
        "Could you let me know whether the offer is still open?",
        "Before I get back to you with my answer, could you tell me whether the offer still stands?",
        fits=(_not_lapsed,),
        register="N1",
    ),
    *sentences(
        Point.OFFER_QUESTION,
        "Is the offer still open, so that I can get back to you with my answer?",
        "Does the offer still stand on your end, so that I can give you my answer?",
        "I wanted to check that the offer is still open before I give you my answer.",
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
        "If you have made other plans, I fully understand.",
        "In either case, I am grateful to you for having made it.",
        "I am happy to talk about it at any time that suits you.",
        register="FN",
    ),
    *sentences(
        (),
        "If it is, I'll get back to you right away, and if it isn't, I understand.",
        "I'd understand if you've made other plans, and I'd appreciate hearing either way.",
        "If you've made other plans, I completely understand.",
        register="N1",
    ),
    *sentences(
        (),
        "Either way, thank you for thinking of me.",
        "Either way, I'd be glad to hear from you.",
        "I'm happy to talk about it whenever it suits you.",
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
        "Thank you very much for offering me {the_position}, which interests me a great deal.",
        "Thank you for your offer of {the_position}; I am very interested in it.",
        "I appreciate your offer of {the_position} very much, and I am seriously interested in it.",
        "I am very interested in {the_position}, and I am grateful to you for offering it to me.",
        "I was very glad to receive your offer of {the_position}, and the work interests me very much.",
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
        "Thanks so much for offering me {the_role}; I'm really interested in it.",
        "I was so glad to get your offer of {the_role}, and I'm very interested in it.",
        "It was great to get your offer of {the_role}, and the job really interests me.",
        fits=(_interested,),
        register="1",
    ),
    *sentences(
        _OFFER_THANKS,
        "I appreciate your offer of {the_position}, and I thank you for your confidence in me.",
        fits=(_uninterested,),
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you very much for offering me {the_position}, and for your confidence in me.",
        fits=(_uninterested,),
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "I appreciate your offer of {the_position} and your confidence in me.",
        fits=(_uninterested,),
        register="N",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you so much for your offer of {the_role}, and for your confidence in me.",
        fits=(_uninterested,),
        register="N1",
    ),
    # Until when
    *sentences(
        Point.MORE_TIME,
        "May I ask for some additional time, until {until}, so that I can consider everything with care?",
        "As {because_clause}, I would like to ask whether I might give you my answer by {until}.",
        "In view of {because_noun}, I would like to ask whether I might give you my answer by {until}.",
        register="F",
    ),
    *sentences(
        Point.MORE_TIME,
        "I want to give you an answer that you can count on. Would it be possible for me to do so by {until}?",
        "So that I can give it the careful thought it deserves, may I have until {until} to give you my answer?",
        "I want to decide with care, and I would like to ask whether I might give you my answer by {until}.",
        "To make a decision that I am sure of, I would like to ask for a little more time. Would {until} be possible?",
        "This is an important decision for me. Would you be willing to give me until {until} to think it through?",
        "Because {because_clause}, I would like to ask for a little more time. Would it be possible for me to give you my answer by {until}?",
        "May I have until {until} to give you my answer? I ask because {because_clause}.",
        "I would like to ask whether I might give you my answer by {until}, because {because_clause}.",
        "Would you be willing to give me until {until} to decide? I ask because {because_clause}.",
        "Because of {because_noun}, I would like to ask for a little more time. Would it be possible for me to give you my answer by {until}?",
        "May I have until {until} to give you my answer? I ask because of {because_noun}.",
        "I would like to ask whether I might give you my answer by {until}, because of {because_noun}.",
        "I would like to ask whether I might give you my answer by {until}. I would like the time {because_adverb}.",
        "May I have until {until} to give you my answer? I would like the time {because_adverb}.",
        "I would like to ask whether I might give you my answer by {until}, for this reason: {because_any}.",
        "May I have until {until} to give you my answer? My reason is this: {because_any}.",
        register="FN",
    ),
    *sentences(
        Point.MORE_TIME,
        "I want to think it through carefully, so that you can count on my answer. Could I have until {until} to give it to you?",
        "It's a big decision, and I want to get it right. Would you be able to give me until {until} to decide?",
        "I'd like to think everything through before I answer, and I wanted to ask whether I could get back to you by {until}.",
        "Since {because_clause}, I wanted to ask whether I could have until {until} to give you my answer.",
        "Would it be possible to give you my answer by {until}? I'm asking because {because_clause}.",
        "I'd like to ask for a little more time, until {until}, because {because_clause}.",
        "Because of {because_noun}, I wanted to ask whether I could have until {until} to give you my answer.",
        "I'd like to ask for a little more time, until {until}, because of {because_noun}.",
        "Could I have until {until} to give you my answer? I'd like the time {because_adverb}.",
        "I'd like to ask for a little more time, until {until}, and here's why: {because_any}.",
        register="N1",
    ),
    *sentences(
        Point.MORE_TIME,
        "I want to be sure I get this right, so would it be OK if I gave you my answer by {until}?",
        "It's a big decision, and I'd really like to think it through. Could I get back to you by {until}?",
        "Before I answer, I'd like to take a little time to think. Would it work on your end if I got back to you by {until}?",
        "Would it be OK if I gave you my answer by {until}? I'm asking because {because_clause}.",
        "Would it be OK if I gave you my answer by {until}? I'm asking because of {because_noun}.",
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "I would be grateful if you would consider this, and please tell me if the date would cause you any difficulty.",
        register="F",
    ),
    *sentences(
        (),
        "If that does not suit your schedule, please let me know, and I will do my best to work with it.",
        "I realize that you have plans of your own to make, so please tell me if that date would cause any difficulty.",
        "Please let me know whether that would work for you, and thank you for taking the time to consider it.",
        "If that date would be difficult for you, I would be glad to talk about what would suit us both.",
        "I understand that you have a schedule of your own, so please tell me if that would not work on your side.",
        register="FN",
    ),
    *sentences(
        (),
        "If that doesn't work on your end, please let me know, and we can talk about what would work.",
        "I know you have plans of your own to make, so please tell me if that date won't work on your end.",
        "I appreciate your considering it, and please tell me if the date would be a problem on your end.",
        register="N1",
    ),
    *sentences(
        (),
        "If that's a problem on your end, just let me know, and we can talk about what would work.",
        "I know you have your own schedule to think about, so just tell me if that won't work on your end.",
        "Let me know whether that works on your end, and thanks so much for taking the time to consider it.",
        register="1",
    ),
)

COUNTER_PROPOSAL: Final = (
    # Thanks, naming the position
    *sentences(
        _OFFER_THANKS,
        "I was very glad to receive your offer of {the_position}, and I thank you for it.",
        "I am grateful for your offer of {the_position} and for your confidence in me.",
        "Your offer of {the_position} means a great deal to me, and I thank you for it.",
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you very much for offering me {the_position}, and for your confidence in me.",
        "Thank you for your offer of {the_position}; I was very glad to receive it.",
        "Thank you for sending me the offer of {the_position}, which I have gone over with care.",
        "Thank you for your offer of {the_position} at {salary}, which I have gone over with care.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "I was very glad to receive your offer of {the_position}, and I appreciate it.",
        register="N",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you so much for your offer of {the_role} at {salary}; I've gone over it carefully.",
        "Thank you so much for offering me {the_role}; I was really glad to get the offer.",
        "Thank you for sending the offer of {the_role}; it was great to see it.",
        "I really appreciate your offer of {the_role}, and I've gone over it carefully.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks so much for the offer of {the_role}; it means a lot to me.",
        "It was so good to get your offer of {the_role}; thank you.",
        "I was so glad to get your offer of {the_role}; thank you so much.",
        register="1",
    ),
    # Interest
    *sentences(
        Point.ENTHUSIASM,
        "I would very much like to join you, and I hope that we can settle the terms.",
        "The prospect of joining you appeals to me a great deal.",
        fits=(external,),
        register="FN",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I'd very much like to join the team, and I'm excited about the work.",
        fits=(external,),
        register="N1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "The position appeals to me very much, and I would like to make it my own.",
        register="F",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "This is a position that I would very much like to take on.",
        "It is work that I would very much like to do, and I am eager to get started.",
        "The work is just what I would like to be doing.",
        "What appeals to me most is {drawn_by}, and I would very much like to take the position.",
        "I would very much like to take the position, and a large part of its appeal is {drawn_by}.",
        "The position appeals to me a great deal, and what draws me most is {drawn_by}.",
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
        "This is a job that I'd really love to do.",
        "I'd love to make this work, because I'm really excited about the job.",
        "I'd love to do this job, and a big reason is {drawn_by}.",
        register="1",
    ),
    *sentences(
        Point.ENTHUSIASM,
        "I would very much like to take this step, and to take it here.",
        fits=(internal,),
        register="FN",
    ),
    # What to talk about
    *sentences(
        Point.PRIORITIES,
        "I would welcome a conversation about some of the terms before I give you my answer.",
        register="F",
    ),
    *sentences(
        Point.PRIORITIES,
        "Before I give you my answer, I would like to talk with you about {priorities}.",
        "I would be grateful for the chance to discuss {priorities} with you before I answer.",
        "Having gone over everything, I would like to talk with you about {priorities}.",
        "Before I decide, I would welcome a conversation about {priorities}.",
        "Could we discuss {priorities} before I give you my answer?",
        "May I ask whether there is any room to discuss {priorities}?",
        "Before I give you my answer, there is something I would like to discuss with you: {priorities_any}.",
        "Before I decide, I would like to talk with you about the following: {priorities_any}.",
        "Before I give you my answer, I would like to talk through some of the terms with you.",
        "Could we arrange a time to talk about the terms before I give you my answer?",
        "I would be grateful for the chance to discuss some of the terms with you before I answer.",
        "There are a few points that I would like to discuss with you before I decide.",
        "Having gone over everything, I would like to talk with you about some of the terms.",
        register="FN",
    ),
    *sentences(
        Point.PRIORITIES,
        "Before I give you an answer, could we talk about {priorities}?",
        "As I went over everything, I thought it would be good to talk about {priorities}.",
        "Could we find some time to talk about {priorities} before I get back to you?",
        "Is there any room to talk about {priorities}?",
        "Here's what I'd like to talk through with you before I give you an answer: {priorities_any}.",
        "Could we find a time to talk about some of the terms before I get back to you?",
        "I'd like to talk through some of the terms with you before I give you an answer.",
        "There are a few things that I'd like to talk through with you before I decide.",
        register="N1",
    ),
    *sentences(
        Point.PRIORITIES,
        "Could we talk through {priorities} before I give you my answer?",
        "Before I get back to you, I'd love to talk with you about {priorities}.",
        "Could we talk through some of the terms before I get back to you?",
        "Before I give you my answer, I'd love to talk through a few of the terms.",
        "As I went over everything, a few things came up that I'd like to talk through with you.",
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "I would be grateful for a few minutes of your time, in person or by telephone, whenever it suits you.",
        register="F",
    ),
    *sentences(
        (),
        "I am available by telephone or in person, and I can easily arrange my schedule around yours.",
        "Please let me know what day and time would be convenient for you, and I will make it work on my end.",
        "A short telephone call would be enough, at whatever time is convenient for you.",
        "If you have time for a call in the next few days, I can easily arrange my schedule around yours.",
        "A telephone call may be easiest, and I can be available whenever it suits you.",
        register="FN",
    ),
    *sentences(
        (),
        "I'm available by phone or in person, so just tell me what works for you.",
        "A quick call would be fine, whenever it works for you.",
        "It may be easiest by phone, and I'm happy to work around your schedule.",
        register="N1",
    ),
    *sentences(
        (),
        "Let me know what day and time work for you, and I'll make it work on my end.",
        "If you have a few minutes for a call in the next few days, I'm happy to work around your schedule.",
        "I can come by or get on the phone, whichever is easier for you.",
        register="1",
    ),
)

ACCEPTANCE: Final = (
    # The yes, naming the position
    *sentences(
        _ACCEPTANCE,
        "I am very pleased to accept your offer of {the_position}, and I thank you for your confidence in me.",
        "I am delighted to accept your offer of {the_position}, and I thank you for your confidence in me.",
        "I gladly accept your offer of {the_position}, and I am grateful for your confidence in me.",
        register="F",
    ),
    *sentences(
        _ACCEPTANCE,
        "Thank you very much for offering me {the_position}; I am delighted to accept your offer.",
        "I am writing to confirm that I accept your offer of {the_position}, and to thank you for it.",
        "Thank you for your offer of {the_position}, which I am very happy to accept.",
        register="FN",
    ),
    *sentences(
        _ACCEPTANCE,
        "I am very pleased to accept your offer of {the_position}, and I appreciate your confidence in me.",
        "I am delighted to accept your offer of {the_position}, and thank you for your confidence in me.",
        register="N",
    ),
    *sentences(
        _ACCEPTANCE,
        "I'm very happy to accept your offer of {the_role}, and thank you so much for your confidence in me.",
        "Thank you so much for offering me {the_role}; I'm delighted to accept your offer.",
        register="N1",
    ),
    *sentences(
        _ACCEPTANCE,
        "I'm so happy to accept your offer of {the_role}, and I really appreciate your confidence in me.",
        "Thanks so much for offering me {the_role}; I'm very happy to accept your offer.",
        "I'm delighted to say yes to {the_role}, and thank you so much for the offer.",
        "I wanted to put it in writing that I'm accepting your offer of {the_role}; thank you so much.",
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
        "I would be grateful to have the offer in writing as well, whenever it is ready.",
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
        "I understand that the formal offer is on its way, and I look forward to receiving it.",
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
        "Please let me know if there is anything that I should do or send to you before I start. I look forward to joining you and to getting to work.",
        "I look forward very much to joining you. If there is anything that you need from me before I start, please let me know, and I will see to it.",
        "It will be a pleasure to join you. In the meantime, please let me know if there is any information or paperwork that you need from me.",
        fits=(_start_open, external),
        register="FN",
    ),
    *sentences(
        (),
        "If there's anything I should take care of before I start, just let me know and I'll get it done. I'm looking forward to joining the team.",
        "I'm looking forward to joining you and getting to work. If you need any paperwork or information from me before I start, just let me know.",
        fits=(_start_open, external),
        register="N1",
    ),
    *sentences(
        (),
        "I can't wait to get started with all of you. If there's anything you need from me before I start, just let me know and I'll get it to you.",
        "I'm excited to get started. If there's any paperwork to fill out or anything else to take care of before I start, just send it my way.",
        fits=(_start_open, external),
        register="1",
    ),
    *sentences(
        (),
        "I look forward to this next step. If there is anything that I should do or send to you before I start, please let me know.",
        "Please let me know if there is anything that I should see to before I start. I look forward very much to taking this on.",
        fits=(_start_open, internal),
        register="FN",
    ),
    *sentences(
        (),
        "If there's anything I should take care of before I start, just let me know and I'll get it done. I'm looking forward to getting started.",
        "I'm really looking forward to taking this on. If you need any paperwork or information from me before I start, just let me know.",
        fits=(_start_open, internal),
        register="N1",
    ),
    *sentences(
        (),
        "I can't wait to get started. If there's anything you need from me before then, just let me know and I'll get it to you right away.",
        fits=(_start_open, internal),
        register="1",
    ),
    *sentences(
        (),
        "It will be a pleasure to begin, and I look forward to it. Should you need any information or paperwork from me before I start, please let me know.",
        fits=(_start_open,),
        register="F",
    ),
    *sentences(
        (),
        "I look forward to getting to work. If there is anything that I should do or send to you before I start, please let me know.",
        fits=(_start_open,),
        register="FN",
    ),
    *sentences(
        (),
        "I'm excited to get to work. If there's any paperwork to fill out or anything else to take care of before I start, just send it my way.",
        fits=(_start_open,),
        register="1",
    ),
    *sentences(
        (),
        "I am glad that this is settled. If there is any information or paperwork that you need from me, please let me know, and I will send it right away.",
        "Please let me know if there is anything further that you need from me. I am very glad to have this settled, and I look forward to the work ahead.",
        fits=(_start_past,),
        register="FN",
    ),
    *sentences(
        (),
        "I'm really glad that this is settled. If there's any paperwork or information that you need from me, just let me know and I'll send it over.",
        fits=(_start_past,),
        register="N1",
    ),
    *sentences(
        (),
        "I'm so glad that this is settled. If there's any paperwork to fill out or anything else to take care of, just send it my way.",
        fits=(_start_past,),
        register="1",
    ),
)

DECLINE: Final = (
    # Thanks, naming the position
    *sentences(
        _OFFER_THANKS,
        "Your offer of {the_position} meant a great deal to me, and I thank you for it.",
        "I was honored to receive your offer of {the_position}, and I thank you for it.",
        register="F",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you very much for offering me {the_position}, and for your confidence in me.",
        "Thank you for your offer of {the_position}, which I have thought about carefully.",
        "I appreciate your offer of {the_position} and the confidence in me that it shows.",
        "I am grateful for your offer of {the_position}, and I have given it a great deal of thought.",
        register="FN",
    ),
    *sentences(
        _OFFER_THANKS,
        "Your offer of {the_position} meant a great deal to me; thank you.",
        register="N",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thank you so much for offering me {the_role}; I was very glad to be chosen.",
        "I really appreciate your offer of {the_role}, and I've given it a lot of thought.",
        "Thank you so much for the offer of {the_role}; it meant a lot to me.",
        register="N1",
    ),
    *sentences(
        _OFFER_THANKS,
        "Thanks so much for offering me {the_role}; it meant a lot to me.",
        "I really appreciate that you offered me {the_role}, and that you thought of me for it.",
        "It meant a lot to me that you offered me {the_role}, and I've thought hard about it.",
        register="1",
    ),
    # The no
    *sentences(
        Point.DECLINE,
        "Since {reason_clause}, I have decided not to take the position.",
        register="F",
    ),
    *sentences(
        Point.DECLINE,
        "I have decided to decline the offer, and I wanted to let you know right away.",
        "I have decided not to accept the offer, and I wanted you to know as soon as I did.",
        "It is with regret that I have decided to decline the offer, and I wanted you to know at once.",
        "I am writing to let you know that I have decided to decline the offer.",
        "My decision is to decline the offer, and I did not want to keep you waiting for it.",
        "Although it was good to be chosen, I have decided to decline the offer.",
        "I have decided to decline it, because {reason_clause}.",
        "I have decided not to take the position, because {reason_clause}.",
        "Because {reason_clause}, I have decided to decline it.",
        "I am writing to let you know that I have decided to decline it, because {reason_clause}.",
        "Because of {reason_noun}, I have decided to decline the offer, and I wanted you to know at once.",
        "I have decided not to accept the offer, because of {reason_noun}, and I wanted to let you know right away.",
        "I am writing to let you know that I have decided to decline the offer, because of {reason_noun}.",
        "I have decided to decline the offer {reason_adverb}, and I wanted you to know at once.",
        "I have decided not to accept the offer {reason_adverb}, and I wanted to let you know right away.",
        "I am writing to let you know that I have decided to decline the offer {reason_adverb}.",
        "I have decided to decline the offer, for this reason: {reason_any}.",
        "I have decided not to accept the offer, and the reason is this: {reason_any}.",
        register="FN",
    ),
    *sentences(
        Point.DECLINE,
        "I've decided to decline the offer, and I wanted to let you know right away.",
        "I've decided not to accept the offer, and I wanted to tell you as soon as I'd made up my mind.",
        "I'm declining the offer, and I wanted you to know as soon as I'd decided.",
        "I've decided to decline it, because {reason_clause}.",
        "I've decided not to take the job, because {reason_clause}.",
        "I've decided to decline the offer because of {reason_noun}, and I wanted to tell you right away.",
        "Because of {reason_noun}, I've decided not to accept the offer, and I wanted you to know as soon as I did.",
        "I've decided to decline the offer {reason_adverb}, and I wanted to tell you right away.",
        "I've decided not to accept the offer {reason_adverb}, and I wanted you to know as soon as I did.",
        "I've decided to decline the offer, and here's why: {reason_any}.",
        register="N1",
    ),
    *sentences(
        Point.DECLINE,
        "I've decided to turn the offer down, and I wanted you to hear it from me right away.",
        "I've made up my mind to decline the offer, and I didn't want to keep you waiting.",
        "I've decided not to take the job, and I wanted to tell you right away.",
        "I've decided to turn it down, because {reason_clause}.",
        "I'm going to decline it, because {reason_clause}.",
        "I've decided to turn the offer down because of {reason_noun}, and I wanted you to hear it from me.",
        "I'm going to decline the offer because of {reason_noun}, and I didn't want to keep you waiting.",
        "I've decided to turn the offer down {reason_adverb}, and I wanted you to hear it from me.",
        register="1",
    ),
    # Closings
    *sentences(
        (),
        "I wish you and your colleagues all the best, and I hope that our paths will cross again.",
        "You have my best wishes for the search, and I hope that our paths will cross again.",
        fits=(external,),
        register="FN",
    ),
    *sentences(
        (),
        "I wish you all the best with the search, and I hope that our paths cross again.",
        fits=(external,),
        register="N1",
    ),
    *sentences(
        (),
        "All the best with the search, and I really hope that we get to cross paths again.",
        fits=(external,),
        register="1",
    ),
    *sentences(
        (),
        "I hope that you will soon fill the position to your satisfaction, and I wish you every success.",
        register="F",
    ),
    *sentences(
        (),
        "I hope that you soon find just the right person, and I wish you well in filling the position.",
        "You have my best wishes in finding the right person for it, and I hope that it will not take long.",
        register="FN",
    ),
    *sentences(
        (),
        "I hope you find just the right person soon, and I wish you all the best with the search.",
        "I hope that just the right person comes along soon, and I wish you all the best.",
        register="N1",
    ),
    *sentences(
        (),
        "Good luck with the search, and I hope you find just the right person for the job.",
        register="1",
    ),
    *sentences(
        (),
        "I enjoyed getting to know you, and I wish you every success in filling the position.",
        fits=(talked, external),
        register="FN",
    ),
    *sentences(
        (),
        "I am glad that we will go on working together, and I hope that you soon find the right person.",
        fits=(internal,),
        register="FN",
    ),
    *sentences(
        (),
        "I hope you find just the right person, and I'm glad that we'll still be working together.",
        fits=(internal,),
        register="1",
    ),
)
