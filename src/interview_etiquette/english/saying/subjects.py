"""The subjects of emails; a letter has none."""

from collections.abc import Mapping
from typing import Final

from interview_etiquette.applications import MessageKind

from .entry import Entry, arranged, informational, job, sentences, showed_around, talked

_K = MessageKind


SUBJECTS: Final[Mapping[MessageKind, tuple[Entry, ...]]] = {
    _K.THANK_YOU: (
        *sentences(
            (),
            "Thank you: {title} interview",
            "{title} interview: thank you",
            "Thank you for {days} interview: {title}",
            "Thank you for your time: {title}",
            "Our conversation about {the_role}",
            fits=(job, talked),
            register="FN",
        ),
        *sentences(
            (),
            "Thanks for talking with me about {the_role}",
            "Thanks for your time: {title}",
            "Thank you for {days} conversation: {title}",
            fits=(job, talked),
            register="1",
        ),
        *sentences(
            (),
            "Thank you for arranging my interview: {title}",
            "{title} interview: thank you for setting it up",
            "Thank you for your help: {title} interview",
            fits=(job, arranged),
            register="FN",
        ),
        *sentences((), "Thank you for arranging my interview{untitled}", fits=(job, arranged)),
        *sentences((), "Thanks for setting up my interview: {title}", fits=(job, arranged), register="1"),
        *sentences((), "Thank you for your help: {title} interview", fits=(job, showed_around)),
        *sentences((), "Thank you for your help{untitled}", fits=(job, showed_around)),
        *sentences((), "Thank you for your time{untitled}", fits=(job, talked)),
        *sentences(
            (),
            "Thank you for {days} conversation",
            "Thank you for talking with me",
            "Thank you for your time{when}",
            fits=(informational, talked),
        ),
        *sentences((), "Thank you for arranging my meeting{when}", fits=(informational, arranged)),
        *sentences((), "Thank you for your help{when}", fits=(informational, showed_around)),
    ),
    _K.WITHDRAWAL: sentences(
        (),
        "Withdrawing my candidacy{untitled}",
        "{title}: withdrawing from consideration",
        "Withdrawing my candidacy: {title}",
        "Thank you, and my decision on {the_role}",
    ),
    _K.STATUS_INQUIRY: sentences(
        (),
        "Following up on our conversation{untitled}",
        "Following up: {title} interview",
        "{title}: checking on the timeline",
        "Checking in about {the_role}",
    ),
    _K.DEADLINE_NOTICE: sentences(
        (), "A question about timing{untitled}", "{title}: a question about timing", "A question about timing: {title}"
    ),
    _K.CLOSING_THANKS: sentences(
        (), "Thank you for letting me know{untitled}", "Thank you: {title}", "{title}: thank you for letting me know"
    ),
    _K.ACKNOWLEDGMENT: sentences(
        (),
        "Thank you for the offer{untitled}",
        "Thank you for the offer: {title}",
        "Your offer: {title}",
        "{title} offer: thank you",
    ),
    _K.OFFER_REMINDER: sentences(
        (), "The written offer{untitled}", "{title}: the written offer", "The written offer for {the_role}"
    ),
    _K.OFFER_INQUIRY: sentences(
        (), "A question about your offer{untitled}", "{title}: a question about your offer", "Your offer for {the_role}"
    ),
    _K.TIME_REQUEST: sentences(
        (),
        "Your offer: a question about timing{untitled}",
        "{title} offer: a question about timing",
        "Your offer for {the_role}: timing",
    ),
    _K.COUNTER_PROPOSAL: sentences(
        (), "Talking through your offer{untitled}", "{title}: your offer", "Talking through the offer: {title}"
    ),
    _K.ACCEPTANCE: sentences(
        (), "Accepting your offer{untitled}", "Accepting your offer: {title}", "{title}: I accept your offer"
    ),
    _K.DECLINE: sentences(
        (), "My answer to your offer{untitled}", "Your offer: {title}", "{title}: my answer to your offer"
    ),
}
