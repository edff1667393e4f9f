"""Strategies: commands that make sense for a film, and some that do not."""

from typing import Any

from hypothesis import strategies as st

from studio.domain import edits
from studio.domain.edits.parts import ids_of
from studio.domain.film import Film, Media

WORDS = st.sampled_from(
    ["The river.", "Asha sits by a lamp.", "नदी चौड़ी है।", "A boat comes in slowly."]
)
PICTURE = Media("up-1", "key-1", "image", "sea.png")
SOUND = Media("up-2", "key-2", "audio", "sea.wav", seconds=3.0)
VALUES: dict[str, Any] = {
    "title": WORDS,
    "name": st.sampled_from(["Asha", "Ravi", "The Old Ferry"]),
    "description": WORDS | st.just(""),
    "text": WORDS,
    "species": st.just("crow"),
    "dress": st.just("red saree"),
    "props": st.lists(st.sampled_from(["lamp", "kite"]), max_size=2),
    "stars": st.lists(st.sampled_from(["take-1", "take-2"]), max_size=2),
    "style": st.just("cutout"),
    "captions": st.sampled_from(["burnt", "file"]),
    "caption_style": st.just("karaoke"),
    "aspect": st.sampled_from(["16:9", "9:16", "1:1", "2.39:1", "4:3"]),
    "language": st.sampled_from(["en", "hi", "pt-BR", "?"]),
    "bus": st.sampled_from(["music", "master"]),
    "place": st.sampled_from(["forest", "nowhere"]),
    "time": st.just("night"),
    "weather": st.just("rain"),
    "culture": st.just("indian"),
    "palette": st.just("rose"),
    "mood": st.just("tense"),
    "family": st.sampled_from(["raga", "none"]),
    "raga": st.just("yaman"),
    "key": st.sampled_from(["C", "F#", "H"]),
    "instruments": st.just(["flute"]),
    "framing": st.just("close"),
    "camera": st.just("crane"),
    "transition": st.sampled_from(["dip", "wipe"]),
    "emotion": st.just("happy"),
    "delivery": st.just("think"),
    "voice": st.sampled_from(["emma", "nobody"]),
    "age": st.just("old"),
    "gender": st.just("female"),
    "being": st.just("animal"),
    "seconds": st.floats(0, 80),
    "transition_seconds": st.floats(0.1, 2),
    "start": st.floats(0, 5),
    "at": st.floats(0, 70),
    "gain": st.floats(-70, 15),
    "speed": st.floats(0.4, 2),
    "pitch": st.integers(-13, 12),
    "tempo": st.integers(0, 230),
    "seed": st.integers(0, 2**31),
    "interior": st.booleans(),
    "mute": st.booleans(),
    "solo": st.booleans(),
    "on": st.booleans(),
    "media": st.sampled_from([None, PICTURE, SOUND]),
    "references": st.lists(st.just(PICTURE), max_size=2),
}
NEW = {
    "scene.insert": "scene shot",
    "scene.split": "scene",
    "shot.insert": "shot",
    "shot.split": "new",
}
NEW |= {"line.insert": "line", "cast.insert": "character"}


def new_ids() -> st.SearchStrategy[str]:
    return st.integers(0, 2**48 - 1).map(lambda number: f"sh-{number:012x}")


@st.composite
def commands(draw: st.DrawFn, film: Film) -> tuple[str, dict[str, Any]]:
    """A command with arguments that mostly fit the film."""
    name = draw(st.sampled_from(sorted(set(edits.COMMANDS))))
    command = edits.COMMANDS[name]
    may = draw(st.sets(st.sampled_from(command.may.split()))) if command.may else set()
    return name, {
        argument: draw(argument_of(film, name, argument))
        for argument in [*command.needs.split(), *sorted(may)]
    }


def argument_of(film: Film, name: str, argument: str) -> st.SearchStrategy[Any]:
    parts = {
        "scene": [scene.id for scene in film.scenes],
        "shot": [shot.id for shot in film.shots],
        "line": [line.id for shot in film.shots for line in shot.lines],
        "character": [who.id for who in film.cast],
    }
    some: dict[str, st.SearchStrategy[Any]] = {
        kind: st.sampled_from([*ids, "gone"]) for kind, ids in parts.items()
    }
    some["into"] = some["character"]
    appearance = some["character"].map(lambda who: {"character": who, "pose": "sit"})
    listed: dict[str, st.SearchStrategy[Any]] = {
        "was": st.sampled_from([*film.shots, None]),
        "characters": st.lists(appearance, max_size=3),
        "scenes": st.lists(some["scene"], max_size=3),
        "shots": st.lists(some["shot"], max_size=3),
        "before": st.sampled_from([*ids_of(film), ""]),
        "ids": st.fixed_dictionaries({one: new_ids() for one in ids_of(film)}),
    }
    if argument in NEW.get(name, "").split():
        return new_ids()
    if argument == "line" and name == "shot.split":
        return some["line"] | st.just("")
    return {**VALUES, **some, **listed}[argument]
