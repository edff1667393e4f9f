"""Scripts of scene headings and `Name: line`."""

import pytest

from studio.domain.script.detect import Form, form_of
from studio.domain.script.lines_form import heading_of, read_lines, speech_of


@pytest.mark.parametrize(
    ("line", "number", "place"),
    [
        ("Scene 1: Village temple, dawn", "1", "Village temple, dawn"),
        ("SCENE 2 - By the river", "2", "By the river"),
        ("दृश्य 1: गाँव का मंदिर, सुबह", "1", "गाँव का मंदिर, सुबह"),
        ("दृश्य २ – घर", "२", "घर"),
        ("காட்சி 3: கிராமம்", "3", "கிராமம்"),
        ("**Scene 4: Garden**", "4", "Garden"),
        ("Scène 5 : la forêt", "5", "la forêt"),
        ("Scene 6", "6", ""),
    ],
)
def test_scene_headings(line: str, number: str, place: str):
    found = heading_of(line)
    assert found is not None
    assert (found.number, found.text) == (number, place)


@pytest.mark.parametrize(
    "line", ["The scene was set.", "Scenery: trees", "Scenes are long and many here."]
)
def test_what_is_no_heading(line: str):
    assert heading_of(line) is None


@pytest.mark.parametrize(
    ("line", "speech"),
    [
        ("Lakshmi: Namaste.", ("Lakshmi", "", "Namaste.")),
        ("TOM (scared): Who?", ("TOM", "scared", "Who?")),
        ("Tom [softly]: Hm.", ("Tom", "softly", "Hm.")),
        ("दादी (प्यार से): आओ।", ("दादी", "प्यार से", "आओ।")),
        ("小红：你好！", ("小红", "", "你好！")),
        ("**Anna**: Yes.", ("Anna", "", "Yes.")),
        ("Old man: At 10:30 sharp.", ("Old man", "", "At 10:30 sharp.")),
    ],
)
def test_speeches(line: str, speech: tuple[str, str, str]):
    assert speech_of(line) == speech


@pytest.mark.parametrize(
    "line", ["The sign reads: KEEP OUT", "Anna said: hello", "At 10:30 he left", "see http://x.org"]
)
def test_what_is_no_speech(line: str):
    assert speech_of(line) is None


def test_a_speech_goes_on_in_the_next_line_and_ends_at_an_empty_one():
    found = read_lines("Anna: One.\nTwo.\n\nShe leaves.")
    assert [(one.kind.value, one.text) for one in found.elements] == [
        ("character", "Anna"),
        ("dialogue", "One."),
        ("dialogue", "Two."),
        ("action", "She leaves."),
    ]


def test_a_manner_may_stand_before_the_words():
    found = read_lines("Anna: (softly) Come.")
    assert [one.text for one in found.elements] == ["Anna", "softly", "Come."]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("INT. HOUSE - DAY\n\nHe waits.", Form.FOUNTAIN),
        ("Title: X\n\nANN\nHello.\n\nBOB\nHi.", Form.FOUNTAIN),
        ("Scene 1: Home\nHe waits.", Form.LINES),
        ("Anna: Hi.\nBob: Hello.", Form.LINES),
        ('"Hi," said Anna.', Form.PROSE),
        ('She said: "No." He left.', Form.PROSE),
        ("A cat sleeps on the moon.", Form.PROSE),
    ],
)
def test_the_form_is_found(text: str, form: Form):
    assert form_of(text) == form
