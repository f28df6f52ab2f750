from annotated import DUTCH, span_of
from articles import article_from
from msgspec.structs import replace

from kantlijn.model.article import Article, BlockKind, Formatting, Image
from kantlijn.renderer.layers import format_layer
from kantlijn.renderer.story import render_story


def article_of(text: str, *kinds: BlockKind, **details: object) -> Article:
    article = article_from(text)
    blocks = tuple(replace(block, kind=kind, **details) for block, kind in zip(article.blocks, kinds, strict=True))
    return replace(article, blocks=blocks)


def body(article: Article, *layers) -> str:
    return render_story(article, layers, "../", DUTCH).body


def test_blocks_become_their_elements():
    article = article_of("Kop\n\nDoor Jo\n\nAlinea.\n\nTussenkop", "headline", "byline", "paragraph", "subhead")
    story = render_story(article, [], "", DUTCH)
    assert story.headline == "Kop"
    assert story.body == '<p class="byline">Door Jo</p>\n<p>Alinea.</p>\n<h2 class="subhead">Tussenkop</h2>'


def test_markup_in_the_text_is_shown_as_text():
    assert (
        body(article_of("<script>x</script> & “y”", "paragraph")) == "<p>&lt;script&gt;x&lt;/script&gt; &amp; “y”</p>"
    )


def test_caption_sets_its_credit_apart_and_keeps_every_letter():
    article = article_of("EPA De brug bij avond", "caption", credit=span_of("EPA De brug bij avond", "EPA"))
    assert body(article) == (
        '<figure class="photo" data-label="Bij de foto (hier niet getoond)"><figcaption>'
        '<span class="credit" data-label="Foto:">EPA</span> De brug bij avond</figcaption></figure>'
    )


def test_credit_behind_its_own_label_gets_no_second_one():
    text = "De brug. Foto: ANP"
    assert '. Foto: <span class="credit">ANP</span></figcaption>' in body(
        article_of(text, "caption", credit=span_of(text, "ANP"))
    )


def test_picture_stands_above_its_caption():
    article = article_of("De brug", "caption", image=Image("beelden/brug.jpg", 'Een "brug"', 640, 480))
    assert body(article) == (
        '<figure class="photo"><img src="../beelden/brug.jpg" alt="Een &quot;brug&quot;" width="640" height="480"'
        ' loading="lazy"><figcaption>De brug</figcaption></figure>'
    )


def test_items_stand_in_lists_of_their_depth():
    article = article_of("een\n\ntwee\n\ndrie\n\nvier\n\nSlot.", *["item"] * 4, "paragraph")
    levels = [replace(block, level=level) for block, level in zip(article.blocks, (1, 2, 2, 1, 0), strict=True)]
    html = body(replace(article, blocks=tuple(levels))).replace("\n", "")
    assert html == "<ul><li>een<ul><li>twee</li><li>drie</li></ul></li><li>vier</li></ul><p>Slot.</p>"


def test_numbered_list_after_bullets_is_another_list():
    article = article_of("een\n\ntwee", "item", "item")
    blocks = (article.blocks[0], replace(article.blocks[1], ordered=True))
    assert body(replace(article, blocks=blocks)).replace("\n", "") == "<ul><li>een</li></ul><ol><li>twee</li></ol>"


def test_item_that_starts_too_deep_is_still_well_formed():
    article = article_of("een", "item", level=3)
    assert body(article).replace("\n", "") == "<ul><li><ul><li><ul><li>een</li></ul></li></ul></li></ul>"


def test_paragraphs_of_one_quoted_block_stand_together():
    article = article_of("een\n\ntwee\n\ndrie", "blockquote", "blockquote", "paragraph")
    assert body(article).replace("\n", "") == "<blockquote><p>een</p><p>twee</p></blockquote><p>drie</p>"


def test_list_after_a_quoted_block_stands_outside_of_it():
    article = article_of("een\n\ntwee", "blockquote", "item")
    assert body(article).replace("\n", "") == "<blockquote><p>een</p></blockquote><ul><li>twee</li></ul>"


def test_layers_are_dealt_to_their_blocks():
    text = "Een *nadruk*.\n\nEn nog *een*."
    article = article_of(text, "paragraph", "paragraph")
    layers = [format_layer(Formatting(span_of(text, words), "em")) for words in ("*een*", "*nadruk*")]
    assert body(article, *layers) == "<p>Een <em>*nadruk*</em>.</p>\n<p>En nog <em>*een*</em>.</p>"


def test_subhead_has_the_level_of_the_source_within_limits():
    assert "<h3 " in body(article_of("Kop", "subhead", level=3))
    assert "<h2 " in body(article_of("Kop", "subhead", level=1))
    assert "<h6 " in body(article_of("Kop", "subhead", level=9))


def test_rows_become_a_table_with_its_head():
    text = "Straat\tSchoenen\n\nKerkstraat\t88\n\nTekst."
    article = article_of(text, "row", "row", "paragraph")
    head = replace(article.blocks[0], level=1)
    article = replace(article, blocks=(head, *article.blocks[1:]))
    layer = format_layer(Formatting(span_of(text, "Kerkst"), "em"))
    assert body(article, layer) == (
        '<div class="table"><table>\n<tr><th>Straat</th><th class="number">Schoenen</th></tr>\n'
        '<tr><td><em>Kerkst</em>raat</td><td class="number">88</td></tr>\n</table></div>\n<p>Tekst.</p>'
    )


def test_column_with_a_word_in_it_is_no_column_of_numbers():
    article = article_of("12\t€ 4,50\tgeen\n\n–\t3 %\t7", "row", "row")
    assert body(article).count('class="number"') == 4


def test_task_has_its_box():
    article = article_of("bellen\n\nschrijven", "item", "item")
    done, still = article.blocks
    article = replace(article, blocks=(replace(done, task="done"), replace(still, task="open")))
    assert body(article) == (
        '<ul><li><input type="checkbox" disabled checked> bellen</li>\n'
        '<li><input type="checkbox" disabled> schrijven</li></ul>'
    )


def test_headline_keeps_a_word_with_a_hyphen_whole_and_its_last_short_words_together():
    headline = render_story(article_of("Overleg Utrecht-Zuid gaat niet door", "headline"), [], "", DUTCH).headline
    assert headline == ('Overleg <span class="joined">Utrecht-Zuid</span> gaat <span class="joined">niet door</span>')


def test_headline_breaks_where_words_are_long():
    headline = render_story(article_of("Noord-Zuidverbindingsweg ongewenst", "headline"), [], "", DUTCH).headline
    assert headline == "Noord-Zuidverbindingsweg ongewenst"
