"""Notes on frames: the inspector's tab, and what lives in the browser of them."""

import reflex as rx

from components.editor import live
from components.ui.text import t
from state.editor import EditorState
from state.notes import NotesState
from studio.views.notes import NoteView
from studio.views.takes import VersionView


class NotesDesk(rx.Component):
    """Asks for the notes, offers the actions of a reviewer, draws over the picture."""

    library = "$/public/js/notes/desk.jsx"
    tag = "NotesDesk"
    notes: rx.Var[list[NoteView]]
    versions: rx.Var[list[VersionView]]
    made: rx.Var[str]
    on_versions: rx.EventHandler[rx.event.no_args_event_spec]
    on_look: rx.EventHandler[rx.event.no_args_event_spec]
    on_say: rx.EventHandler[rx.event.passthrough_event_spec(list, str)]


class NotesPane(rx.Component):
    """The list of notes and what writes one."""

    library = "$/public/js/notes/pane.jsx"
    tag = "NotesPane"
    saved: rx.Var[int]
    on_add: rx.EventHandler[rx.event.passthrough_event_spec(str, str, int, int, list)]
    on_reply: rx.EventHandler[rx.event.passthrough_event_spec(str, str)]
    on_resolve: rx.EventHandler[rx.event.passthrough_event_spec(str, bool)]
    on_rewrite: rx.EventHandler[rx.event.passthrough_event_spec(str, str)]
    on_delete: rx.EventHandler[rx.event.passthrough_event_spec(str)]


def notes_desk() -> rx.Component:
    """Return the part of the notes that draws only over the picture."""
    return NotesDesk.create(
        notes=NotesState.notes,
        versions=NotesState.versions,
        made=EditorState.play.video_url,
        on_look=NotesState.look,
        on_versions=NotesState.look_versions,
        on_say=NotesState.say,
    )


def notes_label() -> rx.Var[str]:
    """Return the name of the tab, with how many notes are open."""
    own = live.needs("../notes/store.js", "useOpenCount", "const openNotes = useOpenCount();")
    count = rx.Var("openNotes", _var_type=int, _var_data=own).to(int)
    return rx.cond(count > 0, t("Notes {count}", count=count), t("Notes")).to(str)


@rx.memo
def notes_pane() -> rx.Component:
    """The notes of the film."""
    return NotesPane.create(
        saved=NotesState.saved,
        on_add=NotesState.add,
        on_reply=NotesState.reply,
        on_resolve=NotesState.resolve,
        on_rewrite=NotesState.rewrite,
        on_delete=NotesState.delete,
    )
