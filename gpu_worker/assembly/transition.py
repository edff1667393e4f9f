"""The soft change between two shots: the last frames of one blended into the first of the next."""

from collections.abc import Sequence

from gpu_worker.assembly import pieces
from gpu_worker.assembly.blend import blend
from gpu_worker.assembly.burn import burn_at
from gpu_worker.assembly.colour import Planes, to_planes
from gpu_worker.assembly.match import Match
from gpu_worker.assembly.shot import PieceList, take, write_list
from gpu_worker.contract import Context, PictureEngine
from studio.domain.film import TransitionKind
from studio.domain.speech import Speech
from studio.domain.steps import TransitionRequest


def film_transition(
    request: TransitionRequest,
    speeches: Sequence[Speech],
    engines: tuple[PictureEngine, PictureEngine],
    context: Context,
) -> dict[str, object]:
    """Encode the transition into `context.folder`: its piece and `pieces.json`.

    `speeches` are those of the shot before, then those of the shot after; `engines` show the two.
    The captions of the shot before are gone by now; those of the shot after are blended last, so
    that they stay readable while the pictures change.
    """
    lines = len(request.before.shot.lines)
    before = take(request.before, speeches[:lines])
    after = take(request.after, speeches[lines:])
    first = before.timing.frames - request.frames
    old, new = before.open(engines[0]), after.open(engines[1])
    coming = after.overlays(request.captions, request.caption_style, after.timing.frames)

    def planes(number: int) -> Planes:
        context.step(number, request.frames)
        one = to_planes(old.frame(first + number))
        other = to_planes(new.frame(number))
        share = (number + 1) / (request.frames + 1)
        if request.kind == TransitionKind.MATCH:
            match = Match.of(old.focus(first + number), new.focus(number))
            mixed = match.blend(one, other, share)
        else:
            mixed = blend(one, other, share, request.kind)
        return burn_at(mixed, number, coming)

    path = context.folder / "000.piece"
    pieces.encode(range(request.frames), planes, request.after.format, path)
    write_list(context.folder, PieceList(request.frames, [path.name]))
    return {"frames": request.frames, "pieces": 1}
