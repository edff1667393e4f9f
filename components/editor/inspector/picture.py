"""The pane of the picture: what is seen, how the camera sees it, how long, in which light."""

import reflex as rx

from components.editor import live
from components.editor.choices import TRANSITIONS
from components.editor.inspector.chosen import chosen, set_all
from components.editor.inspector.fields import options
from components.editor.inspector.seen import seen
from components.editor.media_drop import media_field
from components.ui.fields import labelled, select
from components.ui.icons import icon
from components.ui.text import decimal, t, tn, word

_CAMERA_JS = "$/public/js/inspect/camera.jsx"


class FramingPicker(rx.Component):
    """How near the camera is, drawn."""

    library = _CAMERA_JS
    tag = "FramingPicker"
    label: rx.Var[str]


class CameraPicker(rx.Component):
    """How the camera moves, with the shot's own still."""

    library = _CAMERA_JS
    tag = "CameraPicker"
    label: rx.Var[str]


def _seconds(value: rx.Var, save: rx.Var, least: float, most: float, step: float) -> rx.Component:
    return rx.el.span(
        rx.el.input(type="number", min=least, max=most, step=step, value=value, on_change=save),
        rx.el.span(t("s"), class_name="dim"),
        class_name="field",
    )


def _number(field: str) -> rx.Var:
    return set_all(field, "Number(event.target.value)")


@rx.memo
def length() -> rx.Component:
    """How long the shots are, and why not shorter."""
    shots = chosen()
    needs = t(
        "What is said takes {seconds} s: the shot is never shorter.",
        seconds=decimal(shots.spoken_seconds),
    )
    speaks = shots.spoken_seconds > shots.wished_seconds
    return rx.fragment(
        labelled(
            t("At least"),
            _seconds(shots.wished_seconds, _number("seconds"), 0.5, 60, 0.5),
        ),
        rx.cond(
            speaks,
            rx.el.p(icon("info", small=True), rx.el.span(needs), class_name="note across"),
        ),
    )


@rx.memo
def beginning() -> rx.Component:
    """How the shots begin."""
    shots = chosen()
    kinds = rx.cond(shots.transition == "", rx.el.option(t("Different"), value="", disabled=True))
    return rx.fragment(
        labelled(
            t("Begins with"),
            select(
                kinds,
                *options("transition", TRANSITIONS),
                value=shots.transition,
                on_change=set_all("transition"),
            ),
        ),
        rx.cond(
            (shots.transition != "cut") & (shots.transition != ""),
            labelled(
                t("Length of the transition"),
                _seconds(shots.transition_seconds, _number("transition_seconds"), 0.2, 2, 0.1),
            ),
        ),
    )


@rx.memo
def one_shot() -> rx.Component:
    """What is only known of one shot: its words."""
    shot = live.selected_shot()
    return rx.el.div(
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
    )


def _opener(action: str, icon_name: str, label: rx.Var[str]) -> rx.Component:
    return rx.el.button(
        icon(icon_name, small=True),
        label,
        type="button",
        on_click=live.run(action),
        class_name="btn sec sm",
    )


@rx.memo
def scene_look() -> rx.Component:
    """Where and when the scene plays, and how the film looks; both are changed in a sheet."""
    scene = live.scene(live.selected_shot().scene_id.to(str))
    return rx.el.div(
        rx.el.p(
            t("Scene {number}: {title}", number=scene.number, title=scene.title), class_name="lab"
        ),
        rx.el.p(
            *(
                part
                for group, value in (
                    ("place", scene.place),
                    ("time", scene.time),
                    ("weather", scene.weather),
                    ("palette", scene.palette),
                    ("style", live.head().style),
                )
                for part in (rx.el.span(word(group, value)),)
            ),
            class_name="xs facts-of",
        ),
        rx.el.div(
            _opener("look.open", "palette", t("Look…")),
            _opener("places.open", "map-pin", t("Place…")),
            class_name="row wrap",
        ),
        class_name="stack",
    )


@rx.memo
def picture_pane() -> rx.Component:
    """What is seen; a change goes to every selected shot."""
    shot, count = live.selected_shot(), chosen().count
    several = rx.el.p(
        icon("layers", small=True),
        rx.el.span(
            rx.el.b(tn("{count} shot", "{count} shots", count), class_name="block"),
            t("What you change here changes in all of them."),
        ),
        role="status",
        class_name="note many",
    )
    return rx.fragment(
        rx.cond(count > 1, several, one_shot()),
        seen(),
        FramingPicker.create(label=t("Framing")),
        CameraPicker.create(label=t("Camera")),
        rx.el.div(length(), beginning(), class_name="two"),
        scene_look(),
        rx.cond(
            count > 1,
            rx.fragment(),
            media_field("picture", "shot.media", {"shot": shot.id}, shot.media.name),
        ),
    )
