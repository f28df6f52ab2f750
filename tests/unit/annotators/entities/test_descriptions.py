import pytest
from parsed import meaning_of


@pytest.mark.parametrize(
    ("words", "text", "who"),
    [
        ("De wethouder", "Wethouder Jan Baas kwam. De wethouder zweeg.", "Jan Baas"),
        ("De zanger", "Jan Baas kwam. De zanger zweeg.", "Jan Baas"),
        ("De 52-jarige", "Trainer Jan Baas kwam. De 52-jarige zweeg.", "Jan Baas"),
        ("De man", "Trainer Jan Baas kwam. De man zweeg.", "Jan Baas"),
        ("De agent", "Een agent kwam. Jan Baas lachte. De agent zweeg.", "een agent"),
        ("De woordvoerder", "Een politiewoordvoerder kwam. De woordvoerder zweeg.", "Een politiewoordvoerder"),
        ("CDA-minister", "Dat zei CDA-minister Jan Baas gisteren.", "Jan Baas"),
        ("De jongen", "De chauffeur, een jongen uit Ede, kwam. De jongen zweeg.", "de chauffeur, een jongen uit Ede,"),
    ],
)
def test_a_noun_means_who_holds_the_function_or_was_called_so(words, text, who):
    found = meaning_of(words, text, "Jan Baas")
    assert (found or "").lower() == (who or "").lower()


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("De chauffeur", "Wethouder Jan Baas kwam. De chauffeur zweeg."),
        ("Zijn vrouw", "Jan Baas kwam. Zijn vrouw zweeg."),
        ("De advocaat van Jan Baas", "Jan Baas kwam. De advocaat van Jan Baas zweeg."),
        ("de ander", "Jan Baas kwam. Toen zweeg de ander."),
        ("Een man", "Jan Baas kwam. Een man zweeg."),
        ("De burgemeester", "Jan Baas kwam. De burgemeester zweeg."),
        ("De zangeres", "Jan Baas kwam. De zangeres zweeg."),
        ("de een", "Jan Baas is een van hen. Toen zweeg de een."),
        (
            "de minister voor Handel",
            "Minister Jan Baas van Economische Zaken kwam. Toen zweeg de minister voor Handel.",
        ),
    ],
)
def test_somebody_else_is_not_the_one_on_the_readers_mind(words, text):
    assert meaning_of(words, text, "Jan Baas") != "Jan Baas"
