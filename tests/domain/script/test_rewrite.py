"""A changed script: what has the same words stays the same, and nothing gets lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from studio.domain.errors import ScriptRefused
from studio.domain.film import NARRATOR, Emotion, Film, TimeOfDay, TransitionKind
from studio.domain.plan import plan
from studio.domain.script.read import read_script
from studio.domain.script.rewrite import rewrite
from studio.domain.script.written import script_of
from studio.domain.steps import StepKind
from studio.domain.voices import VOICES
from tests.domain.script.films import films, words

SAMPLES = Path(__file__).parents[3] / "assets" / "samples"
FILES = [*SAMPLES.glob("the-*.[ft]*"), *SAMPLES.glob("festival*.txt")]
relaxed = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))


def lamp() -> Film:
    return read_script((SAMPLES / "the-keepers-lamp.fountain").read_bytes())


def made(film: Film) -> dict[str, set[str]]:
    """The keys of a film's steps by kind."""
    keys: dict[str, set[str]] = {}
    for step in plan(film).steps:
        keys.setdefault(step.kind, set()).add(step.key)
    return keys


def redone(before: Film, after: Film) -> dict[str, int]:
    """How many steps of each kind must be made again."""
    old, new = made(before), made(after)
    return {kind: len(keys - old.get(kind, set())) for kind, keys in new.items()}


@relaxed
@given(films())
def test_a_film_written_out_and_read_again_is_the_same_film(film: Film):
    text = script_of(film).text
    assert rewrite(film, text) == film
    if any(one.block.text for one in script_of(film).placed):
        # Not the same text any more, so it is read.
        assert rewrite(film, f"{text}\n\n[[a note]]") == film


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_film_of_a_file_is_the_same_film_after_reading_its_script(file: Path):
    film = read_script(file.read_bytes())
    assert rewrite(film, f"{script_of(film).text}\n\n[[a note]]") == film


@relaxed
@given(films(), words)
@example(read_script("ANNA\nHello."), "(almost")
def test_any_text_added_leaves_what_was_there(film: Film, text: str):
    before = script_of(film).text
    try:
        after = rewrite(film, f"{before}\n\n{text}")
    except ScriptRefused:
        assert not film.shots or not any(char.isalnum() for char in before)
        return
    spoken = {line.id for shot in after.shots for line in shot.lines}
    assert spoken >= {line.id for shot in film.shots for line in shot.lines}
    assert [scene.id for scene in after.scenes][: len(film.scenes)] == [s.id for s in film.scenes]
    ids = [shot.id for shot in after.shots] + [one.id for s in after.shots for one in s.lines]
    assert len(ids) == len(set(ids))
    assert {line.character for s in after.shots for line in s.lines} <= {c.id for c in after.cast}


@relaxed
@given(films(), st.randoms())
def test_moved_paragraphs_never_break_a_film(film: Film, random):
    paragraphs = script_of(film).text.split("\n\n")
    random.shuffle(paragraphs)
    try:
        after = rewrite(film, "\n\n".join(paragraphs))
        again = rewrite(after, f"{script_of(after).text}\n\n[[a note]]")
    except ScriptRefused:
        assert not film.scenes or not any(one.isalnum() for one in "".join(paragraphs))
        return
    assert again == after


def test_a_typo_changes_its_line_and_its_shot_alone():
    film = lamp()
    after = rewrite(film, script_of(film).text.replace("blinking out there", "blinking out here"))
    counts = redone(film, after)
    assert counts["speak"] == 1
    assert counts["shot"] == 1
    assert counts["cue"] == counts["transition"] == 0
    old, new = [
        next(s for s in one.shots if "blinking" in s.lines[0:1].__repr__()) for one in (film, after)
    ]
    assert replace(new, lines=old.lines, seconds=old.seconds, description=old.description) == old


def test_what_a_creator_chose_stays_with_the_words():
    film = lamp()
    chosen = replace(film.scenes[1].shots[2], seed=77, seconds=9.0)
    scene = replace(
        film.scenes[1], shots=(*film.scenes[1].shots[:2], chosen, *film.scenes[1].shots[3:])
    )
    film = replace(film, scenes=(film.scenes[0], scene, *film.scenes[2:]))
    text = script_of(film).text
    moved = text.replace("MAYA, 8, sits by the window in a yellow raincoat.\n\n", "")
    after = rewrite(film, f"{moved}\n\nMAYA, 8, sits by the window in a yellow raincoat.")
    assert after.scenes[1].shots[1] == chosen
    assert after.shots[-1].id == film.scenes[1].shots[0].id


def test_a_new_paragraph_is_a_new_shot_and_a_new_speech_a_new_line():
    film = lamp()
    heading = "EXT. LIGHTHOUSE SHORE - DAWN"
    text = script_of(film).text.replace(
        "MAYA\nThey found us!", "ELIAS\nLook there.\n\nMAYA\nThey found us!"
    )
    after = rewrite(film, text.replace(heading, f"{heading}\n\nA gull circles over Maya."))
    gull, boat = after.scenes[2].shots[:2]
    assert gull.description == "A gull circles over Maya."
    assert [one.character for one in gull.appearances] == ["maya"]
    assert boat.id == film.scenes[2].shots[0].id
    waves = after.scenes[2].shots[2]
    assert next(line.text for line in waves.lines) == "Look there."
    assert "elias" in {one.character for one in waves.appearances}
    assert after.scenes[:2] == film.scenes[:2]


def test_a_new_heading_is_a_new_scene_and_a_new_name_a_character_with_a_voice():
    film = lamp()
    more = "INT. TEMPLE - NIGHT\n\nCandles burn.\n\nOLD PRIEST\n(whispering)\nWho is there?"
    after = rewrite(film, f"{script_of(film).text}\n\n{more}")
    scene = after.scenes[-1]
    assert (scene.setting.place, scene.setting.time) == ("temple", TimeOfDay.NIGHT)
    assert scene.title == "Temple"
    priest = after.cast[-1]
    assert (priest.name, priest.age) == ("Old Priest", "old")
    assert priest.voice in VOICES
    assert scene.shots[0].lines[0].emotion == Emotion.WHISPER
    assert after.scenes[:3] == film.scenes


def test_another_time_in_a_heading_changes_the_time_alone():
    film = lamp()
    text = script_of(film).text.replace(
        "INT. LIGHTHOUSE ROOM - NIGHT", "INT. LIGHTHOUSE ROOM - DAWN"
    )
    after = rewrite(film, text)
    setting = replace(film.scenes[1].setting, time=TimeOfDay.DAWN)
    assert after.scenes[1] == replace(film.scenes[1], setting=setting)


def test_a_name_changed_over_all_speeches_is_the_same_character():
    film = read_script("INT. HUT - DAY\n\nANNA\nHello.\n\nTOM\nWho is it?\n\nANNA\nIt is me.")
    after = rewrite(film, script_of(film).text.replace("ANNA", "HANNAH"))
    assert [(one.id, one.name) for one in after.cast] == [("anna", "Hannah"), ("tom", "Tom")]
    back = rewrite(film, script_of(film).text.replace("ANNA\nHello", "TOM\nHello"))
    assert [line.character for shot in back.shots for line in shot.lines] == ["tom", "tom", "anna"]


def test_a_character_that_was_only_half_typed_leaves_again():
    film = lamp()
    typed = rewrite(film, f"{script_of(film).text}\n\n@Jona\nAhoy.")
    assert "Jona" in {one.name for one in typed.cast}
    assert rewrite(typed, script_of(film).text) == film


@pytest.mark.parametrize(
    ("was", "typed"),
    [
        (
            "(warmly)\nBecause the dark doesn't know that.",
            "(warm\nBecause the dark doesn't know that.",
        ),
        ("MAYA\nThey found us! They really found us!", "MAYA"),
        ("MAYA\nThey found us! They really found us!", "MAYA\n(sh"),
    ],
)
def test_what_is_half_typed_destroys_nothing(was: str, typed: str):
    film = lamp()
    assert was in script_of(film).text
    after = rewrite(film, script_of(film).text.replace(was, typed))
    assert [line.id for s in after.shots for line in s.lines] == [
        line.id for s in film.shots for line in s.lines
    ]
    assert [line.text for s in after.shots for line in s.lines] == [
        line.text for s in film.shots for line in s.lines
    ]


@pytest.mark.parametrize("text", ["", " \n\n ", "[[shot]]", "[[a note]]\n\n# Act one", "> CUT TO:"])
def test_a_text_without_words_is_refused(text: str):
    with pytest.raises(ScriptRefused) as refused:
        rewrite(lamp(), text)
    assert refused.value.code == "error.script.empty"


def test_the_words_in_brackets_stay_as_typed():
    film = lamp()
    after = rewrite(film, script_of(film).text.replace("(warmly)", "(almost a whisper)"))
    line = next(line for s in after.shots for line in s.lines if line.manner == "almost a whisper")
    assert line.emotion == Emotion.WHISPER
    assert "(almost a whisper)" in script_of(after).text


def test_a_mark_taken_away_puts_two_shots_together():
    film = lamp()
    text = script_of(film).text
    after = rewrite(film, text.replace("[[shot]]\n\nELIAS\n(warmly)", "ELIAS\n(warmly)"))
    assert len(after.shots) == len(film.shots) - 1
    both = next(shot for shot in after.shots if len(shot.lines) == 2)
    assert both.id == film.scenes[1].shots[2].id


def test_an_action_typed_over_words_shows_their_shot():
    film = lamp()
    text = script_of(film).text
    shot = film.scenes[1].shots[2]
    after = rewrite(
        film, text.replace("[[shot]]\n\nMAYA\nGrandpa", "Maya turns around.\n\nMAYA\nGrandpa")
    )
    assert after.scenes[1].shots[2].id == shot.id
    assert after.scenes[1].shots[2].description == "Maya turns around."
    below = text.replace("MAYA\nGrandpa", "Maya turns around.\n\nMAYA\nGrandpa")
    assert rewrite(film, below) == after


def test_transitions_are_written_and_read():
    film = lamp()
    text = script_of(film).text.replace(
        "EXT. LIGHTHOUSE SHORE - DAWN", "WIPE TO:\n\nEXT. LIGHTHOUSE SHORE - DAWN"
    )
    after = rewrite(film, text)
    assert after.scenes[2].shots[0].transition == TransitionKind.WIPE
    assert rewrite(after, script_of(film).text) == film


def test_a_long_speech_is_cut_into_shots_and_no_word_gets_lost():
    film = lamp()
    speeches = "\n\n".join(
        f"ELIAS\nThis is the long sentence number {n} of a long talk." for n in range(9)
    )
    after = rewrite(film, f"{script_of(film).text}\n\n{speeches}")
    assert len(after.shots) > len(film.shots) + 2
    told = " ".join(line.text for s in after.shots for line in s.lines)
    assert all(f"number {n} of" in told for n in range(9))


def test_narration_needs_no_name_but_the_narrators():
    film = rewrite(lamp(), f"{script_of(lamp()).text}\n\nNARRATOR (V.O.)\nAnd so they went home.")
    assert film.shots[-1].lines[-1].character == NARRATOR
    assert film.character(NARRATOR).voice in VOICES
    assert StepKind.SPEAK in {step.kind for step in plan(film).steps}
