"""What people call an edit: of which part it is, and which edits are one step of history."""

from collections.abc import Mapping

from studio.domain.film import Film

Args = Mapping[str, object]

_LONGEST = 60
_SETTINGS = frozenset(
    {
        "film.set",
        "film.fader",
        "scene.set",
        "scene.cue",
        "shot.set",
        "shot.appearances",
        "line.set",
        "cast.set",
    }
)
_TARGETS = ("line", "shot", "scene", "character", "shots", "scenes")


def subject_of(name: str, args: Args) -> str:
    """Return what an edit sets; equal ones in a row are one step of history. "": never joined."""
    if name == "script.write":
        return name
    if name not in _SETTINGS:
        return ""
    targets = [str(args[one]) for one in (*_TARGETS, "bus") if one in args]
    return " ".join([name, *targets, *sorted(args.keys() - {*_TARGETS, "bus"})])


def label_of(before: Film, after: Film, args: Args) -> str:
    """Return the words by which its creator knows what an edit was about."""
    for film in (after, before):
        words = _words(film).get(target_of(args))
        if words is not None:
            return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
    return ""


def target_of(args: Args) -> str:
    """Return the id of what an edit is about, "" for the film itself."""
    target = next((args[one] for one in _TARGETS if args.get(one)), "")
    return str(target[0] if isinstance(target, list | tuple) else target)


def _words(film: Film) -> dict[str, str]:
    """Return what everything in the film is called."""
    words = {who.id: who.name for who in film.cast}
    for number, scene in enumerate(film.scenes, 1):
        words[scene.id] = scene.title or f"{number}"
        for place, shot in enumerate(scene.shots, 1):
            words[shot.id] = shot.description or f"{number}.{place}"
            words.update((line.id, line.text) for line in shot.lines)
    return words
