"""Titles of positions, and the organizations that offer them, as they stand in a sentence."""

import re
from functools import lru_cache
from typing import Final

from interview_etiquette._text import folded, says_nothing
from interview_etiquette.facts import employer_of, plain_name

from . import lexicon
from .articles import a_or_an
from .marks import without_stop
from .nouns import is_a_person

_POSTS: Final = frozenset(
    "position role internship fellowship apprenticeship traineeship clerkship externship residency scholarship "
    "assistantship studentship placement opening post job vacancy opportunity practicum co-op spot slot gig professorship lectureship".split()
)
_FOR_LEARNING: Final = frozenset(
    "internship fellowship apprenticeship traineeship clerkship externship residency practicum".split()
)
"""Posts that nobody calls a job."""
_BETWEEN_PARTS: Final = re.compile(r" ?[,()\u2013\u2014] ?| - | (?:at|in|for|with|on) ")
_BODIES: Final = (
    "City|County|State|Town|Village|University|College|School|Department|Dept|Office|Museum|Institute|Bureau|Ministry"
    "|Board|Port|Library|Federal Reserve Bank"
)
_A_BODY: Final = re.compile(rf"(?:the )?((?:[^'\u2019]+ )?(?:{_BODIES})\.? of .+)", re.IGNORECASE)
_OF_A_PAGE: Final = re.compile(r"^(?:https?://(?:www\.)?|www\.)([^\s/?#]+)(?:[/?#]\S*)?$", re.IGNORECASE)
_NO_NAME: Final = re.compile(
    r"(?:a|an|my|your|our|their|his|her)(?: .+)?"
    r"|(?:the )?(?:(?:current|same) )?(?:company|employer|firm|organization|office)"
    r"|the|here|there|them|us",
)
_WITH_THE: Final = frozenset(
    "ymca ywca va dmv fbi cia irs epa cdc nih un aclu red-cross salvation-army humane-society army navy air-force coast-guard "
    "national-guard peace-corps post-office treasury state-department county city state district archdiocese".split()
)
"""Organizations that are named with "the", though people leave it out."""
_AT_HOME: Final = (" family", " household")
_ASKS: Final = frozenset("who which what where".split())
_LABEL: Final = re.compile(r"(?:job )?(?:title|position|job|role) ?(?::| [-\u2013\u2014]) (?=\S)", re.IGNORECASE)
"""What a form had before the title ("Job title: Buyer")."""
_BEFORE_A_TITLE: Final = frozenset("a an the this that my your our their".split())
_ANY_JOB: Final = re.compile(
    r"(?:job|role|position|opening|post|vacancy|opportunity)(?: (?:you|that|they|we)\b.*)?", re.IGNORECASE
)
"""What is no title by itself."""
_A_NUMBERED_JOB: Final = re.compile(
    r"(?:job|role|position|opening|post|vacancy|req(?:uisition)?|posting) #?\d\S*", re.IGNORECASE
)
_DASH: Final = re.compile(r" ?[-\u2013\u2014] ")
_ITS_NUMBER: Final = re.compile(
    r"((?:job|req(?:uisition)?|posting|position)(?: id| no\.?| number)? #?\d[\w-]*)(?::| [-\u2013\u2014]) (.+)",
    re.IGNORECASE,
)
_SLASH: Final = re.compile(r" ?/ ?")
_SHIFT: Final = r"(?:1st|2nd|3rd|first|second|third|day|night|evening|swing|graveyard|weekend) shift"
_BEHIND: Final = rf"remote|p\/?t|f\/?t|part[- ]time|full[- ]time|overnight|per diem|seasonal|entry[- ]level|{_SHIFT}"
"""Of what kind a position is, as people type it behind the title: "cashier PT"."""
_BESIDE: Final = rf"{_BEHIND}|tenure[- ]track|visiting|interim|hybrid|temp|temporary|contract|summer|winter|spring"
"""The same in brackets or behind a comma."""
_CONDITION: Final = re.compile(rf"(?: \(|, )({_BESIDE})(?:\)|(?=,|$))| ({_BEHIND})(?=,|$)", re.IGNORECASE)
_IN_FULL: Final = {"pt": "part-time", "p/t": "part-time", "ft": "full-time", "f/t": "full-time"}
_OF_TWO_WORDS: Final = re.compile(r"(part|full|entry) (time|level)")
_OF_A_PLACE: Final = r"(?:the|a|an|our|my|your|her|his|their|this)\b|(?:(?:dr|mr|mrs|ms|prof)\.? )?\S+['\u2019]s?\b"
_AT_A_PLACE: Final = re.compile(
    r"(?!(?-i:I|You|We|They|It|He|She) )"  # a sentence is not divided
    rf"([^,(]+?) (at|@|with(?= (?-i:[A-Z]))|for(?= (?-i:[A-Z])| \d)|(?:in|on|for|under|with)(?= (?:{_OF_A_PLACE}))) (.+)",
    re.IGNORECASE,
)
_YOURS: Final = re.compile(
    r"\b(?:her|his|their) (?=(?:\w+ )?(?:team|lab|laboratory|unit|department|office|classroom|clinic|practice|store|crew)\b)"
)
_MOSTLY_SMALL: Final = re.compile(r"[A-Z][a-z]+ [a-z](?!.*\b[A-Z][a-z]).*")
_LEVELS: Final = frozenset(
    "sr sr. senior jr jr. junior lead principal associate assistant asst asst. head chief deputy interim acting".split()
)
_STEPS: Final = frozenset("i ii iii iv v 1 2 3 4".split())
_NO_TITLES: Final = frozenset("customer client guest visitor child kid member reader user person boss public".split())
_NAMES: Final = lexicon.LANGUAGES | frozenset(
    "java python salesforce oracle linux excel drupal android ruby rust azure react montessori medicare medicaid google "
    "amazon walmart target starbucks uber lyft apple microsoft nike mcdonald's fedex costco tesla american african asian "
    "european indian mexican christian catholic jewish islamic muslim lutheran methodist suzuki sephora chipotle disney".split()
)
"""Names, behind which a title goes on in small letters: "Spanish teacher"."""
_SEPARATOR: Final = re.compile(r"[,():/|;]| [-\u2013\u2014] ")
_BEFORE_A_PLACE: Final = re.compile(r" (?:in|for|of|at|with|on|under|from|near|within|you|that|they|we) ")
_SHORTENED: Final = frozenset("ops mktg comms admin mgmt acct acctg svc svcs dev fin engr prog proj ed ref res".split())
_ASIDES: Final = ("and ", "or ", "& ", "of ", "in ", "at ", "for ", "to ", "with ")
"""What keeps words behind a comma from being a remark on a title before it."""
_UNITS: Final = {
    **dict.fromkeys(
        "unit region territory district area department dept division laboratory lab office program clinic ward group section".split(),
        "in",
    ),
    **dict.fromkeys("store branch campus site location plant school hospital library warehouse center".split(), "at"),
    "team": "on",
}
"""How a part of an organization follows a title ("Nurse, Heart Unit"), by the word for what it is."""
_SHORT: Final = 3
_AT_TIMES: Final = frozenset(
    "nights days evenings weekends mornings afternoons remote hybrid temporary inc llc".split()
)
_DETERMINED: Final = re.compile(r"the |.*['\u2019]s ", re.IGNORECASE)
_LEVEL: Final = re.compile(
    r"^(?:senior|sr|junior|jr|lead|principal|staff (?!nurse)|associate|assistant)\b|\b(?:I+|IV|V|\d)$", re.IGNORECASE
)
"""A level, before which no field stands."""
_DIRECT: Final = frozenset("professor director president vp svp evp avp dean head chief".split())
"""Who is one of something: the last word of "Vice President, Sales"."""
_NUMBERED: Final = re.compile(r" #?\d[\d/\u2013-]*$")
_OF_A_YEAR: Final = re.compile(
    rf"(.* )?((?:{'|'.join(sorted(_POSTS))})s?) ((?:19|20)\d\d(?:[-/\u2013]\d{{2,4}})?)", re.IGNORECASE
)
_SMALL_BEFORE_A_POST: Final = frozenset(
    "open summer winter spring fall autumn full-time part-time paid unpaid entry-level remote current new several "
    "seasonal temporary permanent available".split()
)
_NO_TITLE: Final = re.compile(
    r"(?:any|anything|something|everything|whatever|various|all)"
    r"(?: (?:is |that is |that's )?(?:open|available|fits|suits))?"
    r"|(?:anything|something|everything|whatever) (?:you|they|we|that|is)\b.*",
    re.IGNORECASE,
)
_DOUBT: Final = "? "
_ANYTHING: Final = ("anything", "something", "everything", "whatever")
_AFTER_A_ROLE: Final = re.compile(r"(?:in|with|for|at|on|to|of|related|like|around|near|\w+ing)\b", re.IGNORECASE)


@lru_cache(maxsize=1024)
def title_of(position: str) -> str:
    """The bare title: no article before it, no stray stop after it; empty where the field says nothing."""
    title = _ITS_NUMBER.sub(r"\2 (\1)", _LABEL.sub("", _with_its_stop(position.rstrip(_DOUBT) or position)))
    if says_nothing(position):
        return ""
    first, _, rest = title.partition(" ")
    before = first.lower() in _BEFORE_A_TITLE or (first.lower() in {"any", "all"} and names_a_post(rest))
    bare = _YOURS.sub("your ", _SLASH.sub("/", rest.strip() if rest.strip() and before else title))
    return "" if says_nothing(bare) or _NO_TITLE.fullmatch(bare) else bare


def _with_its_stop(position: str) -> str:
    # "VP of Planning & Ops."
    title = without_stop(position)
    shortened = position.endswith(".") and title.rpartition(" ")[2].lower() in _SHORTENED
    return f"{title}." if shortened else title


def names_one_post(title: str) -> bool:
    """Whether the title is one, and not what kind of work would do ("anything in planning")."""
    first, _, kind = title.partition(" ")
    return bool(title) and not (kind and first.lower() in _ANYTHING)


def is_a_title(title: str) -> bool:
    """Whether a title may stand alone in a subject: one post, and more than "the job"."""
    return names_one_post(title) and _ANY_JOB.fullmatch(title) is None


def names_a_post(title: str) -> bool:
    """Whether the title says itself what it is, at its end or before a remark ("Internship, Marketing")."""
    return any(_ends_in_a_post(part) for part in _SEPARATOR.split(title.lower()))


def _ends_in_a_post(part: str) -> bool:
    last = _NUMBERED.sub("", _BEFORE_A_PLACE.split(part)[0].strip()).rpartition(" ")[2]
    return last in _POSTS or last.removesuffix("s") in _POSTS


@lru_cache(maxsize=1024)
def the_post(title: str, word: str) -> str:
    """The position with its article: "the Planner role", "the Summer Clerkship", "the position of Planner at Acme"."""
    if not title:
        return f"the {word}"
    if not names_one_post(title):
        return _any_post(title.partition(" ")[2], word)
    if _A_NUMBERED_JOB.fullmatch(title):
        return f"{title[0].lower()}{title[1:]}"
    if names_a_post(title):
        return f"the {_as_people_say(title)}"
    conditions, kind = _its_conditions(title if "(" in title else _DASH.sub(", ", title))
    return f"the {conditions}{_with_its_noun(kind, word)}"


def what_it_is(title: str) -> str:
    """What people call it once the title has been named: "job", or "internship" for "Internship, Marketing"."""
    ends = [part.rpartition(" ")[2] for part in _BETWEEN_PARTS.split(title.lower())]
    return next((word for word in ends if word in _FOR_LEARNING), "job")


def _its_conditions(title: str) -> tuple[str, str]:
    # "part-time " and "Cashier" of "Cashier (PT)"
    found = _CONDITION.search(title)
    if found is None:
        return "", title
    condition = (found[1] or found[2]).lower()
    more, kind = _its_conditions(f"{title[: found.start()]}{title[found.end() :]}")
    in_full = _OF_TWO_WORDS.sub(r"\1-\2", _IN_FULL.get(condition, condition))
    return f"{in_full} {more}", kind


def _in_small(title: str) -> str:
    # "case worker" of "Case worker", but "Spanish teacher"
    first, _, rest = title.partition(" ")
    small = _MOSTLY_SMALL.fullmatch(title) and first.lower() not in _NAMES and is_a_person(title)
    return f"{first.lower()} {rest}" if small else title


def _with_its_noun(title: str, word: str) -> str:
    # "Planner role", "front desk role at the hotel" and "Nurse role in the Heart Unit"
    placed = _AT_A_PLACE.fullmatch(title)
    if placed is not None:
        kind, at, place = placed.groups()
        return f"{_in_small(kind)} {word} {'at' if at == '@' else at} {place}"
    kind, remark = _its_remark(title)
    return f"{_in_small(title)} {word}" if not remark else _with_a_remark(_in_small(kind), remark, word)


def in_a_subject(title: str) -> str:
    """A title as a subject has it: "Marketing internship", "ICU Nurse"."""
    kind, remark = _its_remark(title)
    if names_a_post(title):
        return _as_people_say(title)
    one = _as_one_title(kind, remark)
    if one:
        return one
    kept = not remark or _place_of(remark) or kind.rpartition(" ")[2].lower() in _DIRECT
    said = title if kept else _the_other_way_around(kind, remark)
    return title if said.endswith(")") else said


def _its_remark(title: str) -> tuple[str, str]:
    # "ICU" of "Nurse, ICU"; but none of "Planner (Austin, TX)"
    kind, _, remark = title.partition(", ")
    return (kind, remark) if kind.count("(") == kind.count(")") else (title, "")


def _with_a_remark(kind: str, remark: str, word: str) -> str:
    # "Nurse, Heart Unit", "Vice President, Sales" and "Nurse, ICU"
    if "(" in f"{kind}{remark}" or remark.lower().startswith(_ASIDES) or ", and " in remark:
        return f"{kind}, {remark}, {word}"
    one = _as_one_title(kind, remark)
    if one:
        return f"{one} {word}"
    within = _place_of(remark)
    if within and ", " not in remark:
        return f"{kind} {word} {within} {remark if _DETERMINED.match(remark) else f'the {remark}'}"
    if kind.rpartition(" ")[2].lower() in _DIRECT and ", " not in remark:
        return f"{kind} of {remark} {word}"
    return f"{_the_other_way_around(kind, remark)} {word}"


def _as_one_title(kind: str, remark: str) -> str | None:
    # "Sr. Director", "Analyst II" and "Planner/Buyer"
    last = remark.lower()
    if last in _LEVELS:
        return f"{remark} {kind}"
    if last in _STEPS:
        return f"{kind} {remark}"
    titles = lexicon.PEOPLE - _NO_TITLES
    return f"{kind}/{remark}" if last in titles and kind.rpartition(" ")[2].lower() in titles else None


def _place_of(remark: str) -> str | None:
    # "in" for "Heart Unit" and "Office of Admissions"
    first, last = remark.partition(" of ")[0].lower(), remark.rpartition(" ")[2].lower()
    return _UNITS.get(last, _UNITS.get(first))


def _the_other_way_around(kind: str, remark: str) -> str:
    # "ICU Nurse" of "Nurse, ICU"; but "Senior Designer (Growth)", "Cook (Nights)" and "Engineer (Systems I)"
    words = remark.split()
    names_work = len(words) <= _SHORT and all((word.isalpha() and word != "I") or word == "&" for word in words)
    like_it = all(word[0].isupper() or word == "&" for word in words) or (kind.islower() and remark.isalpha())
    plain = names_work and like_it and remark.lower() not in _AT_TIMES and not _LEVEL.search(kind)
    return f"{remark} {kind}" if plain else f"{kind} ({remark})"


def _any_post(kind: str, word: str) -> str:
    # "a role in planning", "a remote role"
    return f"a {word} {kind}" if _AFTER_A_ROLE.match(kind) else f"{a_or_an(kind)} {kind} {word}"


def _as_people_say(title: str) -> str:
    # "internship", and "Marketing internship" of "Internship, Marketing"
    kind, _, field = _DASH.sub(", ", title).partition(", ")
    if field.lower() in _POSTS:
        return f"{kind} {field.lower()}"
    said = title if " " in kind else f"{field} {kind.lower()}".strip()
    dated = _OF_A_YEAR.fullmatch(said)
    if dated:
        before, post, year = dated.groups()
        said = f"{before}{year} {post}" if before else f"{year} {post.lower()}"
    first, _, rest = said.partition(" ")
    small = first.lower() in _SMALL_BEFORE_A_POST or (first.lower() in _POSTS and rest)
    return f"{first.lower()} {rest}" if small and rest.islower() else said


def at_its_organization(post: str, organization: str | None) -> str:
    """The position at its organization, where that is known and no other place is named already."""
    name = "" if organization is None else called(organization)
    at_home = name.lower().endswith(_AT_HOME)  # its members are who reads it
    placed = not name or at_home or " at " in post or _names(post, name.removeprefix("the "))
    return post if placed else f"{post} at {name}"


def _names(post: str, organization: str) -> bool:
    # As words of its own: "Planner at Gap", but not "Gap-Year Planner"; "Inc." makes no difference to "Northwind Foods".
    bare = employer_of(organization)
    name, said = (bare, plain_name(post)) if bare and " " in bare else (folded(organization), folded(post))
    if name not in said:  # nearly always, and no pattern needs to be made
        return False
    return re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", said) is not None


def called(organization: str) -> str:
    """An organization within a sentence: "the City of Austin"; empty where the field names none."""
    name = organization if organization.endswith("!") else without_stop(organization.removesuffix("?"))
    name = _OF_A_PAGE.sub(r"\1", name.removeprefix("at "))
    asks = organization.endswith("?") and name.lower() in _ASKS
    if name.startswith("The ") and name == name.capitalize():
        name = name.lower()
    if says_nothing(name) or asks or _NO_NAME.fullmatch(name):
        return ""
    body = _A_BODY.fullmatch(name)
    bare = name.lower().replace(" ", "-") in _WITH_THE
    return f"the {body[1] if body else name}" if body or bare else name
