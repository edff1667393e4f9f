"""Put the blocks of a script together to scenes and shots, and find which of the old ones they are."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from studio.domain.film import TransitionKind
from studio.domain.script.beats import transition_of
from studio.domain.script.blocks import Block, BlockKind
from studio.domain.script.written import Placed
from studio.domain.timing import estimate_speech

_TALK = 7.5
_LONGEST_TALK = 12.0


@dataclass(slots=True)
class Spoken:
    """A speech, and the one that it was; None for a new one."""

    block: Block
    old: Placed | None = None

    @property
    def of_shot(self) -> str:
        return self.old.shot if self.old else ""


@dataclass(slots=True)
class ShotGroup:
    """A shot on the way. `action` is None where the text shows nothing of its picture."""

    action: Block | None = None
    marked: bool = False
    was: str = ""
    spoken: list[Spoken] = field(default_factory=list)
    transition: TransitionKind | None = None


@dataclass(slots=True)
class SceneGroup:
    heading: Block | None = None
    was: str = ""
    shots: list[ShotGroup] = field(default_factory=list)


def groups_of(
    blocks: Sequence[Block], partners: Sequence[Placed | None], shots: Mapping[str, str]
) -> list[SceneGroup]:
    """Return the scenes of a text; `partners` are what its blocks were, `shots` the old shots' scenes."""
    scenes = _Grouper().take(blocks, partners)
    _know_shots(scenes)
    for scene in scenes:
        _put_action_into_its_mark(scene)
    _know_scenes(scenes, shots)
    return scenes


class _Grouper:
    def __init__(self) -> None:
        self._scenes: list[SceneGroup] = []
        self._transition: TransitionKind | None = None

    def take(self, blocks: Sequence[Block], partners: Sequence[Placed | None]) -> list[SceneGroup]:
        for block, partner in zip(blocks, partners, strict=True):
            if block.kind == BlockKind.HEADING:
                self._scenes.append(SceneGroup(block, partner.scene if partner else ""))
            elif block.kind == BlockKind.TRANSITION:
                self._transition = transition_of(block.text)
            elif block.kind == BlockKind.SPEECH:
                self._speak(block, partner)
            elif block.kind != BlockKind.ASIDE:
                action = block if block.kind == BlockKind.ACTION else None
                self._begin(action, partner.shot if partner else "", marked=action is None)
        return self._scenes

    def _begin(self, action: Block | None, was: str, *, marked: bool = False) -> ShotGroup:
        if not self._scenes:
            self._scenes.append(SceneGroup())
        shot = ShotGroup(action, marked, was, transition=self._transition)
        self._transition = None
        self._scenes[-1].shots.append(shot)
        return shot

    def _speak(self, block: Block, partner: Placed | None) -> None:
        if not block.text and partner is None:
            return
        said = Spoken(block, partner)
        shots = self._scenes[-1].shots if self._scenes else []
        full = shots and not said.old and _full(shots[-1], block)
        begins = not shots or self._transition is not None or full
        shot = self._begin(None, "") if begins else shots[-1]
        shot.spoken.append(said)


def _full(shot: ShotGroup, block: Block) -> bool:
    """Whether new words make a shot so long that they need one of their own."""
    if not shot.spoken:
        return False
    seconds = sum(estimate_speech(one.block.text) for one in shot.spoken)
    most = _TALK if len(shot.spoken) > 1 else _LONGEST_TALK
    return seconds + estimate_speech(block.text) > most


def _know_shots(scenes: Iterable[SceneGroup]) -> None:
    """Settle which shot each one was: by its action, then by the words that are spoken in it."""
    shots = [shot for scene in scenes for shot in scene.shots]
    taken: set[str] = set()
    for shot in shots:
        # All marks are alike: what stands under one tells it better than its place.
        first = next((one.of_shot for one in shot.spoken if one.of_shot), "")
        if shot.marked and first:
            shot.was = first
        shot.was = "" if shot.was in taken else shot.was
        taken.add(shot.was)
    taken.discard("")
    for shot in shots:
        of = Counter(one.of_shot for one in shot.spoken if one.of_shot not in ("", *taken))
        if not shot.was and of:
            shot.was = of.most_common(1)[0][0]
            taken.add(shot.was)


def _put_action_into_its_mark(scene: SceneGroup) -> None:
    """An action typed between a mark and the words under it shows the marked shot."""
    kept: list[ShotGroup] = []
    for shot in scene.shots:
        before = kept[-1] if kept else None
        ours = before and before.marked and not before.spoken and before.was
        typed = shot.action and not shot.was and {one.of_shot for one in shot.spoken}
        if before and ours and typed and before.was in typed:
            shot.was, shot.transition = before.was, before.transition
            kept.pop()
        kept.append(shot)
    scene.shots = kept


def _know_scenes(scenes: Iterable[SceneGroup], shots: Mapping[str, str]) -> None:
    """A scene under a heading of other words is the one that most of its shots were in."""
    listed = list(scenes)
    taken = {scene.was for scene in listed} - {""}
    for scene in listed:
        of = Counter(
            shots[shot.was] for shot in scene.shots if shot.was and shots[shot.was] not in taken
        )
        if not scene.was and of:
            scene.was = of.most_common(1)[0][0]
            taken.add(scene.was)
