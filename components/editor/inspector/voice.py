"""The pane of what is said, and by whom."""

import reflex as rx

from components.editor import live
from components.editor.inspector.line import line_card
from components.listening import Trouble
from components.ui.text import t
from state.voices import VoicesState
from studio.views.voices import VoiceView


class AddLine(rx.Component):
    """One more line for the selected shot."""

    library = "$/public/js/inspector/addLine.jsx"
    tag = "AddLine"


class VoicePicker(rx.Component):
    """The voices for whoever says the line that was touched last."""

    library = "$/public/js/inspector/voices.jsx"
    tag = "VoicePicker"
    voices: rx.Var[list[VoiceView]]


@rx.memo
def voice_pane() -> rx.Component:
    """What is said, and by whom."""
    shot = live.selected_shot()
    nothing = rx.el.p(t("Nobody speaks in this shot."), class_name="mut")
    cards = rx.foreach(shot.lines, lambda line, place: line_card(line, place, shot.lines.length()))
    return rx.fragment(
        rx.cond(
            shot.lines.length() > 0,
            rx.el.ul(
                cards, class_name="line-cards", custom_attrs={"aria-label": t("What is said")}
            ),
            nothing,
        ),
        Trouble.create(scope="line:"),
        rx.cond(shot.id != "", AddLine.create()),
        VoicePicker.create(voices=VoicesState.voices),
    )
