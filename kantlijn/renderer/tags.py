"""The tags of an article to topics: what differs in accents and case alone is one."""

from zlib import crc32

from kantlijn.model.article import Article
from kantlijn.renderer.cast import slug_of

LONGEST = 80
"""Characters of a topic in a file's name."""


def topic_id(tag: str) -> str:
    """Give a tag as part of a file's name; one of signs alone (`#`, an emoji) gets a number of its own."""
    slug = slug_of(tag)[:LONGEST].strip("-")
    return slug if any(sign.isalnum() for sign in tag) else f"x-{crc32(tag.encode()):08x}"


def topics_of(article: Article) -> dict[str, str]:
    """Give the topics of an article by id, each as the article first writes it."""
    by_id: dict[str, str] = {}
    for tag in article.tags:
        if tag.strip():
            by_id.setdefault(topic_id(tag), tag.strip())
    return by_id
