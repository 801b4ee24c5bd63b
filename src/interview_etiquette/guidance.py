"""The guidance as data: one closed enum, in the order of the page, cited by every answer."""

from enum import Enum
from typing import TYPE_CHECKING, Self

__all__ = ["Force", "Guideline"]

_THANKS = "Thank-you notes"
_CONTENT = "Content"
_OFFERS = "Negotiating offers"
_ANY_NOTE = "Any note"
_FOLLOW_UP = "Follow-up correspondence"
_ANSWERS = "Answering an offer"
_ON_THE_PAGE = (_THANKS, _CONTENT, _OFFERS)


class Force(Enum):
    """How strongly a guideline speaks.

    Example:
        >>> Force.AVOID.value
        'avoid'
    """

    __repr__ = Enum.__str__  # can be pasted back

    MUST = "must"
    """Always do it."""
    SHOULD = "should"
    """Do it unless you have a good reason not to."""
    MAY = "may"
    """It is up to you."""
    AVOID = "avoid"
    """Do not do it."""


class Guideline(Enum):
    """One thing that the guidance asks, in our words.

    Its value is its `id`.
    Members stand in the order of "Interview Follow Up", the page of Penn Career Services; those that go beyond it come last, by what they are about.

    Attributes:
        section: The heading under which it stands.
        force: How strongly it speaks.
        sources: Locators of the sentences that it rests on ("B4a" is the first half of the fourth bullet);
            beyond that page, the career centers or bodies that it rests on, at least two.
        text: The guideline itself, as one sentence.

    Example:
        >>> Guideline("within-24-hours").sources
        ('B1a',)
        >>> print(Guideline.WITHIN_24_HOURS.text)
        Send the note, by letter or email, within 24 hours of the interview.
    """

    __repr__ = Enum.__str__  # can be pasted back

    section: str
    force: Force
    sources: tuple[str, ...]
    text: str

    if not TYPE_CHECKING:  # a type checker would take its arguments for those of `Guideline("within-24-hours")`

        def __new__(cls, id: str, section: str, force: Force, sources: tuple[str, ...], text: str) -> Self:
            """Make a member whose value is its name in data."""
            member = object.__new__(cls)
            member._value_ = id
            member.section = section
            member.force = force
            member.sources = sources
            member.text = text
            return member

    @property
    def beyond_the_page(self) -> bool:
        """Whether it rests on other career centers than Penn's, which are then its `sources`."""
        return self.section not in _ON_THE_PAGE

    @property
    def id(self) -> str:
        """The name under which documentation, tests and data know the guideline, in kebab case."""
        return str(self.value)

    THANK_EVERY_TIME = (
        "thank-every-time",
        _THANKS,
        Force.MUST,
        ("T1",),
        "Thank people after every interview, for a job or for information.",
    )
    THANK_EVEN_SO = (
        "thank-even-so",
        _THANKS,
        Force.MUST,
        ("T2",),
        "Thank people for their time even when neither they nor the job won you over.",
    )
    WRITE_TO_THE_INVITER = (
        "write-to-the-inviter",
        _CONTENT,
        Force.MUST,
        ("C1", "B2"),
        "Write to whoever first invited you: most often the person who decides on the hire.",
    )
    MAY_WRITE_TO_EACH = (
        "may-write-to-each",
        _CONTENT,
        Force.MAY,
        ("C2",),
        "When several people interviewed you, you may send each of them a note.",
    )
    NAME_THE_POSITION = (
        "name-the-position",
        _CONTENT,
        Force.MUST,
        ("C3", "B5"),
        "Name the position that you interviewed for by its title.",
    )
    WITHIN_24_HOURS = (
        "within-24-hours",
        _CONTENT,
        Force.MUST,
        ("B1a",),
        "Send the note, by letter or email, within 24 hours of the interview.",
    )
    EMAIL_WHEN_DECISION_IS_SOON = (
        "email-when-decision-is-soon",
        _CONTENT,
        Force.SHOULD,
        ("B1b",),
        "When you know that the decision will come soon, send an email.",
    )
    WRITE_TO_HR_AND_MANAGER = (
        "write-to-hr-and-manager",
        _CONTENT,
        Force.SHOULD,
        ("B3",),
        "Where a representative of human resources arranged the interview, write to them and to the hiring manager.",
    )
    NOT_TO_EVERYONE = (
        "not-to-everyone",
        _CONTENT,
        Force.AVOID,
        ("B4a",),
        "Do not write to every single person whom you saw.",
    )
    THANK_OTHERS_THROUGH_THEM = (
        "thank-others-through-them",
        _CONTENT,
        Force.MAY,
        ("C2", "B4b"),
        "Mention the others whom you met, and ask the reader to pass your thanks on to them.",
    )
    SHOW_ENTHUSIASM = (
        "show-enthusiasm",
        _CONTENT,
        Force.SHOULD,
        ("B6a",),
        "If you want the job, say so, with enthusiasm.",
    )
    RESTATE_QUALIFICATIONS = (
        "restate-qualifications",
        _CONTENT,
        Force.SHOULD,
        ("B6a",),
        "If you want the job, say once more what qualifies you for it.",
    )
    SAY_WHEN_YOU_EXPECT_TO_HEAR = (
        "say-when-you-expect-to-hear",
        _CONTENT,
        Force.SHOULD,
        ("B6b",),
        "If you want the job, say that you valued the interview, and say by when, exactly or roughly, you expect to hear.",
    )
    WITHDRAW_TACTFULLY = (
        "withdraw-tactfully",
        _CONTENT,
        Force.MUST,
        ("B7",),
        "If you do not want the job, give thanks for the consideration, and withdraw tactfully and unmistakably.",
    )
    NEGOTIATE_ONCE_IN_WRITING = (
        "negotiate-once-in-writing",
        _OFFERS,
        Force.MAY,
        ("N2",),
        "Once you hold the formal offer, as a letter or as an email that states it, you may begin to negotiate.",
    )
    WAIT_FOR_THE_WRITTEN_OFFER = (
        "wait-for-the-written-offer",
        _OFFERS,
        Force.SHOULD,
        ("N3",),
        "Do not negotiate until the offer is in writing; if it is not, ask for that first.",
    )
    ORAL_OFFER_IS_NOT_FORMAL = (
        "oral-offer-is-not-formal",
        _OFFERS,
        Force.SHOULD,
        ("N4",),
        "Treat a spoken offer as good news that is not formal yet.",
    )
    DEFER_SALARY_TALK = (
        "defer-salary-talk",
        _OFFERS,
        Force.SHOULD,
        ("N5", "N6"),
        "Be ready for the salary question, and put real negotiating off until you hold an offer and are strongest.",
    )
    BE_SPECIFIC = (
        "be-specific",
        _ANY_NOTE,
        Force.SHOULD,
        ("Penn Career Services", "Johns Hopkins", "Mary Washington"),
        "Say what you valued in talking to this person.",
    )
    IN_YOUR_OWN_WORDS = (
        "in-your-own-words",
        _ANY_NOTE,
        Force.SHOULD,
        ("Moritz Law", "Johns Hopkins"),
        "Put in a sentence that only you could have written; a form letter is worse than none.",
    )
    GREET_BY_NAME = (
        "greet-by-name",
        _ANY_NOTE,
        Force.MUST,
        ("Multnomah", "Guelph", "Notre Dame"),
        "Greet the reader by name; a note to nobody in particular thanks nobody.",
    )
    LEAVE_PAY_OUT = (
        "leave-pay-out",
        _ANY_NOTE,
        Force.AVOID,
        ("Dartmouth Engineering", "Grinnell"),
        "Keep salary, hours and benefits out of a thank-you note.",
    )
    FILL_EVERY_BLANK = (
        "fill-every-blank",
        _ANY_NOTE,
        Force.MUST,
        ("Penn Career Services", "Moritz Law"),
        "Proofread: leave no placeholder, no chatter of a tool and nobody else's name behind.",
    )
    NO_REPROACH = (
        "no-reproach",
        _ANY_NOTE,
        Force.AVOID,
        ("Virginia Tech", "Dartmouth"),
        "Make no reproach and no demand.",
    )
    WITHIN_A_PAGE = (
        "within-a-page",
        _ANY_NOTE,
        Force.SHOULD,
        ("WashU Law", "Babson"),
        "Say something of substance, on no more than a page.",
    )
    FOLLOW_THE_HOUSE_RULE = (
        "follow-the-house-rule",
        _ANY_NOTE,
        Force.SHOULD,
        ("Dartmouth", "Virginia Tech", "Princeton"),
        "Where your own career center settles a contested point differently, follow it.",
    )
    GO_THROUGH_THE_AGENCY = (
        "go-through-the-agency",
        _ANY_NOTE,
        Force.MAY,
        ("Hudson", "Appoint", "McKinley"),
        "Where an agency recruiter arranged it, you may send everything through them, thanks included.",
    )
    WAIT_BEFORE_YOU_ASK = (
        "wait-before-you-ask",
        _FOLLOW_UP,
        Force.AVOID,
        ("ResumeNow", "Climb", "The Seattle Times"),
        "Do not ask about the decision before the promised date, or before the usual time is over.",
    )
    ASK_WHERE_IT_STANDS = (
        "ask-where-it-stands",
        _FOLLOW_UP,
        Force.SHOULD,
        ("Buffalo", "Santa Clara", "Indeed"),
        "When the promised date has passed, or a week without one, ask once and kindly where the decision stands.",
    )
    STOP_ASKING = (
        "stop-asking",
        _FOLLOW_UP,
        Force.AVOID,
        ("Frederick Works", "Careery", "Tampa Bay Times"),
        "Do not ask again and again: after two inquiries without an answer, let it rest.",
    )
    LET_A_LONG_SILENCE_REST = (
        "let-a-long-silence-rest",
        _FOLLOW_UP,
        Force.AVOID,
        ("Frederick Works", "Seneca"),
        "When months have gone by without a word, write nothing more and look ahead.",
    )
    TELL_THEM_YOUR_DEADLINE = (
        "tell-them-your-deadline",
        _FOLLOW_UP,
        Force.MAY,
        ("Purdue OWL", "Nebraska", "NIH"),
        "When you owe another employer an answer to a written offer, you may tell this one the date, and ask.",
    )
    CLOSE_GRACIOUSLY = (
        "close-graciously",
        _FOLLOW_UP,
        Force.MAY,
        ("Purdue OWL", "Santa Clara", "Mary Washington"),
        "When they decide for somebody else, or take an offer back, you may thank them once more.",
    )
    WITHDRAW_ELSEWHERE = (
        "withdraw-elsewhere",
        _FOLLOW_UP,
        Force.MUST,
        ("Virginia Tech", "Penn State Law", "NC State"),
        "When you have accepted an offer in writing, withdraw at once wherever you are still considered.",
    )
    ACKNOWLEDGE_THE_OFFER = (
        "acknowledge-the-offer",
        _ANSWERS,
        Force.MUST,
        ("Duke Law", "Cornell Law", "Purdue CCO"),
        "Acknowledge an offer within a day, undecided as you may be, and say by when you will answer.",
    )
    REMIND_OF_THE_LETTER = (
        "remind-of-the-letter",
        _ANSWERS,
        Force.SHOULD,
        ("The Seattle Times", "AAUP"),
        "When the written offer does not come, remind them kindly.",
    )
    ASK_FOR_PAY_AND_DATES = (
        "ask-for-pay-and-dates",
        _ANSWERS,
        Force.MUST,
        ("Purdue CCO", "Berkeley", "Southern California"),
        "Do not accept before you know the pay, the start date and the day by which they want your answer.",
    )
    ASK_FOR_THE_TERMS = (
        "ask-for-the-terms",
        _ANSWERS,
        Force.SHOULD,
        ("Purdue CCO", "Foster", "Brighton"),
        "Ask, all in one go, for the benefits, the place, the conditions and the hours.",
    )
    ASK_FOR_THE_FORMALITIES = (
        "ask-for-the-formalities",
        _ANSWERS,
        Force.MAY,
        ("Berkeley", "Helpside"),
        "You may ask to whom you will report, and who signs for the employer.",
    )
    ASK_FOR_MORE_TIME = (
        "ask-for-more-time",
        _ANSWERS,
        Force.MAY,
        ("Virginia Tech", "Dartmouth", "MIT"),
        "You may ask for more time: early, once, and until one date that you name.",
    )
    NAME_YOUR_PRIORITIES = (
        "name-your-priorities",
        _ANSWERS,
        Force.SHOULD,
        ("Lawrence", "MIT", "Princeton"),
        "When you negotiate, name a few points in the order of their weight, and ask for a talk.",
    )
    ANSWER_BY_THE_DAY = (
        "answer-by-the-day",
        _ANSWERS,
        Force.MUST,
        ("Virginia Tech", "Columbia", "Cornell Law"),
        "Answer a written offer by the day that they named, and never let it lapse.",
    )
    ASK_WHETHER_IT_STANDS = (
        "ask-whether-it-stands",
        _ANSWERS,
        Force.SHOULD,
        ("NALP", "Cornell Law"),
        "An offer whose day is over has lapsed unless they say otherwise; ask before you build on it.",
    )
    CONFIRM_IN_WRITING = (
        "confirm-in-writing",
        _ANSWERS,
        Force.MUST,
        ("Duke Law", "Virginia Tech", "Penn State Law"),
        "Confirm in writing what you accepted by word of mouth.",
    )
    RESTATE_THE_TERMS = (
        "restate-the-terms",
        _ANSWERS,
        Force.MUST,
        ("Virginia Tech", "Penn State Law"),
        "When you accept, restate the position, the pay and the start date.",
    )
    HONOR_YOUR_ACCEPTANCE = (
        "honor-your-acceptance",
        _ANSWERS,
        Force.AVOID,
        ("UNC", "Michigan State", "NACE"),
        "Do not go back on an offer that you accepted.",
    )
    DECLINE_AT_ONCE = (
        "decline-at-once",
        _ANSWERS,
        Force.MUST,
        ("Duke Law", "UGA Law", "Penn State Law"),
        "When you have decided against an offer, decline it at once, kindly and unmistakably.",
    )
    ANSWERED_OFFER_IS_CLOSED = (
        "answered-offer-is-closed",
        _ANSWERS,
        Force.AVOID,
        ("Stonehill", "NC State", "Columbia"),
        "Do not reopen an offer that has been accepted, declined or withdrawn.",
    )
    ASK_THEIR_RANGE = (
        "ask-their-range",
        _ANSWERS,
        Force.SHOULD,
        ("Rivier", "Chase"),
        "Asked about pay a second time, ask for the range that they have in mind.",
    )
    GIVE_A_RANGE = (
        "give-a-range",
        _ANSWERS,
        Force.SHOULD,
        ("Lesley", "Rivier", "Stonehill"),
        "Pressed for a figure, or asked by an agency, give a researched range and never your floor.",
    )
    KEEP_PAST_PAY_PRIVATE = (
        "keep-past-pay-private",
        _ANSWERS,
        Force.MAY,
        ("LiveCareer", "SHRM"),
        "Asked what you earned before, you may politely decline and turn to what you expect.",
    )
