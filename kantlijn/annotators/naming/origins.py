"""Words to whether they say where somebody comes from: `Franse`, `Utrechter`, `GroenLinkser`."""

from functools import lru_cache

from kantlijn.annotators.naming.word_lists import inhabitants, organisations, places, surnames, towns


@lru_cache(16384)
def is_origin(word: str) -> bool:
    """Say whether a capitalised word tells where somebody comes from; what is in no list is known by its ending.

    `Utrecht|er`, `Enschede|ër`, `Zwolle|r`, `Arnhem|se`, and with a vowel written twice in the place: `Oldenzaler`;
    several of them too: `Utrechters`, `Eindhovenaren`. `Cornelisse` is none.
    """
    if word in inhabitants() or word.endswith(("naar", "naars", "naren")):
        return True
    if word.endswith(("ers", "ërs")) and word not in surnames():
        word = word[:-1]
    if word.endswith("se"):
        stems: tuple[str, ...] = (word[:-2], word[:-3])
    elif word.endswith(("er", "ër")):
        stems = (word[:-1], word[:-2], word[:-3], f"{word[:-3]}{word[-4:-2]}")
    else:
        return False
    return any(stem in listed for stem in stems for listed in (places(), towns(), organisations()))
