"""Scenes, cast and shots of small scripts."""

from studio.domain.film import (
    NARRATOR,
    Age,
    Being,
    CameraMove,
    Culture,
    Delivery,
    Emotion,
    Film,
    Framing,
    Gender,
    MusicFamily,
    Place,
    Pose,
    TimeOfDay,
    TransitionKind,
    Weather,
)
from studio.domain.script.read import read_script

PLAY = """INT. KITCHEN - MORNING

Steam rises. ANNA, 71, sits at the table in a red dress.

TOM, a small boy, runs in and waves a letter.

TOM (V.O.)
I was only eight.

ANNA
(whispering)
Close the door!

CUT TO:

EXT. GARDEN - CONTINUOUS

Rain falls on the old tree.

ANNA (CONT'D)
It is raining.

TOM ^
It is raining.

> THE END <

EXT. OLD FOREST ROAD - NIGHT

They walk along the road.
"""


def play() -> Film:
    return read_script(PLAY)


def test_headings_give_place_side_time_and_weather():
    settings = [scene.setting for scene in play().scenes]
    assert [(one.place, one.interior, one.time, one.weather) for one in settings] == [
        (Place.HOME, True, TimeOfDay.DAY, Weather.CLEAR),
        (Place.GARDEN, False, TimeOfDay.DAY, Weather.RAIN),
        (Place.ROAD, False, TimeOfDay.NIGHT, Weather.CLEAR),
    ]
    assert [scene.title for scene in play().scenes] == ["Kitchen", "Garden", "Old Forest Road"]


def test_age_gender_and_dress_come_from_the_words_around_a_name():
    anna, tom = play().character("anna"), play().character("tom")
    assert (anna.age, anna.gender, anna.dress) == (Age.OLD, Gender.FEMALE, "red dress")
    assert (tom.age, tom.gender, tom.name) == (Age.CHILD, Gender.MALE, "Tom")
    assert anna.voice != tom.voice


def test_a_voice_from_outside_is_heard_and_not_seen():
    shot = next(
        shot for shot in play().shots if shot.lines and shot.lines[0].text == "I was only eight."
    )
    assert shot.lines[0].character == "tom"
    assert not shot.appearances


def test_brackets_tell_the_emotion():
    line = next(
        line for shot in play().shots for line in shot.lines if line.text == "Close the door!"
    )
    assert line.emotion == Emotion.WHISPER


def test_dual_dialogue_shares_a_shot():
    shot = next(shot for shot in play().shots if len(shot.lines) == 2)
    assert [line.character for line in shot.lines] == ["anna", "tom"]
    assert shot.framing == Framing.TWO_SHOT


def test_action_and_centred_text_are_not_spoken():
    spoken = " ".join(line.text for shot in play().shots for line in shot.lines)
    assert "Steam" not in spoken
    assert "END" not in spoken
    assert all(one.id != NARRATOR for one in play().cast)


def test_transitions_fade_in_honour_the_script_and_fade_over_time():
    first = [scene.shots[0].transition for scene in play().scenes]
    assert first == [TransitionKind.FADE, TransitionKind.CUT, TransitionKind.FADE]
    inside = [shot.transition for scene in play().scenes for shot in scene.shots[1:]]
    assert set(inside) == {TransitionKind.CUT}


def test_poses_follow_the_verbs_and_sitting_lasts():
    scene = play().scenes[0]
    anna = [one.pose for shot in scene.shots for one in shot.appearances if one.character == "anna"]
    assert set(anna) == {Pose.SIT}
    entering = next(shot for shot in scene.shots if "runs in" in shot.description)
    assert [(one.character, one.pose) for one in entering.appearances] == [("tom", Pose.WALK_IN)]
    assert entering.props[0] == "letter"


def test_pronouns_show_who_they_mean():
    assert {one.character for one in play().scenes[2].shots[0].appearances} == {"anna", "tom"}


def test_a_scene_opens_wide_and_most_shots_stand_still():
    shots = play().shots
    assert all(scene.shots[0].framing == Framing.WIDE for scene in play().scenes)
    inner = [shot for scene in play().scenes for shot in scene.shots[1:]]
    still = [shot for shot in inner if shot.camera == CameraMove.STATIC]
    assert shots[0].camera == CameraMove.PUSH
    assert 2 * len(still) >= len(inner)


def test_a_sign_in_quotes_is_no_person():
    film = read_script('INT. HALL - DAY\n\nA sign reads: "ASK TOM."\n\nTOM\nHello.\n\nANN\nHi.')
    assert film.shots[0].appearances == ()


def test_remarks_of_the_author_are_not_shown():
    film = read_script("INT. HALL - DAY\n\nA lamp burns.\n\n**NOTE: shoot this last.**")
    assert [shot.description for shot in film.shots] == ["A lamp burns."]


def test_a_heading_alone_is_a_picture_of_its_place():
    film = read_script("EXT. OLD MILL - DAY\n\nINT. HALL - DAY\n\nHe waits.")
    assert film.scenes[0].shots[0].description == "OLD MILL"


def test_prose_is_told_by_a_narrator_and_its_animals_speak():
    film = read_script('A crow sat in a tree. "I am thirsty," sighed the crow.')
    crow = film.character("crow")
    assert (crow.being, crow.species) == (Being.ANIMAL, "crow")
    assert film.cast[0].id == NARRATOR
    assert [line.character for shot in film.shots for line in shot.lines] == [
        NARRATOR,
        "crow",
        NARRATOR,
    ]
    assert film.shots[-1].lines[0].emotion == Emotion.SAD


def test_forms_of_one_name_are_one_character():
    film = read_script('एक कौआ प्यासा था। "पानी कहाँ है?" कौए ने सोचा।')
    assert [one.name for one in film.cast if one.id != NARRATOR] == ["कौआ"]
    thought = film.shots[-1].lines[0]
    assert (thought.delivery, thought.language) == (Delivery.THINK, "hi")
    film = read_script(
        "Scene 1: Home\nThe grandmother smiles.\nGRANDMOTHER: Come.\nGrandmother (softly): Sit."
    )
    assert len(film.cast) == 1


def test_prose_changes_scene_with_place_or_time_only():
    same = read_script("A fox walked in the forest.\n\nIt saw a hare in the forest.")
    assert len(same.scenes) == 1
    film = read_script(
        "A fox slept in the forest.\n\nThat night he came to the sea.\n\nHe sat on the beach."
    )
    assert [scene.setting.place for scene in film.scenes] == [Place.FOREST, Place.SEA_SHORE]
    assert film.scenes[1].setting.time == TimeOfDay.NIGHT
    assert film.scenes[1].shots[0].transition == TransitionKind.FADE


def test_indian_words_bring_raga_and_a_verse_is_chanted():
    film = read_script(
        "Scene 1: Temple courtyard, dawn\nA woman in a saree lights a lamp.\n"
        "Lakshmi: Namaste, amma.\nAmma (chanting): ॐ नमः शिवाय च नमः॥"
    )
    assert film.scenes[0].setting.culture == Culture.INDIAN
    assert film.scenes[0].cue.family == MusicFamily.RAGA
    verse = film.shots[-1].lines[-1]
    assert (verse.delivery, verse.language) == (Delivery.CHANT, "sa")


def test_the_same_place_looks_the_same_again():
    film = read_script(
        "INT. HALL - DAY\n\nHe waits.\n\nEXT. SEA - DAY\n\nWaves.\n\nINT. HALL - NIGHT\n\nHe sleeps."
    )
    hall, sea, again = (scene.setting.seed for scene in film.scenes)
    assert hall == again != sea


def test_another_word_in_one_line_leaves_the_other_shots_as_they_were():
    before, after = play(), read_script(PLAY.replace("Close the door!", "Shut the door!"))
    changed = [one for one, other in zip(before.shots, after.shots, strict=True) if one != other]
    assert len(changed) == 1
    assert [scene.id for scene in before.scenes] == [scene.id for scene in after.scenes]
    assert before.cast == after.cast


def test_a_long_speech_goes_over_several_shots():
    film = read_script(
        "INT. HALL - DAY\n\nHe stands.\n\nTOM\n" + "I have a long story to tell you. " * 12
    )
    assert len([shot for shot in film.shots if shot.lines]) > 3
    assert all(shot.seconds < 12 for shot in film.shots)


def test_a_scene_said_to_be_outside_takes_no_room_from_another_scene():
    film = read_script("EXT. QXZ - DUSK\n\nA girl walks.\n\nINT. LAMP ROOM - NIGHT\n\nIt glows.")
    assert [scene.setting.interior for scene in film.scenes] == [False, True]
