"""What English says of an occasion: a subject, and the paragraphs of a message."""

from interview_etiquette.occasion import Occasion
from interview_etiquette.points import Outline
from interview_etiquette.wording import Paragraph

from .book import Book
from .choice import Speech, digest_of, in_full, place
from .register import register_of
from .slots import IN_A_SUBJECT, told


def subject(book: Book, variant: int, occasion: Occasion) -> str:
    """What a message is about."""
    chapter = book.subject(occasion.kind, register_of(occasion))
    slots, _ = told(occasion, IN_A_SUBJECT)
    fitting = chapter.fitting((), {*slots, *chapter.answered(occasion)})
    return in_full(fitting[place("", digest_of(occasion), variant, len(fitting))], slots) if fitting else ""


def body(book: Book, variant: int, occasion: Occasion, outline: Outline) -> tuple[Paragraph, ...]:
    """The points in sentences of the book, and a closing at the end of the last paragraph."""
    speech = Speech(book.body(occasion.kind, register_of(occasion)), occasion, variant, *told(occasion))
    paragraphs = [speech.paragraph(points) for points in outline[:-1]] + [
        speech.ending(points) for points in outline[-1:]
    ]
    return tuple([Paragraph(tuple(sentences)) for sentences in paragraphs])
