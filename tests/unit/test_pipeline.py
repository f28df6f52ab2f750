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
