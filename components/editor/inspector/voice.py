"""The pane of what is said, and by whom."""

import reflex as rx

from components.editor import live
from components.editor.choices import EMOTIONS
from components.editor.inspector.fields import options
from components.editor.media_drop import media_field
from components.editor.people import name_of
from components.ui.fields import labelled, select
from components.ui.icons import icon
from components.ui.text import initial, t, word
from state.voices import VoicesState


def _line(line: rx.Var) -> rx.Component:
    name = name_of(line.character, line.speaker)
    feelings = select(
        *options("emotion", EMOTIONS),
        value=line.emotion,
        on_change=live.edit("line.set", "emotion", line=line.id),
        custom_attrs={"aria-label": t("Feeling of {name}", name=name)},
    )
    return rx.el.li(
        rx.el.p(
            rx.el.span(initial(name), class_name="ava", custom_attrs={"aria-hidden": "true"}),
            rx.el.span(t("{name} says", name=name), class_name="b grow clip"),
            rx.el.span(feelings, style={"width": "116px"}),
            class_name="lab",
        ),
        live.edit_text(
            "line.set",
            {"line": line.id},
            "text",
            line.text,
            t("What {name} says", name=name),
            rows=3,
            required=True,
            class_name="area",
        ),
        voice_choice(character_id=line.character),
        media_field("sound", "line.recording", {"line": line.id}, line.recording),
        class_name="stack",
        key=line.id,
    )


@rx.memo
def voice_choice(character_id: rx.Var[str]) -> rx.Component:
    """The voice of somebody."""
    character = live.character(character_id)
    return labelled(
        t("Voice of {name}", name=name_of(character.id, character.name)),
        select(
            rx.foreach(
                VoicesState.voices,
                lambda voice: rx.el.option(
                    voice.title,
                    " · ",
                    word("age", voice.age),
                    " · ",
                    word("gender", voice.gender),
                    value=voice.id,
                ),
            ),
            value=character.voice,
            on_change=live.edit("cast.set", "voice", character=character.id),
        ),
    )


@rx.memo
def voice_pane() -> rx.Component:
    """What is said, and by whom."""
    shot = live.selected_shot()
    nothing = rx.el.p(t("Nobody speaks in this shot."), class_name="mut")
    spoken = rx.fragment(
        rx.el.ul(rx.foreach(shot.lines, _line), class_name="stack", style={"gap": "20px"}),
        rx.el.p(
            icon("info", small=True),
            rx.el.span(t("Another voice changes every line of that person.")),
            class_name="note",
        ),
    )
    return rx.cond(shot.lines.length() > 0, spoken, nothing)
