"""Make the shots of a scene from its drafts."""

from dataclasses import dataclass

from studio.domain.film import (
    NARRATOR,
    Appearance,
    Character,
    Emotion,
    Framing,
    Line,
    Shot,
    TransitionKind,
)
from studio.domain.script.camera import View, framing_of, move_of
from studio.domain.script.cast import Company
from studio.domain.script.delivery import delivery_of, emotion_of
from studio.domain.script.drafts import Draft, Said
from studio.domain.script.ids import Ids, seed
from studio.domain.script.inline import unquoted
from studio.domain.script.languages import language_of
from studio.domain.script.presence import Presence
from studio.domain.script.sentences import clipped, put_together, sentences
from studio.domain.script.words.props import PROPS
from studio.domain.timing import GAP, LEAD, TAIL

_SILENT_SECONDS = (3.5, 6.0)
_LETTERS_A_SECOND_TO_SEE = 32
_SURE = 0.9
"""Share of the guessed speech that a shot wishes for: a true voice makes it longer, never shorter."""
_MOST_PROPS = 4


@dataclass(frozen=True, slots=True)
class Stage:
    """What all shots of a film share."""

    company: Company
    cast: dict[str, Character]
    ids: Ids
    language: str
    presence: Presence


class SceneShots:
    """Turns drafts into shots, one after the other, remembering what the scene has shown."""

    def __init__(self, stage: Stage, scene_id: str, scene: int) -> None:
        self._stage = stage
        self._scene_id = scene_id
        self._scene = scene
        self._presence = stage.presence
        self._presence.begin_scene()
        self._props: list[str] = []
        self._talk = 0

    def make(
        self, drafts: list[Draft], first: TransitionKind, *, ends_film: bool
    ) -> tuple[Shot, ...]:
        """Return the shots of the scene; `first` is how its first shot begins."""
        shots: list[Shot] = []
        for place, draft in enumerate(drafts):
            begins = first if place == 0 else draft.transition or TransitionKind.CUT
            last = ends_film and place == len(drafts) - 1
            shots.append(self._shot(draft, place, begins, last=last))
        return tuple(shots)

    def _shot(self, draft: Draft, place: int, begins: TransitionKind, *, last: bool) -> Shot:
        seen = " ".join(draft.seen)
        description = self._description(draft)
        identity = self._stage.ids.new("sh", self._scene_id, description)
        lines = tuple(self._line(said, seen, told=draft.told) for said in draft.said)
        appearances, listener = self._appearances(draft, lines, place)
        view = View(
            seen=seen,
            lines=lines,
            people=len(appearances),
            listener=listener,
            place=place,
            talk=self._talk,
            scene=self._scene,
            last=last,
        )
        framing = framing_of(view)
        if listener and framing not in (Framing.TWO_SHOT, Framing.OVER_SHOULDER, Framing.WIDE):
            appearances = appearances[:-1]
        self._talk += any(line.character != NARRATOR for line in lines)
        return Shot(
            id=identity,
            description=description,
            framing=framing,
            camera=move_of(view, framing),
            seconds=_seconds(description, draft),
            appearances=appearances,
            lines=lines,
            props=self._props_of(seen, draft, appearances),
            transition=begins,
            seed=seed("shot", identity),
        )

    def _description(self, draft: Draft) -> str:
        """Return what is seen, in the script's words: the action, or who speaks and how."""
        if draft.seen:
            return clipped(put_together(draft.seen))
        said = draft.said[0]
        names = list(dict.fromkeys(self._name(line.speaker) for line in draft.said))
        if self._stage.company.speaker(said.speaker) == NARRATOR:
            return clipped(sentences(said.text)[0])
        if len(names) > 1:
            return clipped(", ".join(names))
        return clipped(
            f"{names[0]} ({said.manner})"
            if said.manner
            else f"{names[0]}: {sentences(said.text)[0]}"
        )

    def _name(self, speaker: str) -> str:
        identity = self._stage.company.speaker(speaker)
        return self._stage.cast[identity].name if identity in self._stage.cast else speaker

    def _line(self, said: Said, seen: str, *, told: bool) -> Line:
        speaker = self._stage.company.speaker(said.speaker)
        manner = said.manner or ("" if told else seen)
        neutral = speaker == NARRATOR and told
        return Line(
            id=self._stage.ids.new("ln", speaker, said.text),
            character=speaker,
            text=said.text,
            emotion=Emotion.NEUTRAL if neutral else emotion_of(said.text, manner),
            delivery=delivery_of(said.text, said.manner, sung=said.sung),
            language=language_of(said.text, self._stage.language),
            manner="" if told else " ".join(said.manner.split()),
        )

    def _appearances(
        self, draft: Draft, lines: tuple[Line, ...], place: int
    ) -> tuple[tuple[Appearance, ...], bool]:
        """Return who appears, and whether the last of them only listens."""
        visible = [
            line.character
            for line, said in zip(lines, draft.said, strict=True)
            if line.character != NARRATOR and not said.unseen
        ]
        speakers = list(dict.fromkeys(visible))
        told = unquoted(" ".join(draft.seen))
        beside = self._presence.beside(speakers[0]) if len(speakers) == 1 else None
        appearances = self._presence.of(told, speakers)
        if beside and len(appearances) == 1 and place > 0:
            return (*appearances, beside), True
        return appearances, False

    def _props_of(
        self, seen: str, draft: Draft, appearances: tuple[Appearance, ...]
    ) -> tuple[str, ...]:
        """Return the things of this shot, then what the scene has shown before."""
        people = {word for one in appearances for word in self._words(one.character)}
        now = list(dict.fromkeys(PROPS.values(seen)))
        said = PROPS.values(" ".join(line.text for line in draft.said if line.speaker))
        own = list(dict.fromkeys([*now, *said, *self._props]))
        self._props += [prop for prop in now if prop not in self._props]
        return tuple(prop for prop in own if prop not in people)[:_MOST_PROPS]

    def _words(self, person: str) -> list[str]:
        """Return what somebody is and wears: no things beside them."""
        character = self._stage.cast[person]
        return [character.species, *character.dress.split()]


def _seconds(description: str, draft: Draft) -> float:
    shortest, longest = _SILENT_SECONDS
    if not draft.said:
        return round(min(longest, shortest + len(description) / _LETTERS_A_SECOND_TO_SEE / 2), 1)
    spoken = draft.seconds * _SURE + GAP * (len(draft.said) - 1)
    return round(max(2.5, LEAD + spoken + TAIL), 1)
