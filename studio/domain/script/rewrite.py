"""A film whose script its creator changed: what has the same words stays the same."""

from collections.abc import Sequence
from dataclasses import replace

from studio.domain.errors import ScriptRefused
from studio.domain.film import Film, Scene, Shot, TransitionKind
from studio.domain.script.aligned import aligned
from studio.domain.script.blocks import Block, BlockKind, read_blocks
from studio.domain.script.decode import LONGEST
from studio.domain.script.fresh import FreshScenes
from studio.domain.script.groups import SceneGroup, ShotGroup, groups_of
from studio.domain.script.lengths import fitting
from studio.domain.script.names import Names
from studio.domain.script.newcomers import with_newcomers
from studio.domain.script.renamed import renamed, without_leavers
from studio.domain.script.resettled import resettled
from studio.domain.script.retake import Retake
from studio.domain.script.title_page import split_title_page
from studio.domain.script.written import Script, script_of, usual_transitions


def rewrite(film: Film, text: str) -> Film:
    """Return the film that `text` tells.

    Scenes, shots and lines keep their ids and all that their creator chose as long as their words are
    the same or alike, wherever they moved. Raises ScriptRefused("error.script.empty") for a text that
    shows and says nothing, and ("error.script.too_long").
    """
    if len(text) > LONGEST:
        raise ScriptRefused("error.script.too_long", have=len(text), most=LONGEST)
    before = script_of(film)
    page, body = split_title_page(text.replace("\r\n", "\n").replace("\r", "\n"))
    film = replace(film, title=" ".join(page["title"].split())) if page.get("title") else film
    if body.strip() == before.text.strip():
        return film

    # 1. What is what
    blocks = fitting(read_blocks(body, Names(film.cast).known))
    if not any(_tells(block) for block in blocks):
        raise ScriptRefused("error.script.empty")
    scenes = _groups(film, before, blocks)

    # 2. Who is there
    old = film
    film = with_newcomers(renamed(film, scenes), scenes)

    # 3. The scenes with their shots
    made = FreshScenes(old, film)
    retake = Retake(old, film)
    first_of = {scene.shots[0].id: at for at, scene in enumerate(old.scenes) if scene.shots}
    headings = {one.scene: one.block.text for one in before.placed if _is_heading(one.block)}
    known = {scene.id: scene for scene in old.scenes}
    result: list[Scene] = []
    for number, group in enumerate(scenes):
        fresh = made.scene(group, number, last=number == len(scenes) - 1)
        shots = tuple(
            replace(
                retake.shot(part, shot),
                transition=_transition(part, shot, first_of, (number, place), retake),
            )
            for place, (part, shot) in enumerate(zip(group.shots, fresh.shots, strict=True))
        )
        scene = known.get(group.was)
        if scene is None:
            scene = made.settle(group, fresh, result[-1] if result else None)
        elif group.heading and group.heading.text != headings[scene.id]:
            scene = resettled(scene, headings[scene.id], group.heading.text, film.language)
        result.append(replace(scene, shots=shots))
    return without_leavers(old, replace(film, scenes=tuple(result)))


def _groups(film: Film, before: Script, blocks: Sequence[Block]) -> list[SceneGroup]:
    """Return the scenes of the changed text, each part knowing what it was."""
    told = [block for block in blocks if _counts(block)]
    placed = [one for one in before.placed if _counts(one.block)]
    found = iter(aligned([one.block for one in placed], told))
    partners = [
        placed[at] if _counts(block) and (at := next(found)) is not None else None
        for block in blocks
    ]
    return groups_of(
        blocks, partners, {shot.id: scene.id for scene in film.scenes for shot in scene.shots}
    )


def _transition(
    group: ShotGroup, fresh: Shot, first_of: dict[str, int], at: tuple[int, int], retake: Retake
) -> TransitionKind:
    """Return how a shot begins: as the text says, else as it did, else as is usual at this place."""
    number, place = at
    usual = usual_transitions(place, first=number == 0)
    if group.transition is not None:
        return group.transition
    old = retake.old(group)
    if old is None:
        return fresh.transition if fresh.transition in usual else usual[0]
    was_first = first_of.get(old.id)
    before = usual_transitions(0 if was_first is not None else 1, first=was_first == 0)
    return old.transition if before == usual and old.transition in usual else usual[0]


def _counts(block: Block) -> bool:
    return block.kind not in (BlockKind.ASIDE, BlockKind.TRANSITION)


def _tells(block: Block) -> bool:
    return block.kind in (BlockKind.ACTION, BlockKind.SPEECH, BlockKind.HEADING) and any(
        char.isalnum() for char in block.text
    )


def _is_heading(block: Block) -> bool:
    return block.kind == BlockKind.HEADING
