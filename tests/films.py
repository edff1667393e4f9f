"""Small films for tests: plain values, no script read."""

from studio.domain.film import (
    Appearance,
    Character,
    Cue,
    Film,
    Format,
    Line,
    MusicFamily,
    Place,
    Scene,
    Setting,
    Shot,
    TransitionKind,
)
from studio.domain.voices import VOICES

VOICE = next(iter(VOICES))
TINY = Format(width=320, height=180, fps=24)


def line(number: int, text: str = "The river is wide.", who: str = "asha") -> Line:
    return Line(id=f"line-{number}", character=who, text=text)


def shot(number: int, *lines: Line, **fields: object) -> Shot:
    values = {"seconds": 2.0, "appearances": (Appearance("asha"),), **fields}
    return Shot(id=f"shot-{number}", description=f"Shot {number}.", lines=lines, **values)  # type: ignore[arg-type]


def film(*scenes: tuple[Shot, ...], music: MusicFamily = MusicFamily.WESTERN) -> Film:
    """A film of one character, Asha; every scene plays at a river."""
    return Film(
        title="Test",
        format=TINY,
        cast=(Character(id="asha", name="Asha", voice=VOICE),),
        scenes=tuple(
            Scene(
                id=f"scene-{number}",
                title=f"Scene {number}",
                setting=Setting(place=Place.RIVER, name="river"),
                cue=Cue(family=music),
                shots=shots,
            )
            for number, shots in enumerate(scenes, 1)
        ),
    )


def two_scenes() -> Film:
    """Three shots with a line each; the second scene begins with a dissolve."""
    return film(
        (shot(1, line(1)), shot(2, line(2, "And very deep."))),
        (shot(3, line(3, "Let us go home."), transition=TransitionKind.DISSOLVE),),
    )
