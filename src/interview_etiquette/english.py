"""The default wording: the English that a careful candidate would send."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from .model import Candidate, Interview, Medium, Offer, OfferForm, OfferStatus, Person, Role
from .wording import Occasion, Wording, address_of

_DAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

_POSTS: Final = ("position", "role", "internship", "fellowship", "apprenticeship", "traineeship")
_GAVE_AN_INTERVIEW: Final = (Role.INTERVIEWER, Role.HIRING_MANAGER)


class English(Wording):
    """Plain, warm, American in its dates.

    The note to a reader who only arranged the interview is worded throughout as another note
    than the one to somebody who talked with the candidate about the work.
    """

    def subject(self, occasion: Occasion) -> str:
        """Thanks, and the position where there is one."""
        position = occasion.interview.position
        if position is None:
            return "Thank you for the informational interview"
        if not occasion.candidate.interested:
            return f"Withdrawing my candidacy, with thanks: {position}"
        done = "arranging my interview" if occasion.reader_only_arranged else "the interview"
        return f"Thank you for {done}: {position}"

    def date_line(self, day: date) -> str:
        """Month, day and year."""
        return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"

    def salutation(self, to: Person, medium: Medium) -> str:
        """A comma closes it in an e-mail, a colon in a letter."""
        return f"Dear {address_of(to)}{',' if medium is Medium.EMAIL else ':'}"

    def thanks(self, occasion: Occasion) -> str:
        """Thanks for what this reader did."""
        if occasion.interview.is_informational:
            return self._thanks_for_information(occasion)
        day = self._day_of(occasion.interview)
        considered = "" if occasion.candidate.interested else "your consideration, and for "
        if occasion.reader_only_arranged:
            return f"Thank you for {considered}the time that went into arranging my interview on {day}."
        if occasion.to == occasion.interview.invited_by:
            time = "your time" if occasion.candidate.interested else "your time and consideration"
            return f"Thank you for {time}, and for inviting me to interview on {day}."
        return f"Thank you for {considered}your time during my interview on {day}."

    def position(self, occasion: Occasion) -> str:
        """The title comes last, so that any title fits."""
        post = _post(occasion.interview.position, occasion.interview.organization)
        if not occasion.reader_only_arranged:
            return _sentence(f"I was glad to learn more about {post}")
        if occasion.candidate.interested:
            return _sentence(f"The interview showed me what is involved in {post}")
        return _sentence(f"I was interviewed for {post}")

    def appreciated(self, occasion: Occasion) -> str:
        """Named as the candidate named it."""
        if occasion.reader_only_arranged:
            return _sentence(f"I particularly valued {occasion.to.appreciated}")
        return _sentence(f"I especially appreciated {occasion.to.appreciated}")

    def enthusiasm(self, occasion: Occasion) -> str:
        """Desire for the job, said once."""
        if occasion.reader_only_arranged:
            return "I remain very interested in the job, and I hope to be chosen."
        return "I am enthusiastic about the work, and I would very much like to join you."

    def qualifications(self, occasion: Occasion) -> str:
        """The list comes last, so that any list fits."""
        listed = self.listing(tuple(dict.fromkeys(occasion.candidate.qualifications)))
        if occasion.reader_only_arranged:
            return _sentence(f"I would bring {listed}")
        return _sentence(f"I can offer you {listed}")

    def reply_date(self, occasion: Occasion) -> str:
        """The date, the general expectation, or just that the writer looks forward to hearing."""
        when = self._expected(occasion.interview)
        if occasion.reader_only_arranged:
            known = _sentence(f"I understand that I can expect to hear{when}")
            unknown = "I look forward to learning what is decided."
            offer = "Please let me know if there is anything further that you need from me."
            return f"{known if when else unknown} {offer}"
        offer = "If there is anything further that you would like to ask me, I will gladly answer."
        return f"{_sentence(f'I look forward to hearing from you{when}')} {offer}"

    def withdrawal(self, occasion: Occasion) -> str:
        """The decision first, then the open door."""
        if occasion.reader_only_arranged:
            return (
                "I no longer wish to be considered for the job, so please take my name off the list of candidates. "
                "I would be glad to stay in touch, and I hope that you soon find the right person."
            )
        return (
            "After careful thought, I have decided to withdraw my candidacy, and I would rather tell you now than "
            "hold up your search. I hope that our paths will cross again, and I wish you and your colleagues "
            "every success."
        )

    def thank_others(self, occasion: Occasion) -> str:
        """The names come last, so that any number fits."""
        names = self.listing(occasion.names_of_others)
        if occasion.reader_only_arranged:
            return _sentence(f"Please give my thanks to {names}")
        return _sentence(f"Please pass my thanks on to {names}")

    def sign_off(self, medium: Medium) -> str:
        """A letter closes more formally."""
        return "Best regards," if medium is Medium.EMAIL else "Sincerely,"

    def date_in_words(self, day: date, *, beside: date | None = None) -> str:
        """Weekday, month and day."""
        year = "" if beside is not None and beside.year == day.year else f", {day.year}"
        return f"{_DAYS[day.weekday()]}, {_MONTHS[day.month - 1]} {day.day}{year}"

    def listing(self, items: Sequence[str]) -> str:
        """Semicolons where an item has a comma of its own."""
        *first, last = items
        with_comma = any("," in item for item in items)
        if not first:
            return last
        if len(first) == 1:
            pause = "," if "," in first[0] or any(" and " in item for item in items) else ""
            return f"{first[0]}{pause} and {last}"
        mark = ";" if with_comma else ","
        return f"{f'{mark} '.join(first)}{mark} and {last}"

    def salary_deferral(self, interview: Interview, candidate: Candidate) -> str:
        """An answer to give aloud, before there is an offer."""
        if interview.is_informational:
            return (
                "I am here to learn about the work, so pay is not a question for today. "
                "If it ever comes to an offer, I will gladly talk about it then."
            )
        first = (
            "I am very interested in this job, and before we talk about pay I would like us to be sure "
            "that I am the right person for it."
            if candidate.interested
            else "Before we talk about pay, I would like us to be sure that the job and I are a good match."
        )
        return f"{first} If you decide to make me an offer, I will gladly discuss pay and all that goes with it."

    def offer_subject(self, offer: Offer) -> str:
        """The position that is offered."""
        return f"Your offer: {offer.position}"

    def request_for_writing(self, offer: Offer, candidate: Candidate) -> tuple[str, ...]:
        """A written offer, before anything else."""
        request = {
            OfferForm.INFORMAL_EMAIL: "When the formal offer is ready, would you please send it to me in writing?",
            OfferForm.FORMAL_EMAIL: "Would you please send me the formal offer in writing as a letter, too?",
        }.get(offer.form, "Before we go into the details, would you please send me the formal offer in writing?")
        promise = "I will read it with care and come back to you promptly."
        return self._thanks_for_offer(offer, candidate), f"{request} {promise}"

    def opening_of_negotiation(self, offer: Offer, candidate: Candidate, priorities: Sequence[str]) -> tuple[str, ...]:
        """The priorities, most important first, and a request to talk."""
        thanks = self._thanks_for_offer(offer, candidate)
        if not priorities:
            return thanks, "Before I give you my answer, may we talk about the terms? Please let me know a good time."
        points = "" if len(priorities) == 1 else "these points, the most important first: "
        listed = self.listing(tuple(dict.fromkeys(priorities)))
        return (
            thanks,
            _sentence(f"Before I give you my answer, I would like to talk with you about {points}{listed}")
            + " I hope that we can find terms that suit us both. Please let me know a good time.",
        )

    def closed_offer(self, offer: Offer) -> tuple[str, ...]:
        """A courteous end or beginning, as the offer was answered."""
        post = _post(offer.position, offer.organization)
        if offer.status is OfferStatus.ACCEPTED:
            return _sentence(
                f"Thank you for offering me {post}"
            ), "I was glad to accept, and I look forward to starting."
        if offer.status is OfferStatus.DECLINED:
            return (
                _sentence(f"Thank you for offering me {post}"),
                "Although I declined, I appreciate the confidence that you showed in me. "
                "I hope that our paths will cross again, and I wish you every success.",
            )
        return (
            _sentence(f"Thank you for having considered me for {post}"),
            "I understand that the offer no longer stands. "
            "I hope that our paths will cross again, and I wish you every success.",
        )

    def _day_of(self, interview: Interview) -> str:
        day = interview.ended_at.date()
        return self.date_in_words(day, beside=day)

    def _expected(self, interview: Interview) -> str:
        if interview.reply_expected is not None:
            day = interview.ended_at.date()
            end_of = "the end of " if interview.reply_expected == day else ""
            return f" by {end_of}{self.date_in_words(interview.reply_expected, beside=day)}"
        return "" if interview.reply_expected_about is None else f" {interview.reply_expected_about}"

    def _thanks_for_information(self, occasion: Occasion) -> str:
        day = self._day_of(occasion.interview)
        organization = occasion.interview.organization
        at = "" if organization is None else f" at {organization}"
        if occasion.reader_only_arranged:
            thanks = _sentence(f"Thank you for arranging my informational interview on {day}{at and ','}{at}")
            return f"{thanks} I learned a good deal from it."
        if occasion.to.role in _GAVE_AN_INTERVIEW:
            thanks = _sentence(f"Thank you for meeting with me on {day}, and for telling me about your work{at}")
            return f"{thanks} I came away with a clearer idea of what it involves."
        thanks = _sentence(f"Thank you for your time during my informational interview on {day}{at and ','}{at}")
        return f"{thanks} I came away with a clearer idea of the work."

    def _thanks_for_offer(self, offer: Offer, candidate: Candidate) -> str:
        thanks = _sentence(f"Thank you for offering me {_post(offer.position, offer.organization)}")
        glad = " I am delighted to have been chosen." if candidate.interested else ""
        if offer.answer_by is None:
            return thanks + glad
        return f"{thanks}{glad} I understand that you would like my answer by {self.date_in_words(offer.answer_by)}."


ENGLISH: Final = English()
"""The default wording."""


def _post(position: str | None, organization: str | None) -> str:
    """The position at its organization, to stand at the end of a sentence."""
    title = str(position)
    post = f"the {title}" if title.casefold().endswith(_POSTS) else f"the position of {title}"
    if organization is None:
        return post
    pause = "," if "," in title else ""
    return f"{post}{pause} at {organization}"


def _sentence(text: str) -> str:
    """Close a sentence, unless its last word brought its own full stop."""
    return text if text.endswith((".", "!", "?", "\u2026")) else f"{text}."
