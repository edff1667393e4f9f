"""The right side: what the selected shot is made of, and the one button that renders."""

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
from components.editor.media_drop import media_field
from components.editor.mixer import mixer
from components.editor.people import name_of
from components.editor.render import render_foot
from components.ui.fields import labelled, select
from components.ui.icons import icon
from components.ui.tabs import tabs
from components.ui.text import decimal, initial, t, word
from state.voices import VoicesState


def _options(group: str, names: tuple[str, ...]) -> list[rx.Component]:
    return [rx.el.option(word(group, name), value=name) for name in names]


def _choice(
    label: rx.Var[str], group: str, names: tuple[str, ...], value: rx.Var, save: rx.Var
) -> rx.Component:
    return labelled(label, select(*_options(group, names), value=value, on_change=save))


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
            _choice(
                t("Framing"),
                "framing",
                FRAMINGS,
                shot.framing,
                live.edit("shot.set", "framing", shot=shot.id),
            ),
            _choice(
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
            _choice(
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


def _line(line: rx.Var) -> rx.Component:
    name = name_of(line.character, line.speaker)
    feelings = select(
        *_options("emotion", EMOTIONS),
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


@rx.memo
def sound_pane() -> rx.Component:
    """The music under the scene."""
    scene_id = live.selected_shot().scene_id
    scene = live.scene(scene_id.to(str))
    mood = live.edit("scene.cue", "mood", scene=scene_id)
    family = live.edit("scene.cue", "family", scene=scene_id)
    return rx.fragment(
        rx.el.h3(t("Music of scene {number}", number=scene.number), class_name="b"),
        _choice(t("Mood"), "mood", MOODS, scene.mood, mood),
        _choice(t("Tradition"), "music", FAMILIES, scene.music, family),
        media_field("sound", "scene.recording", {"scene": scene_id}, scene.recording),
        mixer(),
    )


def inspector(*above: rx.Component) -> rx.Component:
    """Return the right side; `above` stands over its tabs."""
    return rx.el.aside(
        *above,
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
