from kantlijn.model.problem import doubt, fault


def test_problem_is_one_line_with_place_and_remedy():
    problem = fault("seeds/x.md", 31, "unknown person ‘%(name)s’", "write ‘%(near)s’", name="Schof", near="Schoof")
    assert str(problem) == "seeds/x.md:31: unknown person ‘Schof’; write ‘Schoof’"


def test_problem_of_a_whole_file_has_no_line():
    assert str(doubt("seeds", 0, "no texts here", "put one in")) == "seeds: no texts here; put one in"


def test_problem_is_worded_in_the_authors_language():
    dutch = {"no texts here": "hier staan geen teksten", "put one in": "zet er een in"}
    assert doubt("seeds", 0, "no texts here", "put one in").worded(dutch.__getitem__) == (
        "seeds: hier staan geen teksten; zet er een in"
    )
