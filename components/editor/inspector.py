"""The right side: what the selected shot is made of, and the one button that renders."""

from typing import Any

import reflex as rx

from components.editor import live
from components.editor.choices import (
    CAMERAS,
    EMOTIONS,
    FAMILIES,
    FRAMINGS,
    MOODS,
    TRANSITIONS,
)
from components.editor.people import name_of
from components.editor.render import render_foot
from components.ui.fields import labelled, select
from components.ui.icons import icon
from components.ui.tabs import tabs
from components.ui.text import decimal, initial, t, word
from state.editor import EditorState

_TYPING = 1000
"""Milliseconds after the last key until a text is saved; leaving the field saves at once."""


def _options(group: str, names: tuple[str, ...]) -> list[rx.Component]:
    return [rx.el.option(word(group, name), value=name) for name in names]


def _choice(
    label: rx.Var[str], group: str, names: tuple[str, ...], value: rx.Var, key: rx.Var, save: Any
) -> rx.Component:
    control = select(
        *_options(group, names), default_value=value, key=key, on_change=lambda new: save(key, new)
    )
    return labelled(label, control)


def _text(
    label: rx.Var[str], value: rx.Var, key: rx.Var, save: Any, **props: object
) -> rx.Component:
    return rx.el.textarea(
        default_value=value,
        key=key,
        on_change=lambda text: save(key, text).debounce(_TYPING),
        on_blur=lambda text: save(key, text),
        dir="auto",
        class_name="area",
        custom_attrs={"aria-label": label},
        **props,
    )


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
            default_value=shot.wished_seconds.to_string(),
            key=shot.id,
            on_blur=lambda text: EditorState.set_seconds(shot.id, text),
        ),
        rx.el.span(t("s"), class_name="dim"),
        class_name="field",
    )
    return rx.fragment(
        rx.el.div(
            rx.el.p(t("Shot {number}", number=shot.number), class_name="lab"),
            _text(t("What is seen"), shot.description, shot.id, EditorState.describe, rows="4"),
        ),
        rx.el.div(
            _choice(
                t("Framing"), "framing", FRAMINGS, shot.framing, shot.id, EditorState.set_framing
            ),
            _choice(t("Camera"), "camera", CAMERAS, shot.camera, shot.id, EditorState.set_camera),
            class_name="two",
        ),
        rx.el.div(
            labelled(t("At least"), seconds),
            _choice(
                t("Begins with"),
                "transition",
                TRANSITIONS,
                shot.transition,
                shot.id,
                EditorState.set_transition,
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


def _line(line: rx.Var) -> rx.Component:
    name = name_of(line.character, line.speaker)
    feelings = select(
        *_options("emotion", EMOTIONS),
        default_value=line.emotion,
        key=line.id,
        on_change=lambda new: EditorState.feel(line.id, new),
        custom_attrs={"aria-label": t("Feeling of {name}", name=name)},
    )
    return rx.el.li(
        rx.el.p(
            rx.el.span(initial(name), class_name="ava", custom_attrs={"aria-hidden": "true"}),
            rx.el.span(t("{name} says", name=name), class_name="b grow clip"),
            rx.el.span(feelings, style={"width": "116px"}),
            class_name="lab",
        ),
        _text(t("What {name} says", name=name), line.text, line.id, EditorState.say, rows="3"),
        _voice(EditorState.cast[line.character]),
        class_name="stack",
        key=line.id,
    )


def _voice(character: rx.Var) -> rx.Component:
    return labelled(
        t("Voice of {name}", name=name_of(character.id, character.name)),
        select(
            rx.foreach(
                EditorState.voices,
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
            on_change=lambda voice: EditorState.set_voice(character.id, voice),
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


@rx.memo
def sound_pane() -> rx.Component:
    """The music under the scene."""
    scene_id = live.selected_shot().scene_id
    scene = EditorState.scenes[scene_id]
    return rx.fragment(
        rx.el.h3(t("Music of scene {number}", number=scene.number), class_name="b"),
        _choice(t("Mood"), "mood", MOODS, scene.mood, scene_id, EditorState.set_mood),
        _choice(t("Tradition"), "music", FAMILIES, scene.music, scene_id, EditorState.set_music),
    )


def inspector() -> rx.Component:
    """Return the right side."""
    return rx.el.aside(
        tabs(
            picture_pane(),
            voice_pane(),
            sound_pane(),
            labels=[t("Picture"), t("Voice"), t("Sound")],
            label=t("Inspector"),
        ),
        render_foot(),
        class_name="insp",
        custom_attrs={"aria-label": t("Inspector")},
    )
