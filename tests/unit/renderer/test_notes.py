from annotated import GAZETTEER, GLOSSARY, annotated, headed, mention, on, press_for, quotation, span_of, term
from msgspec.structs import replace

from kantlijn.model.annotations import AnnotatedArticle
from kantlijn.model.article import Formatting
from kantlijn.model.dates import PartialDate
from kantlijn.model.reference import Glossary, GlossaryTerm, NoteText
from kantlijn.renderer.article import view_article
from kantlijn.renderer.note import Note
from kantlijn.renderer.notes import written_out

TEXT = "Dekkers wacht op Vonk. “Ja”, zegt Dekkers, “dat kan.” De keersluis van de Waterbond."
PRESS = press_for()


def notes(found: AnnotatedArticle) -> dict[str, Note]:
    return {note.id: note for note in view_article(found, GAZETTEER, GLOSSARY, PRESS, "../").notes}


def dekkers():
    return mention(TEXT, "Dekkers", "Mira Dekkers", "mira-dekkers")


def test_person_has_the_function_of_that_day_and_the_authors_text():
    note = notes(annotated(headed(TEXT, published=on("2020-03-01")), dekkers()))["n-mira-dekkers"]
    assert note.role == "wethouder van Rietmonde (op 1 maart 2020)"
    assert note.prose == "<p>Bestuurder uit <em>Rietmonde</em>.</p>"
    assert (note.page, note.back) == ("personen/mira-dekkers.html", "r-mira-dekkers")


def test_person_says_what_else_is_said_here():
    note = notes(annotated(TEXT, dekkers(), quotation(TEXT, "“Ja”")))["n-mira-dekkers"]
    assert [(link.href, link.text) for link in note.also] == [("#c-1", "Ja")]
    assert note.speaker == "Mira Dekkers"


def test_person_who_says_nothing_here_promises_no_quotations():
    note = notes(annotated(TEXT, dekkers()))["n-mira-dekkers"]
    assert (note.also, note.speaker) == ((), "")


def test_stranger_has_a_note_from_the_article_alone():
    note = notes(annotated(TEXT, mention(TEXT, "Vonk", "Tess Vonk", role="voorzitter")))["n-x-tess-vonk"]
    assert (note.kind, note.role, note.page) == ("person stranger", "In dit artikel: voorzitter", "")


def test_stranger_whom_nothing_introduces_is_known_from_the_article_only():
    note = notes(annotated(TEXT, mention(TEXT, "Vonk", "Tess Vonk")))["n-x-tess-vonk"]
    assert note.role == "Alleen bekend uit dit artikel"


def test_term_has_its_definition_and_page():
    note = notes(annotated(TEXT, term(TEXT, "keersluis", "keersluis")))["n-keersluis"]
    assert (note.kind, note.prose, note.page) == (
        "term",
        "<p>Sluis die hoog water keert.</p>",
        "begrippen/keersluis.html",
    )


def test_quotation_says_who_and_why():
    said = quotation(TEXT, "“Ja”", cue="zegt", evidence="Dekkers, ")
    note = notes(annotated(headed(TEXT, published=on("2023-01-01")), said))["q-1"]
    assert (note.title, note.back) == ("Citaat van Mira Dekkers", "r-q-1")
    assert note.role == "burgemeester van Rietmonde (LOKAAL) (op 1 januari 2023)"
    assert note.parts == ()


def test_interrupted_quotation_leads_to_its_parts():
    note = notes(annotated(TEXT, quotation(TEXT, "“Ja”"), quotation(TEXT, "“dat kan.”")))["q-1"]
    assert [(part.href, part.text) for part in note.parts] == [("#c-1", "deel 1 van 2"), ("#c-1-2", "deel 2 van 2")]


def test_quotation_says_whose_words_it_has_also_where_that_is_only_likely():
    likely = quotation(TEXT, "“Ja”", certainty="inferred", reason="before")
    shown = [notes(annotated(TEXT, said))["q-1"] for said in (likely, quotation(TEXT, "“Ja”", None))]
    assert [(note.who, note.likely) for note in shown] == [("Mira Dekkers", True), ("spreker onbekend", False)]


def test_person_says_three_things_more_at_most():
    text = " ".join(f"“Ja {n}”, zegt Dekkers." for n in range(5))
    said = [quotation(text, f"“Ja {n}”", name=f"c-{n}") for n in range(5)]
    found = annotated(text, mention(text, "Dekkers", "Mira Dekkers", "mira-dekkers"), *said)
    assert [link.text for link in notes(found)["n-mira-dekkers"].also] == ["Ja 0", "Ja 1", "Ja 2"]


def test_what_the_headline_repeats_is_told_once():
    text = "“Ja, graag”\n\n“Ja, graag.” Dat zegt Dekkers. “Nee.”"
    words = ("“Ja, graag”", "“Ja, graag.”", "“Nee.”")
    said = [quotation(text, one, name=f"c-{number}") for number, one in enumerate(words)]
    found = annotated(text, mention(text, "Dekkers", "Mira Dekkers", "mira-dekkers"), *said)
    also = notes(found)["n-mira-dekkers"].also
    assert [(link.href, link.text) for link in also] == [("#c-1", "Ja, graag."), ("#c-2", "Nee.")]


def test_quotation_of_nobody_names_nobody():
    note = notes(annotated(TEXT, quotation(TEXT, "“Ja”", None)))["q-1"]
    assert (note.title, note.role, note.page) == ("Citaat, spreker onbekend", "", "")
    assert note.why == "Uit de tekst blijkt niet zeker genoeg wie dit zegt."
    assert "spreker onbekend" in note.citation


def test_note_for_words_inside_a_link_of_the_source_still_leads_back():
    article = headed(f"Kop\n\n{TEXT}")
    link = Formatting(span_of(article.text, "Dekkers wacht"), "a", "https://krant.example/")
    article = headed(f"Kop\n\n{TEXT}", formatting=(link,))
    found = annotated(article, mention(article.text, "Dekkers", "Mira Dekkers", "mira-dekkers"))
    view = view_article(found, GAZETTEER, GLOSSARY, PRESS, "../")
    assert f'id="{view.notes[0].back}"' in view.body


def test_notes_of_equal_quotations_are_told_apart():
    text = "“Ja”, zegt Dekkers. “Ja”, zegt Dekkers. “Nee”, zegt Dekkers."
    second = replace(quotation(text, "“Ja”", name="c-2"), span=span_of(text, "“Ja”", 1))
    found = annotated(text, quotation(text, "“Ja”"), second, quotation(text, "“Nee”", name="c-3"))
    assert [(note.title, note.opening) for note in notes(found).values()] == [
        ("Citaat van Mira Dekkers", "Ja"),
        ("Citaat van Mira Dekkers (2)", "Ja"),
        ("Citaat van Mira Dekkers", "Nee"),
    ]


def test_link_in_a_note_leads_to_the_note_of_this_article_else_to_the_index():
    text = NoteText({"nl": "Naast de [bond](waterbond) en [Mira](mira-dekkers)."})
    glossary = Glossary(GLOSSARY.terms | {"keersluis": replace(GLOSSARY.terms["keersluis"], note=text)})
    found = annotated(TEXT, term(TEXT, "keersluis", "keersluis"), term(TEXT, "Waterbond", "waterbond"))
    prose = view_article(found, GAZETTEER, glossary, PRESS, "../").notes[0].prose
    assert '<a href="#n-waterbond">bond</a>' in prose
    assert '<a href="../personen/index.html#p-mira-dekkers">Mira</a>' in prose


def test_what_is_of_the_collection_says_so_and_is_written_out():
    known = {"origin": "reference", "stand": PartialDate(2025, 10)}
    bond = replace(GLOSSARY.terms["keersluis"], term="Algemene Keersluisbond", abbreviation="AKB", **known)
    found = annotated(TEXT, term(TEXT, "keersluis", "keersluis"))
    (note,) = view_article(found, GAZETTEER, Glossary({"keersluis": bond}), PRESS, "../").notes

    assert note.title == "Algemene Keersluisbond (AKB)"
    assert note.origin == "Uit de naslag van Kantlijn, bijgewerkt tot oktober 2025"
    assert notes(found)["n-keersluis"].origin == ""


def test_an_abbreviation_says_what_it_abbreviates():
    short = GlossaryTerm("akb", "AKB", ("AKB", "Algemene Keersluisbond"), abbreviation="AKB", origin="reference")
    assert written_out(short) == "AKB (Algemene Keersluisbond)"
    assert written_out(replace(short, aliases=("AKB",))) == written_out(replace(short, origin="own")) == "AKB"
