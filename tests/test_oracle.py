"""The library and the oracle say the same about people, points and offers."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from interview_etiquette import (
    Candidate,
    FactValueError,
    Interview,
    Offer,
    Person,
    Policy,
    Role,
    Stance,
    date_to_ask_for,
    media_for,
    missing_terms,
    negotiation_stance,
    others_to_thank,
    points_for,
    recipients_for,
    salary_answer,
    should_negotiate,
)
from interview_etiquette.strategies import candidates, interviews, offers, policies
from tests import oracle

# Few names, roles and addresses, so that mentions meet, agree and contradict.
MENTIONS = st.builds(
    Person,
    st.sampled_from(["Ada Okafor", "ADA  okafor", "Ada Okafor", "Noor Haddad", "Tom Straße", "tom strasse"]),
    st.sampled_from([None, None, None, *Role]),
    form_of_address=st.sampled_from([None, None, "Dr. Okafor", "Ada"]),
    email=st.sampled_from([None, None, "ada@example.org", "Ada@Example.org", "okafor@example.com"]),
    appreciated=st.sampled_from([None, None, None, "the tour", "the walk"]),
)
WRITERS = st.builds(
    Candidate,
    st.sampled_from(["Noor Haddad", "ada okafor", "Tom Strasse"]),
    interested=st.booleans(),
    qualifications=st.sampled_from([(), ("a degree in statistics",)]),
    email=st.sampled_from([None, "ada@example.org", "other@example.org"]),
    own_words=st.sampled_from([None, "Your question about the night shift has stayed with me."]),
)
ENDED_AT = datetime(2026, 5, 19, 15, 30, tzinfo=UTC)


@st.composite
def crowds(draw: st.DrawFn) -> Interview:
    """Interviews in which the same few people are mentioned again and again."""
    while True:
        try:
            return Interview(
                position=draw(st.sampled_from(["Planner", "Planner", None])),
                ended_at=ENDED_AT,
                invited_by=draw(MENTIONS),
                arranged_by=draw(st.none() | MENTIONS),
                interviewers=draw(st.lists(MENTIONS, max_size=3)),
                also_met=draw(st.lists(MENTIONS, max_size=3)),
            )
        except FactValueError:
            continue


@given(st.lists(MENTIONS, min_size=2, max_size=6), st.integers(0, 4))
def test_mentions_merge(mentions: list[Person], first_met: int) -> None:
    """Everybody stands in the interview once, in every place with all that is known, unless two values clash."""
    inviter, arranger, *seen = mentions
    try:
        people, places = oracle.merged(map(oracle.known, mentions))
    except ValueError:
        people, places = [], []
    try:
        interview = Interview(
            position="Planner",
            ended_at=ENDED_AT,
            invited_by=inviter,
            arranged_by=arranger,
            interviewers=seen[:first_met],
            also_met=seen[first_met:],
        )
    except FactValueError:
        assert not people
        return
    assert [oracle.known(person) for person in interview.people] == people
    assert interview.arranged_by is not None
    everywhere = [interview.invited_by, interview.arranged_by, *interview.interviewers, *interview.also_met]
    assert [oracle.known(person) for person in everywhere] == [people[place] for place in places]


@given(interviews() | crowds(), policies())
def test_people(interview: Interview, policy: Policy) -> None:
    """The same people are written to, and the same thanked through them."""
    assert interview.people == oracle.people(interview)
    assert recipients_for(interview, policy=policy) == oracle.recipients(interview, policy)
    assert others_to_thank(interview, policy=policy) == oracle.others(interview, policy)


@given(st.data(), interviews() | crowds(), candidates() | WRITERS, policies())
def test_points(data: st.DataObject, interview: Interview, candidate: Candidate, policy: Policy) -> None:
    """The same points stand in the note to each of the people, and to whoever gets one by default."""
    to = data.draw(st.none() | st.sampled_from(oracle.people(interview, candidate)))
    said = points_for(interview, candidate, to=to, policy=policy)
    assert len(said) == len(set(said))
    assert set(said) == oracle.points(interview, candidate, to, policy)


@given(interviews())
def test_media(interview: Interview) -> None:
    """The same media suit."""
    assert media_for(interview) == oracle.media(interview)


@given(st.none() | offers(), policies())
def test_offers(offer: Offer | None, policy: Policy) -> None:
    """The same stance is taken, the same terms are missed, and the same date is asked for."""
    assert negotiation_stance(offer, policy=policy) is oracle.stance(offer, policy)
    assert should_negotiate(offer, policy=policy) is (oracle.stance(offer, policy) is Stance.NEGOTIATE)
    if offer is not None:
        assert missing_terms(offer) == oracle.missing_terms(offer)
        assert date_to_ask_for(offer, policy=policy) == oracle.date_to_ask_for(offer, policy)


@given(st.integers(1, 9), st.booleans(), st.booleans())
def test_salary(asked: int, by_agency: bool, about_history: bool) -> None:
    """The question about pay gets the same answer."""
    said = salary_answer(asked, by_agency=by_agency, about_history=about_history)
    assert said is oracle.salary_reply(asked, by_agency=by_agency, about_history=about_history)
