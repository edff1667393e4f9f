"""People that a changed script brings into a film: new names over speeches, new faces in its action."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from studio.domain.film import NARRATOR, Character, Film
from studio.domain.script.beats import Act, Beat, RawScene
from studio.domain.script.cast import Person, company_of, key_of
from studio.domain.script.casting import voice_for
from studio.domain.script.groups import SceneGroup
from studio.domain.script.headings import read_heading
from studio.domain.script.ids import seed
from studio.domain.script.languages import language_of
from studio.domain.script.names import Names, bare_name
from studio.domain.script.profiles import Profiles
from studio.domain.script.stage import story_culture
from studio.domain.script.words.lexicon import tokens


def with_newcomers(film: Film, scenes: Sequence[SceneGroup]) -> Film:
    """Return the film with everybody in its cast who speaks or is brought in by a new action."""
    names = Names(film.cast)
    cues = dict.fromkeys(
        said.block.cue for scene in scenes for shot in scene.shots for said in shot.spoken
    )
    unknown = {key_of(bare_name(cue)) for cue in cues if names.whose(cue) is None} - {""}
    told = any(names.whose(cue) == NARRATOR for cue in cues)
    film = _with_narrator(film) if told else film
    fresh = _fresh_actions(film, scenes)
    if not unknown and not fresh:
        return film
    whole = [raw(scene) for scene in scenes]
    company = company_of(whole)
    profiles = Profiles(whole, company, story_culture(whole))
    seen = set(_extras(film, fresh)) | unknown
    cast = list(film.cast)
    species = {who.species for who in cast} - {""}
    for person in company.people:
        keys = {key_of(name) for name in person.names}
        who = profiles.character(person)
        if keys & seen and (keys & unknown or who.species not in species):
            cast.append(_settled(film, who, cast, _language(film, scenes, person)))
    return replace(film, cast=tuple(cast))


def raw(scene: SceneGroup) -> RawScene:
    """Return the scene as a script's reader has it before it looks at the words."""
    beats: list[Beat] = []
    for shot in scene.shots:
        if shot.action:
            beats.append(Beat(Act.SEEN, shot.action.text))
        for said in shot.spoken:
            speaker = bare_name(said.block.cue)
            beats.append(Beat(Act.SAID, said.block.text, speaker, said.block.manner))
    return RawScene(read_heading(scene.heading.text) if scene.heading else None, beats=beats)


def _fresh_actions(film: Film, scenes: Iterable[SceneGroup]) -> list[str]:
    known = {" ".join(shot.description.split()) for shot in film.shots}
    actions = (shot.action.text for scene in scenes for shot in scene.shots if shot.action)
    return [text for text in actions if text not in known]


def _extras(film: Film, fresh: list[str]) -> Iterable[str]:
    """Yield the keys of those whom new actions bring in and whom no old one spoke of."""
    old = {token.folded for shot in film.shots for token in tokens(shot.description)}
    names = Names(film.cast)
    found = company_of([RawScene(beats=[Beat(Act.SEEN, text) for text in fresh])])
    for person in found.people:
        key = key_of(person.name)
        if names.whose(person.name) is None and not set(key.split()) <= old:
            yield key


def _language(film: Film, scenes: Iterable[SceneGroup], person: Person) -> str:
    keys = {key_of(name) for name in person.names}
    words = [
        said.block.text
        for scene in scenes
        for shot in scene.shots
        for said in shot.spoken
        if key_of(bare_name(said.block.cue)) in keys
    ]
    return language_of(" ".join(words), film.language)


def _settled(film: Film, who: Character, cast: list[Character], language: str) -> Character:
    """Return a character under an id that nobody has, with a voice that fits."""
    taken = {one.id for one in cast}
    identity, number = who.id, 2
    while identity in taken:
        identity, number = f"{who.id}-{number}", number + 1
    voice = voice_for(who, language, [one.voice for one in cast], film.language)
    return replace(who, id=identity, seed=seed("character", identity), voice=voice)


def _with_narrator(film: Film) -> Film:
    if NARRATOR in {who.id for who in film.cast}:
        return film
    teller = Character(id=NARRATOR, name="Narrator", seed=seed("character", NARRATOR))
    voice = voice_for(teller, film.language, [], film.language)
    return replace(film, cast=(replace(teller, voice=voice), *film.cast))
