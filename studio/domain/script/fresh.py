"""Scenes and shots that a changed script adds, framed as a script's reader would frame them."""

from dataclasses import dataclass, replace

from studio.domain.film import NARRATOR, Film, Place, Scene, Shot, TransitionKind
from studio.domain.script.cast import company_with
from studio.domain.script.derived import derive
from studio.domain.script.drafts import Draft, Said
from studio.domain.script.groups import SceneGroup, ShotGroup
from studio.domain.script.headings import calm
from studio.domain.script.ids import Ids
from studio.domain.script.inline import spoken
from studio.domain.script.music import cue_of
from studio.domain.script.names import Names, is_unseen
from studio.domain.script.newcomers import raw
from studio.domain.script.presence import Presence
from studio.domain.script.sentences import clipped
from studio.domain.script.shots import SceneShots, Stage
from studio.domain.script.stage import settings_of, story_culture

_TITLE_LETTERS = 48


@dataclass(frozen=True, slots=True)
class FreshScene:
    """A scene's shots as if all of it were new; `id` and `title` are for a scene that is."""

    id: str
    title: str
    shots: tuple[Shot, ...]


class FreshScenes:
    """Makes new scenes, one after the other in the order of the film."""

    def __init__(self, before: Film, film: Film) -> None:
        self._film = film
        self._names = Names(film.cast)
        cast = {who.id: who for who in film.cast}
        company = company_with(film.cast)
        scenes = [scene.id for scene in before.scenes]
        lines = [line.id for shot in before.shots for line in shot.lines]
        ids = Ids([*scenes, *lines, *(shot.id for shot in before.shots)])
        self._stage = Stage(company, cast, ids, film.language, Presence(company, cast))
        families = {scene.cue.family for scene in before.scenes}
        self._music = next(iter(families)).value if len(families) == 1 else "auto"

    def scene(self, group: SceneGroup, number: int, *, last: bool) -> FreshScene:
        """Return what a scene would be if all of it were new."""
        title = _title(group)
        identity = group.was or self._stage.ids.new("sc", title)
        maker = SceneShots(self._stage, identity, number)
        begins = TransitionKind.FADE if number == 0 else TransitionKind.DISSOLVE
        drafts = [self._draft(shot) for shot in group.shots]
        shots = maker.make(drafts, begins, ends_film=last)
        described = (self._described(*pair) for pair in zip(group.shots, shots, strict=True))
        return FreshScene(identity, title, tuple(described))

    def settle(self, group: SceneGroup, fresh: FreshScene, before: Scene | None) -> Scene:
        """Return a new scene with place, time and music, without shots."""
        told = raw(group)
        culture = before.setting.culture if before else story_culture([told])
        setting = settings_of([told], self._film.language, culture)[0]
        if setting.place == Place.ABSTRACT and before:
            setting = replace(setting, place=before.setting.place, seed=before.setting.seed)
        text = " ".join(f"{beat.manner} {beat.text}" for beat in told.beats)
        cue = cue_of(setting, fresh.shots, text, self._music)
        return Scene(id=fresh.id, title=fresh.title, setting=setting, cue=cue)

    def _draft(self, group: ShotGroup) -> Draft:
        seen = [spoken(group.action.text)] if group.action else [] if group.spoken else [""]
        said = [
            Said(
                speaker=self._speaker(one.block.cue),
                text=spoken(one.block.text),
                manner=one.block.manner,
                sung=one.block.sung,
                unseen=is_unseen(one.block.cue),
            )
            for one in group.spoken
        ]
        told = not group.action and all(not one.speaker for one in said)
        return Draft(seen, said, told=told, transition=group.transition)

    def _speaker(self, cue: str) -> str:
        identity = self._names.whose(cue) or NARRATOR
        return "" if identity == NARRATOR else self._names.shown[identity]

    def _described(self, group: ShotGroup, shot: Shot) -> Shot:
        said = spoken(group.action.text) if group.action else derive(shot.lines, self._names.shown)
        return replace(shot, description=said)


def _title(group: SceneGroup) -> str:
    told = raw(group)
    if told.heading and told.heading.name:
        return calm(told.heading.name)
    return clipped(told.beats[0].text if told.beats else "", _TITLE_LETTERS)
