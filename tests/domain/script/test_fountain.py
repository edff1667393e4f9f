"""Conformance with the Fountain syntax, element by element."""

import pytest

from studio.domain.script.fountain import read_fountain
from studio.domain.script.screenplay import Element, Kind


def read(text: str) -> list[Element]:
    return list(read_fountain(text).elements)


def kinds(text: str) -> list[tuple[str, str]]:
    return [(one.kind.value, one.text) for one in read(text)]


@pytest.mark.parametrize(
    "heading",
    [
        "INT. HOUSE - DAY",
        "ext. garden",
        "EST. CITY - NIGHT",
        "INT./EXT. CAR",
        "INT/EXT CAR",
        "I/E CAR",
    ],
)
def test_a_scene_heading_begins_with_its_side(heading: str):
    assert kinds(f"{heading}\n\nAction.") == [("heading", heading), ("action", "Action.")]


def test_a_heading_needs_an_empty_line_before_it():
    assert kinds("He waits.\nINT. HOUSE") == [("action", "He waits.\nINT. HOUSE")]


def test_a_full_stop_forces_a_heading_and_an_ellipsis_does_not():
    assert kinds(".SNIPER SCOPE POV") == [("heading", "SNIPER SCOPE POV")]
    assert kinds("...and then") == [("action", "...and then")]


def test_scene_numbers_are_taken_off_headings():
    found = read("INT. HOUSE - DAY #1-A#\n\n.CELLAR #110A.#")
    assert [(one.text, one.number) for one in found] == [
        ("INT. HOUSE - DAY", "1-A"),
        ("CELLAR", "110A."),
    ]


def test_a_name_in_capitals_before_words_is_a_cue():
    assert kinds("STEEL\nThe man's a myth!") == [
        ("character", "STEEL"),
        ("dialogue", "The man's a myth!"),
    ]
    assert kinds("R2D2\nBeep.")[0] == ("character", "R2D2")


def test_a_number_alone_is_no_cue():
    assert kinds("23\nSkidoo.") == [("action", "23\nSkidoo.")]


def test_capitals_without_words_below_are_action():
    assert kinds("THE END\n\nMore.") == [("action", "THE END"), ("action", "More.")]


def test_an_at_sign_forces_a_cue():
    assert kinds("@McAVOY\nYeah.") == [("character", "McAVOY"), ("dialogue", "Yeah.")]


def test_an_extension_stands_beside_the_name():
    cue = read("HANS (on the radio)\nWhat?")[0]
    assert (cue.text, cue.extension) == ("HANS", "on the radio")
    cue = read("MOM (O.S.) (CONT'D)\nLuke!")[0]
    assert (cue.text, cue.extension) == ("MOM", "O.S. CONT'D")


def test_parentheticals_stand_anywhere_in_a_speech():
    assert kinds("STEEL\n(starting the engine)\nSo much\n(beat)\nfor that.") == [
        ("character", "STEEL"),
        ("parenthetical", "starting the engine"),
        ("dialogue", "So much"),
        ("parenthetical", "beat"),
        ("dialogue", "for that."),
    ]


def test_two_spaces_keep_a_speech_going_over_an_empty_line():
    assert kinds("DEALER\nTen.\n  \nDealer gets a seven.")[1] == (
        "dialogue",
        "Ten.\n\nDealer gets a seven.",
    )


def test_an_empty_line_ends_a_speech():
    assert kinds("DEALER\nTen.\n\nHe looks up.")[-1] == ("action", "He looks up.")


def test_a_caret_marks_dual_dialogue():
    first, _, second, _ = read("BRICK\nScrew retirement.\n\nSTEEL ^\nScrew retirement.")
    assert (first.dual, second.dual, second.text) == (False, True, "STEEL")


def test_tildes_are_lyrics_in_and_out_of_speech():
    assert kinds("~Willy Wonka!\n\nANN\n~La la\nAnd so.") == [
        ("lyrics", "Willy Wonka!"),
        ("character", "ANN"),
        ("lyrics", "La la"),
        ("dialogue", "And so."),
    ]


@pytest.mark.parametrize("text", ["CUT TO:", "SMASH CUT TO:", "FADE OUT.", "FADE IN:"])
def test_transitions_end_in_to_and_stand_alone(text: str):
    assert kinds(f"He goes.\n\n{text}\n\nShe comes.")[1] == ("transition", text)


def test_an_angle_forces_a_transition_and_two_centre():
    assert kinds("> Burn to White.") == [("transition", "Burn to White.")]
    assert kinds("> THE END <") == [("centred", "THE END")]


def test_a_colon_after_to_with_a_line_below_is_a_cue():
    assert kinds("CUT TO:\nHello.")[0][0] == "character"


def test_sections_synopses_and_page_breaks():
    found = read("# Act One\n\n## Sequence\n\n= They meet.\n\n===\n\nHe goes.")
    assert [(one.kind.value, one.text, one.depth) for one in found] == [
        ("section", "Act One", 1),
        ("section", "Sequence", 2),
        ("synopsis", "They meet.", 0),
        ("page_break", "", 0),
        ("action", "He goes.", 0),
    ]


def test_an_exclamation_mark_forces_action():
    assert kinds("!SCANNING THE AISLES...\nWhere is he?") == [
        ("action", "SCANNING THE AISLES...\nWhere is he?")
    ]


def test_action_keeps_its_line_breaks_and_indents():
    assert kinds("Jack:\n    deep breath\nand out.") == [
        ("action", "Jack:\n    deep breath\nand out.")
    ]


def test_notes_leave_the_text_and_may_go_over_lines():
    assert kinds("He goes [[why?]] home.") == [("action", "He goes  home."), ("note", "why?")]
    assert kinds("One [[two\nthree\n  \nfour]] five.") == [
        ("action", "One  five."),
        ("note", "two three four"),
    ]


def test_an_empty_line_without_spaces_is_no_part_of_a_note():
    assert ("action", "One [[two") in kinds("One [[two\n\nthree]] four.")


def test_a_note_inside_a_speech_leaves_the_speech_whole():
    assert kinds("ANN\nI am [[really?]] here.\n[[aside]]\nStill here.") == [
        ("character", "ANN"),
        ("note", "really?"),
        ("note", "aside"),
        ("dialogue", "I am  here.\nStill here."),
    ]


def test_boneyard_is_taken_out_with_everything_in_it():
    found = kinds("He goes.\n\n/*\nINT. CUT - DAY\n\nANN\nGone.\n*/\n\nShe stays.")
    assert [one for one in found if one[0] != "boneyard"] == [
        ("action", "He goes."),
        ("action", "She stays."),
    ]


def test_what_is_never_closed_stays_in_the_text():
    assert ("dialogue", "Hello /* there") in kinds("ANN\nHello /* there")
    assert ("dialogue", "Hello [[ there") in kinds("ANN\nHello [[ there")


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("*i* **b** ***bi*** _u_", "i b bi u"),
        ("_**both**_", "both"),
        (r"\*kept\*", "*kept*"),
        ("2 * 3 * 4 snake_case", "2 * 3 * 4 snake_case"),
    ],
)
def test_emphasis_is_taken_off(written: str, read_as: str):
    assert kinds(f"He says {written}") == [("action", f"He says {read_as}")]


def test_a_title_page_has_values_on_the_line_and_below():
    play = read_fountain(
        "Title:\n    _**BRICK**_\n    **& STEEL**\nAuthor: Stu\nDraft date: 1/1\n\nFADE IN:"
    )
    assert play.title == "BRICK & STEEL"
    assert play.author == "Stu"
    assert [one.kind for one in play.elements] == [Kind.TRANSITION]


def test_a_script_without_a_title_page_loses_nothing():
    assert kinds("FADE IN:\n\nHe goes.") == [("transition", "FADE IN:"), ("action", "He goes.")]


def test_names_without_capitals_are_cues_when_they_come_back():
    text = "INT. घर - रात\n\nमीरा\nनमस्ते।\n\nराम\nकैसी हो?\n\nमीरा\nअच्छी।\n\nराम\nचलो।"
    assert [text for kind, text in kinds(text) if kind == "character"] == [
        "मीरा",
        "राम",
        "मीरा",
        "राम",
    ]
