"""The places: every one in a list, and one of them in full."""

import reflex as rx

from components.editor.cast import tried
from components.editor.choices import CULTURES, PLACES, TIMES, WEATHERS
from components.editor.inspector.fields import options
from components.ui.icons import icon
from components.ui.text import t, tn, word


def place_row(place: rx.Var) -> rx.Component:
    """Return one place of the list."""
    here = (tried.opened().kind == "place") & (tried.place().id == place.id)
    return rx.el.li(
        rx.el.button(
            rx.el.span(
                rx.cond(place.still_url != "", rx.el.img(src=place.still_url, alt="")),
                class_name="frame thumb",
            ),
            rx.el.span(place.label, dir="auto", class_name="grow clip"),
            rx.el.span(word("place", place.place), class_name="dim xs"),
            type="button",
            on_click=tried.open_place(place.id),
            class_name="shotrow",
            custom_attrs={
                "aria-current": rx.cond(here, "true", "false"),
                "data-first": rx.cond(here, "", None),
            },
        ),
        key=place.id,
    )


@rx.memo
def scene_of_place(scene_id: rx.Var[str]) -> rx.Component:
    """When a scene plays there, and in which weather."""
    scene = tried.scene(scene_id)

    def pick(label: rx.Var[str], group: str, names: tuple[str, ...], value: rx.Var) -> rx.Component:
        given = f"{{ scene: {scene_id!s}, {group}: event.target.value }}"
        save = tried.attempt("scene.set", given, scene_id)
        return tried.picked(label, options(group, names), value, save)

    return rx.el.fieldset(
        rx.el.legend(
            t("Scene {number}: {title}", number=scene.number, title=scene.title), class_name="b"
        ),
        pick(t("Time"), "time", TIMES, scene.time),
        pick(t("Weather"), "weather", WEATHERS, scene.weather),
        pick(t("Culture"), "culture", CULTURES, scene.culture),
        class_name="trio",
    )


@rx.memo
def place_card() -> rx.Component:
    """Everything that is known of a place."""
    place = tried.place()

    def save(field: str, value: str = "event.target.value") -> rx.Var:
        return tried.attempt_all(place.scene_ids, f"{{ {field}: {value} }}")

    door = rx.el.label(
        rx.el.input(
            type="checkbox",
            checked=place.interior,
            on_change=save("interior", "event.target.checked"),
        ),
        t("Interior"),
        class_name="row",
    )
    return rx.el.section(
        rx.el.span(
            rx.cond(
                place.still_url != "",
                rx.el.img(src=place.still_url, alt=place.label),
                rx.el.span(icon("image"), class_name="blank"),
            ),
            class_name="frame view",
        ),
        rx.el.p(
            tn("{count} scene", "{count} scenes", place.scene_ids.length()),
            " · ",
            tn("{count} shot", "{count} shots", place.shots),
            class_name="dim num xs",
        ),
        rx.el.div(
            tried.typed(t("What it is called"), place.name, save("name")),
            tried.picked(t("Kind of place"), options("place", PLACES), place.place, save("place")),
            class_name="two",
        ),
        door,
        rx.foreach(place.scene_ids, lambda one: scene_of_place(scene_id=one, key=one)),
        class_name="card-of",
        custom_attrs={"aria-label": place.label},
    )
