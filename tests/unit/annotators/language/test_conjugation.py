from kantlijn.annotators.language.conjugation import inflect_strong, inflect_weak, join_particle


def words(forms):
    return [form.word for form in forms]


def test_regular_verb_has_all_its_forms():
    assert words(inflect_weak("meld", "melden")) == ["meld", "meldt", "meldde", "meldden", "melden", "gemeld"]


def test_past_follows_the_infinitive_not_the_stem():
    assert words(inflect_weak("beloof", "beloven"))[2:4] == ["beloofde", "beloofden"]
    assert words(inflect_weak("hoop", "hopen"))[2:4] == ["hoopte", "hoopten"]


def test_unstressed_prefix_takes_no_ge():
    assert words(inflect_weak("onderstreep", "onderstrepen"))[-1] == "onderstreept"


def test_stem_that_only_looks_prefixed_takes_ge():
    assert words(inflect_weak("bel", "bellen"))[-1] == "gebeld"


def test_vowel_after_ge_gets_its_diaeresis():
    assert words(inflect_weak("eis", "eisen"))[-1] == "geëist"


def test_strong_verb_keeps_its_principal_parts():
    assert words(inflect_strong("roep", "riep", "riepen", "roepen", "geroepen"))[1] == "roept"


def test_stem_in_t_gets_no_second_t():
    assert words(inflect_strong("laat", "liet", "lieten", "laten", "gelaten"))[1] == "laat"


def test_short_stems_double_their_vowel():
    assert words(inflect_strong("ga", "ging", "gingen", "gaan", "gegaan"))[1] == "gaat"


def test_particle_is_joined_to_every_form():
    joined = words(join_particle("uit", inflect_weak("leg", "leggen")))
    assert joined == ["uitleg", "uitlegt", "uitlegde", "uitlegden", "uitleggen", "uitgelegd"]
