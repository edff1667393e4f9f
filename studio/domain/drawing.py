"""What a reviewer draws over a frame: strokes in parts of the picture, so that they fit any size."""

from typing import Annotated

import msgspec

from studio.domain.errors import InvalidInput

MOST_STROKES = 60
MOST_POINTS = 600
COLOURS = ("sun", "rose", "sky")

_Share = Annotated[float, msgspec.Meta(ge=-0.1, le=1.1)]


class Stroke(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One stroke of the pen: a colour of COLOURS and points (across, down), 0 to 1."""

    colour: str
    points: list[tuple[_Share, _Share]]


def drawing_of(given: object) -> list[dict[str, object]]:
    """Return strokes as they are kept; raises InvalidInput("error.note.drawing")."""
    try:
        strokes = msgspec.convert(given, list[Stroke])
    except msgspec.ValidationError as error:
        raise InvalidInput("error.note.drawing") from error
    fits = len(strokes) <= MOST_STROKES and all(
        one.colour in COLOURS and 0 < len(one.points) <= MOST_POINTS for one in strokes
    )
    if not fits:
        raise InvalidInput("error.note.drawing")
    return [
        {"colour": one.colour, "points": [[round(x, 4), round(y, 4)] for x, y in one.points]}
        for one in strokes
    ]
