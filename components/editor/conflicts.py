"""Words that two people changed at once: both are shown until one is chosen."""

import reflex as rx

from state.editor import EditorState
from studio.views.edits import ConflictView


class Conflicts(rx.Component):
    """Shows what was replaced unseen beside what stands, and does what is chosen."""

    library = "$/public/js/film/conflicts.jsx"
    tag = "Conflicts"
    conflicts: rx.Var[list[ConflictView]]
    on_settle: rx.EventHandler[rx.event.passthrough_event_spec(str)]


def conflicts() -> rx.Component:
    """Return the region of conflicts; it is always there, so that readers hear what comes into it."""
    return Conflicts.create(conflicts=EditorState.conflicts, on_settle=EditorState.settle_conflict)
