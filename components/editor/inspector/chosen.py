"""What the selected shots have in common, as a Var, and edits that go to all of them."""

from dataclasses import dataclass, field

import reflex as rx

from components.editor import live

_CHOSEN_JS = "$/public/js/inspect/chosen.js"


@dataclass
class Chosen:
    """The selected shots; a field in which they differ is "". `people` and `things` are in all."""

    count: int = 0
    transition: str = ""
    transition_seconds: float = 0.5
    wished_seconds: float = 0.0
    spoken_seconds: float = 0.0
    people: list[str] = field(default_factory=list)
    things: list[str] = field(default_factory=list)


def chosen() -> rx.Var:
    """Return the Chosen."""
    return live.read(_CHOSEN_JS, "useChosen", "allChosen", Chosen)


def act(tag: str, given: str, *values: rx.Var) -> rx.Var:
    """Return what calls `tag` of the module with the arguments `given`."""
    return live.call(_CHOSEN_JS, tag, f"{tag}({given})", *values)


def set_all(field_name: str, value: str = "event.target.value") -> rx.Var:
    """Return what sets a field of all selected shots to what was chosen in the control."""
    return act("setChosen", f'"{field_name}", {value}')
