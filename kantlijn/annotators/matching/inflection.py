"""A Dutch term to the forms that regular inflection makes of it."""

VOWELS = "aeiou"
ENDINGS = {
    "lid": "leden",
    "stad": "steden",
    "schip": "schepen",
    "heid": "heden",
    "cus": "ci",
    "eum": "ea",
    "ium": "ia",
    "ie": "ieën",
    "ee": "eeën",
}
"""Endings whose plurals follow no rule: `Kamerlid`, `politicus`, `museum`, `industrie`."""


def inflections(term: str) -> list[str]:
    """Give the inflected forms of a term: plurals of its last word, and the first of two words with the ending -e.

    Some of what comes out is no Dutch (`machts`); it then matches nothing.
    """
    front, blank, word = term.rpartition(" ")
    forms = [front + blank + form for form in plurals(word)]
    if blank and " " not in front and front.islower():
        forms += [f"{adjective} {form}" for adjective in with_e(front) for form in (word, *plurals(word))]
    return forms


def plurals(word: str) -> list[str]:
    """Give the plurals of a noun and the -e of an adjective: `lidstaten`, `brieven`, `camera's`, `demissionaire`."""
    if is_acronym(word):
        return [f"{word}'s", f"{word}s"]
    forms = [word + "s", word + "en", word + "'s"]
    if word.endswith("e"):
        forms.append(word + "n")
    else:
        forms += with_e(word)
        forms += [form + "n" for form in with_e(word)]
    forms += [word.removesuffix(ending) + plural for ending, plural in ENDINGS.items() if word.endswith(ending)]
    return forms


def with_e(word: str) -> list[str]:
    """Give a word with -e, as open and closed syllables are spelled: `staat`, `state`; `bom`, `bomme`."""
    if len(word) < 3 or not word.isalpha():
        return []
    last, before, third = word[-1].lower(), word[-2].lower(), word[-3].lower()
    if last in VOWELS:
        return []
    forms = [word + "e", word[:-1] + voiced(last) + "e"]
    if before in VOWELS and before == third:
        forms.append(word[:-2] + voiced(last) + "e")
    elif before in VOWELS and third not in VOWELS:
        forms.append(word + last + "e")
    return list(dict.fromkeys(forms))


def is_acronym(word: str) -> bool:
    """Say whether a word has more capitals than the first: `NAVO`, `BV`."""
    return any(letter.isupper() for letter in word[1:])


def voiced(letter: str) -> str:
    """Give the consonant as it sounds before a vowel: `brief`, `brieven`; `huis`, `huizen`."""
    return {"f": "v", "s": "z"}.get(letter, letter)
