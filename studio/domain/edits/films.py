"""Commands for the film as a whole."""

from dataclasses import replace
from typing import Any

from studio.domain.film import Film
from studio.domain.formats import sized
from studio.domain.script.rewrite import rewrite

Args = dict[str, Any]


def change(film: Film, args: Args) -> Film:
    """Change title, style, captions, shape or language."""
    video = film.format
    if "aspect" in args:
        shape = sized(_size(film), args.pop("aspect"))
        video = replace(video, width=shape.width, height=shape.height)
    if "captions" in args:
        video = replace(video, captions=args.pop("captions"))
    return replace(film, format=video, **args)


def fader(film: Film, args: Args) -> Film:
    """Change one bus of the mixer."""
    bus = args.pop("bus")
    after = replace(getattr(film.mix, bus), **args)
    return replace(film, mix=replace(film.mix, **{bus: after}))


def ducking(film: Film, args: Args) -> Film:
    """Lower the music under speech, or not."""
    return replace(film, mix=replace(film.mix, ducking=args["on"]))


def write(film: Film, args: Args) -> Film:
    """Write the whole script anew; what it does not change stays as it is."""
    return rewrite(film, args["text"])


def _size(film: Film) -> str:
    """Return the landscape size that the film's pixels come from."""
    low, high = sorted((film.format.width, film.format.height))
    by_height = {358: "854x480", 480: "854x480", 720: "1280x720", 1080: "1920x1080"}
    return by_height.get(low, "1280x720" if high < 1920 else "1920x1080")
