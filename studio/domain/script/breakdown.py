"""From a parsed script to a film: rules only, the same film for the same script."""

from dataclasses import replace

from studio.domain.film import (
    NARRATOR,
    Character,
    Film,
    Format,
    Scene,
    Setting,
    TimeOfDay,
    TransitionKind,
)
from studio.domain.script.beats import RawScene, raw_scenes
from studio.domain.script.cast import company_of
from studio.domain.script.casting import cast_voices
from studio.domain.script.chapters import cut_at_changes
from studio.domain.script.drafts import Draft, drafts_of
from studio.domain.script.headings import calm
from studio.domain.script.ids import Ids, seed
from studio.domain.script.music import cue_of
from studio.domain.script.presence import Presence
from studio.domain.script.profiles import Profiles
from studio.domain.script.screenplay import Screenplay
from studio.domain.script.sentences import clipped, sentences
from studio.domain.script.shots import SceneShots, Stage
from studio.domain.script.stage import settings_of, story_culture

_TITLE_LETTERS = 48
_HOURS = list(TimeOfDay)


def breakdown(
    screenplay: Screenplay, *, title: str, language: str, style: str, video: Format, music: str
) -> Film:
    """Return the film of a screenplay; without any scene or speech it has no shots."""
    # 1. Scenes, settings, company
    cut = [(scene, drafts_of(scene.beats)) for scene in cut_at_changes(raw_scenes(screenplay))]
    filled = [(scene, drafts) for scene, drafts in cut if scene.heading or drafts]
    scenes = [scene for scene, _ in filled]
    drafted = [drafts or [_empty(scene)] for scene, drafts in filled]
    culture = story_culture(scenes)
    settings = settings_of(scenes, language, culture)
    company = company_of(scenes)
    profiles = Profiles(scenes, company, culture)
    people = [profiles.character(person) for person in company.people]

    # 2. Shots
    cast = {one.id: one for one in people}
    stage = Stage(company, cast, Ids(), language, Presence(company, cast))
    film_scenes = tuple(
        _scene(stage, scenes, settings, drafted, number, music) for number in range(len(scenes))
    )

    # 3. Voices
    film = Film(
        title=title,
        author=screenplay.author,
        language=language,
        style=style,
        format=video,
        cast=tuple(people),
        scenes=film_scenes,
    )
    return cast_voices(_with_narrator(film))


def _scene(
    stage: Stage,
    scenes: list[RawScene],
    settings: list[Setting],
    drafted: list[list[Draft]],
    number: int,
    music: str,
) -> Scene:
    scene, setting, drafts = scenes[number], settings[number], drafted[number]
    label = _label(scene, drafts)
    identity = stage.ids.new("sc", label)
    begins = scene.transition or drafts[0].transition or _begins(scene, settings, number)
    maker = SceneShots(stage, identity, number)
    shots = maker.make(drafts, begins, ends_film=number == len(scenes) - 1)
    text = " ".join(f"{beat.manner} {beat.text}" for beat in scene.beats)
    cue = cue_of(setting, shots, text, music)
    return Scene(id=identity, title=label, setting=setting, cue=cue, shots=shots)


def _begins(scene: RawScene, settings: list[Setting], number: int) -> TransitionKind:
    """Return how a scene begins when the script does not say: softly; through black when time has passed."""
    if number == 0 or scene.jump:
        return TransitionKind.FADE
    hours = abs(_HOURS.index(settings[number].time) - _HOURS.index(settings[number - 1].time))
    return TransitionKind.FADE if hours == 2 else TransitionKind.DISSOLVE


def _label(scene: RawScene, drafts: list[Draft]) -> str:
    if scene.heading and scene.heading.name:
        return calm(scene.heading.name)
    seen = drafts[0].seen or [line.text for line in drafts[0].said]
    sentence = sentences(seen[0])[0].strip("“”\"'") if seen else scene.number
    short = clipped(sentence, _TITLE_LETTERS)
    return short if short == sentence else f"{short}…"


def _empty(scene: RawScene) -> Draft:
    """Return the one shot of a heading with nothing under it: the place itself."""
    name = scene.heading.name if scene.heading else ""
    return Draft([name or scene.number])


def _with_narrator(film: Film) -> Film:
    speaks = any(line.character == NARRATOR for shot in film.shots for line in shot.lines)
    if not speaks:
        return film
    teller = Character(id=NARRATOR, name="Narrator", seed=seed("character", NARRATOR))
    return replace(film, cast=(teller, *film.cast))
