from kantlijn import knowledge, pipeline


def test_annotating_keeps_body_text_to_the_letter(tmp_path):
    text = "Eerste regel\r\nmet ‘vreemd’ teken\u00a0…\r\n\r\n„Ja”, zegt Ans de Wit.\r\n"
    path = tmp_path / "body.txt"
    path.write_bytes(text.encode())
    reference, _ = knowledge.read_reference(tmp_path / "notes")
    told, problems = pipeline.annotation_of(path, reference, body=True, explain=False, translate=str)
    assert told
    assert told["text"] == text
    assert [problem for problem in problems if problem.severity == "fault"] == []


def test_templates_of_the_site_go_before_the_packages(tmp_path):
    own = tmp_path / "templates"
    own.mkdir()
    first, *_ = pipeline.folders("templates", own)
    assert first == own
    assert (pipeline.folders("templates", tmp_path / "none")[0] / "article.html").exists()
