"""The words of English that have no content of their own."""

from typing import Final

SMALL: Final = frozenset(
    "a an the my your our his her their its i me you he she it we they them us this that these those who which what whom "
    "and or but nor so if then than as at by for from in into of off on onto out over to up upon with without about after "
    "before between through during until till while since because be am is are was were been being do does did done have "
    "has had having will would shall should can could may might must not no yes very more most much many some any all both "
    "each every other also too just only now here there when where why how s t d m o let us get got go".split()
)
"""Alone they come from no fact, and name nobody."""

COMMON: Final = SMALL | frozenset(
    "certification degree eight experience five four knowledge nine position seven several skills team three training work "
    "working year years ten two one twelve good great strong new first last way well time day job role".split()
)
"""They tell no fact from others."""
