"""Help in the editor: palette, sheet of keys, tour, tips."""

from dataclasses import asdict, dataclass

import reflex as rx

from components.ui.text import later
from state.preferences import PreferencesState


@dataclass(frozen=True)
class TourStep:
    """A part of the screen (`target`, a CSS selector) and what is said of it; both texts are msgids."""

    target: str
    title: str
    text: str
    level: str = ""


TOUR = (
    TourStep(
        ".levels",
        later("One film, seen from near and far"),
        later(
            "Words, pictures, time, review: four looks at the same film. Keys 1 to 4 change them."
        ),
        "board",
    ),
    TourStep(
        ".card",
        later("A card is a shot"),
        later("Its picture, its sentence, its line. Drag it, or move it with Alt and the arrows."),
        "board",
    ),
    TourStep(
        ".screen",
        later("It always plays"),
        later("Space plays the film. What is not rendered yet plays as its drawing."),
        "board",
    ),
    TourStep(
        ".insp",
        later("Change anything here"),
        later(
            "Picture, voice and sound of the chosen shot. Everything saves itself, and Ctrl+Z goes back."
        ),
        "board",
    ),
    TourStep(
        ".render",
        later("Only this costs credits"),
        later("It says what is made, the price and the time, and makes only what you changed."),
        "board",
    ),
    TourStep(
        ".dock",
        later("See it being made"),
        later("How far it is and when it will be done. Ctrl+K finds anything, ? shows all keys."),
        "board",
    ),
)


class EditorHelp(rx.Component):
    """Draws nothing until it is wanted; `invite` asks a new user to look around."""

    library = "$/public/js/help/help.jsx"
    tag = "EditorHelp"
    bindings: rx.Var[dict]
    invite: rx.Var[bool]
    steps: rx.Var[list]
    on_bind: rx.EventHandler[rx.event.passthrough_event_spec(dict)]
    on_tour_end: rx.EventHandler[rx.event.no_args_event_spec]


def editor_help() -> rx.Component:
    """Return the editor's help."""
    chosen = PreferencesState.chosen
    return EditorHelp.create(
        bindings=chosen.bindings,
        invite=PreferencesState.loaded & ~chosen.tour_done,
        steps=[asdict(step) for step in TOUR],
        on_bind=PreferencesState.bind,
        on_tour_end=PreferencesState.end_tour,
    )
