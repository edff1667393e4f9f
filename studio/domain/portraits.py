"""A character's face: the picture that stands for them in the cast list and beside their lines."""

from studio.domain.film import Appearance, Film, Format, Framing, Place, Scene, Setting, Shot
from studio.domain.single_steps import Engines, still_step
from studio.domain.steps import Step

_FORMAT = Format(width=480, height=480)
_SHOT = "portrait"


def portrait_step(film: Film, character_id: str, engines: Engines | None = None) -> Step:
    """Return the step that paints the character alone, close, as `still.jpg`.

    KeyError when the cast has none of this id.
    """
    who = film.character(character_id)
    alone = Film(title="", language=film.language, style=film.style, format=_FORMAT, cast=(who,))
    shot = Shot(
        id=_SHOT,
        description=who.name,
        framing=Framing.CLOSE,
        appearances=(Appearance(who.id),),
        seed=who.seed,
    )
    setting = Setting(place=Place.ABSTRACT, culture=who.culture, seed=who.seed)
    return still_step(alone, Scene(id=_SHOT, title="", setting=setting), shot, engines)
