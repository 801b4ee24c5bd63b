"""The guidance as data: one closed enum, in the order of the page, cited by every answer."""

from enum import Enum
from typing import Self

_THANKS = "Thank-you notes"
_CONTENT = "Content"
_OFFERS = "Negotiating offers"
_BEYOND = "Beyond the page"
_USUAL = "usual advice of career centres"


class Force(Enum):
    """How strongly a guideline speaks.

    Example:
        >>> Force.AVOID.value
        'avoid'
    """

    MUST = "must"
    SHOULD = "should"
    MAY = "may"
    AVOID = "avoid"


class Guideline(Enum):
    """One thing that the guidance asks, in our words.

    Its value is its `id`.
    Members stand in the order of the page; those that go beyond it come last.

    Attributes:
        section: The heading under which it stands.
        force: How strongly it speaks.
        sources: Locators of the sentences that it rests on ("B4a" is the first half of the fourth bullet);
            beyond the page, what it rests on instead.
        text: The guideline itself, as one sentence.

    Example:
        >>> Guideline("within-24-hours").sources
        ('B1a',)
        >>> print(Guideline.WITHIN_24_HOURS.text)
        Send the note, by letter or e-mail, within 24 hours of the interview.
    """

    section: str
    force: Force
    sources: tuple[str, ...]
    text: str

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
        "Send the note, by letter or e-mail, within 24 hours of the interview.",
    )
    EMAIL_WHEN_DECISION_IS_SOON = (
        "email-when-decision-is-soon",
        _CONTENT,
        Force.SHOULD,
        ("B1b",),
        "When you know that the decision will come soon, send an e-mail.",
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
        "Once you hold the formal offer, as a letter or as an e-mail that states it, you may begin to negotiate.",
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
        _BEYOND,
        Force.SHOULD,
        (f"{_USUAL}: be specific",),
        "Say what you valued in talking to this person.",
    )
    ANSWERED_OFFER_IS_CLOSED = (
        "answered-offer-is-closed",
        _BEYOND,
        Force.AVOID,
        (f"{_USUAL}: an answer is final",),
        "Do not reopen an offer that has been accepted, declined or withdrawn.",
    )
    GREET_BY_NAME = (
        "greet-by-name",
        _BEYOND,
        Force.MUST,
        (f"{_USUAL}: address people by name",),
        "Greet the reader by name; a note to nobody in particular thanks nobody.",
    )
    LEAVE_PAY_OUT = (
        "leave-pay-out",
        _BEYOND,
        Force.AVOID,
        (f"{_USUAL}: no terms in a thank-you note",),
        "Keep salary, hours and benefits out of a thank-you note.",
    )
    FILL_EVERY_BLANK = (
        "fill-every-blank",
        _BEYOND,
        Force.MUST,
        (f"{_USUAL}: proofread",),
        "Leave no placeholder of a template behind.",
    )
    NO_REPROACH = (
        "no-reproach",
        _BEYOND,
        Force.AVOID,
        (f"{_USUAL}: stay gracious",),
        "Make no reproach and no demand.",
    )
    WITHIN_A_PAGE = (
        "within-a-page",
        _BEYOND,
        Force.SHOULD,
        (f"{_USUAL}: be brief",),
        "Say something of substance, on no more than a page.",
    )
    FOLLOW_THE_HOUSE_RULE = (
        "follow-the-house-rule",
        _BEYOND,
        Force.SHOULD,
        (f"{_USUAL}: centres differ",),
        "Where your own career centre settles a contested point differently, follow it.",
    )
