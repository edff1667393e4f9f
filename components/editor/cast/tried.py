"""What an open sheet shows, with what is tried laid over it, as Vars; and how to try something."""

from dataclasses import dataclass, field
from typing import Any

import reflex as rx

from components.editor import live
from components.ui.fields import labelled, select
from state.film_patch import FilmHead
from studio.views.film import CharacterView, SceneView

_TRIED_JS = "$/public/js/cast/tried.js"
_TRIAL_JS = "$/public/js/cast/trial.js"
_OPENED_JS = "$/public/js/cast/opened.js"


@dataclass
class PlaceView:
    """The scenes of one name, kind and side of the door."""

    id: str = ""
    name: str = ""
    label: str = ""
    place: str = ""
    interior: bool = False
    scene_ids: list[str] = field(default_factory=list)
    still_url: str = ""
    shots: int = 0


@dataclass
class Opened:
    """Which sheet is open, and about "person" or "place"."""

    what: str = ""
    kind: str = "person"
    id: str = ""


def opened() -> rx.Var:
    return live.read(_OPENED_JS, "useOpened", "openedNow", Opened)


def person() -> rx.Var:
    """Return the CharacterView of whom the sheet is about."""
    return live.read(_TRIED_JS, "useTriedPerson", "triedPerson", CharacterView)


def place() -> rx.Var:
    """Return the PlaceView that the sheet is about."""
    return live.read(_TRIED_JS, "useTriedOpenPlace", "triedPlace", PlaceView)


def places() -> rx.Var:
    return live.read(_OPENED_JS, "usePlaces", "allPlaces", list[PlaceView])


def scene(scene_id: rx.Var[str]) -> rx.Var:
    """Return a SceneView."""
    return live.read(_TRIED_JS, "useTriedScene", "triedScene", SceneView, scene_id)


def look_scene() -> rx.Var:
    """Return the SceneView of the scene whose look is chosen."""
    return live.read(_TRIED_JS, "useLookScene", "lookScene", SceneView)


def head() -> rx.Var:
    """Return the FilmHead."""
    return live.read(_TRIED_JS, "useTriedHead", "triedHead", FilmHead)


def end_of(character_id: rx.Var[str]) -> rx.Var:
    """Return "gone", or the id of whom somebody is to become, or ""."""
    return live.read(_TRIAL_JS, "useEnd", "triedEnd", str, character_id)


def open_person(character_id: rx.Var[str]) -> rx.Var:
    return live.call(_OPENED_JS, "openPerson", f"openPerson({character_id!s})", character_id)


def open_place(place_id: rx.Var[str]) -> rx.Var:
    return live.call(_OPENED_JS, "openPlace", f"openPlace({place_id!s})", place_id)


def attempt(name: str, given: str, *values: rx.Var) -> rx.Var:
    """Return what tries the command `name` with the arguments `given` (a JavaScript object)."""
    return live.call(_TRIAL_JS, "attempt", f'attempt("{name}", {given})', *values)


def attempt_all(scenes: rx.Var, given: str) -> rx.Var:
    """Return what tries `scene.set` for several scenes."""
    return live.call(_TRIAL_JS, "attemptAll", f"attemptAll({scenes!s}, {given})", scenes)


class Typed(rx.Component):
    """A text that is tried as it is typed."""

    library = "$/public/js/cast/typed.jsx"
    tag = "Typed"
    value: rx.Var[str]
    save: rx.Var[Any]
    placeholder: rx.Var[str]


def typed(label: rx.Var[str], value: rx.Var, save: rx.Var, **props: object) -> rx.Component:
    """Return a labelled text that is tried as it is typed."""
    return labelled(label, Typed.create(value=value, save=save, **props))


def picked(
    label: rx.Var[str], options: list[rx.Component], value: rx.Var, save: rx.Var
) -> rx.Component:
    """Return a labelled choice that is tried."""
    return labelled(label, select(*options, value=value, on_change=save))
