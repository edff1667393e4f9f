"""The look of a scene: every style, palette, time, weather and culture, painted with the scene itself."""

import reflex as rx

from components.editor import live
from components.editor.cast import tried
from components.ui.icons import icon
from components.ui.text import t, word
from state.looks import LooksState
from studio.domain.film import Palette
from studio.domain.looks import GROUPS

SWATCHES = {
    "natural": ("#3f7d5a", "#d9a441", "#5b8fc9"),
    "warm": ("#8a3d1c", "#e08a3c", "#f6d18a"),
    "cool": ("#173a5c", "#4f8fb8", "#cfe6ef"),
    "rose": ("#7a2f4f", "#d97a93", "#f5d0cf"),
    "faded": ("#6f6a5c", "#b3a98f", "#ddd6c3"),
    "mono": ("#1f1f1f", "#7d7d7d", "#dedede"),
}
"""Three colours of each palette, to tell it from the others before its picture is there."""


def _swatch(name: str) -> rx.Component:
    dots = [rx.el.i(style={"background": colour}) for colour in SWATCHES[name]]
    return rx.el.span(*dots, class_name="swatch", custom_attrs={"aria-hidden": "true"})


def _choice(group: str, name: str, value: rx.Var, save: rx.Var, *, first: bool) -> rx.Component:
    picture = LooksState.pictures[f"{group}.{name}"]
    attrs = {"data-first": rx.cond(value == name, "", None)} if first else {}
    return rx.el.label(
        rx.el.input(
            type="radio",
            name=f"look-{group}",
            value=name,
            checked=value == name,
            on_change=save,
            class_name="hid",
            custom_attrs=attrs,
        ),
        rx.el.span(
            rx.cond(
                picture,
                rx.el.img(src=picture, alt="", custom_attrs={"data-look": f"{group}.{name}"}),
                rx.el.span(class_name="sk"),
            ),
            rx.el.span(icon("check", small=True), class_name="tick"),
            class_name="frame",
        ),
        rx.el.span(
            word(group, name),
            _swatch(name) if group == "palette" else rx.fragment(),
            class_name="row xs",
        ),
        class_name="choice",
    )


def _group(label: rx.Var[str], group: str, value: rx.Var, save: rx.Var) -> rx.Component:
    choices = [
        _choice(group, str(name), value, save, first=group == "style") for name in GROUPS[group]
    ]
    return rx.el.fieldset(
        rx.el.legend(label, class_name="b"),
        rx.el.div(*choices, class_name="choices"),
        class_name="looks-of",
    )


@rx.memo
def look_choices() -> rx.Component:
    """All groups; the style is the film's, the others are the scene's."""
    scene, head = tried.look_scene(), tried.head()

    def of_scene(group: str) -> rx.Var:
        given = f"{{ scene: {scene.id!s}, {group}: event.target.value }}"
        return tried.attempt("scene.set", given, scene)

    everywhere = live.scene_ids()
    spread = f"{{ palette: {scene.palette!s}, culture: {scene.culture!s} }}"
    return rx.el.div(
        _group(
            t("Style of the whole film"),
            "style",
            head.style,
            tried.attempt("film.set", "{ style: event.target.value }"),
        ),
        _group(
            t("Colours of scene {number}", number=scene.number),
            "palette",
            scene.palette,
            of_scene("palette"),
        ),
        _group(t("Time of day"), "time", scene.time, of_scene("time")),
        _group(t("Weather"), "weather", scene.weather, of_scene("weather")),
        _group(t("Culture"), "culture", scene.culture, of_scene("culture")),
        rx.cond(
            everywhere.length() > 1,
            rx.el.button(
                t("Colours and culture of scene {number} for every scene", number=scene.number),
                type="button",
                on_click=live.call(
                    "$/public/js/cast/trial.js",
                    "attemptAll",
                    f"attemptAll({everywhere!s}, {spread})",
                    everywhere,
                    scene,
                ),
                class_name="btn sec sm",
            ),
        ),
        class_name="looks-all",
        role="region",
        tab_index=0,
        custom_attrs={"aria-label": t("Look of the scene")},
    )


if set(SWATCHES) != set(map(str, Palette)):
    raise LookupError("a palette has no swatch")
