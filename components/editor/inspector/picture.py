"""The pane of the picture."""

import reflex as rx

from components.editor import live
from components.editor.choices import CAMERAS, FRAMINGS, TRANSITIONS
from components.editor.inspector.fields import choice
from components.editor.media_drop import media_field
from components.ui.fields import labelled
from components.ui.icons import icon
from components.ui.text import decimal, t


@rx.memo
def picture_pane() -> rx.Component:
    """What is seen."""
    shot = live.selected_shot()
    seconds = rx.el.span(
        rx.el.input(
            type="number",
            min=1,
            max=60,
            step=0.5,
            value=shot.wished_seconds,
            on_change=live.edit_number("shot.set", "seconds", shot=shot.id),
        ),
        rx.el.span(t("s"), class_name="dim"),
        class_name="field",
    )
    return rx.fragment(
        rx.el.div(
            rx.el.p(t("Shot {number}", number=shot.number), class_name="lab"),
            live.edit_text(
                "shot.set",
                {"shot": shot.id},
                "description",
                shot.description,
                t("What is seen"),
                rows=4,
                class_name="area",
                custom_attrs={"data-field": "description"},
            ),
        ),
        media_field("picture", "shot.media", {"shot": shot.id}, shot.media.name),
        rx.el.div(
            choice(
                t("Framing"),
                "framing",
                FRAMINGS,
                shot.framing,
                live.edit("shot.set", "framing", shot=shot.id),
            ),
            choice(
                t("Camera"),
                "camera",
                CAMERAS,
                shot.camera,
                live.edit("shot.set", "camera", shot=shot.id),
            ),
            class_name="two",
        ),
        rx.el.div(
            labelled(t("At least"), seconds),
            choice(
                t("Begins with"),
                "transition",
                TRANSITIONS,
                shot.transition,
                live.edit("shot.set", "transition", shot=shot.id),
            ),
            class_name="two",
        ),
        rx.el.p(
            icon("info", small=True),
            rx.el.span(
                t(
                    "Now {seconds} s. Speech makes a shot longer when it needs to.",
                    seconds=decimal(shot.seconds),
                )
            ),
            class_name="note",
        ),
    )
