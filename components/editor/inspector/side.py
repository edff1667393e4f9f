"""The tabs of the inspector, and the one button that renders."""

import reflex as rx

from components.editor.inspector.picture import picture_pane
from components.editor.inspector.sound import sound_pane
from components.editor.inspector.voice import voice_pane
from components.editor.notes import notes_label, notes_pane
from components.editor.render import render_foot
from components.ui.tabs import tabs
from components.ui.text import t


def inspector(*above: rx.Component) -> rx.Component:
    """Return the right side; `above` stands over its tabs."""
    return rx.el.aside(
        *above,
        tabs(
            picture_pane(),
            voice_pane(),
            sound_pane(),
            notes_pane(),
            labels=[t("Picture"), t("Voice"), t("Sound"), notes_label()],
            label=t("Inspector"),
        ),
        render_foot(),
        class_name="insp",
        custom_attrs={"aria-label": t("Inspector")},
    )
