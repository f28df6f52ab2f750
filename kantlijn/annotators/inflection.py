"""A Dutch noun to the forms that regular inflection makes of it."""

VOWELS = "aeiou"


def inflections(word: str) -> list[str]:
    """Give the regular plurals of a noun, of its last word where it has several: `lidstaat` to `lidstaten`.

    Some of what comes out is no Dutch; it then matches nothing.
    """
    low = word.lower()
    if len(low) < 3 or not low[-1].isalpha() or sum(letter.isupper() for letter in word) > 1:
        return [f"{word}'s", f"{word}s"] if word and word[-1].isalpha() else []
    forms = [word + "s", word + "en", word + "'s", word + "e"]
    last, before, third = low[-1], low[-2], low[-3]
    if last == "e":
        forms.append(word + "n")
    elif last not in VOWELS and before in VOWELS and before == third:
        forms.append(word[:-2] + voiced(last) + "en")
    elif last not in VOWELS and before in VOWELS and third not in VOWELS:
        forms += [word + last + "en", word[:-1] + voiced(last) + "en"]
    elif last in "fs":
        forms.append(word[:-1] + voiced(last) + "en")
    if low.endswith("heid"):
        forms.append(word[:-4] + "heden")
    return forms


def voiced(letter: str) -> str:
    """Give the consonant as it sounds before a vowel: `brief`, `brieven`; `huis`, `huizen`."""
    return {"f": "v", "s": "z"}.get(letter, letter)
