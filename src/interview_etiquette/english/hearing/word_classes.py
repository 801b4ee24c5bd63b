"""Classes of words that many phrases share: what is wanted, what one brings, who is thanked, what is paid."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

CLASSES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "JOB": """
            job position role post opening vacancy opportunity work move internship traineeship apprenticeship
            fellowship project program programme §
        """,
        "EMPLOYER": """
            team company firm organization organisation group lab laboratory kitchen school hospital department
            office library practice institute institution university college clinic museum bank agency
        """,
        "JOIN": """
            join joining work working be_part be_a_part being_part being_a_part becom* contribut* start starting
            begin beginning be_your be_a be_an be_the be_one be_on be_working be_with being_your get_started
            do_the do_it do_this do_that have_it have_the_job have_this have_the_chance take_on take_it take_up
            take_the take_this be_offered be_chosen be_selected be_considered be_hired get_it get_the get_this
            get_to accept come_work come_on_board come_to_work build help_you help_your help_grow help_build bring make_a move_forward
            moving_forward continue pursue spend teach grow
        """,
        "GLAD": """
            glad happy happier delighted thrilled honored honoured proud pleased excited privileged overjoyed
            ecstatic eager keen ready willing giddy over_the_moon tickled_pink lucky fortunate
        """,
        "KEEN": """
            interested enthusiastic excited keen keener eager passionate motivated committed thrilled enthused
            wild crazy mad stoked pumped energized inspired drawn attracted sold set determined
        """,
        "STRONG": """
            strong stronger great keen continued continuing sincere real renewed deep serious genuine increased
            heightened considerable full particular ongoing definite
        """,
        "NUMBER": """
            # one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty several many
            half_a
        """,
        "YEARS": """
            year years year's months decade decades semesters summers seasons
        """,
        "SKILL": """
            experience* background skill* expertise knowledge training degree* diploma certificat*
            qualification* education record career strength* ability abilities studies thesis dissertation
            doctorate fluency familiarity coursework internship* placement portfolio licen* major minor master's
            bachelor's phd mba track_record proficiency apprenticeship
        """,
        "WORKED": """
            worked managed led built ran run taught designed developed handled written wrote spent studied
            shipped delivered trained supervised organized organised coordinated implemented maintained planned
            grown grew cut saved launched created served completed earned held negotiated introduced moved
            migrated published practiced practised cooked sold nursed coached sung fused used flown driven
            raised won tested
        """,
        "SUITED": """
            qualified suited equipped experienced skilled trained fluent certified proficient adept licensed
            versed accustomed
        """,
        "HEAR": """
            hear hearing
        """,
        "DECISION": """
            decision answer reply response news verdict outcome word call update result* conclusion choice
            message feedback
        """,
        "WEEK": """
            monday tuesday wednesday thursday friday saturday sunday week weeks month fortnight days january
            february march april june july august september october november december tomorrow
        """,
        "TELL": """
            contact call reach inform notify update write_to get_back_to be_in_touch_with let tell
        """,
        "GROUP": """
            team colleague* staff everyone everybody others panel committee group crew department employees
            people folks associates members board faculty students coworkers co_workers
        """,
        "MET": """
            thank* gratitude appreciat* grateful obliged indebted regards wishes greetings convey extend
            remember_me meet* met spoke* talk* conversation* introduc* chat* hello pleasure lunch welcom*
            hospitality warm* enjoyed impressed getting_to_know
        """,
        "PASS_ON": """
            give pass convey send extend share tell say express
        """,
        "THANKS": """
            thank thanks gratitude appreciation
        """,
        "PLEASE": """
            please kindly could_you would_you will_you can_you i_ask_you i_would_ask_you asking_you be_so_kind
        """,
        "PAY": """
            salary salaries wage wages remuneration compensation pay paycheck bonus bonuses benefits pension pto
            overtime vacation insurance 401k stipend
        """,
        "TRADE": """
            analyst* analysis survey* study studies research model* modeling modelling data system* software
            team department committee project* program* claim* processing administration policy policies report*
            budget* module reform reviews planning equity specialist clerk manager band bands grades cost costs
            plans plan enrollment talks records files office law laws accounting gap round rounds
        """,
        "TENS": """
            thirties forties fifties sixties seventies eighties nineties hundreds
            30s 40s 50s 60s 70s 80s 90s 100s 110s 120s 130s 140s 150s
        """,
        "ABOUT_PAY": """
            range rate scale package expectation* requirement* history structure entitlement scheme allowance
            rise raise increase terms
        """,
        "THEIRS": """
            you your interview panel interviewer interviewers process meeting recruiter receptionist manager
            team treatment delay it that they he she everything whole_thing @
        """,
        "RUDE": """
            unprofessional* disrespect* rude* unacceptable ridiculous* unfair* insulting insult appalling
            outrageous disgraceful disgrace pathetic incompetent arrogant condescending dismissive shocking
            inexcusable offensive hostile clueless disorganized disorganised chaotic insensitive inappropriate
            shambles inconsiderate discourteous impolite sloppy amateur* unprepared disappointing annoying
            frustrating irritating joke waste shameful basic unhelpful unfriendly impatient bored distracted uninterested careless thoughtless tactless
        """,
        "UPSET": """
            disappointed annoyed frustrated upset irritated angry unhappy displeased unimpressed dismayed
            disgusted offended insulted
        """,
        "AT_ONCE": """
            asap immediately at_once right_away right_now without_delay without_further_delay or_else today_or
        """,
        "ANSWER": """
            reply respond answer call contact decide let_me_know get_back write_back tell_me confirm hire send
            give
        """,
    }
)
"""The words of each class; `_` joins several words, `*` stands for any ending."""
