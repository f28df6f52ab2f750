from kantlijn import knowledge, pipeline


def test_annotating_keeps_body_text_to_the_letter(tmp_path):
    text = "Eerste regel\r\nmet ‘vreemd’ teken\u00a0…\r\n\r\n„Ja”, zegt Ans de Wit.\r\n"
    path = tmp_path / "body.txt"
    path.write_bytes(text.encode())
    reference, _ = knowledge.read_reference(tmp_path / "notes")
    annotated, problems = pipeline.annotate_file(path, reference, body=True)
    assert annotated
    assert pipeline.told_of(annotated, problems, reference, explain=False, whole=True, translate=str)["text"] == text
    assert [problem for problem in problems if problem.severity == "fault"] == []
