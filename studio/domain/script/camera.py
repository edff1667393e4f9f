"""How a shot is framed and how the camera moves: habits of film making, the same for the same shot."""

from dataclasses import dataclass

from studio.domain.film import NARRATOR, CameraMove, Delivery, Emotion, Framing, Line
from studio.domain.script.words.lexicon import Lexicon

_OPENINGS = (
    CameraMove.PUSH,
    CameraMove.CRANE,
    CameraMove.PAN_RIGHT,
    CameraMove.PULL,
    CameraMove.PAN_LEFT,
)
_STRONG = frozenset(
    {Emotion.SAD, Emotion.AFRAID, Emotion.ANGRY, Emotion.WHISPER, Emotion.SURPRISED}
)

_MOVES = Lexicon(
    {
        CameraMove.TILT_UP: """look up, looks up, looked up, sky, tower, summit, peak, treetop, stars, high, rises, above, spire, gopuram,
            ऊपर, आसमान, आकाश, चोटी, மேலே, పైకి, en haut, arriba, in alto, acima, oben, вверх, 上""",
        CameraMove.TILT_DOWN: """look down, looks down, looked down, chasm, abyss, below, well, falls, fell, ground, floor,
            नीचे, गिरा, கீழே, క్రిందికి, en bas, abajo, in basso, abaixo, unten, вниз, 下""",
        CameraMove.PAN_RIGHT: """along, across, road, horizon, fields, valley, valleys, river, procession, passes, रास्ता, मैदान, le long""",
        CameraMove.PULL: "leaves, left alone, walks away, far away, goodbye, vast, spread out, spectacular view, alone, the end",
        CameraMove.PUSH: "face, eyes, notices, suddenly, realises, realizes, stares, discovers, smiles, secret, चेहरा, आँखें",
    }
)
_FACES = Lexicon(
    {
        True: """face, eyes, smile, smiles, smiled, laugh, laughs, laughed, weeps, cries, cried, tear, tears, frowns, whispers, blinks,
        stares, considers, blushes, says nothing, चेहरा, आँखें, मुस्कुराया, मुस्कुराई, हँसा, हँसी, रोया, रोई, sourit, sonríe, sorride,
        lächelt, улыбается"""
    }
)


@dataclass(frozen=True, slots=True)
class View:
    """What the camera has to deal with. `place` counts the shots of a scene, `talk` those with speech."""

    seen: str
    lines: tuple[Line, ...]
    people: int
    listener: bool
    place: int
    talk: int
    scene: int
    last: bool = False


def framing_of(view: View) -> Framing:
    """Return the framing: wide to open, medium and close in turn, two people over the shoulder."""
    if view.place == 0 or view.people == 0:
        return Framing.WIDE
    if view.people > 1 and not view.listener:
        return Framing.TWO_SHOT if view.people == 2 else Framing.WIDE
    speaks = [line for line in view.lines if line.character != NARRATOR]
    if any(line.emotion in _STRONG for line in speaks) or _FACES.hits(view.seen):
        return Framing.CLOSE
    if not speaks:
        return Framing.MEDIUM if view.place % 3 else Framing.WIDE
    if view.listener:
        turns = (
            Framing.TWO_SHOT,
            Framing.OVER_SHOULDER,
            Framing.CLOSE,
            Framing.OVER_SHOULDER,
            Framing.MEDIUM,
        )
    else:
        turns = (Framing.MEDIUM, Framing.CLOSE, Framing.MEDIUM)
    return turns[view.talk % len(turns)]


def move_of(view: View, framing: Framing) -> CameraMove:
    """Return the camera's move: an opening moves, a film ends drawing back, most others stand still."""
    if view.last and not (view.place == 0 and view.scene == 0):
        return CameraMove.PULL
    said = _MOVES.first(view.seen)
    if view.place == 0:
        fits = said in (CameraMove.TILT_UP, CameraMove.PAN_RIGHT) and view.scene > 0
        return said if fits and said else _OPENINGS[view.scene % len(_OPENINGS)]
    if any(line.delivery == Delivery.CHANT for line in view.lines):
        return CameraMove.CRANE
    if view.lines and framing != Framing.WIDE:
        return (
            CameraMove.PUSH
            if framing == Framing.CLOSE and view.talk % 2 == 0
            else CameraMove.STATIC
        )
    if said is not None and view.place % 2:
        return said
    return CameraMove.PUSH if framing == Framing.WIDE and view.place % 3 == 0 else CameraMove.STATIC
