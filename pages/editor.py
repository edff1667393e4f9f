"""The editor of one film, at one of its levels."""

import reflex as rx

from components.account import news
from components.chrome import skip_link
from components.editor import live
from components.editor.bar import top_bar
from components.editor.board import board
from components.editor.cast.sheet import sheets
from components.editor.conflicts import conflicts
from components.editor.dock import dock
from components.editor.frame import edges, stage_edge
from components.editor.inspector.listen import listener
from components.editor.inspector.side import inspector
from components.editor.live import film_bridge
from components.editor.media_drop import media_drop
from components.editor.notes import notes_desk
from components.editor.publish import publish_desk
from components.editor.render import making
from components.editor.review import review
from components.editor.scenes import scene_list
from components.editor.script import preview, script
from components.editor.shelf import takes_desk
from components.editor.stage import stage
from components.editor.timeline import timeline
from components.help import editor_help
from components.ui.text import t
from components.ui.toast import toast
from state.editor import EditorState


def _missing() -> rx.Component:
    return rx.el.main(
        rx.el.h1(t("This film is not here."), class_name="disp h-big"),
        rx.el.p(
            t("It was deleted, or it belongs to somebody else. Your own films are untouched."),
            class_name="mut lead",
        ),
        rx.el.a(t("All films"), href="/films", class_name="btn pri lg"),
        id="main",
        class_name="em",
    )


@rx.memo
def middle() -> rx.Component:
    """What the level shows."""
    shown = rx.match(
        live.level(),
        ("script", script()),
        ("timeline", rx.fragment(stage(), stage_edge(), timeline())),
        ("review", review()),
        rx.fragment(stage(), stage_edge(), board()),
    )
    return rx.fragment(shown)


def page() -> rx.Component:
    """Return the editor."""
    notice = EditorState.notice
    screen = rx.fragment(
        rx.el.div(
            top_bar(),
            scene_list(),
            rx.el.main(middle(), id="main", class_name="mid"),
            inspector(preview()),
            dock(),
            edges(),
            takes_desk(),
            notes_desk(),
            class_name="app",
        ),
        media_drop(),
        sheets(),
        listener(),
        making(),
        publish_desk(),
        conflicts(),
        toast(notice.kind, notice.code, notice.params, EditorState.dismiss),
        editor_help(),
        news(),
    )
    return rx.fragment(skip_link(), film_bridge(), rx.cond(EditorState.missing, _missing(), screen))
