"""The days and parts of the day to every word that tells when something is said: `dinsdagavond`, `maandagmiddag`."""

from itertools import product

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
PARTS = ("ochtend", "morgen", "middag", "avond", "nacht")
DAY_PARTS = frozenset((*DAYS, *(day + part for day, part in product(DAYS, PARTS))))
